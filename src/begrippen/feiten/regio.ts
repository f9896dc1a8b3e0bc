type TekstId = string

type Ontvangst = { readonly bevestigdOp: string; readonly wie: TekstId; readonly op: string; readonly door: string }

/** A case passed on to another municipality. */
export type Doorzending = {
  readonly id: string
  /** Code of the CBS, four digits. */
  readonly gemeente: string
  readonly ontvanger: TekstId
  readonly wijze: string
  readonly doorgezetOp: string
  /** ISO instant before which its receipt should be confirmed. */
  readonly bevestigenVoor: string
  readonly door: string
  readonly herinneringen: readonly { readonly op: string; readonly door: string; readonly toelichting: TekstId }[]
  readonly ontvangst: Ontvangst | null
  /** When the desk saw that no receipt came in time; absent while that is not so. */
  readonly teLaatOp?: string
}

/** What the desk did for another municipality, and how long that took. */
export type Regiosteun = {
  readonly id: string
  readonly gemeente: string
  readonly vorm: string
  readonly dag: string
  readonly minuten: number
  readonly toelichting: TekstId
  readonly op: string
  readonly door: string
}

export type Regio = { readonly doorzendingen: readonly Doorzending[]; readonly steun: readonly Regiosteun[] }

export type RegioFeit =
  | ({ soort: 'RegioDoorgezet' } & Omit<Doorzending, 'herinneringen' | 'ontvangst' | 'teLaatOp'>)
  /** No receipt came in time: whoever handles it hears so, once. */
  | { soort: 'RegioOntvangstUitgebleven'; id: string; op: string }
  | { soort: 'RegioHerinnerd'; id: string; toelichting: TekstId; op: string; door: string }
  | ({ soort: 'RegioOntvangstBevestigd'; id: string } & Ontvangst)
  | ({ soort: 'RegiosteunGegeven' } & Regiosteun)
