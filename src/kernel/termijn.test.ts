import { describe, expect, test } from 'vitest'
import { BEKENDE_BESLUITDAGEN } from './besluitdagen.ts'
import { leesDuur } from './duur.ts'
import { berekenTermijn, type Kalenders, type TermijnVraag, verschuiving } from './termijn.ts'
import { STANDAARD_WERKKALENDER } from './werkkalender.ts'

const werk: Kalenders = { besluitdagen: BEKENDE_BESLUITDAGEN, werk: STANDAARD_WERKKALENDER }
const vrij: Kalenders = { ...werk, werk: { ...STANDAARD_WERKKALENDER, besluitdagen: 'vrij' } }

const duurVan = (tekst: string) => {
  const gelezen = leesDuur(tekst)
  if (!gelezen.ok) throw new Error(gelezen.weigering)
  return gelezen.duur
}
type Rest = Omit<Partial<TermijnVraag>, 'van' | 'duur'>
const reken = (van: string, duur: string, rest: Rest = {}, kalenders = werk) =>
  berekenTermijn({ van, duur: duurVan(duur), regime: 'atw', ...rest }, kalenders)

const besluit = { reden: 'stukken opgevraagd', door: 'de toezichthouder' }
const pauze = (van: string, tot: string) => ({ van, tot, ...besluit })
const verleng = (duur: string) => ({ duur: duurVan(duur), ...besluit })

describe('the test vectors of terms.md', () => {
  test.each([
    ['2026-04-01', '2026-04-07', '5 dagen'],
    ['2026-04-02', '2026-04-08', '3 dagen'],
    ['2025-04-17', '2025-04-23', '3 dagen'],
    ['2026-05-13', '2026-05-19', '5 dagen'],
    ['2026-04-24', '2026-04-29', '5 dagen'],
    ['2024-12-24', '2024-12-31', '3 dagen'],
    ['2026-12-23', '2026-12-28', '3 dagen'],
    ['2026-12-24', '2026-12-29', '5 dagen'],
    ['2026-10-16', '2026-12-28', '10 weken'],
    ['2026-10-02', '2026-12-28', '12 weken'],
    ['2026-10-02', '2027-01-01', '13 weken'],
  ])('under the Atw, from %s the term ends on %s: %s', (van, einde, duur) => expect(reken(van, duur).einde).toBe(einde))

  test.each([
    ['2026-04-01', 5, '2026-04-10', '2026-04-10'],
    ['2026-04-02', 3, '2026-04-09', '2026-04-09'],
    ['2025-04-17', 3, '2025-04-24', '2025-04-24'],
    ['2026-05-13', 5, '2026-05-22', '2026-05-21'],
    ['2026-04-24', 5, '2026-05-04', '2026-05-04'],
    ['2024-12-24', 3, '2025-01-02', '2024-12-31'],
    ['2026-12-23', 3, '2026-12-29', '2026-12-29'],
    ['2026-12-24', 5, '2027-01-04', '2027-01-04'],
  ])(
    'from %s, %d working days end on %s with decree days off, and on %s where the desk works them',
    (van, n, uit, aan) => {
      expect(reken(van, `${n} werkdagen`, { regime: 'protocol' }, vrij).einde).toBe(uit)
      expect(reken(van, `${n} werkdagen`, { regime: 'protocol' }, werk).einde).toBe(aan)
      expect(reken(van, `${n} werkdagen`, { regime: 'atw' }, werk).einde).toBe(uit)
    },
  )
})

describe('Algemene termijnenwet', () => {
  test.each([
    ['one day ends on the next working day (art. 1)', '2026-04-03', '1 dag', '2026-04-07'],
    ['two days need not hold two working days (art. 2: three or more)', '2026-04-04', '2 dagen', '2026-04-07'],
    ['90 days still move (art. 4)', '2026-02-03', '90 dagen', '2026-05-04'],
    ['91 days do not (art. 4)', '2026-01-31', '91 dagen', '2026-05-02'],
    ['three months still move', '2026-02-02', '3 maanden', '2026-05-04'],
    ['four months do not', '2026-01-02', '4 maanden', '2026-05-02'],
    ['a year does not', '2025-05-02', '1 jaar', '2026-05-02'],
    ['a month from the 31st ends with the month, and moves', '2026-01-31', '1 maand', '2026-03-02'],
    ['a leap day has its anniversary on 28 February', '2024-02-29', '1 jaar', '2025-02-28'],
    ['a decree day moves the end, whatever the desk does', '2026-05-12', '3 dagen', '2026-05-18'],
    ['a term may start on a day off', '2026-04-05', '1 week', '2026-04-13'],
  ])('%s', (_, van, duur, einde) => expect(reken(van, duur).einde).toBe(einde))

  test('the end that the law takes is shown beside the raw end', () =>
    expect(reken('2026-04-02', '3 dagen')).toMatchObject({ ruwEinde: '2026-04-05', einde: '2026-04-08' }))

  test('hours never move (art. 4)', () =>
    expect(reken('2026-04-02T12:00', '72 uur').einde).toBe('2026-04-05T12:00:00+02:00'))
})

