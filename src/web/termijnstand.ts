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

/** Which reasons a reader may know, by content id. Who is `buiten` has no timeline to be pointed to. */
export type Redenen = { readonly teksten: ReadonlyMap<string, string>; readonly buiten?: true }

const GEEN: Redenen = { teksten: new Map() }
/** What stood in an explanation before it had the reason itself. */
const TIJDLIJN = 'waarom staat in de tijdlijn'
const REDEN = new RegExp(`\\((${UUID.source}|${TIJDLIJN}); besluit: `, 'g')

const inZin = (reden: string): string => `‘${reden.replaceAll(/\s+/g, ' ').replace(/\.$/, '')}’`

const metRedenen = (uitleg: string, { teksten, buiten }: Redenen): string =>
  uitleg.replace(REDEN, (_, id: string) => {
    const reden = teksten.get(id)
    const zin = reden ? inZin(reden) : buiten ? null : TIJDLIJN
    return zin ? `(${zin}; besluit: ` : '(besluit: '
  })

/** An explanation with names and reasons where the register keeps ids: those that this reader may know. */
export const metNamen = (uitleg: string, collegas: Namen, redenen: Redenen = GEEN): string =>
  metRedenen(uitleg, redenen).replace(UUID, id => collegas.get(id)?.naam ?? 'iemand die weg is')

/** Whoever of the desk decided something: to who is outside that is the supervisor, and no name. */
export const DE_TOEZICHTHOUDER: Namen = Object.assign(new Map<string, { naam: string }>(), {
  get: () => ({ naam: 'de toezichthouder' }),
})

/** How a term stands, as its light shows it. */
export const termijnlicht = (
  t: Loop,
  naam: string,
  nu: Date,
  collegas: Namen,
  redenen: Redenen = GEEN,
): TermijnlichtProps => {
  const uitleg = metNamen(t.uitleg, collegas, redenen)
  const basis = { naam, einde: inWoorden(t.einde), iso: t.einde, uitleg }
  if (t.status === 'gehaald') return { ...basis, stand: (t.gehaaldOp ?? '') > t.eindMoment ? 'telaat' : 'gehaald' }
  if (t.pauzes.some(p => p.tot === null)) return { ...basis, stand: 'opgeschort' }
  const rest = restVan(t.eindMoment, nu)
  if (t.eindMoment <= nu.toISOString()) return { ...basis, stand: 'verlopen', rest }
  return { ...basis, stand: nadert(t.van, t.eindMoment, nu) ? 'nadert' : 'ruim', rest }
}
