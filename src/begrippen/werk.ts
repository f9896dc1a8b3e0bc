import type { Bijlage } from './bijlage.ts'
import type { Brief } from './brief.ts'
import type { Aanbieders } from './feiten/aanbieder.ts'
import type { Bijzonderwerk } from './feiten/bijzonder.ts'
import type { Delingdeel } from './feiten/deling.ts'
import type { Aandachtspunt } from './feiten/dienst.ts'
import type { Gespreksbericht } from './feiten/gesprek.ts'
import type { Maatregel } from './feiten/maatregelen.ts'
import type { Onderzoek } from './feiten/onderzoek.ts'
import type { OverlegFeit, Waarvoor } from './feiten/overleg.ts'
import type { Toezichtstand } from './feiten/toezicht.ts'
import type { Linksoort } from './feiten/uitgaand.ts'
import type { Afwijking, Eigenonderzoek, Zelfonderzoek } from './feiten/zelfonderzoek.ts'
import type { Informeerwerk } from './informeren.ts'
import type { Zaakkern } from './zaakkern.ts'

/**
 * What the work on a dossier adds up to beyond its head: one part for each kind of work, absent until there is some.
 * Codes, ids and dates only, as everywhere in a dossier; texts are content ids. A part is made by the facts of its own
 * file in `feiten/` and the steps of its own file in `zaken/stappen/`.
 */
export type Zaakwerk = Bijzonderwerk & {
  /** Who was told what. */
  readonly informeren?: Informeerwerk
  /** A question for advice: what came of it. */
  readonly advies?: Adviesdeel
  /** The day ('YYYY-MM-DD') on which it is taken up again; until then it rests and leaves the work list. */
  readonly sluimertTot?: string
  /** Content id of why it rests. */
  readonly sluimerreden?: string
  /** A hand-over that waits for an answer. */
  readonly overdracht?: Overdracht
  /** Its report was joined to another dossier: this one is a pointer to it. */
  readonly gevoegd?: Gevoegd
  /** Reports of other dossiers that were joined to this one. */
  readonly bijgevoegd?: readonly Bijgevoegd[]
  /** Meetings with partners, what was agreed, and where a stuck case went. */
  readonly overleg?: Overlegdeel
  /** The one-time links of this dossier, oldest first. */
  readonly links?: readonly Eenmaligelink[]
  /** Letters, from draft to sent, oldest first. */
  readonly brieven?: readonly Brief[]
  /** What the next shift must know. */
  readonly aandachtspunt?: Aandachtspunt
  readonly bijlagen?: readonly Bijlage[]
  /** What can be learned from it: themes of the protocol, in its order. */
  readonly themas?: readonly string[]
  /** How it stands with each supervisor. */
  readonly toezicht?: readonly Toezichtstand[]
  /** It is about a group or a phenomenon, not about persons alone. */
  readonly onderwerp?: 'groep' | 'verschijnsel'
  /** How many organisations report along with the one that leads. */
  readonly partners?: number
  /** What the provider investigates itself, and what the supervisor thinks of it. */
  readonly zelfonderzoek?: Zelfonderzoek
  /** The providers that the case is about, and how they come in. */
  readonly aanbieders?: Aanbieders
  /** Why the supervisor investigates. */
  readonly eigenonderzoek?: Eigenonderzoek
  /** The supervisor's own investigation. */
  readonly onderzoek?: Onderzoek
  /** What must get better, oldest first. */
  readonly maatregelen?: readonly Maatregel[]
  /** Where the supervisor weighed and did otherwise than the protocol says, oldest first. */
  readonly afwijkingen?: readonly Afwijking[]
  /** What crossed to and from other desks of the house. */
  readonly delingen?: Delingdeel
  /** Messages between the reporter and the desk. */
  readonly gesprek?: Gesprek
}

export type Gesprek = {
  /** Oldest first. */
  readonly berichten: readonly Gespreksbericht[]
  /** How many of the reporter nobody read; absent when there are none. */
  readonly ongelezen?: number
  /** One of those cannot wait. */
  readonly dringend?: true
}

