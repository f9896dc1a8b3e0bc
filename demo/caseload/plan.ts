import type { Vertrouwelijkheid } from '../../src/begrippen/vertrouwelijkheid.ts'
import type { Protocol, Protocolversie } from '../../src/protocollen/protocol.ts'
import type { Toeval } from '../toeval.ts'
import type { Persoonsvorm, Sjabloon } from './sjabloon.ts'
import type { Oefentafel } from './tafel.ts'
import type { Oefenstad } from './wereld.ts'

/** The handlers of a desk, by id. */
export type Mensen = {
  readonly medewerkers: readonly string[]
  readonly coordinatoren: readonly string[]
  readonly procesregisseurs: readonly string[]
}

export type Iemand = Persoonsvorm & { readonly geboortedatum: string }

/** What a caseload stands on: one desk, its people, its town, and chance that repeats. */
export type Wereld = {
  readonly t: Toeval
  readonly stad: Oefenstad
  readonly desk: Protocol
  readonly mensen: Mensen
  readonly organisaties: ReadonlyMap<string, string>
  readonly nieuwId: () => string
  readonly tafel: Oefentafel
  /** ISO instant: what would have happened later has not happened yet. */
  readonly nu: string
  /** Texts that were used, so that none comes twice. */
  readonly gebruikt: Set<string>
  /** People who came by, so that some come back. */
  readonly bekenden: Iemand[]
}

/** How the desk handles it; minutes and hours count from receipt. Null: nobody has done it yet. */
export type Gedrag = {
  readonly bevestigNa?: number | null
  readonly screenNa?: number | null
  readonly informeerNa?: number | null
  /** Per audience, with a fact that turned out otherwise; instead of the task in one go. */
  readonly informeert?: true
  /** Partners meet, agree, and the dossier is offered to a colleague. */
  readonly regie?: true
  /** Hours until somebody who is missing is back. */
  readonly terugNa?: number
  readonly dagen?: number
  /** Tasks that stay open. */
  readonly laatLiggen?: readonly string[]
  readonly heropenNaDagen?: number
  /** Hours after which the term of the inspectorate is paused, or extended. */
  readonly pauzeNa?: number
  readonly verlengNa?: number
}

/** One dossier of the caseload before it is written out; what is not given is drawn. */
export type Plan = {
  readonly sjabloon: Sjabloon
  readonly ontvangenOp: string
  readonly kanaal: 'formulier' | 'telefoon' | 'ambtshalve' | 'e-mail'
  readonly melderType: string
  /** Empty for a resident. */
  readonly organisatie: string
  readonly wie: Iemand
  readonly wat?: string
  readonly soort?: string
  readonly kader?: string
  readonly vierP?: readonly string[]
  readonly urgent?: boolean
  readonly uitkomst?: string
  readonly vertrouwelijkheid?: Vertrouwelijkheid
  readonly veilig?: 'Ja' | 'Nee' | 'Weet ik niet'
  readonly code?: string
  readonly gedrag: Gedrag
}

export type Zaakwereld = Wereld & { readonly plan: Plan; readonly protocol: Protocolversie }
