import type { Kenmerken } from './kenmerken.ts'
import type { Procedure } from './procedure.ts'
import type { Screening } from './screening.ts'
import type { Taak, Termijn } from './termijn.ts'
import type { Vertrouwelijkheid } from './vertrouwelijkheid.ts'

export const zaakstatussen = ['ontvangen', 'in_behandeling', 'gesloten', 'vernietigd'] as const
export type Zaakstatus = (typeof zaakstatussen)[number]

/** What every dossier is, whatever work is done in it. Codes, ids and dates only. */
export type Zaakkern = {
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
}
