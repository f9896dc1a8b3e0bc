import { expect, test } from 'vitest'
import { openDossier } from '../../src/zaken/openen.ts'
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
