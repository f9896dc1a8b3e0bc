import { expect, test } from 'vitest'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { eigenOnderzoekBesluiten } from '../../src/zelfonderzoek/domain.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { rondTaakAf } from '../opstelling/taakaf.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, screening, verzoek } from '../opstelling/voorbeeld.ts'

const BEGIN = '2026-04-13T08:00:00Z'
const { baken, open, tijd, serverfouten } = await nieuwVerhaal(BEGIN, [wmo])
const { loket } = wmo
const toezicht = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

/** A dossier that the supervisor investigates itself. */
const nieuwOnderzoek = async (): Promise<string> => {
  const m = melding({ melderType: 'aanbieder', soort: 'calamiteit', categorie: 'suicide', ontvangenOp: BEGIN })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'aanbieder' },
    ...{ calamiteitVolgensWet: true, uitkomst: 'aanbieder_onderzoekt', meldplichten: [], vierP: [] },
  })
  const reden = baken.nieuwId()
  const stappen = [
    { opdracht: { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen }, invoer: s },
    {
      opdracht: {
        naam: 'eigenOnderzoekBesluiten',
        handeling: 'onderzoek.beoordelen',
        beslis: eigenOnderzoekBesluiten,
      },
      invoer: { grond: 'geweigerd', reden },
      teksten: [{ id: reden, soort: 'reden', tekst: 'De directeur weigert. Alleen voor ons.' }],
    },
  ] as const
  for (const stap of stappen) {
    const uit = await handle(baken, toezicht, { zaak, ...stap } as Parameters<typeof handle<unknown, string>>[2])
    if (!uit.ok) throw new Error(uit.weigering)
  }
  return zaak
}

