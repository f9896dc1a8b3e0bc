/** A fault in a file. Line 1 is the header; line 0 is the file as a whole. */
export type Importfout = {
  readonly regel: number
  readonly kolom: string | null
  /** In Dutch, with what was found and what is allowed. */
  readonly reden: string
}

export type Meld = (kolom: string | null, reden: string) => void

const LANGST = 60

/** A value as it stands in the file, short and without marks that would break the sentence. */
export const toon = (waarde: string): string => {
  const zichtbaar = waarde.replaceAll(/\p{Cc}/gu, '␣')
  return `"${zichtbaar.length > LANGST ? `${zichtbaar.slice(0, LANGST)}…` : zichtbaar}"`
}

export const opsomming = (woorden: readonly string[]): string =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}`
