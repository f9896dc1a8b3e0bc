import { expect, test } from 'vitest'
import type { Veld } from '../../protocollen/formulier.ts'
import type { Formulier } from '../../web/route/verzoek.ts'
import { foutBij, foutenOp, inWoorden, isLeeg } from './antwoord.ts'
import type { Blad, Vraag } from './vragen.ts'

const nu = new Date('2026-04-02T20:00:00Z')
const opties = [
  { code: 'a', naam: 'Optie A' },
  { code: 'b', naam: 'Optie B' },
]
const vraag = (type: Veld['type'], naar: Veld['naar'] = 'anders', verplicht = false): Vraag => ({
  veld: { code: 'x', label: 'De vraag', type, naar, verplicht },
  opties: ['keuze', 'meerkeuze', 'janee'].includes(type) ? opties : [],
})
const bladVan = (...vragen: Vraag[]): Blad => ({
  stap: { code: 's', titel: 'S', velden: vragen.map(v => v.veld) },
  vragen,
})
const dag = (d: string, m: string, j: string) => ({ 'x-dag': d, 'x-maand': m, 'x-jaar': j })
const fout = (v: Vraag, f: Formulier) => foutBij(v, f, [bladVan(v)], nu)

test.each<[string, Vraag, Formulier, string]>([
  ['a text that must be there', vraag('tekst', 'anders', true), {}, 'Vul dit nog in: De vraag'],
  ['spaces are no text', vraag('tekst', 'anders', true), { x: '  \n ' }, 'Vul dit nog in: De vraag'],
  ['a choice that must be made', vraag('keuze', 'anders', true), { x: '' }, 'Kies nog een antwoord: De vraag'],
  ['a date that must be there', vraag('datum', 'anders', true), dag('', '', ''), 'Vul dit nog in: De vraag'],
  ['a line that is too long', vraag('tekst'), { x: 'x'.repeat(301) }, 'Er passen 300 tekens in'],
  ['a story that is too long', vraag('tekstvak'), { x: 'x'.repeat(10_001) }, 'nu zijn het er 10.001'],
  ['an option that is not there', vraag('keuze'), { x: 'c' }, 'Kies opnieuw: De vraag'],
  ['one option of several that is not there', vraag('meerkeuze'), { x: ['a', 'c'] }, 'Kies opnieuw: De vraag'],
  ['an impossible date, as typed', vraag('datum'), dag('31', '02', '2026'), '31-02-2026 bestaat niet'],
  ['half a date', vraag('datum'), dag('3', '', '2026'), 'Vul dag, maand en jaar in'],
  ['an event to come', vraag('datum', 'voorvalDag'), dag('3', '4', '2026'), 'Deze dag ligt in de toekomst'],
  [
    'a birth to come',
    vraag('datum', 'betrokkene.geboortedatum'),
    dag('1', '1', '2030'),
    'De geboortedatum ligt in de toekomst',
  ],
  ['a time that is none', vraag('tijd'), { x: '25:00' }, '25:00 is geen tijd'],
  ['an address without a name', vraag('email'), { x: 'jan' }, 'jan lijkt geen e-mailadres'],
  ['a number without digits', vraag('telefoon'), { x: 'morgen' }, 'morgen lijkt geen telefoonnummer'],
])('%s is said', (_, v, f, tekst) => expect(fout(v, f)).toContain(tekst))

test.each<[string, Vraag, Formulier]>([
  ['nothing where nothing needs to be', vraag('tekst'), {}],
  ['a story of exactly the length', vraag('tekstvak'), { x: 'x'.repeat(10_000) }],
  ['an empty date that may be', vraag('datum', 'voorvalDag'), dag('', '', '')],
  ['a day to come where that may be, such as an appointment', vraag('datum'), dag('3', '4', '2027')],
  ['today', vraag('datum', 'voorvalDag'), dag('2', '4', '2026')],
  ['several options', vraag('meerkeuze'), { x: ['a', 'b'] }],
  ['a choice left open', vraag('keuze'), { x: '' }],
])('%s is right', (_, v, f) => expect(fout(v, f)).toBeNull())

test('all that is wrong on a page is said at once, in the order of the page', () => {
  const a = { ...vraag('tekst', 'anders', true), veld: { ...vraag('tekst', 'anders', true).veld, code: 'a' } }
  const blad = bladVan(a, vraag('email'))
  expect(foutenOp(blad, { x: 'jan' }, [blad], nu).map(f => f.naam)).toEqual(['a', 'x'])
})

test('a time is held against the day, also when that was asked on another page', () => {
  const dagvraag = { ...vraag('datum', 'voorvalDag'), veld: { ...vraag('datum', 'voorvalDag').veld, code: 'd' } }
  const bladen = [bladVan(dagvraag), bladVan(vraag('tijd', 'voorvalTijd'))]
  const bij = (f: Formulier) => foutBij(vraag('tijd', 'voorvalTijd'), f, bladen, nu)
  expect(bij({ x: '21:00' })).toContain('op welke dag')
  expect(bij({ x: '23:00', 'd-dag': '2', 'd-maand': '4', 'd-jaar': '2026' })).toContain('nog niet geweest')
  expect(bij({ x: '21:00', 'd-dag': '2', 'd-maand': '4', 'd-jaar': '2026' })).toBeNull()
})

test.each<[string, Vraag, Formulier, string]>([
  ['a choice by its name', vraag('keuze'), { x: 'b' }, 'Optie B'],
  ['several by their names', vraag('meerkeuze'), { x: ['b', 'a'] }, 'Optie A, Optie B'],
  ['a date in words', vraag('datum'), dag('2', '4', '2026'), 'do 2 april 2026'],
  ['an impossible date as typed', vraag('datum'), dag('31', '02', '2026'), '31-02-2026'],
  ['a time with its unit', vraag('tijd'), { x: '9.05' }, '09:05 uur'],
  ['a text as it is', vraag('tekstvak'), { x: 'een\ntwee' }, 'een\ntwee'],
  ['nothing as nothing', vraag('keuze'), { x: '' }, ''],
])('to check one reads %s', (_, v, f, tekst) => expect(inWoorden(v, f)).toBe(tekst))

test('a date is empty when its three parts are', () => {
  expect(isLeeg(vraag('datum').veld, dag('', '', ''))).toBe(true)
  expect(isLeeg(vraag('datum').veld, dag('', '2', ''))).toBe(false)
})
