import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { poolinstelling } from './verbinding.ts'

const vraag = async <R extends pg.QueryResultRow>(sql: string): Promise<R[]> => {
  const client = new pg.Client(poolinstelling({ ...inject('eigenaar'), database: 'sjabloon' }))
  await client.connect()
  const { rows } = await client.query<R>(sql)
  await client.end()
  return rows
}

test('the desk leads every primary key, unique constraint and index', async () => {
  const fout = await vraag(`
    select c.relname as index, a.attname as eerste
    from pg_index i
    join pg_class c on c.oid = i.indexrelid
    join pg_class t on t.oid = i.indrelid
    join pg_namespace n on n.oid = t.relnamespace
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where n.nspname = 'public' and t.relname <> 'migratie' and a.attname is distinct from 'loket'`)
  expect(fout).toEqual([])
})

test('the desk leads every foreign key, on both sides', async () => {
  const fout = await vraag(`
    select conname from pg_constraint c
    join pg_attribute van on van.attrelid = c.conrelid and van.attnum = c.conkey[1]
    join pg_attribute naar on naar.attrelid = c.confrelid and naar.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and (van.attname <> 'loket' or naar.attname <> 'loket')`)
  expect(fout).toEqual([])
})

test('every table has the row wall up, and the application owns none', async () => {
  const fout = await vraag(`
    select t.tablename from pg_tables t join pg_class c on c.relname = t.tablename and c.relnamespace = 'public'::regnamespace
    where t.schemaname = 'public' and t.tablename <> 'migratie'
      and (not c.relrowsecurity or t.tableowner = 'baken_app'
        or not exists (select from pg_policies p where p.tablename = t.tablename))`)
  expect(fout).toEqual([])
})

test('what must never be rewritten is insert-only by grant', async () => {
  const mag = await vraag<{ table_name: string }>(`
    select distinct table_name from information_schema.role_table_grants
    where grantee = 'baken_app' and privilege_type in ('UPDATE', 'TRUNCATE')
      and table_name in ('toegangslog', 'zegel', 'journaal', 'protocolslot', 'rapportvaststelling', 'grafsteen')`)
  expect(mag).toEqual([])
})

test('the core path uses no sequences, and no deferrable constraints', async () => {
  const reeksen = await vraag(`select sequencename from pg_sequences where schemaname = 'public'`)
  const uitgesteld = await vraag(
    `select conname from pg_constraint where condeferrable and connamespace = 'public'::regnamespace`,
  )
  expect([reeksen, uitgesteld]).toEqual([[], []])
})
