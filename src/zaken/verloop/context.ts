import type { Termijn } from '../../begrippen/termijn.ts'
import type { Protocol, Protocolversie, Termijndefinitie } from '../../protocollen/protocol.ts'

export type Uitkomst = { einde: string; eindMoment: string; uitleg: string }

/** Computes the end of a term as its definition says, with what was paused and granted. */
export type Rekenaar = (
  d: Termijndefinitie,
  van: string,
  termijn?: Pick<Termijn, 'verlengingen' | 'pauzes'>,
) => Uitkomst

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
