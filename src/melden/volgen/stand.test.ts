import { expect, test } from 'vitest'
import type { Termijn } from '../../begrippen/termijn.ts'
import { zaakstatussen } from '../../begrippen/zaakkern.ts'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import { getVersie } from '../../zaken/baken.ts'
import { type Gevolgd, standVoorMelder } from './stand.ts'

const versie = getVersie(rotterdam, 2)
const screening: Termijn = {
  id: 't',
  code: 'screening',
  status: 'lopend',
  van: '2026-04-02T19:45:00.000Z',
  eindMoment: '2026-04-03T20:00:00.000Z',
  einde: '2026-04-03T22:00:00+02:00',
  uitleg: 'Het loket was al dicht',
  gehaaldOp: null,
  verlengingen: [],
  pauzes: [],
}
const stand = (anders: Partial<Gevolgd>) =>
  standVoorMelder(
    {
      status: 'ontvangen',
      behandelaar: null,
      ontvangenOp: '2026-04-02T19:45:00.000Z',
      gescreendOp: null,
      geslotenOp: null,
      termijnen: [screening],
      uitkomst: null,
      ...anders,
    },
    versie,
  )
const gescreendOp = '2026-04-03T07:10:00.000Z'
const geslotenOp = '2026-04-09T10:00:00.000Z'

test.each<[string, Partial<Gevolgd>, string]>([
  ['nobody took it up yet', {}, 'Ontvangen'],
  ['somebody is reading it', { behandelaar: 'b' }, 'Wordt bekeken'],
  ['it was screened and is worked on', { status: 'in_behandeling', gescreendOp }, 'In behandeling'],
  ['it was closed', { status: 'gesloten', gescreendOp, geslotenOp }, 'Afgesloten'],
  [
    'it went to who is responsible',
    { status: 'gesloten', gescreendOp, geslotenOp, uitkomst: 'doorgezet' },
    'Doorgestuurd',
  ],
  ['it was destroyed', { status: 'vernietigd', gescreendOp, geslotenOp }, 'Afgesloten en vernietigd'],
])('%s', (_, anders, kop) => expect(stand(anders).kop).toBe(kop))

test('while nobody looked yet it says by when somebody will', () => {
  expect(stand({}).straks).toContain('uiterlijk vr 3 april 2026, 22.00 uur')
  expect(stand({ termijnen: [{ ...screening, status: 'vervallen' }] }).straks).not.toContain('uiterlijk')
})

test('each step that is behind has its date', () => {
  expect(stand({ status: 'gesloten', gescreendOp, geslotenOp }).geweest).toEqual([
    { wat: 'Ontvangen', wanneer: 'do 2 april 2026, 21.45 uur' },
    { wat: 'Bekeken', wanneer: 'vr 3 april 2026, 09.10 uur' },
    { wat: 'Afgesloten', wanneer: 'do 9 april 2026, 12.00 uur' },
  ])
})

test('no state says how a term was reckoned, who handles it or where it went', () => {
  const teksten = zaakstatussen.map(status =>
    JSON.stringify(stand({ status, behandelaar: 'b-id', uitkomst: 'doorgezet' })),
  )
  for (const tekst of teksten) expect(tekst).not.toMatch(/b-id|al dicht|doorgezet/)
})

test('what a desk of the house took over is told as passed on, with that desk and nothing more', () => {
  const over = { naam: 'Het andere loket', op: '2026-04-04T07:00:00.000Z' }
  const open = stand({ status: 'in_behandeling', gescreendOp, uitkomst: 'doorgezet', over })
  expect(open).toMatchObject({ kop: 'Doorgestuurd', straks: expect.stringContaining('eigen deel') })
  expect(open.tekst).toContain('Het andere loket gaat erover')
  const dicht = stand({ status: 'gesloten', gescreendOp, geslotenOp, uitkomst: 'doorgezet', over })
  expect(dicht.geweest.map(g => g.wat)).toEqual(['Ontvangen', 'Bekeken', 'Doorgestuurd', 'Afgesloten'])
  expect(stand({ status: 'vernietigd', geslotenOp, over }).kop).toBe('Afgesloten en vernietigd')
})
