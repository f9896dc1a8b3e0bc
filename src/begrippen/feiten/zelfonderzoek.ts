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
  /** Of a report that the provider sent as a file: what bijlage 1 asks and the supervisor did not find in it. */
  | { soort: 'RapportAfgevinkt'; op: string; door: string; ontbreekt: readonly string[] }
  /** The provider writes: content ids of the parts that changed. */
  | { soort: 'OnderzoekGeschreven'; op: string; delen: Readonly<Record<string, string>> }
  /** The provider asks for more time: until which day, and why (content id). */
  | ({ soort: 'UitstelGevraagd'; op: string; dag: string; reden: string } & Vanpartij)
  /** The supervisor gives it, or not; `reden` (content id) is for the provider to read. */
  | ({ soort: 'UitstelBeslist'; op: string; door: string; toegekend: boolean; reden: string } & Vanpartij)
  /** `client`: the term within which the provider tells the client; absent when no day was chosen. */
  | ({ soort: 'OnderzoekVoldoendeBevonden'; client?: string } & Bevonden)
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
  /** The provider says that the client was told what came out, and the measures: on which day, and how (content id). */
  | { soort: 'ClientIngelicht'; op: string; dag: string; hoe: string }
  | { soort: 'EigenOnderzoekBesloten'; op: string; door: string; grond: string; reden: string }
  | { soort: 'ProtocolAfgeweken'; op: string; door: string; waarvan: string; reden: string }

/** Of another in the chain: which; absent for the provider that the case is about. */
type Vanpartij = { readonly partij?: string }

/** What a provider wrote here and sent. */
export type Online = {
  readonly delen: Readonly<Record<string, string>>
  readonly bestuurder: string
  /** Content ids of who wrote each part; absent where nobody said so. */
  readonly auteurs?: Readonly<Record<string, string>>
  /** Content id of what this provider had put on the timeline of the chain. */
  readonly tijdlijn?: string
  /** What the providers of a chain wrote together: content ids by part, and of who wrote each. */
  readonly samen?: {
    readonly delen: Readonly<Record<string, string>>
    readonly auteurs: Readonly<Record<string, string>>
  }
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
  /** Of a file that the provider sent itself: that the supervisor checked it off. */
  readonly afgevinkt?: Omit<Van<'RapportAfgevinkt'>, 'ontbreekt'>
}

/** The investigation so far; absent while none was asked. */
export type Zelfonderzoek = {
  readonly gevraagd: Van<'OnderzoekGevraagd'>
  /** Oldest first. */
  readonly rondes: readonly Ronde[]
  /** More time that was asked, oldest first, with what was decided. */
  readonly uitstel?: readonly (Van<'UitstelGevraagd'> & { readonly beslist?: Van<'UitstelBeslist'> })[]
  /** The term to tell the client, and what the provider says of it. */
  readonly client?: { readonly termijn?: string; readonly ingelicht?: Van<'ClientIngelicht'> }
  /** What the provider wrote so far, by part: content id and when. */
  readonly concept?: Readonly<Record<string, { readonly tekst: string; readonly op: string }>>
}

export type Eigenonderzoek = Van<'EigenOnderzoekBesloten'>
export type Afwijking = Van<'ProtocolAfgeweken'>
