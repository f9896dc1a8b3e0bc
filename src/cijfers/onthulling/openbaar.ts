import type { Jaardeel, Rapport } from '../domain.ts'
import { cijfernaam } from '../tellen/verbanden.ts'
import { waardenVan } from '../waarden.ts'
import { type Openbaar, onthul, type Waar } from './onthulling.ts'

/** What the protocol lets out: these figures, these breakdowns, and months when it says so. Hours and days never. */
const magNaarBuiten = (rapport: Rapport, naam: string): boolean => {
  const { cijfers, uitsplitsingen, perMaand } = rapport.openbaar
  const soort = naam.slice(0, naam.indexOf(':'))
  if (naam === 'totaal' || soort === 'maand') return naam === 'totaal' || perMaand
  return cijfers.some(c => cijfernaam(c) === naam) || uitsplitsingen.includes(soort)
}

/** The numbers of one part of a report as they may leave the desk: every public page shows these and no others. */
export const openbareGetallen = (rapport: Rapport, deel: Jaardeel): ReadonlyMap<string, Openbaar> => {
  const waar = new Map<string, Waar>([...waardenVan(rapport, deel)].filter(([naam]) => magNaarBuiten(rapport, naam)))
  return onthul(waar, rapport.verbanden)
}
