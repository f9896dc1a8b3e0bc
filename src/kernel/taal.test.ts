import { expect, test } from 'vitest'
import { leesbaarheid, zinnen } from './taal.ts'

test.each([
  ['Bel ons. Wij helpen u.', ['Bel ons.', 'Wij helpen u.']],
  ['Dat kan tot 9.00 uur.', ['Dat kan tot 9.00 uur.']],
  ['Wat gebeurt er?\nWij lezen het.', ['Wat gebeurt er?', 'Wij lezen het.']],
  ['', []],
])('%j reads as %j', (tekst, verwacht) => {
  expect(zinnen(tekst)).toEqual(verwacht)
})

test('a sentence of more than twenty words is too long, whatever it says', () => {
  const twintig = `${'woord '.repeat(19)}einde.`
  expect(leesbaarheid(twintig).langeZinnen).toEqual([])
  expect(leesbaarheid(`nog ${twintig}`).langeZinnen).toEqual([`nog ${twintig}`])
})

test.each([
  ['Indien u dat wenst, neem contact op.', [{ woord: 'indien', beter: 'als' }]],
  ['U dient te bellen.', [{ woord: 'dient', beter: 'moet' }]],
  ['Dit zal tevens gebeuren, echter later.', ['tevens', 'echter']],
  ['De bediening werkt.', []],
])('%s: words of the office are named with what people say', (tekst, verwacht) => {
  const { woorden } = leesbaarheid(tekst)
  expect(woorden).toHaveLength(verwacht.length)
  for (const v of verwacht) expect(woorden.map(w => w.woord)).toContain(typeof v === 'string' ? v : v.woord)
})
