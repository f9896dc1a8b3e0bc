import { z } from 'zod'
import type { Oidcinstelling, Zorgaanbiederinstelling } from '../aanmelden/oidc/instelling.ts'
import { OpstartFout } from '../db/opstartfout.ts'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

const weiger = (melding: string): never => {
  throw new OpstartFout('instelling', { melding })
}

/** Without TLS only on this very machine, to try things out. */
const leesUitgever = (uitgever: string, naam = 'OIDC_UITGEVER'): string => {
  const url = URL.canParse(uitgever) ? new URL(uitgever) : weiger(`${naam} is ${uitgever}; zet een webadres.`)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))) return uitgever
  return weiger(`${naam} is ${uitgever}; zet een adres dat met https:// begint.`)
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

/** How care providers sign in, at a broker of eHerkenning, say; undefined when none is set. A client of its own. */
export const leesZorgaanbieders = (env: NodeJS.ProcessEnv): Zorgaanbiederinstelling | undefined => {
  const naam = 'OIDC_AANBIEDERS_UITGEVER'
  const uitgever = env.OIDC_AANBIEDERS_UITGEVER
  if (!uitgever && env.OIDC_AANBIEDERS_CLIENT)
    return weiger(`OIDC_AANBIEDERS_CLIENT is gezet, maar ${naam} niet. Zet ze allebei.`)
  if (!uitgever) return undefined
  return {
    uitgever: leesUitgever(uitgever, naam),
    client: env.OIDC_AANBIEDERS_CLIENT ?? weiger(`${naam} is gezet, maar OIDC_AANBIEDERS_CLIENT niet. Zet ze allebei.`),
    geheim: env.OIDC_AANBIEDERS_GEHEIM,
    scope: env.OIDC_AANBIEDERS_SCOPE ?? 'openid profile',
    naamclaim: env.OIDC_AANBIEDERS_NAAMCLAIM ?? 'name',
    organisatieclaim: env.OIDC_AANBIEDERS_ORGANISATIECLAIM ?? 'kvk',
  }
}
