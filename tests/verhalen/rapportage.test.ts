import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal } from '../opstelling/verhaal.ts'

const { baken, desk, open, serverfouten } = await nieuwVerhaal('2026-04-02T08:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Sanne Bakker', 'coordinator')
const bestuur = await nieuweGebruiker(baken, loket, 'Joris de Wit', 'bestuur-lezer')
const beheerder = await nieuweGebruiker(baken, loket, 'Mo Beheer', 'beheerder')

type Venster = Awaited<ReturnType<typeof open>>

const leesIn = async (venster: Venster, soort: string, bestand: { name: string; mimeType: string; buffer: Buffer }) => {
  const { page } = venster
  await page.goto(`/${loket}/importeren`)
  await page.getByLabel(soort).check()
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(bestand)
  await page.getByRole('button', { name: 'Lees het bestand in' }).click()
  await page.getByRole('heading', { name: 'Uitslag van het inlezen' }).waitFor()
}

const csv = (buffer: Buffer | string) => ({ name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(buffer) })
const register = readFileSync('tests/data/incidentenloket-2021-2022.csv')

test('a coordinator brings in a register, after its faults were named, without scripts', async () => {
  const venster = await open({ wie: coordinator, scripts: false })
  const { page } = venster
  await page.goto(`/${loket}/importeren`)
  await keur(venster)
  await page.getByRole('button', { name: 'Lees het bestand in' }).click()
  await page.getByRole('link', { name: 'Kies een bestand.' }).waitFor()
  await keur(venster)
  await leesIn(venster, 'Meldingen uit een register', csv(register.toString().replace('gog_seksueel', 'gog_sexueel')))
  await page.getByRole('cell', { name: /"gog_sexueel" bestaat niet. Bedoelt u gog_seksueel\?/ }).waitFor()
  await keur(venster)
  await leesIn(venster, 'Meldingen uit een register', csv(register))
  await page.getByText('459 meldingen ingelezen').waitFor()
  await keur(venster)
  await leesIn(venster, 'Meldingen uit een register', csv(register))
  await page.getByText('Alles stond er al').waitFor()
  await leesIn(venster, 'Totalen van oudere jaren', csv(readFileSync('tests/data/incidentenloket-jaartotalen.csv')))
  await page.getByText('5 totalen ingelezen').waitFor()
  expect(venster.klachten).toEqual([])
})

test('the report shows the published figures, with charts, breaks and earlier years', async () => {
  const venster = await open({ wie: coordinator })
  const { page } = venster
  await page.goto(`/${loket}/rapportage?van=2021-01-01&tot=2022-12-31`)
  const rij = (naam: RegExp) => page.getByRole('row', { name: naam }).first().getByRole('cell').allInnerTexts()
  const getallen = (tekst: string) => Number.parseInt(tekst, 10) || null
  expect((await rij(/^Meldingen/)).map(getallen)).toEqual([null, null, null, 198, 261])
  expect((await rij(/^Overlijdens /)).map(getallen)).toEqual([null, 19, 18, 25, 26])
  expect(await page.getByRole('img', { name: /Per maand, 2021 en 2022/ }).count()).toBe(1)
  await keur(venster)
  await page.setViewportSize({ width: 320, height: 800 })
  await keur(venster)
  expect(venster.klachten).toEqual([])
})

test('a count leads to the reports behind it', async () => {
  const venster = await open({ wie: coordinator })
  const { page } = venster
  await page.goto(`/${loket}/rapportage?van=2022-01-01&tot=2022-12-31`)
  await page.getByRole('link', { name: '6 meldingen bij Vraag uit een buurgemeente, 2022' }).click()
  expect(await page.getByRole('rowheader').count()).toBe(6)
  await keur(venster)
})

