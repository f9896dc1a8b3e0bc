/** What an attachment can be, by its content; anything else does not come in. */
const beeldtypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export type Beeldtype = (typeof beeldtypes)[number]
export type Bijlagetype = Beeldtype | 'application/pdf' | 'message/rfc822'

/** What a file does besides showing something. `onleesbaar`: nobody can say what it does. */
export type Gevaar = 'script' | 'handeling' | 'ingesloten' | 'versleuteld' | 'onleesbaar'

/**
 * `vrij` is an image made anew; the others are kept as they came, and wait until it is known what they are. Of what was
 * removed only this line is left.
 */
export type Bijlagestand = 'vrij' | 'wacht' | 'schoon' | 'besmet' | 'vrijgegeven' | 'verwijderd'

export type Bijlagebron = 'melder' | 'loket' | 'e-mail' | 'aanbieder' | 'deling'

/** A file with a dossier. Its bytes stand in the file store; its name is content. */
export type Bijlage = {
  readonly id: string
  readonly type: Bijlagetype
  /** Bytes, as kept. */
  readonly grootte: number
  readonly stand: Bijlagestand
  readonly gevaren: readonly Gevaar[]
  /** Content id. */
  readonly naam: string
  readonly bron: Bijlagebron
  /** Which provider of the case added it. */
  readonly partij?: string
  readonly op: string
  /** Null for a reporter without account. */
  readonly door: string | null
}

export const isBeeld = (type: Bijlagetype): type is Beeldtype => (beeldtypes as readonly string[]).includes(type)

/** Whether its bytes may leave the store: what waits, is infected or acts by itself stays shut. */
export const isOpen = ({ stand, gevaren }: Pick<Bijlage, 'stand' | 'gevaren'>): boolean =>
  stand === 'vrij' || stand === 'vrijgegeven' || (stand === 'schoon' && gevaren.length === 0)
