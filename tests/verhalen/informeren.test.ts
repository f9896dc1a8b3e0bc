import { expect, test } from 'vitest'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, screening, verzoek } from '../opstelling/voorbeeld.ts'

// Friday 3 April 2026, 21:05 in the Netherlands.
const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal('2026-04-03T19:05:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const ruben = await nieuweGebruiker(baken, loket, 'Ruben Tjon', 'coordinator')
const bilal = await nieuweGebruiker(baken, loket, 'Bilal Aydin', 'medewerker')

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const link = (v: Venster, naam: string) => v.page.getByRole('link', { name: naam, exact: true })
const pad = (deel: string) => `/${loket}${deel}`

/** A suicide that staff, public and press will hear of: five audiences, beside the reporter. */
const suicide = async (vertrouwelijkheid: 'gewoon' | 'vertrouwelijk') => {
  const opening = await openDossier(
    baken,
    verzoek(loket, {
      melding: melding({
        categorie: 'suicide_minderjarige',
        betrokkenen: [{ naam: 'Noor van der Linde', geboortedatum: '2012-05-06', adres: 'Kade 12', rol: 'overledene' }],
      }),
    }),
  )
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak, nummer } = opening.ontvangst
  await handle(baken, marijke, {
    zaak,
    opdracht: { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen },
    invoer: screening({
      categorie: 'suicide_minderjarige',
      vierP: ['personeel', 'pers'],
      criteria: ['suicide_onnatuurlijk'],
      vertrouwelijkheid,
    }),
  })
  return { zaak, nummer, informeren: pad(`/dossiers/${zaak}/informeren`) }
}

/** The row of an audience in "who knows what since when", as text. */
const rij = async (v: Venster, naam: string) =>
  ((await v.page.locator('tr', { has: v.page.getByRole('rowheader', { name: naam }) }).textContent()) ?? '').trim()

const legtFeitenVast = async (v: Venster, tekst: string, wijziging?: string) => {
  await v.page.getByLabel('Wat is er bekend?').fill(tekst)
  if (wijziging) await v.page.getByLabel(/Wat is er anders/).fill(wijziging)
  await v.page.getByLabel('Ja', { exact: true }).check()
  await knop(v, 'Leg deze versie vast').click()
}

const belt = async (v: Venster, naam: string, wie: string, uitkomst: RegExp) => {
  await link(v, `Bel of spreek ${naam}`).click()
  await v.page.getByLabel('Wie belde of sprak u?').fill(wie)
  await v.page.getByLabel(uitkomst).check()
  await knop(v, 'Leg vast').click()
}

