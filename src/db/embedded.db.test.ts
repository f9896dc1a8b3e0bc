import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Embedded, startEmbedded } from './embedded.ts'
import { OpstartFout } from './opstartfout.ts'

// Making a cluster takes a second: the tests share one folder, unless they are about a fresh one.
const ouder = mkdtempSync(join(tmpdir(), 'baken-embedded-'))
const gedeeld = join(ouder, 'data')
let dataMap: string
let gezegd: string[]
const lopend = new Set<Embedded>()
const kinderen = new Set<ChildProcess>()

beforeEach(() => {
  chmodSync(ouder, 0o755)
  dataMap = gedeeld
  gezegd = []
})

afterEach(async () => {
  for (const kind of kinderen) kind.kill('SIGKILL')
  kinderen.clear()
  for (const db of lopend) await stop(db)
  if (existsSync(postmasterbestand())) await stop(await start())
})

afterAll(() => rmSync(ouder, { recursive: true, force: true }))

const start = async (map = dataMap) => {
  const db = await startEmbedded({ dataMap: map, log: regel => gezegd.push(regel) })
  lopend.add(db)
  return db
}

const stop = async (db: Embedded) => {
  lopend.delete(db)
  await db.stop()
}

const vraag = async (db: Embedded, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: db.url('baken') })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const postmasterbestand = () => join(dataMap, 'postgres', 'cluster', 'postmaster.pid')
const postmasterPid = () => Number(readFileSync(postmasterbestand(), 'utf8').split('\n')[0])

const programma = `
  const { startEmbedded } = await import(process.argv[1])
  try {
    const db = await startEmbedded({ dataMap: process.argv[2], log: () => {} })
    console.log(JSON.stringify({ nieuw: db.nieuw, overgenomen: db.overgenomen }))
    process.stdin.once('data', async () => { await db.stop(); process.exit(0) })
  } catch (err) {
    console.log(JSON.stringify({ soort: err.soort, exitcode: err.exitcode, message: err.message }))
    process.exit(1)
  }`

/** Another process that opens the same folder; `zeg` is what it found. It stops when something is written to it. */
const anderProces = async (als: { uid?: number; gid?: number } = {}) => {
  const opties = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', programma]
  const module = new URL('embedded.ts', import.meta.url).href
  const kind = spawn(process.execPath, [...opties, module, dataMap], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: '/',
    ...als,
  })
  kinderen.add(kind)
  const [regel] = (await once(createInterface(kind.stdout), 'line')) as [string]
  return { kind, zeg: JSON.parse(regel) as { nieuw?: boolean; overgenomen?: boolean; soort?: string } }
}

const laatGaan = async (kind: ChildProcess) => {
  kind.stdin?.write('klaar\n')
  await once(kind, 'exit')
}

test('a fresh folder gets a cluster that sorts Dutch, listens to no network and keeps what it acknowledges', async () => {
  dataMap = join(ouder, 'vers')
  const db = await start()
  expect(db).toMatchObject({ nieuw: true, overgenomen: false })
  const instellingen = [
    'fsync',
    'full_page_writes',
    'synchronous_commit',
    'listen_addresses',
    'TimeZone',
    'log_min_error_statement',
  ]
  const waarden = await vraag(db, `select ${instellingen.map(naam => `current_setting('${naam}')`).join()}`)
  expect(waarden).toEqual(['on', 'on', 'on', '', 'UTC', 'panic'])
  expect(
    await vraag(
      db,
      `select datlocale || datlocprovider::text || pg_encoding_to_char(encoding) from pg_database where datname = 'sleutels'`,
    ),
  ).toEqual(['nl-NLiUTF8'])
  expect(await vraag(db, `select n from unnest(array['zoet', 'Aap', 'een', 'één', 'aap']) n order by n`)).toEqual([
    'aap',
    'Aap',
    'een',
    'één',
    'zoet',
  ])
})

test('what was written is there after a stop and a start, and a stop leaves nothing running', async () => {
  const eerst = await start()
  await vraag(eerst, 'create table herstart as select 42 as n')
  await stop(eerst)
  expect(existsSync(postmasterbestand())).toBe(false)
  const daarna = await start()
  expect(daarna).toMatchObject({ nieuw: false, overgenomen: false })
  expect(await vraag(daarna, 'select n from herstart')).toEqual([42])
})

test('a process that is killed leaves its PostgreSQL running, and the next start takes it over and says so', async () => {
  const { kind } = await anderProces()
  const pid = postmasterPid()
  kind.kill('SIGKILL')
  await once(kind, 'exit')
  const db = await start()
  expect(db.overgenomen).toBe(true)
  expect(postmasterPid()).toBe(pid)
  expect(gezegd.join()).toContain('overgenomen')
  await stop(db)
  expect(existsSync(postmasterbestand())).toBe(false)
})

