import { expect, test } from 'vitest'
import { leesPeriode, vakkenVan, vakkenVoor } from './periode.ts'

test.each([
  ['no date', 'x', '2022-12-31', 'vanOnleesbaar'],
  ['a day that does not exist', '2022-01-01', '2022-02-30', 'totOnleesbaar'],
  ['a moment', '2022-01-01T10:00', '2022-12-31', 'vanOnleesbaar'],
  ['an end before the beginning', '2022-02-01', '2022-01-31', 'totVoorVan'],
  ['more than twenty years', '2000-01-01', '2022-12-31', 'teLang'],
])('%s is no period', (_, van, tot, weigering) => expect(leesPeriode(van, tot)).toEqual({ ok: false, weigering }))

test('one day is a period', () =>
  expect(leesPeriode('2022-01-31', '2022-01-31')).toEqual({
    ok: true,
    periode: { van: '2022-01-31', tot: '2022-01-31' },
  }))

test('a period has one part per calendar year, from midnight to midnight in the Netherlands', () =>
  expect(vakkenVan({ van: '2021-07-01', tot: '2022-06-30' })).toEqual([
    {
      jaar: 2021,
      van: '2021-07-01',
      tot: '2021-12-31',
      heelJaar: false,
      begin: '2021-06-30T22:00:00.000Z',
      einde: '2021-12-31T23:00:00.000Z',
    },
    {
      jaar: 2022,
      van: '2022-01-01',
      tot: '2022-06-30',
      heelJaar: false,
      begin: '2021-12-31T23:00:00.000Z',
      einde: '2022-06-30T22:00:00.000Z',
    },
  ]))

test('beside it stand the same days of five years before, also from a leap day', () =>
  expect(vakkenVoor({ van: '2024-02-29', tot: '2024-12-31' }).map(v => [v.van, v.tot])).toEqual([
    ['2019-02-28', '2019-12-31'],
    ['2020-02-29', '2020-12-31'],
    ['2021-02-28', '2021-12-31'],
    ['2022-02-28', '2022-12-31'],
    ['2023-02-28', '2023-12-31'],
  ]))
