import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Duur, duurInWoorden, type Eenheid, keurDuur, leesDuur } from './duur.ts'

const EENHEDEN: Eenheid[] = ['uur', 'dag', 'werkdag', 'week', 'maand', 'jaar']

test.each<[string, number, Eenheid]>([
  ['3 werkdagen', 3, 'werkdag'],
  ['1 werkdag', 1, 'werkdag'],
  ['24 uur', 24, 'uur'],
  ['24 uren', 24, 'uur'],
  ['6 weken', 6, 'week'],
  ['1 maand', 1, 'maand'],
  ['10 dagen', 10, 'dag'],
  ['2 jaar', 2, 'jaar'],
  ['2 jaren', 2, 'jaar'],
  ['100 jaar', 100, 'jaar'],
  ['  10Dagen ', 10, 'dag'],
])('"%s" is %d %s', (tekst, n, eenheid) => expect(leesDuur(tekst)).toEqual({ ok: true, duur: { n, eenheid } }))

test.each([
  ['', 'duurOnleesbaar'],
  ['onverwijld', 'duurOnleesbaar'],
  ['3', 'duurOnleesbaar'],
  ['1,5 dag', 'duurOnleesbaar'],
  ['3 werkdagen extra', 'duurOnleesbaar'],
  ['3 kwartalen', 'eenheidOnbekend'],
  ['3 constructor', 'eenheidOnbekend'],
  ['0 dagen', 'duurNietPositief'],
  ['-3 dagen', 'duurNietPositief'],
  ['101 jaar', 'duurTeGroot'],
  ['99999999999999999999 uur', 'duurTeGroot'],
])('"%s" is refused: %s', (tekst, weigering) => expect(leesDuur(tekst)).toEqual({ ok: false, weigering }))

test('what cannot be counted is refused, wherever it comes from', () => {
  expect(keurDuur({ n: Number.NaN, eenheid: 'dag' })).toBe('duurOnleesbaar')
  expect(keurDuur({ n: 1.5, eenheid: 'dag' })).toBe('duurOnleesbaar')
  expect(keurDuur({ n: Number.POSITIVE_INFINITY, eenheid: 'dag' })).toBe('duurOnleesbaar')
})

test('a duration that is written out is read back the same', () => {
  const duur: fc.Arbitrary<Duur> = fc.record({
    n: fc.integer({ min: 1, max: 100 }),
    eenheid: fc.constantFrom(...EENHEDEN),
  })
  fc.assert(
    fc.property(duur, d => {
      expect(leesDuur(duurInWoorden(d))).toEqual({ ok: true, duur: d })
    }),
  )
})
