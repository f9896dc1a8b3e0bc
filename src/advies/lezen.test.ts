import { expect, test } from 'vitest'
import { context } from '../../tests/opstelling/zaak.ts'
import { leesVraag } from './lezen.ts'

const NU = new Date('2026-04-03T07:10:00.000Z')
const dag = (naam: string, [d = '', m = '', j = '']: readonly string[]) => ({
  [`${naam}-dag`]: d,
  [`${naam}-maand`]: m,
  [`${naam}-jaar`]: j,
})
const formulier = (opvolgdag: string) => ({
  kanaal: 'telefoon',
  ...dag('ontvangen', ['3', '4', '2026']),
  ontvangen_tijd: '09:00',
  gemeente: '0599',
  melder_type: 'zorgaanbieder',
  wat: 'Mag dit zo?',
  categorie: 'advies_overig',
  kader: 'jeugdwet',
  minderjarig: 'ja',
  antwoord: 'Ja.',
  afloop: 'opvolging',
  ...dag('opvolgdag', opvolgdag.split('-')),
  opvolgen: 'Nabellen.',
})
const fouten = (f: Record<string, string>) => {
  const { protocol, nieuwId } = context()
  return leesVraag(f, protocol, NU, nieuwId).fouten
}

test.each([
  ['today', '3-4-2026', []],
  ['yesterday', '2-4-2026', ['opvolgdag: De dag van de opvolging is al geweest. Kies vandaag of een latere dag.']],
  ['three years on', '3-4-2029', []],
  [
    'a year typed wrong',
    '3-4-2062',
    ['opvolgdag: De dag van de opvolging ligt meer dan drie jaar vooruit. Kijk het jaar na.'],
  ],
  ['a year of two figures', '3-4-26', ['opvolgdag: Vul dag, maand en jaar in met cijfers, zoals 6 5 2012.']],
])('to come back on %s is judged before anything is kept', (_, opvolgdag, verwacht) => {
  expect(fouten(formulier(opvolgdag)).map(x => `${x.naam}: ${x.tekst}`)).toEqual(verwacht)
})

test('what is wrong stands in the order of the form', () => {
  expect(fouten({ afloop: 'opvolging', melder_telefoon: 'x' }).map(x => x.naam)).toEqual([
    'wat',
    'categorie',
    'kader',
    'minderjarig',
    'opvolgdag',
    'opvolgen',
    'melder_type',
    'melder_telefoon',
    'kanaal',
    'ontvangen',
    'ontvangen_tijd',
    'gemeente',
  ])
})

test.each([
  ['ja', 'nee', true, false],
  ['nee', 'ja', false, true],
])('a minor: %s, shelter: %s; that is what is counted', (minderjarig, onderdak, jong, dak) => {
  const { protocol, nieuwId } = context()
  const gelezen = leesVraag({ ...formulier('3-4-2026'), minderjarig, onderdak }, protocol, NU, nieuwId)
  expect(gelezen.weging).toMatchObject({
    minderjarig: jong,
    onderdak: dak,
    categorie: 'advies_overig',
    kader: 'jeugdwet',
  })
  expect(gelezen.melding).toMatchObject({ minderjarig: jong, ontvangenOp: '2026-04-03T07:00:00.000Z' })
})

test.each([
  ['answered, without an answer', { afloop: 'beantwoord', antwoord: '' }, ['antwoord']],
  ['answered', { afloop: 'beantwoord' }, []],
  ['passed on, to nobody', { afloop: 'verwezen' }, ['naar']],
  ['passed on', { afloop: 'verwezen', naar: 'Het wijkteam' }, []],
  ['still open, with neither', { afloop: 'open', antwoord: '' }, ['antwoord']],
  ['still open, with somebody who knows', { afloop: 'open', antwoord: '', naar: 'Het wijkteam' }, []],
])('what a question that is %s needs', (_, anders, verwacht) =>
  expect(fouten({ ...formulier('3-4-2026'), ...anders }).map(x => x.naam)).toEqual(verwacht),
)
