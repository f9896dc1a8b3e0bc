import { expect, test } from 'vitest'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'

// Thursday 2 April 2026, 23:30 in the Netherlands.
const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal('2026-04-02T21:30:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const bilal = await nieuweGebruiker(baken, loket, 'Bilal Aydin', 'medewerker')
const wethouder = await nieuweGebruiker(baken, loket, 'Hendrik Wolters', 'bestuur-lezer')

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const groep = (v: Venster, naam: RegExp) => v.page.getByRole('group', { name: naam })
const pad = (deel: string) => `/${loket}${deel}`

/** The teacher's way through the form: every step with what it cannot do without. */
const meldt = async (v: Venster): Promise<string> => {
  const { page } = v
  await page.goto(pad('/melden'))
  await page.getByLabel('Voor mijn werk').check()
  await knop(v, 'Beginnen').click()
  await page.getByLabel('Vertel in uw eigen woorden').fill('Een leerling is in de opvang ernstig gewond geraakt.')
  await knop(v, 'Verder').click()
  await page.getByLabel('Ik meld iets dat is gebeurd').check()
  await knop(v, 'Verder').click()
  await page.getByLabel('Fysiek geweld').check()
  await knop(v, 'Verder').click()
  while (page.url().includes('/stap/')) {
    if (await page.getByLabel('Naam van de organisatie').count())
      await page.getByLabel('Naam van de organisatie').fill('De Windroos')
    if (await page.getByLabel('Overig').count()) await page.getByLabel('Overig').check()
    if (await page.getByLabel('Uw naam').count()) await page.getByLabel('Uw naam').fill('Femke Oudendijk')
    if (await page.getByLabel('Telefoonnummer').count()) await page.getByLabel('Telefoonnummer').fill('06 00000000')
    for (const naam of [/jonger dan 18/i, /iedereen nu veilig/i])
      if (await groep(v, naam).count()) await groep(v, naam).getByLabel(/^Ja/).first().check()
    const hier = page.url()
    await knop(v, 'Verder').click()
    if (page.url() === hier)
      throw new Error(`stuck at ${hier}: ${await page.locator('[data-foutenoverzicht]').textContent()}`)
  }
  await knop(v, 'Versturen').click()
  return (await page.locator('[data-bewijs]').first().textContent()) ?? ''
}

const screent = async (v: Venster) => {
  const { page } = v
  await groep(v, /Wat is het/)
    .getByLabel('Calamiteit', { exact: true })
    .check()
  await page.getByLabel('Wettelijk kader van de zorg').selectOption('jeugdwet')
  await groep(v, /minderjarige bij betrokken/)
    .getByLabel('Ja')
    .check()
  await groep(v, /calamiteit volgens de wet/)
    .getByLabel('Ja')
    .check()
  await groep(v, /calamiteit volgens ons protocol/)
    .getByLabel('Ja')
    .check()
  await page.getByLabel('De melding komt van').selectOption('overig')
  await groep(v, /Wie mag dit dossier zien/)
    .getByLabel('Vertrouwelijk')
    .check()
  await groep(v, /Wat gebeurt er met de melding/)
    .getByLabel('In behandeling nemen', { exact: true })
    .check()
  await knop(v, 'Bekijk gevolgen').click()
  await keur(v)
  expect(await page.getByText('Calamiteit bij jeugdhulp').count()).toBeGreaterThan(0)
  expect(await page.getByText(/^Taak: .*toezichthouder/i).count()).toBeGreaterThan(0)
  await knop(v, 'Stel vast').click()
}

/** Every required task, one by one, until the dossier may close. */
const rondtTakenAf = async (v: Venster) => {
  for (;;) {
    const taken = v.page.locator('li', { hasText: 'Moet voor sluiten' }).getByRole('link', { name: /^Afronden/ })
    if ((await taken.count()) === 0) return
    await taken.first().click()
    const terug = groep(v, /Komt deze taak terug/)
    if (await terug.count()) await terug.getByLabel(/voorbij/).check()
    await knop(v, 'Rond af').click()
  }
}

test('a teacher reports at night, the coordinator screens it next morning and closes it; it stands in the report; a colleague never saw it', async () => {
  const juf = await open()
  const nummer = await meldt(juf)
  expect(nummer).toMatch(/^2026-\d{4}-[A-Z]$/)

  const collega = await open({ wie: bilal })
  await collega.page.goto(pad('/werkvoorraad'))
  expect(await collega.page.getByText(nummer).count()).toBe(0)

  tijd.zet('2026-04-03T07:05:00Z')
  const v = await open({ wie: { ...marijke, bevestigdOp: '2026-04-03T07:05:00Z' } })
  await v.page.goto(pad('/werkvoorraad'))
  await keur(v)
  await v.page.getByRole('link', { name: nummer, exact: true }).click()
  await keur(v)
  expect(await v.page.getByText('ernstig gewond').count()).toBe(1)
  await screent(v)
  await keur(v)
  const dossier = new URL(v.page.url()).pathname
  expect(await v.page.getByText('Vertrouwelijk', { exact: true }).count()).toBe(1)

  await v.page.getByRole('link', { name: 'Sluiten' }).click()
  expect(await v.page.getByText(/^Nog te doen voor het sluiten/).count()).toBeGreaterThan(0)
  await v.page.getByLabel('Afgehandeld').check()
  await knop(v, 'Sluit het dossier').click()
  expect(await v.page.locator('[data-foutenoverzicht]').textContent()).toContain('taken open')
  await v.page.goto(dossier)
  await rondtTakenAf(v)
  await v.page.getByRole('link', { name: 'Sluiten' }).click()
  await keur(v)
  await v.page.getByLabel('Afgehandeld').check()
  await knop(v, 'Sluit het dossier').click()
  expect(await v.page.getByText('Gesloten', { exact: true }).count()).toBe(1)
  await v.page.goto(`${dossier}/tijdlijn`)
  await keur(v)

  const bestuur = await open({ wie: wethouder })
  await bestuur.page.goto(pad('/rapportage?van=2026-01-01&tot=2026-12-31'))
  await keur(bestuur)
  const getal = async (label: string) =>
    (
      await bestuur.page.locator('.baken-kerncijfer', { hasText: label }).first().locator('dd').first().textContent()
    )?.trim()
  expect(await getal('Meldingen')).toBe('1')
  expect(await getal('Calamiteiten')).toBe('1')
  expect((await bestuur.page.goto(dossier))?.status()).toBe(404)

  const collegaLater = await open({ wie: bilal })
  expect((await collegaLater.page.goto(dossier))?.status()).toBe(404)
  await keur(collegaLater)
  await collegaLater.page.goto(pad('/werkvoorraad'))
  expect(await collegaLater.page.getByText(nummer).count()).toBe(0)

  for (const w of [juf, collega, v, bestuur, collegaLater]) expect(w.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})
