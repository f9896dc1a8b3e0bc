import { expect, test } from 'vitest'
import { maakDemogebruikers } from '../../src/aanmelden/demogebruikers.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, verzoek } from '../opstelling/voorbeeld.ts'

const { baken, open, desk, tijd } = await nieuwVerhaal('2026-04-03T07:05:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const ruben = await nieuweGebruiker(baken, loket, 'Ruben Tjon', 'coordinator')

const pad = (deel: string) => `/${loket}${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const meld = async (naam = 'Noor van der Linde') => {
  const v = verzoek(loket)
  const betrokkenen = [{ naam, geboortedatum: '2012-05-06', adres: '', rol: 'client' }]
  const opening = await openDossier(baken, { ...v, melding: melding({ betrokkenen }) })
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst
}

test('two coordinators at one dossier: the later one sees what the other did, and keeps what was typed', async () => {
  const { zaak } = await meld()
  const [een, twee] = [await open({ wie: marijke, scripts: false }), await open({ wie: ruben, scripts: false })]
  for (const v of [een, twee]) await v.page.goto(pad(`/dossiers/${zaak}/notitie`))
  await een.page.getByLabel('Notitie').fill('Gebeld met de school.')
  await knop(een, 'Bewaar notitie').click()
  await twee.page.getByLabel('Notitie').fill('Gebeld met de politie.')
  await knop(twee, 'Bewaar notitie').click()
  expect(await twee.page.getByLabel('Notitie').inputValue()).toBe('Gebeld met de politie.')
  expect(await twee.page.getByText(/Notitie \(Marijke Verhoef\)/).count()).toBe(1)
  await keur(twee)
  await knop(twee, 'Bewaar notitie').click()
  await twee.page.goto(pad(`/dossiers/${zaak}/tijdlijn`))
  expect(await twee.page.getByText(/^Gebeld met/).count()).toBe(2)
})

test('a session that ends while somebody types loses nothing: after signing in the form is there again, filled', async () => {
  const { zaak } = await meld()
  await maakDemogebruikers(baken)
  const v = await open({ scripts: false })
  await v.page.goto(pad('/aanmelden'))
  await knop(v, 'Yara Benali').click()
  await v.page.goto(pad(`/dossiers/${zaak}/notitie`))
  await v.page.getByLabel('Notitie').fill('Een lang verhaal, in de nacht getypt.')
  tijd.zet('2026-04-03T08:05:00Z')
  await knop(v, 'Bewaar notitie').click()
  await keur(v)
  expect(await v.page.getByText('in de nacht getypt').count()).toBe(0)
  await v.page.getByRole('link', { name: 'Aanmelden en verdergaan' }).click()
  await knop(v, 'Yara Benali').click()
  expect(await v.page.getByLabel('Notitie').inputValue()).toBe('Een lang verhaal, in de nacht getypt.')
  await keur(v)
  await knop(v, 'Bewaar notitie').click()
  await v.page.goto(pad(`/dossiers/${zaak}/tijdlijn`))
  expect(await v.page.getByText('in de nacht getypt').count()).toBe(1)
  await v.page.goto(pad('/bewaard'))
  expect(await v.page.getByText('Er wacht niets').count()).toBe(1)
  await keur(v)
})

test('a person is found by exact name with birth date; a name never stands in an address', async () => {
  const { nummer } = await meld('Teun de Wit')
  const v = await open({ wie: marijke })
  await v.page.goto(pad('/personen'))
  await keur(v)
  const zoek = async (naam: string, jaar: string) => {
    await v.page.getByLabel('Naam', { exact: true }).fill(naam)
    await v.page.getByLabel('Dag').fill('6')
    await v.page.getByLabel('Maand').fill('5')
    await v.page.getByLabel('Jaar').fill(jaar)
    await knop(v, 'Zoek').click()
    expect(v.page.url()).not.toContain('Wit')
    return v.page.getByRole('link', { name: nummer }).count()
  }
  expect(await zoek('  TEUN  de wit ', '2012')).toBe(1)
  await keur(v)
  expect(await zoek('Wit', '2012')).toBe(1)
  expect(await zoek('Teun de Wit', '2011')).toBe(0)
  expect(await zoek('Teun', '2012')).toBe(0)
  await v.page.getByLabel('Nummer').fill(nummer.toLowerCase().replaceAll('-', ' '))
  await knop(v, 'Open').click()
  expect(v.page.url()).toContain('/dossiers/')
  await v.page.goto(pad('/personen'))
  await v.page.getByLabel('Nummer').fill('2026-0001-A')
  await knop(v, 'Open').click()
  expect(await v.page.locator('[data-foutenoverzicht]').textContent()).toContain('geen dossiernummer')
})

test('filters stick, and one key registers, searches or hides the screen', async () => {
  await meld()
  const v = await open({ wie: marijke })
  await v.page.goto(pad('/werkvoorraad'))
  await v.page.getByLabel('Toon').selectOption('mijn')
  await knop(v, 'Toon').click()
  await v.page.goto(pad('/werkvoorraad'))
  expect(await v.page.getByLabel('Toon').inputValue()).toBe('mijn')
  await v.page.locator('h1').click()
  await v.page.keyboard.press('n')
  await v.page.waitForURL(/registreren/)
  await v.page.locator('h1').click()
  await v.page.keyboard.press('/')
  await v.page.waitForURL(/personen/)
  await v.page.locator('h1').click()
  await v.page.keyboard.press('Escape')
  await v.page.keyboard.press('Escape')
  expect(await v.page.locator('#inhoud').isVisible()).toBe(false)
  expect(v.klachten).toEqual([])
})

test('the whole act can be done with the keyboard alone', async () => {
  const { zaak, nummer } = await meld()
  const v = await open({ wie: ruben })
  await v.page.goto(pad('/werkvoorraad?toon=nieuw'))
  const tabTot = async (naam: RegExp) => {
    for (let i = 0; i < 150; i++) {
      await v.page.keyboard.press('Tab')
      const tekst = await v.page.evaluate<string>('document.activeElement.textContent || document.activeElement.name')
      if (naam.test(tekst)) return
    }
    throw new Error(`no focus on ${naam}`)
  }
  await tabTot(new RegExp(`Pak op.*${nummer}`))
  await v.page.keyboard.press('Enter')
  await v.page.waitForURL(/overnemen/)
  await tabTot(/^Neem over$/)
  await v.page.keyboard.press('Enter')
  await v.page.waitForURL(new RegExp(`dossiers/${zaak}$`))
  expect(await v.page.locator('strong', { hasText: 'Ruben Tjon' }).count()).toBeGreaterThan(0)
})
