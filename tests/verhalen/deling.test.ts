import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, verzoek } from '../opstelling/voorbeeld.ts'

/** From the desk of a supervisor to the incident desk of the same house, over the wall between them. */
const { baken, open, serverfouten } = await nieuwVerhaal('2026-04-07T08:00:00Z', [wmo, rotterdam])
const femke = await nieuweGebruiker(baken, wmo.loket, 'Femke Haverkate', 'coordinator')
const joost = await nieuweGebruiker(baken, wmo.loket, 'Joost Wiersma', 'coordinator')
const noor = await nieuweGebruiker(baken, rotterdam.loket, 'Noor Blok', 'coordinator')

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true }).click()
const link = (v: Venster, naam: string | RegExp) => v.page.getByRole('link', { name: naam }).first().click()
const tekst = (v: Venster) => v.page.locator('main').innerText()
const kies = (v: Venster, vraag: RegExp, antwoord: string | RegExp) =>
  v.page
    .getByRole('group', { name: vraag })
    .getByLabel(antwoord, { exact: typeof antwoord === 'string' })
    .first()
    .check()

const maakZaak = async (wat?: string): Promise<string> => {
  const basis = melding()
  const m = melding({
    ...(wat ? { tekst: { ...basis.tekst, wat } } : {}),
    ...{ melderType: 'aanbieder', soort: 'calamiteit', categorie: 'letsel_van_ander' },
    ...{ minderjarig: false, vierP: [], urgent: false },
  })
  const opening = await openDossier(baken, verzoek(wmo.loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}

const beoordeel = async (v: Venster, zaak: string) => {
  await v.page.goto(`/${wmo.loket}/dossiers/${zaak}/screening`)
  await kies(v, /Wat is het/, 'Calamiteit')
  await v.page.getByLabel('Wettelijk kader van de zorg').selectOption('maatwerk_pgb')
  await kies(v, /calamiteit volgens de wet/, 'Nee')
  await kies(v, /calamiteit volgens ons protocol/, 'Ja')
  await kies(v, /juiste ontvanger/, 'Nee')
  await kies(v, /minderjarige/, 'Nee')
  await kies(v, /Wie mag dit dossier zien/, 'Gewoon')
  await v.page.getByLabel('Gaat de melding naar een loket in dit huis?').selectOption(rotterdam.naam)
  // What stays here goes to nobody: then no desk is chosen, and none is written down.
  await kies(v, /Wat gebeurt er met de melding/, 'De aanbieder onderzoekt')
  await knop(v, 'Stel vast')
  expect(await tekst(v)).toContain('gaat de melding nergens heen')
  await kies(v, /Wat gebeurt er met de melding/, 'Niet de juiste ontvanger')
  await knop(v, 'Bekijk gevolgen')
  expect(await tekst(v)).toContain(`Hierna kiest u wat er meegaat naar ${rotterdam.naam}.`)
  await knop(v, 'Stel vast')
}

const zetKlaar = async (v: Venster) => {
  await kies(v, /Op welke grond/, /taak die de wet opdraagt/)
  await v.page.getByLabel('Waarom is dit nodig?').fill('Jeugdwet: het gaat om een kind in uw gemeente.')
  await kies(v, /Wat gaat er mee/, 'Wat de melder vertelde')
  await kies(v, /Wat gaat er mee/, 'Naam en rol')
  await v.page.getByLabel('Wie keurt het goed?').selectOption(joost.naam)
  // What goes along says otherwise.
  await kies(v, /Weten de betrokkenen/, 'Er gaan geen gegevens over personen mee')
  await knop(v, 'Zet klaar voor goedkeuring')
  expect(await tekst(v)).toContain('Er gaat wel iets mee over een persoon')
  await kies(v, /Weten de betrokkenen/, 'Nog niet, dat doen wij')
  await knop(v, 'Zet klaar voor goedkeuring')
}

const keurGoed = async (zaak: string) => {
  const j = await open({ wie: joost, scripts: false })
  await j.page.goto(`/${wmo.loket}/berichten`)
  expect(await tekst(j)).toContain('Een collega wil iets delen met een ander loket')
  await j.page.goto(`/${wmo.loket}/dossiers/${zaak}/delen`)
  await link(j, 'Bekijk en keur goed')
  await keur(j)
  return j
}

test('not the right addressee, and the right one is a desk of this house: shared, taken, and a receipt', async () => {
  const zaak = await maakZaak()
  const v = await open({ wie: femke, scripts: false, breedte: 320 })
  await beoordeel(v, zaak)
  expect(await v.page.locator('h1').textContent()).toBe('Delen met een ander loket')
  await keur(v)
  // What was left open is said at its field, and nothing typed is lost.
  await knop(v, 'Zet klaar voor goedkeuring')
  expect(await tekst(v)).toContain('Kies wat er meegaat.')
  expect(
    await v.page
      .getByRole('group', { name: /Waarvoor/ })
      .getByLabel(/Overdragen/)
      .isChecked(),
  ).toBe(true)
  await zetKlaar(v)
  expect(await tekst(v)).toContain('Wacht op goedkeuring')
  expect(await v.page.getByRole('link', { name: 'Bekijk en keur goed' }).count()).toBe(0)
  await keur(v)

  const n = await open({ wie: noor, scripts: false })
  await n.page.goto(`/${rotterdam.loket}/werkvoorraad`)
  expect(await tekst(n)).not.toContain('deelde iets met u')

  const j = await keurGoed(zaak)
  const blad = await tekst(j)
  expect(blad).toContain('Een leerling is niet thuisgekomen')
  expect(blad).toContain('Noor van der Linde')
  expect(blad).toContain('Nog niet, dat doen wij')
  expect(blad).not.toMatch(/Oudendijk|2012|Plein 1/)
  await knop(j, 'Keur goed en deel')
  expect(await tekst(j)).toContain(`Ontvangen door ${rotterdam.naam}`)

  await n.page.goto(`/${rotterdam.loket}/werkvoorraad`)
  expect(await tekst(n)).toContain('Een ander loket deelde iets met u')
  await keur(n)
  await link(n, `Van ${wmo.naam}`)
  const binnen = await tekst(n)
  expect(binnen).toContain('Een leerling is niet thuisgekomen')
  expect(binnen).toContain('Nog niet, dat doen wij')
  expect(binnen).not.toMatch(/Oudendijk|2012|Plein 1/)
  await keur(n)
  await knop(n, 'Neem aan')
  expect(await tekst(n)).toContain('Kies hoe u het aanneemt.')
  await kies(n, /Hoe neemt u het aan/, 'Als nieuwe melding')
  await knop(n, 'Neem aan')
  expect(await tekst(n)).toContain('Een leerling is niet thuisgekomen')
  const eigen = n.page.url()
  await link(n, 'Delen')
  expect(await tekst(n)).toContain(`Van ${wmo.naam}`)
  await keur(n)

  await v.page.goto(`/${wmo.loket}/dossiers/${zaak}/delen`)
  const bewijs = await tekst(v)
  expect(bewijs).toContain('Aangenomen')
  await v.page.goto(`/${wmo.loket}/dossiers/${zaak}`)
  expect(await tekst(v)).toContain(`Vertel de betrokkenen wat er is gedeeld, en met wie: ${rotterdam.naam}`)
  expect(bewijs).not.toContain(eigen.split('/').at(-1) ?? '')
  await v.page.goto(`/${wmo.loket}/delingen`)
  expect(await tekst(v)).toContain('Aangenomen')
  await keur(v)
  // The dossier of the other desk is not there, for who knows its address.
  await v.page.goto(eigen.replace(rotterdam.loket, wmo.loket))
  expect(await v.page.locator('h1').textContent()).toBe('Deze pagina is er niet')
  expect([v.klachten, j.klachten, n.klachten, serverfouten]).toEqual([[], [], [], []])
})

test('refused with a reason, and another one withdrawn in time', async () => {
  const zaak = await maakZaak()
  const v = await open({ wie: femke, scripts: false })
  const n = await open({ wie: noor, scripts: false })
  await beoordeel(v, zaak)
  await zetKlaar(v)
  await knop(await keurGoed(zaak), 'Keur goed en deel')
  await n.page.goto(`/${rotterdam.loket}/werkvoorraad`)
  await link(n, `Van ${wmo.naam}`)
  await n.page.getByLabel('Waarom niet?').selectOption('Dit is niet onze taak')
  await knop(n, 'Weiger')
  await v.page.goto(`/${wmo.loket}/dossiers/${zaak}/delen`)
  expect(await tekst(v)).toContain('Reden: dit is niet onze taak.')
  await v.page.goto(`/${wmo.loket}/berichten`)
  expect(await tekst(v)).toContain('Een ander loket heeft geantwoord')

  await v.page.goto(`/${wmo.loket}/dossiers/${zaak}/delen/nieuw?naar=${rotterdam.loket}&doel=eigen_taak`)
  await zetKlaar(v)
  await knop(await keurGoed(zaak), 'Keur goed en deel')
  await n.page.goto(`/${rotterdam.loket}/werkvoorraad`)
  await link(n, `Van ${wmo.naam}`)
  const adres = n.page.url()
  await v.page.goto(`/${wmo.loket}/dossiers/${zaak}/delen`)
  await knop(v, 'Intrekken')
  expect(await tekst(v)).toContain('Ingetrokken')
  // Who had it open finds nothing to take any more.
  await kies(n, /Hoe neemt u het aan/, 'Als nieuwe melding')
  await knop(n, 'Neem aan')
  expect(await tekst(n)).toContain('trok dit')
  await n.page.goto(adres)
  expect(await tekst(n)).not.toContain('Een leerling')
  await keur(n)
  const lijnen = await inLoket(baken.db, rotterdam.loket, tx =>
    tx
      .selectFrom('deling')
      .select(['status', 'lading'])
      .where('loket', '=', rotterdam.loket)
      .orderBy('bezorgd_op')
      .execute(),
  )
  expect(lijnen.every(l => l.lading === null)).toBe(true)
  expect(lijnen.map(l => l.status).sort()).toEqual(['aangenomen', 'geweigerd', 'ingetrokken'])
  expect([v.klachten, n.klachten, serverfouten]).toEqual([[], [], []])
})

test('who shields a dossier of a colleague hears beforehand that it goes out of their own sight, and lands on the work list', async () => {
  const zaak = await maakZaak()
  const v = await open({ wie: femke, scripts: false })
  await beoordeel(v, zaak)
  const j = await open({ wie: joost, scripts: false, breedte: 320 })
  await j.page.goto(`/${wmo.loket}/dossiers/${zaak}/vertrouwelijkheid`)
  expect(await tekst(j)).toContain('dan kunt u dit dossier daarna zelf niet meer zien')
  await keur(j)
  await kies(j, /Wie mag dit dossier zien/, 'Afgeschermd')
  await knop(j, 'Wijzig')
  expect(await j.page.locator('h1').textContent()).toBe('Werkvoorraad')
  expect(await tekst(j)).toContain('u kunt het dossier nu zelf niet meer zien')
  await keur(j)
  // Who handles it stays where they were.
  await v.page.goto(`/${wmo.loket}/dossiers/${zaak}/vertrouwelijkheid`)
  expect(await tekst(v)).not.toContain('zelf niet meer zien')
  expect([v.klachten, j.klachten, serverfouten]).toEqual([[], [], []])
})

test('who is told of and does not go along is asked about as a person', async () => {
  const zaak = await maakZaak('Noor van der Linde viel.')
  const v = await open({ wie: femke, scripts: false })
  await v.page.goto(`/${wmo.loket}/dossiers/${zaak}/delen/nieuw`)
  await kies(v, /Met welk loket/, /./)
  await kies(v, /Waarvoor/, /Overdragen/)
  await kies(v, /Op welke grond/, /taak die de wet opdraagt/)
  await v.page.getByLabel('Waarom is dit nodig?').fill('Jeugdwet: het gaat om een kind in uw gemeente.')
  await kies(v, /Wat gaat er mee/, 'Wat de melder vertelde')
  await v.page.getByLabel('Wie keurt het goed?').selectOption(joost.naam)
  await kies(v, /Weten de betrokkenen/, 'Nog niet, dat doen wij')
  await knop(v, 'Zet klaar voor goedkeuring')
  expect(await tekst(v)).toContain('Hierin staat iets dat naar een persoon leidt: de naam ‘Noor van der Linde’')
  expect(await tekst(v)).not.toContain('het leidt niet naar een persoon')
  await keur(v)
  await v.page.getByLabel('‘Noor van der Linde’ blijft staan: wie dit leest, heeft het nodig').check()
  await knop(v, 'Zet klaar voor goedkeuring')
  expect(await tekst(v)).toContain('Wacht op goedkeuring')
  expect(serverfouten).toEqual([])
})
