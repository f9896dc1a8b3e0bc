import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import westerkwartier from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { anders, metAndereCodes } from '../opstelling/andere-codes.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, verzoek } from '../opstelling/voorbeeld.ts'

/**
 * The short ways through the steps: what never comes to an investigation by the provider. At a desk where every kind,
 * task, term and letter has another code: whatever works here was read from the protocol.
 */
const wmo = metAndereCodes(westerkwartier)
const { baken, open, serverfouten } = await nieuwVerhaal('2026-04-03T08:00:00Z', [wmo])
const { loket } = wmo
const toezicht = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true }).click()
const link = (v: Venster, naam: string | RegExp) => v.page.getByRole('link', { name: naam }).first().click()
const tekst = (v: Venster) => v.page.locator('main').innerText()
const kies = (v: Venster, vraag: RegExp, antwoord: string) =>
  v.page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check()
const pad = (zaak: string, deel = '') => `/${loket}/dossiers/${zaak}${deel}`

const gelezen = (zaak: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak))
const openTaken = async (zaak: string) =>
  (await gelezen(zaak))?.taken.filter(t => t.status === 'open').map(t => t.code) ?? []

test('a resident reports on a telephone: the terms of step 2 run from receipt, and the provider must be asked', async () => {
  const i = await open({ scripts: false, breedte: 320 })
  await i.page.goto(`/${loket}/melden`)
  await i.page.getByLabel('Als inwoner').check()
  await knop(i, 'Beginnen')
  await i.page.getByLabel('Vertel in uw eigen woorden').fill('Mijn vader is gevallen en lag er tot de ochtend.')
  const kop = () => i.page.locator('h1').textContent()
  for (let stap = 0; stap < 10 && (await kop()) !== 'Kijk het na en verstuur'; stap++) {
    if ((await kop()) === 'Wat meldt u?') {
      await keur(i)
      await i.page.getByLabel('Er is iets ernstigs gebeurd').check()
      await i.page.getByLabel('Over welke zorgorganisatie gaat het?').fill('Onderdak Westerhof')
    }
    if ((await kop())?.includes('jonger dan 18')) await i.page.getByLabel('Nee', { exact: true }).check()
    if ((await kop())?.includes('veilig')) await i.page.getByLabel('Ja', { exact: true }).check()
    await knop(i, 'Verder')
  }
  await knop(i, 'Versturen')
  const [nummer = ''] = await i.page.locator('[data-bewijs]').allTextContents()

  const v = await open({ wie: toezicht, scripts: false })
  await v.page.goto(`/${loket}/werkvoorraad`)
  expect(await tekst(v)).toContain('Ontvangst bevestigen aan iedereen die het moet weten')
  await v.page.goto(`/${loket}/werkvoorraad`)
  await link(v, nummer)
  await v.page.goto(v.page.url().replace(/\/screening$/, ''))
  const dossier = await tekst(v)
  expect(dossier).toContain('De aanbieder vragen alsnog te melden')
  expect(dossier).toContain('Onderdak Westerhof')
  // Good Friday and Easter Monday are no working days: three of them end on Thursday.
  expect(dossier).toContain('do 9 april 2026')
  await keur(v)
  expect([i.klachten, serverfouten]).toEqual([[], []])
})

const maakZaak = async (): Promise<string> => {
  const m = melding({
    ...{ melderType: anders('aanbieder'), soort: anders('calamiteit'), categorie: anders('letsel_van_ander') },
    ...{ minderjarig: false, vierP: [], urgent: false },
  })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}

const beoordeel = async (v: Venster, zaak: string, uitkomst: string, ontvanger: string) => {
  await v.page.goto(pad(zaak, '/screening'))
  expect(await v.page.getByText('Gaat het om onderdak?').count()).toBe(0)
  await kies(v, /Wat is het/, 'Calamiteit')
  await v.page.getByLabel('Wettelijk kader van de zorg').selectOption(anders('maatwerk_pgb'))
  await kies(v, /calamiteit volgens de wet/, 'Nee')
  await kies(v, /calamiteit volgens ons protocol/, 'Ja')
  await kies(v, /juiste ontvanger/, ontvanger ? 'Nee' : 'Ja')
  await kies(v, /minderjarige/, 'Nee')
  await kies(v, /Wie mag dit dossier zien/, 'Gewoon')
  await kies(v, /Wat gebeurt er met de melding/, uitkomst)
  if (ontvanger) await v.page.getByLabel('Naar wie gaat de melding?').fill(ontvanger)
  await knop(v, 'Stel vast')
}

