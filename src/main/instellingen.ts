import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Oidcinstelling, Zorgaanbiederinstelling } from '../aanmelden/oidc/instelling.ts'
import { OpstartFout } from '../db/opstartfout.ts'
import type { Businstelling } from '../post/retour/bus.ts'
import type { Smtpinstelling } from '../post/versturen/smtp.ts'
import { type Bijlageninstelling, leesBijlagen } from './bijlageninstelling.ts'
import { leesOidc, leesZorgaanbieders } from './oidcinstelling.ts'
import { leesBounces, leesPost } from './postinstelling.ts'

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
  /** The desks that run, by name; without it all that there are. */
  readonly loketten: readonly string[] | undefined
  /** Invented desks and sign-in by name. Only ever on loopback. */
  readonly demo: boolean
  readonly oidc: Oidcinstelling | undefined
  /** Where care providers sign in; without it they come in with a code only. */
  readonly zorgaanbieders: Zorgaanbiederinstelling | undefined
  /** The mail server; without one, notices wait and the desk hands links over itself. */
  readonly post: Smtpinstelling | undefined
  /** The mailbox into which bounces come; without one, somebody writes them down. */
  readonly bounces: Businstelling | undefined
  readonly bijlagen: Bijlageninstelling
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

const fout = (melding: string): never => {
  throw new OpstartFout('instelling', { melding })
}

const isLoopback = (adres: string): boolean => URL.canParse(adres) && loopback.has(new URL(adres).hostname)

/** What contradicts itself, each with what to do; the first that holds is said. */
const tegenspraak = (env: NodeJS.ProcessEnv, demo: boolean, host: string, adres: string): string | null => {
  const buiten = (wat: string) =>
    `Met ${wat} is Baken van buiten te bereiken, en dan mag aanmelden zonder wachtwoord niet. Zet OIDC_UITGEVER en OIDC_CLIENT, of BAKEN_DEMO=nee.`
  if (env.BAKEN_DEMO && !['ja', 'nee'].includes(env.BAKEN_DEMO))
    return `BAKEN_DEMO is ${env.BAKEN_DEMO}; zet ja of nee.`
  if (env.OIDC_CLIENT && !env.OIDC_UITGEVER) return 'OIDC_CLIENT is gezet, maar OIDC_UITGEVER niet. Zet ze allebei.'
  if (env.BAKEN_DEMO === 'ja' && env.OIDC_UITGEVER)
    return 'BAKEN_DEMO=ja en OIDC_UITGEVER gaan niet samen: aanmelden gaat met of zonder aanbieder. Haal er een weg.'
  if (!URL.canParse(adres)) return `BAKEN_ADRES is ${adres}; zet een adres als https://baken.voorbeeld.nl.`
  if (env.SLEUTELS_URL && !env.DATABASE_URL)
    return 'SLEUTELS_URL is gezet, maar DATABASE_URL niet. Zet ze allebei, of geen van beide.'
  if (env.DATABASE_URL && !/^postgres(ql)?:/.test(env.DATABASE_URL))
    return 'DATABASE_URL is geen adres van PostgreSQL. Het hoort eruit te zien als postgres://gebruiker:wachtwoord@machine:5432/database.'
  if (env.BAKEN_THEMA && !existsSync(resolve(env.BAKEN_THEMA)))
    return `Het thema ${env.BAKEN_THEMA} (BAKEN_THEMA) is er niet.`
  if (demo && !loopback.has(host)) return buiten(`BAKEN_HOST=${host}`)
  if (demo && !isLoopback(adres)) return buiten(`BAKEN_ADRES=${adres}`)
  return null
}

/** An empty variable counts as not set. */
const zonderLege = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== ''))

/** Reads the settings; what contradicts itself is refused before anything starts. */
export const leesInstellingen = (gegeven: NodeJS.ProcessEnv, werkmap: string): Instellingen => {
  const env = zonderLege(gegeven)
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
  const adres = (env.BAKEN_ADRES ?? `http://${host}:${poort}`).replace(/\/+$/, '')
  const melding = tegenspraak(env, demo, host, adres)
  if (melding) fout(melding)
  return {
    data,
    poort,
    host,
    adres,
    databaseUrl: env.DATABASE_URL,
    sleutelsUrl: env.SLEUTELS_URL,
    sleutelmap: resolve(werkmap, env.BAKEN_SLEUTELS ?? join(data, 'sleutels')),
    reservekopieSleutel: env.BAKEN_RESERVEKOPIE_SLEUTEL,
    sleutelkopieDagen,
    escrowWachtzin: env.BAKEN_ESCROW_WACHTZIN,
    thema: env.BAKEN_THEMA === undefined ? undefined : resolve(werkmap, env.BAKEN_THEMA),
    loketten: env.BAKEN_LOKETTEN?.split(',').flatMap(naam => naam.trim() || []),
    demo,
    oidc: leesOidc(env),
    zorgaanbieders: leesZorgaanbieders(env),
    post: leesPost(env, adres),
    bounces: leesBounces(env),
    bijlagen: leesBijlagen(env),
  }
}
