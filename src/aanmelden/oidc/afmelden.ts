import * as oidc from 'openid-client'
import type { Aanbieder } from './aanbieder.ts'
import type { Oidcbasis } from './instelling.ts'

/**
 * The organisation's own page to sign out (OpenID Connect RP-Initiated Logout 1.0), when it told us of one. `idtoken`
 * is what it gave at signing in: it then knows whom to sign out. Null when it has no such page, or is not known yet.
 */
export const afmeldadres = (
  aanbieder: Aanbieder<Oidcbasis> | null,
  adres: string,
  idtoken: string | null,
): string | null => {
  const configuratie = aanbieder?.bekend()
  if (!aanbieder || !configuratie?.serverMetadata().end_session_endpoint) return null
  return oidc.buildEndSessionUrl(configuratie, {
    client_id: aanbieder.instelling.client,
    post_logout_redirect_uri: `${adres}/`,
    ...(idtoken ? { id_token_hint: idtoken } : {}),
  }).href
}
