/** A legal or agreed term as it runs in one dossier. The row people see; a job only looks at it. */
export type Termijn = {
  readonly id: string
  readonly code: string
  readonly status: 'lopend' | 'gehaald' | 'vervallen'
  /** ISO instant the term counts from, and the exclusive instant it ends. */
  readonly van: string
  readonly eindMoment: string
  /** What people read: a day, or a day with its time. */
  readonly einde: string
  readonly uitleg: string
  readonly gehaaldOp: string | null
  readonly verlengingen: readonly { n: number; eenheid: string; reden: string; door: string }[]
  readonly pauzes: readonly { van: string; tot: string | null; reden: string; door: string }[]
}

/** Work that the protocol sets, or that somebody added. */
export type Taak = {
  readonly id: string
  readonly code: string
  readonly status: 'open' | 'gedaan' | 'vervallen'
  readonly verplicht: boolean
  readonly gesteldOp: string
  readonly gedaanOp: string | null
  readonly gedaanDoor: string | null
  /** Content id of a task that somebody worded; null when the protocol words it. */
  readonly tekst: string | null
}
