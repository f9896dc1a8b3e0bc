import { expect, test } from 'vitest'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, screening, verzoek } from '../opstelling/voorbeeld.ts'

const { baken, open, desk, tijd } = await nieuwVerhaal('2026-04-07T08:00:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const ruben = await nieuweGebruiker(baken, loket, 'Ruben Tjon', 'medewerker')

const maakZaak = async (): Promise<string> => {
  const categorie = 'advies_vastgelopen_onderdak'
  const opening = await openDossier(baken, verzoek(loket, { melding: melding({ categorie }) }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const invoer = screening({ categorie, soortMelding: 'adviesvraag', onderdak: true, vierP: [], urgent: false })
  const uit = await handle(baken, marijke, { zaak, opdracht, invoer })
  if (!uit.ok) throw new Error(uit.weigering)
  return zaak
}

const zaak = await maakZaak()
const pad = (deel = '') => `/${loket}/dossiers/${zaak}/bemiddelingstafel${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const link = (v: Venster, naam: string) => v.page.getByRole('link', { name: naam, exact: true })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const groep = (v: Venster, vraag: RegExp) => v.page.getByRole('group', { name: vraag })
const vulDag = async (v: Venster, vraag: RegExp, dag: string, maand: string) => {
  await groep(v, vraag).getByLabel('Dag').fill(dag)
  await groep(v, vraag).getByLabel('Maand').fill(maand)
  await groep(v, vraag).getByLabel('Jaar').fill('2026')
}

test('the coordinator keeps who sits at the table and when it meets; a handler does not', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(`/${loket}/bemiddelingstafel`)
  await keur(v)
  await link(v, 'Deelnemers en agenda').click()
  await v.page.getByLabel('Organisatie').fill('Centraal Onthaal')
  await knop(v, 'Voeg deelnemer toe').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('Vul de functie in.')
  expect(await v.page.getByLabel('Organisatie').inputValue()).toBe('Centraal Onthaal')
  await v.page.getByLabel('Functie').fill('teamleider')
  await knop(v, 'Voeg deelnemer toe').click()
  await vulDag(v, /Wanneer is de bijeenkomst/, '14', '4')
  await v.page.getByLabel('Hoe laat?').fill('13:00')
  await knop(v, 'Plan bijeenkomst').click()
  expect(await tekst(v)).toContain('di 14 april 2026, 13.00 uur')
  await keur(v)
  const ander = await open({ wie: ruben, scripts: false })
  expect((await ander.page.goto(`/${loket}/bemiddelingstafel/beheer`))?.status()).toBe(404)
})

test('a family comes on the table and is discussed at the meeting, with an agreement of a fixed participant', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad())
  await link(v, 'Op de tafel zetten').click()
  await v.page.getByLabel('Waarom is de tafel nodig?').fill('Drie instanties verwijzen naar elkaar.')
  await knop(v, 'Zet op de tafel').click()
  tijd.zet('2026-04-14T11:30:00Z')
  const t = await open({ wie: marijke, scripts: false, breedte: 320 })
  await t.page.goto(`/${loket}/bemiddelingstafel/bijeenkomst`)
  await keur(t)
  // A colleague who may only read the dossier is not sent to a page that is not there.
  const collega = await open({ wie: ruben, scripts: false })
  await collega.page.goto(`/${loket}/bemiddelingstafel/bijeenkomst`)
  expect(await tekst(collega)).toContain('Nog niet besproken')
  expect(await collega.page.getByRole('link', { name: /^Bespreek/ }).count()).toBe(0)
  await t.page.getByRole('link', { name: /^Bespreek/ }).click()
  await groep(t, /dak boven het hoofd/)
    .getByLabel('Per nacht of per week')
    .check()
  await groep(t, /naar school/)
    .getByLabel('Niet allemaal of niet altijd')
    .check()
  await groep(t, /Loopt er hulp/)
    .getByLabel('Aangevraagd')
    .check()
  await groep(t, /kinderen veilig/)
    .getByLabel('Ja')
    .check()
  await t.page.getByLabel('Wat is er besproken?').fill('Het gezin slaapt bij kennissen, tot vrijdag.')
  await t.page.getByLabel('Door wie?').first().selectOption({ label: 'Centraal Onthaal, teamleider' })
  await knop(t, 'Leg de bespreking vast').click()
  expect(await t.page.locator('[data-foutenoverzicht]').innerText()).toContain('wat er bij afspraak 1 gebeurt')
  await t.page.getByLabel('Wat gebeurt er?').first().fill('Een plek in de opvang vanaf vrijdag.')
  await t.page.getByRole('group', { name: 'Voor welke dag?' }).first().getByLabel('Dag').fill('17')
  await t.page.getByRole('group', { name: 'Voor welke dag?' }).first().getByLabel('Maand').fill('4')
  await t.page.getByRole('group', { name: 'Voor welke dag?' }).first().getByLabel('Jaar').fill('2026')
  await keur(t)
  await knop(t, 'Leg de bespreking vast').click()
  const pagina = await tekst(t)
  for (const deel of [
    '7 dagen op de tafel',
    'Een plek in de opvang',
    'Centraal Onthaal, teamleider',
    '14 april 2026, 13.00',
  ])
    expect(pagina).toContain(deel)
  await keur(t)
  await t.page.goto(`/${loket}/bemiddelingstafel/bijeenkomst`)
  expect(await tekst(t)).toContain('Besproken')
})

test('not stable while an agreement is open or a criterion does not hold; stable with a day on which the list asks to look again', async () => {
  const v = await open({ wie: marijke, scripts: false })
  const verklaar = async (alles: boolean) => {
    await v.page.goto(pad('/stabiel'))
    const vakjes = v.page.getByRole('checkbox')
    for (let i = 0; i < (await vakjes.count()) - (alles ? 0 : 1); i++) await vakjes.nth(i).check()
    await vulDag(v, /Wanneer kijkt iemand opnieuw/, '14', '7')
    await v.page.getByLabel('Waar blijkt het uit?').fill('Huurcontract van een jaar, school bevestigt.')
    await knop(v, 'Leg vast dat het stabiel is').click()
  }
  await verklaar(false)
  expect(await tekst(v)).toContain('pas stabiel als alles in de lijst klopt')
  await keur(v)
  await verklaar(true)
  expect(await tekst(v)).toContain('Er staan nog afspraken open')
  await v.page.goto(pad())
  await v.page.getByRole('link', { name: /^Afronden/ }).click()
  await v.page.getByLabel('Wat is er gedaan?').fill('Het gezin zit er sinds vrijdag.')
  await knop(v, 'Rond af').click()
  await verklaar(true)
  expect(await tekst(v)).toContain('Stabiel. Opnieuw kijken op di 14 juli 2026')
  tijd.zet('2026-07-14T08:00:00Z')
  const later = await open({ wie: marijke, scripts: false })
  await later.page.goto(`/${loket}/bemiddelingstafel`)
  expect(await tekst(later)).toContain('Nu opnieuw kijken')
  await keur(later)
  await later.page.goto(pad('/hercontrole'))
  await groep(later, /nog stabiel/)
    .getByLabel('Nee, terug op de tafel')
    .check()
  await later.page.getByLabel('Hoe gaat het?').fill('De huur is opgezegd.')
  await keur(later)
  await knop(later, 'Leg vast').click()
  expect(await tekst(later)).toContain('dagen op de tafel')
})
