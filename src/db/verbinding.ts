import type { Socket } from 'node:net'
import { sql } from 'kysely'
import pg from 'pg'
import { beveel, lijnOver, type Tx, zonderWachten } from './lijn.ts'

export type { Tx }

/** Where a database is, and as whom; `rol` is taken on at connecting; `reset role` keeps it, `set role none` does not (decision 0002). */
export type Verbinding = {
  url?: string
  host?: string
  user?: string
  database?: string
  rol?: string
  port?: number
  password?: string
}

const { builtins } = pg.types
// A day is a day and no moment; counts fit a number. Moments come as ISO text, as facts hold them.
pg.types.setTypeParser(builtins.DATE, waarde => waarde)
pg.types.setTypeParser(builtins.INT8, Number)
pg.types.setTypeParser(builtins.NUMERIC, Number)
pg.types.setTypeParser(builtins.TIMESTAMPTZ, waarde => new Date(waarde).toISOString())

/** The settings that `pg` needs. A connection that idles in a transaction is ended after 30 s. */
export const poolinstelling = (v: Verbinding): pg.PoolConfig => {
  const opties = [
    '-c timezone=UTC',
    '-c idle_in_transaction_session_timeout=30s',
    '-c plan_cache_mode=force_generic_plan',
    // A page's question is over before a second process would have begun; what counts a whole register asks for more.
    '-c max_parallel_workers_per_gather=0',
    ...(v.rol ? [`-c role=${v.rol}`] : []),
  ]
  return {
    ...(v.url ? { connectionString: v.url } : {}),
    ...(v.host ? { host: v.host } : {}),
    ...(v.port ? { port: v.port } : {}),
    ...(v.user ? { user: v.user } : {}),
    ...(v.password ? { password: v.password } : {}),
    ...(v.database ? { database: v.database } : {}),
    options: opties.join(' '),
    // By this name a restore finds out who else is at work here.
    application_name: 'baken',
    connectionTimeoutMillis: 5_000,
  }
}

/** As much of a connection as is touched here. */
type Leiding = {
  query: (...gevraagd: unknown[]) => unknown
  readonly connection: { readonly stream: Socket }
}

/** What is asked in one go leaves in one write: a write is a call on the system, and the dearest part of asking. */
const bundel = (client: pg.PoolClient): void => {
  const leiding = client as unknown as Leiding
  const soort = Object.getPrototypeOf(client) as Pick<Leiding, 'query'>
  let bundelt = false
  const begin = () => {
    const { stream } = leiding.connection
    bundelt = true
    stream.cork()
    process.nextTick(() => {
      bundelt = false
      stream.uncork()
    })
  }
  leiding.query = (...gevraagd) => {
    if (!bundelt) begin()
    return soort.query.apply(client, gevraagd)
  }
}

export const maakPool = (v: Verbinding, max: number): pg.Pool => {
  const pool = new pg.Pool({ ...poolinstelling(v), max, pipeline: true } as pg.PoolConfig)
  // A broken idle connection is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})
  // The same for one that breaks while it is in use: its query rejects, and that is answered; the event says no more.
  pool.on('connect', client => {
    client.on('error', () => {})
    bundel(client)
  })
  return pool
}

/** The register: reached within one desk only (`inLoket`). */
export type Database = { readonly pool: pg.Pool }

export const maakDatabase = (pool: pg.Pool): Database => ({ pool })

/** What was begun is undone; a connection on which that fails is not used again. */
const draaiTerug = async (tx: Tx): Promise<boolean> =>
  beveel(tx, 'rollback').then(
    () => false,
    () => true,
  )

/**
 * One transaction within one desk. Outside of it the register shows nothing (row-level security). Its beginning is not
 * waited for: what comes after it on the line fails when it failed.
 */
export const inLoket = async <T>(db: Database, loket: string, werk: (tx: Tx) => Promise<T>): Promise<T> => {
  const client = await db.pool.connect()
  const tx = lijnOver(client)
  let stuk = false
  try {
    zonderWachten(beveel(tx, 'begin'))
    zonderWachten(sql`select set_config('app.loket', ${loket}, true)`.execute(tx))
    const uit = await werk(tx)
    // A commit of what was aborted before ends as a rollback, without an error.
    if ((await beveel(tx, 'commit')) !== 'COMMIT') throw new Error('the transaction was aborted before its end')
    return uit
  } catch (fout) {
    stuk = await draaiTerug(tx)
    throw fout
  } finally {
    client.release(stuk)
  }
}
