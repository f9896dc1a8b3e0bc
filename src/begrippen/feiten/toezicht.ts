/** What the desk learns of a supervisor's work on a dossier. Days 'YYYY-MM-DD'; texts are content ids. */
export type ToezichtFeit =
  /** Somebody at the organisation was told that the law asks a notification. */
  | { soort: 'OpMeldplichtGewezen'; toezichthouder: string; op: string; door: string; wie: string }
  | {
      soort: 'ToezichtmeldingVastgelegd'
      toezichthouder: string
      gemeldOp: string
      /** A code of the protocol: the organisation itself, the desk, ... */
      melder: string
      /** The supervisor's own number, as reconciliation needs it; never a name. */
      kenmerk: string | null
      wie: string | null
      op: string
      door: string
    }
  | {
      soort: 'ToezichtbesluitVastgelegd'
      toezichthouder: string
      besluit: string
      besluitOp: string | null
      /** Until when the organisation may investigate itself. */
      uiterlijk: string | null
      toelichting: string | null
      op: string
      door: string
    }
  | {
      soort: 'ZelfonderzoekBeoordeeld'
      toezichthouder: string
      ontvangenOp: string | null
      beoordeeldOp: string | null
      /** Per part of the investigation the code of what was judged. */
      oordelen: Readonly<Record<string, string>>
      toelichting: string | null
      op: string
      door: string
    }
  | {
      soort: 'ToezichtAfgesloten'
      toezichthouder: string
      uitkomst: string
      afgeslotenOp: string
      toelichting: string | null
      op: string
      door: string
    }

type Deel<S extends ToezichtFeit['soort']> = Omit<Extract<ToezichtFeit, { soort: S }>, 'soort' | 'toezichthouder'>

/** How a dossier stands with one supervisor; what was recorded last holds, the journal keeps what was before. */
export type Toezichtstand = {
  readonly toezichthouder: string
  readonly gewezen?: Deel<'OpMeldplichtGewezen'>
  readonly gemeld?: Deel<'ToezichtmeldingVastgelegd'>
  readonly besloten?: Deel<'ToezichtbesluitVastgelegd'>
  readonly beoordeeld?: Deel<'ZelfonderzoekBeoordeeld'>
  readonly afgesloten?: Deel<'ToezichtAfgesloten'>
}
