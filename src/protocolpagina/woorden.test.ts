import { expect, test } from 'vitest'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol, Protocolversie, Termijndefinitie } from '../protocollen/protocol.ts'
import { versieMet } from '../protocollen/versie.ts'
import { vergelijk } from './vergelijk.ts'
import { bewaarduur, lengte, periode, telling, wanneerInWoorden } from './woorden.ts'

const desk: Protocol = rotterdam
const een = versieMet(desk, 1) as Protocolversie
const twee = versieMet(desk, 2) as Protocolversie
const termijn = (anders: Partial<Termijndefinitie>): Termijndefinitie => ({
  ...(twee.termijnen[0] as Termijndefinitie),
  binnenOpeningstijd: false,
  regime: 'geen',
  ...anders,
})

test.each([
  [{ soort: ['calamiteit'] }, 'bij een calamiteit'],
  [{ kader: ['wmo', 'jeugdwet', 'jeugdwet_en_wmo'] }, 'bij zorg onder Wmo 2015, Jeugdwet of Jeugdwet en Wmo 2015'],
  [{ vierP: ['*'] }, 'als het een van de vier P’s raakt'],
  [{ vierP: ['pers', 'politiek'] }, 'als het pers of politiek raakt'],
  [{ vierP: ['pers'], minderjarig: true }, 'als het pers raakt, als er een minderjarige bij is'],
  [{ urgent: false }, 'als er geen spoed is'],
])('a condition reads as half a sentence: %j', (wanneer, zin) => expect(wanneerInWoorden(wanneer, twee)).toBe(zin))

test('no condition has no words', () => expect(wanneerInWoorden(undefined, twee)).toBeNull())

test.each<[string, Partial<Termijndefinitie>, string, RegExp]>([
  ['hours run on', { duur: { n: 24, eenheid: 'uur' } }, '24 uur', /ook ’s nachts/],
  [
    'hours while open',
    { duur: { n: 1, eenheid: 'uur' }, binnenOpeningstijd: true },
    '1 uur openingstijd',
    /Alleen uren/,
  ],
  [
    'until closing time',
    { duur: { n: 0, eenheid: 'dag' }, binnenOpeningstijd: true },
    'dezelfde dag, voor sluitingstijd',
    /al dicht/,
  ],
  ['under the act', { duur: { n: 10, eenheid: 'week' }, regime: 'atw' }, '10 weken', /zaterdag, zondag of feestdag/],
  ['too long for the act', { duur: { n: 13, eenheid: 'week' }, regime: 'atw' }, '13 weken', /schuift niet op/],
  ['years never move', { duur: { n: 1, eenheid: 'jaar' }, regime: 'atw' }, '1 jaar', /schuift niet op/],
  ['European', { duur: { n: 1, eenheid: 'maand' }, regime: 'eu' }, '1 maand', /1182\/71/],
  [
    'working days of the desk',
    { duur: { n: 3, eenheid: 'werkdag' }, regime: 'protocol' },
    '3 werkdagen',
    /ma, di, wo, do en vr, geen feestdagen.*tellen wel als werkdag/,
  ],
  ['as written', { duur: { n: 10, eenheid: 'dag' } }, '10 dagen', /weekend en feestdagen tellen mee/],
])('a term says how it is counted: %s', (_, anders, lang, zin) => {
  expect(lengte(termijn(anders))).toBe(lang)
  expect(telling(termijn(anders), desk)).toMatch(zin)
})

test('a desk that does not work on decree days says so', () => {
  const vrij: Protocol = { ...desk, werkkalender: { ...desk.werkkalender, besluitdagen: 'vrij' } }
  expect(telling(termijn({ duur: { n: 3, eenheid: 'werkdag' }, regime: 'protocol' }), vrij)).toMatch(/tellen niet als/)
})

test('how long what is kept', () => {
  const basis = { record: 'dossier', vanaf: 'sluiting', grondslag: 'x', teVerifieren: false } as const
  expect(bewaarduur({ ...basis, handeling: 'vernietigen', duur: { n: 5, eenheid: 'jaar' } })).toBe(
    '5 jaar na het sluiten',
  )
  expect(bewaarduur({ ...basis, handeling: 'bewaren' })).toBe('Blijft voor altijd bewaard')
})

test('a period is half-open', () =>
  expect([periode(een), periode({ ...twee, tot: null })]).toEqual([
    'van 1 januari 2019 tot 1 januari 2023',
    'vanaf 1 januari 2023',
  ]))

test('between version 1 and 2 of Rotterdam only criteria differ, the age limit among them', () => {
  const verschillen = vergelijk(een, twee)
  expect(verschillen.map(o => o.onderdeel)).toEqual(['Criteria'])
  const velden = verschillen.flatMap(o => o.verschillen).flatMap(v => v.velden)
  expect(velden).toContainEqual({ veld: 'Leeftijdsgrens', was: '12', is: '13' })
})

test('a version is the same as itself', () => expect(vergelijk(twee, twee)).toEqual([]))

test('what came, went and changed is told apart, in words', () => {
  const [t, ...rest] = twee.termijnen as [Termijndefinitie, ...Termijndefinitie[]]
  const anders: Protocolversie = {
    ...twee,
    soorten: [...twee.soorten, { code: 'proef', naam: 'Proef' }],
    rollen: twee.rollen.slice(1),
    termijnen: [{ ...t, duur: { n: 4, eenheid: 'uur' }, verlengbaarDoor: ['coordinator'] }, ...rest],
  }
  expect(vergelijk(twee, anders)).toEqual([
    { onderdeel: 'Soorten meldingen', verschillen: [{ naam: 'Proef', soort: 'nieuw', velden: [] }] },
    {
      onderdeel: 'Termijnen',
      verschillen: [
        {
          naam: 'Ontvangst bevestigen',
          soort: 'veranderd',
          velden: [
            { veld: 'Duur', was: '1 uur', is: '4 uur' },
            { veld: 'Verlengen door', was: null, is: 'coordinator' },
          ],
        },
      ],
    },
    { onderdeel: 'Rollen', verschillen: [{ naam: 'Medewerker', soort: 'vervallen', velden: [] }] },
  ])
})
