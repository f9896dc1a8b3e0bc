import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Categorietelling } from './domain.ts'

/** Reports per category and minority, from a day to another that is not counted. Telregels only. */
export const telCategorieen = async (
  tx: Tx,
  loket: string,
  van: string,
  tot: string,
): Promise<readonly Categorietelling[]> => {
  const { rows } = await sql<Categorietelling>`
    select categorie, minderjarig, count(*)::int as aantal from telregel
    where loket = ${loket} and categorie is not null
      and ontvangen_op >= (${van}::date::timestamp at time zone 'Europe/Amsterdam')
      and ontvangen_op < (${tot}::date::timestamp at time zone 'Europe/Amsterdam')
    group by 1, 2`.execute(tx)
  return rows
}
