/** What a reporter writes: something to add, or a question or an answer. */
export const berichtaarden = ['aanvulling', 'vraag'] as const
export type Berichtaard = (typeof berichtaarden)[number]

/** What somebody does about a mail that did not arrive, or of which that is not known. */
export const berichtmaildaden = ['opnieuw', 'aangekomen', 'teruggekomen'] as const
export type Berichtmaildaad = (typeof berichtmaildaden)[number]

/** A message as a dossier holds it. */
export type Gespreksbericht = {
  readonly id: string
  readonly van: 'melder' | 'loket'
  readonly melding: string
  readonly tekst: string
  readonly aard: Berichtaard | null
  readonly dringend: boolean
  readonly namens: number | null
  /** Ids of the files that came along. */
  readonly bijlagen?: readonly string[]
  readonly op: string
  readonly door: string | null
  /** Of the reporter's: when the desk read or answered it. */
  readonly gelezenOp: string | null
}

/**
 * Two-way messages between the reporter and the desk. `tekst` is a content id; `melding` says whose reporter it is, so
 * that in a dossier with several reports none reads what was meant for another.
 */
export type GesprekFeit =
  | {
      soort: 'MelderberichtOntvangen'
      id: string
      melding: string
      tekst: string
      aard: Berichtaard
      dringend: boolean
      /** Which of the partners of a joint report writes: its place in the list, from 1; null for who reported. */
      namens: number | null
      /** Files of the dossier that came along with it; absent when none did. */
      bijlagen?: readonly string[]
      op: string
    }
  | { soort: 'MelderberichtenGelezen'; berichten: readonly string[]; op: string; door: string }
  /** A reporter wants a mail about a new message, or not any more. The choice stands with the report. */
  | { soort: 'MailberichtGekozen'; melding: string; aan: boolean; op: string }
  /** Somebody decided about such a mail; how it fares by itself stands with the outbox. `code` as in "5.1.1". */
  | {
      soort: 'BerichtmailBehandeld'
      id: string
      melding: string
      daad: Berichtmaildaad
      code: string | null
      op: string
      door: string | null
    }
  | { soort: 'BerichtAanMelderGestuurd'; id: string; melding: string; tekst: string; op: string; door: string }
