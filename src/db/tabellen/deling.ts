import type { JsonKolom } from './json.ts'

/** What crossed between two desks; `0129_deling.sql` is the source. */
export type DelingRij = {
  loket: string
  id: string
  richting: string
  ander: string
  zaak: string | null
  nummer: string | null
  doel: string
  grondslag: string
  onderdelen: JsonKolom
  gedeeld_op: string
  gedeeld_door: string | null
  bezorgd_op: string | null
  status: string
  reden: string | null
  beantwoord_op: string | null
  beantwoord_door: string | null
  lading: Buffer | null
  teruggemeld: boolean
}
