import { Temporal } from 'temporal-polyfill'
import { beginVan, TIJDZONE } from '../dag.ts'
import type { Duur } from '../duur.ts'
import { leesMoment, type Moment } from '../moment.ts'
import type { Deel } from './dagen.ts'
import { zonderOverlap } from './pauzes.ts'
import type { Stap } from './stap.ts'
import type { Pauze, Regime } from './vraag.ts'

type Tijd = Temporal.ZonedDateTime

const MEERVOUDEN = { uur: 'hours', dag: 'days', week: 'weeks', maand: 'months', jaar: 'years' } as const

/** Dutch clock time with its offset: '2026-04-02T14:20:00+02:00'. */
export const alsTekst = (tijd: Tijd): string => tijd.toString({ timeZoneName: 'never', smallestUnit: 'second' })

/** An instant as every computer writes it, so that text sorts in time: '2026-04-02T12:20:00.000Z'. */
export const alsInstant = (tijd: Tijd): string => tijd.toInstant().toString({ smallestUnit: 'millisecond' })

const urenTussen = (van: Tijd, tot: Tijd): number =>
  van.until(tot, { largestUnit: 'hour' }).total({ unit: 'hour', relativeTo: van })

const stap = (soort: Stap['soort'], van: Tijd, naar: Tijd, rest: Partial<Stap> = {}): Stap => ({
  soort,
  van: alsTekst(van),
  naar: alsTekst(naar),
  geteld: urenTussen(van, naar),
  overgeslagen: [],
  ...rest,
})

/** Hours are elapsed hours, whatever the clock does; days and longer keep the time of day. */
const plus = (tijd: Tijd, { n, eenheid }: Duur): Tijd => {
  if (eenheid === 'werkdag') throw new RangeError('opDeMinuutOnmogelijk')
  return tijd.add({ [MEERVOUDEN[eenheid]]: n })
}

/** Regulation 1182/71 art. 3 lid 1: the hour of the event does not count. */
const naBeginuur = (tijd: Tijd): Tijd => tijd.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 })

const beginStappen = (moment: Moment, regime: Regime): { begin: Tijd; stappen: Stap[] } => {
  const begin = moment.tijdstip ?? beginVan(moment.dag)
  const zonderTijd = 'zonder tijdstip is gerekend vanaf het begin van de dag'
  const tweemaal = 'dat tijdstip kwam die nacht twee keer voor; gerekend is vanaf het eerste'
  const opmerking = moment.tijdstip === null ? zonderTijd : moment.tweemaal ? tweemaal : null
  const stappen = opmerking ? [stap('begin', begin, begin, { toelichting: opmerking })] : []
  if (regime !== 'eu') return { begin, stappen }
  const naar = naBeginuur(begin)
  const artikel = 'het uur van de gebeurtenis telt niet mee (Verordening 1182/71 art. 3 lid 1)'
  return { begin: naar, stappen: [...stappen, stap('begin', begin, naar, { toelichting: artikel })] }
}

const tijdVan = (tekst: string): Tijd => {
  const gelezen = leesMoment(tekst)
  if (!gelezen.ok) throw new RangeError(gelezen.weigering)
  return gelezen.moment.tijdstip ?? beginVan(gelezen.moment.dag)
}

const inZone = (instant: string): Tijd => Temporal.Instant.from(instant).toZonedDateTimeISO(TIJDZONE)

const eerder = (a: Tijd, b: Tijd): boolean => Temporal.ZonedDateTime.compare(a, b) < 0

const pauzes = (begin: Tijd, einde: Tijd, lijst: readonly Pauze[]): { stappen: Stap[]; einde: Tijd } => {
  const stappen: Stap[] = []
  let hier = einde
  for (const pauze of zonderOverlap(lijst, tekst => alsInstant(tijdVan(tekst)))) {
    const van = eerder(inZone(pauze.van), begin) ? begin : inZone(pauze.van)
    const tot = inZone(pauze.tot)
    if (!eerder(van, hier) || !eerder(van, tot)) continue
    const naar = hier.add(van.until(tot, { largestUnit: 'hour' }))
    const stilstand = { van: alsTekst(van), tot: alsTekst(tot) }
    stappen.push(stap('pauze', hier, naar, { toelichting: pauze.reden, door: pauze.door, stilstand }))
    hier = naar
  }
  return { stappen, einde: hier }
}

/** Counts a term that ends at a moment rather than with a day. Such an end never moves (Atw art. 4; Reg. 1182/71 art. 3 lid 4). */
export const telUren = (
  moment: Moment,
  delen: readonly Deel[],
  regime: Regime,
  lijst: readonly Pauze[],
): { stappen: Stap[]; einde: Tijd } => {
  const { begin, stappen } = beginStappen(moment, regime)
  let hier = begin
  for (const [i, { duur, reden, door }] of delen.entries()) {
    const naar = plus(hier, duur)
    const wie = { ...(reden === undefined ? {} : { toelichting: reden }), ...(door === undefined ? {} : { door }) }
    stappen.push(stap(i === 0 ? 'telling' : 'verlenging', hier, naar, { duur, ...wie }))
    hier = naar
  }
  const gepauzeerd = pauzes(begin, hier, lijst)
  return { stappen: [...stappen, ...gepauzeerd.stappen], einde: gepauzeerd.einde }
}
