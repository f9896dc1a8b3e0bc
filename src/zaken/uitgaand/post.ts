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
