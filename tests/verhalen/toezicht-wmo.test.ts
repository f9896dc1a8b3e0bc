import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { rondTaakAf } from '../opstelling/taakaf.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, verzoek } from '../opstelling/voorbeeld.ts'

const { baken, open, tijd, serverfouten } = await nieuwVerhaal('2026-04-03T08:00:00Z', [wmo])
const { loket } = wmo
const toezicht = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')
const contractmanager = await nieuweGebruiker(baken, loket, 'Wies Dijkman', 'contractmanager')
const medewerker = await nieuweGebruiker(baken, loket, 'Joost Pinas', 'medewerker')

/** A provider or somebody else reports: a death, on Thursday before Easter. */
const maakZaak = async (melderType = 'aanbieder'): Promise<string> => {
  const m = melding({
    ...{ melderType, soort: 'calamiteit', categorie: 'suicide', ontvangenOp: '2026-04-02T19:45:00.000Z' },
    ...{ minderjarig: false, vierP: [], urgent: false },
  })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}

const pad = (zaak: string, deel = '') => `/${loket}/dossiers/${zaak}${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const link = (v: Venster, naam: string) => v.page.getByRole('link', { name: naam, exact: true })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const groep = (v: Venster, vraag: RegExp) => v.page.getByRole('group', { name: vraag })
const kies = (v: Venster, vraag: RegExp, antwoord: string) =>
  groep(v, vraag).getByLabel(antwoord, { exact: true }).check()
const vulDag = async (v: Venster, vraag: RegExp, dag: string, maand: string) => {
  await groep(v, vraag).getByLabel('Dag').fill(dag)
  await groep(v, vraag).getByLabel('Maand').fill(maand)
  await groep(v, vraag).getByLabel('Jaar').fill('2026')
}

/** The assessment of step 3, in the browser. */
const beoordeel = async (v: Venster, zaak: string, uitkomst: string, ontvanger = '') => {
  await v.page.goto(pad(zaak, '/screening'))
  await kies(v, /Wat is het/, 'Calamiteit')
  await v.page.getByLabel('Wettelijk kader van de zorg').selectOption('maatwerk_natura')
  await kies(v, /calamiteit volgens de wet/, 'Ja')
  await kies(v, /minderjarige/, 'Nee')
  await kies(v, /Wie mag dit dossier zien/, 'Gewoon')
  await kies(v, /Wat gebeurt er met de melding/, uitkomst)
  if (ontvanger) await v.page.getByLabel('Naar wie gaat de melding?').fill(ontvanger)
  await knop(v, 'Stel vast').click()
}

const open_ = async (zaak: string) =>
  (await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak)))?.taken
    .filter(t => t.status === 'open')
    .map(t => t.code)

/** Every task that must be done, one by one; then the dossier closes. */
const sluit = async (v: Venster, zaak: string) => {
  await v.page.goto(pad(zaak))
  for (;;) {
    const taken = v.page.locator('li', { hasText: 'Moet voor sluiten' }).getByRole('link', { name: /^Afronden/ })
    if ((await taken.count()) === 0) break
    const taak = await taken.first().getAttribute('href')
    // Telling everybody has a page of its own; here it is said that it was done.
    if (taak?.endsWith('/informeren')) await v.page.goto(pad(zaak, `/afronden?taak=${await informeertaak(zaak)}`))
    else await taken.first().click()
    await knop(v, 'Rond af').click()
  }
  await link(v, 'Sluiten').click()
  await kies(v, /Waarom|reden/i, 'Onderzoek en maatregelen zijn voldoende')
  await knop(v, 'Sluit het dossier').click()
}

/** Who buys the care follows the measure up: from the list, without the dossier, on a telephone and without scripts. */
const volgVanBuiten = async () => {
  const v = await open({ wie: contractmanager, breedte: 320, scripts: false })
  await v.page.goto(`/${loket}/begin`)
  expect(await tekst(v)).toContain('Het nieuwe werkplan.')
  expect(await v.page.getByRole('navigation').getByRole('link').allTextContents()).not.toContain('Werkvoorraad')
  await keur(v)
  await v.page.getByRole('link', { name: /^Opvolgen/ }).click()
  await keur(v)
  await v.page.getByLabel('Waaruit blijkt dat?').fill('Gezien bij een bezoek.')
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Uitgevoerd, nog te borgen')
  expect(v.klachten).toEqual([])
  await v.context.close()
}

/** One measure, from the report to knowing that it works. */
const volgMaatregel = async (v: Venster, zaak: string) => {
  await v.page.goto(pad(zaak, '/maatregelen'))
  await keur(v)
  await link(v, 'Maatregel vastleggen').click()
  await knop(v, 'Leg de maatregel vast').click()
  expect(await v.page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    'Schrijf op wat er beter gaat.',
    'Schrijf op wie daarvoor zorgt.',
    'Schrijf op waaruit het moet blijken.',
    'Kies een dag.',
  ])
  await v.page.getByLabel('Wat gaat er beter?').fill('Elke dag een signaleringsplan bij de overdracht.')
  await v.page.getByLabel('Wie zorgt daarvoor?').fill('De teamleider')
  await v.page.getByLabel('Waaruit moet straks blijken dat het gedaan is?').fill('Het nieuwe werkplan.')
  await vulDag(v, /Wanneer moet het klaar zijn/, '12', '6')
  await knop(v, 'Leg de maatregel vast').click()
  expect(await tekst(v)).toContain('Uit te voeren')
  expect(await open_(zaak)).toContain('eigen')
  await v.page.goto(`/${loket}/maatregelen`)
  expect(await tekst(v)).toContain('vr 12 juni 2026')
  expect(await tekst(v)).toContain('signaleringsplan')
  await keur(v)
  await volgVanBuiten()
  await v.page.goto(pad(zaak, '/maatregelen'))
  expect(await tekst(v)).toContain('Gezien bij een bezoek.')
  await v.page.getByRole('link', { name: /^Geborgd/ }).click()
  await v.page.getByLabel('Hoe blijft de maatregel?').fill('Staat in het werkplan.')
  await vulDag(v, /Wanneer bekijkt u/, '5', '6')
  await knop(v, 'Leg vast').click()
  await keur(v)
  await v.page.getByRole('link', { name: /^Getoetst/ }).click()
  await kies(v, /Werkt de maatregel/, 'Ze werkt')
  await v.page.getByLabel('Waaraan ziet u dat?').fill('Drie overdrachten bekeken.')
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Drie overdrachten bekeken.')
}

const informeertaak = async (zaak: string) =>
  (await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak)))?.taken.find(
    t => t.code === 'ontvangst_bevestigen' && t.status === 'open',
  )?.id

test('who reports from a provider is asked what a supervisor asks, and nothing of an incident desk', async () => {
  const v = await open({ scripts: false, breedte: 320 })
  await v.page.goto(`/${loket}`)
  expect(await tekst(v)).toContain('binnen 3 werkdagen')
  await keur(v)
  await v.page.goto(`/${loket}/protocol`)
  expect(await tekst(v)).toContain('Stap 5: onderzoek')
  await keur(v)
})

test('not good enough, instructions, then good enough: every date explained, the client told, closed', async () => {
  const zaak = await maakZaak()
  let v = await open({ wie: toezicht, scripts: false })
  /** Weeks later: signed in again. */
  const later = async (moment: string) => {
    tijd.zet(moment)
    v = await open({ wie: toezicht, scripts: false })
    await v.page.goto(pad(zaak, '/zelfonderzoek'))
  }
  await v.page.goto(pad(zaak))
  expect(await tekst(v)).toContain('do 9 april 2026')
  await v.page.goto(pad(zaak, '/screening'))
  for (const vraag of ['juiste ontvanger', 'eigen processen', 'strafrechtelijk onderzoek', 'veiligheid van cliënten'])
    expect(await tekst(v)).toContain(vraag)
  await beoordeel(v, zaak, 'De aanbieder onderzoekt')
  await v.page.goto(pad(zaak))
  expect(await v.page.getByRole('link', { name: 'Vermissing' }).count()).toBe(0)
  await link(v, 'Onderzoek').click()
  await keur(v)
  await link(v, 'Onderzoek afspreken').click()
  await knop(v, 'Leg de afspraken vast').click()
  expect(await v.page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    'Kies wie onderzoekt.',
    'Schrijf op wat u hebt afgesproken.',
  ])
  await kies(v, /Wie onderzoekt/, 'De aanbieder onderzoekt het zelf')
  await v.page.getByLabel('Wat hebt u afgesproken?').fill('Met de directeur: PRISMA, een lid van buiten.')
  await knop(v, 'Leg de afspraken vast').click()
  expect(await tekst(v)).toContain('vr 15 mei 2026')
  expect(await tekst(v)).toContain('PRISMA')
  await keur(v)

  await later('2026-05-18T09:00:00Z')
  await link(v, 'Rapport ontvangen').click()
  await vulDag(v, /Op welke dag/, '18', '5')
  await v.page.getByLabel('Hoe laat?').fill('10.30')
  for (const deel of ['De feiten', 'Hoe er is onderzocht']) await v.page.getByLabel(deel, { exact: true }).check()
  await keur(v)
  await knop(v, 'Leg de ontvangst vast').click()
  expect(await tekst(v)).toContain('Te laat gehaald')
  expect(await tekst(v)).toMatch(/Ontbreekt in het rapport\s+Gegevens van de cliënt/)
  await link(v, 'Rapport beoordelen').click()
  await kies(v, /Opzet van het onderzoek/, 'Voldoende')
  await kies(v, /Navolgbaarheid/, 'Voldoende')
  await kies(v, /Maatregelen/, 'Onvoldoende')
  await v.page.getByLabel('Waarom? Per onderdeel').fill('Er staat niet hoe de maatregelen blijven.')
  await keur(v)
  await knop(v, 'Stel het oordeel vast').click()
  await link(v, 'Aanwijzingen geven').click()
  await v.page.getByLabel('Wat moet beter?').fill('Schrijf per maatregel op wie haar bewaakt.')
  await vulDag(v, /Wanneer moet het verbeterde rapport/, '8', '6')
  await knop(v, 'Geef de aanwijzingen').click()
  expect(await tekst(v)).toContain('ma 8 juni 2026')

  await later('2026-06-05T09:00:00Z')
  await link(v, 'Rapport ontvangen').click()
  await vulDag(v, /Op welke dag/, '5', '6')
  await v.page.getByLabel('Hoe laat?').fill('9.15')
  await knop(v, 'Leg de ontvangst vast').click()
  await link(v, 'Rapport beoordelen').click()
  for (const deel of [/Opzet van het onderzoek/, /Navolgbaarheid/, /Maatregelen/]) await kies(v, deel, 'Voldoende')
  await v.page.getByLabel('Waarom? Per onderdeel').fill('Nu staat alles erin.')
  await knop(v, 'Stel het oordeel vast').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('Kies tot en met wanneer')
  await vulDag(v, /Tot en met wanneer vertelt/, '19', '6')
  await knop(v, 'Stel het oordeel vast').click()
  expect(await tekst(v)).toContain('Verbeterd rapport (2)')
  await keur(v)
  expect(await open_(zaak)).toEqual(expect.arrayContaining(['uitkomst_bevestigen', 'client_ingelicht']))
  await volgMaatregel(v, zaak)
  await sluit(v, zaak)
  expect(await tekst(v)).toContain('Gesloten')
  const smal = await open({ wie: toezicht, breedte: 320 })
  await smal.page.goto(pad(zaak, '/zelfonderzoek'))
  await keur(smal)
  expect([v.klachten, serverfouten]).toEqual([[], []])
})

test('the provider writes its investigation with number and code of its own report, on a telephone, and sends it', async () => {
  tijd.zet('2026-04-03T08:00:00Z')
  const m = melding({ melderType: 'aanbieder', soort: 'calamiteit', categorie: 'suicide', minderjarig: false })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak, nummer, code } = opening.ontvangst
  const v = await open({ wie: toezicht, scripts: false })
  await beoordeel(v, zaak, 'De aanbieder onderzoekt')
  await v.page.goto(pad(zaak, '/zelfonderzoek/vragen'))
  await kies(v, /Wie onderzoekt/, 'De aanbieder onderzoekt het zelf')
  await v.page.getByLabel('Wat hebt u afgesproken?').fill('Rapport binnen zes weken.')
  await knop(v, 'Leg de afspraken vast').click()

  const aanbieder = await open({ scripts: false, breedte: 320 })
  const { page } = aanbieder
  await page.goto(`/${loket}/volgen`)
  await page.getByLabel('Nummer van de melding').fill(nummer)
  await page.getByLabel('Geheime code').fill(code)
  await knop(aanbieder, 'Bekijk hoe het ermee staat').click()
  await keur(aanbieder)
  await knop(aanbieder, 'Naar het onderzoek').click()
  expect(await tekst(aanbieder)).toContain('vr 15 mei 2026')
  await keur(aanbieder)
  await page.getByLabel(/^De feiten/).fill('Op dinsdag om negen uur\nwas er niemand.')
  await knop(aanbieder, 'Bewaar').click()
  expect(page.url()).not.toContain(code)
  await page.getByLabel(/^Borging/).fill('In het werkplan.')
  await page.getByLabel(/Naam en functie van de bestuurder/).fill('Ilse Vonk, directeur')
  await page.getByLabel(/^Reactie van de bestuurder/).fill('Wij voeren alles in.')
  await page.getByLabel(/Ik verstuur het zo/).check()
  await knop(aanbieder, 'Bewaar en verstuur').click()
  expect(await tekst(aanbieder)).toContain('Uw onderzoek is verstuurd')
  await keur(aanbieder)

  await v.page.goto(pad(zaak, '/zelfonderzoek'))
  await v.page.getByText('Lees het onderzoek').click()
  expect(await tekst(v)).toContain('Op dinsdag om negen uur')
  expect(await tekst(v)).toContain('Ilse Vonk, directeur')
  await keur(v)
  await v.page.goto(`/${loket}/berichten`)
  expect(await tekst(v)).toContain('De aanbieder stuurde het onderzoek')
  expect(serverfouten).toEqual([])
})

test.each([
  ['Niet de juiste ontvanger', 'Gemeente Lindehoven', 'overdragen'],
  ['Een rijksinspectie onderzoekt', 'Inspectie Gezondheidszorg en Jeugd', 'inspectie_afstemmen'],
  ['Sluiten zonder onderzoek', '', 'sluiting_bevestigen'],
  ['Geen calamiteit of geweld', '', 'afwijzing_melden'],
])('%s: what must still be done stands there', async (uitkomst, ontvanger, taak) => {
  tijd.zet('2026-04-03T08:00:00Z')
  const zaak = await maakZaak()
  const v = await open({ wie: toezicht, scripts: false })
  await beoordeel(v, zaak, uitkomst, ontvanger)
  expect(await open_(zaak)).toContain(taak)
  await v.page.goto(pad(zaak, '/zelfonderzoek'))
  const magOnderzoeken = uitkomst === 'Sluiten zonder onderzoek'
  expect((await link(v, 'Onderzoek afspreken').count()) > 0).toBe(magOnderzoeken)
  await v.page.goto(pad(zaak, '/zelfonderzoek/eigen'))
  await kies(v, /Op welke grond/, 'Een andere bijzondere reden')
  await v.page.getByLabel('Waarom?').fill('Wij willen het weten.')
  await knop(v, 'Besluit tot eigen onderzoek').click()
  if (!magOnderzoeken)
    expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('Dan onderzoekt u niet zelf')
})

test('a provider that does not notify, also not when asked: the supervisor investigates, with the reason', async () => {
  tijd.zet('2026-04-03T08:00:00Z')
  const zaak = await maakZaak('persoon')
  expect(await open_(zaak)).toContain('melding_vragen')
  const eerst = await open({ wie: toezicht, scripts: false })
  await eerst.page.goto(pad(zaak))
  expect(await tekst(eerst)).toContain('De aanbieder vragen alsnog te melden')
  await beoordeel(eerst, zaak, 'Nog onduidelijk, wel ernstig')
  tijd.zet('2026-04-13T08:00:00Z')
  const v = await open({ wie: toezicht, scripts: false })
  await v.page.goto(pad(zaak, '/zelfonderzoek/eigen'))
  await kies(v, /Op welke grond/, 'De aanbieder meldt niet, ook niet na het verzoek')
  await v.page.getByLabel('Waarom?').fill('Twee keer gevraagd, geen antwoord.')
  await knop(v, 'Besluit tot eigen onderzoek').click()
  expect(await tekst(v)).toContain('Twee keer gevraagd')
  expect(await open_(zaak)).toEqual(expect.arrayContaining(['eigen_onderzoek_aankondigen', 'eigen_onderzoek_afronden']))
  await keur(v)
})

test('the supervisor investigates: two are heard, one remark is set aside with its reason, the report is final', async () => {
  tijd.zet('2026-04-13T08:00:00Z')
  const zaak = await maakZaak()
  let v = await open({ wie: toezicht, scripts: false })
  const later = async (moment: string) => {
    tijd.zet(moment)
    v = await open({ wie: toezicht, scripts: false })
    await v.page.goto(pad(zaak, '/onderzoek'))
  }
  await beoordeel(v, zaak, 'De aanbieder onderzoekt')
  await v.page.goto(pad(zaak, '/zelfonderzoek/eigen'))
  await kies(v, /Op welke grond/, 'De aanbieder weigert te onderzoeken')
  await v.page.getByLabel('Waarom?').fill('De directeur wil niet.')
  await knop(v, 'Besluit tot eigen onderzoek').click()
  expect(await tekst(v)).not.toContain('Er is nog geen onderzoek afgesproken')
  await v.page.goto(pad(zaak))
  expect(await tekst(v)).toContain('De toezichthouder onderzoekt dit zelf. Dat is besloten ma 13 april 2026')
  await v.page.goto(pad(zaak, '/zelfonderzoek'))
  await link(v, 'Naar het eigen onderzoek').click()
  await keur(v)
  for (const soort of ['Verslag van een gesprek', 'Conceptrapport']) {
    await link(v, 'Stuk opstellen').click()
    await kies(v, /Wat is het/, soort)
    await v.page.getByLabel('De stellingen').fill('De deur was open.\nEr was niemand in huis.')
    await knop(v, 'Leg het stuk vast').click()
  }
  await keur(v)
  for (const aan of ['De teamleider', 'De zus van de cliënt']) {
    await v.page
      .getByRole('link', { name: /^Voorleggen/ })
      .first()
      .click()
    await v.page.getByLabel('Aan wie?').fill(aan)
    await kies(v, /Hoe legt u het voor/, 'Op papier of op een andere manier')
    await knop(v, 'Leg voor').click()
  }
  expect(await tekst(v)).toContain('ma 11 mei 2026')
  // Not offered before it can work; who goes there all the same reads whose reaction may still come.
  expect(await link(v, 'Rapport vaststellen').count()).toBe(0)
  expect(await tekst(v)).toContain('De zus van de cliënt kan nog reageren op ‘Conceptrapport’, tot en met ma 11 mei')
  await v.page.goto(pad(zaak, '/onderzoek/vaststellen'))
  expect(await tekst(v)).toContain('De zus van de cliënt kan nog reageren op ‘Conceptrapport’')
  await keur(v)
  await link(v, 'Naar de stukken').click()

  await later('2026-05-13T08:00:00Z')
  await v.page
    .getByRole('link', { name: /^Reactie ontvangen/ })
    .first()
    .click()
  await vulDag(v, /Op welke dag/, '12', '5')
  await v.page.getByLabel('Hoe laat?').fill('10.00')
  await v.page.getByLabel('Opmerking bij stelling 1').fill('De deur zat op slot.')
  await v.page.getByLabel('Opmerking bij stelling 2').fill('Er was iemand boven.')
  await knop(v, 'Leg de reactie vast').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('als ze is ondertekend')
  await v.page.getByLabel(/is ondertekend door/).check()
  await keur(v)
  await knop(v, 'Leg de reactie vast').click()
  expect(await tekst(v)).toContain('Te laat gehaald')
  await v.page.getByRole('link', { name: /^Reactie verwerken/ }).click()
  await kies(v, /bij stelling 1/, 'Overnemen')
  await kies(v, /bij stelling 2/, 'Terzijde leggen')
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('waarom u stelling 2 terzijde legt')
  await v.page
    .getByLabel(/Waarom/)
    .last()
    .fill('Twee getuigen zagen niemand.')
  await keur(v)
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Terzijde gelegd: Twee getuigen zagen niemand.')
  await v.page
    .getByRole('link', { name: /^Reactie ontvangen/ })
    .first()
    .click()
  await vulDag(v, /Op welke dag/, '8', '5')
  await v.page.getByLabel('Hoe laat?').fill('9.00')
  await v.page.getByLabel(/is ondertekend door/).check()
  await knop(v, 'Leg de reactie vast').click()
  expect(await tekst(v)).toContain('Geen opmerkingen')
  // The provider was never told in writing within which terms: that comes first.
  expect(await tekst(v)).toContain('nog niet schriftelijk aangekondigd')
  await link(v, 'Kies eerst de dag').click()
  expect(await tekst(v)).toContain('Tot wanneer u onderzoekt')
  await rondTaakAf(baken, toezicht, zaak, 'eigen_onderzoek_aankondigen')
  await v.page.goto(pad(zaak, '/onderzoek'))
  await link(v, 'Rapport vaststellen').click()
  await v.page.getByLabel('Uw conclusie').fill('De achterwacht werkte niet.')
  await v.page.getByLabel('Uw advies over de maatregelen').fill('Een tweede achterwacht.')
  await knop(v, 'Stel het rapport vast').click()
  expect(await tekst(v)).toContain('De achterwacht werkte niet.')
  expect(await link(v, 'Stuk opstellen').count()).toBe(0)
  expect(await open_(zaak)).toContain('rapport_sturen')
  await keur(v)
  const smal = await open({ wie: toezicht, breedte: 320 })
  await smal.page.goto(pad(zaak, '/onderzoek'))
  await keur(smal)
  expect([v.klachten, serverfouten]).toEqual([[], []])
})

test('who prepares does not judge: the button is not there and the page neither', async () => {
  const zaak = await maakZaak()
  const v = await open({ wie: medewerker, scripts: false })
  expect((await v.page.goto(pad(zaak, '/zelfonderzoek/eigen')))?.status()).toBe(404)
  expect((await v.page.goto(`/${loket}/vermissingen`))?.status()).toBe(404)
})
