import type { JsonKolom } from './json.ts'

/** Shifts and their handovers; `0090_dienst.sql` is the source. */
export type DienstroosterRij = {
  loket: string
  id: string
  gebruiker: string
  van: string
  tot: string
  taak: string
  telefoon: string
}

export type DienstoverdrachtRij = {
  loket: string
  id: string
  wissel: string
  punten: JsonKolom
  opmerking: Buffer | null
  gegeven_op: string
  gegeven_door: string
  aanvaard_op: string | null
  aanvaard_door: string | null
}
