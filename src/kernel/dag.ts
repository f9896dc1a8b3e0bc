import { Temporal } from 'temporal-polyfill'

/** A calendar day, 'YYYY-MM-DD'; as text, so that days compare and travel as they are. */
export type Dag = string

/** ISO: 1 is Monday, 7 is Sunday. */
export type Weekdag = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const TIJDZONE = 'Europe/Amsterdam'

export const plusDagen = (dag: Dag, n: number): Dag => Temporal.PlainDate.from(dag).add({ days: n }).toString()

const DUUR_VAN_EEN_DAG = 86_400_000

/** Days since 1970, by UTC; a pure count, faster than a calendar object where a list of terms needs many of them. */
const dagnummer = (dag: Dag): number => Date.parse(dag) / DUUR_VAN_EEN_DAG

/** The same day so many years on; of 29 February the day before 1 March. */
export const plusJaren = (dag: Dag, n: number): Dag => Temporal.PlainDate.from(dag).add({ years: n }).toString()

export const dagenTussen = (van: Dag, tot: Dag): number => dagnummer(tot) - dagnummer(van)

/** 1970-01-01 was a Thursday. */
export const weekdagVan = (dag: Dag): Weekdag => (((((dagnummer(dag) + 3) % 7) + 7) % 7) + 1) as Weekdag

export const jaarVan = (dag: Dag): number => Number(dag.slice(0, 4))

/** The first instant of a day in the Netherlands, for ends that are exclusive. */
export const beginVan = (dag: Dag): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: TIJDZONE })
