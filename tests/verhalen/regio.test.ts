import { expect, test } from 'vitest'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { regieRonde } from '../../src/zaken/regie/ronde.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, screening, verzoek } from '../opstelling/voorbeeld.ts'

const { baken, open, desk, tijd } = await nieuwVerhaal('2026-04-10T08:00:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')

/** A report that another municipality is responsible for: passed on at the screening, and with that closed. */
const maakZaak = async (): Promise<string> => {
  const opening = await openDossier(baken, verzoek(loket, { melding: melding({ categorie: 'gog_fysiek' }) }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const ontvanger = baken.nieuwId()
  const uit = await handle(baken, marijke, {
    zaak,
    opdracht: { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen },
    invoer: screening({ categorie: 'gog_fysiek', uitkomst: 'doorgezet', ontvanger, gemeente: '0606', vierP: [] }),
    teksten: [{ id: ontvanger, soort: 'ontvanger', tekst: 'Gemeente Schiedam' }],
  })
  if (!uit.ok) throw new Error(uit.weigering)
  return zaak
}

const zaak = await maakZaak()
const pad = (deel = '') => `/${loket}/dossiers/${zaak}/regio${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const link = (v: Venster, naam: string) => v.page.getByRole('link', { name: naam, exact: true })
const tekst = (v: Venster) => v.page.locator('main').innerText()

test('what was screened as going elsewhere stands on the list until somebody says how it went', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(`/${loket}/regio`)
  expect(await tekst(v)).toContain('Doorzetten nog vastleggen')
  await keur(v)
  await v.page.getByRole('link', { name: /^2026-/ }).click()
  await link(v, 'Doorzetten vastleggen').click()
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('Kies een gemeente.')
  await v.page.getByLabel('Welke gemeente?').selectOption({ label: 'Rotterdam' })
  await v.page.getByLabel('Aan welk loket').fill('Meldpunt van Schiedam, mevrouw Ekelschot')
  await v.page.getByLabel('Telefonisch').check()
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Dit is de eigen gemeente')
  expect(await v.page.getByLabel('Aan welk loket').inputValue()).toContain('Ekelschot')
  await v.page.getByLabel('Welke gemeente?').selectOption({ label: 'Schiedam' })
  await keur(v)
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Wacht op bevestiging')
  await keur(v)
})

test('after the weekend no receipt came: the list says so, somebody reminds, and the receipt is noted', async () => {
  tijd.zet('2026-04-14T07:10:00Z')
  const v = await open({ wie: marijke, scripts: false, breedte: 320 })
  await v.page.goto(`/${loket}/regio`)
  expect(await tekst(v)).toContain('Geen bevestiging: herinner')
  await v.page.goto(`/${loket}/werkvoorraad`)
  expect(await tekst(v)).toContain('regio: geen bevestiging van de andere gemeente')
  await keur(v)
  await regieRonde(baken, loket)
  await v.page.goto(`/${loket}/berichten`)
  expect(await tekst(v)).toContain('Een andere gemeente heeft de ontvangst niet bevestigd')
  await v.page.goto(pad())
  await link(v, 'Herinnering vastleggen').click()
  await v.page.getByLabel(/Wie hebt u gebeld/).fill('Het meldpunt gebeld: zij kijken vandaag.')
  await knop(v, 'Leg de herinnering vast').click()
  expect(await tekst(v)).toContain('zij kijken vandaag')
  await link(v, 'Ontvangst bevestigd').click()
  await v.page.getByLabel('Wie bevestigde').fill('Mevrouw Ekelschot')
  await keur(v)
  await knop(v, 'Leg de ontvangst vast').click()
  await v.page.goto(`/${loket}/werkvoorraad`)
  expect(await tekst(v)).not.toContain('regio: geen bevestiging')
  await v.page.goto(pad())
  expect(await tekst(v)).toContain('De andere gemeente heeft de ontvangst bevestigd')
  await keur(v)
})

test('support to a neighbour is noted with how long it took, and adds up by municipality', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad('/steun'))
  await v.page.getByLabel('Welke gemeente?').selectOption({ label: 'Schiedam' })
  await v.page.getByLabel('Meegedacht').check()
  await v.page.getByLabel('Dag', { exact: true }).fill('14')
  await v.page.getByLabel('Maand').fill('4')
  await v.page.getByLabel('Jaar').fill('2026')
  await v.page.getByLabel(/Hoeveel minuten/).fill('anderhalf uur')
  await v.page.getByLabel(/Waarover ging het/).fill('Hoe zij de school betrekken.')
  await knop(v, 'Leg de steun vast').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('heel aantal minuten')
  await v.page.getByLabel(/Hoeveel minuten/).fill('80')
  await knop(v, 'Leg de steun vast').click()
  await v.page.goto(`/${loket}/regio`)
  expect(await tekst(v)).toContain('1 uur en 20 minuten')
  await keur(v)
})
