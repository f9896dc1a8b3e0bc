import type { JsonKolom } from './json.ts'

/** Comparisons with a supervisor's list; `0100_toezicht.sql` is the source. */
export type ToezichtafstemmingRij = {
  loket: string
  id: string
  toezichthouder: string
  van: string
  tot: string
  bij_hen: number
  bij_ons: number
  verschillen: JsonKolom
  op: string
  door: string
}
