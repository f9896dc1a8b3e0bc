import type { Besluitdag } from '../besluitdagen.ts'
import type { Duur } from '../duur.ts'
import { atwKalender, euKalender, gewoneKalender, type Kalender } from '../kalender.ts'
import { type Werkkalender, werkKalender } from '../werkkalender.ts'

/** Which law of arithmetic a term obeys: its source decides (terms.md). */
export type Regime = 'atw' | 'protocol' | 'geen' | 'eu'

export type Kalenders = { besluitdagen: readonly Besluitdag[]; werk: Werkkalender }

/** The clock stands still from `van` until `tot`: `tot` is the first day (or instant) that counts again. */
export type Pauze = { van: string; tot: string; reden: string; door: string }

type Verlenging = { duur: Duur; reden: string; door: string }

export type TermijnVraag = {
  /** 'YYYY-MM-DD' or an ISO date-time; without offset it is Dutch clock time */
  van: string
  duur: Duur
  regime: Regime
  /** a protocol's own flag: an end on a day off moves to the desk's next working day */
  schuiftOp?: boolean
  /** only for regime `geen`: days, weeks and months run to the minute, as those of a tijdelijk huisverbod do */
  opDeMinuut?: boolean
  grondslag?: string
  pauzes?: readonly Pauze[]
  verlengingen?: readonly Verlenging[]
}

/** A bare "werkdag" without a regime is Monday to Friday less the holidays; decree days lengthen `atw` terms only. */
export const kalenderVoor = (regime: Regime, kalenders: Kalenders): Kalender => {
  const perRegime: Record<Regime, () => Kalender> = {
    atw: () => atwKalender(kalenders.besluitdagen),
    protocol: () => werkKalender(kalenders.werk, kalenders.besluitdagen),
    geen: () => gewoneKalender,
    eu: () => euKalender,
  }
  return perRegime[regime]()
}
