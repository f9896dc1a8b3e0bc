import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Zegel, Zegelregel } from './keten.ts'

const ISO = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`)

/** Lines after one moment up to and with another, in the order of the chain; at most `hoogstens`. */
export const findTussen = async (
  tx: Tx,
  loket: string,
  na: string,
  tot: string,
  hoogstens: number,
): Promise<readonly Zegelregel[]> => {
  const { rows } = await sql<Zegelregel>`
    select id, to_char(op at time zone 'UTC', ${ISO}) as op, wie, rol, handeling, doel, zaak, onderwerpen, herkomst,
      uitkomst, noodtoegang
    from toegangslog
    where loket = ${loket} and op > ${na}::timestamptz and op <= ${tot}::timestamptz
    order by toegangslog.op, id limit ${hoogstens}`.execute(tx)
  return rows
}

export const findZegels = async (tx: Tx, loket: string, na: number, hoogstens: number): Promise<readonly Zegel[]> => {
  const { rows } = await sql<Zegel>`
    select volgnr, to_char(tot at time zone 'UTC', ${ISO}) as tot, aantal, hash, vorige from zegel
    where loket = ${loket} and volgnr > ${na} order by volgnr limit ${hoogstens}`.execute(tx)
  return rows
}

export const findLaatsteZegel = async (tx: Tx, loket: string): Promise<Zegel | null> => {
  const { rows } = await sql<Zegel>`
    select volgnr, to_char(tot at time zone 'UTC', ${ISO}) as tot, aantal, hash, vorige from zegel
    where loket = ${loket} order by volgnr desc limit 1`.execute(tx)
  return rows[0] ?? null
}

export const insertZegel = async (tx: Tx, loket: string, z: Zegel): Promise<void> => {
  await tx
    .insertInto('zegel')
    .values({ loket, volgnr: z.volgnr, tot: z.tot, aantal: z.aantal, hash: z.hash, vorige: z.vorige })
    .execute()
}

/** A moment, and which transactions had begun to write by then. */
export type Horizon = { readonly op: string; readonly xmax: number; readonly xmin: number }

/**
 * A line is stamped before its transaction commits, and a long import may commit minutes later. So a moment is only
 * sealed once every transaction that was writing then has ended: when the oldest one still running began after it.
 */
export const findHorizon = async (tx: Tx): Promise<Horizon> => {
  const { rows } = await sql<Horizon>`
    select to_char(clock_timestamp() at time zone 'UTC', ${ISO}) as op,
      pg_snapshot_xmax(pg_current_snapshot())::text::int8 as xmax,
      pg_snapshot_xmin(pg_current_snapshot())::text::int8 as xmin`.execute(tx)
  const horizon = rows[0]
  if (!horizon) throw new Error('no horizon')
  return horizon
}
