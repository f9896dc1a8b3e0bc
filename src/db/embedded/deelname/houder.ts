import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process that holds a file: enough to know it from a later process that was given the same pid. */
export interface Houder {
  /** Host name and pid namespace: outside these a pid says nothing. */
  readonly machine: string
  readonly pid: number
  readonly start: string
}

const gelezen = (lees: () => string): string => {
  try {
    return lees().trim()
  } catch {
    return ''
  }
}

/** When a process began (a text that is the same for as long as it lives), or '' when it is not there. */
export const procesStart = (pid: number): string => {
  if (process.platform === 'win32') return bestaat(pid) ? 'onbekend' : ''
  if (process.platform !== 'linux') {
    return gelezen(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }))
  }
  // The name in field 2 may hold spaces and brackets: count from the last bracket. Field 3 is the state, 22 the start.
  const velden = gelezen(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
    .replace(/^.*\) /s, '')
    .split(' ')
  if (velden.length < 20 || velden[0] === 'Z' || velden[0] === 'X') return ''
  return `${gelezen(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))} ${velden[19]}`
}

const bestaat = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (err) {
    return err instanceof Error && 'code' in err && err.code === 'EPERM'
  }
}

const machine = [hostname(), gelezen(() => readlinkSync('/proc/self/ns/pid'))].filter(Boolean).join(' ')

export const ditProces: Houder = { machine, pid: process.pid, start: procesStart(process.pid) }

export const isVanHier = (houder: Houder): boolean => houder.machine === ditProces.machine

/** Only for a process on this machine. */
export const leeft = (houder: Houder): boolean => procesStart(houder.pid) === houder.start && houder.start !== ''

/** The holder that a file names, or undefined while it is being written or is not ours. */
export const houderIn = (pad: string): Houder | undefined => {
  try {
    const ruw: unknown = JSON.parse(readFileSync(pad, 'utf8'))
    if (typeof ruw !== 'object' || ruw === null || !('machine' in ruw && 'pid' in ruw && 'start' in ruw))
      return undefined
    return { machine: String(ruw.machine), pid: Number(ruw.pid), start: String(ruw.start) }
  } catch {
    return undefined
  }
}