const pad = (zaak: string, deel = '') => `/${loket}/dossiers/${zaak}${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const fouten = (v: Venster) => v.page.locator('[data-foutenoverzicht]').innerText()
const kies = (v: Venster, vraag: RegExp, antwoord: string) =>
  v.page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check()

const stel = async (v: Venster, zaak: string, soort: string, stellingen: string) => {
  await v.page.goto(pad(zaak, '/onderzoek/stuk'))
  await kies(v, /Wat is het/, soort)
  await v.page.getByLabel('De stellingen').fill(stellingen)
  await knop(v, 'Leg het stuk vast').click()
}

type Link = { readonly adres: string; readonly code: string }

/** The link that was put ready last, and its code: the supervisor reads both at Post. */
const linkVan = async (v: Venster): Promise<Link> => {
  await v.page
    .getByRole('link', { name: /^Mail en link/ })
    .first()
    .click()
  const adres = new URL((await v.page.locator('[data-link]').textContent()) ?? '').pathname
  return { adres, code: (await v.page.locator('[data-belcode]').first().textContent()) ?? '' }
}

/** The newest piece is put to somebody by a link of their own; the supervisor reads link and code at Post. */
const legVoor = async (v: Venster, zaak: string, aan: string, zonder: readonly string[] = []): Promise<Link> => {
  await v.page.goto(pad(zaak, '/onderzoek'))
  await v.page
    .getByRole('link', { name: /^Voorleggen/ })
    .first()
    .click()
  await v.page.getByLabel('Aan wie?').fill(aan)
  for (const s of zonder) await v.page.getByLabel(s, { exact: true }).uncheck()
  await kies(v, /Hoe legt u het voor/, 'Met een eigen link')
  await knop(v, 'Leg voor').click()
  return linkVan(v)
}

const opent = async (v: Venster, l: Link) => {
  await v.page.goto(l.adres)
  await v.page.getByLabel('Code').fill(l.code)
  await knop(v, 'Open en lees').click()
}

const teken = async (v: Venster, naam: string) => {
  await v.page.getByLabel('Uw naam').fill(naam)
  await v.page.getByLabel('Ik heb de stellingen gelezen, en dit is mijn reactie').check()
  await knop(v, 'Teken en verstuur').click()
}

test('two people heard react by links of their own: one late, one set aside; the report builds its table', async () => {
  tijd.zet(BEGIN)
  const zaak = await nieuwOnderzoek()
  let v = await open({ wie: toezicht, scripts: false })
  await stel(v, zaak, 'Verslag van een gesprek', 'Er liep die nacht één ronde.\nDe deur was open.')
  await v.page.goto(pad(zaak, '/onderzoek'))
  await v.page.getByRole('link', { name: /^Voorleggen/ }).click()
  await keur(v)
  await knop(v, 'Leg voor').click()
  expect(await fouten(v)).toContain('Kies hoe u het voorlegt.')
  // Whoever signs is checked against the name; and nobody gets a piece twice while it waits for them.
  await v.page.getByLabel('Aan wie?').fill('teamleider')
  await kies(v, /Hoe legt u het voor/, 'Met een eigen link')
  await knop(v, 'Leg voor').click()
  expect(await fouten(v)).toContain('Schrijf voor- en achternaam, een komma en de functie')
  await legVoor(v, zaak, 'Karin de Boer, directeur')
  await v.page.goto(pad(zaak, '/onderzoek'))
  await v.page.getByRole('link', { name: /^Voorleggen/ }).click()
  await v.page.getByLabel('Aan wie?').fill('Karin de Boer, teamleider')
  await kies(v, /Hoe legt u het voor/, 'Met een eigen link')
  await knop(v, 'Leg voor').click()
  expect(await fouten(v)).toContain('Dit stuk ligt al bij Karin de Boer, directeur')
  await v.page.goto(pad(zaak, '/onderzoek'))
  await v.page.getByRole('link', { name: /^Intrekken/ }).click()
  await keur(v)
  await v.page.getByLabel('Waarom trekt u het in?').fill('Zij is teamleider.')
  await knop(v, 'Trek in').click()
  expect(await tekst(v)).toContain('Zij is teamleider.')
  await keur(v)

  const karinLink = await legVoor(v, zaak, 'Karin de Boer, teamleider')
  await keur(v)
  await stel(v, zaak, 'Verslag van een gesprek', 'De zus belde om tien uur.')
  const anneLink = await legVoor(v, zaak, 'Anne Slot, zus')

  // Karin, on her telephone: her own record, saved, left, and found again.
  const karin = await open({ scripts: false, breedte: 320 })
  await karin.page.goto(karinLink.adres)
  await keur(karin)
  await opent(karin, karinLink)
  expect(await tekst(karin)).toContain('ma 27 april 2026')
  expect(await tekst(karin)).not.toContain('De zus belde')
  expect(await karin.page.content()).not.toMatch(/Anne Slot|Alleen voor ons|Femke/)
  await keur(karin)
  await kies(karin, /stelling 1/, 'Klopt niet')
  await karin.page.getByLabel(/Wat moet er bij stelling 1/).fill('Er liepen er twee.')
  await knop(karin, 'Bewaar').click()
  expect(await tekst(karin)).toContain('nog niet verstuurd')
  // Back, and Reload: the page is there. Left for good, she comes in with her code again.
  await karin.page.goBack()
  expect(await karin.page.getByLabel(/Wat moet er bij stelling 1/).inputValue()).toBe('Er liepen er twee.')
  await karin.page.context().clearCookies()
  await opent(karin, karinLink)
  expect(await karin.page.getByLabel(/Wat moet er bij stelling 1/).inputValue()).toBe('Er liepen er twee.')
  await teken(karin, 'Karin de Boer')
  expect(await fouten(karin)).toContain('Kies wat u van stelling 2 vindt.')
  await keur(karin)
  await kies(karin, /stelling 2/, 'Mee eens')

  // By her link nobody else signs.
  await teken(karin, 'Anne Slot')
  expect(await fouten(karin)).toContain('Deze link is voor Karin de Boer, teamleider. Alleen die kan hier tekenen.')
  await teken(karin, 'Karin de Boer')
  expect(await tekst(karin)).toContain('U hebt getekend')
  await keur(karin)
  await karin.page.goto(karinLink.adres)
  expect(await tekst(karin)).toContain('U hebt al gereageerd')

  // Anne is late; it is accepted and says so.
  tijd.zet('2026-05-04T08:00:00Z')
  const anne = await open({ scripts: false, breedte: 320 })
  await opent(anne, anneLink)
  expect(await tekst(anne)).toContain('na de termijn')
  await kies(anne, /stelling 1/, 'Er mist iets')
  await anne.page.getByLabel(/Wat moet er bij stelling 1/).fill('En nog eens om elf uur.')
  await teken(anne, 'Anne Slot')
  expect(await tekst(anne)).toContain('U hebt getekend')

  // The supervisor sees them on the work list, takes one over and sets the other aside.
  v = await open({ wie: toezicht, scripts: false })
  await v.page.goto(`/${loket}/werkvoorraad`)
  expect(await tekst(v)).toContain('Reactie te verwerken: 2')
  await keur(v)
  await v.page.getByLabel('Toon').selectOption('Reactie te verwerken')
  await v.page.getByRole('button', { name: 'Toon', exact: true }).click()
  await v.page.getByRole('link', { name: /^Reactie te verwerken/ }).click()
  expect(await tekst(v)).toContain('Getekend door Karin de Boer')
  await keur(v)
  for (const keuze of ['Overnemen', 'Terzijde leggen']) {
    await v.page
      .getByRole('link', { name: /^Reactie verwerken/ })
      .first()
      .click()
    await kies(v, /bij stelling 1/, keuze)
    await keur(v)
    await v.page.getByLabel(/Waarom/).fill(keuze === 'Overnemen' ? '' : 'Het werkplan noemt één ronde.')
    await knop(v, 'Leg vast').click()
  }

  // What was set aside is told, with the reason, behind a link that opens once.
  await v.page.goto(pad(zaak))
  expect(await tekst(v)).toContain('Laat weten wat u met de reactie deed, en waarom: Karin de Boer, teamleider')
  await v.page.goto(pad(zaak, '/onderzoek'))
  await v.page.getByRole('link', { name: /^Antwoord sturen.*Karin/ }).click()
  expect(await tekst(v)).toContain('terzijde gelegd. Het werkplan noemt één ronde.')
  await keur(v)
  await knop(v, 'Zet het antwoord klaar').click()
  const antwoord = await linkVan(v)
  await v.page.goto(pad(zaak))
  expect(await tekst(v)).not.toContain('Laat weten wat u met de reactie deed')
  await opent(karin, antwoord)
  expect(await tekst(karin)).toContain('terzijde gelegd. Het werkplan noemt één ronde.')
  expect(await tekst(karin)).not.toContain('De zus belde')

  // The draft goes to the director, who may see two of its three statements.
  await stel(v, zaak, 'Conceptrapport', 'De zus belde twee keer.\nEr liep één ronde.\nDe deur was open.')
  const ilseLink = await legVoor(v, zaak, 'Ilse Vonk, directeur', ['1. De zus belde twee keer.'])
  const ilse = await open({ scripts: false, breedte: 320 })
  await opent(ilse, ilseLink)
  expect(await tekst(ilse)).toContain('ma 1 juni 2026')
  expect(await tekst(ilse)).not.toContain('De zus belde')
  for (const s of [/stelling 2/, /stelling 3/]) await kies(ilse, s, 'Mee eens')
  await teken(ilse, 'I. Vonk')
  expect(await tekst(ilse)).toContain('U hebt getekend')

  await rondTaakAf(baken, toezicht, zaak, 'eigen_onderzoek_aankondigen')
  await v.page.goto(pad(zaak, '/onderzoek/vaststellen'))
  await v.page.getByLabel('Uw conclusie').fill('De rondes waren niet geregeld.')
  await v.page.getByLabel('Uw advies over de maatregelen').fill('Leg de rondes vast.')
  await knop(v, 'Stel het rapport vast').click()
  await v.page.getByRole('link', { name: /^Lees het rapport/ }).click()
  await keur(v)
  const rapport = await tekst(v)
  expect(rapport).not.toContain('Karin de Boer, directeur')
  for (const wel of [
    '1. Er liep die nacht één ronde.',
    'Verslag van een gesprek: Karin de Boer, teamleider',
    'Klopt niet: Er liepen er twee.',
    'Er mist iets: En nog eens om elf uur.',
    'Terzijde gelegd: Het werkplan noemt één ronde.',
    'Overgenomen',
    '(na de termijn)',
    'eens met stelling 2 en 3',
    'De rondes waren niet geregeld.',
  ])
    expect(rapport).toContain(wel)
  const smal = await open({ wie: toezicht, breedte: 320 })
  for (const p of ['/onderzoek', '/onderzoek/rapport', '/post']) {
    await smal.page.goto(pad(zaak, p))
    await keur(smal)
  }
  expect([v.klachten, karin.klachten, anne.klachten, serverfouten]).toEqual([[], [], [], []])
})

const vulNu = async (v: Venster, vraag: RegExp, [dag, maand]: readonly [string, string], tijdstip: string) => {
  const groep = v.page.getByRole('group', { name: vraag })
  await groep.getByLabel('Dag').fill(dag)
  await groep.getByLabel('Maand').fill(maand)
  await groep.getByLabel('Jaar').fill('2026')
  if (tijdstip) await v.page.getByLabel(/Hoe laat|Tijd/).fill(tijdstip)
}

test('two supervisors write one report, an expert is asked, and the report goes to everybody', async () => {
  tijd.zet(BEGIN)
  const zaak = await nieuwOnderzoek()
  const joris = await nieuweGebruiker(baken, loket, 'Joris Maat', 'coordinator')
  const [een, twee] = [await open({ wie: toezicht, scripts: false }), await open({ wie: joris, scripts: false })]
  const schrijf = pad(zaak, '/onderzoek/schrijven?deel=conceptrapport')
  for (const v of [een, twee]) await v.page.goto(schrijf)
  await een.page.getByLabel('Conceptrapport').fill('De deur was open.')
  await knop(een, 'Bewaar').click()
  await twee.page.getByLabel('Conceptrapport').fill('Er liep één ronde.')
  await knop(twee, 'Bewaar').click()
  expect(await tekst(twee)).toContain('Femke Haverkate bewaarde iets anders terwijl u schreef')
  expect(await twee.page.locator('[data-ander]').innerText()).toBe('De deur was open.')
  expect(await twee.page.getByLabel('Conceptrapport').inputValue()).toBe('Er liep één ronde.')
  await keur(twee)
  await twee.page.getByLabel('Conceptrapport').fill('De deur was open.\nEr liep één ronde.')
  await knop(twee, 'Bewaar').click()

  // Fixed from what both wrote.
  await een.page.goto(pad(zaak, '/onderzoek'))
  await een.page.getByRole('link', { name: /^Leg vast/ }).click()
  expect(await een.page.getByLabel('De stellingen').inputValue()).toBe('De deur was open.\nEr liep één ronde.')
  await knop(een, 'Leg het stuk vast').click()
  const link = await legVoor(een, zaak, 'Ilse Vonk, directeur')

  await een.page.goto(pad(zaak, '/onderzoek/gesprek'))
  await een.page.getByLabel('Wie hoort u?').fill('Ilse Vonk, directeur')
  await een.page.getByLabel('Waar, of hoe?').fill('Op het gemeentehuis')
  await vulNu(een, /Wanneer/, ['14', '4'], '10.00')
  await keur(een)
  await knop(een, 'Leg het gesprek vast').click()
  expect(await tekst(een)).toContain('Gepland di 14 april 2026, 10.00 uur. Waar: Op het gemeentehuis.')

  await een.page.goto(pad(zaak, '/onderzoek/deskundige'))
  await keur(een)
  await knop(een, 'Leg de vraag vast').click()
  expect(await fouten(een)).toContain('Kies voor welke dag.')
  await een.page.getByLabel('Aan wie?').fill('Dr. Mirjam Tuinstra')
  await een.page.getByLabel('Wat vraagt u?').fill('Had een tweede ronde verschil gemaakt?')
  await vulNu(een, /Voor wanneer/, ['20', '4'], '')
  await knop(een, 'Leg de vraag vast').click()
  expect(await tekst(een)).toContain('ma 20 april 2026')
  await een.page.goto(pad(zaak))
  for (const taak of [
    'Zorg voor de reactie van Ilse Vonk, directeur op het conceptrapport',
    'Houd het gesprek met Ilse Vonk, directeur',
    'Zorg voor het advies van Dr. Mirjam Tuinstra',
  ])
    expect(await tekst(een)).toContain(taak)
  tijd.zet('2026-04-20T08:00:00Z')
  const v = await open({ wie: toezicht, scripts: false })
  await v.page.goto(pad(zaak, '/onderzoek'))
  await v.page.getByRole('link', { name: /^Gesprek gehouden/ }).click()
  await vulNu(v, /Wanneer was het gesprek/, ['14', '4'], '10.30')
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Gehoord di 14 april 2026, 10.30 uur.')
  await v.page.getByRole('link', { name: /^Advies ontvangen/ }).click()
  await vulNu(v, /Wanneer kwam het advies/, ['17', '4'], '10.00')
  await v.page.getByLabel('Het advies').fill('Waarschijnlijk wel.')
  await knop(v, 'Leg het advies vast').click()
  await v.page.getByRole('link', { name: /^Advies wegen/ }).click()
  await keur(v)
  await v.page.getByLabel('Wat doet u ermee, en waarom?').fill('Overgenomen in de conclusie.')
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Overgenomen in de conclusie.')

  await v.page.goto(pad(zaak, '/onderzoek/gesprek'))
  await v.page.getByLabel('Wie hoort u?').fill('Joke Blom, nachtdienst')
  await v.page.getByLabel('Waar, of hoe?').fill('Op het gemeentehuis')
  await vulNu(v, /Wanneer/, ['30', '4'], '10.00')
  await knop(v, 'Leg het gesprek vast').click()

  const ilse = await open({ scripts: false, breedte: 320 })
  await opent(ilse, link)
  for (const s of [/stelling 1/, /stelling 2/]) await kies(ilse, s, 'Mee eens')
  await teken(ilse, 'Ilse Vonk')
  await rondTaakAf(baken, toezicht, zaak, 'eigen_onderzoek_aankondigen')
  await v.page.goto(pad(zaak, '/onderzoek/vaststellen'))
  await v.page.getByLabel('Uw conclusie').fill('De rondes waren niet geregeld.')
  await v.page.getByLabel('Uw advies over de maatregelen').fill('Leg de rondes vast.')
  // A talk is still planned: it is named, and settled without it only knowingly. The card and the report say so.
  await keur(v)
  await knop(v, 'Stel het rapport vast').click()
  expect(await fouten(v)).toContain('Kruis aan dat u vaststelt zonder wat nog openstaat')
  expect(await tekst(v)).toContain('Het gesprek met Joke Blom, nachtdienst staat nog open (gepland do 30 april 2026')
  await keur(v)
  await v.page.getByLabel('Ik stel het rapport vast zonder wat hier openstaat').check()
  await knop(v, 'Stel het rapport vast').click()
  expect(await tekst(v)).toContain('Niet gehoord. Het rapport is vastgesteld zonder het gesprek, gepland do 30 april')
  expect(await tekst(v)).toContain('Nog 3')
  await keur(v)

  // Who was heard gets her copy behind a link: her own version, to come back to and to keep.
  await v.page.getByRole('link', { name: /^Zet klaar achter een link.*Ilse Vonk/ }).click()
  await keur(v)
  await knop(v, 'Zet het rapport klaar').click()
  const afschrift = await linkVan(v)
  await opent(ilse, afschrift)
  expect(ilse.page.url()).toContain('/rapport/')
  for (const wel of ['De rondes waren niet geregeld.', 'Er liep één ronde.', 'Afschrift voor Ilse Vonk, directeur'])
    expect(await tekst(ilse)).toContain(wel)
  expect(await tekst(ilse)).not.toContain('Mirjam Tuinstra')
  await keur(ilse)
  await ilse.page.reload()
  expect(await tekst(ilse)).toContain('De rondes waren niet geregeld.')
  await v.page.goto(pad(zaak, '/onderzoek'))
  expect(await tekst(v)).toContain('Geopend ma 20 april 2026')
  await v.page.getByRole('link', { name: /^Lees wat die kreeg/ }).click()
  expect(await tekst(v)).toContain('Afschrift voor Ilse Vonk, directeur')
  await v.page.goto(pad(zaak, '/onderzoek'))

  await v.page.getByRole('link', { name: 'Rapport verstuurd' }).click()
  await keur(v)
  await v.page.getByLabel('De aanbieder', { exact: true }).check()
  expect(await v.page.getByLabel('Ilse Vonk, directeur', { exact: true }).count()).toBe(0)
  await vulNu(v, /Wanneer is het verstuurd/, ['20', '4'], '10.00')
  await kies(v, /^Hoe\?/, 'Met de post')
  await knop(v, 'Leg vast').click()
  await v.page.getByRole('link', { name: 'College geadviseerd' }).click()
  await v.page.getByLabel('Welk college?').fill('Westerkwartier')
  await v.page.getByLabel('Uw advies over het vervolg').fill('Neem de rondes op in het contract.')
  await vulNu(v, /Wanneer is het verstuurd/, ['20', '4'], '10.00')
  await kies(v, /^Hoe\?/, 'In een gesprek')
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Iedereen')
  await v.page.getByText('Alles wat is verstuurd').click()
  expect(await tekst(v)).toContain('Neem de rondes op in het contract.')
  await keur(v)
  await v.page.goto(pad(zaak))
  expect(await tekst(v)).not.toContain('Stuur het rapport')
  await v.page.goto(pad(zaak, '/onderzoek/rapport'))
  expect(await tekst(v)).toContain('Had een tweede ronde verschil gemaakt?')
  expect(await tekst(v)).toContain('Ilse Vonk, directeur: gehoord di 14 april 2026')
  expect([v.klachten, twee.klachten, serverfouten]).toEqual([[], [], []])
})