test('a report is saved inside and outside, adopted, and then stands still', async () => {
  const venster = await open({ wie: coordinator })
  const { page } = venster
  await page.goto(`/${loket}/rapportage?van=2022-01-01&tot=2022-12-31`)
  const opslaan = async (naam: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: naam }).click(),
    ])
    return { naam: download.suggestedFilename(), inhoud: readFileSync(await download.path()) }
  }
  const openbaar = await opslaan('CSV van de openbare versie')
  expect(openbaar.naam).toBe(`${loket}_2022-01-01_2022-12-31_openbaar.csv`)
  expect(openbaar.inhoud.toString()).toContain('2022,cijfers,meldingen,Meldingen,260')
  expect((await opslaan('CSV van de interne versie')).inhoud.toString()).toContain('Meldingen,261')
  expect((await opslaan('PDF van de openbare versie')).inhoud.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await opslaan('Excel van de interne versie')).inhoud.subarray(0, 2).toString()).toBe('PK')
  await page.getByRole('button', { name: 'Stel dit rapport vast' }).click()
  await page.getByRole('heading', { name: 'Rapportage 2022, vastgesteld' }).waitFor()
  await page.getByText('De cijfers zijn sindsdien niet veranderd.').waitFor()
  await keur(venster)
  const nieuw = '2022-0999,2022-12-31T10:00:00+01:00,incident,gog_fysiek,wmo,wijkteam,Wijkteam 15,nee,nee,0599,'
  await leesIn(venster, 'Meldingen uit een register', csv(`${register.toString().split('\n')[0]}\n${nieuw}\n`))
  await page.goto(`/${loket}/rapportage?van=2022-01-01&tot=2022-12-31`)
  const verschil = page.getByRole('row', { name: 'Meldingen Kerncijfers 2022 261 262' })
  await verschil.waitFor()
  await keur(venster)
  expect(venster.klachten).toEqual([])
})

test('the board reads and saves, but clicks through to nothing and adopts nothing; who administers sees no report', async () => {
  const venster = await open({ wie: bestuur })
  const { page } = venster
  await page.goto(`/${loket}/rapportage?van=2022-01-01&tot=2022-12-31`)
  expect(await page.getByRole('link', { name: /meldingen bij/ }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Stel dit rapport vast' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'PDF van de openbare versie' }).count()).toBe(1)
  const meldingen = await page.goto(
    `/${loket}/rapportage/meldingen?van=2022-01-01&tot=2022-12-31&jaar=2022&tabel=cijfers&code=overlijden`,
  )
  expect(meldingen?.status()).toBe(404)
  const ander = await open({ wie: beheerder })
  expect((await ander.page.goto(`/${loket}/rapportage`))?.status()).toBe(404)
  expect((await ander.page.goto(`/${loket}/importeren`))?.status()).toBe(404)
})

test('a period that is none is said at its field, with what was typed', async () => {
  const venster = await open({ wie: bestuur })
  const { page } = venster
  await page.goto(`/${loket}/rapportage?van-dag=30&van-maand=2&van-jaar=2022&tot-dag=1&tot-maand=3&tot-jaar=2022`)
  await page.getByRole('link', { name: '30-2-2022 bestaat niet. Kijk de datum na.' }).waitFor()
  expect(await page.locator('#veld-van').inputValue()).toBe('30')
  await keur(venster)
  expect(serverfouten).toEqual([])
})

test('a large register comes in too: the page asks again until it is done', async () => {
  const venster = await open({ wie: coordinator, scripts: false })
  const { page } = venster
  const regel = (n: number) =>
    `g-${n},2024-03-05T10:00:00+01:00,incident,gog_fysiek,wmo,wijkteam,Wijkteam ${n % 90},nee,nee,0599,pers`
  const groot = [register.toString().split('\n')[0], ...Array.from({ length: 100_000 }, (_, n) => regel(n))].join('\n')
  await page.goto(`/${loket}/importeren`)
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(csv(groot))
  await page.getByRole('button', { name: 'Lees het bestand in' }).click({ timeout: 90_000 })
  await page.getByText('100.000 meldingen ingelezen').waitFor({ timeout: 90_000 })
})
