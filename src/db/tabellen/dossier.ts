import type { JsonKolom } from './json.ts'

/** A dossier and what hangs on it; `0001_register.sql` is the source. */
export type DossiertellerRij = {
  loket: string
  jaar: number
  laatste: number
}

export type OrganisatieRij = {
  loket: string
  id: string
  naam: string
  type: string | null
  geldig_van: string
  geldig_tot: string | null
}

export type ZaakRij = {
  loket: string
  id: string
  nummer: string
  procedure: string
  protocolversie: number
  status: string
  soort: string | null
  categorie: string | null
  kader: string | null
  melder_type: string | null
  criteria: string[]
  vier_p: string[]
  minderjarig: boolean | null
  onderdak: boolean | null
  urgent: boolean
  screening: JsonKolom | null
  vertrouwelijkheid: string
  behandelaar: string | null
  team: string[]
  meldingen: string[]
  ontvangen_op: string
  gescreend_op: string | null
  gesloten_op: string | null
  sluitreden: string | null
  eerste_termijn: string | null
  werk: JsonKolom
  versie: number
}

export type JournaalRij = {
  loket: string
  zaak: string
  volgnr: number
  op: string
  wie: string | null
  opdracht: string
  feiten: JsonKolom
}

export type TermijnRij = {
  loket: string
  zaak: string
  id: string
  code: string
  status: string
  van: string
  eind_moment: string
  einde: string
  uitleg: string
  gehaald_op: string | null
  verlengingen: JsonKolom
  pauzes: JsonKolom
}

export type TaakRij = {
  loket: string
  zaak: string
  id: string
  code: string
  status: string
  verplicht: boolean
  gesteld_op: string
  gedaan_op: string | null
  gedaan_door: string | null
  tekst: string | null
}

export type InhoudRij = {
  loket: string
  zaak: string
  id: string
  soort: string
  cijfertekst: Buffer
  gemaakt_op: string
}

export type MeldingRij = {
  loket: string
  id: string
  nummer: string
  kanaal: string
  ontvangen_op: string
  ingevoerd_op: string
  organisatie: string | null
  code_hash: Buffer
  cijfertekst: Buffer
  mail_gekozen_op: string | null
}

export type ZaakMeldingRij = {
  loket: string
  zaak: string
  melding: string
}

export type VoorvalRij = {
  loket: string
  id: string
  vanaf: string | null
  tot: string | null
  zekerheid: string
  categorie: string | null
  cijfertekst: Buffer
}

export type MeldingVoorvalRij = {
  loket: string
  melding: string
  voorval: string
}

export type BetrokkeneRij = {
  loket: string
  id: string
  cijfertekst: Buffer
  geldig_van: string
  geldig_tot: string | null
}

export type BetrokkenheidRij = {
  loket: string
  id: string
  betrokkene: string
  zaak: string
  melding: string | null
  voorval: string | null
  rol: string
  geldig_van: string
  geldig_tot: string | null
}

export type ZoektokenRij = {
  loket: string
  token: Buffer
  betrokkene: string
}

export type ConceptRij = {
  loket: string
  id: string
  soort: string
  gebruiker: string | null
  cijfertekst: Buffer
  versie: number
  gewijzigd_op: string
  code_hash: Buffer | null
  adres_bij_code: Buffer | null
  code_bij_adres: Buffer | null
  pad: string | null
}

export type IndieningRij = {
  loket: string
  sleutel: string
  hash: Buffer
  zaak: string
  cijfertekst: Buffer
  op: string
}

export type GrafsteenRij = {
  loket: string
  zaak: string
  nummer: string
  op: string
  grondslag: string
  voorgesteld_door: string
  door: string
}

export type VernietigingsvoorstelRij = {
  loket: string
  id: string
  zaak: string
  nummer: string
  grondslag: string
  toelichting: string | null
  op: string
  door: string
  status: string
  besloten_op: string | null
  besloten_door: string | null
  reden: string | null
}
