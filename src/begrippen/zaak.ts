import type { Zaakwerk } from './werk.ts'
import type { Zaakkern } from './zaakkern.ts'

/** A dossier: what its facts add up to. Codes, ids and dates only. */
export type Zaak = Zaakkern & {
  readonly werk: Zaakwerk
  /** Counts decisions; an edit carries the version it was made on. */
  readonly versie: number
}
