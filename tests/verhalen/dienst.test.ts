import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { insertRooster } from '../../src/dienst/store.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'

// Friday 3 April 2026, 21:40 in the Netherlands.
const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal('2026-04-03T19:40:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const ruben = await nieuweGebruiker(baken, loket, 'Ruben Tjon', 'coordinator')

const nacht = { van: '2026-04-03T20:00:00.000Z', tot: '2026-04-04T07:00:00.000Z' }
await inLoket(baken.db, loket, tx =>
  insertRooster(tx, loket, [
    { id: baken.nieuwId(), gebruiker: ruben.id, taak: 'achterwacht', telefoon: '06 00000009', ...nacht },
  ]),
)

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const pad = (deel: string) => `/${loket}${deel}`

/** The crisis worker's way through the form: what it cannot do without. */
const meldt = async (v: Venster): Promise<string> => {
  const { page } = v
  await page.getByLabel('Voor mijn werk').check()
  await knop(v, 'Beginnen').click()
  await page.getByLabel('Vertel in uw eigen woorden').fill('Moeder is opgenomen, twee kinderen zijn vannacht bij oma.')
  await knop(v, 'Verder').click()
  await page.getByLabel('Ik meld iets dat is gebeurd').check()
  await knop(v, 'Verder').click()
  await page.getByLabel('Fysiek geweld').check()
  await knop(v, 'Verder').click()
  while (page.url().includes('/stap/')) {
    const vul = async (label: string, tekst: string) => {
      if (await page.getByLabel(label).count()) await page.getByLabel(label).fill(tekst)
    }
    await vul('Naam van de organisatie', 'Crisisteam Oost')
    await vul('Uw naam', 'Sanne Wielinga')
    await vul('Telefoonnummer', '06 00000000')
    if (await page.getByLabel('Crisisinterventieteam').count()) await page.getByLabel('Crisisinterventieteam').check()
    for (const naam of [/jonger dan 18/i, /iedereen nu veilig/i]) {
      const groep = page.getByRole('group', { name: naam })
      if (await groep.count()) await groep.getByLabel(/^Ja/).first().check()
    }
    const hier = page.url()
    await knop(v, 'Verder').click()
    if (page.url() === hier) throw new Error(`stuck: ${await page.locator('[data-foutenoverzicht]').textContent()}`)
  }
  await knop(v, 'Versturen').click()
  return (await page.locator('[data-bewijs]').first().textContent()) ?? ''
}

test('a crisis team reports at 23:30; the night is handed over at ten, and the morning at nine', async () => {
  const avond = await open({ wie: marijke, scripts: false })
  await avond.page.goto(pad('/dienst/overdragen'))
  await keur(avond)
  await avond.page.getByLabel('Verder nog iets?').fill('De alarmcentrale belt terug over de sleutels.')
  await knop(avond, 'Draag over').click()
  await keur(avond)

  tijd.zet('2026-04-03T20:05:00Z')
  const wacht = await open({ wie: ruben, scripts: false })
  await wacht.page.goto(pad('/dienst'))
  await keur(wacht)
  expect(await wacht.page.getByText('Er staat een dienstoverdracht voor u klaar').count()).toBe(1)
  expect(await wacht.page.getByText('Ruben Tjon, achterwacht').count()).toBe(1)
  expect(await wacht.page.getByRole('link', { name: '06 00000009' }).count()).toBe(1)
  await wacht.page.getByRole('link', { name: 'Lees en neem aan' }).click()
  expect(await wacht.page.getByText('De alarmcentrale belt terug').count()).toBe(1)
  await knop(wacht, 'Ik heb dit gelezen en neem de dienst aan').click()
  const aangenomen = (await wacht.page.getByRole('main').textContent()) ?? ''
  expect(aangenomen).toMatch(/Aangenomen door Ruben Tjon.*Verder nog/s)

  tijd.zet('2026-04-03T21:30:00Z')
  const crisis = await open({ breedte: 320 })
  await crisis.page.goto(pad('/melden'))
  await keur(crisis)
  expect(await crisis.page.getByText(desk.buitenOpeningstijd).count()).toBe(1)
  expect(await crisis.page.getByText(/weer open op za 4 april 2026, 09.00 uur/).count()).toBe(1)
  const nummer = await meldt(crisis)

  tijd.zet('2026-04-04T06:50:00Z')
  const ochtend = await open({ wie: ruben, scripts: false })
  await ochtend.page.goto(pad('/werkvoorraad'))
  await ochtend.page.getByRole('link', { name: nummer, exact: true }).click()
  const dossier = new URL(ochtend.page.url()).pathname.replace('/screening', '')
  await ochtend.page.goto(`${dossier}/aandachtspunt`)
  await ochtend.page.getByLabel('Wat moet de volgende dienst').fill('Bel oma om tien uur: slapen de kinderen daar nog?')
  await knop(ochtend, 'Geef mee').click()
  await keur(ochtend)
  await ochtend.page.goto(pad('/dienst/overdragen'))
  expect(await ochtend.page.getByText('Bel oma om tien uur').count()).toBe(1)
  await keur(ochtend)
  await knop(ochtend, 'Draag over').click()

  tijd.zet('2026-04-04T07:02:00Z')
  const dag = await open({ wie: marijke, scripts: false, breedte: 320 })
  await dag.page.goto(pad('/dienst'))
  await keur(dag)
  await dag.page.getByRole('link', { name: 'Lees en neem aan' }).click()
  await keur(dag)
  expect(await dag.page.getByText(nummer).count()).toBe(1)
  expect(await dag.page.getByText('Bel oma om tien uur').count()).toBe(1)
  await knop(dag, 'Ik heb dit gelezen en neem de dienst aan').click()
  await dag.page.goto(`${dossier}/aandachtspunt-afhandelen`)
  await knop(dag, 'Het is gedaan').click()
  expect(await dag.page.getByText('Aandachtspunt voor de dienst').count()).toBe(0)
  for (const w of [avond, wacht, crisis, ochtend, dag]) expect(w.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})

test('the rota of a week, with who is in it and who is not', async () => {
  tijd.zet('2026-04-04T08:00:00Z')
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad('/dienst/rooster?week=2026-04-06'))
  await keur(v)
  await v.page.getByLabel('Dienst', { exact: true }).selectOption({ index: 1 })
  await v.page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Ruben Tjon' })
  await knop(v, 'Rooster in').click()
  expect(await v.page.getByLabel('Wie', { exact: true }).inputValue()).toBe(ruben.id)
  await v.page.getByLabel('Telefoon tijdens de dienst').fill('06 00000002')
  await knop(v, 'Rooster in').click()
  expect(await v.page.getByRole('link', { name: '06 00000002' }).count()).toBe(1)
  await v.page.getByRole('button', { name: /^Haal weg Ruben Tjon/ }).click()
  expect(await v.page.getByRole('link', { name: '06 00000002' }).count()).toBe(0)
})
