import { expect, test } from 'vitest'
import { STANDAARD_WERKKALENDER, type Werkkalender, werkKalender } from './werkkalender.ts'

const besluitdagen = [{ dag: '2026-05-15', bron: 'proef' }]
const soort = (werk: Werkkalender, dag: string) => werkKalender(werk, besluitdagen).isVrij(dag)?.soort ?? null

test.each([
  ['2026-05-13', null],
  ['2026-05-14', 'feestdag'],
  ['2026-05-15', null],
  ['2026-05-16', 'weekend'],
  ['2026-04-03', 'feestdag'],
])('a desk works Monday to Friday, on decree days too, and not on holidays: %s is %s', (dag, verwacht) =>
  expect(soort(STANDAARD_WERKKALENDER, dag)).toBe(verwacht),
)

test('a desk may be closed on decree days', () =>
  expect(soort({ ...STANDAARD_WERKKALENDER, besluitdagen: 'vrij' }, '2026-05-15')).toBe('besluitdag'))

test('a desk that works every day, works on holidays when it says so', () => {
  const altijd: Werkkalender = { werkdagen: [1, 2, 3, 4, 5, 6, 7], feestdagen: 'werk', besluitdagen: 'werk' }
  expect(['2026-05-14', '2026-05-16', '2026-05-17', '2026-12-25'].map(dag => soort(altijd, dag))).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a desk may have its own free weekday and closing days', () => {
  const eigen: Werkkalender = {
    ...STANDAARD_WERKKALENDER,
    werkdagen: [1, 2, 4, 5],
    sluitingen: [{ dag: '2026-02-16', naam: 'carnavalsmaandag' }],
  }
  expect(soort(eigen, '2026-05-13')).toBe('roostervrij')
  expect(soort(eigen, '2026-02-16')).toBe('sluiting')
})
