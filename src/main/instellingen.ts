import { join, resolve } from 'node:path'
import type { Oidcinstelling } from '../aanmelden/oidc/instelling.ts'
import { OpstartFout } from '../db/opstartfout.ts'
import { leesOidc } from './oidcinstelling.ts'

/** What the operator sets, by environment; the README lists it. */
export type Instellingen = {
  readonly data: string
  readonly poort: number
  readonly host: string
  /** Address by which browsers reach us, as in https://baken.voorbeeld.nl */
  readonly adres: string
  readonly databaseUrl: string | undefined
  readonly sleutelsUrl: string | undefined
  readonly sleutelmap: string
  /** Instead of the file `reservekopie.sleutel` in the key folder: 32 bytes in base64. */
  readonly reservekopieSleutel: string | undefined
  /** Days after which a backup of the key store lapses. */
  readonly sleutelkopieDagen: number
  /** The passphrase of an escrow copy, when it does not come in by stdin. */
  readonly escrowWachtzin: string | undefined
  readonly thema: string | undefined
  /** Invented desks and sign-in by name. Only ever on loopback. */
  readonly demo: boolean
  readonly oidc: Oidcinstelling | undefined
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/** Reads the settings; what contradicts itself is refused before anything starts. */
export const leesInstellingen = (env: NodeJS.ProcessEnv, werkmap: string): Instellingen => {
  const data = resolve(werkmap, env.BAKEN_DATA ?? 'data')
  const poort = Number(env.PORT ?? 3000)
  const host = env.BAKEN_HOST ?? '127.0.0.1'
  const demo = env.BAKEN_DEMO === undefined ? env.OIDC_UITGEVER === undefined : env.BAKEN_DEMO === 'ja'
  if (!Number.isInteger(poort) || poort < 0 || poort > 65_535)
    throw new OpstartFout('instelling', { melding: `PORT is ${env.PORT}; zet een getal van 0 tot en met 65535.` })
  const sleutelkopieDagen = Number(env.BAKEN_SLEUTELKOPIE_DAGEN ?? 30)
  if (!Number.isInteger(sleutelkopieDagen) || sleutelkopieDagen < 1)
    throw new OpstartFout('instelling', {
      melding: `BAKEN_SLEUTELKOPIE_DAGEN is ${env.BAKEN_SLEUTELKOPIE_DAGEN}; zet een aantal dagen van 1 of meer.`,
    })
  if (demo && !loopback.has(host))
    throw new OpstartFout('instelling', {
      melding: `Met BAKEN_HOST=${host} is Baken van buiten te bereiken, en dan mag aanmelden zonder wachtwoord niet. Zet OIDC_UITGEVER en OIDC_CLIENT, of BAKEN_DEMO=nee.`,
    })
  return {
    data,
    poort,
    host,
    adres: (env.BAKEN_ADRES ?? `http://${host}:${poort}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL,
    sleutelsUrl: env.SLEUTELS_URL,
    sleutelmap: resolve(werkmap, env.BAKEN_SLEUTELS ?? join(data, 'sleutels')),
    reservekopieSleutel: env.BAKEN_RESERVEKOPIE_SLEUTEL,
    sleutelkopieDagen,
    escrowWachtzin: env.BAKEN_ESCROW_WACHTZIN,
    thema: env.BAKEN_THEMA === undefined ? undefined : resolve(werkmap, env.BAKEN_THEMA),
    demo,
    oidc: leesOidc(env),
  }
}
