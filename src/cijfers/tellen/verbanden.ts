import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Cijfer, Uitsplitsing } from '../../protocollen/rapport.ts'
import type { Wanneer } from '../../protocollen/waarden.ts'
import type { Indeling, Verband } from '../domain.ts'

/** The name of what has no code, in a breakdown. */
export const GEEN_CODE = '-'
export const celnaam = (indeling: string, code: string | null): string => `${indeling}:${code ?? GEEN_CODE}`
export const cijfernaam = (code: string): string => `cijfer:${code}`
export const maandnaam = (maand: string): string => `maand:${maand}`

const sleutels = (w: Wanneer | undefined) => Object.keys(w ?? {}) as (keyof Wanneer)[]

const binnen = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? b.includes('*') || a.every(code => b.includes(code)) : a === b

/** Whether what meets `a` always meets `b`. */
const houdtIn = (a: Wanneer | undefined, b: Wanneer | undefined): boolean =>
  sleutels(b).every(k => a?.[k] !== undefined && binnen(a[k], b?.[k]))

/** The categories that a condition on the kind comes down to, when each fits it wholly or not at all. */
const alsCategorieen = (soorten: readonly string[], versie: Protocolversie): readonly string[] | null => {
  const heel = versie.categorieen.filter(c => c.soorten.every(s => soorten.includes(s)))
  const deels = versie.categorieen.filter(c => c.soorten.some(s => soorten.includes(s)))
  return heel.length === deels.length ? heel.map(c => c.code) : null
}

/** The cells of a breakdown that a figure is the sum of, or null when it is not. */
const cellenVan = (c: Cijfer, u: Uitsplitsing, versie: Protocolversie): readonly string[] | null => {
  const [enige, ...meer] = sleutels(c.wanneer)
  if (!enige || meer.length > 0 || u.wanneer) return null
  if (enige === u.naar) {
    const waarde = c.wanneer?.[enige]
    return Array.isArray(waarde) ? waarde : [String(waarde)]
  }
  return enige === 'soort' && u.naar === 'categorie' ? alsCategorieen(c.wanneer?.soort ?? [], versie) : null
}

const maanden = Array.from({ length: 12 }, (_, i) => maandnaam(String(i + 1)))

/** Everything by which the numbers of a report hang together, from the protocol's definitions. */
export const verbandenVan = (versie: Protocolversie, indelingen: readonly Indeling[]): readonly Verband[] => {
  const { cijfers, uitsplitsingen } = versie.rapport
  const telt = cijfers.filter(c => c.telt === 'meldingen')
  const som = (geheel: string, delen: readonly string[]): Verband => ({ soort: 'som', geheel, delen })
  const deel = (geheel: string, een: string): Verband => ({ soort: 'deel', geheel, delen: [een] })
  const geheelVan = (u: Uitsplitsing) =>
    u.wanneer
      ? telt.filter(c => houdtIn(c.wanneer, u.wanneer) && houdtIn(u.wanneer, c.wanneer)).map(c => cijfernaam(c.code))
      : ['totaal']
  return [
    som('totaal', maanden),
    ...telt.filter(c => !c.wanneer).map(c => som('totaal', [cijfernaam(c.code)])),
    ...cijfers.filter(c => c.wanneer || c.telt === 'organisaties').map(c => deel('totaal', cijfernaam(c.code))),
    ...uitsplitsingen.flatMap(u => {
      const codes = indelingen.find(i => i.code === u.code)?.codes ?? []
      const cellen = [...codes.map(c => celnaam(u.code, c.code)), celnaam(u.code, null)]
      const sommen = geheelVan(u).map(geheel => som(geheel, cellen))
      const cijfersommen = telt.flatMap(c => {
        const codes = cellenVan(c, u, versie)
        return codes
          ? [
              som(
                cijfernaam(c.code),
                codes.map(code => celnaam(u.code, code)),
              ),
            ]
          : []
      })
      return [...sommen, ...cijfersommen]
    }),
    ...telt.flatMap(a =>
      telt
        .filter(b => b !== a && b.wanneer && houdtIn(a.wanneer, b.wanneer))
        .map(b => deel(cijfernaam(b.code), cijfernaam(a.code))),
    ),
  ]
}
