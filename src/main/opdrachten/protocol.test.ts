import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { doe } from '../../../tests/opstelling/opdracht.ts'

const map = await mkdtemp(join(tmpdir(), 'baken-protocol-'))
afterAll(() => rm(map, { recursive: true, force: true }))
const env = { BAKEN_DATA: join(map, 'data') }
const protocol = (...argumenten: string[]) => doe(['protocol', ...argumenten], env, map)

const eigen = async (anders: Record<string, unknown>): Promise<string> => {
  const { uit } = await protocol('exporteer')
  return JSON.stringify({ ...JSON.parse(uit), loket: 'mijn-loket', ...anders })
}

test('a protocol comes out as JSON that goes in again', async () => {
  const { code, uit, fout } = await protocol('exporteer', '--loket', 'rotterdam-incidentenloket')
  expect([code, fout]).toEqual([0, ''])
  expect(JSON.parse(uit)).toMatchObject({ loket: 'rotterdam-incidentenloket', procedure: 'incident' })
  await writeFile(join(map, 'uit.json'), uit)
  expect(await protocol('controleer', 'uit.json')).toMatchObject({ code: 0 })
  expect((await protocol('exporteer')).uit).toBe(uit)
})

test('in full it names the parts that it leaves to the kind of desk, and goes in again', async () => {
  for (const loket of ['rotterdam-incidentenloket', 'westerkwartier-toezicht-wmo']) {
    const { uit } = await protocol('exporteer', '--loket', loket, '--volledig')
    for (const versie of JSON.parse(uit).versies)
      expect(Object.keys(versie)).toEqual(expect.arrayContaining(['brieven', 'informeren', 'advies', 'deling']))
    await writeFile(join(map, 'vol.json'), uit)
    expect(await protocol('controleer', 'vol.json')).toMatchObject({ code: 0 })
  }
  const { uit } = await protocol('exporteer', '--volledig')
  expect(JSON.parse(uit).versies[0].bijzonder.regio.gemeenten).toContainEqual({ code: '0599', naam: 'Rotterdam' })
})

test('its schema says what such a file holds', async () => {
  const schema = JSON.parse((await protocol('exporteer', '--schema')).uit)
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['loket', 'versies', 'openingstijden']))
})

test('every fault is named with its place, and the end is 1', async () => {
  await writeFile(join(map, 'fout.json'), await eigen({ naam: '', openingstijden: 'altijd' }))
  const { code, uit } = await protocol('controleer', 'fout.json')
  expect(code).toBe(1)
  expect(uit).toMatch(/^fout\.json: naam: /m)
  expect(uit).toMatch(/^fout\.json: openingstijden: /m)
  expect(uit).toMatch(/1 protocol nagelezen, 2 fouten\.$/m)
})

test('without a file everything is read: what is built in, and the data folder', async () => {
  const protocollen = join(env.BAKEN_DATA, 'protocollen')
  await mkdir(protocollen, { recursive: true })
  await writeFile(join(protocollen, 'goed.json'), await eigen({}))
  expect(await protocol('controleer')).toMatchObject({ code: 0, uit: expect.stringContaining('0 fouten') })
  await writeFile(join(protocollen, 'stuk.json'), '{ "loket": ')
  const { code, uit } = await protocol('controleer', '--formaat', 'json')
  expect(code).toBe(1)
  const { bestanden, fouten } = JSON.parse(uit)
  expect(bestanden).toEqual(expect.arrayContaining(['rotterdam-incidentenloket', 'mijn-loket', 'stuk.json']))
  expect(fouten.map((f: { bestand: string }) => f.bestand)).toEqual(['stuk.json'])
  expect((await protocol('exporteer', '--loket', 'mijn-loket')).uit).toContain('"loket": "mijn-loket"')
})

test.each([
  [['exporteer', '--loket', 'nergens'], /"nergens"; kies: rotterdam-incidentenloket/],
  [['controleer', 'een.json', 'twee.json'], /"twee.json" hoort hier niet/],
  [['controleren'], /Onbekende opdracht: protocol controleren/],
  [[], /Zeg wat er met het protocol moet gebeuren/],
  [['exporteer', '--json'], /De optie --json bestaat niet/],
])('what cannot be followed ends with 64: %j', async (argumenten, zin) => {
  const { code, uit, fout } = await protocol(...argumenten)
  expect([code, uit]).toEqual([64, ''])
  expect(fout).toMatch(zin)
})

test('a file that is not there is a fault of that file', async () => {
  const { code, uit } = await protocol('controleer', 'weg.json')
  expect(code).toBe(1)
  expect(uit).toMatch(/^weg\.json: Zorg dat dit bestand gelezen kan worden/)
})
