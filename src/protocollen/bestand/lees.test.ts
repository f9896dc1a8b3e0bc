import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import lindehoven from '../../../demo/protocollen/lindehoven-incidentenloket.ts'
import { exporteer } from '../exporteer.ts'
import { leesProtocollen } from '../lees.ts'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'

let map = ''
beforeEach(async () => {
  map = join(await mkdtemp(join(tmpdir(), 'baken-protocollen-')), 'protocollen')
  await mkdir(map)
})
afterEach(() => rm(join(map, '..'), { recursive: true }))

const zet = (naam: string, inhoud: string | Uint8Array) => writeFile(join(map, naam), inhoud)
const lees = async () => {
  const { loketten, fouten } = await leesProtocollen({ ingebouwd: [rotterdam], map })
  return { namen: [...loketten.keys()], loketten, fouten }
}
const goed = exporteer(lindehoven)

test('an operator adds a desk by putting a file in the folder', async () => {
  await zet('lindehoven.json', goed)
  const { loketten, fouten } = await lees()
  expect(fouten).toEqual([])
  expect(loketten.get('lindehoven-incidentenloket')).toEqual(lindehoven)
})

test('a byte order mark is no fault', async () => {
  await zet('lindehoven.json', `\ufeff${goed}`)
  expect((await lees()).fouten).toEqual([])
})

test('a bad file is named with its place, and the other desks keep running', async () => {
  await zet('a-kapot.json', '{\n  "loket": "kapot",\n}')
  await zet('b-latijn.json', Buffer.from('{"naam": "Cli\xebnt"}', 'latin1'))
  await zet('c-groot.json', ' '.repeat(2 * 1024 * 1024 + 1))
  await zet('d-onbekend.json', goed.replace('"inleiding"', '"inleidng"'))
  await zet('e-lindehoven.json', goed)
  await zet('f-nogmaals.json', goed)
  await zet('g-rotterdam.json', exporteer(rotterdam))
  await mkdir(join(map, 'h-map.json'))
  await zet('lees-mij.txt', 'geen protocol')
  await zet('.verborgen.json', 'geen protocol')
  const { namen, loketten, fouten } = await lees()
  expect(namen).toEqual(['rotterdam-incidentenloket', 'lindehoven-incidentenloket'])
  expect(loketten.get('rotterdam-incidentenloket')).toBe(rotterdam)
  expect(fouten).toEqual([
    {
      bestand: 'a-kapot.json',
      pad: 'regel 2, kolom 19',
      fout: 'Haal de komma weg: na het laatste onderdeel staat er geen.',
    },
    { bestand: 'b-latijn.json', pad: '', fout: 'Sla dit bestand op als UTF-8.' },
    { bestand: 'c-groot.json', pad: '', fout: 'Maak dit bestand kleiner dan 2 MB.' },
    { bestand: 'd-onbekend.json', pad: 'inleiding', fout: 'Dit ontbreekt. Voeg het toe.' },
    { bestand: 'd-onbekend.json', pad: 'inleidng', fout: expect.stringContaining('Haal "inleidng" weg') },
    {
      bestand: 'f-nogmaals.json',
      pad: 'loket',
      fout: 'Kies een andere naam: "lindehoven-incidentenloket" bestaat al (e-lindehoven.json).',
    },
    {
      bestand: 'g-rotterdam.json',
      pad: 'loket',
      fout: 'Kies een andere naam: "rotterdam-incidentenloket" bestaat al (Baken zelf).',
    },
    { bestand: 'h-map.json', pad: '', fout: 'Zorg dat dit bestand gelezen kan worden (EISDIR).' },
  ])
})

test('the schema is put beside the files, is not read as a desk, and is left alone when it is right', async () => {
  await lees()
  expect(await readdir(map)).toEqual(['baken-protocol.schema.json'])
  const schema = join(map, 'baken-protocol.schema.json')
  const { mtimeMs } = await stat(schema)
  expect((await lees()).namen).toEqual(['rotterdam-incidentenloket'])
  expect((await stat(schema)).mtimeMs).toBe(mtimeMs)
  await zet('baken-protocol.schema.json', 'oud')
  await lees()
  expect(JSON.parse(await readFile(schema, 'utf8')).type).toBe('object')
})

test('a folder that does not exist yet is made', async () => {
  map = join(map, 'nieuw')
  expect(await lees()).toMatchObject({ namen: ['rotterdam-incidentenloket'], fouten: [] })
  map = join(map, '..')
})

test('a folder that cannot be made or read leaves the built-in desks running', async () => {
  await zet('bestand', '')
  const buiten = map
  map = join(map, 'bestand')
  const { namen, fouten } = await lees()
  map = buiten
  expect(namen).toEqual(['rotterdam-incidentenloket'])
  expect(fouten).toEqual([{ bestand: join(buiten, 'bestand'), pad: '', fout: expect.stringContaining('ENOTDIR') }])
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  await zet('geheim.json', goed)
  await chmod(join(map, 'geheim.json'), 0)
  expect((await lees()).fouten[0]?.fout).toContain('EACCES')
})
