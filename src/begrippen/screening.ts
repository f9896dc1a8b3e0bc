import type { Vertrouwelijkheid } from './vertrouwelijkheid.ts'

type TekstId = string

/** Local and statutory qualification stay apart (Wmo 2015 art. 1.1.1); the duty to notify is a field of its own. */
export type Screening = {
  soortMelding: string
  categorie: string
  kader: string
  melderType: string
  organisatie: string | null
  gemeente: string
  criteria: readonly string[]
  calamiteitVolgensWet: boolean
  calamiteitVolgensProtocol: boolean
  meldplichten: readonly string[]
  vierP: readonly string[]
  minderjarig: boolean
  onderdak: boolean
  urgent: boolean
  uitkomst: string
  /** Content id of who takes it over. */
  ontvanger: TekstId | null
  vertrouwelijkheid: Vertrouwelijkheid
  afweging: TekstId | null
  /** Content id of the answers to the category's questions. */
  antwoorden: TekstId | null
}
