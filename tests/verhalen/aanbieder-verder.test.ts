import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { beginAanbiedersessie } from '../../src/toegang/aanbiedersessies.ts'
import { aanbiederkoekje } from '../../src/web/route/verzoek.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { foto, pdf } from '../opstelling/bestanden.ts'
import { aanbiederOnderzoekt } from '../opstelling/toezichtzaak.ts'
import { keur, nieuwVerhaal, type Venster, zetKoekje } from '../opstelling/verhaal.ts'

const { baken, open, tijd, serverfouten } = await nieuwVerhaal('2026-04-07T08:00:00Z', [wmo])
const { loket } = wmo
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

const knop = (v: Venster, naam: string | RegExp) => v.page.getByRole('button', { name: naam })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const groep = (v: Venster, vraag: RegExp) => v.page.getByRole('group', { name: vraag })
const stand = (v: Venster) => v.page.locator('[data-bewaarstand]').innerText()
const pad = (zaak: string, deel = '') => `/${loket}/dossiers/${zaak}/zelfonderzoek${deel}`

const vulDag = async (v: Venster, vraag: RegExp, dag: string, maand: string) => {
  await groep(v, vraag).getByLabel('Dag').fill(dag)
  await groep(v, vraag).getByLabel('Maand').fill(maand)
  await groep(v, vraag).getByLabel('Jaar').fill('2026')
}

/** A case about the organisation with this number, whose investigation was asked. */
const maakZaak = async (t: Venster, kenmerk: string): Promise<string> => {
  const zaak = await aanbiederOnderzoekt(baken, femke)
  await t.page.goto(pad(zaak, '/vragen'))
  await groep(t, /Wie onderzoekt/)
    .getByLabel('De aanbieder onderzoekt het zelf')
    .check()
  await t.page.getByLabel('Wat hebt u afgesproken?').fill('Rapport in zes weken.')
  await knop(t, 'Leg de afspraken vast').click()
  await stelVast(t, zaak, 'Thuisbegeleiding Samenloop', kenmerk)
  return zaak
}

const stelVast = async (t: Venster, zaak: string, naam: string, kenmerk: string, ander = false) => {
  await t.page.goto(pad(zaak, '/aanbieder'))
  await t.page.getByLabel('Naam van de aanbieder').fill(naam)
  await t.page.getByLabel(/Nummer waarmee/).fill(kenmerk)
  if (ander)
    await groep(t, /Is het dezelfde organisatie/)
      .getByLabel(/Nee, het is een andere/)
      .check()
  await knop(t, 'Stel de aanbieder vast').click()
}

const meldAan = async (v: Venster, organisatie: string) => {
  const wie = { naam: 'Anna de Boer', organisatie, toegang: null }
  const token = await inLoket(baken.db, loket, tx =>
    beginAanbiedersessie(tx, loket, baken.nieuwId(), wie, baken.klok()),
  )
  await zetKoekje(v.page, aanbiederkoekje(loket), token)
}

/** A window of somebody of this organisation, on the page of its one investigation. */
const namens = async (organisatie: string, anders: { scripts?: boolean; breedte?: number } = {}): Promise<Venster> => {
  const v = await open(anders)
  await meldAan(v, organisatie)
  await v.page.goto(`/${loket}/aanbieder`)
  await v.page.getByRole('link', { name: /Schrijf het onderzoek/ }).click()
  return v
}

