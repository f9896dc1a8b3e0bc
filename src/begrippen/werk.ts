/**
 * What the work on a dossier adds up to beyond its head: one part for each kind of work, absent until there is some.
 * Codes, ids and dates only, as everywhere in a dossier; texts are content ids. A part is made by the facts of its own
 * file in `feiten/` and the steps of its own file in `zaken/stappen/`.
 */
export type Zaakwerk = {
  /** The day ('YYYY-MM-DD') on which it is taken up again; until then it rests and leaves the work list. */
  readonly sluimertTot?: string
}
