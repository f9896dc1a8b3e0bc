import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { BEKENDE_BESLUITDAGEN } from './besluitdagen.ts'
import { weekdagVan } from './dag.ts'
import { atwKalender, euKalender, feestdagen, gewoneKalender, pasen } from './kalender.ts'

const JAREN = Array.from({ length: 120 }, (_, i) => 1980 + i)
const orakel = new Holidays('NL')

/**
 * The oracle calls Good Friday and 5 May school holidays, and knows Easter and Whit Sunday, which the Act leaves to
 * Sunday. So: its public holidays and those two, without the Sundays.
 */
const volgensOrakel = (jaar: number): string[] =>
  orakel
    .getHolidays(jaar)
    .filter(dag => dag.type === 'public' || ['Goede Vrijdag', 'Bevrijdingsdag'].includes(dag.name))
    .filter(dag => !['Pasen', 'Pinksteren'].includes(dag.name))
    .map(dag => dag.date.slice(0, 10))

test.each(JAREN)('the holidays of Atw art. 3 in %d are those of the oracle', jaar =>
  expect([...feestdagen(jaar).keys()].toSorted()).toEqual([...new Set(volgensOrakel(jaar))].toSorted()),
)

test('the holidays of 2026, with the names of the act', () =>
  expect(Object.fromEntries(feestdagen(2026))).toEqual({
    '2026-01-01': 'Nieuwjaarsdag',
    '2026-04-03': 'Goede Vrijdag',
    '2026-04-06': 'Tweede Paasdag',
    '2026-04-27': 'Koningsdag',
    '2026-05-05': 'Bevrijdingsdag',
    '2026-05-14': 'Hemelvaartsdag',
    '2026-05-25': 'Tweede Pinksterdag',
    '2026-12-25': 'Eerste Kerstdag',
    '2026-12-26': 'Tweede Kerstdag',
  }))

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter of %d is %s, also where the moon is corrected', (jaar, dag) => expect(pasen(jaar).toString()).toBe(dag))

test.each([
  [2014, '2014-04-26'],
  [2025, '2025-04-26'],
  [2026, '2026-04-27'],
  [2031, '2031-04-26'],
])("King's Day of %d is kept on %s: not on a Sunday", (jaar, dag) => {
  expect(feestdagen(jaar).get(dag)).toBe('Koningsdag')
  expect(weekdagVan(dag)).not.toBe(7)
})

test('5 May is a holiday every year, not only in lustrum years', () =>
  expect(JAREN.every(jaar => feestdagen(jaar).has(`${jaar}-05-05`))).toBe(true))

test('two holidays on one day share it', () =>
  expect(feestdagen(2016).get('2016-05-05')).toBe('Bevrijdingsdag en Hemelvaartsdag'))

describe('which day is off depends on whose calendar it is', () => {
  const atw = atwKalender(BEKENDE_BESLUITDAGEN)
  test.each([
    ['2026-04-02', null, null, null],
    ['2026-04-03', 'feestdag', 'feestdag', null],
    ['2026-04-04', 'weekend', 'weekend', 'weekend'],
    ['2026-04-05', 'weekend', 'weekend', 'weekend'],
    ['2026-04-06', 'feestdag', 'feestdag', 'feestdag'],
    ['2026-05-15', 'besluitdag', null, null],
    ['2026-12-26', 'feestdag', 'feestdag', 'feestdag'],
  ])('%s: Atw %s, ordinary %s, EU %s', (dag, volgensAtw, gewoon, eu) => {
    expect(atw.isVrij(dag)?.soort ?? null).toBe(volgensAtw)
    expect(gewoneKalender.isVrij(dag)?.soort ?? null).toBe(gewoon)
    expect(euKalender.isVrij(dag)?.soort ?? null).toBe(eu)
  })
})

test('a decree day tells in which decree it stands', () =>
  expect(atwKalender(BEKENDE_BESLUITDAGEN).isVrij('2026-05-15')?.naam).toContain(
    'Besluit gelijkstelling van 2 januari 2026',
  ))

test('the decree days known are each once in the list, with a source, on a working day', () => {
  expect(new Set(BEKENDE_BESLUITDAGEN.map(({ dag }) => dag)).size).toBe(BEKENDE_BESLUITDAGEN.length)
  expect(BEKENDE_BESLUITDAGEN).toHaveLength(18)
  expect(BEKENDE_BESLUITDAGEN.every(({ dag, bron }) => bron !== '' && !gewoneKalender.isVrij(dag))).toBe(true)
})
