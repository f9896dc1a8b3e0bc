import type { Generated } from 'kysely'
import type { JsonKolom } from './json.ts'

/** Who may come in, and who looked; `0001_register.sql` is the source. */
export type GebruikerRij = {
  loket: string
  id: string
  uitgever: string
  sub: string
  naam: string
  rollen: string[]
  actief: Generated<boolean>
  gemaakt_op: Generated<string>
}

export type SessieRij = {
  loket: string
  hash: Buffer
  gebruiker: string
  begonnen_op: string
  gezien_op: string
  bevestigd_op: string
  idtoken: Buffer | null
}

export type AanmeldingRij = {
  loket: string
  hash: Buffer
  verifier: string
  nonce: string
  naar: string
  begonnen_op: string
}

export type NoodtoegangRij = {
  loket: string
  id: string
  zaak: string
  gebruiker: string
  reden: Buffer
  begonnen_op: string
  eindigt_op: string
  beoordelen_voor: string
  beoordeeld_op: string | null
  beoordeeld_door: string | null
  oordeel: string | null
}

export type BerichtRij = {
  loket: string
  id: string
  aan: string
  soort: string
  zaak: string | null
  op: string
  gelezen_op: string | null
}

export type WeergaveRij = {
  loket: string
  gebruiker: string
  scherm: string
  keuze: JsonKolom
}

export type ToegangslogRij = {
  loket: string
  id: string
  op: Generated<string>
  wie: string | null
  rol: string
  handeling: string
  doel: string
  zaak: string | null
  onderwerpen: string[]
  herkomst: string
  uitkomst: string
  noodtoegang: string | null
}

export type ZegelRij = {
  loket: string
  volgnr: number
  tot: string
  aantal: number
  hash: string
  vorige: string
  op: Generated<string>
}

export type KlusRij = {
  loket: string
  naam: string
  bezet_tot: string | null
  gedaan_op: string | null
}

/** Days as 'YYYY-MM-DD'; `0060_regie.sql` is the source. */
export type WaarnemingRij = {
  loket: string
  id: string
  afwezige: string
  waarnemer: string
  van: string
  tot: string
  reden: string
  ingesteld_op: string
  ingesteld_door: string
  beeindigd_op: string | null
  beeindigd_door: string | null
}
