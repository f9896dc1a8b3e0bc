import { controleer } from '../controle.ts'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'
import type { Fout } from './fout.ts'

/** For tests: a protocol as a file gives it, where anything may be wrong. */
// biome-ignore lint/suspicious/noExplicitAny: a broken protocol has no type
export type Los = any

/** The Rotterdam desk with one thing broken; parts that versions share are copied apart. */
export const breek = (verander: (p: Los) => void): Los => {
  const kopie: Los = JSON.parse(JSON.stringify(rotterdam))
  verander(kopie)
  return kopie
}

export const foutenIn = (invoer: unknown): Fout[] => {
  const uit = controleer(invoer)
  return uit.ok ? [] : uit.fouten
}
