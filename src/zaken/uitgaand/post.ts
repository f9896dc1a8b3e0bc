import type { Mailbericht } from './link.ts'

/** What leaves by mail: to whom, the token of the link if there is one, and words of its own where a notice has them. */
export type Postinhoud = {
  readonly aan: string | null
  readonly token: string | null
  readonly bericht?: Mailbericht | undefined
}

/**
 * How a notice stands. `zelf`: no address, the desk hands the link over. `onzeker`: the line broke after the mail was
 * given to the server; only a person can find out whether it arrived. `teruggekomen`: it bounced.
 */
export const poststatussen = [
  'wacht',
  'zelf',
  'verzonden',
  'geweigerd',
  'opgegeven',
  'onzeker',
  'teruggekomen',
  'vervallen',
] as const
export type Poststatus = (typeof poststatussen)[number]

export const isPoststatus = (s: string): s is Poststatus => (poststatussen as readonly string[]).includes(s)
