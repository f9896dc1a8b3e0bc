import { type Dag, dagenTussen, plusDagen } from '../dag.ts'
import type { Duur } from '../duur.ts'
import type { Kalender } from '../kalender.ts'
import { leesMoment } from '../moment.ts'
import { telWerkdagen } from './dagen.ts'
import type { Stap } from './stap.ts'
import type { Pauze } from './vraag.ts'

const opTijd = (pauzes: readonly Pauze[], lees: (tekst: string) => string): Pauze[] => {
  const gelezen = pauzes.map(pauze => ({ ...pauze, van: lees(pauze.van), tot: lees(pauze.tot) }))
  return gelezen.toSorted((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0))
}

/** In order, without overlap: a day that two decisions pause is paused once. `lees` gives text that sorts in time. */
export const zonderOverlap = (pauzes: readonly Pauze[], lees: (tekst: string) => string): Pauze[] => {
  let tot = ''
  return opTijd(pauzes, lees).flatMap(pauze => {
    const van = pauze.van < tot ? tot : pauze.van
    if (pauze.tot <= van) return []
    tot = pauze.tot
    return [{ ...pauze, van }]
  })
}

/** Pauses of a term in days begin and end with a day. */
export const dagpauzes = (pauzes: readonly Pauze[]): Pauze[] =>
  zonderOverlap(pauzes, tekst => {
    const gelezen = leesMoment(tekst)
    if (!gelezen.ok) throw new RangeError(gelezen.weigering)
    return gelezen.moment.dag
  })

export const pauzeOp = (dag: Dag, pauzes: readonly Pauze[]): Pauze | undefined =>
  pauzes.find(pauze => pauze.van <= dag && dag < pauze.tot)

const gepauzeerd = (na: Dag, pauze: Pauze, werkdagen: Kalender | null): number => {
  const eerste = pauze.van > na ? pauze.van : plusDagen(na, 1)
  const dagen = Math.max(0, dagenTussen(eerste, pauze.tot))
  if (!werkdagen) return dagen
  return Array.from({ length: dagen }, (_, i) => plusDagen(eerste, i)).filter(dag => !werkdagen.isVrij(dag)).length
}

/**
 * Every day that the clock stood still while the term ran makes it a day longer: a working day where only working days
 * are counted (give their calendar), a day where units mix, so that a closing day never shortens a term. A pause that
 * begins after the end comes too late.
 */
export const pauzeStappen = (begin: Dag, einde: Dag, pauzes: readonly Pauze[], werkdagen: Kalender | null): Stap[] => {
  const stappen: Stap[] = []
  let hier = einde
  for (const pauze of pauzes) {
    const dagen = pauze.van > hier ? 0 : gepauzeerd(begin, pauze, werkdagen)
    if (dagen === 0) continue
    const { naar, overgeslagen } = werkdagen
      ? telWerkdagen(hier, dagen, werkdagen)
      : { naar: plusDagen(hier, dagen), overgeslagen: [] }
    const { van, tot, reden, door } = pauze
    const duur: Duur = { n: dagen, eenheid: werkdagen ? 'werkdag' : 'dag' }
    stappen.push({
      duur,
      soort: 'pauze',
      van: hier,
      naar,
      geteld: dagen,
      overgeslagen,
      toelichting: reden,
      door,
      stilstand: { van, tot },
    })
    hier = naar
  }
  return stappen
}