describe('a protocol, and terms as they are written', () => {
  test.each<[string, string, string, Rest, string]>([
    ['a protocol term does not move by itself', '2026-04-02', '10 dagen', { regime: 'protocol' }, '2026-04-12'],
    [
      'it moves where the protocol says so',
      '2026-04-02',
      '10 dagen',
      { regime: 'protocol', schuiftOp: true },
      '2026-04-13',
    ],
    [
      'it never has a minimum of two working days',
      '2026-04-02',
      '3 dagen',
      { regime: 'protocol', schuiftOp: true },
      '2026-04-07',
    ],
    [
      "it moves on the desk's own calendar: decree days are worked",
      '2026-05-12',
      '3 dagen',
      { regime: 'protocol', schuiftOp: true },
      '2026-05-15',
    ],
    [
      "the flag is the protocol's: elsewhere it does nothing",
      '2026-04-02',
      '10 dagen',
      { regime: 'geen', schuiftOp: true },
      '2026-04-12',
    ],
    ['ten days of a huisverbod do not move', '2026-04-02', '10 dagen', { regime: 'geen' }, '2026-04-12'],
    ['a bare working day is the one of the figures', '2026-05-13', '1 werkdag', { regime: 'geen' }, '2026-05-15'],
  ])('%s', (_, van, duur, rest, einde) => expect(reken(van, duur, rest).einde).toBe(einde))

  test('a huisverbod runs to the minute, at the same time of day', () => {
    const verbod = reken('2026-03-24T14:20', '10 dagen', { regime: 'geen', opDeMinuut: true })
    expect(verbod.einde).toBe('2026-04-03T14:20:00+02:00')
    expect(verbod.eindMoment).toBe('2026-04-03T12:20:00.000Z')
  })
})

describe('hours are elapsed hours', () => {
  test.each([
    ['the night the clock goes forward', '2026-03-28T14:00', '24 uur', '2026-03-29T15:00:00+02:00'],
    ['the night the clock goes back', '2026-10-24T14:00', '24 uur', '2026-10-25T13:00:00+01:00'],
    ['a given offset counts', '2026-03-28T13:00:00Z', '24 uur', '2026-03-29T15:00:00+02:00'],
    ['through a weekend', '2026-04-03T17:00', '72 uur', '2026-04-06T17:00:00+02:00'],
    ['a day without a time starts at midnight', '2026-04-03', '24 uur', '2026-04-04T00:00:00+02:00'],
    ['into the hour that comes twice', '2026-10-24T02:30', '25 uur', '2026-10-25T02:30:00+01:00'],
  ])('%s', (_, van, duur, einde) => expect(reken(van, duur, { regime: 'geen' }).einde).toBe(einde))

  test('not a millisecond is lost', () =>
    expect(reken('2026-04-02T10:00:00.123Z', '1 uur').eindMoment).toBe('2026-04-02T11:00:00.123Z'))
})

describe('Regulation 1182/71', () => {
  test.each([
    ['a month that ends on a Saturday moves (art. 3 lid 4)', '2026-01-31', '1 maand', '2026-03-02'],
    ['a year moves as well: the Atw exclusions are not there', '2025-05-02', '1 jaar', '2026-05-04'],
    ['two days hold at least two working days (art. 3 lid 5)', '2026-04-03', '2 dagen', '2026-04-08'],
    ['Good Friday is only a holiday for the Atw', '2026-03-27', '1 week', '2026-04-03'],
    ['and so are decree days', '2026-05-08', '1 week', '2026-05-15'],
    ['the hour of the event does not count (art. 3 lid 1)', '2026-04-02T14:20', '72 uur', '2026-04-05T15:00:00+02:00'],
  ])('%s', (_, van, duur, einde) => expect(reken(van, duur, { regime: 'eu' }).einde).toBe(einde))
})

