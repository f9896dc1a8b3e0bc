import type { Dag } from '../dag.ts'
import type { Duur } from '../duur.ts'
import type { Reden } from '../kalender.ts'

export type Overgeslagen = { dag: Dag; reden: Reden }

/**
 * One step from one end to the next; the steps of a term join up. Between `van` and `naar` lie exactly `geteld` days
 * (hours, when both are instants) plus the days in `overgeslagen`, so that anyone can recount the result.
 */
export type Stap = {
  soort: 'begin' | 'telling' | 'verlenging' | 'pauze' | 'verschuiving' | 'blijft'
  van: string
  naar: string
  geteld: number
  overgeslagen: readonly Overgeslagen[]
  /** what was counted; in a `telling`, a `verlenging` and a `pauze` of days */
  duur?: Duur
  /** the article, the reason, or the remark that explains the step */
  toelichting?: string
  /** who decided, in a `verlenging` and a `pauze` */
  door?: string
  /** the pause itself, in a `pauze` */
  stilstand?: { van: string; tot: string }
  /** the day off that the end falls on and stays on, in a `blijft` */
  valtOp?: Reden
}

export const eindeVan = (stappen: readonly Stap[], begin: string): string => stappen.at(-1)?.naar ?? begin
