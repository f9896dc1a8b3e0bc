/** What a desk learns from its figures; `0080_signalen.sql` and those after it are the source. */
export type RegistertekstRij = {
  loket: string
  id: string
  cijfertekst: Buffer
  op: string
}

export type MeldafspraakRij = {
  loket: string
  id: string
  soort: string
  code: string
  per_jaar: number | null
  vanaf: string
  door: string
  op: string
}

export type SignaalRij = {
  loket: string
  id: string
  soort: string
  code: string
  van: string
  tot: string
  uitslag: string
  aantal: number
  verwacht: number | null
  laag: number | null
  hoog: number | null
  opgepakt_op: string
  opgepakt_door: string
  oordeel: string | null
  oordeel_op: string | null
  oordeel_door: string | null
  toelichting: string | null
}

export type GegevenGetalRij = {
  loket: string
  id: string
  cijfer: string | null
  van: string
  tot: string
  versie: string
  waarde: number
  openbaar: number | null
  bron: string
  protocolversie: number | null
  telregels: number | null
  ontvanger: string
  tekst: string
  gegeven_op: string
  door: string
  op: string
}
