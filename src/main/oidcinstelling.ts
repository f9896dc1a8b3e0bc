import { z } from 'zod'
import type { Oidcinstelling } from '../aanmelden/oidc/instelling.ts'
import { OpstartFout } from '../db/opstartfout.ts'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

const weiger = (melding: string): never => {
  throw new OpstartFout('instelling', { melding })
}

/** Without TLS only on this very machine, to try things out. */
const leesUitgever = (uitgever: string): string => {
  const url = URL.canParse(uitgever) ? new URL(uitgever) : weiger(`OIDC_UITGEVER is ${uitgever}; zet een webadres.`)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))) return uitgever
  return weiger(`OIDC_UITGEVER is ${uitgever}; zet een adres dat met https:// begint.`)
}

const tabel = z.record(z.string(), z.array(z.string().regex(/^[a-z0-9-]+:[a-z-]+$/)))

/** `{"GRP-Loket": ["mijn-loket:coordinator"]}`, as JSON. */
const leesRollen = (tekst: string | undefined): Oidcinstelling['rollen'] => {
  if (!tekst) return undefined
  try {
    return tabel.parse(JSON.parse(tekst))
  } catch {
    return weiger('OIDC_ROLLEN is niet te lezen; schrijf JSON zoals {"Groep": ["mijn-loket:coordinator"]}.')
  }
}

/** The provider's settings, or undefined when none is set. */
export const leesOidc = (env: NodeJS.ProcessEnv): Oidcinstelling | undefined => {
  if (!env.OIDC_UITGEVER) return undefined
  return {
    uitgever: leesUitgever(env.OIDC_UITGEVER),
    client: env.OIDC_CLIENT ?? weiger('OIDC_UITGEVER is gezet, maar OIDC_CLIENT niet. Zet ze allebei.'),
    geheim: env.OIDC_GEHEIM,
    scope: env.OIDC_SCOPE ?? 'openid profile',
    rolclaim: env.OIDC_ROLCLAIM ?? 'roles',
    naamclaim: env.OIDC_NAAMCLAIM ?? 'name',
    rollen: leesRollen(env.OIDC_ROLLEN),
  }
}
