const TABEL = 256
const logTabel = Array.from({ length: TABEL }, () => 0)
for (let n = 1; n < TABEL; n++) logTabel[n] = (logTabel[n - 1] as number) + Math.log(n)

/** ln(n!) for whole n: from a table, and beyond it by Stirling's series, which is right there to 15 digits. */
const logFaculteit = (n: number): number =>
  n < TABEL
    ? (logTabel[n] as number)
    : n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3)

const logKeuzes = (n: number, k: number): number => logFaculteit(n) - logFaculteit(k) - logFaculteit(n - k)

/** The chance of at most and of at least what was seen; each holds the seen number itself. */
export type Staarten = { readonly laag: number; readonly hoog: number }

/** Adds chances from one number on towards another, until they no longer matter. */
const som = (kans: (x: number) => number, van: number, naar: number): number => {
  const stap = van <= naar ? 1 : -1
  let s = 0
  let vorige = 0
  for (let x = van; stap * (naar - x) >= 0; x += stap) {
    const k = kans(x)
    s += k
    if (k < vorige && k < s * 1e-16) break
    vorige = k
  }
  return begrensd(s)
}

const begrensd = (kans: number): number => Math.min(1, Math.max(0, kans))

/**
 * One series against the rest of the desk, before and now: of all reports of both periods `eigen` (series) fell in the
 * first and the second as counted. When only chance decides which reports fall now, the number that does follows the
 * hypergeometric distribution, exactly (Fisher's exact test); what the whole desk did, drops out.
 */
export type Tweemaal = {
  readonly eigenToen: number
  readonly eigenNu: number
  readonly restToen: number
  readonly restNu: number
}

export const staartenVanTweemaal = ({ eigenToen, eigenNu, restToen, restNu }: Tweemaal): Staarten => {
  const [eigen, nu, alles] = [eigenToen + eigenNu, eigenNu + restNu, eigenToen + eigenNu + restToen + restNu]
  const kans = (x: number) => Math.exp(logKeuzes(nu, x) + logKeuzes(alles - nu, eigen - x) - logKeuzes(alles, eigen))
  const [minst, meest] = [Math.max(0, eigen - (alles - nu)), Math.min(eigen, nu)]
  return { laag: som(kans, eigenNu, minst), hoog: som(kans, eigenNu, meest) }
}

/** A count against an agreed number: the tails of the Poisson distribution with that mean. */
export const staartenVanAfspraak = (aantal: number, verwacht: number): Staarten => {
  if (verwacht === 0) return { laag: 1, hoog: aantal === 0 ? 1 : 0 }
  const kans = (x: number) => Math.exp(x * Math.log(verwacht) - verwacht - logFaculteit(x))
  return { laag: som(kans, aantal, 0), hoog: aantal === 0 ? 1 : begrensd(1 - som(kans, aantal - 1, 0)) }
}
