import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { pakketmap } from './pakketmap.ts'
import { poolinstelling, type Verbinding } from './verbinding.ts'

/** Plain SQL, forward only, in the order of their names; each file is one transaction. */
export const migratiemap = { register: 'src/db/migrations', sleutels: 'src/kluis/migrations' } as const

const gedaan = async (client: pg.ClientBase): Promise<Set<string>> => {
  const { rows } = await client.query<{ naam: string }>('select naam from migratie')
  return new Set(rows.map(r => r.naam))
}

/** All migrations that this program knows. */
export const bekendeMigraties = async (welke: keyof typeof migratiemap): Promise<readonly string[]> => {
  const map = join(pakketmap(import.meta.url), migratiemap[welke])
  return (await readdir(map)).filter(n => n.endsWith('.sql')).sort()
}

/** Migrates within the transaction that is open; with `alleen` up to the schema that has seen exactly these. */
export const migreerIn = async (
  client: pg.ClientBase,
  welke: keyof typeof migratiemap,
  alleen?: readonly string[],
): Promise<readonly string[]> => {
  const map = join(pakketmap(import.meta.url), migratiemap[welke])
  await client.query(
    'create table if not exists migratie (naam text primary key, op timestamptz not null default now())',
  )
  await client.query('lock table migratie in exclusive mode')
  const al = await gedaan(client)
  const nieuw = (await bekendeMigraties(welke)).filter(n => !al.has(n) && (!alleen || alleen.includes(n)))
  for (const naam of nieuw) {
    await client.query(await readFile(join(map, naam), 'utf8'))
    await client.query('insert into migratie (naam) values ($1)', [naam])
  }
  return nieuw
}

/** Brings a database up to date as its owner. Two processes at once: the second waits, then finds nothing to do. */
export const migreer = async (verbinding: Verbinding, welke: keyof typeof migratiemap): Promise<readonly string[]> => {
  const client = new pg.Client(poolinstelling(verbinding))
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`set local lock_timeout = '30s'`)
    const nieuw = await migreerIn(client, welke)
    await client.query('commit')
    return nieuw
  } finally {
    await client.end()
  }
}

/** Makes a database when it is not there yet, as the one `verbinding` points to. */
export const maakDatabaseAan = async (verbinding: Verbinding, naam: string): Promise<void> => {
  const client = new pg.Client(poolinstelling(verbinding))
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [naam])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(naam)}`)
  } finally {
    await client.end()
  }
}

/** The application's role, which belongs to the whole cluster: made before two databases are migrated at once. */
export const zorgVoorRol = async (verbinding: Verbinding): Promise<void> => {
  const client = new pg.Client(poolinstelling(verbinding))
  await client.connect()
  try {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'baken_app') then create role baken_app login; end if;
      if not pg_has_role(current_user, 'baken_app', 'member') then
        execute format('grant baken_app to %I', current_user);
      end if;
    end $$`)
  } finally {
    await client.end()
  }
}
