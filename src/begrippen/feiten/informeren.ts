/**
 * Who was told what. Texts (the facts, the line for the press, who was spoken to, the note as it was told) are content
 * ids; `doelgroep` and `maatregelen` are codes of the protocol.
 */
export type InformeerFeit =
  | ({ soort: 'FeitenVastgesteld' } & Feitenversie)
  | ({ soort: 'PerslijnAfgesproken' } & Perslijn)
  | { soort: 'DoelgroepToegevoegd'; doelgroep: string; op: string; door: string; reden: string }
  | { soort: 'DoelgroepWeggelaten'; doelgroep: string; op: string; door: string; reden: string }
  | { soort: 'DoelgroeptekstGeschreven'; doelgroep: string; op: string; door: string; tekst: string | null }
  | ({ soort: 'DoelgroepGeinformeerd' } & Gesprek)
  | ({ soort: 'DoelgroepNietBereikt'; uitkomst: 'voicemail' | 'geen_gehoor' } & Omit<Gesprek, 'nota'>)
  /** A one-time link was made ready for it; `id` is what the link is for. */
  | ({ soort: 'DoelgroepberichtVerstuurd' } & Gesprek)
  /** A letter of the protocol for this audience was sent; `id` is the letter's. It holds no version of the facts. */
  | { soort: 'DoelgroepbriefVerstuurd'; id: string; doelgroep: string; aan: string; op: string; door: string }
  | { soort: 'DoelgroepberichtGeopend'; id: string; op: string }

/** The facts as they are known, numbered from 1 within a dossier. */
export type Feitenversie = {
  readonly versie: number
  /** ISO instant. */
  readonly op: string
  readonly door: string
  readonly tekst: string
  /** Which organisations are in it. */
  readonly organisaties: string | null
  /** What is other than in the version before. */
  readonly wijziging: string | null
  readonly bevestigd: boolean
  /** How many persons it is about; null when not known. */
  readonly aantal: number | null
  readonly maatregelen: readonly string[]
}

/** What is said to the press, and by whom that was agreed. */
export type Perslijn = {
  readonly versie: number
  readonly op: string
  readonly door: string
  readonly tekst: string
  /** The facts that may be confirmed to who asks. */
  readonly teBevestigen: string | null
  readonly akkoord: string
}

/** A time that somebody was told, by word of mouth or by a link, or that it was tried. */
type Gesprek = {
  readonly id: string
  readonly doelgroep: string
  /** ISO instant of the talk, which may be typed in later. */
  readonly op: string
  readonly door: string
  /** Who was called. */
  readonly aan: string
  readonly feitenversie: number
  /** The version of the line for the press that was in the note; null when there was none. */
  readonly perslijnversie: number | null
  /** The note as it was told. */
  readonly nota: string
}
