import { expect, test } from 'vitest'
import { leesbaarheid, zinnen, zinsbegin } from './taal.ts'

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
  ['De vigerende regels van de dagtekening.', ['vigerende', 'dagtekening']],
  ['Een brief ter\nzake van uw melding.', [{ woord: 'ter zake van', beter: 'over' }]],
  ['De zaken ter plaatse.', []],
  ['De bediening werkt.', []],
])('%s: words of the office are named with what people say', (tekst, verwacht) => {
  const { woorden } = leesbaarheid(tekst)
  expect(woorden).toHaveLength(verwacht.length)
  for (const v of verwacht) expect(woorden.map(w => w.woord)).toContain(typeof v === 'string' ? v : v.woord)
})

test('of a long sentence only the first words are quoted', () => {
  expect(zinsbegin('Wij bellen u morgen.')).toBe('Wij bellen u morgen.')
  expect(zinsbegin(`${'woord '.repeat(300)}einde.`)).toBe(`${'woord '.repeat(12)}…`)
})
