import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { clusterVan, startServer } from '../../bench/server.ts'
import { inLoket, maakDatabase, maakPool } from '../../src/db/verbinding.ts'

const data = await mkdtemp(join(tmpdir(), 'baken-eerste-'))
afterAll(() => rm(data, { recursive: true, force: true }))

const DEMO = { BAKEN_DEMO: 'ja' }
const desks = ['wilgenstad-incidentenloket', 'lindehoven-incidentenloket', 'rotterdam-incidentenloket']

/** A start that is cut off after so many milliseconds, wherever it is by then. */
const afgebroken = async (ms: number): Promise<void> => {
  const env = { PATH: process.env.PATH, BAKEN_DATA: data, PORT: '0', ...DEMO }
  const kind = spawn(process.execPath, ['dist/src/main.js', 'start'], { env, stdio: 'ignore' })
  const weg = once(kind, 'exit')
  await wacht(ms)
  kind.kill('SIGKILL')
  await weg
}

const tel = async (loket: string): Promise<{ zaken: number; nummers: number; organisaties: number }> => {
  const pool = maakPool({ ...clusterVan(data).verbinding, database: 'baken' }, 1)
  const { rows } = await inLoket(maakDatabase(pool), loket, tx =>
    sql<{ zaken: number; nummers: number; organisaties: number }>`
      select (select count(*) from zaak) as zaken, (select count(*) from organisatie) as organisaties,
        (select coalesce(sum(laatste), 0) from dossierteller) as nummers`.execute(tx),
  )
  await pool.end()
  return rows[0] ?? { zaken: 0, nummers: 0, organisaties: 0 }
}

test('a first start that is killed, again and again, leaves each practice desk empty or full', async () => {
  execFileSync(process.execPath, ['scripts/bouw.mjs'])
  for (const ms of [1_500, 1_900, 2_300, 1_300, 1_600]) await afgebroken(ms)
  const server = await startServer(data, DEMO)
  const [wilgenstad, lindehoven, rotterdam] = await Promise.all(desks.map(tel))
  await server.stop()
  expect(wilgenstad?.zaken).toBeGreaterThan(150)
  expect(wilgenstad?.nummers).toBe(wilgenstad?.zaken)
  expect(lindehoven?.zaken).toBeGreaterThan(12)
  expect(lindehoven?.nummers).toBe(lindehoven?.zaken)
  expect(rotterdam).toEqual({ zaken: 0, nummers: 0, organisaties: 0 })
}, 120_000)
