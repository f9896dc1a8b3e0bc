import { expect, test } from 'vitest'
import lindehoven from '../../demo/protocollen/lindehoven-incidentenloket.ts'
import wilgenstad from '../../demo/protocollen/wilgenstad-incidentenloket.ts'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { pakketmap } from '../db/pakketmap.ts'
import { inLoket } from '../db/verbinding.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { beginSessie } from '../toegang/sessies.ts'
import { laadBestanden } from '../web/bestanden.ts'
import { maakServer } from '../web/route/server.tsx'
import { protocolRoutes } from './routes.tsx'

const desks: readonly Protocol[] = [rotterdam, lindehoven, wilgenstad]
const { baken } = await nieuwBaken('2026-04-02T20:00:00Z', desks)
const huisraad = { baken, bestanden: laadBestanden(pakketmap(import.meta.url)), demo: false }
const app = await maakServer(huisraad, () => {})
protocolRoutes(app, huisraad)

const lees = async (pad: string, cookie = '') => {
  const antwoord = await app.inject({ url: pad, headers: { cookie } })
  const tekst = antwoord.body
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
  return { status: antwoord.statusCode, tekst, html: antwoord.body }
}
const versies = desks.flatMap(desk =>
  desk.versies.map(versie => ({ loket: desk.loket, nummer: versie.versie, versie })),
)

test.each(versies)('everything of version $nummer of $loket stands on the page', async ({ loket, nummer, versie }) => {
  const { status, tekst } = await lees(`/${loket}/protocol?versie=${nummer}`)
  expect(status).toBe(200)
  for (const zin of [
    ...versie.criteria.flatMap(c => [c.titel, c.waarom, ...c.voorbeelden, c.bron]),
    ...versie.categorieen.flatMap(c => [c.naam, ...c.vragen.map(v => v.vraag)]),
    ...versie.meldplichten.flatMap(m => [m.naam, m.wie, m.bron]),
    ...versie.stappen.flatMap(s => [s.naam, s.uitleg]),
    ...versie.termijnen.flatMap(t => [t.naam, t.grondslag]),
    ...versie.taken.flatMap(t => [t.naam, t.uitleg]),
    ...versie.doelgroepen.flatMap(d => [d.naam, d.mag]),
    ...versie.rollen.map(r => r.uitleg),
    ...versie.bewaartermijnen.map(b => b.grondslag),
    ...versie.rapport.reeksbreuken.map(b => b.uitleg),
  ])
    expect(tekst).toContain(zin.replace(/\s+/g, ' '))
})

test.each(versies)('no code and nothing unsaid shows through: $loket $nummer', async ({ loket, nummer }) => {
  const { tekst } = await lees(`/${loket}/protocol?versie=${nummer}`)
  expect(tekst).not.toMatch(/undefined|null|NaN|\[object|[a-z]+_[a-z]+|MeldingGescreend/)
})

test('without a number it is the version in force; another one says that it is not', async () => {
  const nu = await lees('/rotterdam-incidentenloket/protocol')
  expect(nu.tekst).toContain('Versie 2 Geldt van 1 januari 2023 tot 1 oktober 2026 geldt nu')
  expect(nu.tekst).not.toContain('Dit is niet de versie die nu geldt')
  const oud = await lees('/rotterdam-incidentenloket/protocol?versie=1')
  expect(oud.tekst).toContain('Dit is niet de versie die nu geldt')
})

test('the newer version shows what changed, the first has nothing to show', async () => {
  expect((await lees('/rotterdam-incidentenloket/protocol')).tekst).toContain(
    'Wat veranderde van versie 1 naar versie 2',
  )
  expect((await lees('/rotterdam-incidentenloket/protocol?versie=1')).tekst).not.toContain('Wat veranderde van')
})

test.each(['9', '0', 'x', '1;drop', '', '1&versie=2'])('a version that is not there is not found: %s', async versie =>
  expect((await lees(`/rotterdam-incidentenloket/protocol?versie=${versie}`)).status).toBe(404),
)

test('who works at the desk keeps their own menu', async () => {
  const { loket } = rotterdam
  const anna = await nieuweGebruiker(baken, loket, 'Anna Proef', 'coordinator')
  const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, anna.id, baken.klok()))
  const { tekst } = await lees(`/${loket}/protocol`, `__Host-baken-${loket}=${token}`)
  expect(tekst).toContain('Anna Proef')
  expect(tekst).toContain('Werkvoorraad')
  expect((await lees(`/${loket}/protocol`)).tekst).not.toContain('Werkvoorraad')
})

test('a term shows what it would give if it began now', async () => {
  const { tekst } = await lees('/rotterdam-incidentenloket/protocol')
  expect(tekst).toMatch(/3 werkdagen na do 2 april 2026: .*Goede Vrijdag.*Tweede Paasdag.* dus do 9 april 2026/)
})
