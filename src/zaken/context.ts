import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import type { Rekenaar } from './termijnen.ts'

/** What a decision may know besides the dossier and its input: no clock, no database. */
export type Context = {
  /** ISO instant. */
  readonly nu: string
  /** The id of the user who decides; null for a reporter without account. */
  readonly wie: string | null
  readonly protocol: Protocolversie
  readonly desk: Protocol
  readonly nieuwId: () => string
  /** The arithmetic of terms with this desk's calendars as they are now. */
  readonly reken: Rekenaar
}
