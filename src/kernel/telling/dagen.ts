import { Temporal } from 'temporal-polyfill'
import { type Dag, dagenTussen, plusDagen } from '../dag.ts'
import type { Duur } from '../duur.ts'
import type { Kalender } from '../kalender.ts'
import type { Overgeslagen, Stap } from './stap.ts'

/** A duration to count: the term's own, or an extension with its reason and decision maker. */
export type Deel = { duur: Duur; reden?: string; door?: string }

type Geteld = { naar: Dag; overgeslagen: readonly Overgeslagen[] }

/** The nth working day after a day; that day itself does not count. */
export const telWerkdagen = (van: Dag, n: number, kalender: Kalender): Geteld => {
  const overgeslagen: Overgeslagen[] = []
  let naar = van
  for (let geteld = 0; geteld < n; ) {
    naar = plusDagen(naar, 1)
    const reden = kalender.isVrij(naar)
    if (reden) overgeslagen.push({ dag: naar, reden })
    else geteld += 1
  }
  return { naar, overgeslagen }
}

const inMaanden = ({ n, eenheid }: Duur): number => (eenheid === 'maand' ? n : eenheid === 'jaar' ? 12 * n : 0)

const plusMaanden = (dag: Dag, maanden: number): Dag =>
  Temporal.PlainDate.from(dag).add({ months: maanden }, { overflow: 'constrain' }).toString()

const telDuur = (van: Dag, { n, eenheid }: Duur, kalender: Kalender): Geteld =>
  eenheid === 'werkdag'
    ? telWerkdagen(van, n, kalender)
    : { naar: plusDagen(van, eenheid === 'week' ? 7 * n : n), overgeslagen: [] }

/**
 * Counts the term and its extensions one after the other, without pauses. A term in weeks ends on the same day of the
 * week, one in months on the same day of the month or, when that month has none, on its last day. Months that follow on months are
 * counted from the first start: 31 January plus 1 plus 2 months is 30 April, not 28.
 */
export const telDelen = (van: Dag, delen: readonly Deel[], kalender: Kalender): Stap[] => {
  const stappen: Stap[] = []
  let anker = van
  let maanden = 0
  let hier = van
  for (const { duur, reden, door } of delen) {
    const erbij = inMaanden(duur)
    maanden = erbij ? maanden + erbij : 0
    const { naar, overgeslagen } = erbij
      ? { naar: plusMaanden(anker, maanden), overgeslagen: [] }
      : telDuur(hier, duur, kalender)
    if (!erbij) anker = naar
    const geteld = dagenTussen(hier, naar) - overgeslagen.length
    const soort = stappen.length === 0 ? 'telling' : 'verlenging'
    const wie = { ...(reden === undefined ? {} : { toelichting: reden }), ...(door === undefined ? {} : { door }) }
    stappen.push({ soort, van: hier, naar, geteld, overgeslagen, duur, ...wie })
    hier = naar
  }
  return stappen
}
