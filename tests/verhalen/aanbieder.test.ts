import { afterAll, expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { startAanbieder, vrijePoort } from '../opstelling/aanbieder.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { foto, pdf } from '../opstelling/bestanden.ts'
import { aanbiederOnderzoekt } from '../opstelling/toezichtzaak.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'

const poort = await vrijePoort()
const bron = await startAanbieder([`http://127.0.0.1:${poort}/aanbieder/terug`])
afterAll(() => bron.stop())
const { baken, open, tijd, serverfouten } = await nieuwVerhaal(new Date().toISOString(), [wmo], {
  PORT: String(poort),
  OIDC_AANBIEDERS_UITGEVER: bron.uitgever,
  OIDC_AANBIEDERS_CLIENT: 'baken',
  OIDC_AANBIEDERS_GEHEIM: 'geheim-van-baken',
})
const { loket } = wmo
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')
bron.accounts.set('anna', { name: 'Anna de Boer', roles: [], kvk: '41213144' })
bron.accounts.set('bram', { name: 'Bram Smit', roles: [], kvk: '41213144' })
bron.accounts.set('vera', { name: 'Vera Elders', roles: [], kvk: '50000001' })

const pad = (zaak: string, deel = '') => `/${loket}/dossiers/${zaak}${deel}`
const knop = (v: Venster, naam: string | RegExp) => v.page.getByRole('button', { name: naam })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const kies = (v: Venster, vraag: RegExp, antwoord: string) =>
  v.page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check()

/** The supervisor asks for the investigation, and settles which organisation it is. */
const vraag = async (v: Venster, zaak: string, kenmerk: string, wijze = 'De aanbieder onderzoekt het zelf') => {
  await v.page.goto(pad(zaak, '/zelfonderzoek/vragen'))
  await kies(v, /Wie onderzoekt/, wijze)
  await v.page.getByLabel('Wat hebt u afgesproken?').fill('Alleen voor de toezichthouder: rapport in zes weken.')
  await knop(v, 'Leg de afspraken vast').click()
  await v.page.getByRole('link', { name: 'Aanbieder vaststellen' }).click()
  await v.page.getByLabel('Naam van de aanbieder').fill('Thuisbegeleiding Samenloop')
  await v.page.getByLabel(/Nummer waarmee/).fill(kenmerk)
  await knop(v, 'Stel de aanbieder vast').click()
}

/** Signs in for an organisation, as the browser of this person. */
const meldAan = async (v: Venster, wie: string) => {
  bron.zaal.wie = wie
  await v.page.goto(`/${loket}/aanbieder`)
  await v.page.getByRole('link', { name: 'Aanmelden namens uw organisatie' }).click()
}

test('a provider signs in, writes with a colleague at the same time, loses its line and nothing else, and sends', async () => {
  const zaak = await aanbiederOnderzoekt(baken, femke)
  const toezicht = await open({ wie: femke })
  await vraag(toezicht, zaak, '4121 3144')
  expect(await tekst(toezicht)).toContain('Aanmelden met nummer 41213144')
  await keur(toezicht)

  const anna = await open({ breedte: 320 })
  await anna.page.goto(`/${loket}/aanbieder/aanmelden`)
  await keur(anna)
  await meldAan(anna, 'anna')
  expect(await tekst(anna)).toContain('U bent aan zet')
  expect(await anna.page.locator('details').first().textContent()).toMatch(/6 weken na/)
  await keur(anna)
  await anna.page.getByRole('link', { name: /Schrijf het onderzoek/ }).click()
  await keur(anna)
  for (const geheim of ['Alleen voor de toezichthouder', 'Femke', 'niet thuisgekomen'])
    expect(await anna.page.content()).not.toContain(geheim)

  const bram = await open({ scripts: false })
  await meldAan(bram, 'bram')
  await bram.page.getByRole('link', { name: /Schrijf het onderzoek/ }).click()

  const stand = anna.page.locator('[data-bewaarstand]')
  await anna.page.getByLabel(/^De feiten/).fill('Op dinsdag om negen uur was er niemand.')
  await expect.poll(() => stand.innerText(), { timeout: 15_000 }).toMatch(/^Bewaard om \d\d\.\d\d uur/)
  await anna.context.setOffline(true)
  await anna.page.getByLabel(/^Borging/).fill('In het werkplan.')
  await expect.poll(() => stand.innerText(), { timeout: 20_000 }).toContain('Geen verbinding')
  await keur(anna)
  expect(await anna.page.getByLabel(/^Borging/).inputValue()).toBe('In het werkplan.')
  await anna.context.setOffline(false)
  await expect.poll(() => stand.innerText(), { timeout: 25_000 }).toMatch(/^Bewaard om/)

  // Bram saw the page before Anna wrote, and writes in the same part.
  await bram.page.getByLabel(/^De feiten/).fill('Er was die dag geen dienst.')
  await knop(bram, 'Bewaar').first().click()
  expect(await tekst(bram)).toContain('Anna de Boer heeft dit onderdeel net veranderd')
  expect(await bram.page.getByLabel(/^De feiten/).inputValue()).toContain('Op dinsdag om negen uur')
  expect(await tekst(bram)).toContain('Er was die dag geen dienst.')
  await keur(bram)
  expect(await bram.page.getByLabel(/^Borging/).inputValue()).toBe('In het werkplan.')
  await knop(bram, /Zet deze tekst erachter/).click()
  expect(await tekst(bram), await bram.page.title()).toContain('Bewaard')
  expect(await bram.page.getByLabel(/^De feiten/).inputValue()).toBe(
    'Op dinsdag om negen uur was er niemand.\n\nEr was die dag geen dienst.',
  )
  expect(await tekst(bram)).toContain('Geschreven door Anna de Boer en Bram Smit')

  await bram.page.getByLabel(/Kies een bijlage/).setInputFiles([
    { name: 'macro.docm', mimeType: 'application/octet-stream', buffer: Buffer.from('PK nep') },
    { name: 'protocol.pdf', mimeType: 'application/pdf', buffer: pdf() },
    { name: 'plek.jpg', mimeType: 'image/jpeg', buffer: await foto() },
  ])
  // Typed and not saved, and another button: all of it is there afterwards.
  await bram.page.getByLabel(/^Nazorg/).fill('De familie is gebeld.')
  await bram.page.getByLabel(/Naam en functie van de bestuurder/).fill('Ilse Vonk')
  await knop(bram, 'Voeg toe').click()
  expect(await bram.page.getByLabel(/^Nazorg/).inputValue()).toBe('De familie is gebeld.')
  expect(await bram.page.getByLabel(/Naam en functie van de bestuurder/).inputValue()).toBe('Ilse Vonk')
  expect(await bram.page.locator('[data-foutenoverzicht]').innerText()).toContain('macro.docm')
  expect(await tekst(bram)).toContain('protocol.pdf')
  expect(await tekst(bram)).toContain('plek.jpg')
  await keur(bram)

  await bram.page.getByLabel(/Naam en functie van de bestuurder/).fill('Ilse Vonk, directeur')
  await bram.page.getByLabel(/^Reactie van de bestuurder/).fill('Wij voeren alles in.')
  await knop(bram, 'Bewaar en verstuur').click()
  expect(await bram.page.locator('[data-foutenoverzicht]').innerText()).toContain('Er ontbreken onderdelen')
  expect(await bram.page.getByLabel(/Naam en functie van de bestuurder/).inputValue()).toBe('Ilse Vonk, directeur')
  await bram.page.getByLabel(/Ik verstuur het zo/).check()
  await knop(bram, 'Bewaar en verstuur').click()
  expect(await tekst(bram)).toContain('Uw onderzoek is verstuurd')
  await keur(bram)

  await toezicht.page.goto(pad(zaak, '/zelfonderzoek'))
  await toezicht.page.getByText('Lees het onderzoek').click()
  const gelezen = await tekst(toezicht)
  for (const zin of ['Er was die dag geen dienst.', 'Geschreven door Anna de Boer, Bram Smit', 'Ilse Vonk, directeur'])
    expect(gelezen).toContain(zin)
  await keur(toezicht)
  await toezicht.page.goto(pad(zaak, '/bijlagen'))
  expect(await tekst(toezicht)).toContain('Thuisbegeleiding Samenloop')
  expect([anna.klachten.filter(k => !k.includes('ERR_INTERNET_DISCONNECTED')), bram.klachten, serverfouten]).toEqual([
    [],
    [],
    [],
  ])
}, 120_000)

test('the session ends while somebody types: it says so, keeps it, and saves it once they are back', async () => {
  const zaak = await aanbiederOnderzoekt(baken, femke)
  const toezicht = await open({ wie: femke, scripts: false })
  await vraag(toezicht, zaak, '60000001')
  bron.accounts.set('cas', { name: 'Cas Noord', roles: [], kvk: '60000001' })
  const cas = await open()
  await meldAan(cas, 'cas')
  await cas.page.getByRole('link', { name: /Schrijf het onderzoek/ }).click()
  const nu = baken.klok()
  tijd.zet(new Date(nu.getTime() + 31 * 60_000).toISOString())
  await cas.page.getByLabel(/^De feiten/).fill('Getypt toen de sessie al voorbij was.')
  const stand = cas.page.locator('[data-bewaarstand]')
  await expect.poll(() => stand.innerText(), { timeout: 15_000 }).toContain('U bent niet meer aangemeld')
  const tweede = await cas.context.newPage()
  await tweede.goto(`/${loket}/aanbieder`)
  await tweede.getByRole('link', { name: 'Aanmelden namens uw organisatie' }).click()
  await expect.poll(() => stand.innerText(), { timeout: 30_000 }).toMatch(/^Bewaard om/)
  await tweede.getByRole('link', { name: /Schrijf het onderzoek/ }).click()
  expect(await tweede.getByLabel(/^De feiten/).inputValue()).toBe('Getypt toen de sessie al voorbij was.')
  tijd.zet(nu.toISOString())
  expect(serverfouten).toEqual([])
}, 90_000)

test('somebody of another organisation sees nothing of it, and is told so as of a case that is not there', async () => {
  const zaak = await aanbiederOnderzoekt(baken, femke)
  const toezicht = await open({ wie: femke, scripts: false })
  await vraag(toezicht, zaak, '41213144')
  const vera = await open({ scripts: false })
  await meldAan(vera, 'vera')
  expect(await tekst(vera)).toContain('Er is nu niets van uw organisatie gevraagd')
  await keur(vera)
  const antwoord = await vera.page.goto(`/${loket}/aanbieder/onderzoek/${zaak}`)
  expect(antwoord?.status()).toBe(404)
  expect(await tekst(vera)).toContain('U bent aangemeld namens organisatie 50000001')
  await keur(vera)
  // Word for word the same for one that is not there at all.
  const [dit, niets] = [await tekst(vera), `/${loket}/aanbieder/onderzoek/${baken.nieuwId()}`]
  expect((await vera.page.goto(niets))?.status()).toBe(404)
  expect(await tekst(vera)).toBe(dit)
  bron.accounts.set('vera', { name: 'Vera Elders', roles: [] })
  const zonder = await open({ scripts: false })
  await meldAan(zonder, 'vera')
  expect(await tekst(zonder)).toContain('We weten niet voor welke organisatie u komt')
  await keur(zonder)
  await toezicht.page.goto(pad(zaak, '/toegang'))
  expect(serverfouten).toEqual([])
})

test('without a way to sign in: a link and six digits, a code for this one case, and taken back again', async () => {
  const [zaak, ander] = [await aanbiederOnderzoekt(baken, femke), await aanbiederOnderzoekt(baken, femke)]
  const toezicht = await open({ wie: femke, scripts: false })
  await vraag(toezicht, zaak, '')
  await vraag(toezicht, ander, '50000001')
  await toezicht.page.goto(pad(zaak, '/zelfonderzoek'))
  expect(await tekst(toezicht)).toContain('Kan zich niet aanmelden')
  await toezicht.page.getByRole('link', { name: /Toegang geven met een code/ }).click()
  await keur(toezicht)
  await knop(toezicht, 'Zet de link klaar').click()
  const belcode = (await toezicht.page.locator('[data-belcode]').innerText()).replace(/\D/g, '')
  await toezicht.page.getByRole('link', { name: /Mail en link/ }).click()
  const link = /\/ophalen\/[\w-]+/.exec(await toezicht.page.content())?.[0] ?? ''

  const v = await open({ scripts: false, breedte: 320 })
  await v.page.goto(`/${loket}${link}`)
  await v.page.getByLabel('Code').fill(belcode)
  await knop(v, 'Open en lees').click()
  await keur(v)
  const code = await v.page.locator('[data-toegangscode]').innerText()
  await v.page.getByLabel('Uw naam').fill('Joke Vos')
  await knop(v, 'Ga naar het onderzoek').click()
  expect(v.page.url()).not.toContain(code)
  await v.page.getByLabel(/^Borging/).fill('In het werkplan.')
  await knop(v, 'Bewaar').first().click()
  expect(await tekst(v)).toContain('Geschreven door Joke Vos')
  expect((await v.page.goto(`/${loket}/aanbieder/onderzoek/${ander}`))?.status()).toBe(404)

  // The link is spent; the code comes in again, and a wrong one does not.
  const weer = await open({ scripts: false })
  await weer.page.goto(`/${loket}${link}`)
  expect(await tekst(weer)).toContain('Dit is al een keer geopend')
  await weer.page.goto(`/${loket}/aanbieder/aanmelden`)
  await weer.page.getByLabel('Code').fill('AAAA-BBBB-CCCC-DDDD')
  await weer.page.getByLabel('Uw naam').fill('Iemand anders')
  await knop(weer, 'Open het onderzoek').click()
  expect(await tekst(weer)).toContain('Deze code opent niets')
  await keur(weer)
  await weer.page.getByLabel('Code').fill(code.toLowerCase().replaceAll('-', ' '))
  await knop(weer, 'Open het onderzoek').click()
  expect(await weer.page.getByLabel(/^Borging/).inputValue()).toBe('In het werkplan.')

  await toezicht.page.goto(pad(zaak, '/zelfonderzoek'))
  await toezicht.page.getByRole('link', { name: /Code intrekken/ }).click()
  await knop(toezicht, 'Trek de toegang in').click()
  expect((await weer.page.reload())?.status()).toBe(404)
  const laatst = await open({ scripts: false })
  await laatst.page.goto(`/${loket}/aanbieder/aanmelden`)
  await laatst.page.getByLabel('Code').fill(code)
  await laatst.page.getByLabel('Uw naam').fill('Joke Vos')
  await knop(laatst, 'Open het onderzoek').click()
  expect(await tekst(laatst)).toContain('Deze code opent niets')
  const na = await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak))
  expect(na?.werk.aanbieders?.toegangen).toMatchObject([{ ingetrokkenOp: expect.any(String) }])
  expect(serverfouten).toEqual([])
  tijd.zet(new Date().toISOString())
})
