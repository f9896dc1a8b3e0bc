import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../../tests/opstelling/baken.ts'
import { inLoket, poolinstelling } from '../../db/verbinding.ts'
import { logBlik } from '../toegangslog.ts'
import { zegelbestand } from './bestand.ts'
import { controleerZegels } from './controle.ts'
import { maakVerzegelaar, verzegelTot } from './verzegel.ts'

const { baken, desk, alsEigenaar } = await nieuwBaken()
const { loket } = desk
const map = await mkdtemp(join(tmpdir(), 'baken-zegels-'))
const pad = join(map, 'zegels', `${loket}.jsonl`)
const bestand = zegelbestand(map)
afterAll(() => rm(map, { recursive: true, force: true }))

const wacht = (ms: number) => new Promise(klaar => setTimeout(klaar, ms))
const kijk = (n = 1) =>
  inLoket(baken.db, loket, async tx => {
    for (let i = 0; i < n; i++)
      await logBlik(tx, {
        loket,
        wie: null,
        rol: 'coordinator',
        handeling: 'dossier.lezen',
        doel: 'melding-behandelen',
        herkomst: '127.0.0.1',
        uitkomst: 'toegestaan',
      })
  })
const controleer = () => controleerZegels(baken.db, bestand, loket)
const eigenaar = async <T extends pg.QueryResultRow>(sql: string, waarden: unknown[] = []): Promise<readonly T[]> => {
  const client = new pg.Client(poolinstelling(alsEigenaar('register')))
  await client.connect()
  const { rows } = await client.query<T>(sql, waarden).finally(() => client.end())
  return rows
}

/** Does something to the register, says what the check then finds, and puts everything back. */
const naKnoeien = async (...sql: string[]) => {
  for (const t of ['toegangslog', 'zegel']) await eigenaar(`create table ${t}_was as table ${t}`)
  for (const s of sql) await eigenaar(s)
  const { bevindingen } = await controleer()
  for (const t of ['toegangslog', 'zegel']) {
    await eigenaar(`delete from ${t}`)
    await eigenaar(`insert into ${t} table ${t}_was`)
    await eigenaar(`drop table ${t}_was`)
  }
  return bevindingen.map(({ soort, zegel, regel, plek }) => ({
    soort,
    zegel,
    ...(regel ? { regel } : {}),
    ...(plek ? { plek } : {}),
  }))
}

for (let ronde = 0; ronde < 3; ronde++) {
  await kijk(4)
  await wacht(5)
  await verzegelTot(baken.db, bestand, loket, new Date().toISOString())
}
const ids = (await eigenaar<{ id: string }>('select id from toegangslog order by op, id')).map(r => r.id)

test('an untouched log adds up, seal by seal', async () => {
  expect(await controleer()).toEqual({ zegels: 3, regels: 12, nietInBestand: 0, bevindingen: [] })
})

test.each([
  [
    'a line that was changed',
    `update toegangslog set wie = '${ids[5]}' where id = '${ids[5]}'`,
    [{ soort: 'regelVeranderd', zegel: 2, regel: ids[5] }],
  ],
  [
    'a line that was taken out',
    `delete from toegangslog where id = '${ids[6]}'`,
    [{ soort: 'regelWeg', zegel: 2, plek: 3 }],
  ],
  [
    'a line that was slipped in',
    `insert into toegangslog select loket, '00000000-0000-7000-8000-000000000001', op, wie, rol, handeling, doel, zaak, onderwerpen, herkomst, uitkomst, noodtoegang from toegangslog where id = '${ids[1]}'`,
    [{ soort: 'regelErbij', zegel: 1, regel: '00000000-0000-7000-8000-000000000001' }],
  ],
  [
    'a line that was moved in time',
    `update toegangslog set op = op + interval '1 microsecond' where id = '${ids[9]}'`,
    [{ soort: 'regelVeranderd', zegel: 3, regel: ids[9] }],
  ],
  [
    'all lines of the last seal cut off',
    `delete from toegangslog where id >= '${ids[8]}'`,
    [1, 2, 3, 4].map(plek => ({ soort: 'regelWeg', zegel: 3, plek })),
  ],
  [
    'a seal that was rewritten',
    `update zegel set hash = repeat('a', 64) where volgnr = 2`,
    [
      { soort: 'zegelVeranderd', zegel: 2 },
      { soort: 'regelVeranderd', zegel: 2 },
      { soort: 'ketenGebroken', zegel: 3 },
    ],
  ],
  [
    'a seal that was taken out',
    'delete from zegel where volgnr = 2',
    [
      { soort: 'ketenGebroken', zegel: 3 },
      ...[1, 2, 3, 4].map(() => expect.objectContaining({ soort: 'regelErbij', zegel: 3 })),
      { soort: 'zegelWeg', zegel: 2 },
    ],
  ],
  [
    'the last seal cut off with its lines',
    `delete from zegel where volgnr = 3; delete from toegangslog where id >= '${ids[8]}'`,
    [{ soort: 'zegelWeg', zegel: 3 }],
  ],
])('%s is found, and said exactly', async (_, sql, bevindingen) => {
  expect(await naKnoeien(...sql.split('; '))).toEqual(bevindingen)
  expect((await controleer()).bevindingen).toEqual([])
})

