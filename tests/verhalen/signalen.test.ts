import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { herhaling } from '../opstelling/herhaling.ts'
import { keur, nieuwVerhaal } from '../opstelling/verhaal.ts'
import { verzoek } from '../opstelling/voorbeeld.ts'

const { baken, desk, open, serverfouten } = await nieuwVerhaal('2026-04-02T08:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Sanne Bakker', 'coordinator')
const bestuur = await nieuweGebruiker(baken, loket, 'Joris de Wit', 'bestuur-lezer')
const medewerker = await nieuweGebruiker(baken, loket, 'Fatima Aydin', 'medewerker')

const register = readFileSync('tests/data/incidentenloket-2021-2022.csv')

test('without a history the page says so, and signals nothing', async () => {
  const venster = await open({ wie: coordinator, scripts: false })
  await venster.page.goto(`/${loket}/signalen`)
  await venster.page.getByText('In deze maanden is niets geteld').waitFor()
  await keur(venster)
})

test('over 2022 the desk sees that two kinds of reporter fell silent and one came up, wide and narrow', async () => {
  const venster = await open({ wie: coordinator })
  const { page } = venster
  await page.goto(`/${loket}/importeren`)
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({
    name: 'register.csv',
    mimeType: 'text/csv',
    buffer: register,
  })
  await page.getByRole('button', { name: 'Lees het bestand in' }).click()
  await page.getByText('459 meldingen ingelezen').waitFor()
  await page.goto(`/${loket}/signalen`)
  await page.getByText('Het hele loket kreeg 261 meldingen in 2022, tegen 198 in 2021.').waitFor()
  await page.goto(`/${loket}/signalen?tot=2021-12&lengte=12`)
  await page.getByText('Er is nog niets te vergelijken').waitFor()
  await page
    .getByText('Vergelijken kan niet. Daarvoor is 2020 nodig, en toen was er nog geen register.')
    .first()
    .waitFor()
  expect(await page.getByText('Niemand meldt opvallend').count()).toBe(0)
  await keur(venster)
  await page.getByRole('link', { name: '6 maanden' }).click()
  await page.getByText(/tegen \d+ in januari 2021 tot en met juni 2021/).waitFor()
  await page.goto(`/${loket}/signalen`)
  for (const [naam, uitslag] of [
    ['Crisisinterventieteam', 'Meer dan verwacht'],
    ['Gecertificeerde instelling', 'Stiller dan verwacht'],
    ['Ggz-aanbieder', 'Stiller dan verwacht'],
  ] as const) {
    const kaart = page.locator('.baken-kaart').filter({ has: page.getByRole('heading', { name: naam, exact: false }) })
    await kaart.first().getByText(uitslag).waitFor()
    expect(await kaart.first().getByRole('img').count()).toBe(1)
  }
  expect(await page.locator('.baken-kaart').filter({ hasText: 'Wijkteam' }).count()).toBe(0)
  await keur(venster)
  await page.setViewportSize({ width: 320, height: 800 })
  await keur(venster)
  expect(venster.klachten).toEqual([])
})

test('a silence is taken up, judged with a reason, and stays in sight; without scripts', async () => {
  const venster = await open({ wie: coordinator, scripts: false })
  const { page } = venster
  await page.goto(`/${loket}/signalen`)
  await page.getByRole('button', { name: 'Pak dit op Gecertificeerde instelling' }).click()
  await page.getByText('4 meldingen in 2022').waitFor()
  await page.getByRole('button', { name: 'Leg het oordeel vast' }).click()
  await page.getByRole('link', { name: 'Kies wat er aan de hand is.' }).waitFor()
  await keur(venster)
  await page.getByLabel('Nagevraagd bij de organisatie').check()
  await page.getByLabel('Toelichting').fill('De bestuurder wist niet dat ook een poging gemeld moet worden.')
  await page.getByRole('button', { name: 'Leg het oordeel vast' }).click()
  await page.getByText('De bestuurder wist niet dat ook een poging').waitFor()
  await keur(venster)
  await page.goto(`/${loket}/signalen`)
  await page.getByRole('row', { name: /Gecertificeerde instelling 2022 Stiller dan verwacht Nagevraagd/ }).waitFor()
  const rijen = await inLoket(baken.db, loket, tx => tx.selectFrom('registertekst').selectAll().execute())
  expect(rijen.map(r => r.cijfertekst.includes('bestuurder'))).toEqual([false])
})

test('what was agreed with a reporter goes before what it used to do', async () => {
  const venster = await open({ wie: coordinator })
  const { page } = venster
  await page.goto(`/${loket}/signalen`)
  await page.getByRole('rowheader', { name: 'Wijkteam', exact: true }).getByRole('link').click()
  await page.getByLabel('Verwacht aantal meldingen per jaar').fill('veel')
  await page.getByRole('button', { name: 'Leg de afspraak vast' }).click()
  await page.getByRole('link', { name: 'Vul een heel getal in, zoals 12.' }).waitFor()
  expect(await page.getByLabel('Verwacht aantal meldingen per jaar').inputValue()).toBe('veel')
  await keur(venster)
  await page.getByLabel('Verwacht aantal meldingen per jaar').fill('140')
  await page.getByRole('button', { name: 'Leg de afspraak vast' }).click()
  await page.getByText('Verwacht: ongeveer 140, volgens de afspraak.').waitFor()
  await page.getByText('Stiller dan verwacht').first().waitFor()
  await page.getByText('Afgesproken: 140 per jaar, vanaf januari 2022. Vastgelegd door Sanne Bakker').waitFor()
  expect(await page.getByLabel('Verwacht aantal meldingen per jaar').inputValue()).toBe('140')
  await page.getByLabel('Verwacht aantal meldingen per jaar').fill('150')
  await page.getByRole('button', { name: 'Verander de afspraak' }).click()
  await page.getByText('Verwacht: ongeveer 150, volgens de afspraak.').waitFor()
  await keur(venster)
  await page.getByText('De afspraak laten eindigen').click()
  await page.getByLabel('Geldt niet meer vanaf').selectOption({ label: 'januari 2023' })
  await page.getByRole('button', { name: 'Laat de afspraak eindigen' }).click()
  await page.getByText('De afspraak eindigde in januari 2023. Vastgelegd door Sanne Bakker').waitFor()
  await page.setViewportSize({ width: 320, height: 800 })
  await keur(venster)
})

