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
  const categorie = 'dreigende_pandsluiting'
  const wat = 'Na een vondst van drugs wil de burgemeester de woning sluiten. Er wonen een moeder en twee kinderen.'
  const m = melding({ categorie, ontvangenOp: '2026-04-07T07:30:00.000Z', tekst: { ...melding().tekst, wat } })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const uit = await handle(baken, marijke, { zaak, opdracht, invoer: screening({ categorie, urgent: false }) })
  if (!uit.ok) throw new Error(uit.weigering)
  return zaak
}

const zaak = await maakZaak()
const pad = (deel = '') => `/${loket}/dossiers/${zaak}/pandsluiting${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const link = (v: Venster, naam: string) => v.page.getByRole('link', { name: naam, exact: true })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const groep = (v: Venster, vraag: RegExp) => v.page.getByRole('group', { name: vraag })
const vulDag = async (v: Venster, vraag: RegExp, dag: string, maand: string) => {
  await groep(v, vraag).getByLabel('Dag').fill(dag)
  await groep(v, vraag).getByLabel('Maand').fill(maand)
  await groep(v, vraag).getByLabel('Jaar').fill('2026')
}

test('the desk writes an advice at once, and cannot settle it: the sentence says what is missing', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(`/${loket}/dossiers/${zaak}`)
  await link(v, 'Pandsluiting').click()
  expect(await tekst(v)).toContain('kan nog niet worden vastgesteld')
  await keur(v)
  await link(v, 'Advies schrijven').click()
  await v.page.getByLabel(/Het beeld van het gezin/).fill('Nog niet bekend.')
  await v.page.getByLabel('Wat is het advies?').fill('Niet sluiten.')
  await knop(v, 'Bewaar als concept').click()
  await v.page.goto(pad('/vaststellen'))
  expect(await tekst(v)).toContain('De situatie van het gezin ontbreekt')
  expect(await knop(v, 'Stel het advies vast').count()).toBe(0)
  await keur(v)
})

test('the task cannot be ticked off past the family check', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(`/${loket}/dossiers/${zaak}`)
  await v.page
    .getByRole('link', { name: /Afronden.*burgemeester/ })
    .last()
    .click()
  expect(v.page.url()).toContain('/pandsluiting')
})

test('the family is mapped in two sittings: a part that was begun says what it still needs, and nothing is lost', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad('/gezin'))
  await v.page
    .getByLabel(/De situatie van het gezin/)
    .fill('Moeder met twee kinderen van 4 en 9. Vader is aangehouden.')
  await groep(v, /Wonen er kinderen/)
    .getByLabel('Ja')
    .check()
  await groep(v, /Zijn de kinderen veilig/)
    .getByLabel('Veilig, met afspraken')
    .check()
  await knop(v, 'Bewaar').click()
  const fouten = v.page.locator('[data-foutenoverzicht]')
  expect(await fouten.innerText()).toContain('Kies wie dat heeft bekeken.')
  expect(await v.page.getByLabel(/De situatie van het gezin/).inputValue()).toContain('4 en 9')
  await keur(v)
  await groep(v, /Wie heeft dat bekeken/)
    .getByLabel('Het wijkteam')
    .check()
  await vulDag(v, /Op welke dag/, '7', '4')
  await v.page.getByLabel(/Wat is er gezien/).fill('De kinderen slapen tot het besluit bij oma.')
  await knop(v, 'Bewaar').click()
  expect(await tekst(v)).toContain('De hulp aan het gezin ontbreekt')
  tijd.zet('2026-04-08T09:00:00Z')
  const later = await open({ wie: marijke, scripts: false, breedte: 320 })
  await later.page.goto(pad('/gezin'))
  expect(await later.page.getByLabel(/Wat is er gezien/).inputValue()).toContain('bij oma')
  await groep(later, /Hoe staat het met de hulp/)
    .getByLabel('Er is hulp gestart')
    .check()
  await vulDag(later, /Sinds wanneer/, '8', '4')
  await later.page.getByLabel(/Welke hulp/).fill('Een gezinscoach van het wijkteam, drie keer per week.')
  await groep(later, /Met wie is dit besproken/)
    .getByLabel('Het wijkteam')
    .check()
  await vulDag(later, /Wanneer voor het laatst/, '8', '4')
  await keur(later)
  await knop(later, 'Bewaar').click()
  expect(await tekst(later)).toContain('Na dit concept is er meer over het gezin vastgelegd')
})

test('a draft from before is not settled; the new one names what was done, is read, settled, and then stands for good', async () => {
  tijd.zet('2026-04-08T09:20:00Z')
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad('/vaststellen'))
  expect(await tekst(v)).toContain('Schrijf het advies opnieuw')
  expect(await knop(v, 'Stel het advies vast').count()).toBe(0)
  await link(v, 'Concept aanpassen').click()
  const beeld = await v.page.getByLabel(/Het beeld van het gezin/).inputValue()
  for (const deel of [
    'samen met het wijkteam',
    'veilig, met afspraken',
    'er is hulp gestart',
    'bij oma',
    'gezinscoach',
  ])
    expect(beeld).toContain(deel)
  expect(await v.page.getByLabel('Wat is het advies?').inputValue()).toBe('Niet sluiten.')
  await v.page.getByLabel('Wat is het advies?').fill('Niet sluiten zolang moeder meewerkt. Anders: eerst onderdak.')
  await keur(v)
  await knop(v, 'Bewaar als concept').click()
  expect(await tekst(v)).toContain('Concept van het advies')
  await link(v, 'Advies vaststellen').click()
  expect(await tekst(v)).toContain('Anders: eerst onderdak.')
  await keur(v)
  await knop(v, 'Stel het advies vast').click()
  expect(await tekst(v)).toContain('Het advies is vastgesteld')
  await keur(v)
  await v.page.goto(pad('/advies'))
  await v.page.getByLabel('Wat is het advies?').fill('Toch sluiten.')
  await knop(v, 'Bewaar als concept').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('kan niet meer veranderen')
  await v.page.goto(`/${loket}/dossiers/${zaak}`)
  expect(await tekst(v)).not.toContain('Breng het gezin in kaart')
})

test('a handler who does not lead cannot settle an advice, and does not see the button', async () => {
  const v = await open({ wie: ruben, scripts: false })
  await v.page.goto(pad())
  expect(await link(v, 'Advies aanvullen').count()).toBe(0)
  expect((await v.page.goto(pad('/aanvullen')))?.status()).toBe(404)
})

test('the mayor decides, more becomes known, the advice is supplemented, and the family is followed', async () => {
  tijd.zet('2026-04-10T13:00:00Z')
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad('/besluit'))
  await v.page.getByLabel('Woning sluiten, later of korter dan eerst bedoeld').check()
  await vulDag(v, /Op welke dag/, '10', '4')
  await vulDag(v, /Tot en met/, '10', '5')
  await knop(v, 'Leg het besluit vast').click()
  await link(v, 'Advies aanvullen').click()
  await v.page
    .getByLabel('Wat is er nieuw of anders?')
    .fill('Oma is ziek geworden: er is vanaf maandag een andere plek nodig.')
  await knop(v, 'Leg de aanvulling vast').click()
  expect(await tekst(v)).toContain('Oma is ziek geworden')
  await link(v, 'Gezin volgen').click()
  await groep(v, /Waar woont het gezin/)
    .getByLabel('Het gezin zit in de opvang')
    .check()
  await groep(v, /kinderen veilig/)
    .getByLabel('Ja')
    .check()
  await groep(v, /Loopt de hulp/)
    .getByLabel('Ja')
    .check()
  await v.page.getByLabel(/Wat is er gebeurd/).fill('Het gezin zit samen in de opvang, de coach gaat mee.')
  await vulDag(v, /Wanneer kijkt u weer/, '20', '4')
  await keur(v)
  await knop(v, 'Leg vast').click()
  const pagina = await tekst(v)
  for (const deel of [
    'later of korter',
    'zo 10 mei 2026',
    'samen in de opvang',
    'ma 20 april 2026',
    'Niet sluiten zolang moeder',
  ])
    expect(pagina).toContain(deel)
  await keur(v)
  tijd.zet('2026-04-20T08:00:00Z')
  const lijst = await open({ wie: marijke, scripts: false })
  await lijst.page.goto(`/${loket}/pandsluitingen`)
  expect(await tekst(lijst)).toContain('Nu')
  await keur(lijst)
})
