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

/** What stays of a supervisor's dossier for the account of a year; `0127_toezichtregel.sql` is the source. */
export type ToezichtregelRij = {
  loket: string
  zaak: string
  ontvangen_op: string
  soort: string | null
  melder_type: string | null
  organisatie: string | null
  uitkomst: string | null
  gevoegd: boolean
  gemeld: JsonKolom
  onderzoek: string | null
  gevraagd: boolean
  oordeel: string | null
  rondes: number
  dagen: number | null
  maatregelen: JsonKolom
  termijnen: JsonKolom
}
