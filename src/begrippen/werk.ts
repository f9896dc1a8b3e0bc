import type { Linksoort } from './feiten/uitgaand.ts'

/**
 * What the work on a dossier adds up to beyond its head: one part for each kind of work, absent until there is some.
 * Codes, ids and dates only, as everywhere in a dossier; texts are content ids. A part is made by the facts of its own
 * file in `feiten/` and the steps of its own file in `zaken/stappen/`.
 */
export type Zaakwerk = {
  /** The day ('YYYY-MM-DD') on which it is taken up again; until then it rests and leaves the work list. */
  readonly sluimertTot?: string
  /** The one-time links of this dossier, oldest first. */
  readonly links?: readonly Eenmaligelink[]
}

/** How a one-time link stands. Opened is received: by whoever had the link and the code. */
export type Eenmaligelink = {
  readonly id: string
  readonly linksoort: Linksoort
  readonly voor: string
  readonly inhoud: string
  readonly gemaaktOp: string
  readonly verlooptOp: string
  readonly geopendOp: string | null
  readonly geblokkeerdOp: string | null
  readonly ingetrokkenOp: string | null
}
