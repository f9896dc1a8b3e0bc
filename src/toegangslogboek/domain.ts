import type { Zaak } from '../begrippen/zaak.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import { relatieVan, type Wie } from '../toegang/wie.ts'

/** The rule by which somebody can open a dossier. */
export type Waarom = 'behandelaar' | 'waarnemer' | 'team' | 'screener' | 'rol' | 'noodknop'
export type Opener = {
  readonly collega: Collega
  readonly rol: string
  readonly waarom: Waarom
  readonly tot: string | null
}

type Kijker = Collega & Pick<Wie, 'waarneemtVoor'>

const waaromVan = (collega: Kijker, zaak: Zaak, viaNoodknop: boolean): Waarom => {
  if (viaNoodknop) return 'noodknop'
  const relatie = relatieVan(collega, zaak)
  const zelf = relatieVan({ ...collega, waarneemtVoor: [] }, zaak)
  if (relatie !== zelf && zelf !== 'behandelaar') return 'waarnemer'
  if (relatie === 'behandelaar') return 'behandelaar'
  if (relatie === 'team') return zaak.team.includes(collega.id) ? 'team' : 'screener'
  return 'rol'
}

/** Everybody who can read this dossier now, asked of the same policy that lets them in. */
export const openersVan = (
  zaak: Zaak,
  collegas: readonly Collega[],
  noodtoegang: ReadonlyMap<string, string>,
  nu: Date,
  waarnemers: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Opener[] =>
  collegas
    .filter(c => c.actief)
    .flatMap(collega => {
      const kijker = { ...collega, waarneemtVoor: waarnemers.get(collega.id) ?? [] }
      const wie = { ...kijker, loket: zaak.loket, bevestigdOp: nu.toISOString(), herkomst: '' }
      const over = { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(wie, zaak) }
      const oordeel = mag(wie, 'dossier.lezen', over, nu, noodtoegang.has(collega.id))
      if (!oordeel.mag) return []
      const waarom = waaromVan(kijker, zaak, oordeel.viaNoodknop)
      return [
        { collega, rol: oordeel.rol, waarom, tot: oordeel.viaNoodknop ? (noodtoegang.get(collega.id) ?? null) : null },
      ]
    })

export const periodes = {
  '7': 'De laatste 7 dagen',
  '30': 'De laatste 30 dagen',
  '90': 'De laatste 90 dagen',
  '365': 'Het laatste jaar',
} as const
export type Periode = keyof typeof periodes
export const leesPeriode = (waarde: string): Periode => (Object.hasOwn(periodes, waarde) ? (waarde as Periode) : '30')

export const beginVan = (periode: Periode, nu: Date): string =>
  new Date(nu.getTime() - Number(periode) * 86_400_000).toISOString()
