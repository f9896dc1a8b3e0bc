import { type Database, inLoket } from '../../db/verbinding.ts'
import type { Zegelbestand } from './bestand.ts'
import { BEGIN, merkenVan, merkVan, type Zegel, type Zegelbewijs, type Zegelregel, zegelaar } from './keten.ts'
import { findTussen, findZegels } from './store.ts'

/** What does not add up in the access log, with the seal and, where it can be told, the very line. */
export type Zegelbevinding = {
  readonly soort:
    | 'regelVeranderd'
    | 'regelWeg'
    | 'regelErbij'
    | 'ketenGebroken'
    | 'zegelVeranderd'
    | 'zegelWeg'
    | 'zegelbestandWeg'
  readonly zegel: number
  readonly van: string
  readonly tot: string
  readonly regel?: string
  readonly plek?: number
}

/** Which lines differ, by their marks: the common start and end are left aside. */
const verschil = (
  loket: string,
  regels: readonly Zegelregel[],
  bewijs: Zegelbewijs,
  waar: Pick<Zegelbevinding, 'zegel' | 'van' | 'tot'>,
): readonly Zegelbevinding[] => {
  const was = merkenVan(bewijs)
  const is = regels.map(r => merkVan(loket, r))
  const weg = was.flatMap((m, plek) => (is.includes(m) ? [] : [plek]))
  const erbij = is.flatMap((m, n) => (was.includes(m) ? [] : [n]))
  const paar = Math.min(weg.length, erbij.length)
  return [
    ...erbij.slice(0, paar).map(n => ({ soort: 'regelVeranderd' as const, ...waar, regel: regels[n]?.id ?? '' })),
    ...erbij.slice(paar).map(n => ({ soort: 'regelErbij' as const, ...waar, regel: regels[n]?.id ?? '' })),
    ...weg.slice(paar).map(plek => ({ soort: 'regelWeg' as const, ...waar, plek: plek + 1 })),
  ]
}

type Stand = {
  vorige: Zegel | null
  bevindingen: Zegelbevinding[]
  regels: number
  zegels: number
  gezien: Set<number>
}

const controleerZegel = (
  loket: string,
  zegel: Zegel,
  regels: readonly Zegelregel[],
  bewijs: Zegelbewijs | undefined,
  s: Stand,
): void => {
  const waar = { zegel: zegel.volgnr, van: s.vorige?.tot ?? '', tot: zegel.tot }
  const z = zegelaar(loket, zegel.vorige)
  for (const r of regels) z.neem(r)
  const { hash, aantal } = z.sluit(zegel.volgnr, zegel.tot)
  const sluitAan = zegel.volgnr === (s.vorige?.volgnr ?? 0) + 1 && zegel.vorige === (s.vorige?.hash ?? BEGIN)
  if (!sluitAan) s.bevindingen.push({ soort: 'ketenGebroken', ...waar })
  const zelfde =
    bewijs &&
    bewijs.hash === zegel.hash &&
    bewijs.tot === zegel.tot &&
    bewijs.vorige === zegel.vorige &&
    bewijs.aantal === zegel.aantal
  if (bewijs && !zelfde) s.bevindingen.push({ soort: 'zegelVeranderd', ...waar })
  if (hash === zegel.hash && aantal === zegel.aantal && (!bewijs || zelfde)) return
  const precies = bewijs ? verschil(loket, regels, bewijs, waar) : []
  if (precies.length > 0) s.bevindingen.push(...precies)
  else if (hash !== zegel.hash)
    s.bevindingen.push({
      soort: aantal < zegel.aantal ? 'regelWeg' : aantal > zegel.aantal ? 'regelErbij' : 'regelVeranderd',
      ...waar,
    })
}

export type Zegelcontrole = {
  readonly zegels: number
  readonly regels: number
  /** Seals that the file does not have yet: after a crash; the sealer adds them. */
  readonly nietInBestand: number
  readonly bevindingen: readonly Zegelbevinding[]
}

/** Recomputes the chain of a desk from the first line to the last seal, and holds it against the file outside. */
export const controleerZegels = async (db: Database, bestand: Zegelbestand, loket: string): Promise<Zegelcontrole> => {
  const buiten = await bestand.lees(loket)
  const bewijzen = new Map((buiten ?? []).map(b => [b.volgnr, b]))
  const s: Stand = { vorige: null, bevindingen: [], regels: 0, zegels: 0, gezien: new Set() }
  for (;;) {
    const na = s.vorige?.volgnr ?? 0
    const [zegel] = await inLoket(db, loket, tx => findZegels(tx, loket, na, 1))
    if (!zegel) break
    const regels = await inLoket(db, loket, tx =>
      findTussen(tx, loket, s.vorige?.tot ?? '-infinity', zegel.tot, 1_000_000),
    )
    controleerZegel(loket, zegel, regels, bewijzen.get(zegel.volgnr), s)
    s.vorige = zegel
    s.regels += regels.length
    s.zegels += 1
    s.gezien.add(zegel.volgnr)
  }
  const laatste = s.vorige?.volgnr ?? 0
  const los = { van: s.vorige?.tot ?? '', tot: '' }
  if (buiten === null && laatste > 0) s.bevindingen.push({ soort: 'zegelbestandWeg', zegel: laatste, ...los })
  for (const b of bewijzen.values())
    if (!s.gezien.has(b.volgnr)) s.bevindingen.push({ soort: 'zegelWeg', zegel: b.volgnr, van: los.van, tot: b.tot })
  const nietInBestand = Math.max(0, laatste - (buiten?.at(-1)?.volgnr ?? 0))
  return { zegels: s.zegels, regels: s.regels, nietInBestand, bevindingen: s.bevindingen }
}
