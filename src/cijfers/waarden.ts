import type { Cel, Getal, Jaardeel, Rapport } from './domain.ts'
import type { Waar } from './onthulling/onthulling.ts'
import { celnaam, cijfernaam, maandnaam } from './tellen/verbanden.ts'

export const uurnaam = (uur: string): string => `uur:${uur}`
export const weekdagnaam = (weekdag: string): string => `weekdag:${weekdag}`

const reeks = (van: number, tot: number): string[] => Array.from({ length: tot - van + 1 }, (_, i) => String(van + i))
export const UREN = reeks(0, 23)
export const DAGEN = reeks(1, 7)
/** The months that a part of a year touches. */
export const maandenIn = (deel: Jaardeel): string[] => reeks(Number(deel.van.slice(5, 7)), Number(deel.tot.slice(5, 7)))

const zoek = (cellen: readonly Cel[], code: string | null): Waar => {
  const cel = cellen.find(c => c.code === code)
  return { aantal: cel?.aantal ?? 0, melders: cel?.melders ?? 0 }
}

const uitGetal = (naam: string, { aantal, melders }: Getal): [string, Waar][] =>
  aantal === null ? [] : [[naam, { aantal, melders }]]

const uitVerdeling = (rapport: Rapport, deel: Jaardeel): [string, Waar][] => [
  ...rapport.indelingen.flatMap(({ code: indeling, codes }) => {
    const cellen = deel.uitsplitsingen[indeling] ?? []
    return [...codes.map(c => c.code), null].map((c): [string, Waar] => [celnaam(indeling, c), zoek(cellen, c)])
  }),
  ...maandenIn(deel).map((m): [string, Waar] => [maandnaam(m), zoek(deel.perMaand, m)]),
  ...UREN.map((u): [string, Waar] => [uurnaam(u), zoek(deel.perUur, u)]),
  ...DAGEN.map((d): [string, Waar] => [weekdagnaam(d), zoek(deel.perWeekdag, d)]),
]

/** Whether a part has numbers per month and code: the years asked for, and the one just before. */
export const isVerdeeld = (rapport: Rapport, deel: Jaardeel): boolean =>
  deel.herkomst === 'geteld' && deel.jaar >= (rapport.jaren[0]?.jaar ?? 0) - 1

/** Every number that is known of one part of a report, by its name; zero where nothing was counted. */
export const waardenVan = (rapport: Rapport, deel: Jaardeel): ReadonlyMap<string, Waar> =>
  new Map([
    ...uitGetal('totaal', deel.totaal),
    ...Object.entries(deel.cijfers).flatMap(([code, getal]) => uitGetal(cijfernaam(code), getal)),
    ...(isVerdeeld(rapport, deel) ? uitVerdeling(rapport, deel) : []),
  ])
