import type { ReactNode } from 'react'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Wie } from '../../toegang/wie.ts'
import type { NieuweToegang } from '../../zaken/aanbieder/store.ts'
import type { Opdracht } from '../../zaken/deuren/handle.ts'
import type { NieuwePersoon, Tekst } from '../../zaken/register/inhoud.ts'
import type { NieuweLink } from '../../zaken/uitgaand/link.ts'
import type { Geopend } from '../dossierbeeld/lezen.ts'
import type { Veldfout } from '../onderdelen/formulier/foutenoverzicht.tsx'
import type { Aangemeld, Formulier } from '../route/verzoek.ts'

/** What somebody typed, made ready for the door; or what is wrong with it. */
export type Gelezen<I> =
  | {
      ok: true
      invoer: I
      teksten?: readonly Tekst[]
      personen?: readonly NieuwePersoon[]
      links?: readonly NieuweLink[]
      ook?: (tx: Tx, na: Zaak, nu: string) => Promise<void>
      toegangen?: readonly NieuweToegang[]
    }
  | { ok: false; fouten: readonly Veldfout[] }

/** What reading a form may need to know: no content. */
export type Kennis = Pick<Geopend, 'zaak' | 'protocol' | 'collegas'>

/** The same with who reads it and when; and the content, for an act that asks for it (`leestInhoud`). */
export type Leeskennis = Kennis &
  Pick<Aangemeld, 'nu' | 'wie' | 'desk' | 'huisraad'> & { readonly inhoud: Geopend | null }

export type Velden = {
  f: Formulier
  fouten: Readonly<Record<string, string | undefined>>
  g: Geopend
  v: Pick<Aangemeld, 'nu' | 'wie' | 'desk' | 'huisraad'>
}

/** Why an act cannot be done now, and where to go on: a page of the dossier. */
export type KanNiet = { readonly zin: string; readonly verder?: { readonly tekst: string; readonly pad: string } }

/** An act on a dossier as a page: says what it will do, asks what it needs, and words every refusal. */
export type Act<I, W extends string> = {
  readonly pad: string
  readonly titel: string
  readonly knop: string
  readonly gevaar?: boolean
  /** Page of the dossier to land on afterwards ('informeren'); without it the overview. */
  readonly terug?: string
  /** Page of the dossier to land on afterwards, when that follows from what was typed; goes before `terug`. */
  readonly naar?: (invoer: I) => string
  /**
   * The same as `kanNiet` for the one thing that the form is about, also after it was sent. Not where something was
   * typed: that would be lost.
   */
  readonly belet?: (v: Omit<Velden, 'fouten'>) => KanNiet | null
  /** Page of the dossier to go back to without doing it; without it the same as `terug`. */
  readonly vanaf?: string
  /** Reading the form needs the content of the dossier: to check what was typed against it. */
  readonly leestInhoud?: true
  readonly opdracht: Opdracht<I, W>
  /** What it will do, before it does it: to whom, and for what the page was opened. */
  readonly gevolgen: (
    g: Geopend,
    v: { readonly wie: Wie; readonly f: Formulier; readonly nu: Date },
  ) => readonly string[]
  /** Before anything is typed: that it cannot be done now, so that nobody fills in what will be refused. */
  readonly kanNiet?: (g: Geopend, nu: string, f: Formulier) => KanNiet | null
  readonly velden: (v: Velden) => ReactNode
  readonly lees: (f: Formulier, zaak: Zaak, nieuwId: () => string, k: Leeskennis) => Gelezen<I>
  /** Completes what was read with what the register has outside the dossier. */
  readonly vulAan?: (invoer: I, v: Aangemeld) => Promise<I>
  readonly weigeringen: Readonly<Record<W, string>>
  /** What follows once it is durable, outside the register; a job does it when this does not come to it. */
  readonly daarna?: (v: Aangemeld) => Promise<void>
}

/** What the work list is told when somebody lands there because their own act took a dossier out of their sight. */
export const UIT_HET_ZICHT = 'uit-het-zicht'

/** Keeps the types of input and refusals together while acts stand in one list. */
export const act = <I, W extends string>(a: Act<I, W>): Act<I, W> => a

/** Acts differ in what they take and refuse; once in a list only their names for it matter. */
export const actenlijst = (...acten: readonly { readonly pad: string }[]): readonly Act<never, string>[] =>
  acten as unknown as readonly Act<never, string>[]
