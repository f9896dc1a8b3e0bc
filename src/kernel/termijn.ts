import { beginVan, type Dag, plusDagen } from './dag.ts'
import { leesMoment, type Moment } from './moment.ts'
import { type Deel, telDelen } from './telling/dagen.ts'
import { keurTermijnVraag } from './telling/keuring.ts'
import { opschuiven } from './telling/opschuiven.ts'
import { dagpauzes, pauzeStappen } from './telling/pauzes.ts'
import { eindeVan, type Stap } from './telling/stap.ts'
import { alsInstant, telUren } from './telling/uren.ts'
import { type Kalenders, kalenderVoor, type TermijnVraag } from './telling/vraag.ts'
import { legUit } from './uitleg/uitleg.ts'

export type { Kalenders, Regime, TermijnVraag } from './telling/vraag.ts'

export type Berekening = {
  /** the last day, 'YYYY-MM-DD'; for hours (and `opDeMinuut`) Dutch clock time with its offset */
  einde: string
  /** ISO instant in UTC, exclusive: midnight in the Netherlands after the last day, or the exact end */
  eindMoment: string
  /** where the duration alone leads: no extension, pause or shift */
  ruwEinde: string
  stappen: readonly Stap[]
  /** the computation in plain Dutch */
  uitleg: string
}

const startVan = (vraag: TermijnVraag): Moment => {
  const weigering = keurTermijnVraag(vraag)
  if (weigering) throw new RangeError(weigering)
  const gelezen = leesMoment(vraag.van)
  if (!gelezen.ok) throw new RangeError(gelezen.weigering)
  return gelezen.moment
}

const delenVan = ({ duur, verlengingen = [] }: TermijnVraag): Deel[] => [{ duur }, ...verlengingen]

const dagStappen = (begin: Dag, vraag: TermijnVraag, kalenders: Kalenders): Stap[] => {
  const delen = delenVan(vraag)
  const laatste = delen.at(-1)?.duur ?? vraag.duur
  const kalender = kalenderVoor(vraag.regime, kalenders)
  const geteld = telDelen(begin, delen, kalender)
  const dagen = geteld.reduce((som, stap) => som + stap.geteld, 0)
  const pauzes = dagpauzes(vraag.pauzes ?? [])
  const werkdagen = delen.every(deel => deel.duur.eenheid === 'werkdag') ? kalender : null
  const gepauzeerd = [...geteld, ...pauzeStappen(begin, eindeVan(geteld, begin), pauzes, werkdagen)]
  const tel = { begin, einde: eindeVan(gepauzeerd, begin), dagen, laatste, pauzes }
  return [...gepauzeerd, ...opschuiven(tel, vraag, kalenders)]
}

const ruw = (stappen: readonly Stap[]): string => stappen.find(stap => stap.soort === 'telling')?.naar ?? ''

/**
 * Computes when a term ends, and says why. The day of the event does not count; hours count from the moment itself, and
 * from 00.00 when only a day is given. Reasons per regime stand with `opschuiven`, `telUren` and `kalenderVoor`.
 * @throws RangeError with a `Termijnweigering` as its message; ask `keurTermijnVraag` first for what people typed.
 */
export const berekenTermijn = (vraag: TermijnVraag, kalenders: Kalenders): Berekening => {
  const start = startVan(vraag)
  if (vraag.duur.eenheid === 'uur' || vraag.opDeMinuut) {
    const { stappen, einde: tijd } = telUren(start, delenVan(vraag), vraag.regime, vraag.pauzes ?? [])
    const einde = eindeVan(stappen, vraag.van)
    const uitleg = legUit(stappen, einde, vraag.grondslag)
    return { einde, eindMoment: alsInstant(tijd), ruwEinde: ruw(stappen), stappen, uitleg }
  }
  const stappen = dagStappen(start.dag, vraag, kalenders)
  const einde = eindeVan(stappen, start.dag)
  const eindMoment = alsInstant(beginVan(plusDagen(einde, 1)))
  return { einde, eindMoment, ruwEinde: ruw(stappen), stappen, uitleg: legUit(stappen, einde, vraag.grondslag) }
}

/** What another calendar does to a running term: null when it ends the same, so that a new decree day lists who must be told. */
export const verschuiving = (
  vraag: TermijnVraag,
  kalendersVoor: Kalenders,
  kalendersNa: Kalenders,
): { voor: Berekening; na: Berekening } | null => {
  const voor = berekenTermijn(vraag, kalendersVoor)
  const na = berekenTermijn(vraag, kalendersNa)
  return voor.eindMoment === na.eindMoment ? null : { voor, na }
}
