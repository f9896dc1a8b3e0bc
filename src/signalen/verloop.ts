import type { Reeks } from './reeksen.ts'
import { grenzen, type Maatstaf, verwachting } from './rekenen/grenzen.ts'
import type { Beoordeeld } from './rekenen/oordeel.ts'
import type { Maand } from './venster.ts'

/** Counted up from the first month of the period to this one. `hoog` null: no upper limit. */
export type Verlooppunt = {
  readonly maand: Maand
  readonly inMaand: number
  readonly opgeteld: number
  readonly verwacht: number | null
  readonly laag: number | null
  readonly hoog: number | null
}

/** What the period is held against, as far as this month: the desk's own pace, or an even share of what was agreed. */
const totMaand = (m: Maatstaf, restNu: number, deel: number): Maatstaf =>
  m.soort === 'afspraak' ? { ...m, verwacht: m.verwacht * deel } : { ...m, restNu }

/**
 * How the count of a period grew beside what was expected. Silence shows as a line that stays flat and drops out below
 * the band. Only the last month is the verdict; the limits on the way are those the same test would give there.
 */
export const verloopVan = (r: Beoordeeld<Reeks>): readonly Verlooppunt[] => {
  let [opgeteld, rest] = [0, 0]
  return r.perMaand.map(({ maand, eigen, rest: anderen }, i) => {
    opgeteld += eigen
    rest += anderen
    const m = r.maatstaf && r.verwacht !== null ? totMaand(r.maatstaf, rest, (i + 1) / r.perMaand.length) : null
    const g = m && grenzen(m, r.drempel)
    const verwacht = m && verwachting(m)
    return { maand, inMaand: eigen, opgeteld, verwacht, laag: g?.laag ?? null, hoog: g?.hoog ?? null }
  })
}
