import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { poolinstelling } from '../db/verbinding.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { maakEscrow, zetEscrowTerug } from './escrow.ts'
import { roteer } from './rotatie.ts'

const { baken, desk, alsEigenaar, sleutelmap } = await nieuwBaken()
const { loket } = desk
const map = await mkdtemp(join(tmpdir(), 'baken-escrow-'))
const client = new pg.Client(poolinstelling(alsEigenaar('sleutels')))
await client.connect()
afterAll(async () => {
  await client.end()
  await rm(map, { recursive: true, force: true })
})

const ids = Array.from({ length: 1_200 }, () => uuidv7())
const eerst = await baken.kluis.maak(loket, 'dossier', ids)
const keks = async () =>
  (
    await client.query<{ kek: string }>('select distinct kek from sleutel where loket = $1 order by kek', [loket])
  ).rows.map(r => r.kek)
const zelfde = async () => {
  const nu = await baken.kluis.pak(loket, ids)
  return ids.every(id => nu.get(id)?.equals(eerst.get(id) as Buffer))
}
const bestand = join(sleutelmap, `${loket}.sleutel`)

test('a new key wraps every data key anew while the server works on, and none changes', async () => {
  const bezig = roteer(client, sleutelmap, loket, () => {})
  const intussen = uuidv7()
  await baken.kluis.maak(loket, 'dossier', [intussen])
  expect(await bezig).toMatchObject({ naam: 'k2', hervat: false })
  expect(await keks()).toEqual(['k2'])
  expect(await zelfde()).toBe(true)
  await baken.kluis.maak(loket, 'dossier', [uuidv7()])
  expect(await keks()).toEqual(['k2'])
})

test('a rotation that was cut off goes on with the same key', async () => {
  const kapot = {
    query: (tekst: string, waarden: unknown[]) => {
      if (tekst.startsWith('update')) throw new Error('power cut')
      return client.query(tekst, waarden)
    },
  } as unknown as pg.ClientBase
  await expect(roteer(kapot, sleutelmap, loket, () => {})).rejects.toThrow('power cut')
  expect(await zelfde()).toBe(true)
  expect(await roteer(client, sleutelmap, loket, () => {})).toMatchObject({ naam: 'k3', hervat: true })
  expect(await keks()).toEqual(['k3'])
  expect(await zelfde()).toBe(true)
  expect((await readFile(bestand, 'utf8')).match(/^k\d /gm)).toEqual(['k1 ', 'k2 ', 'k3 '])
})

test('the escrow drill: the key folder is lost, and comes back with the passphrase only', async () => {
  const kopie = join(map, 'escrow.baken')
  await expect(maakEscrow(sleutelmap, kopie, 'te kort')).rejects.toThrow('wachtzin')
  expect(await maakEscrow(sleutelmap, kopie, 'vier gewone woorden op een rij')).toContain(`${loket}.sleutel`)
  const was = await readFile(bestand, 'utf8')
  expect((await readFile(kopie)).includes(Buffer.from(was.split(' ')[1] ?? '-'))).toBe(false)
  await rm(bestand)
  await expect(zetEscrowTerug(kopie, sleutelmap, 'vier andere woorden op een rij')).rejects.toThrow('klopt niet')
  expect(await zetEscrowTerug(kopie, sleutelmap, 'vier gewone woorden op een rij')).toMatchObject({ stondEr: [] })
  expect(await readFile(bestand, 'utf8')).toBe(was)
  expect(await zelfde()).toBe(true)
  expect(await zetEscrowTerug(kopie, sleutelmap, 'vier gewone woorden op een rij')).toMatchObject({ gezet: [] })
})
