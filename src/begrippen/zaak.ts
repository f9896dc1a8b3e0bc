import type { Screening } from './feit.ts'
import type { Kenmerken } from './kenmerken.ts'
import type { Taak, Termijn } from './termijn.ts'
import type { Vertrouwelijkheid } from './vertrouwelijkheid.ts'
import type { Zaakwerk } from './werk.ts'

export const zaakstatussen = ['ontvangen', 'in_behandeling', 'gesloten', 'vernietigd'] as const
export type Zaakstatus = (typeof zaakstatussen)[number]

/** The kinds of procedure: what a desk does with what comes in. A desk is of one kind; its protocol fills it. */
export const procedures = ['incident', 'toezicht'] as const
export type Procedure = (typeof procedures)[number]

/** A dossier: what its facts add up to. Codes, ids and dates only. */
export type Zaak = {
  readonly loket: string
  readonly id: string
  readonly nummer: string
  readonly procedure: Procedure
  readonly protocolversie: number
  readonly status: Zaakstatus
  readonly kenmerken: Kenmerken
  readonly screening: Screening | null
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly behandelaar: string | null
  readonly team: readonly string[]
  readonly meldingen: readonly string[]
  readonly ontvangenOp: string
  readonly gescreendOp: string | null
  readonly geslotenOp: string | null
  readonly sluitreden: string | null
  readonly taken: readonly Taak[]
  readonly termijnen: readonly Termijn[]
  readonly werk: Zaakwerk
  /** Counts decisions; an edit carries the version it was made on. */
  readonly versie: number
}
