import type { Antwoord } from './vermissing.ts'

type TekstId = string
/** 'YYYY-MM-DD' */
type Dag = string

/** What was found out about a family whose home may be closed; a part is null until somebody looked. */
export type Gezinscheck = {
  readonly situatie: TekstId | null
  readonly kinderen: boolean | null
  readonly veiligheid: { oordeel: string; dag: Dag; bekekenDoor: string; toelichting: TekstId } | null
  readonly hulp: { stand: string; sinds: Dag | null; toelichting: TekstId } | null
  readonly samen: { met: readonly string[]; dag: Dag } | null
  readonly op: string
  readonly door: string
}

/** The advice in two texts: the picture of the family with what was done, and what is advised. */
type Adviestekst = { readonly beeld: TekstId; readonly advies: TekstId; readonly op: string; readonly door: string }

type Aanvulling = { readonly tekst: TekstId; readonly op: string; readonly door: string }

type Burgemeesterbesluit = {
  readonly besluit: string
  readonly dag: Dag
  readonly tot: Dag | null
  readonly toelichting: TekstId | null
  readonly op: string
  readonly door: string
}

export type Gezinsopvolging = {
  readonly onderdak: string
  readonly kinderenVeilig: Antwoord
  readonly hulpLoopt: Antwoord
  readonly verslag: TekstId
  /** The day to look again; null: nothing more is agreed. */
  readonly volgende: Dag | null
  readonly op: string
  readonly door: string
}

type NietNodig = { readonly reden: TekstId; readonly op: string; readonly door: string }

export type Pandsluiting = {
  readonly check: Gezinscheck | null
  readonly concept: Adviestekst | null
  /** Settled: its texts are those of the draft it came from, and never change. */
  readonly vastgesteld: Adviestekst | null
  readonly aanvullingen: readonly Aanvulling[]
  readonly besluiten: readonly Burgemeesterbesluit[]
  readonly opvolgingen: readonly Gezinsopvolging[]
  readonly nietNodig: NietNodig | null
}

export type PandsluitingFeit =
  | ({ soort: 'GezinscheckVastgelegd' } & Gezinscheck)
  | ({ soort: 'BurgemeesteradviesOpgesteld' } & Adviestekst)
  | ({ soort: 'BurgemeesteradviesVastgesteld' } & Adviestekst)
  | ({ soort: 'BurgemeesteradviesAangevuld' } & Aanvulling)
  | ({ soort: 'BurgemeesteradviesNietNodig' } & NietNodig)
  | ({ soort: 'BurgemeesterbesluitVastgelegd' } & Burgemeesterbesluit)
  | ({ soort: 'GezinOpgevolgd' } & Gezinsopvolging)
