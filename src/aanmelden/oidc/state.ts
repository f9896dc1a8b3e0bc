import { randomBytes } from 'node:crypto'

/** Signing in, proving again who one is (step-up), or signing in for a care provider. */
const soorten = ['aanmelden', 'bevestigen', 'zorgaanbieder'] as const
export type Aanmeldsoort = (typeof soorten)[number]
export type State = { readonly loket: string; readonly soort: Aanmeldsoort }

/**
 * The state says for which desk and for what somebody went to the provider; one address of return then serves
 * every desk. The register keeps a hash of all of it, so that no part can be changed.
 */
export const maakState = ({ loket, soort }: State): string =>
  `${loket}.${soort}.${randomBytes(24).toString('base64url')}`

export const leesState = (state: string): State | null => {
  const [loket, soort, geheim, ...rest] = state.split('.')
  const bekend = soorten.find(s => s === soort)
  return loket && bekend && geheim && rest.length === 0 ? { loket, soort: bekend } : null
}
