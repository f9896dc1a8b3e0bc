import type { Vertrouwelijkheid } from '../vertrouwelijkheid.ts'

/** A question for advice: what came of it. Texts are content ids. */
export type AdviesFeit =
  | { soort: 'AdviesGegeven'; op: string; door: string; tekst: string }
  | { soort: 'AdviesvraagVerwezen'; op: string; door: string; naar: string }
  /** A task of its own with a day: the term makes the day show on the work list. */
  | { soort: 'OpvolgingAfgesproken'; op: string; door: string; dag: string; taak: string; termijn: string }
  /**
   * The question turned out to be a report. It counts as both: what the question was stays counted, `melding` counts
   * beside it from `ontvangenOp` on. Screening comes next.
   */
  | {
      soort: 'AdviesvraagOmgezet'
      op: string
      door: string
      melding: string
      ontvangenOp: string
      /** What the question was about, when nobody had settled it. */
      adviescategorie: string | null
      soortMelding: string | null
      categorie: string | null
      kader: string | null
      minderjarig: boolean | null
      vierP: readonly string[]
      urgent: boolean
      vertrouwelijkheid: Vertrouwelijkheid
      /** Content id of the answers that a report needs and the question did not have. */
      aanvulling: string | null
    }
