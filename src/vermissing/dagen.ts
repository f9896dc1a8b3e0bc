import type { Opvolging, Vermissing } from '../begrippen/feiten/vermissing.ts'
import { type Dag, dagenTussen, plusDagen } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'

/** A day of being gone, with the contact moments on it. `mist`: it is over and nobody was called. */
export type Volgdag = { readonly dag: Dag; readonly opvolgingen: readonly Opvolging[]; readonly mist: boolean }

/**
 * Every day that the desk followed, newest first: from the day of the report until the return, or until now. The
 * first day needs no contact moment, because then the report itself came in; nor does the day of return.
 */
export const volgdagen = (v: Vermissing, vanaf: string, nu: string): readonly Volgdag[] => {
  const eind = v.terugkeer?.terugOp ?? v.gestopt?.op ?? nu
  const eersteOpvolging = v.opvolgingen[0]?.op
  const begin = dagVan(eersteOpvolging && eersteOpvolging < vanaf ? eersteOpvolging : vanaf)
  const laatste = dagVan([eind, v.opvolgingen.at(-1)?.op ?? eind].sort().at(-1) as string)
  const aantal = Math.max(0, dagenTussen(begin, laatste)) + 1
  return Array.from({ length: aantal }, (_, i) => plusDagen(begin, aantal - 1 - i)).map(dag => {
    const opvolgingen = v.opvolgingen.filter(o => dagVan(o.op) === dag)
    const telt = dag > begin && dag < dagVan(eind)
    return { dag, opvolgingen, mist: telt && opvolgingen.length === 0 }
  })
}
