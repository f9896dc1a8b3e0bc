import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { berekenInOpeningstijd, isOpen, type Openingstijd, volgendeOpening } from './openingstijd.ts'

const dagelijks: Openingstijd[] = [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '09:00', tot: '22:00' }]
const kantoor: Openingstijd[] = [{ dagen: [1, 2, 3, 4, 5], van: '08:30', tot: '17:00' }]
const metPauze: Openingstijd[] = [
  { dagen: [1, 2, 3], van: '13:00', tot: '17:00' },
  { dagen: [1, 2, 3], van: '09:00', tot: '12:00' },
]
const altijd: Openingstijd[] = [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '00:00', tot: '24:00' }]
const overlap: Openingstijd[] = [
  { dagen: [1], van: '09:00', tot: '13:00' },
  { dagen: [1], van: '12:00', tot: '15:00' },
]

test.each([
  ['opens at nine sharp', '2026-01-05T09:00:00+01:00', dagelijks, true],
  ['is closed a minute before', '2026-01-05T08:59:59+01:00', dagelijks, false],
  ['is open just before closing', '2026-01-05T21:59:59+01:00', dagelijks, true],
  ['is closed at closing time itself', '2026-01-05T22:00:00+01:00', dagelijks, false],
  ['reads an instant in any zone', '2026-01-05T08:00:00Z', dagelijks, true],
  ['keeps Dutch time in summer', '2026-07-06T07:00:00Z', dagelijks, true],
  ['an office is closed on Saturday', '2026-01-03T10:00:00+01:00', kantoor, false],
  ['a lunch break is closed', '2026-01-05T12:30:00+01:00', metPauze, false],
  ['round the clock is open at midnight', '2026-01-05T00:00:00+01:00', altijd, true],
])('the desk %s', (_, instant, tijden, verwacht) => expect(isOpen(instant, tijden)).toBe(verwacht))

test.each([
  ['later that day', '2026-01-05T08:59:00+01:00', dagelijks, '2026-01-05T08:00:00.000Z'],
  ['the next morning, at night', '2026-01-05T23:30:00+01:00', dagelijks, '2026-01-06T08:00:00.000Z'],
  ['the next morning, while open', '2026-01-05T12:00:00+01:00', dagelijks, '2026-01-06T08:00:00.000Z'],
  ['on Monday, after the weekend', '2026-01-02T17:00:00+01:00', kantoor, '2026-01-05T07:30:00.000Z'],
  ['after the break', '2026-01-05T12:00:00+01:00', metPauze, '2026-01-05T12:00:00.000Z'],
  ['at nine on the day the clock goes forward', '2026-03-28T23:00:00+01:00', dagelijks, '2026-03-29T07:00:00.000Z'],
])('the next opening is %s', (_, instant, tijden, verwacht) => expect(volgendeOpening(instant, tijden)).toBe(verwacht))

describe('hours run only while the desk is open', () => {
  test.each([
    ['one hour by day', '2026-01-05T14:07:00+01:00', 1, dagelijks, '2026-01-05T15:07:00+01:00'],
    ['a quarter tonight, three tomorrow', '2026-01-05T21:45:00+01:00', 1, dagelijks, '2026-01-06T09:45:00+01:00'],
    ['an hour that just fits', '2026-01-05T21:00:00+01:00', 1, dagelijks, '2026-01-05T22:00:00+01:00'],
    ['received at closing time', '2026-01-05T22:00:00+01:00', 1, dagelijks, '2026-01-06T10:00:00+01:00'],
    ['received at 23:30', '2026-01-05T23:30:00+01:00', 1, dagelijks, '2026-01-06T10:00:00+01:00'],
    ['received at 08:59', '2026-01-05T08:59:00+01:00', 1, dagelijks, '2026-01-05T10:00:00+01:00'],
    ['over a night and a day', '2026-01-05T21:00:00+01:00', 15, dagelijks, '2026-01-07T10:00:00+01:00'],
    ['over a weekend', '2026-01-02T16:30:00+01:00', 1, kantoor, '2026-01-05T09:00:00+01:00'],
    ['over a break', '2026-01-05T11:30:00+01:00', 1, metPauze, '2026-01-05T13:30:00+01:00'],
    ['overlapping hours count once', '2026-01-05T12:00:00+01:00', 3, overlap, '2026-01-05T15:00:00+01:00'],
    ['the night the clock goes forward', '2026-03-28T21:45:00+01:00', 1, dagelijks, '2026-03-29T09:45:00+02:00'],
    ['the night the clock goes back', '2026-10-24T21:45:00+02:00', 1, dagelijks, '2026-10-25T09:45:00+01:00'],
    ['elapsed hours in a spring night', '2026-03-29T01:30:00+01:00', 1, altijd, '2026-03-29T03:30:00+02:00'],
    ['elapsed hours in an autumn night', '2026-10-25T02:30:00+02:00', 1, altijd, '2026-10-25T02:30:00+01:00'],
    ['no hours end at once', '2026-01-05T14:07:00+01:00', 0, dagelijks, '2026-01-05T14:07:00+01:00'],
  ])('%s', (_, van, n, tijden, verwacht) =>
    expect(berekenInOpeningstijd({ van, duur: { n, eenheid: 'uur' } }, tijden).einde).toBe(verwacht),
  )
})

