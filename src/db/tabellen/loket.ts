import type { Generated } from 'kysely'
import type { JsonKolom } from './json.ts'

/** What a desk is and counts; `0001_register.sql` is the source. */
export type LoketRij = {
  loket: string
  begonnen_op: Generated<string>
}

export type ProtocolslotRij = {
  loket: string
  versie: number
  hash: string
  vergrendeld_op: Generated<string>
}

export type BesluitdagRij = {
  loket: string
  dag: string
  bron: string
}

export type ImportbestandRij = {
  loket: string
  hash: string
  soort: string
  naam: string
  regels: number
  op: Generated<string>
}

export type TelregelRij = {
  loket: string
  id: string
  nummer: string
  ontvangen_op: string
  soort: string | null
  categorie: string | null
  kader: string | null
  melder_type: string | null
  organisatie: string | null
  minderjarig: boolean | null
  onderdak: boolean | null
  gemeente: string | null
  vier_p: string[]
  uitkomst: string | null
  gescreend_op: string | null
  gesloten_op: string | null
  zaak: string | null
  herkomst: string
  vast: Generated<boolean>
  themas: Generated<string[]>
}

export type JaartotaalRij = {
  loket: string
  jaar: number
  cijfer: string
  waarde: number
  bron: string
}

export type RapportvaststellingRij = {
  loket: string
  id: string
  van: string
  tot: string
  op: string
  door: string
  rapport: JsonKolom
  hash: string
}
