import type { Verband } from '../domain.ts'
import { alsBoom, kruisers } from './boom.ts'
import { leidAf, ONBEGRENSD, type Ruimte, type Ruimtes } from './speelruimte.ts'

/** A true count and by how many reporters (2 is two or more; null is not known: an imported total). */
export type Waar = { readonly aantal: number; readonly melders: number | null }
/** What a public version shows: a multiple of five, or nothing. */
export type Openbaar = number | 'verborgen'

export const ONDERGRENS = 5
export const AFRONDING = 5
const MINSTE_MELDERS = 2
/** A hidden count must be less certain than a shown one, which can be any of five. */
const MINSTE_RUIMTE = AFRONDING + 1

const rondAf = (aantal: number): number => Math.round(aantal / AFRONDING) * AFRONDING

/** What a shown number tells: it was rounded, and it was no less than the limit. */
const ruimteVan = (getoond: number): Ruimte => ({
  laag: Math.max(ONDERGRENS, getoond - 2),
  hoog: getoond + 2,
})

const isKwetsbaar = ({ aantal, melders }: Waar): boolean =>
  aantal < ONDERGRENS || (melders !== null && melders < MINSTE_MELDERS)

type Stand = {
  readonly waar: ReadonlyMap<string, Waar>
  readonly verbanden: readonly Verband[]
  readonly verborgen: Set<string>
}

const isGetoond = (s: Stand, naam: string): boolean => s.waar.has(naam) && !s.verborgen.has(naam)

const bekend = (s: Stand): Ruimtes =>
  new Map(
    [...s.waar].flatMap(([naam, { aantal }]) =>
      isGetoond(s, naam) ? [[naam, ruimteVan(rondAf(aantal))] as const] : [],
    ),
  )

/** What to hide along with a number: the smallest shown part beside it, and only when there is none the whole. */
const metgezel = (s: Stand, naam: string, verbanden: readonly Verband[]): string | null => {
  const met = verbanden.filter(v => v.soort === 'som' && (v.geheel === naam || v.delen.includes(naam)))
  const delen = met.flatMap(v => v.delen).filter(d => d !== naam && isGetoond(s, d))
  const kleinste = delen.toSorted((a, b) => (s.waar.get(a)?.aantal ?? 0) - (s.waar.get(b)?.aantal ?? 0))[0]
  return kleinste ?? met.map(v => v.geheel).find(g => g !== naam && isGetoond(s, g)) ?? null
}

/** A sum in which one number is missing gives it away, to whoever knows the others exactly from elsewhere. */
const alleen = (s: Stand): { naam: string; verband: Verband } | null => {
  for (const verband of s.verbanden) {
    if (verband.soort !== 'som') continue
    const weg = [verband.geheel, ...verband.delen].filter(naam => s.verborgen.has(naam))
    if (weg.length === 1 && weg[0]) return { naam: weg[0], verband }
  }
  return null
}

/** A hidden number that can still be worked out too closely. */
const teNauw = (s: Stand): string | null => {
  const ruimtes = leidAf(bekend(s), s.verbanden)
  for (const naam of s.verborgen) {
    const { laag, hoog } = ruimtes.get(naam) ?? { laag: 0, hoog: ONBEGRENSD }
    if (hoog - laag + 1 < MINSTE_RUIMTE) return naam
  }
  return null
}

/** The next number to hide, or null when nothing can be worked out any more. */
const volgende = (s: Stand): string | null => {
  const los = alleen(s)
  if (los) return metgezel(s, los.naam, [los.verband])
  const nauw = teNauw(s)
  return nauw === null ? null : (metgezel(s, nauw, s.verbanden) ?? grootsteGetoond(s, nauw))
}

/** When a number is pinned down from afar: whatever is shown and hangs together with it, one relation on. */
const grootsteGetoond = (s: Stand, naam: string): string | null => {
  const gezien = new Set([naam])
  for (const n of gezien) {
    for (const v of s.verbanden) {
      const alle = [v.geheel, ...v.delen]
      if (!alle.includes(n)) continue
      const getoond = alle.find(x => isGetoond(s, x))
      if (getoond) return getoond
      for (const x of alle) gezien.add(x)
    }
  }
  return null
}

/** Relations hold between the numbers that are there, and only as far as they hold in truth. */
const geldige = (verbanden: readonly Verband[], waar: ReadonlyMap<string, Waar>): readonly Verband[] => {
  const aantal = (naam: string) => waar.get(naam)?.aantal ?? 0
  return verbanden
    .map(v => ({ ...v, delen: v.delen.filter(d => waar.has(d)) }))
    .filter(v => waar.has(v.geheel) && v.delen.length > 0)
    .filter(v =>
      v.soort === 'som'
        ? v.delen.reduce((s, d) => s + aantal(d), 0) === aantal(v.geheel)
        : v.delen.every(d => aantal(d) <= aantal(v.geheel)),
    )
}

/**
 * Disclosure control over the numbers of one period: what is small or comes from one reporter is hidden; so is what
 * would give a hidden number away, by its own sum or by another that shares a number with it; the rest is rounded.
 * Small, single and hidden-for-another look the same. Zero counts as small: that nothing happened is told to nobody.
 */
export const onthul = (
  waar: ReadonlyMap<string, Waar>,
  verbanden: readonly Verband[],
): ReadonlyMap<string, Openbaar> => {
  const echt = geldige(verbanden, waar)
  const kwetsbaar = [...waar].filter(([, w]) => isKwetsbaar(w)).map(([naam]) => naam)
  const stand: Stand = { waar, verbanden: alsBoom(echt), verborgen: new Set([...kwetsbaar, ...kruisers(echt)]) }
  for (let naam = volgende(stand); naam !== null; naam = volgende(stand)) stand.verborgen.add(naam)
  return new Map(
    [...waar].map(([naam, { aantal }]) => [naam, stand.verborgen.has(naam) ? ('verborgen' as const) : rondAf(aantal)]),
  )
}
