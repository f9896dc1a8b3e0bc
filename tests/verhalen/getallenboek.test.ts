import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { herhaling } from '../opstelling/herhaling.ts'
import { telregel, zetTelregels } from '../opstelling/telregels.ts'
import { keur, nieuwVerhaal } from '../opstelling/verhaal.ts'

const { baken, desk, open, tijd, serverfouten } = await nieuwVerhaal('2023-04-03T08:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Sanne Bakker', 'coordinator')
const bestuur = await nieuweGebruiker(baken, loket, 'Joris de Wit', 'bestuur-lezer')

const organisaties = ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000001'] as const
await inLoket(baken.db, loket, tx =>
  tx
    .insertInto('organisatie')
    .values(
      organisaties.map((id, i) => {
        const naam = `Wijkteam ${i}`
        return { loket, id, naam, type: 'wijkteam', geldig_van: '2020-01-01', geldig_tot: null }
      }),
    )
    .execute(),
)
const calamiteiten2022 = Array.from({ length: 19 }, (_, i) =>
  telregel(loket, {
    soort: 'calamiteit',
    categorie: 'gog_fysiek',
    organisatie: organisaties[i % 2] ?? null,
    ontvangen_op: i === 0 ? '2022-02-10T10:00:00Z' : '2022-06-15T10:00:00Z',
  }),
)
await zetTelregels(baken, loket, [...calamiteiten2022, telregel(loket)])

test('on an empty book who accounts for the desk is not told to do what only others can', async () => {
  const { page } = await open({ wie: bestuur })
  await page.goto(`/${loket}/getallenboek`)
  await page.getByText('Er is nog geen getal gegeven').waitFor()
  expect(await page.getByText('vul het met de hand in').count()).toBe(0)
})

test('a figure of the report goes to the council, and stands in the book; without scripts', async () => {
  const venster = await open({ wie: coordinator, scripts: false })
  const { page } = venster
  await page.goto(`/${loket}/rapportage?van=2022-01-01&tot=2022-12-31`)
  await page.getByRole('link', { name: 'Dit getal geven aan…' }).click()
  await page.getByLabel('Welk getal').selectOption({ label: 'Calamiteiten' })
  await page.getByLabel('Jaar', { exact: true }).selectOption('2022')
  await page.getByRole('button', { name: 'Toon het getal' }).click()
  await page.getByRole('heading', { name: 'Calamiteiten, 2022' }).waitFor()
  await page.getByText('Geteld uit 20 telregels').waitFor()
  await keur(venster)
  await page.getByLabel('Precies: 19').check()
  await page.getByLabel('Aan wie geeft u dit getal?').selectOption({ label: 'Gemeenteraad' })
  await page.getByLabel('Waarom mag deze ontvanger').fill('De vraag ging over het precieze getal.')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Schrijf op waarvoor het getal is.' }).waitFor()
  expect(await page.getByLabel('Precies: 19').isChecked()).toBe(true)
  await keur(venster)
  await page.getByLabel('Wie precies').fill('Commissie Zorg')
  await page.getByLabel('Waarvoor is het').fill('Schriftelijke vragen over geweld')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('row', { name: /Calamiteiten.*2022 19 precies Gemeenteraad: Commissie Zorg/ }).waitFor()
  await keur(venster)
  const { rows } = await inLoket(baken.db, loket, async tx => ({
    rows: await tx.selectFrom('registertekst').select('cijfertekst').where('loket', '=', loket).execute(),
  }))
  expect(rows.map(r => r.cijfertekst.includes('Commissie'))).toEqual([false])
})

test('a small exact number does not go to the press; to the college it goes with a reason', async () => {
  const venster = await open({ wie: coordinator, scripts: false })
  const { page } = venster
  await page.goto(`/${loket}/getallenboek/geven?cijfer=cijfer:calamiteiten&van=2022-01-01&tot=2022-03-31`)
  await page.getByText('niet openbaar te maken').waitFor()
  await page.getByLabel('Precies:').check()
  await page.getByLabel('Aan wie geeft u dit getal?').selectOption({ label: 'Pers' })
  await page.getByLabel('Wie precies').fill('Dagblad De Brug')
  await page.getByLabel('Waarvoor is het').fill('Artikel')
  await page.getByLabel('Waarom mag deze ontvanger').fill('Er is om gevraagd.')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Dit precieze getal mag niet naar buiten' }).waitFor()
  await keur(venster)
  await page.getByLabel('Aan wie geeft u dit getal?').selectOption({ label: 'College of wethouder' })
  await page.getByLabel('Waarom mag deze ontvanger').fill('')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Leg uit waarom deze ontvanger het precieze getal mag weten.' }).waitFor()
  await page.getByLabel('Waarom mag deze ontvanger').fill('De wethouder bezoekt dit gezin.')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Waarom precies: De wethouder bezoekt dit gezin.').waitFor()
})

