import { expect, test } from 'vitest'
import { verstuurPost } from '../../src/post/versturen/ronde.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { foto } from '../opstelling/bestanden.ts'
import { smtpNaar, startMailserver } from '../opstelling/mailserver.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { verzoek } from '../opstelling/voorbeeld.ts'

const BEGIN = '2026-04-02T20:00:00Z'
const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal(BEGIN)
const { loket } = desk

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const pad = (v: Venster) => new URL(v.page.url()).pathname

const gemeld = async () => {
  tijd.zet(BEGIN)
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst
}
const volg = async (v: Venster, { nummer, code }: { nummer: string; code: string }) => {
  await v.page.goto(`/${loket}/volgen`)
  await v.page.getByLabel('Nummer van de melding').fill(nummer)
  await v.page.getByLabel('Geheime code').fill(code)
  await knop(v, 'Bekijk hoe het ermee staat').click()
}
const schrijf = async (v: Venster, bericht: string) => {
  await v.page.getByLabel('Ik wil iets toevoegen').check()
  await v.page.getByLabel('Uw bericht').fill(bericht)
  await knop(v, 'Verstuur bericht').click()
}

test.each([
  ['without scripts, on a phone', false, 320],
  ['with scripts, at a desk', true, 1280],
])('who follows a report may refresh and go back, and nothing is sent twice: %s', async (_, scripts, breedte) => {
  const o = await gemeld()
  const v = await open({ scripts, breedte })
  await volg(v, o)
  expect(pad(v)).toBe(`/${loket}/volgen/melding`)
  await keur(v)
  await schrijf(v, 'Zwaluwenkind is gezien')
  expect(pad(v)).toBe(`/${loket}/volgen/melding`)
  expect(await tekst(v)).toContain('Uw bericht is verstuurd')
  await keur(v)
  await v.page.reload()
  expect((await tekst(v)).split('Zwaluwenkind is gezien')).toHaveLength(2)
  await v.page.goBack()
  expect((await v.page.locator('h1').textContent()) ?? '').not.toBe('')
  await v.page.goForward()
  expect((await tekst(v)).split('Zwaluwenkind is gezien')).toHaveLength(2)

  // Too long away with a text half typed.
  await v.page.getByLabel('Ik heb een vraag').check()
  await v.page.getByLabel('Uw bericht').fill('Mag ik langskomen?')
  tijd.zet('2026-04-02T20:31:00Z')
  await knop(v, 'Verstuur bericht').click()
  expect(await tekst(v)).toContain('Uw bericht is nog niet verstuurd')
  expect(await v.page.getByLabel('Uw bericht').inputValue()).toBe('Mag ik langskomen?')
  await keur(v)
  await v.page.getByLabel('Geheime code').fill(o.code)
  await knop(v, 'Verstuur bericht').click()
  expect(await tekst(v)).toContain('Mag ik langskomen?')
  expect(await tekst(v)).toContain('Uw bericht is verstuurd')

  tijd.zet('2026-04-02T21:30:00Z')
  await v.page.reload()
  expect(await tekst(v)).toContain('Uw melding is hier gesloten')
  await keur(v)
  await v.page.getByLabel('Nummer van de melding').fill(o.nummer)
  await v.page.getByLabel('Geheime code').fill(o.code)
  await knop(v, 'Bekijk hoe het ermee staat').click()
  await knop(v, 'Klaar: sluit mijn melding').click()
  expect(await tekst(v)).toContain('U bent klaar')
  await keur(v)
  await v.page.goto(`/${loket}/volgen/melding`)
  expect(pad(v)).toBe(`/${loket}/volgen`)
  expect(v.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})

test('an anonymous reporter sends a photo; one that is damaged is named and the text stays; the desk sees it', async () => {
  const { nummer, code, zaak } = await gemeld()
  const v = await open({ scripts: false, breedte: 320 })
  await volg(v, { nummer, code })
  const kies = async (...bestanden: [string, Buffer][]) =>
    v.page
      .getByLabel(/Foto’s of documenten/)
      .setInputFiles(bestanden.map(([name, buffer]) => ({ name, mimeType: 'image/jpeg', buffer })))
  await kies(['deur.jpg', await foto()], ['kapot.jpg', (await foto(600, 400)).subarray(0, 700)])
  await schrijf(v, 'Dit is de deur')
  expect(await tekst(v)).toContain('‘kapot.jpg’: Dit beeld is beschadigd')
  expect(await v.page.getByLabel('Uw bericht').inputValue()).toBe('Dit is de deur')
  await keur(v)
  await kies(['deur.jpg', await foto()])
  await knop(v, 'Verstuur bericht').click()
  expect(await tekst(v)).toContain('Meegestuurd: deur.jpg')
  await keur(v)

  const noor = await nieuweGebruiker(baken, loket, 'Noor van Dijk', 'coordinator')
  const balie = await open({ wie: noor })
  await balie.page.goto(`/${loket}/dossiers/${zaak}/gesprek`)
  await keur(balie)
  await balie.page.getByRole('link', { name: 'deur.jpg' }).click()
  expect(await balie.page.getByRole('img', { name: /deur.jpg/ }).isVisible()).toBe(true)
  expect([...v.klachten, ...balie.klachten]).toEqual([])
})

test('who gave an address chooses a mail at a new message; the desk sees that, and that it could not leave', async () => {
  const o = await gemeld()
  const v = await open({ scripts: false, breedte: 320 })
  await volg(v, o)
  await knop(v, 'Stuur mij een mail').click()
  expect(await tekst(v)).toContain('U krijgt een mail als hier een nieuw bericht staat')
  expect(await tekst(v)).not.toContain('voorbeeld.invalid')
  await keur(v)
  const noor = await nieuweGebruiker(baken, loket, 'Noor van Dijk', 'coordinator')
  const balie = await open({ wie: noor })
  await balie.page.goto(`/${loket}/dossiers/${o.zaak}/gesprek`)
  await balie.page.getByLabel('Bericht aan de melder').fill('Waar was dat?')
  await knop(balie, 'Verstuur bericht').click()
  expect(await tekst(balie)).toContain('Krijgt een mail bij een nieuw bericht')
  const server = await startMailserver()
  server.zaal.gedrag = { geadresseerde: 550 }
  await verstuurPost(baken, smtpNaar(server.poort), loket)
  await balie.page.reload()
  expect(await tekst(balie)).toContain('Mail geweigerd')
  await keur(balie)
  server.zaal.gedrag = {}
  await knop(balie, 'Probeer opnieuw').click()
  expect(await verstuurPost(baken, smtpNaar(server.poort), loket)).toBe(1)
  await server.stop()
  await v.page.reload()
  expect(await tekst(v)).toContain('Waar was dat?')
  await balie.page.reload()
  expect(await tekst(balie)).toContain('Melder keek')
  await keur(balie)
  expect(serverfouten).toEqual([])
})