test('a report of its own: added, looked at, one taken away, sent, read back, checked off, judged, and the client told', async () => {
  const t = await open({ wie: femke, scripts: false })
  const zaak = await maakZaak(t, '41213144')
  const v = await namens('41213144', { scripts: false, breedte: 320 })
  await v.page.getByLabel(/Kies een bijlage/).setInputFiles([
    { name: 'rapport.pdf', mimeType: 'application/pdf', buffer: pdf() },
    { name: 'plek.jpg', mimeType: 'image/jpeg', buffer: await foto() },
    { name: 'verkeerd.jpg', mimeType: 'image/jpeg', buffer: await foto() },
  ])
  await knop(v, 'Voeg toe').click()
  await keur(v)
  const beeld = await v.page.getByRole('link', { name: 'plek.jpg' }).getAttribute('href')
  const gehaald = await v.context.request.get(new URL(beeld ?? '', v.page.url()).href)
  expect([gehaald.status(), gehaald.headers()['content-type']]).toEqual([200, 'image/jpeg'])
  await knop(v, /Haal weg verkeerd\.jpg/).click()
  expect(await tekst(v)).toContain('De bijlage gaat niet mee, en is bij ons gewist.')
  await v.page.getByLabel(/Kies welk bestand dat is/).selectOption({ label: 'rapport.pdf' })
  await knop(v, 'Bewaar en verstuur').click()
  expect(await v.page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    'Vul in welke bestuurder tekent.',
  ])
  await v.page.getByLabel(/Naam en functie van de bestuurder/).fill('Ilse Vonk, directeur')
  await knop(v, 'Bewaar en verstuur').click()
  expect(await tekst(v)).toContain('Uw onderzoek is verstuurd')
  await v.page.getByRole('link', { name: 'Lees of print wat u verstuurde' }).click()
  for (const zin of ['Het rapport: rapport.pdf', 'plek.jpg', 'Ilse Vonk, directeur'])
    expect(await tekst(v)).toContain(zin)
  expect(await tekst(v)).not.toContain('verkeerd.jpg')
  await keur(v)
  await v.page.emulateMedia({ media: 'print' })
  expect(await v.page.getByRole('link', { name: 'Terug naar het onderzoek' }).isVisible()).toBe(false)
  await v.page.emulateMedia({ media: 'screen' })
  await v.page.getByRole('link', { name: 'Terug naar het onderzoek' }).click()

  await t.page.goto(pad(zaak))
  expect(await tekst(t)).toContain('Nog af te vinken')
  expect(await t.page.getByRole('link', { name: 'Rapport beoordelen' }).count()).toBe(0)
  await t.page.getByRole('link', { name: 'Rapport afvinken' }).click()
  await keur(t)
  for (const deel of ['De feiten', 'Borging']) await t.page.getByLabel(deel, { exact: true }).check()
  await knop(t, 'Leg vast wat erin staat').click()
  expect(await tekst(t)).toMatch(/Ontbreekt in het rapport\s+Gegevens van de cliënt/)
  await t.page.getByRole('link', { name: 'Rapport beoordelen' }).click()
  for (const deel of [/Opzet van het onderzoek/, /Navolgbaarheid/, /Maatregelen/])
    await groep(t, deel).getByLabel('Voldoende', { exact: true }).check()
  await t.page.getByLabel('Waarom? Per onderdeel').fill('Het staat er.')
  await vulDag(t, /Tot en met wanneer vertelt/, '21', '4')
  await keur(t)
  await knop(t, 'Stel het oordeel vast').click()

  await v.page.reload()
  expect(await tekst(v)).toContain('Vertel nu de cliënt')
  expect(await v.page.locator('details').last().textContent()).toContain('koos deze dag bij het oordeel')
  await keur(v)
  await knop(v, /Geef door dat de cliënt/).click()
  expect(await v.page.locator('[data-foutenoverzicht] a').count()).toBe(2)
  await keur(v)
  await vulDag(v, /Op welke dag vertelde u het/, '7', '4')
  await v.page.getByLabel('Hoe, en aan wie?').fill('In een gesprek met de dochter.')
  await knop(v, /Geef door dat de cliënt/).click()
  expect(await tekst(v)).toContain('In een gesprek met de dochter.')
  await keur(v)
  await t.page.goto(pad(zaak))
  expect(await tekst(t)).toContain('In een gesprek met de dochter.')
  await keur(t)
  expect([v.klachten, t.klachten, serverfouten]).toEqual([[], [], []])
}, 120_000)

test('access is gone while somebody types: it says so, nothing typed is lost, and nothing of it is kept here', async () => {
  const t = await open({ wie: femke, scripts: false })
  const zaak = await maakZaak(t, '60000001')
  const [v, zonder] = [await namens('60000001'), await namens('60000001', { scripts: false })]
  // The supervisor settles that it is about another organisation.
  await stelVast(t, zaak, 'Een andere aanbieder', '60000002', true)
  await v.page.getByLabel(/^De feiten/).fill('Getypt toen het niet meer mocht.')
  await expect.poll(() => stand(v), { timeout: 15_000 }).toContain('Wat u typte staat hier nog, en is niet bewaard')
  await keur(v)
  await zonder.page.getByLabel(/^De feiten/).fill('Zonder scripts getypt.')
  await zonder.page.getByLabel(/^Borging/).fill('En dit ook.')
  await knop(zonder, 'Bewaar').first().click()
  for (const zin of ['U kunt hier nu niet bij', 'Zonder scripts getypt.', 'En dit ook.'])
    expect(await tekst(zonder)).toContain(zin)
  await keur(zonder)
  v.page.on('dialog', d => d.accept())
  await knop(v, 'Bewaar').first().click()
  expect(await tekst(v)).toContain('Getypt toen het niet meer mocht.')
  const delen = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('onderzoeksdeel').select('id').where('zaak', '=', zaak).execute(),
  )
  expect(delen).toEqual([])
  expect(serverfouten).toEqual([])
}, 90_000)

