/**
 * The codes by which a protocol decides and a report counts: never a name, never a free text.
 * `null` means: not settled yet.
 */
export type Kenmerken = {
  readonly soort: string | null
  readonly categorie: string | null
  readonly kader: string | null
  readonly melderType: string | null
  readonly criteria: readonly string[]
  readonly vierP: readonly string[]
  readonly minderjarig: boolean | null
  readonly onderdak: boolean | null
  readonly urgent: boolean
}

export const legeKenmerken: Kenmerken = {
  soort: null,
  categorie: null,
  kader: null,
  melderType: null,
  criteria: [],
  vierP: [],
  minderjarig: null,
  onderdak: null,
  urgent: false,
}
