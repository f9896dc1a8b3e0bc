import { expect, test } from 'vitest'
import { jaardeel, proefrapport } from '../../../tests/opstelling/rapport.ts'

const { verbanden } = proefrapport([jaardeel(2021, { gog_fysiek: 10 })])
const van = (geheel: string) =>
  verbanden.filter(v => v.geheel === geheel && v.soort === 'som').map(v => v.delen.map(d => d.replace(/.*:/, '')))

test.each([
  [
    'a figure over categories is the sum of their cells',
    'cijfer:overlijden',
    ['natuurlijk_overlijden_bijzonderheid', 'onnatuurlijk_overlijden', 'suicide_minderjarige', 'suicide_meerderjarige'],
  ],
  ['a figure over one category is its cell', 'cijfer:vermissing_minderjarig', ['vermissing_minderjarige']],
  [
    'a figure over a kind is the categories that fit no other kind',
    'cijfer:adviesvragen',
    ['advies_vastgelopen_zorg', 'advies_vastgelopen_onderdak', 'advies_overig', 'advies_regio'],
  ],
])('%s', (_, geheel, delen) => expect(van(geheel)).toEqual([delen]))

test('a figure over a kind that shares its categories is no sum of them', () =>
  expect(van('cijfer:calamiteiten')).toEqual([]))

test('the total is the sum of the months, of the figure without a condition, and of each breakdown', () =>
  expect(van('totaal').map(d => d.length)).toEqual([12, 1, 19, 8, 7]))

test('a figure within another is never the larger one', () =>
  expect(verbanden.filter(v => v.soort === 'deel' && v.delen.includes('cijfer:overlijden_minderjarig'))).toEqual([
    { soort: 'deel', geheel: 'totaal', delen: ['cijfer:overlijden_minderjarig'] },
    { soort: 'deel', geheel: 'cijfer:overlijden', delen: ['cijfer:overlijden_minderjarig'] },
  ]))