/** What must be done before closing, each by saying so; telling everybody has a page of its own. */
const rondAf = async (v: Venster, zaak: string) => {
  for (const t of (await gelezen(zaak))?.taken.filter(t => t.status === 'open' && t.verplicht) ?? []) {
    await v.page.goto(pad(zaak, `/afronden?taak=${t.id}`))
    await knop(v, 'Rond af')
  }
}

test.each([
  {
    weg: 'closed at once, confirmed in writing to the provider',
    ...{ uitkomst: 'Sluiten zonder onderzoek', ontvanger: '', taak: anders('sluiting_bevestigen') },
    ...{ brief: 'Gesloten zonder onderzoek', aan: 'Ilse Vonk', vrij: '', reden: 'Geen aanleiding voor onderzoek' },
  },
  {
    weg: 'not the right addressee: handed over, the reporter told',
    ...{ uitkomst: 'Niet de juiste ontvanger', ontvanger: 'Gemeente Lindehoven', taak: anders('overdragen') },
    ...{ brief: 'Melding overgedragen', aan: '', vrij: 'Gemeente Lindehoven, telefoon 098 000 00 00.' },
    reden: 'Overgedragen aan de juiste ontvanger',
  },
  {
    weg: 'no calamity or violence: rejected with the reason',
    ...{ uitkomst: 'Geen calamiteit of geweld', ontvanger: '', taak: anders('afwijzing_melden') },
    ...{ brief: 'Melding afgewezen', aan: '', vrij: 'Niemand raakte gewond.' },
    reden: 'Afgewezen: geen calamiteit of geweld',
  },
])('$weg', async ({ uitkomst, ontvanger, taak, brief, aan, vrij, reden }) => {
  const zaak = await maakZaak()
  const v = await open({ wie: toezicht, scripts: false })
  await beoordeel(v, zaak, uitkomst, ontvanger)
  await v.page.goto(pad(zaak))
  const dossier = await tekst(v)
  expect(dossier).toMatch(/Calamiteit volgens de wet\s+Nee/)
  expect(dossier).toMatch(/Calamiteit volgens het protocol\s+Ja/)
  expect(await openTaken(zaak)).toContain(taak)
  expect(await openTaken(zaak)).not.toContain(anders('onderzoek_afspreken'))

  await link(v, 'Brieven')
  await link(v, brief)
  await keur(v)
  if (aan) await v.page.getByLabel('Aan wie?').fill(aan)
  await v.page.getByLabel('E-mailadres').fill('post@voorbeeld.invalid')
  if (vrij) await v.page.locator('main textarea').first().fill(vrij)
  await knop(v, 'Bewaar en bekijk')
  await keur(v)
  await link(v, 'Versturen')
  await knop(v, 'Verstuur')
  expect(await openTaken(zaak)).not.toContain(taak)

  await rondAf(v, zaak)
  await v.page.goto(pad(zaak, '/sluiten'))
  await kies(v, /Waarom|reden/i, reden)
  await knop(v, 'Sluit het dossier')
  expect(await tekst(v)).toContain('Gesloten')
  expect((await gelezen(zaak))?.termijnen.filter(t => t.status === 'lopend')).toEqual([])
  expect([v.klachten, serverfouten]).toEqual([[], []])
})

test('the account of the year: on the page, and as three files to take along', async () => {
  const v = await open({ wie: toezicht, scripts: false })
  await v.page.goto(`/${loket}/verantwoording`)
  expect(await tekst(v)).toMatch(/Meldingen ontvangen\s+\d/)
  expect(await tekst(v)).toContain('Wat vernietigd is telt mee')
  await keur(v)
  for (const [naam, versie, begin] of [
    ['PDF voor college en inspectie', 'college', '%PDF-'],
    ['Excel van de openbare versie', 'openbaar', 'PK'],
    ['CSV van de interne versie', 'intern', 'jaar,tabel,code,naam,telling,waarde'],
  ] as const) {
    const [download] = await Promise.all([v.page.waitForEvent('download'), link(v, naam)])
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^westerkwartier-toezicht-wmo_verantwoording_2026_${versie}\\.`),
    )
    expect(readFileSync(await download.path(), 'latin1').slice(0, begin.length)).toBe(begin)
  }
  expect([v.klachten, serverfouten]).toEqual([[], []])
})
