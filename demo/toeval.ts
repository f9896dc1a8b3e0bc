/** Chance that repeats: the same seed gives the same numbers (mulberry32). */
export type Toeval = {
  /** From 0 up to, not including, 1. */
  readonly getal: () => number
  /** A whole number from `van` to `tot`, both included. */
  readonly tussen: (van: number, tot: number) => number
  readonly kies: <T>(lijst: readonly T[]) => T
  readonly kans: (p: number) => boolean
}

export const toeval = (zaad: number): Toeval => {
  let stand = zaad >>> 0
  const getal = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = stand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const tussen = (van: number, tot: number) => van + Math.floor(getal() * (tot - van + 1))
  return {
    getal,
    tussen,
    kies: lijst => lijst[tussen(0, lijst.length - 1)] as (typeof lijst)[number],
    kans: p => getal() < p,
  }
}
