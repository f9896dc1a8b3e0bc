import { expect, test } from 'vitest'
import { berekenTermijn } from '../termijn.ts'
import { STANDAARD_WERKKALENDER } from '../werkkalender.ts'
import { keurKalenders, keurTermijnVraag, TERMIJNWEIGERINGEN } from './keuring.ts'
import type { TermijnVraag } from './vraag.ts'

const kalenders = { besluitdagen: [], werk: STANDAARD_WERKKALENDER }
const goed: TermijnVraag = { van: '2026-04-02', duur: { n: 3, eenheid: 'dag' }, regime: 'atw' }
const pauze = { van: '2026-04-03', tot: '2026-04-04', reden: 'ziekte', door: 'de toezichthouder' }
const verlenging = { duur: { n: 1, eenheid: 'week' }, reden: 'ziekte', door: 'de toezichthouder' } as const

test.each<[string, Partial<TermijnVraag>, string]>([
  ['a day that does not exist', { van: '2026-02-30' }, 'datumBestaatNiet'],
  ['a time that does not exist', { van: '2026-03-29T02:30' }, 'tijdBestaatNiet'],
  ['no time at all', { duur: { n: 0, eenheid: 'dag' } }, 'duurNietPositief'],
  ['more than a lifetime', { duur: { n: 5201, eenheid: 'week' } }, 'duurTeGroot'],
  ['a pause on a day that does not exist', { pauzes: [{ ...pauze, van: '2026-02-30' }] }, 'datumBestaatNiet'],
  ['a pause that ends on no day', { pauzes: [{ ...pauze, tot: '' }] }, 'datumOnleesbaar'],
  ['a pause that ends before it begins', { pauzes: [{ ...pauze, tot: '2026-04-01' }] }, 'pauzeOmgekeerd'],
  ['a pause without a reason', { pauzes: [{ ...pauze, reden: ' ' }] }, 'redenOntbreekt'],
  ['an extension that nobody decided', { verlengingen: [{ ...verlenging, door: '' }] }, 'redenOntbreekt'],
  [
    'an extension of nothing',
    { verlengingen: [{ ...verlenging, duur: { n: 0, eenheid: 'uur' } }] },
    'duurNietPositief',
  ],
  ['days extended by hours', { verlengingen: [{ ...verlenging, duur: { n: 5, eenheid: 'uur' } }] }, 'eenhedenGemengd'],
  ['hours extended by days', { duur: { n: 5, eenheid: 'uur' }, verlengingen: [verlenging] }, 'eenhedenGemengd'],
  ['an Atw term to the minute', { opDeMinuut: true }, 'opDeMinuutOnmogelijk'],
  [
    'working days to the minute',
    { regime: 'geen', opDeMinuut: true, duur: { n: 3, eenheid: 'werkdag' } },
    'opDeMinuutOnmogelijk',
  ],
])('%s is refused, with a sentence, and never computed', (_, anders, weigering) => {
  const vraag = { ...goed, ...anders }
  expect(keurTermijnVraag(vraag)).toBe(weigering)
  expect(TERMIJNWEIGERINGEN).toHaveProperty(weigering)
  expect(() => berekenTermijn(vraag, kalenders)).toThrow(weigering)
})

test('a unit that nobody knows is refused', () =>
  expect(keurTermijnVraag({ ...goed, duur: { n: 1, eenheid: 'kwartaal' as 'jaar' } })).toBe('eenheidOnbekend'))

test('a good question passes, with its pauses and extensions', () =>
  expect(keurTermijnVraag({ ...goed, pauzes: [pauze], verlengingen: [verlenging] })).toBeNull())

test.each([
  ['a desk that never works', { werk: { ...STANDAARD_WERKKALENDER, werkdagen: [] } }, 'werkkalenderZonderWerkdag'],
  ['a decree day that does not exist', { besluitdagen: [{ dag: '2026-02-30', bron: 'KB' }] }, 'besluitdagOngeldig'],
  ['a decree day with a time', { besluitdagen: [{ dag: '2026-05-15T10:00', bron: 'KB' }] }, 'besluitdagOngeldig'],
  ['a decree day without a decree', { besluitdagen: [{ dag: '2026-05-15', bron: '' }] }, 'besluitdagOngeldig'],
  ['nothing wrong', {}, null],
])('calendars with %s', (_, anders, weigering) => expect(keurKalenders({ ...kalenders, ...anders })).toBe(weigering))
