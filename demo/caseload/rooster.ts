import { plusDagen } from '../../src/kernel/dag.ts'
import { lokaal } from '../../src/kernel/lokaal.ts'
import { leesMoment } from '../../src/kernel/moment.ts'
import { isOpen, type Openingstijd, volgendeOpening } from '../../src/kernel/openingstijd.ts'

export const MINUUT = 60_000
export const UUR = 60 * MINUUT
export const DAG = 24 * UUR

export const iso = (ms: number): string => new Date(ms).toISOString()
export const plus = (moment: string, ms: number): string => iso(Date.parse(moment) + ms)

/** The moment itself while the desk is open; otherwise some minutes after it opens again. */
export const werkmoment = (moment: string, tijden: readonly Openingstijd[], naOpening: number): string =>
  isOpen(moment, tijden) ? moment : plus(volgendeOpening(moment, tijden), naOpening * MINUUT)

/** A clock time in the Netherlands on a day, as an instant; the hour that spring skips becomes the next. */
export const opKlok = (dag: string, tijd: string): string => {
  const gelezen = leesMoment(`${dag} ${tijd}`)
  const tijdstip = gelezen.ok ? gelezen.moment.tijdstip : null
  return tijdstip ? iso(tijdstip.epochMilliseconds) : opKlok(dag, `0${Number(tijd.slice(0, 2)) + 1}${tijd.slice(2)}`)
}

/** A clock time, so many days before today. */
export const dagenTerug = (nu: string, dagen: number, tijd: string): string =>
  opKlok(plusDagen(lokaal(nu).dag, -dagen), tijd)

/** The last time that the clock showed this. */
export const laatstOm = (nu: string, tijd: string): string => {
  const vandaag = dagenTerug(nu, 0, tijd)
  return vandaag < nu ? vandaag : dagenTerug(nu, 1, tijd)
}
