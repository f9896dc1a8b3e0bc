import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Gemeld, Onderzocht, Termijnloop } from '../zaken/register/toezichtregel.ts'

/** What is kept of a report and its case for the account of its year: codes, counts and days; also after destruction. */
export type Regel = {
  readonly soort: string | null
  readonly melderType: string | null
  /** The provider: which one, and its name. */
  readonly organisatie: string | null
  readonly aanbieder: string | null
  readonly uitkomst: string | null
  readonly gevoegd: boolean
  /** Null when who reported had no term to report in. */
  readonly gemeld: Gemeld | null
  /** Null when that was not kept. */
  readonly onderzoek: Onderzocht | null
  readonly gevraagd: boolean
  readonly oordeel: string | null
  readonly rondes: number
  readonly dagen: number | null
  readonly maatregelen: Readonly<Record<string, number>>
  readonly termijnen: readonly Termijnloop[]
}

/** All that came in between two moments. */
export const findJaar = async (tx: Tx, loket: string, van: string, tot: string): Promise<readonly Regel[]> => {
  const { rows } = await sql<Regel>`
    select r.soort, r.melder_type as "melderType", r.organisatie, o.naam as aanbieder, r.uitkomst, r.gevoegd,
      r.gemeld->>r.melder_type as gemeld, r.onderzoek, r.gevraagd, r.oordeel, r.rondes, r.dagen, r.maatregelen,
      r.termijnen
    from toezichtregel r
    left join organisatie o on o.loket = r.loket and o.id = r.organisatie
    where r.loket = ${loket} and r.ontvangen_op >= ${van} and r.ontvangen_op < ${tot}
    order by r.ontvangen_op, r.zaak`.execute(tx)
  return rows
}

/** The years of which something is kept, the last first. */
export const findJaren = async (tx: Tx, loket: string): Promise<readonly number[]> => {
  const { rows } = await sql<{ jaar: number }>`
    select distinct extract(year from ontvangen_op at time zone 'Europe/Amsterdam')::int as jaar
    from toezichtregel where loket = ${loket} order by jaar desc`.execute(tx)
  return rows.map(r => r.jaar)
}