/** How a one-time link stands. Opened is received: by whoever had the link and the code. */
export type Eenmaligelink = {
  readonly id: string
  readonly linksoort: Linksoort
  readonly voor: string
  readonly inhoud: string
  readonly gemaaktOp: string
  readonly verlooptOp: string
  readonly bij?: { readonly termijn: string; readonly dagen: number }
  readonly geopendOp: string | null
  /** Of a link that lets somebody come back: when what it was for was done. */
  readonly geslotenOp?: string
  readonly geblokkeerdOp: string | null
  readonly ingetrokkenOp: string | null
}

/** What a telregel takes over from a dossier. */
export type Geteld = Pick<Zaakkern, 'kenmerken' | 'screening' | 'gescreendOp' | 'geslotenOp'>

export type Adviesdeel = {
  readonly antwoorden: readonly { op: string; door: string; tekst: string }[]
  readonly verwezen: readonly { op: string; door: string; naar: string }[]
  /** Each a task with a day; the task says whether it is done. */
  readonly opvolgingen: readonly { dag: string; taak: string; termijn: string }[]
  /** It became a report: counted as both. */
  readonly omgezet?: {
    readonly op: string
    /** The id of the report's telregel. */
    readonly melding: string
    readonly ontvangenOp: string
    readonly aanvulling: string | null
    /** What the question stays counted as. */
    readonly geteld: Geteld
    /** Tasks and terms of the question: the report gets its own. */
    readonly voorbij: readonly string[]
  }
}

/** The dossier stays with who gives it until the other accepts by name. */
export type Overdracht = {
  readonly id: string
  readonly van: string
  readonly aan: string
  readonly op: string
  /** Content id of what the giver wrote along. */
  readonly toelichting: string
  /** The giver stays in the team afterwards. */
  readonly blijft: boolean
  /** The receiver came into the team to be able to read before answering, and leaves it when it does not go on. */
  readonly teamErbij: boolean
}

/** Where the report of a dossier went, and how it was before: all that it needs to become a dossier again. */
export type Gevoegd = {
  readonly bij: string
  readonly nummer: string
  readonly op: string
  readonly meldingen: readonly string[]
  readonly betrokkenheden: readonly string[]
  readonly was: Pick<Zaakkern, 'status' | 'gescreendOp' | 'kenmerken' | 'vertrouwelijkheid' | 'team'>
  /** Ids of the terms and tasks that were running. */
  readonly termijnen: readonly string[]
  readonly taken: readonly string[]
}

/** What came along from another dossier. */
type Bijgevoegd = Pick<Gevoegd, 'nummer' | 'op' | 'meldingen' | 'termijnen' | 'taken'> & {
  readonly zaak: string
}

type Van<S extends OverlegFeit['soort']> = Omit<Extract<OverlegFeit, { soort: S }>, 'soort' | 'op' | 'door'>
type MetDatum<S extends OverlegFeit['soort']> = Van<S> & { readonly op: string }

export type Overleg = Van<'OverlegGepland'> & {
  readonly status: 'gepland' | 'gehouden' | 'afgezegd'
  readonly verslag: string | null
}
/** `komt`: what they answered; `was`: whether they were there. */
export type Deelnemer = MetDatum<'DeelnemerUitgenodigd'> & {
  readonly komt: boolean | null
  readonly was: boolean | null
  /** What must still be told by telephone; absent when nothing is. */
  readonly teBellen?: Waarvoor | undefined
  /** The mails to this participant, oldest first. */
  readonly mails?: readonly { readonly link: string; readonly waarvoor: Waarvoor; readonly op: string }[]
}
export type Afspraak = Van<'AfspraakGemaakt'> & {
  readonly status: 'open' | 'nagekomen' | 'losgelaten'
  readonly toelichting: string | null
}
type Zorgconsulvraag = MetDatum<'ZorgconsulGevraagd'> & {
  readonly antwoord: string | null
  readonly vervolg: string | null
  readonly beantwoordOp: string | null
}
export type Overlegdeel = {
  readonly overleggen: readonly Overleg[]
  readonly deelnemers: readonly Deelnemer[]
  readonly afspraken: readonly Afspraak[]
  readonly zorgconsul: readonly Zorgconsulvraag[]
  readonly zorg: readonly Van<'ZorgGestart'>[]
  readonly verwezen: readonly MetDatum<'MelderVerwezen'>[]
}
