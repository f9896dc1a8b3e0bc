import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket, poolinstelling } from '../db/verbinding.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { startKlussen } from './klussen.ts'
import type { Opbouw } from './opbouw.ts'
import { maakWekker } from './wekker.ts'

const { baken, desk, alsEigenaar } = await nieuwBaken()
const { loket } = desk
const data = await mkdtemp(join(tmpdir(), 'baken-klussen-'))
afterAll(() => rm(data, { recursive: true, force: true }))
const paar = (welke: 'register' | 'sleutels') => ({
  eigenaar: alsEigenaar(welke),
  toepassing: { ...alsEigenaar(welke), user: 'baken_app' },
})
const opbouw = {
  baken,
  wekker: maakWekker(),
  opslag: { register: paar('register'), sleutels: paar('sleutels') },
} as Opbouw
const klussen = () =>
  inLoket(baken.db, loket, tx => tx.selectFrom('klus').selectAll().where('loket', '=', loket).execute())

test('two processes together do each job once, and a restore sees that they are there', async () => {
  await openDossier(baken, verzoek(loket))
  const fouten: object[] = []
  const twee = [1, 2].map(() => startKlussen(opbouw, { data }, regel => fouten.push(regel)))
  const gedaan = async () => (await klussen()).filter(k => k.gedaan_op !== null).map(k => k.naam)
  const namen = [
    ...['adviezen', 'bestanden', 'delingen', 'dienstopmerkingen', 'formulieren', 'mails', 'postkopieen'],
    ...['postverlopen', 'regie', 'scannen', 'sessies', 'sleutelresten', 'vernietigen', 'verzegelen', 'wezen'],
  ]
  await expect.poll(async () => (await gedaan()).sort(), { timeout: 20_000 }).toEqual(namen)
  const client = new pg.Client(poolinstelling(alsEigenaar('register')))
  await client.connect()
  const aanwezig = await client.query(
    `select from pg_stat_activity where datname = current_database() and application_name = 'baken-server'`,
  )
  expect(aanwezig.rowCount).toBe(2)
  const eerst = await klussen()
  await Promise.all(twee.map(k => k.stop()))
  expect(await klussen()).toEqual(eerst)
  expect(fouten).toEqual([])
  const weg = `select from pg_stat_activity where datname = current_database() and application_name = 'baken-server'`
  await expect.poll(async () => (await client.query(weg)).rowCount, { timeout: 20_000 }).toBe(0)
  await client.end()
  await expect(readFile(join(data, 'zegels', `${loket}.jsonl`))).rejects.toThrow('ENOENT')
})
