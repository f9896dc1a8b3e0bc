import * as oidc from 'openid-client'
import type { Oidcbasis, Oidcinstelling } from './instelling.ts'

/** Seconds after which the provider counts as down. */
const HOOGSTENS_SECONDEN = 5

export type Aanbieder<I extends Oidcbasis = Oidcinstelling> = {
  readonly instelling: I
  /** What the provider says about itself; asked at the first need, and again after a failure. */
  readonly configuratie: () => Promise<oidc.Configuration>
  /** The same, when it is known already; asks nothing. */
  readonly bekend: () => oidc.Configuration | null
}

const ontdek = (i: Oidcbasis): Promise<oidc.Configuration> => {
  const uitgever = new URL(i.uitgever)
  return oidc.discovery(uitgever, i.client, undefined, i.geheim ? oidc.ClientSecretBasic(i.geheim) : oidc.None(), {
    timeout: HOOGSTENS_SECONDEN,
    // Signatures are checked although the token came over TLS. Without TLS only on this very machine (see the settings).
    execute: [oidc.enableNonRepudiationChecks, ...(uitgever.protocol === 'http:' ? [oidc.allowInsecureRequests] : [])],
  })
}

/** The organisation's provider. While it is down, only sign-in fails: nothing is asked at start. */
export const maakAanbieder = <I extends Oidcbasis>(instelling: I): Aanbieder<I> => {
  let bekend: oidc.Configuration | null = null
  let loopt: Promise<oidc.Configuration> | null = null
  const configuratie = async () => {
    if (bekend) return bekend
    loopt ??= ontdek(instelling).finally(() => {
      loopt = null
    })
    bekend = await loopt
    return bekend
  }
  return { instelling, configuratie, bekend: () => bekend }
}

const netwerk = new Set(['OAUTH_TIMEOUT', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'])

/** The codes of an error and of what caused it; never a message, which may hold content. */
export const foutcodes = (fout: unknown): readonly string[] => {
  if (!(fout instanceof Error)) return []
  const code = 'code' in fout && typeof fout.code === 'string' ? [fout.code] : [fout.name]
  const antwoord = fout instanceof oidc.ResponseBodyError || fout instanceof oidc.AuthorizationResponseError
  return [...code, ...(antwoord ? [fout.error] : []), ...foutcodes(fout.cause)]
}

/** Whether the provider could not be reached, or is out of order itself. */
export const isOnbereikbaar = (fout: unknown): boolean =>
  foutcodes(fout).some(code => netwerk.has(code)) ||
  (fout instanceof TypeError && fout.message === 'fetch failed') ||
  (fout instanceof oidc.ResponseBodyError && fout.status >= 500)
