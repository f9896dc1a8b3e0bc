import type { AankondigFeit, Aankondiging } from './aankondigen.ts'
import type { Deskundige, DeskundigeFeit } from './deskundigen.ts'
import type { HoorFeit, Hoorgesprek } from './horen.ts'
import type { Collegeadvies, VerzendFeit, Verzending } from './verzenden.ts'
import type { Werkdeel, Werktekst, WerktekstFeit } from './werktekst.ts'

/** What a supervisor finds out itself: records and a draft, put to those concerned, and the report. Texts are content ids. */
export const stuksoorten = ['hoorverslag', 'conceptrapport'] as const
export type Stuksoort = (typeof stuksoorten)[number]

export const reactiekeuzes = ['eens', 'correctie', 'aanvulling'] as const
export type Reactiekeuze = (typeof reactiekeuzes)[number]

/** What somebody answers to a statement; `tekst` is the content id of what should be there. */
export type Antwoord = { readonly keuze: Reactiekeuze | null; readonly tekst: string | null }

export type OnderzoekFeit =
  | AankondigFeit
  | DeskundigeFeit
  | VerzendFeit
  | WerktekstFeit
  | HoorFeit
  /** Numbered statements; they never change. A correction is another piece. */
  | {
      soort: 'StukOpgesteld'
      id: string
      stuk: Stuksoort
      op: string
      door: string
      stellingen: readonly string[]
      /** Of a record: which talk it is of, when that was held here. */
      gesprek?: string
    }
  | {
      soort: 'StukVoorgelegd'
      stuk: string
      voor: string
      op: string
      door: string
      /** Content id of to whom. */
      aan: string
      dag: string
      taak: string
      termijn: string
      /** Which statements they may see, from 0; absent: all. */
      stellingen?: readonly number[]
    }
  /** It should not have been put to them, or not so: it does not count for the report. `reden` is a content id. */
  | { soort: 'VoorleggingIngetrokken'; stuk: string; voor: string; op: string; door: string; reden: string }
  /** Who got it writes a reaction by their own link, and has not signed. `antwoorden` by number of the statement. */
  | {
      soort: 'ReactieGeschreven'
      stuk: string
      voor: string
      op: string
      antwoorden: Readonly<Record<string, Antwoord>>
    }
  | {
      soort: 'ReactieOntvangen'
      stuk: string
      voor: string
      op: string
      /** Null: they sent it themselves, by their link. */
      door: string | null
      ontvangenOp: string
      /** Remarks by number of the statement, from 0; none: nothing to remark. */
      opmerkingen: Readonly<Record<string, string>>
      /** What they chose by statement, when they chose it themselves. */
      keuzes?: Readonly<Record<string, Reactiekeuze>>
      getekend?: Handtekening
    }
  | {
      soort: 'ReactieVerwerkt'
      stuk: string
      voor: string
      op: string
      door: string
      /** By number of the statement: taken over, in part, or set aside with the reason. */
      verwerkt: Readonly<Record<string, Verwerking>>
      /** The task of telling them why; absent when everything was taken over. */
      taak?: string
    }
  /** What was done with their remarks, and why, was put ready for who reacted. */
  | { soort: 'ReactieBeantwoord'; stuk: string; voor: string; op: string; door: string }
  | { soort: 'RapportVastgesteld'; op: string; door: string; conclusie: string; advies: string }
  /** A settled report never changes: what turns out wrong is added. It goes to everybody again; `taak` is of that. */
  | { soort: 'RapportAangevuld'; id: string; op: string; door: string; tekst: string; taak: string }

/** Who signed (content id of the name that was typed), by which link, over what: a hash of the statements as shown. */
type Handtekening = { readonly naam: string; readonly link: string; readonly hash: string }

/** `deels`: taken over, and not as a whole. */
export type Verwerking = { readonly overgenomen: boolean; readonly deels?: true; readonly reden: string | null }

type Van<S extends OnderzoekFeit['soort']> = Omit<Extract<OnderzoekFeit, { soort: S }>, 'soort'>

export type Voorlegging = Omit<Van<'StukVoorgelegd'>, 'stuk'> & {
  readonly reactie: Omit<Van<'ReactieOntvangen'>, 'stuk' | 'voor'> | null
  readonly verwerkt: Omit<Van<'ReactieVerwerkt'>, 'stuk' | 'voor'> | null
  /** When they were told what was done with it. */
  readonly beantwoord?: { readonly op: string; readonly door: string }
  /** Taken back before a reaction came. */
  readonly ingetrokken?: Omit<Van<'VoorleggingIngetrokken'>, 'stuk' | 'voor'>
  /** What they wrote and did not sign. */
  readonly concept?: Omit<Van<'ReactieGeschreven'>, 'stuk' | 'voor'>
}

export type Stuk = Van<'StukOpgesteld'> & { readonly voorgelegd: readonly Voorlegging[] }

export type Onderzoek = {
  /** Oldest first. */
  readonly stukken: readonly Stuk[]
  readonly vastgesteld: Van<'RapportVastgesteld'> | null
  /** Oldest first. */
  readonly aanvullingen?: readonly Van<'RapportAangevuld'>[]
  /** What is being written, by part. */
  readonly werkteksten?: Readonly<Partial<Record<Werkdeel, Werktekst>>>
  /** Oldest first: the last one holds. */
  readonly aankondigingen?: readonly Aankondiging[]
  /** Oldest first. */
  readonly gesprekken?: readonly Hoorgesprek[]
  readonly deskundigen?: readonly Deskundige[]
  readonly verzonden?: readonly Verzending[]
  readonly colleges?: readonly Collegeadvies[]
  /** How many reactions wait to be worked in; absent when none does. */
  readonly teVerwerken?: number
}
