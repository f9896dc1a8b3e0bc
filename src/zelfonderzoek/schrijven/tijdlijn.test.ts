import { expect, test } from 'vitest'
import type { Gebeurtenis } from '../../zaken/aanbieder/tijdlijn.ts'
import { alsTekst, zichtbaar } from './tijdlijn.ts'

const gebeurtenis = (id: string, partij: string, tijd = ''): Gebeurtenis => ({
  ...{ id, partij, dag: '2026-04-02', tijd, wat: `Wat ${partij} weet.`, auteur: '' },
})
const alle = [gebeurtenis('1', 'hoofd'), gebeurtenis('2', 'keten', '09:05'), gebeurtenis('3', 'ander')]

test.each([
  ['before release a provider sees what it put there itself', 'keten', false, ['2']],
  ['also the one that the case is about sees no more than that', 'hoofd', false, ['1']],
  ['who put nothing there sees nothing', 'nieuw', false, []],
  ['after release everybody sees all of it', 'keten', true, ['1', '2', '3']],
])('%s', (_, partij, vrij, verwacht) => expect(zichtbaar(alle, partij, vrij).map(g => g.id)).toEqual(verwacht))

test('as text it says when and what, with the time where it is known', () =>
  expect(alsTekst(alle.slice(0, 2))).toBe(
    'do 2 april 2026: Wat hoofd weet.\ndo 2 april 2026, 09.05 uur: Wat keten weet.',
  ))
