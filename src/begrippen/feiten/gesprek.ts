/** What a reporter writes: something to add, or a question or an answer. */
export const berichtaarden = ['aanvulling', 'vraag'] as const
export type Berichtaard = (typeof berichtaarden)[number]

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
  | { soort: 'BerichtAanMelderGestuurd'; id: string; melding: string; tekst: string; op: string; door: string }
