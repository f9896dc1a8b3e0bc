import { Temporal } from 'temporal-polyfill'
import { type Dag, TIJDZONE, weekdagVan } from '../dag.ts'
import { lokaal } from '../lokaal.ts'

const MAANDEN = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]
const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

const weekdagNaam = (dag: Dag): string => WEEKDAGEN[weekdagVan(dag) - 1] ?? ''

const zonderJaar = (dag: Dag): string => `${Number(dag.slice(8, 10))} ${MAANDEN[Number(dag.slice(5, 7)) - 1]}`

/** "do 2 april" */
export const korteDag = (dag: Dag): string => `${weekdagNaam(dag).slice(0, 2)} ${zonderJaar(dag)}`

/** "do 2 april 2026" */
export const dagInWoorden = (dag: Dag): string => `${korteDag(dag)} ${dag.slice(0, 4)}`

/** "donderdag 2 april 2026" */
export const dagVoluit = (dag: Dag): string => `${weekdagNaam(dag)} ${zonderJaar(dag)} ${dag.slice(0, 4)}`

/** An hour that comes twice, when the clock goes back, is named. */
const welkUur = (iso: string): string => {
  const tijd = Temporal.Instant.from(iso).toZonedDateTimeISO(TIJDZONE)
  const keren = (['earlier', 'later'] as const).map(disambiguation =>
    tijd.toPlainDateTime().toZonedDateTime(TIJDZONE, { disambiguation }),
  )
  if (keren[0]?.offset === keren[1]?.offset) return ''
  return tijd.offset === keren[0]?.offset ? ' zomertijd' : ' wintertijd'
}

/** Only in an autumn night, between two and three, can an hour come twice; lists ask for many moments. */
const kanTweemaal = ({ dag, tijd }: { dag: Dag; tijd: string }): boolean =>
  tijd.startsWith('02') && dag.slice(5, 7) === '10' && weekdagVan(dag) === 7

/** "do 2 april 2026, 14.20 uur"; takes local time with offset or any ISO instant */
export const momentInWoorden = (iso: string): string => {
  const hier = lokaal(iso)
  return `${dagInWoorden(hier.dag)}, ${hier.tijd.replace(':', '.')} uur${kanTweemaal(hier) ? welkUur(iso) : ''}`
}

/** A day as a day, an instant as a moment. */
export const inWoorden = (dagOfMoment: string): string =>
  dagOfMoment.includes('T') ? momentInWoorden(dagOfMoment) : dagInWoorden(dagOfMoment)

/** "a", "a en b", "a, b en c" */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`

export const metHoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1)

/** As within a sentence: the first letter small, unless it begins an abbreviation such as GGZ or OM. */
export const metKleineLetter = (zin: string): string =>
  /^\p{Lu}\p{Lu}/u.test(zin) ? zin : zin.charAt(0).toLowerCase() + zin.slice(1)
