import type { Openbaar } from './onthulling/onthulling.ts'

/** A number, `null` for not known, or `verborgen` for not shown in a public version. */
export type Waarde = Openbaar | null

export type Verslagkolom = {
  readonly sleutel: string
  readonly kop: string
  /** Beside the report, for comparison. */
  readonly eerder: boolean
  /** Taken from elsewhere, not counted here. */
  readonly overgenomen: boolean
}
export type Verslagrij = {
  readonly code: string
  readonly naam: string
  readonly merken: string
  readonly waarden: readonly Waarde[]
}
export type Verslagtabel = {
  readonly code: string
  readonly titel: string
  readonly rijkop: string
  readonly merken: string
  readonly kolommen: readonly Verslagkolom[]
  readonly rijen: readonly Verslagrij[]
  readonly totaal: readonly Waarde[] | null
}
export type Verslagbreuk = {
  readonly merk: string
  readonly dag: string
  readonly zeker: boolean
  readonly naam: string
  readonly uitleg: string
}

/** For whom a report is: the desk itself, who oversees it by law, or everybody. */
export type Verslagversie = 'intern' | 'college' | 'openbaar'

/** A report as it is read: tables and texts. The page, the PDF, the sheet and the CSV all show this and nothing else. */
export type Verslag = {
  readonly versie: Verslagversie
  readonly titel: string
  readonly periode: string
  readonly naam: string
  readonly organisatie: string
  readonly gemaaktOp: string
  readonly tabellen: readonly Verslagtabel[]
  readonly breuken: readonly Verslagbreuk[]
  readonly kanttekeningen: readonly string[]
  readonly bronnen: readonly string[]
  readonly definities: readonly { readonly naam: string; readonly definitie: string }[]
}
