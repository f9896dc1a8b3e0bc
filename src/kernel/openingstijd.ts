import { Temporal } from 'temporal-polyfill'
import { beginVan, type Dag, plusDagen, TIJDZONE, weekdagVan } from './dag.ts'
import { duurInWoorden } from './duur.ts'
import { alsInstant, alsTekst } from './telling/uren.ts'
import type { Berekening } from './termijn.ts'
import { momentInWoorden } from './uitleg/datum.ts'

/** Open from `van` (inclusive) to `tot` (exclusive, '24:00' is midnight) on these ISO weekdays. */
export type Openingstijd = { readonly dagen: readonly number[]; readonly van: string; readonly tot: string }

/** Hours that count while the desk is open; or days: `n: 0` ends at closing time of the day of receipt. */
type Openingsduur = { n: number; eenheid: 'uur' | 'dag' }

export type Openingsvraag = { van: string; duur: Openingsduur; grondslag?: string }

type Tijd = Temporal.ZonedDateTime
type Blok = { begin: Tijd; eind: Tijd }

const voor = (a: Tijd, b: Tijd): boolean => Temporal.ZonedDateTime.compare(a, b) < 0
const laatste = (a: Tijd, b: Tijd): Tijd => (voor(a, b) ? b : a)

const rekenKlok = (dag: Dag, klok: string): Tijd =>
  klok === '24:00'
    ? beginVan(plusDagen(dag, 1))
    : Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: TIJDZONE, plainTime: klok })

/** Opening and closing of the days that were last asked for: every report of a day asks for the same ones. */
const klokken = new Map<string, Tijd>()
const HOOGSTENS_KLOKKEN = 500

const opKlok = (dag: Dag, klok: string): Tijd => {
  const sleutel = `${dag} ${klok}`
  const al = klokken.get(sleutel)
  if (al) return al
  if (klokken.size >= HOOGSTENS_KLOKKEN) klokken.clear()
  const tijd = rekenKlok(dag, klok)
  klokken.set(sleutel, tijd)
  return tijd
}

/** The blocks of a day in order; what overlaps or touches is one block. */
const blokkenOp = (dag: Dag, tijden: readonly Openingstijd[]): Blok[] => {
  const blokken = tijden
    .filter(tijd => tijd.dagen.includes(weekdagVan(dag)))
    .map(({ van, tot }) => ({ begin: opKlok(dag, van), eind: opKlok(dag, tot) }))
    .filter(({ begin, eind }) => voor(begin, eind))
    .sort((a, b) => Temporal.ZonedDateTime.compare(a.begin, b.begin))
  const samen: Blok[] = []
  for (const blok of blokken) {
    const vorige = samen.at(-1)
    if (vorige && !voor(vorige.eind, blok.begin)) vorige.eind = laatste(vorige.eind, blok.eind)
    else samen.push(blok)
  }
  return samen
}

const dagVan = (tijd: Tijd): Dag => tijd.toPlainDate().toString()
const hier = (instant: string): Tijd => Temporal.Instant.from(instant).toZonedDateTimeISO(TIJDZONE)

/** Every block that ends after this moment, for as long as somebody asks. A block may be empty once, in spring. */
function* blokkenNa(moment: Tijd, tijden: readonly Openingstijd[]): Generator<Blok, never> {
  for (let dag = dagVan(moment), leeg = 0; leeg < 15; dag = plusDagen(dag, 1)) {
    const blokken = blokkenOp(dag, tijden)
    leeg = blokken.length === 0 ? leeg + 1 : 0
    yield* blokken.filter(blok => voor(moment, blok.eind))
  }
  throw new RangeError('geenOpeningstijd')
}

export const isOpen = (instant: string, tijden: readonly Openingstijd[]): boolean => {
  const moment = hier(instant)
  return blokkenOp(dagVan(moment), tijden).some(({ begin, eind }) => !voor(moment, begin) && voor(moment, eind))
}

/**
 * The first time after this instant that the desk opens; UTC instant.
 * @throws RangeError 'geenOpeningstijd' when it never does.
 */
export const volgendeOpening = (instant: string, tijden: readonly Openingstijd[]): string => {
  const moment = hier(instant)
  for (const { begin } of blokkenNa(moment, tijden)) if (voor(moment, begin)) return alsInstant(begin)
  throw new RangeError('geenOpeningstijd')
}

