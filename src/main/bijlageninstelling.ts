import { OpstartFout } from '../db/opstartfout.ts'
import type { Scanneradres } from '../zaken/bijlagen/clamd.ts'

export type Bijlageninstelling = {
  /** The largest file that is taken in. */
  readonly bytes: number
  /** How many with one report. */
  readonly aantal: number
  readonly clamd: Scanneradres | undefined
}

const MB = 1_000_000

const getal = (naam: string, waarde: string | undefined, anders: number, hoogstens: number): number => {
  const getal = Number(waarde ?? anders)
  if (Number.isInteger(getal) && getal >= 1 && getal <= hoogstens) return getal
  throw new OpstartFout('instelling', { melding: `${naam} is ${waarde}; zet een getal van 1 tot en met ${hoogstens}.` })
}

const leesClamd = (waarde: string | undefined): Scanneradres | undefined => {
  if (waarde === undefined) return undefined
  if (waarde.startsWith('/')) return { path: waarde }
  const [host, poort, ...rest] = waarde.split(':')
  const port = Number(poort)
  if (host && rest.length === 0 && Number.isInteger(port) && port > 0 && port < 65_536) return { host, port }
  throw new OpstartFout('instelling', {
    melding: `BAKEN_CLAMD is ${waarde}; zet een pad als /run/clamav/clamd.ctl, of machine:3310.`,
  })
}

/** What is taken in as an attachment, and where the virus scanner listens. */
export const leesBijlagen = (env: NodeJS.ProcessEnv): Bijlageninstelling => ({
  bytes: getal('BAKEN_BIJLAGE_MB', env.BAKEN_BIJLAGE_MB, 10, 50) * MB,
  aantal: getal('BAKEN_BIJLAGEN', env.BAKEN_BIJLAGEN, 10, 50),
  clamd: leesClamd(env.BAKEN_CLAMD),
})
