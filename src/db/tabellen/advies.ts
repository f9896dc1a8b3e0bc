/** The desk's own advice; `0089_adviesregister.sql` is the source. */
export type AdviesRij = {
  loket: string
  id: string
  sleutel: string
  gevraagd: boolean
  aan: string
  thema: string | null
  gegeven_op: string
  opvolgen_op: string | null
  inhoud: string
  uitkomst: string | null
  uitkomst_op: string | null
  door: string
  op: string
  versie: number
}

export type AdviesVervolgRij = {
  loket: string
  id: string
  advies: string
  uitkomst: string | null
  dag: string
  toelichting: string | null
  door: string
  op: string
}

export type AdviesDossierRij = {
  loket: string
  advies: string
  zaak: string
}
