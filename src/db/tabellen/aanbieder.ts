/** Providers and how they come in; `0122_aanbieder.sql` is the source. */
export type ZaakAanbiederRij = {
  loket: string
  zaak: string
  id: string
  kenmerk: string | null
}

export type AanbiedersessieRij = {
  loket: string
  hash: Buffer
  id: string
  organisatie: string | null
  toegang: string | null
  naam: Buffer
  idtoken: Buffer | null
  begonnen_op: string
  gezien_op: string
}

export type AanbiedertoegangRij = {
  loket: string
  id: string
  zaak: string
  code_hash: Buffer
}

/** `0123_onderzoeksdeel.sql` is the source. */
export type OnderzoeksdeelRij = {
  loket: string
  id: string
  zaak: string
  partij: string
  deel: string
  versie: number
  naast: boolean
  cijfertekst: Buffer
  op: string
}

/** `0124_ketentijdlijn.sql` is the source. */
export type KetengebeurtenisRij = {
  loket: string
  id: string
  zaak: string
  partij: string
  cijfertekst: Buffer
  op: string
}
