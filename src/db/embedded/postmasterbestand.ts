import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { OpstartFout } from '../opstartfout.ts'
import { metWachtwoord } from './cluster.ts'
import { procesStart } from './deelname/houder.ts'

export interface Postmaster {
  readonly pid: number
  /** The cluster's folder as it was named at the start. */
  readonly cluster: string
  /** The folder of the socket, or the address on Windows. */
  readonly host: string
  readonly port: number
  readonly staat: string
}

// The lines of postmaster.pid: pid, data folder, start, port, socket folder, address, shared memory, state.
export const leesPostmaster = (cluster: string): Postmaster | undefined => {
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
  for (let keer = 0; keer < 2_000 && readdirSync('/proc').some(pid => staatIn(pid, map)); keer += 1) await wacht(15)
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  rmSync(join(oud.host, `.s.PGSQL.${oud.port}.lock`), { force: true })
}

const luistert = (pad: string): Promise<boolean> =>
  new Promise(klaar => {
    const lijn = connect(pad)
    lijn.once('connect', () => klaar(true)).once('error', () => klaar(false))
    lijn.once('close', () => klaar(false)).setTimeout(2_000, () => lijn.destroy())
    lijn.once('connect', () => lijn.destroy())
  })

/** One in another container on this machine has a pid that says nothing here; its socket does. */
const weigerOnzichtbare = async (cluster: string, oud: Postmaster): Promise<void> => {
  if (metWachtwoord || !(await luistert(join(oud.host, `.s.PGSQL.${oud.port}`)))) return
  throw new OpstartFout('andereMachine', { pad: cluster, ander: 'zijn proces is van hier niet te zien' })
}

/** The postmaster of this cluster that lives now, in whatever state. */
export const levendePostmaster = (cluster: string): Postmaster | undefined => {
  const gevonden = leesPostmaster(cluster)
  return gevonden && isVanOns(gevonden.pid, cluster) ? gevonden : undefined
}

/** Makes way for a new postmaster: an old lock must not stop it, and a living one that we cannot see must. */
export const maakPlaats = async (cluster: string): Promise<void> => {
  const oud = leesPostmaster(cluster)
  if (!oud) return
  await ruimOudSlotOp(cluster, oud)
  await weigerOnzichtbare(cluster, oud)
}
