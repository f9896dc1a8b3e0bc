import { parseHTML } from 'linkedom'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { html } from '../route/antwoord.ts'
import { Mededeling } from './mededeling.tsx'
import { Paginering, Tabbladen } from './navigatie.tsx'
import { StappenTekening } from './stappentekening.tsx'
import { Tabel } from './tabel.tsx'
import { Termijnlicht, type Termijnstand } from './termijnlicht.tsx'
import { Tijdlijn } from './tijdlijn.tsx'

const lees = (element: ReactNode) =>
  parseHTML(
    html(
      <html lang="nl">
        <body>{element}</body>
      </html>,
    ),
  ).document
const STANDEN: Termijnstand[] = ['ruim', 'nadert', 'verlopen', 'gehaald', 'telaat', 'opgeschort']

test('every state of a term has its own word; colour carries nothing alone', () => {
  const gezien = STANDEN.map(
    stand => lees(<Termijnlicht stand={stand} einde="do 9 april" />).querySelector('strong')?.textContent,
  )
  expect(new Set(gezien).size).toBe(STANDEN.length)
})

test('states that ask for an act differ in shape too', () => {
  const vorm = (stand: Termijnstand) => lees(<Termijnlicht stand={stand} />).querySelector('svg')?.innerHTML
  expect(new Set((['ruim', 'nadert', 'verlopen', 'opgeschort', 'gehaald'] as const).map(vorm)).size).toBe(5)
})

test('the reckoning of a date is one key away and the date is readable for machines', () => {
  const document = lees(
    <Termijnlicht stand="ruim" einde="do 9 april 2026" iso="2026-04-09" uitleg={<p>3 werkdagen</p>} />,
  )
  expect(document.querySelector('details > summary time')?.getAttribute('dateTime')).toBe('2026-04-09')
  expect(document.querySelector('details')?.hasAttribute('open')).toBe(false)
  expect(document.querySelector('.baken-termijn__uitleg')?.textContent).toBe('3 werkdagen')
})

const tabel = (
  <Tabel
    bijschrift="Cijfers"
    kolommen={[
      { kop: 'Soort', cel: (r: { s: string; n: number }) => r.s, rijkop: true },
      { kop: 'Aantal', cel: r => r.n, getal: true },
      { kop: 'Doen', cel: () => 'knop', kopVerborgen: true },
    ]}
    rijen={[{ s: 'Vermissing', n: 3 }]}
    sleutel={r => r.s}
    voet={['Totaal', 3, null]}
  />
)

test('a table has a caption, headers with scope, and stays a table when its rows become blocks', () => {
  const document = lees(tabel)
  expect(document.querySelector('caption')?.textContent).toBe('Cijfers')
  expect([...document.querySelectorAll('thead th')].map(th => th.getAttribute('scope'))).toEqual(['col', 'col', 'col'])
  expect(document.querySelector('tbody th')?.getAttribute('scope')).toBe('row')
  expect(
    [...document.querySelectorAll('table, thead, tbody, tfoot, tr, th, td')].every(e => e.hasAttribute('role')),
  ).toBe(true)
})

test('a cell knows its label for the narrow screen; a column of buttons has none', () => {
  expect([...lees(tabel).querySelectorAll('tbody [data-label]')].map(e => e.getAttribute('data-label'))).toEqual([
    'Soort',
    'Aantal',
    '',
  ])
})

test('leafing stops at both ends and is absent when there is one page', () => {
  const links = (pagina: number, paginas: number) =>
    [...lees(<Paginering wat="x" pagina={pagina} paginas={paginas} href={n => `?p=${n}`} />).querySelectorAll('a')].map(
      a => a.getAttribute('href'),
    )
  expect([links(1, 3), links(2, 3), links(3, 3), links(1, 1)]).toEqual([['?p=2'], ['?p=1', '?p=3'], ['?p=2'], []])
})

test('the tab one is on says so', () => {
  const tabs = [
    { tekst: 'A', href: '/a', hier: true },
    { tekst: 'B', href: '/b', aantal: 0 },
  ]
  expect(
    [...lees(<Tabbladen naam="n" tabs={tabs} />).querySelectorAll('a')].map(a => a.getAttribute('aria-current')),
  ).toEqual(['page', null])
})

test('a message says its kind for who cannot see its colour', () => {
  expect(lees(<Mededeling soort="acuut">Bel 112</Mededeling>).body.textContent).toBe('Acuut: Bel 112')
})

test('a timeline keeps its order and heads each day once', () => {
  const punt = (sleutel: string, dag: string) => ({
    sleutel,
    dag,
    tijd: '09:00',
    iso: '2026-04-07T09:00',
    titel: sleutel,
  })
  const document = lees(<Tijdlijn punten={[punt('c', 'dinsdag'), punt('b', 'dinsdag'), punt('a', 'maandag')]} />)
  expect([...document.querySelectorAll('h3')].map(h => h.textContent)).toEqual(['dinsdag', 'maandag'])
  expect([...document.querySelectorAll('.baken-tijdlijn__titel')].map(p => p.textContent)).toEqual(['c', 'b', 'a'])
})

test('the drawing of a protocol is an ordered list, so it reads in order without its lines', () => {
  const stappen = [
    { sleutel: 'a', naam: 'Ontvangst' },
    { sleutel: 'b', naam: 'Screening', takken: [{ label: 'Calamiteit' }] },
  ]
  const document = lees(<StappenTekening stappen={stappen} />)
  expect([...document.querySelectorAll('ol > li > div > h3')].map(h => h.textContent)).toEqual([
    'Ontvangst',
    'Screening',
  ])
  expect(document.querySelector('#stap-b ul')?.getAttribute('aria-label')).toBe('Mogelijke uitkomsten van Screening')
})
