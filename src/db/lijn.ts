import { createHash } from 'node:crypto'
import {
  CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import type { Tabellen } from './tabellen.ts'

/**
 * A transaction's view of the register. What is asked at once (`Promise.all`) goes over the line at once and is
 * answered in that order; nothing waits for an answer that it does not need.
 */
export type Tx = Kysely<Tabellen>

/**
 * Asked and not waited for: it goes before whatever is asked next, and when it fails the whole transaction does, at the
 * latest at its commit.
 */
export const zonderWachten = (gevraagd: Promise<unknown>): void => {
  gevraagd.catch(() => {})
}

/** Asks with a text that never changes: it is neither built nor compiled anew. For what every page asks. */
export const vraagVast = async <R>(tx: Tx, tekst: string, waarden: readonly unknown[]): Promise<readonly R[]> =>
  (await tx.executeQuery<R>(CompiledQuery.raw(tekst, [...waarden]))).rows

/**
 * Begins or ends a transaction, by the same way as everything else is asked: so it keeps its place in the row, behind
 * what was asked before it and not waited for. Gives what PostgreSQL says that it did.
 */
export const beveel = async (tx: Tx, opdracht: 'begin' | 'commit' | 'rollback'): Promise<string> => {
  const { command } = (await tx.executeQuery(CompiledQuery.raw(opdracht))) as Gevraagd<unknown>
  return command
}

/** So many statements are kept prepared on a connection; each costs PostgreSQL some memory there. */
const HOOGSTENS_VOORBEREID = 400
/** A longer one was made for its number of rows and does not come back. */
const HOOGSTENS_TEKENS = 6_000

/** The names of statements that came back; null for one that came once. */
const namen = new Map<string, string | null>()

/** A name for a statement that was asked before: PostgreSQL then neither parses nor plans it again. */
const naamVan = (tekst: string): string | null => {
  const al = namen.get(tekst)
  if (al) return al
  const past = namen.size < HOOGSTENS_VOORBEREID && tekst.length < HOOGSTENS_TEKENS
  if (al === undefined && past) namen.set(tekst, null)
  if (al === null) namen.set(tekst, `s${createHash('sha256').update(tekst).digest('base64url')}`)
  return null
}

type Gevraagd<R> = QueryResult<R> & { readonly command: string }

/** Over this connection, behind what it was asked before. */
export const vraag = async <R>(client: pg.PoolClient, q: CompiledQuery): Promise<Gevraagd<R>> => {
  const name = naamVan(q.sql)
  const { rows, rowCount, command } = await client.query({
    ...(name ? { name } : {}),
    text: q.sql,
    values: [...q.parameters],
  })
  const veranderd = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
  return { rows: rows as R[], command, ...(veranderd ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) }
}

/** Asks a question over some connection. */
type Vraag = <R>(q: CompiledQuery) => Promise<QueryResult<R>>

const nooit = (): never => {
  throw new Error('a line gives no cursors')
}

const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: db => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}

/**
 * The register, asked this way. What is asked goes over the line before `execute` returns, so in the order in which it
 * was asked; Kysely's own way there waits now and then, and what ends a transaction could overtake what began it.
 */
export const txOver = (vraag: Vraag): Tx => {
  const verbinding: DatabaseConnection = { executeQuery: vraag, streamQuery: nooit }
  const meteen: ConnectionProvider = { provideConnection: doe => doe(verbinding) }
  const executor = new DefaultQueryExecutor(dialect.createQueryCompiler(), dialect.createAdapter(), meteen)
  return new Kysely<Tabellen>({ config: { dialect }, dialect, driver: dialect.createDriver(), executor })
}

const lijnen = new WeakMap<pg.PoolClient, Tx>()

/** The register over one connection, for as long as a transaction lasts. */
export const lijnOver = (client: pg.PoolClient): Tx => {
  const al = lijnen.get(client)
  if (al) return al
  const lijn = txOver(q => vraag(client, q))
  lijnen.set(client, lijn)
  return lijn
}
