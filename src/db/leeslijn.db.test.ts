import { sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import { leesIn } from './leeslijn.ts'
import { poolinstelling } from './verbinding.ts'

const tweede = { ...rotterdam, loket: 'tweede-incidentenloket' }
const { baken, desk, alsEigenaar } = await nieuwBaken(undefined, [rotterdam, tweede])
const loketten = [desk.loket, tweede.loket]

const zichtbaar = async (loket: string) =>
  (await sql<{ loket: string }>`select loket from loket`.execute(leesIn(baken.db, loket))).rows
const lijn = async (loket: string) => {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(leesIn(baken.db, loket))
  return rows[0]?.pid
}

test('who looks at one desk never sees another, however their questions lie between each other', async () => {
  const gevraagd = Array.from({ length: 200 }, (_, i) => loketten[(i * 7 + Math.floor(i / 3)) % 2] as string)
  const gezien = await Promise.all(gevraagd.map(zichtbaar))
  expect(gezien).toEqual(gevraagd.map(loket => [{ loket }]))
})

test('all who look at the same time share a line or two', async () => {
  const pids = await Promise.all(Array.from({ length: 100 }, (_, i) => lijn(loketten[i % 2] as string)))
  expect(new Set(pids).size).toBeLessThanOrEqual(2)
})

test('a line goes back to the pool without a desk', async () => {
  await Promise.all(loketten.map(zichtbaar))
  const { rows } = await baken.db.pool.query('select loket from loket')
  expect(rows).toEqual([])
})

test('a question that fails fails alone', async () => {
  const tx = leesIn(baken.db, desk.loket)
  const uit = await Promise.allSettled([zichtbaar(desk.loket), sql`select 1 / 0`.execute(tx), zichtbaar(desk.loket)])
  expect(uit.map(u => u.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('a line that is cut off fails what was asked over it, and who comes after gets another', async () => {
  const baas = new pg.Client(poolinstelling(alsEigenaar('register')))
  await baas.connect()
  const bezig = sql`select pg_sleep(10)`.execute(leesIn(baken.db, desk.loket))
  const mis = expect(bezig).rejects.toThrow()
  await expect
    .poll(() =>
      baas.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(10)%' and pid <> pg_backend_pid()`,
      ),
    )
    .toMatchObject({ rowCount: 1 })
  await mis
  await baas.end()
  expect(await zichtbaar(desk.loket)).toEqual([{ loket: desk.loket }])
})
