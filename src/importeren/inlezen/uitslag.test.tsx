import { expect, test } from 'vitest'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Wie } from '../../toegang/wie.ts'
import { html } from '../../web/route/antwoord.ts'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { Importuitslag } from '../importeer.ts'
import type { Lopend } from './lopend.ts'
import { Uitslagpagina } from './uitslag.tsx'

const wie: Wie = {
  loket: rotterdam.loket,
  id: 'w',
  naam: 'Sanne',
  rollen: ['coordinator'],
  bevestigdOp: '2026-04-02T08:00:00Z',
  herkomst: 'x',
}
const bestanden = { stijl: '/s.css', merk: '/m.svg', scripts: [], themaklasse: undefined }
const v = {
  huisraad: { bestanden, demo: false },
  desk: rotterdam,
  nu: new Date('2026-04-02T08:00:00Z'),
  request: { url: '/x' },
  wie,
} as unknown as Aangemeld

const pagina = (stand: Lopend['stand']): string =>
  html(
    <Uitslagpagina
      v={v}
      l={{
        id: 'i',
        loket: rotterdam.loket,
        wie: 'w',
        naam: 'a.csv',
        soort: 'register',
        stand,
        klaar: Promise.resolve(),
      }}
    />,
  )
const klaar = (uitslag: Partial<Importuitslag>): string =>
  pagina({ voortgang: null, uitslag: { ingelezen: 0, alAanwezig: 0, fouten: [], ...uitslag } })

test('while it runs the page says how far it is, and asks again by itself', () => {
  const bezig = pagina({ voortgang: { fase: 'opslaan', gedaan: 25_000, totaal: 100_000 }, uitslag: null })
  expect(bezig).toContain('Opslaan: 25.000 van 100.000 regels')
  expect(bezig).toMatch(/<progress[^>]* value="63" max="100"|<progress[^>]* max="100"[^>]* value="63"/)
  expect(bezig.slice(0, bezig.indexOf('</head>'))).toContain('http-equiv="refresh"')
  expect(klaar({ ingelezen: 1 })).not.toContain('http-equiv="refresh"')
})

test('what is in and what was there already are told apart', () => {
  const uit = klaar({ ingelezen: 2, alAanwezig: 3 })
  expect(uit).toContain('2 meldingen ingelezen')
  expect(uit).toContain('3 meldingen stonden al in het register')
})

test('a fault of the whole file, of a line and of a column stand as such; the first two hundred are shown', () => {
  const fouten = Array.from({ length: 300 }, (_, i) => ({
    regel: i,
    kolom: i === 1 ? null : 'soort',
    reden: `Reden <${i}>`,
  }))
  const uit = klaar({ fouten })
  for (const tekst of ['300 fouten', 'Heel het bestand', 'Hele regel', 'De eerste 200 fouten', 'Reden &lt;199&gt;'])
    expect(uit).toContain(tekst)
  expect(uit).not.toContain('Reden &lt;200&gt;')
})

test('when it broke off, nothing was stored', () =>
  expect(pagina({ voortgang: null, uitslag: 'mislukt' })).toContain('Er is niets opgeslagen.'))