/** Elapsed hours, whatever the clock does, spent while the desk is open. */
const naUren = (moment: Tijd, uren: number, tijden: readonly Openingstijd[]): Tijd => {
  let rest = Temporal.Duration.from({ hours: uren }).total('millisecond')
  for (const blok of blokkenNa(moment, tijden)) {
    const begin = laatste(moment, blok.begin)
    const ruimte = blok.eind.epochMilliseconds - begin.epochMilliseconds
    if (rest <= ruimte) return begin.add({ milliseconds: rest })
    rest -= ruimte
  }
  throw new RangeError('geenOpeningstijd')
}

/** Closing time of the day itself, or of the next open day when it was closed for the day already; then `n` open days on. */
const naSluiting = (moment: Tijd, dagen: number, tijden: readonly Openingstijd[]): Tijd => {
  let geteld = -1
  let dag = ''
  let eind = moment
  for (const blok of blokkenNa(moment, tijden)) {
    const andere = dagVan(blok.begin) !== dag
    if (andere && geteld === dagen) return eind
    if (andere) geteld += 1
    dag = dagVan(blok.begin)
    eind = blok.eind
  }
  throw new RangeError('geenOpeningstijd')
}

const lengte = ({ n, eenheid }: Openingsduur): string => {
  if (eenheid === 'uur') return `${duurInWoorden({ n, eenheid })} na`
  return n === 0 ? 'voor sluitingstijd op de dag van' : `voor sluitingstijd, ${duurInWoorden({ n, eenheid })} na`
}

const waarom = (moment: Tijd, einde: Tijd, { n, eenheid }: Openingsduur, tijden: readonly Openingstijd[]): string => {
  const ononderbroken = eenheid === 'uur' && moment.add({ hours: n }).equals(einde)
  if (ononderbroken) return ''
  const opent = volgendeOpening(alsInstant(moment), tijden)
  const open = isOpen(alsInstant(moment), tijden)
  if (eenheid === 'dag' && (open || dagVan(hier(opent)) === dagVan(moment))) return ''
  const reden = eenheid === 'uur' ? 'alleen openingstijd telt mee' : 'het loket was al dicht'
  return `${reden}, het loket gaat ${open ? 'weer ' : ''}open op ${momentInWoorden(opent)}, `
}

/**
 * Computes when a term ends that runs only while the desk is open, and says why.
 * `van` is an ISO instant; `einde` is Dutch clock time with its offset, `eindMoment` the same as a UTC instant.
 * @throws RangeError 'geenOpeningstijd' when the desk never opens.
 */
export const berekenInOpeningstijd = (
  { van, duur, grondslag }: Openingsvraag,
  tijden: readonly Openingstijd[],
): Pick<Berekening, 'einde' | 'eindMoment' | 'uitleg'> => {
  const moment = hier(van)
  const tijd = duur.eenheid === 'uur' ? naUren(moment, duur.n, tijden) : naSluiting(moment, duur.n, tijden)
  const slot = grondslag === undefined ? '.' : ` (${grondslag}).`
  const zin = `${lengte(duur)} ${momentInWoorden(van)}: ${waarom(moment, tijd, duur, tijden)}dus ${momentInWoorden(alsInstant(tijd))}${slot}`
  const uitleg = zin.charAt(0).toUpperCase() + zin.slice(1)
  return { einde: alsTekst(tijd), eindMoment: alsInstant(tijd), uitleg }
}

/** From one opening or closing of the desk to the next; a desk that never closes changes at midnight. UTC instants. */
export type Dienst = { readonly van: string; readonly tot: string; readonly open: boolean }

const grenzenRond = (dag: Dag, tijden: readonly Openingstijd[]): Tijd[] => {
  const dagen = Array.from({ length: 17 }, (_, i) => plusDagen(dag, i - 8))
  const blokken = dagen.flatMap(d => blokkenOp(d, tijden))
  const alle = blokken.flatMap(b => [b.begin, b.eind])
  // What closes as something else opens is no change.
  const enkel = alle.filter(t => alle.filter(a => a.equals(t)).length === 1)
  const binnen = enkel.filter(t => dagen.slice(1, -1).includes(dagVan(t)))
  return binnen.length > 0 ? enkel : dagen.map(beginVan)
}

/** The shift that an instant falls in. */
export const dienstOp = (instant: string, tijden: readonly Openingstijd[]): Dienst => {
  const moment = hier(instant)
  const grenzen = grenzenRond(dagVan(moment), tijden).sort((a, b) => Temporal.ZonedDateTime.compare(a, b))
  const van = grenzen.findLast(g => !voor(moment, g)) ?? moment
  const tot = grenzen.find(g => voor(moment, g)) ?? moment
  return { van: alsInstant(van), tot: alsInstant(tot), open: isOpen(alsInstant(van), tijden) }
}
