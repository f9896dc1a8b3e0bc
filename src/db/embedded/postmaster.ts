import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { OpstartFout } from '../opstartfout.ts'
import { metWachtwoord, omgeving, programmaFout } from './cluster.ts'
import { alsOpties, vast } from './instellingen.ts'
import { maakEigenMap, maakSocketmap, type Plaats } from './plaats.ts'
import { leesPostmaster, levendePostmaster, maakPlaats, type Postmaster } from './postmasterbestand.ts'
import type { Programma } from './programma.ts'

const kijkMs = 15
const geduldMinuten = 10
const poort = 5432

const vrijePoort = (): Promise<number> =>
  new Promise((klaar, fout) => {
    const proef = createServer().once('error', fout)
    proef.listen(0, '127.0.0.1', () => {
      const adres = proef.address()
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : poort))
    })
  })

const luisteropties = async (plaats: Plaats, eerder: Postmaster | undefined): Promise<string[]> => {
  if (!metWachtwoord) return ['-p', String(poort), '-k', maakSocketmap(plaats), '-c', 'listen_addresses=']
  const port = eerder?.port || (await vrijePoort())
  return ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
}

const maakStartlog = (map: string): number => {
  const pad = join(map, 'start.log')
  rmSync(pad, { force: true }) // it may be another user's, or a link
  return openSync(pad, 'wx', 0o600)
}

/**
 * Starts it in a session of its own: Ctrl-C and a closed terminal are for Baken, which then stops it in order. Gives a
 * look at whether it ended, and why it could not begin.
 */
const spawnPostmaster = (plaats: Plaats, programma: Programma, opties: string[]) => {
  const startlog = maakStartlog(plaats.map)
  const einde: { is: boolean; oorzaak?: unknown } = { is: false }
  const eindig = (oorzaak?: unknown) => Object.assign(einde, { is: true, oorzaak })
  try {
    spawn(programma.bestand('postgres'), opties, {
      cwd: plaats.map,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', startlog, startlog],
      ...omgeving(),
      ...plaats.wie,
    })
      .once('error', eindig)
      .once('exit', () => eindig())
      .unref()
  } catch (err) {
    eindig(err)
  } finally {
    closeSync(startlog)
  }
  return einde
}

const inhoud = (pad: string): string => (existsSync(pad) ? readFileSync(pad, 'utf8') : '')

/** What it said at this start: first to its own output, and once its collector runs to the log of the day. */
const gezegd = (map: string): string => {
  const eerst = inhoud(join(map, 'start.log'))
  if (!eerst.includes('redirecting log output')) return eerst
  const logs = readdirSync(join(map, 'log')).map(naam => join(map, 'log', naam))
  const [laatste = ''] = logs.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  const log = inhoud(laatste)
  return `${eerst}\n${log.slice(Math.max(0, log.lastIndexOf('starting PostgreSQL')))}`
}

export const startPostmaster = async (plaats: Plaats, programma: Programma): Promise<Postmaster> => {
  const cluster = join(plaats.map, 'cluster')
  const eerder = leesPostmaster(cluster)
  await maakPlaats(cluster)
  const log = join(plaats.map, 'log')
  maakEigenMap(log, plaats.wie)
  const opties = ['-D', cluster, ...(await luisteropties(plaats, eerder)), ...alsOpties(vast(log))]
  const einde = spawnPostmaster(plaats, programma, opties)
  const klaar = await wachtOpKlaar(plaats, () => einde.is)
  if (klaar) return klaar
  throw programmaFout(plaats, programma, gezegd(plaats.map), einde.oorzaak)
}

/** Waits until it accepts; undefined when it stopped instead. Recovery after a power cut may take minutes. */
export const wachtOpKlaar = async (plaats: Plaats, isGestopt: () => boolean): Promise<Postmaster | undefined> => {
  const cluster = join(plaats.map, 'cluster')
  const tot = performance.now() + geduldMinuten * 60_000
  while (performance.now() < tot) {
    const nu = levendePostmaster(cluster)
    if (nu?.staat === 'ready') return nu
    if (isGestopt()) return undefined
    await wacht(kijkMs)
  }
  const gegevens = { pad: cluster, ander: String(geduldMinuten), melding: join(plaats.map, 'log') }
  throw new OpstartFout('startDuurtTeLang', gegevens)
}

/** Waits until it is gone. */
export const isWeg = async (cluster: string, seconden: number): Promise<boolean> => {
  for (const tot = performance.now() + seconden * 1000; performance.now() < tot; await wacht(kijkMs)) {
    if (!levendePostmaster(cluster)) return true
  }
  return false
}

/**
 * Fast shutdown: open transactions are rolled back, the rest is written out. When that takes more than a minute, an
 * immediate one: nothing that was acknowledged is lost, the next start recovers it.
 */
export const stopPostmaster = async (cluster: string): Promise<void> => {
  for (const sein of ['SIGINT', 'SIGQUIT'] as const) {
    const nu = levendePostmaster(cluster)
    if (!nu) return
    process.kill(nu.pid, process.platform === 'win32' ? 'SIGKILL' : sein)
    if (await isWeg(cluster, 60)) return
  }
}
