import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Dag } from '../../kernel/dag.ts'

/** What is asked of a month, and the state that its telregels were in before it was asked. */
export type Maandvraag = { readonly maand: Dag; readonly wat: string; readonly stand: string }

/** By the question itself, so that a release that counts otherwise never finds what an older one counted. */
export const watVan = (tx: Tx, vraag: RawBuilder<unknown>): string => {
  const { sql: tekst, parameters } = vraag.compile(tx)
  return createHash('sha256')
    .update(JSON.stringify([tekst, parameters]))
    .digest('base64url')
}

const van = <K extends keyof Maandvraag>(vragen: readonly Maandvraag[], veld: K) => vragen.map(v => v[veld])

const lijst = (vragen: readonly Maandvraag[]) =>
  sql`unnest(${van(vragen, 'maand')}::date[], ${van(vragen, 'wat')}::text[], ${van(vragen, 'stand')}::text[])`

/** What was counted of these months in this state, by any process; a month that changed since is absent. */
export const findMaandsommen = async (
  tx: Tx,
  loket: string,
  vragen: readonly Maandvraag[],
): Promise<ReadonlyMap<Dag, readonly unknown[]>> => {
  const { rows } = await sql<{ maand: Dag; rijen: readonly unknown[] }>`
    select s.maand, s.rijen from ${lijst(vragen)} as v(maand, wat, stand)
    join maandsom s on s.loket = ${loket} and s.maand = v.maand and s.wat = v.wat and s.stand = v.stand`.execute(tx)
  return new Map(rows.map(r => [r.maand, r.rijen]))
}

/** Keeps what was counted. In the order of the months, so that two who keep the same never wait for each other in a ring. */
export const saveMaandsommen = async (
  tx: Tx,
  loket: string,
  geteld: readonly (Maandvraag & { readonly rijen: readonly unknown[] })[],
): Promise<void> => {
  if (geteld.length === 0) return
  await sql`
    insert into maandsom (loket, maand, wat, stand, rijen)
    select ${loket}, v.maand, v.wat, v.stand, v.rijen
    from unnest(${van(geteld, 'maand')}::date[], ${van(geteld, 'wat')}::text[], ${van(geteld, 'stand')}::text[],
      ${geteld.map(g => JSON.stringify(g.rijen))}::jsonb[]) as v(maand, wat, stand, rijen)
    order by v.maand, v.wat
    on conflict (loket, maand, wat) do update set stand = excluded.stand, rijen = excluded.rijen`.execute(tx)
}
