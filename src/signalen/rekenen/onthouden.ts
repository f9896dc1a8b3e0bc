import type { Maatstaf } from './grenzen.ts'

const HOOGSTENS = 5_000

/**
 * A pure function of what a series is held against and some numbers, that works out the same question once: exact tails
 * of large counts take long, and series of the past do not move. What was asked longest ago goes first.
 */
export const onthouden = <R>(
  reken: (m: Maatstaf, a: number, b: number) => R,
): ((m: Maatstaf, a: number, b: number) => R) => {
  const bekend = new Map<string, { readonly uitkomst: R }>()
  return (m, a, b) => {
    const sleutel = JSON.stringify([m, a, b])
    const al = bekend.get(sleutel)
    const nu = al ?? { uitkomst: reken(m, a, b) }
    bekend.delete(sleutel)
    bekend.set(sleutel, nu)
    const [oudste] = bekend.keys()
    if (oudste !== undefined && bekend.size > HOOGSTENS) bekend.delete(oudste)
    return nu.uitkomst
  }
}
