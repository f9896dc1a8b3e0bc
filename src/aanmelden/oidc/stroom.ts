import * as oidc from 'openid-client'
import type { Rol } from '../../begrippen/rol.ts'
import { leesOrganisatienummer } from '../../kernel/organisatienummer.ts'
import type { Aanmeldweigering } from '../weigeringen.ts'
import { type Aanbieder, foutcodes, isOnbereikbaar } from './aanbieder.ts'
import type { Oidcbasis, Oidcinstelling, Zorgaanbiederinstelling } from './instelling.ts'
import { type Claims, claim, naamUit, rollenUit } from './rollen.ts'
import type { Aanmeldsoort } from './state.ts'
import type { Lopend } from './store.ts'

/** Somebody as the provider knows them, with the roles that its claims give at one desk. */
export type Persoon = {
  readonly uitgever: string
  readonly sub: string
  readonly naam: string
  readonly rollen: readonly Rol[]
  /** As it was given: the provider wants to see it when they sign out. */
  readonly idtoken: string
}
export type Afwijzing = { readonly ok: false; readonly weigering: Aanmeldweigering; readonly codes: readonly string[] }

/** A provider's clock may differ from ours by so many seconds. */
const SPELING_SECONDEN = 30

const afwijzing = (fout: unknown): Afwijzing => {
  const codes = foutcodes(fout)
  if (isOnbereikbaar(fout)) return { ok: false, weigering: 'aanbiederOnbereikbaar', codes }
  const geweigerd = fout instanceof oidc.AuthorizationResponseError
  return { ok: false, weigering: geweigerd ? 'aanbiederWeigerde' : 'aanmeldingOngeldig', codes }
}

/** Where to send somebody, and what to remember meanwhile (PKCE with S256, state, nonce). */
export const vertrek = async (
  aanbieder: Aanbieder<Oidcbasis>,
  { state, soort, terug }: { state: string; soort: Aanmeldsoort; terug: string },
): Promise<{ ok: true; naar: string; verifier: string; nonce: string } | Afwijzing> => {
  try {
    const configuratie = await aanbieder.configuratie()
    const verifier = oidc.randomPKCECodeVerifier()
    const nonce = oidc.randomNonce()
    const url = oidc.buildAuthorizationUrl(configuratie, {
      redirect_uri: terug,
      scope: aanbieder.instelling.scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(soort === 'bevestigen' ? { prompt: 'login', max_age: '0' } : {}),
    })
    return { ok: true, naar: url.href, verifier, nonce }
  } catch (fout) {
    return { ...afwijzing(fout), weigering: 'aanbiederOnbereikbaar' }
  }
}

/** Some providers give roles and names with the token, others only when asked. The token goes before. */
const alleClaims = async (
  c: oidc.Configuration,
  tokens: oidc.TokenEndpointResponse,
  uit: oidc.IDToken,
  nodig: readonly string[],
): Promise<Claims> => {
  const volledig = nodig.every(naam => claim(uit, naam) !== undefined)
  if (volledig || !c.serverMetadata().userinfo_endpoint) return uit
  return { ...(await oidc.fetchUserInfo(c, tokens.access_token, uit.sub)), ...uit }
}

type Terugkeer = { readonly url: URL; readonly lopend: Lopend; readonly soort: Aanmeldsoort }
type Verklaard = {
  readonly ok: true
  readonly token: oidc.IDToken
  readonly idtoken: string
  readonly claims: Claims
}

/**
 * Exchanges the code that somebody came back with for what the provider says of them. Checks issuer, audience,
 * signature, nonce, state and verifier; for a step-up also that they really signed in again since.
 */
const verklaring = async (
  aanbieder: Aanbieder<Oidcbasis>,
  { url, lopend, soort }: Terugkeer,
  nodig: readonly string[],
): Promise<Verklaard | Afwijzing> => {
  try {
    const configuratie = await aanbieder.configuratie()
    const tokens = await oidc.authorizationCodeGrant(configuratie, url, {
      expectedState: url.searchParams.get('state') ?? '',
      expectedNonce: lopend.nonce,
      pkceCodeVerifier: lopend.verifier,
      idTokenExpected: true,
    })
    const token = tokens.claims()
    const idtoken = tokens.id_token
    if (!token || !idtoken) return { ok: false, weigering: 'aanmeldingOngeldig', codes: [] }
    const sinds = Date.parse(lopend.begonnenOp) / 1000 - SPELING_SECONDEN
    if (soort === 'bevestigen' && !(typeof token.auth_time === 'number' && token.auth_time >= sinds))
      return { ok: false, weigering: 'nietOpnieuwAangemeld', codes: [] }
    return { ok: true, token, idtoken, claims: await alleClaims(configuratie, tokens, token, nodig) }
  } catch (fout) {
    return afwijzing(fout)
  }
}

/** Who somebody is that comes back, with their roles at this desk. */
export const terugkeer = async (
  aanbieder: Aanbieder<Oidcinstelling>,
  { loket, ...t }: Terugkeer & { readonly loket: string },
): Promise<{ ok: true; persoon: Persoon } | Afwijzing> => {
  const { instelling } = aanbieder
  const v = await verklaring(aanbieder, t, [instelling.rolclaim, instelling.naamclaim])
  if (!v.ok) return v
  const { iss, sub } = v.token
  const naam = naamUit(v.claims, instelling.naamclaim)
  const rollen = rollenUit(v.claims, instelling, loket)
  return { ok: true, persoon: { uitgever: iss, sub, naam, rollen, idtoken: v.idtoken } }
}

/** Somebody of a care provider, with the number of the organisation that the token names; null when it names none. */
export type Vertegenwoordiger = Pick<Persoon, 'naam' | 'idtoken'> & { readonly organisatie: string | null }

/** Who comes back from signing in for a care provider. Roles in such a token are nothing here. */
export const terugkeerVoorAanbieder = async (
  aanbieder: Aanbieder<Zorgaanbiederinstelling>,
  t: Terugkeer,
): Promise<{ ok: true; persoon: Vertegenwoordiger } | Afwijzing> => {
  const { instelling } = aanbieder
  const v = await verklaring(aanbieder, t, [instelling.organisatieclaim, instelling.naamclaim])
  if (!v.ok) return v
  const nummer = claim(v.claims, instelling.organisatieclaim)
  return {
    ok: true,
    persoon: {
      naam: naamUit(v.claims, instelling.naamclaim),
      idtoken: v.idtoken,
      // One organisation, or none: a list of them does not say for which one somebody acts.
      organisatie: typeof nummer === 'string' ? leesOrganisatienummer(nummer) : null,
    },
  }
}
