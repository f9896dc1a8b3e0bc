/** What a provider investigates itself, as its supervisor sees it. Texts are content ids; codes are the protocol's. */
export type ZelfonderzoekFeit =
  | {
      soort: 'OnderzoekGevraagd'
      op: string
      door: string
      /** Alone or with others in the chain: a code of the protocol. */
      wijze: string
      /** Content id: with whom, in what way and form. */
      afspraken: string
    }
  | {
      soort: 'OnderzoeksrapportOntvangen'
      op: string
      /** Null: the provider sent it itself. */
      door: string | null
      /** ISO moment of receipt; may lie before the moment of recording. */
      ontvangenOp: string
      /** The file of the dossier that it is; null when it came otherwise. */
      bijlage: string | null
      /** Codes of what the protocol asks and the report does not hold. */
      ontbreekt: readonly string[]
      /** What the provider wrote here: content ids by part, and of who signed for its board. */
      online?: Online
    }
  /** The provider writes: content ids of the parts that changed. */
  | { soort: 'OnderzoekGeschreven'; op: string; delen: Readonly<Record<string, string>> }
  /** The provider asks for more time: until which day, and why (content id). */
  | { soort: 'UitstelGevraagd'; op: string; dag: string; reden: string }
  /** The supervisor gives it, or not; `reden` (content id) is for the provider to read. */
  | { soort: 'UitstelBeslist'; op: string; door: string; toegekend: boolean; reden: string }
  | ({ soort: 'OnderzoekVoldoendeBevonden' } & Bevonden)
  | ({ soort: 'OnderzoekOnvoldoendeBevonden' } & Bevonden)
  | {
      soort: 'VerbeteringGevraagd'
      op: string
      door: string
      /** Content id of the instructions. */
      aanwijzingen: string
      /** The last day, chosen by the supervisor; its task and term. */
      dag: string
      taak: string
      termijn: string
    }
  | { soort: 'EigenOnderzoekBesloten'; op: string; door: string; grond: string; reden: string }
  | { soort: 'ProtocolAfgeweken'; op: string; door: string; waarvan: string; reden: string }

type Online = {
  readonly delen: Readonly<Record<string, string>>
  readonly bestuurder: string
  /** Content ids of who wrote each part; absent where nobody said so. */
  readonly auteurs?: Readonly<Record<string, string>>
  /** Content id of what this provider had put on the timeline of the chain. */
  readonly tijdlijn?: string
}

export type Oordeel = 'voldoende' | 'onvoldoende'

type Bevonden = {
  readonly op: string
  readonly door: string
  /** Per part of the judgement. */
  readonly oordelen: Readonly<Record<string, Oordeel>>
  /** Content id of the reasons. */
  readonly reden: string
}

type Van<S extends ZelfonderzoekFeit['soort']> = Omit<Extract<ZelfonderzoekFeit, { soort: S }>, 'soort'>
/** One report of the provider, with what became of it. */
export type Ronde = Van<'OnderzoeksrapportOntvangen'> & {
  readonly beoordeeld: (Bevonden & { readonly oordeel: Oordeel }) | null
  readonly verbetering: Van<'VerbeteringGevraagd'> | null
}

/** The investigation so far; absent while none was asked. */
export type Zelfonderzoek = {
  readonly gevraagd: Van<'OnderzoekGevraagd'>
  /** Oldest first. */
  readonly rondes: readonly Ronde[]
  /** More time that was asked, oldest first, with what was decided. */
  readonly uitstel?: readonly (Van<'UitstelGevraagd'> & { readonly beslist?: Van<'UitstelBeslist'> })[]
  /** What the provider wrote so far, by part: content id and when. */
  readonly concept?: Readonly<Record<string, { readonly tekst: string; readonly op: string }>>
}

export type Eigenonderzoek = Van<'EigenOnderzoekBesloten'>
export type Afwijking = Van<'ProtocolAfgeweken'>
