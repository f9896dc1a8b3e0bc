import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { OpstartFout } from '../opstartfout.ts'
import { metWachtwoord, omgeving, programmaFout } from './cluster.ts'
import { procesStart } from './houder.ts'
import { alsOpties, vast } from './instellingen.ts'
import { maakEigenMap, maakSocketmap, type Plaats } from './plaats.ts'
import type { Programma } from './programma.ts'

export interface Postmaster {
  readonly pid: number
  /** The cluster's folder as it was named at the start. */
  readonly cluster: string
  /** The folder of the socket, or the address on Windows. */
  readonly host: string
  readonly port: number
  readonly staat: string
}

const kijkMs = 15
const geduldMinuten = 10
const poort = 5432

// The lines of postmaster.pid: pid, data folder, start, port, socket folder, address, shared memory, state.
const lees = (cluster: string): Postmaster | undefined => {
  try {
    const regels = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const [pid = '', map = '', , port = '', socket = '', adres = '', , staat = ''] = regels.map(regel => regel.trim())
    return { pid: Number(pid), cluster: map, host: socket || adres, port: Number(port), staat }
  } catch {
    return undefined
  }
}

/** A postmaster stands in its own data folder, which tells it from a process that was given its pid later. */
const isVanOns = (pid: number, cluster: string): boolean => {
  if (procesStart(pid) === '') return false
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid === statSync(cluster).uid
  }
}

const staatIn = (pid: string, map: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === map
  } catch {
    return false
  }
}

/**
 * PostgreSQL takes the pid in an old postmaster.pid for a running one when another process has it now (after a power
 * cut) or when nobody reaped it (in a container). Then its lock files go, once no orphan works in the folder any more.
 */
const ruimOudSlotOp = async (cluster: string, oud: Postmaster): Promise<void> => {
  if (process.platform !== 'linux' || !existsSync(`/proc/${oud.pid}`)) return
  const map = realpathSync(cluster)
  for (let keer = 0; keer < 2_000 && readdirSync('/proc').some(pid => staatIn(pid, map)); keer += 1) await wacht(kijkMs)
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  rmSync(join(oud.host, `.s.PGSQL.${oud.port}.lock`), { force: true })
}

/** The postmaster of this cluster that lives now, in whatever state. */
export const levendePostmaster = (cluster: string): Postmaster | undefined => {
  const gevonden = lees(cluster)
  return gevonden && isVanOns(gevonden.pid, cluster) ? gevonden : undefined
}

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

/** Starts it in a session of its own: Ctrl-C and a closed terminal are for Baken, which then stops it in order. */
const spawnPostmaster = async (plaats: Plaats, programma: Programma, cluster: string) => {
  const eerder = lees(cluster)
  if (eerder) await ruimOudSlotOp(cluster, eerder)
  const log = join(plaats.map, 'log')
  maakEigenMap(log, plaats.wie)
  const opties = ['-D', cluster, ...(await luisteropties(plaats, eerder)), ...alsOpties(vast(log))]
  const startlog = openSync(join(plaats.map, 'start.log'), 'w', 0o600)
  try {
    const stdio = ['ignore', startlog, startlog] as const
    const kind = spawn(programma.bestand('postgres'), opties, {
      ...{ cwd: plaats.map, detached: true, windowsHide: true, stdio: [...stdio] },
      ...omgeving(),
      ...plaats.wie,
    })
    kind.unref()
    return kind
  } finally {
    closeSync(startlog)
  }
}

const inhoud = (pad: string): string => (existsSync(pad) ? readFileSync(pad, 'utf8') : '')

/** What it said at this start: first to its own output, and once its collector runs to the log of the day. */
const gezegd = (map: string): string => {
  const logs = readdirSync(join(map, 'log')).map(naam => join(map, 'log', naam))
  const [laatste = ''] = logs.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  const log = inhoud(laatste)
  return `${inhoud(join(map, 'start.log'))}\n${log.slice(Math.max(0, log.lastIndexOf('starting PostgreSQL')))}`
}

export const startPostmaster = async (plaats: Plaats, programma: Programma): Promise<Postmaster> => {
  const cluster = join(plaats.map, 'cluster')
  const kind = await spawnPostmaster(plaats, programma, cluster)
  let einde: { oorzaak?: unknown } | undefined
  kind.once('error', oorzaak => {
    einde = { oorzaak }
  })
  kind.once('exit', () => {
    einde = {}
  })
  const klaar = await wachtOpKlaar(plaats, () => einde !== undefined)
  if (klaar) return klaar
  throw programmaFout(plaats, programma, gezegd(plaats.map), einde?.oorzaak)
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

const isWeg = async (cluster: string, seconden: number): Promise<boolean> => {
  for (const tot = performance.now() + seconden * 1000; performance.now() < tot; await wacht(kijkMs)) {
    if (!levendePostmaster(cluster)) return true
  }
  return false
}

/** Waits for one that is already stopping. */
export const wachtOpWeg = (cluster: string): Promise<boolean> => isWeg(cluster, 60)

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
