import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, zetKoekje } from '../opstelling/verhaal.ts'

const { baken, open, desk, serverfouten } = await nieuwVerhaal('2026-04-03T07:10:00Z')
const { loket } = desk
const medewerker = await nieuweGebruiker(baken, loket, 'Sanne Bakker', 'medewerker')
const lezer = await nieuweGebruiker(baken, loket, 'Wim Lezer', 'bestuur-lezer')

test('last night’s call is typed in next morning: the terms run from the call, four persons, nothing lost', async () => {
  const v = await open({ scripts: false, wie: medewerker })
  const { page } = v
  await page.goto(`/${loket}/registreren`)
  expect(await page.getByLabel('Hoe laat?').inputValue()).toBe('09:10')
  await keur(v)
  await page.locator('[name=persoon1_naam]').fill('Noor van der Linde')
  await page.getByRole('button', { name: 'Nog een persoon' }).click()
  expect(await page.locator('[name=persoon1_naam]').inputValue()).toBe('Noor van der Linde')
  await page.locator('[name=persoon4_naam]').fill('Bram van der Linde')
  await page.locator('[name=persoon4_geboren-dag]').fill('31')
  await page.locator('[name=persoon4_geboren-maand]').fill('2')
  await page.locator('[name=persoon4_geboren-jaar]').fill('1980')
  await page.locator('[name=ontvangen-dag]').fill('4')
  await page.getByRole('button', { name: 'Registreer' }).click()
  expect(await page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    'De dag van ontvangst ligt in de toekomst. Kijk de datum na.',
    'Schrijf op wat er is gebeurd.',
    'Persoon 4: 31-2-1980 bestaat niet. Kijk de datum na.',
  ])
  expect(await page.locator('[name=persoon4_geboren-maand]').inputValue()).toBe('2')
  await keur(v)

  await page.locator('[name=ontvangen-dag]').fill('2')
  await page.getByLabel('Hoe laat?').fill('21.45')
  await page.getByLabel('Wat vertelt de melder?').fill('Twee kinderen zijn niet thuisgekomen.')
  await page.locator('[name=persoon4_geboren-maand]').fill('1')
  await page.getByLabel('Dit kan niet wachten').check()
  await page.getByRole('button', { name: 'Registreer' }).click()
  expect(await page.locator('h1').textContent()).toBe('Melding geregistreerd')
  const bewijs = await page.locator('[data-bewijs]').allTextContents()
  expect(bewijs).toHaveLength(2)
  expect(page.url()).not.toContain(bewijs[0])
  await keur(v)
  const naar = await page.getByRole('link', { name: 'Naar het dossier' }).getAttribute('href')
  const zaak = await inLoket(baken.db, loket, tx => findZaak(tx, loket, naar?.split('/').at(-1) ?? ''))
  expect(zaak).toMatchObject({ ontvangenOp: '2026-04-02T19:45:00.000Z', kenmerken: { urgent: true } })
  const screening = zaak?.termijnen.find(t => t.code === 'screening')
  expect(screening?.eindMoment).toBe('2026-04-02T20:00:00.000Z')
  expect([v.klachten, serverfouten]).toEqual([[], []])
})

test('the key n opens the form; on a phone it fits', async () => {
  const v = await open({ wie: medewerker, breedte: 320 })
  await v.page.goto(`/${loket}/werkvoorraad`)
  await v.page.keyboard.press('n')
  await v.page.waitForURL(`**/${loket}/registreren`)
  await keur(v)
})

test('who reads figures only finds no such page, and another handler never sees the code', async () => {
  const ander = await open({ wie: lezer })
  expect((await ander.page.goto(`/${loket}/registreren`))?.status()).toBe(404)
  const eerst = await open({ wie: medewerker })
  await eerst.page.goto(`/${loket}/registreren`)
  await eerst.page.getByLabel('Wat vertelt de melder?').fill('Iemand belde.')
  await eerst.page.getByRole('button', { name: 'Registreer' }).click()
  const koekje = (await eerst.context.cookies()).find(c => c.name.includes('registratie'))
  const collega = await open({ wie: await nieuweGebruiker(baken, loket, 'Collega', 'medewerker') })
  await zetKoekje(collega.page, koekje?.name ?? '', koekje?.value ?? '')
  await collega.page.goto(`/${loket}/registreren/ontvangst`)
  expect(collega.page.url()).toContain('/werkvoorraad')
})
