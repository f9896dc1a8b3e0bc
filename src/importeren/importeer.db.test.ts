import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { inLoket } from '../db/verbinding.ts'
import { type Importuitslag, importeer, type Voortgang } from './importeer.ts'

const { baken, desk } = await nieuwBaken('2026-04-02T08:00:00Z')
const bytes = readFileSync('tests/data/incidentenloket-2021-2022.csv')
const tekst = bytes.toString()
const kop = tekst.slice(0, tekst.indexOf('\n') + 1)

const lees = (
  inhoud: Uint8Array | string,
  soort: 'register' | 'jaartotalen' = 'register',
  voortgang?: (v: Voortgang) => void,
): Promise<Importuitslag> =>
  importeer({
    db: baken.db,
    protocol: desk,
    soort,
    bytes: typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud,
    naam: 'register.csv',
    nu: baken.klok().toISOString(),
    nieuwId: baken.nieuwId,
    voortgang,
  })

const aantallen = () =>
  inLoket(baken.db, desk.loket, async tx => {
    const tabellen = [
      'telregel',
      'organisatie',
      'importbestand',
      'jaartotaal',
      'zaak',
      'melding',
      'termijn',
      'taak',
      'bericht',
      'journaal',
    ]
    const delen = tabellen.map(t => sql`(select count(*) from ${sql.table(t)}) as ${sql.ref(t)}`)
    const { rows } = await sql<Record<string, number>>`select ${sql.join(delen)}`.execute(tx)
    return rows[0]
  })

const leeg = { zaak: 0, melding: 0, termijn: 0, taak: 0, bericht: 0, journaal: 0 }

test('a file with one bad line changes nothing at all', async () => {
  const voor = await aantallen()
  const uitslag = await lees(tekst.replace('2022-0261,', '2022-0261,x'))
  expect(uitslag).toMatchObject({ ingelezen: 0, alAanwezig: 0, fouten: [{ regel: 460 }] })
  expect(await aantallen()).toEqual(voor)
})

test('the register comes in, with progress, and starts nothing', async () => {
  const stappen: Voortgang[] = []
  expect(await lees(bytes, 'register', v => stappen.push(v))).toEqual({ ingelezen: 459, alAanwezig: 0, fouten: [] })
  expect(stappen.at(-1)).toEqual({ fase: 'opslaan', gedaan: 459, totaal: 459 })
  expect(await aantallen()).toEqual({ telregel: 459, organisatie: 82, importbestand: 1, jaartotaal: 0, ...leeg })
})

test('the same file again changes nothing', async () => {
  const voor = await aantallen()
  expect(await lees(bytes)).toEqual({ ingelezen: 0, alAanwezig: 459, fouten: [] })
  expect(await aantallen()).toEqual(voor)
})

test('the same reports in another file are known one by one', async () => {
  const regels = tekst.trimEnd().split('\n').slice(1).toReversed().join('\r\n')
  const nieuw = '2022-0999,2022-12-31T10:00:00+01:00,incident,gog_fysiek,wmo,wijkteam,Wijkteam 15,nee,nee,0599,'
  expect(await lees(`\ufeff${kop}${regels}\r\n${nieuw}`)).toEqual({ ingelezen: 1, alAanwezig: 459, fouten: [] })
})

test('a known number with other content is refused, by line and column', async () => {
  const voor = await aantallen()
  const anders = tekst.split('\n').slice(0, 3).join('\n').replaceAll('gog_seksueel,jeugdwet', 'gog_fysiek,wmo')
  const uitslag = await lees(anders)
  expect(uitslag.fouten.map(f => [f.regel, f.kolom])).toEqual([
    [2, 'categorie'],
    [2, 'wettelijk_kader'],
    [3, 'categorie'],
    [3, 'wettelijk_kader'],
  ])
  expect(uitslag.fouten[0]?.reden).toBe(
    'Melding 2021-0001 staat al in het register met "gog_seksueel", en hier met "gog_fysiek".',
  )
  expect(await aantallen()).toEqual(voor)
})

test('a clash with the register is named beside the other faults, and nothing changes', async () => {
  const voor = await aantallen()
  const bekend = tekst.split('\n')[1] ?? ''
  const { fouten } = await lees(
    `${kop}${bekend.replace(',calamiteit,', ',incident,')}\n${bekend.replace('2021-0001', '2021-9001').replace(',ja,', ',misschien,')}\n`,
  )
  expect(fouten.map(f => f.regel)).toEqual([2, 3])
  expect(await aantallen()).toEqual(voor)
})

test('two imports of the same file at the same time count it once', async () => {
  const rij = '2023-0001,2023-02-01T10:00:00+01:00,incident,gog_fysiek,wmo,wijkteam,Wijkteam 99,nee,nee,0599,'
  const uitslagen = await Promise.all([1, 2, 3, 4].map(() => lees(kop + rij)))
  expect(uitslagen.map(u => u.ingelezen).toSorted()).toEqual([0, 0, 0, 1])
  expect(uitslagen.flatMap(u => u.fouten)).toEqual([])
})

test('totals of older years come in once; another value for the same is refused', async () => {
  const totalen = readFileSync('tests/data/incidentenloket-jaartotalen.csv')
  expect(await lees(totalen, 'jaartotalen')).toEqual({ ingelezen: 5, alAanwezig: 0, fouten: [] })
  expect(await lees(totalen, 'jaartotalen')).toEqual({ ingelezen: 0, alAanwezig: 5, fouten: [] })
  const uitslag = await lees('jaar,cijfer,waarde,bron\n2020,overlijden,17,anders\n', 'jaartotalen')
  expect(uitslag.fouten).toEqual([
    { regel: 2, kolom: 'waarde', reden: expect.stringMatching(/staat al in het register als 18/) },
  ])
})

test('a hundred thousand reports come in within bounds of memory', { timeout: 120_000 }, async () => {
  const rij = (n: number) =>
    `g-${n},2024-03-${String((n % 28) + 1).padStart(2, '0')}T10:00:00+01:00,incident,gog_fysiek,wmo,wijkteam,Wijkteam ${n % 500},nee,nee,0599,pers`
  const groot = kop + Array.from({ length: 100_000 }, (_, n) => rij(n)).join('\n')
  const voor = process.memoryUsage().rss
  expect(await lees(groot)).toEqual({ ingelezen: 100_000, alAanwezig: 0, fouten: [] })
  expect(process.memoryUsage().rss - voor).toBeLessThan(250 * 1024 * 1024)
})
