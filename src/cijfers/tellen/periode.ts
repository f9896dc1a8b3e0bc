import { type Weiger, weiger } from '../../kernel/besluit.ts'
import { beginVan, type Dag, jaarVan, plusDagen } from '../../kernel/dag.ts'
import { leesMoment } from '../../kernel/moment.ts'

/** First and last day of a report, both counted, in the Netherlands. */
export type Periode = { readonly van: Dag; readonly tot: Dag }

/** The part of one calendar year that a report counts; begin and end (exclusive) as ISO instants. */
export type Vak = Periode & {
  readonly jaar: number
  readonly heelJaar: boolean
  readonly begin: string
  readonly einde: string
}

export type Periodeweigering = 'vanOnleesbaar' | 'totOnleesbaar' | 'totVoorVan' | 'teLang'

const LANGST_JAREN = 20
/** How many years stand beside the report for comparison. */
const JAREN_TERUG = 5

const isDag = (tekst: string): boolean => {
  const gelezen = leesMoment(tekst)
  return gelezen.ok && gelezen.moment.tijdstip === null
}

/** Two days, both counted. */
export const leesPeriode = (van: string, tot: string): { ok: true; periode: Periode } | Weiger<Periodeweigering> => {
  if (!isDag(van)) return weiger('vanOnleesbaar')
  if (!isDag(tot)) return weiger('totOnleesbaar')
  if (tot < van) return weiger('totVoorVan')
  if (jaarVan(tot) - jaarVan(van) >= LANGST_JAREN) return weiger('teLang')
  return { ok: true, periode: { van, tot } }
}

const begin = (dag: Dag): string => new Date(beginVan(dag).epochMilliseconds).toISOString()

const vak = (van: Dag, tot: Dag): Vak => ({
  jaar: jaarVan(van),
  van,
  tot,
  heelJaar: van.endsWith('-01-01') && tot.endsWith('-12-31'),
  begin: begin(van),
  einde: begin(plusDagen(tot, 1)),
})

/** One part per calendar year that the period touches. Years turn at midnight in the Netherlands, not in Greenwich. */
export const vakkenVan = ({ van, tot }: Periode): readonly Vak[] => {
  const jaren = Array.from({ length: jaarVan(tot) - jaarVan(van) + 1 }, (_, i) => jaarVan(van) + i)
  return jaren.map(jaar =>
    vak(van > `${jaar}-01-01` ? van : `${jaar}-01-01`, tot < `${jaar}-12-31` ? tot : `${jaar}-12-31`),
  )
}

/** The same day in another year; 29 February becomes the 28th where there is none. */
const inJaar = (dag: Dag, jaar: number): Dag => {
  const zelfde = `${jaar}${dag.slice(4)}`
  return isDag(zelfde) ? zelfde : `${jaar}-02-28`
}

/** The same days in the years before, oldest first: only like compares with like. */
export const vakkenVoor = (periode: Periode): readonly Vak[] => {
  const [eerste] = vakkenVan(periode)
  if (!eerste) return []
  return Array.from({ length: JAREN_TERUG }, (_, i) => eerste.jaar - JAREN_TERUG + i).map(jaar =>
    vak(inJaar(eerste.van, jaar), inJaar(eerste.tot, jaar)),
  )
}
