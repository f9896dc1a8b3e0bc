import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { laadBestanden } from '../bestanden.ts'
import { CSP, html } from '../route/antwoord.ts'
import { Stijlgids } from '../stijlgids/stijlgids.tsx'
import { Conflictpagina, Foutpagina, type Foutstatus } from './fouten.tsx'
import { type Huis, Pagina, type PaginaProps } from './opmaak.tsx'
import { Sneltoetsenpagina } from './sneltoetsen.tsx'

const bestanden = laadBestanden(join(import.meta.dirname, '../../..'))
const huis: Huis = { bestanden, loket: 'Incidentenloket Westerkwartier', begin: '/', demo: true }
const lees = (tekst: string) => parseHTML(tekst).document
const pagina = (anders: Partial<PaginaProps> = {}) =>
  html(
    <Pagina huis={huis} titel="Proef" soort="publiek" {...anders}>
      <p>inhoud</p>
    </Pagina>,
  )

const gids = {
  balie: html(<Stijlgids huis={huis} soort="balie" />),
  publiek: html(<Stijlgids huis={huis} soort="publiek" />),
}

test('whatever a person typed is text on the page, never markup', () => {
  const boos = '<script>alert(1)</script>"\'>'
  const document = lees(
    pagina({ titel: boos, ingelogd: { naam: boos, rol: boos, uitloggen: '/uitloggen', verborgen: { t: boos } } }),
  )
  expect(document.querySelectorAll('body script')).toHaveLength(0)
  expect(document.querySelector('.baken-wie__naam')?.textContent).toBe(boos)
  expect(document.querySelector('input[name=t]')?.getAttribute('value')).toBe(boos)
})

test.each(Object.entries(gids))('no inline style, script or handler on the %s style guide', (_, tekst) => {
  const document = lees(tekst)
  expect(document.querySelectorAll('[style], style, script:not([src])')).toHaveLength(0)
  const kenmerken = [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => a.name))
  expect(kenmerken.filter(naam => naam.startsWith('on'))).toEqual([])
  expect(
    [...document.querySelectorAll('[href], [src], [action]')].filter(e =>
      /^javascript:|^\w+:\/\//.test(e.getAttribute('href') ?? ''),
    ),
  ).toEqual([])
})

test('no button is disabled and no field speaks through a placeholder', () => {
  expect(lees(gids.balie).querySelectorAll('[disabled], [placeholder]')).toHaveLength(0)
})

test.each(Object.entries(gids))(
  'every id is used once and every reference hits one on the %s style guide',
  (_, tekst) => {
    const document = lees(tekst)
    const ids = [...document.querySelectorAll('[id]')].map(e => e.id)
    expect(new Set(ids).size).toBe(ids.length)
    const verwijzingen = ['aria-describedby', 'aria-labelledby', 'for'].flatMap(naam =>
      [...document.querySelectorAll(`[${naam}]`)].flatMap(e => (e.getAttribute(naam) ?? '').split(' ')),
    )
    expect(verwijzingen.length).toBeGreaterThan(20)
    expect(verwijzingen.filter(id => !ids.includes(id))).toEqual([])
  },
)

test('the title tells of an error first, then the page, then whose desk it is', () => {
  expect(lees(pagina({ fout: true })).title).toBe('Fout: Proef · Incidentenloket Westerkwartier')
  expect(lees(pagina()).title).toBe('Proef · Incidentenloket Westerkwartier')
})

test('the first link leads past the header to the content', () => {
  const document = lees(pagina())
  const eerste = document.querySelector('a')?.getAttribute('href') ?? ''
  expect(document.querySelector(eerste)?.tagName).toBe('MAIN')
})

test('signing out is a form that posts: no link of another site can do it', () => {
  const document = lees(pagina({ ingelogd: { naam: 'S', rol: 'r', uitloggen: '/uitloggen' } }))
  expect(document.querySelector('form[action="/uitloggen"]')?.getAttribute('method')).toBe('post')
})

test('a page with its style and scripts is at most 50 KB compressed', () => {
  const los = [...bestanden.inhoud.values()].reduce((som, { br }) => som + br.length, 0)
  expect(los + brotliCompressSync(gids.balie).length).toBeLessThan(50_000)
})

test('files have their hash in the name, so that they can be kept for ever', () => {
  for (const pad of bestanden.inhoud.keys()) expect(pad).toMatch(/^\/\w+-[0-9a-f]{12}\.(css|js|svg)$/)
  expect(bestanden.scripts).toHaveLength(3)
})

test('the scripts make no markup out of text and keep nothing that was typed', () => {
  for (const [pad, { inhoud }] of bestanden.inhoud)
    if (pad.endsWith('.js'))
      expect(String(inhoud)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|eval\(|sessionStorage|\.style\b/)
})

test('the policy for content allows nothing inline and nothing from elsewhere', () => {
  expect(CSP).toContain("default-src 'none'")
  expect(CSP).not.toMatch(/unsafe|\*|https?:/)
})

test.each([400, 403, 404, 409, 413, 429, 500, 503] as Foutstatus[])(
  'page %d says what to do next and has a reference',
  status => {
    const document = lees(html(<Foutpagina huis={huis} soort="publiek" status={status} kenmerk="k-123" />))
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelectorAll('main p').length).toBeGreaterThan(2)
    expect(document.querySelector('code')?.textContent).toBe('k-123')
    expect(document.querySelector('main a.utrecht-button')).not.toBeNull()
  },
)

test('when another was first, one sees the change of the other and keeps what one typed', () => {
  const document = lees(
    html(
      <Conflictpagina
        huis={huis}
        soort="balie"
        doorWie="J. de Wit"
        wijzigingen={[{ label: 'Categorie', was: 'Overig', is: 'Vermissing' }]}
      >
        <textarea defaultValue="mijn tekst" />
      </Conflictpagina>,
    ),
  )
  expect(document.querySelector('main li')?.textContent).toBe('Categorie: was Overig, is nu Vermissing')
  expect(document.querySelector('textarea')?.textContent).toBe('mijn tekst')
})

test('the keys can be read without script', () => {
  expect(lees(html(<Sneltoetsenpagina huis={huis} soort="balie" />)).querySelectorAll('kbd')).toHaveLength(5)
})
