/** What somebody typed of a letter: content of the dossier. */
export type Briefconcept = {
  readonly naam: string
  readonly email: string
  readonly vrij: string
  /** What looks like something of a person and may stay, as whoever wrote it confirmed. */
  readonly magBlijven?: readonly string[]
}

/** A letter. `inhoud` is what was typed of it; `leesstuk` is what was sent, and then nothing changes any more. */
export type Brief = {
  readonly id: string
  readonly sjabloon: string
  readonly inhoud: string
  readonly stand: 'concept' | 'voorgelegd' | 'verstuurd' | 'weggedaan'
  /** Everybody who wrote a word of it. */
  readonly schrijvers: readonly string[]
  readonly opgesteldOp: string
  readonly standOp: string
  readonly standDoor: string | null
  /** Content id of why it came back. */
  readonly reden: string | null
  readonly leesstuk: string | null
  readonly link: string | null
}