test('what was not reported is recorded, asked about, reported after all, and counts as under-reporting', async () => {
  const opening = await openDossier(baken, verzoek(loket))
  const nummer = opening.ok ? opening.ontvangst.nummer : ''
  const venster = await open({ wie: coordinator, scripts: false })
  const { page } = venster
  await page.goto(`/${loket}/gemist`)
  await page.getByText('Hier staat nog niets').waitFor()
  await page.getByRole('link', { name: 'Leg een voorval vast' }).click()
  await keur(venster)
  await page.getByLabel('Wat voor organisatie had moeten melden?').selectOption({ label: 'Ggz-aanbieder' })
  await page.getByLabel('Welke organisatie').fill('Onbekend BV')
  const vulDatum = async (groep: string, dag: string, maand: string) => {
    const velden = page.getByRole('group', { name: groep })
    await velden.getByLabel('Dag').fill(dag)
    await velden.getByLabel('Maand').fill(maand)
    await velden.getByLabel('Jaar').fill('2022')
  }
  await vulDatum('Wanneer gebeurde het?', '14', '5')
  await page.getByLabel('In de media').check()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Schrijf op wat er gebeurde en waar u het las of hoorde.' }).waitFor()
  await keur(venster)
  await vulDatum('Wanneer vond u het?', '20', '5')
  await page.getByLabel('Suïcide, een poging').check()
  await page.getByLabel('Wat gebeurde er').fill('Het Stadsblad schreef over een patiënt in de Havenstraat.')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Deze organisatie kennen we niet.' }).waitFor()
  await keur(venster)
  await page.getByLabel('Wat voor organisatie had moeten melden?').selectOption({ label: 'Wijkteam' })
  await page.getByLabel('Welke organisatie').fill('ggz-aanbieder b')
  const nogEens = await herhaling(page, '/gemist/nieuw')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Wat in het register staat, is overgenomen.').waitFor()
  expect(await nogEens()).toBe(303)
  await page.getByText('Het Stadsblad schreef').waitFor()
  await page.getByText('GGZ-aanbieder B (Ggz-aanbieder)').first().waitFor()
  await keur(venster)
  await page.getByLabel('De organisatie is ernaar gevraagd').check()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Nagevraagd', { exact: true }).first().waitFor()
  await page.getByLabel('Er is alsnog gemeld').check()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Vul het nummer in van het dossier dat alsnog is gemeld.' }).waitFor()
  await page.getByLabel('Dossiernummer').fill('2026-0009-X')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: 'Er is geen dossier met dit nummer dat u mag zien.' }).waitFor()
  await page.getByLabel('Dossiernummer').fill(nummer)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByRole('link', { name: nummer }).waitFor()
  await page.goto(`/${loket}/signalen?tot=2022-12&lengte=12`)
  const kaart = page.locator('.baken-kaart').filter({ has: page.getByRole('heading', { name: 'GGZ-aanbieder B' }) })
  await kaart.getByText('Niet gemeld: 1').waitFor()
  await keur(venster)
})

test('of what was not reported the account can be destroyed, and the rest stays and counts', async () => {
  const venster = await open({ wie: coordinator })
  const { page } = venster
  await page.goto(`/${loket}/gemist`)
  await page.getByRole('link', { name: /GGZ-aanbieder B/ }).click()
  await page.getByRole('link', { name: 'Verhaal vernietigen' }).click()
  await keur(venster)
  await page.getByRole('button', { name: 'Vernietig het verhaal' }).click()
  await page.getByRole('link', { name: 'Kies waarom het verhaal weg moet.' }).waitFor()
  await page.getByLabel('Er staat meer over mensen in dan nodig is').check()
  await page.getByRole('button', { name: 'Vernietig het verhaal' }).click()
  await page.getByText('Het verhaal is vernietigd op do 2 april 2026').waitFor()
  expect(await page.getByText('Stadsblad').count()).toBe(0)
  const over = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('gemiste_melding').select(['verhaal', 'gemeld_op']).where('loket', '=', loket).execute(),
  )
  expect(over).toEqual([{ verhaal: null, gemeld_op: '2026-04-02' }])
  await page.setViewportSize({ width: 320, height: 800 })
  await keur(venster)
})

test('the board sees what the public report shows and nothing closer; who handles reports sees no signals', async () => {
  const venster = await open({ wie: bestuur })
  const { page } = venster
  await page.goto(`/${loket}/signalen?jaar=2022`)
  await page.getByRole('row', { name: 'Crisisinterventieteam' }).waitFor()
  expect(await page.getByRole('row', { name: /Gecertificeerde instelling/ }).innerText()).not.toMatch(/\b(4|16)\b/)
  expect(await page.content()).not.toMatch(/Jeugdbescherming|William Schrikker/)
  await keur(venster)
  expect((await page.goto(`/${loket}/signalen/reeks?soort=melderType&code=ggz`))?.status()).toBe(404)
  const ander = await open({ wie: medewerker })
  expect((await ander.page.goto(`/${loket}/signalen`))?.status()).toBe(404)
  expect(serverfouten).toEqual([])
})
