import type { Termijn } from '../begrippen/termijn.ts'
import { inWoorden } from '../kernel/uitleg/datum.ts'
import type { TermijnlichtProps } from './onderdelen/termijnlicht.tsx'

const UUR = 3_600_000

/** What is left, roughly: people plan in hours today and in days after that. */
const restVan = (eindMoment: string, nu: Date): string => {
  const uren = (Date.parse(eindMoment) - nu.getTime()) / UUR
  const lang = Math.abs(uren)
  const hoeveel =
    lang < 1
      ? `${Math.max(1, Math.round(lang * 60))} min`
      : lang < 48
        ? `${Math.round(lang)} uur`
        : `${Math.round(lang / 24)} dagen`
  return uren < 0 ? `${hoeveel} te laat` : `nog ${hoeveel}`
}

/** Close to its end: within four hours, or within the last quarter of a longer term. */
const nadert = (van: string, eindMoment: string, nu: Date): boolean => {
  const over = Date.parse(eindMoment) - nu.getTime()
  return over < 4 * UUR || over < (Date.parse(eindMoment) - Date.parse(van)) / 4
}

type Loop = Pick<Termijn, 'status' | 'van' | 'eindMoment' | 'einde' | 'uitleg' | 'gehaaldOp' | 'pauzes'>

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
type Namen = ReadonlyMap<string, { naam: string }>

/** An explanation with names where the register keeps ids. */
export const metNamen = (uitleg: string, collegas: Namen): string =>
  uitleg.replace(UUID, id => collegas.get(id)?.naam ?? 'iemand die weg is')

/** How a term stands, as its light shows it. */
export const termijnlicht = (t: Loop, naam: string, nu: Date, collegas: Namen): TermijnlichtProps => {
  const basis = { naam, einde: inWoorden(t.einde), iso: t.einde, uitleg: metNamen(t.uitleg, collegas) }
  if (t.status === 'gehaald') return { ...basis, stand: (t.gehaaldOp ?? '') > t.eindMoment ? 'telaat' : 'gehaald' }
  if (t.pauzes.some(p => p.tot === null)) return { ...basis, stand: 'opgeschort' }
  const rest = restVan(t.eindMoment, nu)
  if (t.eindMoment <= nu.toISOString()) return { ...basis, stand: 'verlopen', rest }
  return { ...basis, stand: nadert(t.van, t.eindMoment, nu) ? 'nadert' : 'ruim', rest }
}