test('who rewrites lines and makes all seals anew is betrayed by the file outside', async () => {
  const bewaard = await readFile(pad, 'utf8')
  await eigenaar('create table zegel_was as table zegel')
  await eigenaar('create table log_was as table toegangslog')
  await eigenaar(`update toegangslog set rol = 'beheerder' where id = '${ids[2]}'`)
  await eigenaar('delete from zegel')
  await rm(pad)
  await verzegelTot(baken.db, bestand, loket, new Date().toISOString())
  expect((await controleer()).bevindingen).toEqual([])
  await writeFile(pad, bewaard)
  const { bevindingen } = await controleer()
  expect(bevindingen).toContainEqual(expect.objectContaining({ soort: 'zegelVeranderd', zegel: 1 }))
  await eigenaar('delete from zegel')
  await eigenaar('delete from toegangslog')
  await eigenaar('insert into toegangslog table log_was')
  await eigenaar('insert into zegel table zegel_was')
  expect((await controleer()).bevindingen).toEqual([])
})

test('a file that is gone is a finding; one that a crash left behind is filled up by the sealer', async () => {
  const bewaard = await readFile(pad, 'utf8')
  await rm(pad)
  expect((await controleer()).bevindingen).toMatchObject([{ soort: 'zegelbestandWeg' }])
  const regels = bewaard.split('\n').filter(Boolean)
  await writeFile(pad, `${regels[0]}\n${regels[1]}\n${regels[2]?.slice(0, 40)}`)
  expect(await controleer()).toMatchObject({ nietInBestand: 1, bevindingen: [] })
  await verzegelTot(baken.db, bestand, loket, '2000-01-01T00:00:00.000Z')
  expect(await controleer()).toMatchObject({ nietInBestand: 0, bevindingen: [] })
  expect((await readFile(pad, 'utf8')).split('\n').filter(Boolean).at(-1)).toBe(regels[2])
})

test('a transaction that commits late never falls before a seal', async () => {
  const traag = new pg.Client(poolinstelling(alsEigenaar('register')))
  await traag.connect()
  await traag.query('begin')
  await traag.query(
    `insert into toegangslog (loket, id, op, rol, handeling, doel, onderwerpen, herkomst, uitkomst)
     values ($1, gen_random_uuid(), clock_timestamp(), 'r', 'import.uitvoeren', 'beheer', '{}', 'h', 'toegestaan')`,
    [loket],
  )
  await kijk()
  const verzegel = maakVerzegelaar(baken.db, bestand, loket, 0)
  expect(await verzegel()).toBe(0)
  expect(await verzegel()).toBe(0)
  await wacht(5)
  expect(await verzegel()).toBe(0)
  await traag.query('commit')
  await traag.end()
  await expect.poll(verzegel).toBe(1)
  expect(await controleer()).toMatchObject({ regels: 14, bevindingen: [] })
})

test('the application itself can neither change nor remove a line or a seal', async () => {
  for (const tabel of ['toegangslog', 'zegel'] as const) {
    await expect(
      inLoket(baken.db, loket, tx => tx.deleteFrom(tabel).execute()),
      tabel,
    ).rejects.toThrow('permission denied')
    await expect(
      inLoket(baken.db, loket, tx => tx.updateTable(tabel).set({ op: '2020-01-01' }).execute()),
    ).rejects.toThrow('permission denied')
  }
})