test('signed in for another organisation in a second tab: the first says so, and keeps what was typed', async () => {
  const t = await open({ wie: femke, scripts: false })
  await maakZaak(t, '61000001')
  const v = await namens('61000001')
  const tweede = await v.context.newPage()
  await meldAan({ ...v, page: tweede }, '61000009')
  await v.page.getByLabel(/^De feiten/).fill('Voor de eerste organisatie.')
  await expect.poll(() => stand(v), { timeout: 15_000 }).toContain('aangemeld voor een andere organisatie')
  expect(await v.page.getByLabel(/^De feiten/).inputValue()).toBe('Voor de eerste organisatie.')
  await keur(v)
  // Signed in again for the right one, it is saved by itself.
  await meldAan({ ...v, page: tweede }, '61000001')
  await expect.poll(() => stand(v), { timeout: 30_000 }).toMatch(/^Bewaard om/)
  expect(serverfouten).toEqual([])
}, 90_000)

test('the session ended while somebody typed without scripts: what was typed travels along, and is sent once more', async () => {
  const t = await open({ wie: femke, scripts: false })
  await maakZaak(t, '62000001')
  const v = await namens('62000001', { scripts: false, breedte: 320 })
  const nu = baken.klok()
  tijd.zet(new Date(nu.getTime() + 31 * 60_000).toISOString())
  await v.page.getByLabel(/^De feiten/).fill('Na de pauze getypt.')
  await knop(v, 'Bewaar').first().click()
  expect(await tekst(v)).toContain('Wat u typte is niet kwijt')
  await keur(v)
  const tweede = await v.context.newPage()
  await meldAan({ ...v, page: tweede }, '62000001')
  await knop(v, 'Stuur opnieuw').click()
  expect(await v.page.getByLabel(/^De feiten/).inputValue()).toBe('Na de pauze getypt.')
  expect(await tekst(v)).toContain('Bewaard')
  tijd.zet(nu.toISOString())
  expect(serverfouten).toEqual([])
}, 60_000)

test('the code is taken back while somebody types with it: it says so, and the words stay on the page', async () => {
  const t = await open({ wie: femke, scripts: false })
  const zaak = await maakZaak(t, '')
  await t.page.goto(pad(zaak))
  await t.page.getByRole('link', { name: /Toegang geven met een code/ }).click()
  await knop(t, 'Zet de link klaar').click()
  const v = await open()
  await v.page.goto(`/${loket}/aanbieder/aanmelden`)
  const code = await v.page
    .locator('p', { hasText: 'kan zich niet aanmelden' })
    .last()
    .locator('.baken-code')
    .first()
    .innerText()
  await v.page.getByLabel('Code').fill(code)
  await v.page.getByLabel('Uw naam').fill('Joke Vos')
  await knop(v, 'Open het onderzoek').click()
  await v.page.getByLabel(/^De feiten/).fill('Eerst.')
  await expect.poll(() => stand(v), { timeout: 15_000 }).toMatch(/^Bewaard om/)
  await t.page.goto(pad(zaak))
  await t.page.getByRole('link', { name: /Code intrekken/ }).click()
  await knop(t, 'Trek de toegang in').click()
  await v.page.getByLabel(/^De feiten/).fill('Eerst. En daarna dit.')
  await expect.poll(() => stand(v), { timeout: 20_000 }).toContain('Misschien is uw toegang ingetrokken')
  await knop(v, 'Bewaar').first().click()
  for (const zin of ['U kunt hier nu niet bij', 'Eerst. En daarna dit.']) expect(await tekst(v)).toContain(zin)
  await keur(v)
  expect(serverfouten).toEqual([])
}, 90_000)
