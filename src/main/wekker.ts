import { setTimeout as slaap } from 'node:timers/promises'

/** Work that waits for its next round can be woken: something just came in for it. */
export type Wekker = {
  readonly wek: () => void
  /** Until woken, stopped, or this many milliseconds. A call while nobody waited counts for the next wait. */
  readonly wacht: (ms: number, einde: AbortSignal) => Promise<void>
}

export const maakWekker = (): Wekker => {
  let bel = new AbortController()
  return {
    wek: () => bel.abort(),
    wacht: async (ms, einde) => {
      await slaap(ms, undefined, { signal: AbortSignal.any([einde, bel.signal]), ref: false }).catch(() => {})
      if (bel.signal.aborted) bel = new AbortController()
    },
  }
}
