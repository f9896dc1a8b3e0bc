import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { pakketmap } from './pakketmap.ts'
import { poolinstelling, type Verbinding } from './verbinding.ts'

/** Plain SQL, forward only, in the order of their names; each file is one transaction. */
export const migratiemap = { register: 'src/db/migrations', sleutels: 'src/kluis/migrations' } as const

const gedaan = async (client: pg.Client): Promise<Set<string>> => {
  await client.query(
    `create table if not exists migratie (naam text primary key, op timestamptz not null default now())`,
  )
  const { rows } = await client.query<{ naam: string }>('select naam from migratie')
  return new Set(rows.map(r => r.naam))
}

/** Brings a database up to date as its owner. Two processes at once: the second waits, then finds nothing to do. */
export const migreer = async (verbinding: Verbinding, welke: keyof typeof migratiemap): Promise<readonly string[]> => {
  const map = join(pakketmap(import.meta.url), migratiemap[welke])
  const namen = (await readdir(map)).filter(n => n.endsWith('.sql')).sort()
  const client = new pg.Client(poolinstelling(verbinding))
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`set local lock_timeout = '30s'`)
    await client.query(
      'create table if not exists migratie (naam text primary key, op timestamptz not null default now())',
    )
    await client.query('lock table migratie in exclusive mode')
    const al = await gedaan(client)
    const nieuw = namen.filter(n => !al.has(n))
    for (const naam of nieuw) {
      await client.query(await readFile(join(map, naam), 'utf8'))
      await client.query('insert into migratie (naam) values ($1)', [naam])
    }
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