describe('a day ends when the desk closes', () => {
  test.each([
    ['the day of receipt', '2026-01-05T14:07:00+01:00', 0, dagelijks, '2026-01-05T22:00:00+01:00'],
    ['the day of receipt, before opening', '2026-01-05T08:59:00+01:00', 0, dagelijks, '2026-01-05T22:00:00+01:00'],
    ['the day of receipt at 21:45', '2026-01-05T21:45:00+01:00', 0, dagelijks, '2026-01-05T22:00:00+01:00'],
    ['the next day, received at closing time', '2026-01-05T22:00:00+01:00', 0, dagelijks, '2026-01-06T22:00:00+01:00'],
    ['the next day, received at 23:30', '2026-01-05T23:30:00+01:00', 0, dagelijks, '2026-01-06T22:00:00+01:00'],
    ['Monday, received on Saturday', '2026-01-03T10:00:00+01:00', 0, kantoor, '2026-01-05T17:00:00+01:00'],
    ['the last closing time, not the break', '2026-01-05T09:30:00+01:00', 0, metPauze, '2026-01-05T17:00:00+01:00'],
    ['an open day later', '2026-01-02T10:00:00+01:00', 1, kantoor, '2026-01-05T17:00:00+01:00'],
    ['midnight, round the clock', '2026-01-05T10:00:00+01:00', 0, altijd, '2026-01-06T00:00:00+01:00'],
    ['the Sunday the clock goes back', '2026-10-24T22:30:00+02:00', 0, dagelijks, '2026-10-25T22:00:00+01:00'],
  ])('%s', (_, van, n, tijden, verwacht) => {
    const uit = berekenInOpeningstijd({ van, duur: { n, eenheid: 'dag' } }, tijden)
    expect(uit.einde).toBe(verwacht)
    expect(Date.parse(uit.eindMoment)).toBe(Date.parse(verwacht))
  })
})

test.each([
  [
    '1 uur na ma 5 januari 2026, 21.45 uur: alleen openingstijd telt mee, het loket gaat weer open op di 6 januari 2026, 09.00 uur, dus di 6 januari 2026, 09.45 uur.',
    { van: '2026-01-05T21:45:00+01:00', duur: { n: 1, eenheid: 'uur' } },
  ],
  [
    '1 uur na ma 5 januari 2026, 10.00 uur: dus ma 5 januari 2026, 11.00 uur (afspraak).',
    { van: '2026-01-05T10:00:00+01:00', duur: { n: 1, eenheid: 'uur' }, grondslag: 'afspraak' },
  ],
  [
    'Voor sluitingstijd op de dag van ma 5 januari 2026, 23.30 uur: het loket was al dicht, het loket gaat open op di 6 januari 2026, 09.00 uur, dus di 6 januari 2026, 22.00 uur.',
    { van: '2026-01-05T23:30:00+01:00', duur: { n: 0, eenheid: 'dag' } },
  ],
] as const)('it explains: %s', (uitleg, vraag) => expect(berekenInOpeningstijd(vraag, dagelijks).uitleg).toBe(uitleg))

test('a desk that never closes has nothing to explain', () => {
  const vraag = { van: '2026-01-05T23:30:00+01:00', duur: { n: 1, eenheid: 'uur' } } as const
  expect(berekenInOpeningstijd(vraag, altijd).uitleg).toBe(
    '1 uur na ma 5 januari 2026, 23.30 uur: dus di 6 januari 2026, 00.30 uur.',
  )
})

test('a desk that never opens is a fault, not an endless count', () => {
  const nooit: Openingstijd[] = [{ dagen: [], van: '09:00', tot: '22:00' }]
  const vraag = { van: '2026-01-05T10:00:00Z', duur: { n: 1, eenheid: 'uur' } } as const
  expect(() => berekenInOpeningstijd(vraag, nooit)).toThrow('geenOpeningstijd')
  expect(() => volgendeOpening('2026-01-05T10:00:00Z', nooit)).toThrow('geenOpeningstijd')
})

const minuut = fc.integer({ min: Date.UTC(2025, 0, 1) / 60000, max: Date.UTC(2027, 0, 1) / 60000 })
const rooster = fc.constantFrom(dagelijks, kantoor, metPauze, altijd, overlap)

test('the minutes the desk was open until the end are the hours of the term, counted one by one', () => {
  fc.assert(
    fc.property(minuut, fc.integer({ min: 1, max: 6 }), rooster, (begin, n, tijden) => {
      const van = new Date(begin * 60000).toISOString()
      const einde = Date.parse(berekenInOpeningstijd({ van, duur: { n, eenheid: 'uur' } }, tijden).eindMoment) / 60000
      let open = 0
      for (let m = begin; m < einde; m++) if (isOpen(new Date(m * 60000).toISOString(), tijden)) open += 1
      expect(open).toBe(n * 60)
      expect(isOpen(new Date((einde - 1) * 60000).toISOString(), tijden)).toBe(true)
    }),
    { numRuns: 25 },
  )
})
