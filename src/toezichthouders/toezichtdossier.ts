import type { Toezichtstand } from '../begrippen/feiten/toezicht.ts'
import type { Screening } from '../begrippen/screening.ts'

/** A dossier that a supervisor has to do with. */
export type Toezichtdossier = {
  readonly id: string
  readonly nummer: string
  readonly protocolversie: number
  readonly ontvangen_op: string
  readonly screening: Screening | null
  readonly toezicht: readonly Toezichtstand[] | null
  /** Whether this user may open it. */
  readonly zichtbaar: boolean
}
