type TekstId = string

export const antwoorden = ['ja', 'nee', 'onbekend'] as const
export type Antwoord = (typeof antwoorden)[number]

type Beoordeling = {
  /** ISO instant since when somebody is gone; the hours count from it. */
  readonly sinds: string
  readonly antwoorden: Readonly<Record<string, Antwoord>>
  readonly toelichting: TekstId | null
  readonly op: string
  readonly door: string
}

/** One contact moment: who was called, whether there was news. */
export type Opvolging = {
  readonly contacten: readonly string[]
  readonly nieuws: boolean
  readonly verslag: TekstId
  readonly op: string
  readonly door: string
}

type Weging = {
  readonly extraOpsporing: boolean
  readonly verslag: TekstId
  readonly op: string
  readonly door: string
}

type Opsporing = {
  readonly id: string
  readonly bij: string
  readonly vraag: TekstId
  readonly gevraagdOp: string
  readonly door: string
  readonly antwoord: { uitkomst: string; op: string; toelichting: TekstId | null } | null
}

type Terugkeer = {
  /** ISO instant of the return, which is not the moment the desk heard of it. */
  readonly terugOp: string
  readonly hoe: string
  /** Null where the way of the return leaves nothing to ask. */
  readonly veilig: Antwoord | null
  readonly waar: TekstId
  readonly verslag: TekstId | null
  readonly op: string
  readonly door: string
}

type Nazorg = {
  readonly antwoorden: Readonly<Record<string, Antwoord>>
  /** Content: the explanation with each answer, as JSON by code. */
  readonly toelichtingen: TekstId | null
  /** Content: who was told of a signal that others must know. */
  readonly ingelicht: TekstId | null
  readonly op: string
  readonly door: string
}

type Gestopt = { readonly reden: string; readonly toelichting: TekstId; readonly op: string; readonly door: string }

/** A missing person as the facts tell it. */
export type Vermissing = {
  readonly beoordeling: Beoordeling | null
  readonly opvolgingen: readonly Opvolging[]
  readonly weging: Weging | null
  readonly opsporingen: readonly Opsporing[]
  readonly terugkeer: Terugkeer | null
  readonly gestopt: Gestopt | null
  readonly nazorg: Nazorg | null
}

export type VermissingFeit =
  | ({ soort: 'VermissingBeoordeeld' } & Beoordeling)
  | ({ soort: 'VermissingOpgevolgd' } & Opvolging)
  | ({ soort: 'VermissingGewogen' } & Weging)
  | ({ soort: 'OpsporingGevraagd' } & Omit<Opsporing, 'antwoord'>)
  | {
      soort: 'OpsporingBeantwoord'
      id: string
      uitkomst: string
      toelichting: TekstId | null
      op: string
      door: string
    }
  | ({ soort: 'TerugkeerVastgelegd' } & Terugkeer)
  | ({ soort: 'VermissingNazorgVastgelegd' } & Nazorg)
  | ({ soort: 'VermissingOpvolgingGestopt' } & Gestopt)
