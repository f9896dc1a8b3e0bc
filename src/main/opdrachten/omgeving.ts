import type { Instellingen } from '../instellingen.ts'

/** What an act of the command line gets. Settings are read when asked for, so that help needs none. */
export type Opdrachtomgeving = {
  readonly argumenten: readonly string[]
  readonly instellingen: () => Instellingen
  /** The folder the user stands in: FILE arguments are relative to it. */
  readonly werkmap: string
}
