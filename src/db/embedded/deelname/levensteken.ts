import { closeSync, fstatSync, openSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as wacht } from 'node:timers/promises'
import { ditProces, houderIn, isVanHier, leeft } from './houder.ts'

const slagMs = 2_000
const kijkMs = 250
const geduldMs = 8_000

export interface Levensteken {
  weg(): void
}

const raakAan = (pad: string): void => {
  const nu = (performance.timeOrigin + performance.now()) / 1000
  try {
    utimesSync(pad, nu, nu)
  } catch {
    // The data folder may be gone; then there is nothing to keep alive.
  }
}

/**
 * Makes a file that names this process and touches it every two seconds, so that another machine (whose pids are not
 * ours) can see that we live. Returns undefined when the file is there already.
 */
export const geefLevensteken = (pad: string): Levensteken | undefined => {
  try {
    writeFileSync(pad, JSON.stringify(ditProces), { flag: 'wx', mode: 0o644 })
  } catch (err) {
    if (err instanceof Error && 'code' in err && err.code === 'EEXIST') return undefined
    rmSync(pad, { force: true }) // a full disk leaves an empty file
    throw err
  }
  const klop = setInterval(raakAan, slagMs, pad).unref()
  return {
    weg: () => {
      clearInterval(klop)
      rmSync(pad, { force: true })
    },
  }
}

// Opening makes a network file system fetch the time anew; a bare stat may answer from its cache.
const laatstGeraakt = (pad: string): number | undefined => {
  try {
    const fd = openSync(pad, 'r')
    try {
      return fstatSync(fd).mtimeMs
    } finally {
      closeSync(fd)
    }
  } catch {
    return undefined
  }
}

/**
 * 'leeft', 'dood' or 'weg' (no such file). At once for a process of this machine. For another machine's, or a file that
 * cannot be read, it watches at most eight seconds for a touch; it compares the file only with itself: clocks differ.
 */
export const staatVan = async (pad: string): Promise<'leeft' | 'dood' | 'weg'> => {
  const begin = laatstGeraakt(pad)
  for (let ms = 0; ms <= geduldMs; ms += kijkMs) {
    const geraakt = laatstGeraakt(pad)
    if (geraakt === undefined) return 'weg'
    const houder = houderIn(pad)
    if (houder && isVanHier(houder)) return leeft(houder) ? 'leeft' : 'dood'
    if (geraakt !== begin) return 'leeft'
    await wacht(kijkMs)
  }
  return 'dood'
}