test('when the process and its PostgreSQL are both killed, what was acknowledged is there', async () => {
  const { kind } = await anderProces()
  const mee = await start()
  await vraag(mee, 'create table t as select 42 as n')
  const pid = postmasterPid()
  await stop(mee)
  kind.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  expect(await vraag(await start(), 'select n from t')).toEqual([42])
})

test('three that start at the same moment make one cluster, and the last one out stops it', async () => {
  dataMap = join(ouder, 'samen')
  const allen = await Promise.all([anderProces(), anderProces(), anderProces()])
  expect(allen.map(({ zeg }) => zeg.nieuw).sort()).toEqual([false, false, true])
  for (const { kind } of allen) {
    expect(existsSync(postmasterbestand())).toBe(true)
    await laatGaan(kind)
  }
  expect(existsSync(postmasterbestand())).toBe(false)
  expect(readdirSync(join(dataMap, 'pg-gebruikers'))).toEqual([])
})

test('a process that was killed does not count as one that still uses it', async () => {
  const db = await start()
  const { kind, zeg } = await anderProces()
  expect(zeg).toEqual({ nieuw: false, overgenomen: true })
  kind.kill('SIGKILL')
  await once(kind, 'exit')
  await stop(db)
  expect(existsSync(postmasterbestand())).toBe(false)
})

test('a PostgreSQL that dies under a running process is started again at the same address', async () => {
  const db = await start()
  process.kill(postmasterPid(), 'SIGKILL')
  await vi.waitFor(async () => expect(await vraag(db, 'select 1')).toEqual([1]), { timeout: 15_000, interval: 200 })
  expect(gezegd.join()).toContain('opnieuw gestart')
})

test('a lock file whose pid another process has by now does not stop a start', async () => {
  await stop(await start())
  writeFileSync(
    postmasterbestand(),
    `${process.pid}\n${join(dataMap, 'postgres', 'cluster')}\n1\n5432\n${dataMap}\n\n\nready\n`,
  )
  expect((await start()).overgenomen).toBe(false)
})

test('a folder whose path is too long for a socket gets a short one elsewhere', async () => {
  dataMap = join(ouder, 'lang'.repeat(30))
  const db = await start()
  expect(Buffer.byteLength(db.verbinding('baken').host)).toBeLessThan(90)
  expect(await vraag(db, 'select 1')).toEqual([1])
  await stop(db)
  rmSync(db.verbinding('baken').host, { recursive: true })
})

const opstartfout = async (): Promise<OpstartFout> => {
  const fout: unknown = await start().catch((err: unknown) => err)
  if (fout instanceof OpstartFout) return fout
  throw new Error('it should not have started', { cause: fout })
}

test('a file in the way is named', async () => {
  dataMap = join(ouder, 'bestand')
  writeFileSync(dataMap, '')
  const fout = await opstartfout()
  expect(fout).toMatchObject({ soort: 'datamapInDeWeg', exitcode: 73 })
  expect(fout.message).toContain(dataMap)
  dataMap = join(dataMap, 'dieper')
  expect((await opstartfout()).soort).toBe('datamapInDeWeg')
})

test('a folder that may not be written is named, and who starts Baken is told to get the right', async () => {
  dataMap = join(ouder, 'dicht')
  mkdirSync(dataMap)
  chmodSync(dataMap, 0o555)
  const als = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const { zeg } = await anderProces(als)
  expect(zeg).toMatchObject({ soort: 'datamapNietSchrijfbaar', exitcode: 77 })
})

test('a cluster of another major version is refused with both versions', async () => {
  await stop(await start())
  const versie = join(dataMap, 'postgres', 'cluster', 'PG_VERSION')
  writeFileSync(versie, '17\n')
  const fout = await opstartfout()
  expect(fout.message).toMatch(/PostgreSQL 17.*PostgreSQL 18/)
  rmSync(versie)
  expect((await opstartfout()).soort).toBe('clusterBeschadigd')
  writeFileSync(versie, '18\n')
})

test('a configuration that PostgreSQL refuses is told in its own words', async () => {
  await stop(await start())
  const bestand = join(dataMap, 'postgres', 'cluster', 'postgresql.conf')
  const goed = readFileSync(bestand)
  writeFileSync(bestand, 'shared_buffers = veel\n')
  expect((await opstartfout()).message).toMatch(/start niet: .*postgresql.conf/)
  writeFileSync(bestand, goed)
})
