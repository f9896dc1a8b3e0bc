import { type Grenzen, grenzen, kleinsteKans, type Maatstaf, overschrijdingskans, verwachting } from './grenzen.ts'
import { onthouden } from './onthouden.ts'

export type Reekssoort = 'melderType' | 'organisatie'
export const reekssoorten = ['melderType', 'organisatie'] as const satisfies readonly Reekssoort[]

/** A series to judge: what was counted, and what it is held against; null when there is nothing to hold it against. */
export type Telreeks = {
  readonly soort: Reekssoort
  readonly code: string
  readonly aantal: number
  readonly maatstaf: Maatstaf | null
}

export type Uitslag = 'stilte' | 'piek' | 'binnen' | 'onbekend'

export type Beoordeeld<R extends Telreeks = Telreeks> = R & {
  readonly verwacht: number | null
  readonly grenzen: Grenzen | null
  /** Two-sided chance of something at least as striking, when nothing changed. */
  readonly kans: number | null
  /** The chance at which this series was judged; its limits belong to it. */
  readonly drempel: number
  readonly uitslag: Uitslag
}

/** Of a whole judgement the chance that anything at all is signalled while nothing changed. */
export const VALS_ALARM = 0.05

/**
 * Among how many tests the chance is shared: the smallest K such that no more than K series could ever come below
 * kans/K. Holds the family-wise error exactly, as Bonferroni does, without paying for series that cannot alarm.
 */
export const deler = (kleinste: readonly number[], kans: number): number => {
  for (let k = 1; k <= kleinste.length; k++) if (kleinste.filter(p => p <= kans / k).length <= k) return k
  return Math.max(1, kleinste.length)
}

const uitslagVan = (aantal: number, g: Grenzen): Uitslag => {
  if (aantal < g.laag) return 'stilte'
  return g.hoog !== null && aantal > g.hoog ? 'piek' : 'binnen'
}

/** The limits at a chance, and the chance of what was counted. */
const weeg = onthouden((m: Maatstaf, aantal: number, kans: number) => ({
  grenzen: grenzen(m, kans),
  kans: overschrijdingskans(m, aantal),
}))
const kleinste = onthouden((m: Maatstaf, aantal: number, _: number) => kleinsteKans(m, aantal))

const beoordeel = <R extends Telreeks>(r: R, kans: number): Beoordeeld<R> => {
  const m = r.maatstaf
  const verwacht = m && verwachting(m)
  if (!m || verwacht === null)
    return { ...r, verwacht: null, grenzen: null, kans: null, drempel: kans, uitslag: 'onbekend' }
  const w = weeg(m, r.aantal, kans)
  return { ...r, verwacht, ...w, drempel: kans, uitslag: uitslagVan(r.aantal, w.grenzen) }
}

/** The chance each series is judged at: the whole is halved over the two kinds of series, and shared within a kind. */
const kansPerReeks = (reeksen: readonly Telreeks[], kans: number): Readonly<Record<Reekssoort, number>> => {
  const helft = kans / reekssoorten.length
  const van = (soort: Reekssoort) => {
    const kansen = reeksen.flatMap(r =>
      r.soort === soort && r.maatstaf && verwachting(r.maatstaf) !== null ? [kleinste(r.maatstaf, r.aantal, 0)] : [],
    )
    return helft / deler(kansen, helft)
  }
  return { melderType: van('melderType'), organisatie: van('organisatie') }
}

/** Judges all series of a desk over one period, most striking first. */
export const beoordeelAlle = <R extends Telreeks>(
  reeksen: readonly R[],
  kans = VALS_ALARM,
): readonly Beoordeeld<R>[] => {
  const per = kansPerReeks(reeksen, kans)
  return reeksen.map(r => beoordeel(r, per[r.soort])).toSorted((a, b) => (a.kans ?? 2) - (b.kans ?? 2))
}

/** Whether even no report at all lies within the limits: of such a series silence can never show. */
export const zietGeenStilte = (b: Pick<Beoordeeld, 'grenzen' | 'uitslag'>): boolean =>
  b.uitslag === 'binnen' && b.grenzen?.laag === 0

export const isSignaal = (b: Beoordeeld): boolean => b.uitslag === 'stilte' || b.uitslag === 'piek'
