import { expect, test } from 'vitest'
import lindehoven from '../../demo/protocollen/lindehoven-incidentenloket.ts'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { pakketmap } from '../db/pakketmap.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import { laadBestanden } from '../web/bestanden.ts'
import { maakServer } from '../web/route/server.tsx'
import { beginRoutes } from './routes.tsx'

const { baken, tijd } = await nieuwBaken('2026-04-02T10:00:00Z', [rotterdam, lindehoven])
const huisraad = { baken, bestanden: laadBestanden(pakketmap(import.meta.url)), demo: false }
const app = await maakServer(huisraad, () => {})
beginRoutes(app, huisraad)

const lees = async (pad: string) => {
  const { statusCode, body } = await app.inject(pad)
  return { status: statusCode, html: body, tekst: body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}
const desk = `/${rotterdam.loket}`

test.each([
  ['in opening hours one is told to call', '2026-04-02T10:00:00Z', 'Het loket is nu open.', 'gaat weer open'],
  [
    'at night when it opens again',
    '2026-04-02T21:30:00Z',
    'gaat weer open op vr 3 april 2026, 09.00 uur',
    'is nu open.',
  ],
])('danger comes first, and %s', async (_, nu, wel, niet) => {
  tijd.zet(nu)
  const { tekst } = await lees(desk)
  expect(tekst.indexOf('Bel 112')).toBeLessThan(tekst.indexOf(wel))
  expect(tekst).toContain(wel)
  expect(tekst).toContain(rotterdam.spoedtelefoon)
  expect(tekst).not.toContain(niet)
})

test('the house shows every desk, and whether it is open now', async () => {
  tijd.zet('2026-04-03T18:00:00Z')
  const { tekst } = await lees('/')
  expect(tekst).toMatch(/Incidentenloket Rotterdam Gemeente Rotterdam Nu open Elke dag van 9.00 tot 22.00 uur/)
  expect(tekst).toMatch(/Lindehoven Gemeente Lindehoven Nu dicht Maandag tot en met donderdag/)
})

test.each(['/', desk])('every link in the footer of %s leads somewhere', async pad => {
  const { html } = await lees(pad)
  const voet = html.slice(html.indexOf('<footer'))
  const links = [...voet.matchAll(/href="([^"]+)"/g)].map(m => String(m[1]))
  expect(links.length).toBeGreaterThanOrEqual(2)
  for (const link of links) {
    expect(link.startsWith(pad === '/' ? '/' : `${desk}/`)).toBe(true)
    expect((await lees(link)).status).toBe(200)
  }
})

test('the privacy statement is the desk’s own', async () => {
  const { tekst } = await lees(`${desk}/privacyverklaring`)
  expect(tekst).toContain(rotterdam.privacy.verantwoordelijke)
  expect(tekst).toContain(rotterdam.privacy.contact)
  expect(tekst).not.toContain(lindehoven.privacy.verantwoordelijke)
})

test('the accessibility statement claims no more than was judged', async () => {
  const { tekst } = await lees(`${desk}/toegankelijkheidsverklaring`)
  expect(tekst).toContain('Status C')
  expect(tekst).toContain(rotterdam.spoedtelefoon)
})

test('a desk that does not exist has no pages', async () => {
  for (const pad of ['', '/privacyverklaring', '/sneltoetsen']) expect((await lees(`/nergens${pad}`)).status).toBe(404)
})

test.each([
  ['a slash too many', `/${rotterdam.loket}/`, 200, rotterdam.naam],
  ['an address that cannot be read', `/${rotterdam.loket}/dossiers/%E0%A4%A`, 404, 'Naar het begin'],
])('%s gets a page in Dutch', async (_, url, status, tekst) => {
  const antwoord = await app.inject({ url })
  expect(antwoord.statusCode).toBe(status)
  expect(antwoord.headers['content-type']).toContain('text/html')
  expect(antwoord.headers['content-security-policy']).toContain("default-src 'none'")
  expect(antwoord.body).toContain(tekst)
})