test('a later answer that differs is not given without saying why', async () => {
  tijd.zet('2023-06-05T08:00:00Z')
  await zetTelregels(baken, loket, [telregel(loket, { soort: 'calamiteit' })])
  const wie = { ...coordinator, bevestigdOp: '2023-06-05T08:00:00Z' }
  const venster = await open({ wie })
  const { page } = venster
  await page.goto(`/${loket}/getallenboek/geven?cijfer=cijfer:calamiteiten&van=2022-01-01&tot=2022-12-31`)
  await page.getByText('Eerder gaf het loket een ander getal').waitFor()
  await page.getByText('Er kwam sindsdien 1 melding bij over deze periode.').waitFor()
  await page.getByLabel('Precies: 20').check()
  await page.getByLabel('Aan wie geeft u dit getal?').selectOption({ label: 'Pers' })
  await page.getByLabel('Waarom mag deze ontvanger').fill('De vraag ging over het precieze getal.')
  await page.getByLabel('Wie precies').fill('Het Stadsblad')
  await page.getByLabel('Waarvoor is het').fill('Artikel over de zorg')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Leg uit waarom dit getal anders is dan het vorige.' }).waitFor()
  await keur(venster)
  await page.getByLabel('Waarom is dit getal anders').fill('Een melding van december kwam pas in mei binnen.')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Anders dan 19').waitFor()
  await page.setViewportSize({ width: 320, height: 800 })
  await keur(venster)
})

test('a figure by hand is held against the book as well, and the book is searched and saved', async () => {
  const venster = await open({ wie: coordinator })
  const { page } = venster
  await page.goto(`/${loket}/getallenboek/hand`)
  await keur(venster)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Geef het getal een naam, of kies het hierboven.' }).waitFor()
  await page.getByLabel('Is het een getal uit de rapportage?').selectOption({ label: 'Calamiteiten' })
  for (const [groep, dag, maand] of [
    ['Eerste dag', '1', '1'],
    ['Laatste dag', '31', '12'],
  ] as const) {
    const velden = page.getByRole('group', { name: groep })
    await velden.getByLabel('Dag').fill(dag)
    await velden.getByLabel('Maand').fill(maand)
    await velden.getByLabel('Jaar').fill('2022')
  }
  await page.getByLabel('Het getal', { exact: true }).fill('27')
  await page.getByLabel('Aan wie geeft u dit getal?').selectOption({ label: 'College of wethouder' })
  await page.getByLabel('Wie precies').fill('Wethouder Zorg')
  await page.getByLabel('Waarvoor is het').fill('Gesprek')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Een van beide getallen is met de hand ingevuld.').first().waitFor()
  await page.getByLabel('Waarom is dit getal anders').fill('Met de zaken van de inspectie erbij.')
  const nogEens = await herhaling(page, '/getallenboek/hand')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Met de zaken van de inspectie erbij.').waitFor()
  expect(await nogEens()).toBe(303)
  await page.getByLabel('Zoek', { exact: true }).fill('stadsblad')
  await page.getByRole('button', { name: 'Zoek' }).click()
  await page.getByText('Het Stadsblad').waitFor()
  expect(await page.getByText('Wethouder Zorg').count()).toBe(0)
  expect(page.url()).not.toContain('stadsblad')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bewaar als CSV' }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv.trim().split('\n')).toHaveLength(5)
  expect(csv).toContain('Het Stadsblad')
})

test('a figure given by mistake is taken back with a reason; its line stays, and nothing is held against it any more', async () => {
  const venster = await open({ wie: { ...coordinator, bevestigdOp: '2023-06-05T08:00:00Z' }, scripts: false })
  const { page } = venster
  await page.goto(`/${loket}/getallenboek`)
  const regel = page.getByRole('row', { name: /Wethouder Zorg.*Gesprek/ })
  await regel.getByRole('link', { name: /^Intrekken/ }).click()
  await keur(venster)
  await page.getByRole('button', { name: 'Trek het getal in' }).click()
  await page.getByRole('link', { name: 'Schrijf op waarom u het getal intrekt.' }).waitFor()
  await page.getByLabel('Waarom trekt u het in?').fill('De zaken van de inspectie stonden er al bij.')
  const nogEens = await herhaling(page, '/getallenboek/intrekken')
  await page.getByRole('button', { name: 'Trek het getal in' }).click()
  await regel.getByText('Ingetrokken', { exact: true }).waitFor()
  expect(await regel.innerText()).toContain('Sanne Bakker: De zaken van de inspectie stonden er al bij.')
  expect(await regel.innerText()).toContain('27 precies')
  expect(await nogEens()).toBe(303)
  await keur(venster)
  await page.setViewportSize({ width: 320, height: 800 })
  await keur(venster)
  await page.goto(`/${loket}/getallenboek/geven?cijfer=cijfer:calamiteiten&van=2022-01-01&tot=2022-12-31`)
  await page.getByText('Eerder gaf het loket een ander getal').waitFor()
  expect(await page.locator('main').innerText()).not.toContain('27')
  const rijen = await inLoket(baken.db, loket, tx => tx.selectFrom('getal_ingetrokken').selectAll().execute())
  expect(rijen).toHaveLength(1)
})

test('who accounts sees the book with what may leave the desk, and gives no figures', async () => {
  const venster = await open({ wie: bestuur })
  const { page } = venster
  await page.goto(`/${loket}/getallenboek`)
  await page.getByRole('row', { name: /Commissie Zorg/ }).waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/19 precies|precies/)
  expect(await page.locator('main').innerText()).toContain('Ingetrokken')
  expect(await page.locator('main').innerText()).not.toContain('stonden er al bij')
  expect(await page.getByRole('link', { name: /^Intrekken/ }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Geef een getal' }).count()).toBe(0)
  await keur(venster)
  expect((await page.goto(`/${loket}/getallenboek/geven`))?.status()).toBe(404)
  expect(serverfouten).toEqual([])
})