describe('extensions and pauses', () => {
  test.each<[string, string, string, Rest, string]>([
    [
      'an extension follows on the counted end, and only the last end moves',
      '2026-04-04',
      '4 weken',
      { verlengingen: [verleng('2 weken')] },
      '2026-05-18',
    ],
    [
      'months on months are counted from the start',
      '2026-01-31',
      '1 maand',
      { regime: 'geen', verlengingen: [verleng('2 maanden')] },
      '2026-04-30',
    ],
    [
      'the extension that sets the end decides whether art. 4 applies',
      '2026-01-03',
      '4 maanden',
      { verlengingen: [verleng('2 weken')] },
      '2026-05-18',
    ],
    [
      'every paused day is a day more',
      '2026-04-02',
      '6 weken',
      { regime: 'geen', pauzes: [pauze('2026-04-10', '2026-04-20')] },
      '2026-05-24',
    ],
    [
      'of a term in working days, every paused working day',
      '2026-04-02',
      '3 werkdagen',
      { regime: 'protocol', pauzes: [pauze('2026-04-03', '2026-04-09')] },
      '2026-04-13',
    ],
    [
      'what two decisions pause is paused once',
      '2026-04-02',
      '10 dagen',
      { regime: 'geen', pauzes: [pauze('2026-04-05', '2026-04-08'), pauze('2026-04-06', '2026-04-10')] },
      '2026-04-17',
    ],
    [
      'a day before the count starts cannot be paused',
      '2026-04-02',
      '10 dagen',
      { regime: 'geen', pauzes: [pauze('2026-03-20', '2026-04-04')] },
      '2026-04-13',
    ],
    [
      'a pause may begin on the last day, and keep it',
      '2026-04-02',
      '10 dagen',
      { regime: 'geen', pauzes: [pauze('2026-04-12', '2026-04-14')] },
      '2026-04-14',
    ],
    [
      'hours before the start cannot be paused',
      '2026-04-02T10:00',
      '24 uur',
      { pauzes: [pauze('2026-04-02T08:00', '2026-04-02T11:00')] },
      '2026-04-03T11:00:00+02:00',
    ],
    [
      'a pause after the end comes too late',
      '2026-04-02',
      '10 dagen',
      { regime: 'geen', pauzes: [pauze('2026-04-13', '2026-04-20')] },
      '2026-04-12',
    ],
    [
      'a pause may begin in the time another pause gave',
      '2026-04-02',
      '10 dagen',
      { regime: 'geen', pauzes: [pauze('2026-04-05', '2026-04-08'), pauze('2026-04-14', '2026-04-15')] },
      '2026-04-16',
    ],
    [
      'an end that the law moved does not fall in a pause',
      '2026-04-02',
      '10 dagen',
      { pauzes: [pauze('2026-04-13', '2026-04-15')] },
      '2026-04-15',
    ],
    [
      'hours stand still to the minute',
      '2026-04-02T10:00',
      '24 uur',
      { pauzes: [pauze('2026-04-02T20:00', '2026-04-02T21:15')] },
      '2026-04-03T11:15:00+02:00',
    ],
    [
      'paused hours are paused once',
      '2026-04-02T10:00',
      '24 uur',
      { pauzes: [pauze('2026-04-02T21:00', '2026-04-02T23:00'), pauze('2026-04-02T20:00', '2026-04-02T22:00')] },
      '2026-04-03T13:00:00+02:00',
    ],
  ])('%s', (_, van, duur, rest, einde) => expect(reken(van, duur, rest).einde).toBe(einde))
})

describe('the end as an instant is the midnight after the last day', () => {
  test.each([
    ['2026-04-01', '1 dag', '2026-04-02', '2026-04-02T22:00:00.000Z'],
    ['2026-01-01', '1 dag', '2026-01-02', '2026-01-02T23:00:00.000Z'],
    ['2026-10-23', '2 dagen', '2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('%s plus %s', (van, duur, einde, eindMoment) =>
    expect(reken(van, duur, { regime: 'geen' })).toMatchObject({ einde, eindMoment }),
  )

  test('an evening in UTC is the next day here', () =>
    expect(reken('2026-04-01T22:30:00.000Z', '1 week', { regime: 'geen' }).einde).toBe('2026-04-09'))
})

describe('a decree day that is added later', () => {
  const zonder: Kalenders = { ...werk, besluitdagen: BEKENDE_BESLUITDAGEN.filter(({ dag }) => dag !== '2026-05-15') }
  const vraag = (van: string): TermijnVraag => ({ van, duur: { n: 2, eenheid: 'week' }, regime: 'atw' })

  test('moves the running term that ends on it', () =>
    expect(verschuiving(vraag('2026-05-01'), zonder, werk)).toMatchObject({
      voor: { einde: '2026-05-15' },
      na: { einde: '2026-05-18' },
    }))

  test('leaves a term that ends elsewhere', () => expect(verschuiving(vraag('2026-05-04'), zonder, werk)).toBeNull())

  test('leaves the terms of a protocol whose desk works on it', () =>
    expect(verschuiving({ ...vraag('2026-05-01'), regime: 'protocol', schuiftOp: true }, zonder, werk)).toBeNull())
})