test('a suicide: five audiences hear what they may know, a voicemail does not count, and a corrected fact shows who knows the old one', async () => {
  const { nummer, zaak, informeren } = await suicide('vertrouwelijk')
  const v = await open({ wie: { ...marijke } })
  await v.page.goto(pad('/werkvoorraad?toon=informeren'))
  expect(await link(v, nummer).count()).toBe(1)
  expect(await v.page.getByText(/Nog in te lichten: 4/).count()).toBe(1)
  await keur(v)
  await v.page.goto(informeren)
  await keur(v)
  for (const wie of ['Wethouder', 'Directie', 'Woordvoering', 'Contractmanagement', 'Melder'])
    expect(await rij(v, wie)).toContain('Nog niet')
  expect(await rij(v, 'Woordvoering')).toContain('Het raakt pers')
  const feitenEerst = /Leg de feiten vast.*Wie weet wat sinds wanneer/s
  expect(await v.page.getByRole('main').textContent()).toMatch(feitenEerst)

  // Nobody is told anything before it is written down what is known; and not with a name in it.
  await link(v, 'Leg de feiten vast').click()
  await legtFeitenVast(v, 'Noor van der Linde (13) is thuis overleden.')
  expect(await v.page.locator('[data-foutenoverzicht]').textContent()).toContain('Noor van der Linde')
  expect(await v.page.getByLabel('Wat is er bekend?').inputValue()).toContain('is thuis overleden')
  await keur(v)
  await legtFeitenVast(v, 'Een meisje van 13 is thuis overleden. De school is op de hoogte.')
  await v.page.getByText('De feiten: versie 1').waitFor()

  await link(v, 'Leg de lijn vast').click()
  await v.page.getByLabel('Wat zeggen we als de pers belt?').fill('Wij leven mee met de familie en de school.')
  await v.page.getByLabel('Met wie is dit afgesproken?').fill('de wethouder en de persvoorlichter')
  await keur(v)
  await knop(v, 'Leg de lijn vast').click()

  // The spokesperson gets the line and not the facts; the alderman both.
  await link(v, 'Bel of spreek Woordvoering').click()
  const nota = v.page
    .getByRole('region', { name: 'Dit mag deze doelgroep weten, en niets anders' })
    .or(v.page.locator('.baken-kaart', { hasText: 'Dit mag deze doelgroep weten, en niets anders' }))
  expect(await nota.first().textContent()).toContain('Wij leven mee')
  expect(await nota.first().textContent()).not.toContain('meisje')
  await keur(v)
  await v.page.goto(informeren)

  await belt(v, 'Wethouder', 'mevrouw De Boer, bestuursadviseur', /zelf gesproken/)
  await belt(v, 'Directie', 'de heer Postma, directeur', /voicemail in/)
  await belt(v, 'Woordvoering', 'Iris Blok, persvoorlichter', /zelf gesproken/)
  expect(await rij(v, 'Wethouder')).toMatch(/Weet het.*mevrouw De Boer.*21\.05 uur/)
  expect(await rij(v, 'Directie')).toMatch(/Niet bereikt.*Voicemail, telt niet/)
  await keur(v)

  await link(v, 'Laat weg Contractmanagement').click()
  await v.page.getByLabel('Waarom hoeft dit niet?').fill('Er is geen gecontracteerde aanbieder bij.')
  await knop(v, 'Laat weg').click()
  expect(await v.page.getByText(/Contractmanagement\. Weggelaten door Marijke Verhoef: Er is geen/).count()).toBe(1)

  await link(v, 'Doelgroep erbij').click()
  await v.page.getByLabel('Wie moet het ook weten?').selectOption({ label: 'Burgemeester' })
  await v.page.getByLabel('Waarom?').fill('De burgemeester opent morgen de school.')
  await keur(v)
  await knop(v, 'Voeg toe').click()
  await belt(v, 'Burgemeester', 'de heer Van Rijn, kabinetschef', /zelf gesproken/)

  // 21:25: it was not at home.
  tijd.zet('2026-04-03T19:25:00Z')
  await link(v, 'Er is iets veranderd').click()
  await legtFeitenVast(v, 'Een meisje van 13 is op school overleden.', 'Het gebeurde op school, niet thuis.')
  const mededeling = v.page.locator('.baken-mededeling', { hasText: 'Vertel het opnieuw' })
  expect(await mededeling.textContent()).toContain('Het gebeurde op school, niet thuis.')
  expect(await mededeling.textContent()).toContain('Wethouder, Burgemeester en Woordvoering kennen nog versie 1')
  expect(await mededeling.textContent()).not.toContain('Directie')
  await keur(v)

  for (const [wie, naam] of [
    ['Wethouder', 'mevrouw De Boer'],
    ['Burgemeester', 'de heer Van Rijn'],
    ['Woordvoering', 'Iris Blok'],
  ] as const)
    await belt(v, wie, naam, /zelf gesproken/)
  await v.page.goto(pad('/werkvoorraad'))
  expect(await v.page.getByText(/Nog in te lichten: 1/).count()).toBe(1)
  await v.page.goto(informeren)
  await belt(v, 'Directie', 'de heer Postma', /zelf gesproken/)
  expect(await v.page.getByText('Vertel het opnieuw').count()).toBe(0)
  expect(await rij(v, 'Directie')).toContain('Weet het')
  await v.page.goto(pad(`/dossiers/${zaak}`))
  expect(await v.page.getByText('Informeer wie het moet weten').count()).toBe(0)
  await v.page.goto(pad('/werkvoorraad?toon=alles'))
  expect(await v.page.getByText(/Nog in te lichten: /).count()).toBe(0)

  const collega = await open({ wie: bilal })
  expect((await collega.page.goto(informeren))?.status()).toBe(404)
  for (const w of [v, collega]) expect(w.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})

test('two people correct the facts at once: the later one sees what the other wrote, and what was typed stays', async () => {
  const { informeren } = await suicide('gewoon')
  const [een, twee] = [await open({ wie: marijke, scripts: false }), await open({ wie: ruben, scripts: false })]
  for (const w of [een, twee]) await w.page.goto(`${informeren}/feiten`)
  await legtFeitenVast(een, 'Er is iemand overleden.')
  await legtFeitenVast(twee, 'Er zijn twee mensen overleden.')
  expect(await twee.page.getByText(/Iemand anders heeft dit dossier net veranderd/).count()).toBe(1)
  expect(await twee.page.getByText(/Feiten vastgelegd: versie 1/).count()).toBe(1)
  expect(await twee.page.getByLabel('Wat is er bekend?').inputValue()).toBe('Er zijn twee mensen overleden.')
  await keur(twee)
})

test('on a telephone, without scripts, the page can be read and used', async () => {
  const { informeren } = await suicide('gewoon')
  const v = await open({ wie: marijke, scripts: false, breedte: 320 })
  await v.page.goto(`${informeren}/feiten`)
  await keur(v)
  await legtFeitenVast(v, 'Er is iemand overleden.')
  await keur(v)
  await link(v, 'Bel of spreek Wethouder').click()
  await keur(v)
})

test('a one-time link counts when it is opened with the code, not when it was sent', async () => {
  const { zaak, informeren } = await suicide('vertrouwelijk')
  const v = await open({ wie: marijke })
  await v.page.goto(`${informeren}/feiten`)
  await legtFeitenVast(v, 'Er is iemand overleden.')
  await link(v, 'Stuur link voor Wethouder').click()
  await v.page.getByLabel('Voor wie is de link?').fill('mevrouw De Boer, bestuursadviseur')
  await keur(v)
  await knop(v, 'Zet de link klaar').click()
  expect(new URL(v.page.url()).pathname).toBe(pad(`/dossiers/${zaak}/post`))
  await keur(v)
  const code = (await v.page.locator('[data-belcode]').textContent()) ?? ''
  await link(v, 'Mail en link Informatie voor: Wethouder').click()
  const adres = /\/ophalen\/[\w-]+/.exec((await v.page.locator('[data-link]').textContent()) ?? '')?.[0] ?? ''
  await v.page.goto(informeren)
  expect(await rij(v, 'Wethouder')).toMatch(/Niet geopend.*Link, nog niet geopend: mevrouw De Boer/)

  const ontvanger = await open()
  await ontvanger.page.goto(pad(adres))
  await ontvanger.page.getByLabel('Code').fill(code)
  await knop(ontvanger, 'Open en lees').click()
  await keur(ontvanger)
  expect(await ontvanger.page.getByText('Er is iemand overleden.').count()).toBe(1)
  for (const geheim of ['Noor', 'Linde', 'Kade 12', 'Femke', 'Oudendijk'])
    expect(await ontvanger.page.content()).not.toContain(geheim)

  await v.page.goto(informeren)
  expect(await rij(v, 'Wethouder')).toMatch(/Weet het.*Link, geopend/)
  for (const w of [v, ontvanger]) expect(w.klachten).toEqual([])
})
