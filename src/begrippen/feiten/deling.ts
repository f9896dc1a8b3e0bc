type TekstId = string

/** How it ended at the other desk, as far as this desk is told. */
export type Delinguitkomst = 'aangenomen' | 'geweigerd'

/** What this dossier shares with another desk of the house; codes, ids and dates. */
export type Deling = {
  readonly id: string
  /** The desk it goes to. */
  readonly naar: string
  readonly doel: string
  readonly grondslag: string
  readonly weten: string
  /** The sorts of content that go along. */
  readonly onderdelen: readonly string[]
  /** Content id of exactly what goes along, frozen when it was put forward. */
  readonly lading: TekstId
  readonly stand: 'voorgesteld' | 'teruggegeven' | 'onderweg' | 'bezorgd' | 'ingetrokken' | Delinguitkomst
  /** Who was asked to approve. */
  readonly keurder: string
  readonly op: string
  readonly door: string
  readonly goedgekeurdOp: string | null
  readonly goedgekeurdDoor: string | null
  readonly bezorgdOp: string | null
  readonly beantwoordOp: string | null
  /** Code of why the other desk refused. */
  readonly reden: string | null
}

/** What came from another desk; the content stands in this dossier since. */
export type Ontvangendeling = {
  readonly id: string
  readonly van: string
  readonly doel: string
  readonly grondslag: string
  readonly onderdelen: readonly string[]
  readonly lading: TekstId
  readonly op: string
  readonly door: string
}

export type Delingdeel = { readonly uit: readonly Deling[]; readonly in: readonly Ontvangendeling[] }

export type DelingFeit =
  | ({ soort: 'DelingVoorgesteld' } & Pick<
      Deling,
      'id' | 'naar' | 'doel' | 'grondslag' | 'weten' | 'onderdelen' | 'lading' | 'keurder' | 'op' | 'door'
    >)
  | { soort: 'DelingTeruggegeven'; id: string; reden: TekstId; op: string; door: string }
  | { soort: 'DelingGoedgekeurd'; id: string; op: string; door: string }
  | { soort: 'DelingBezorgd'; id: string; op: string }
  | { soort: 'DelingBeantwoord'; id: string; uitkomst: Delinguitkomst; reden: string | null; op: string }
  | { soort: 'DelingIngetrokken'; id: string; op: string; door: string | null }
  | ({ soort: 'DelingAangenomen' } & Ontvangendeling)
