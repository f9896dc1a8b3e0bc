import type { Persoon } from '../begrippen/melding.ts'
import { plusJaren } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'

const MEERDERJARIG = 18

/** What the birth dates of the persons concerned say on the day of the report; somebody still decides. Null: nothing. */
export const volgensGeboortedatum = (
  betrokkenen: readonly Pick<Persoon, 'geboortedatum'>[],
  ontvangenOp: string,
): string | null => {
  const dag = dagVan(ontvangenOp)
  const geboren = betrokkenen.map(b => b.geboortedatum).filter(g => g !== '')
  const jong = geboren.filter(g => plusJaren(g, MEERDERJARIG) > dag).length
  if (jong > 0)
    return `Volgens de geboortedatum ${jong === 1 ? 'is iemand' : `zijn ${jong} mensen`} jonger dan 18 jaar.`
  return geboren.length > 0 && geboren.length === betrokkenen.length
    ? 'Volgens de geboortedatum is iedereen die hier staat 18 jaar of ouder.'
    : null
}
