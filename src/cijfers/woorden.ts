import { lokaal } from '../kernel/lokaal.ts'
import type { Periode } from './tellen/periode.ts'
import type { Verslagversie } from './verslag.ts'

export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

export const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

/** "1 januari 2021" */
export const dagInWoorden = (dag: string): string => {
  const [jaar = '', maand = '', nr = ''] = dag.split('-')
  return `${Number(nr)} ${MAANDEN[Number(maand) - 1]} ${jaar}`
}

/** "26 november 2026 om 16.54 uur", by the clock of the Netherlands, from an ISO instant. */
export const momentInWoorden = (iso: string): string => {
  const { dag, tijd } = lokaal(iso)
  return `${dagInWoorden(dag)} om ${tijd.replace(':', '.')} uur`
}

/** What each version of a report is called, on its pages and in its files. */
export const versienamen: Readonly<Record<Verslagversie, string>> = {
  intern: 'Interne versie',
  college: 'Versie voor college en inspectie',
  openbaar: 'Openbare versie',
}

const kort = (dag: string) => `${Number(dag.slice(8))} ${MAANDEN[Number(dag.slice(5, 7)) - 1]?.slice(0, 3)}`
const isHeel = ({ van, tot }: Periode) => van.endsWith('-01-01') && tot.endsWith('-12-31')

/** "2021", "2021 en 2022", "2019 tot en met 2022", or the days when it is no whole year. */
export const periodeInWoorden = (p: Periode): string => {
  const [van, tot] = [Number(p.van.slice(0, 4)), Number(p.tot.slice(0, 4))]
  if (!isHeel(p)) return `${dagInWoorden(p.van)} tot en met ${dagInWoorden(p.tot)}`
  if (van === tot) return String(van)
  return tot - van === 1 ? `${van} en ${tot}` : `${van} tot en met ${tot}`
}

/** The heading of a column: the year, with the days when it is not all of it. */
export const kolomkop = (p: Periode & { jaar: number }): string =>
  isHeel(p) ? String(p.jaar) : `${p.jaar}, ${kort(p.van)} t/m ${kort(p.tot)}`

/** "1.234" */
export const getalInWoorden = (n: number): string => n.toLocaleString('nl-NL')

export const uurInWoorden = (uur: number): string =>
  `${String(uur).padStart(2, '0')}.00-${String(uur + 1).padStart(2, '0')}.00`

/** "a, b en c" */
export const opsomming = (woorden: readonly string[]): string =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1)}`
