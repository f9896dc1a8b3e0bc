import type { Database } from '../db/verbinding.ts'
import type { Klok } from '../kernel/klok.ts'
import type { Bestandsopslag } from '../kluis/bestandsopslag.ts'
import type { Kluis } from '../kluis/kluis.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import type { Keurgrenzen } from './bijlagen/keur.ts'

/** What the doors of the register stand on; made once, in `main`. */
export type Baken = {
  readonly db: Database
  readonly kluis: Kluis
  readonly klok: Klok
  readonly nieuwId: () => string
  readonly loketten: ReadonlyMap<string, Protocol>
  /** Called when something was committed that must leave: whoever sends need not wait for the next round. */
  readonly wekPost?: () => void
  /** Files of dossiers and drafts: where they lie, what is let in, and how many with one report. */
  readonly bijlagen: Keurgrenzen & { readonly opslag: Bestandsopslag; readonly aantal: number }
}

/** The desk of this name; only known desks reach here. */
export const getLoket = (baken: Baken, loket: string): Protocol => {
  const desk = baken.loketten.get(loket)
  if (!desk) throw new Error(`unknown desk ${loket}`)
  return desk
}

/** The version a dossier was opened under; it is kept for as long as the dossier. */
export const getVersie = (desk: Protocol, versie: number): Protocolversie => {
  const gevonden = desk.versies.find(v => v.versie === versie)
  if (!gevonden) throw new Error(`desk ${desk.loket} has no version ${versie}`)
  return gevonden
}
