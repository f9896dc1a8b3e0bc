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
  gemist: number
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

export type GetalIngetrokkenRij = {
  loket: string
  getal: string
  reden: string
  door: string
  op: string
}

export type GemisteMeldingRij = {
  loket: string
  id: string
  organisatie: string | null
  melder_type: string
  gebeurd_op: string
  gevonden: string
  gevonden_op: string
  criterium: string
  protocolversie: number
  verhaal: string | null
  gevraagd_op: string | null
  gemeld_op: string | null
  zaak: string | null
  nummer: string | null
  vervallen_op: string | null
  vervallen_reden: string | null
  verhaal_weg_op: string | null
  verhaal_weg_door: string | null
  verhaal_weg_reden: string | null
  door: string
  op: string
  versie: number
}
