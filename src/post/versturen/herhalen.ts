import type { Poststatus } from '../../zaken/uitgaand/post.ts'
import type { Afloop } from './smtp.ts'

/** Minutes to wait after the first try, the second, and so on: about two days in all. Then a person decides. */
const WACHT_MINUTEN = [1, 5, 15, 60, 180, 360, 720, 1_440] as const

export type Stand = {
  readonly status: Poststatus
  readonly fout: string | null
  readonly antwoord: string | null
  /** ISO moment; null when it does not leave by itself. */
  readonly volgendePoging: string | null
}

/** How a notice stands after a try that ended so; `pogingen` counts this one. Null: somebody else has it. */
export const naPoging = (afloop: Afloop, pogingen: number, nu: Date): Stand | null => {
  if (afloop.soort === 'losgelaten') return null
  const antwoord = 'antwoord' in afloop ? afloop.antwoord : null
  const fout = 'fout' in afloop ? afloop.fout : null
  const rust = { fout, antwoord, volgendePoging: null }
  if (afloop.soort !== 'tijdelijk') return { status: afloop.soort, ...rust }
  const minuten = WACHT_MINUTEN[pogingen - 1]
  if (minuten === undefined) return { status: 'opgegeven', ...rust }
  return { status: 'wacht', ...rust, volgendePoging: new Date(nu.getTime() + minuten * 60_000).toISOString() }
}

/** The server is away, slow or refuses us: the next notice would fare no better, so the round ends here. */
export const ligtAanServer = (afloop: Afloop): boolean => afloop.soort === 'tijdelijk' && afloop.fout !== 'uitgesteld'

/** States in which nothing more happens by itself, and somebody must look. */
export const vraagtAandacht: ReadonlySet<Poststatus> = new Set(['geweigerd', 'opgegeven', 'onzeker', 'teruggekomen'])
