import { controleer } from '../controle.ts'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'
import westerkwartier from '../loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol } from '../protocol.ts'
import type { Fout } from './fout.ts'

/** For tests: a protocol as a file gives it, where anything may be wrong. */
// biome-ignore lint/suspicious/noExplicitAny: a broken protocol has no type
export type Los = any

const breekDit =
  (heel: Protocol) =>
  (verander: (p: Los) => void): Los => {
    const kopie: Los = JSON.parse(JSON.stringify(heel))
    verander(kopie)
    return kopie
  }

/** The Rotterdam desk with one thing broken; parts that versions share are copied apart. */
export const breek = breekDit(rotterdam)
/** The same of a supervisor, which has parts that an incident desk leaves out. */
export const breekToezicht = breekDit(westerkwartier)

export const foutenIn = (invoer: unknown): Fout[] => {
  const uit = controleer(invoer)
  return uit.ok ? [] : uit.fouten
}
