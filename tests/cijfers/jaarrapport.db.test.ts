import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { maakRapport } from '../../src/cijfers/tellen/maak.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { importeer } from '../../src/importeren/importeer.ts'
import { rapportJson } from '../../src/rapportage/json.ts'
import { nieuwBaken } from '../opstelling/baken.ts'

const NU = '2026-04-02T08:00:00Z'
const { baken, desk } = await nieuwBaken(NU)
const verwacht = JSON.parse(readFileSync('tests/data/incidentenloket-2021-2022.expected.json', 'utf8'))
const lees = (naam: string, soort: 'register' | 'jaartotalen') =>
  importeer({
    db: baken.db,
    protocol: desk,
    soort,
    bytes: readFileSync(`tests/data/${naam}`),
    naam,
    nu: NU,
    nieuwId: baken.nieuwId,
  })
const rapport = (van: string, tot: string) =>
  inLoket(baken.db, desk.loket, tx => maakRapport(tx, desk, { van, tot }, NU))

await lees('incidentenloket-2021-2022.csv', 'register')
await lees('incidentenloket-jaartotalen.csv', 'jaartotalen')

test('the imported register gives the published figures, to the digit', async () =>
  expect(rapportJson(await rapport('2021-01-01', '2022-12-31'))).toEqual(verwacht))

test('importing it again leaves them as they are', async () => {
  await lees('incidentenloket-2021-2022.csv', 'register')
  expect(rapportJson(await rapport('2021-01-01', '2022-12-31'))).toEqual(verwacht)
})

test('with months, hours and weekdays the figures are the same, and each adds up to the total', async () => {
  const json = rapportJson(await rapport('2022-01-01', '2022-12-31'), true)
  expect(json['2022']).toMatchObject(verwacht['2022'])
  for (const deel of ['per_maand', 'per_uur', 'per_weekdag'])
    expect(Object.values(json['2022']?.[deel] ?? {}).reduce((a, b) => a + b, 0)).toBe(261)
})

test('totals of older years stand beside the report, with their source; what is not known is not zero', async () => {
  const { eerder } = await rapport('2021-01-01', '2022-12-31')
  expect(
    eerder.map(d => [d.jaar, d.herkomst, d.cijfers.overlijden?.aantal, d.cijfers.vermissing_minderjarig?.aantal]),
  ).toEqual([
    [2018, 'ingevoerd', null, 60],
    [2019, 'ingevoerd', 19, 34],
    [2020, 'ingevoerd', 18, 31],
  ])
  expect(eerder[1]?.cijfers.overlijden?.bron).toMatch(/Jaarrapportage 2021-2022/)
  expect(eerder[1]?.totaal.aantal).toBeNull()
})

test('a year that was counted stands beside a later one with its own count', async () => {
  const { eerder } = await rapport('2022-01-01', '2022-12-31')
  expect(eerder.at(-1)).toMatchObject({ jaar: 2021, herkomst: 'geteld', totaal: { aantal: 198 } })
})

test('a quarter stands beside the same quarter, and never beside the total of a whole year', async () => {
  const { jaren, eerder } = await rapport('2022-01-01', '2022-03-31')
  expect(eerder.map(d => [d.van, d.tot])).toEqual([['2021-01-01', '2021-03-31']])
  const kwartalen = ['2022-04-01/2022-06-30', '2022-07-01/2022-09-30', '2022-10-01/2022-12-31'].map(k => k.split('/'))
  const rest = await Promise.all(kwartalen.map(([van = '', tot = '']) => rapport(van, tot)))
  const som = [jaren, ...rest.map(r => r.jaren)].reduce((t, j) => t + (j[0]?.totaal.aantal ?? 0), 0)
  expect(som).toBe(261)
})

test('breaks within what is shown are named; a break after it is not', async () => {
  const namen = (await rapport('2021-01-01', '2022-12-31')).reeksbreuken.map(b => [b.dag, b.raakt])
  expect(namen).toEqual([
    ['2019-01-01', ['vermissing_minderjarig', 'meldingen']],
    ['2021-01-01', ['per_wettelijk_kader']],
    ['2021-01-01', ['meldingen', 'per_categorie']],
    ['2022-01-01', ['vermissing_meerderjarig', 'per_categorie']],
  ])
})
