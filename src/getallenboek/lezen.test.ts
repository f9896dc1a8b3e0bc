import { expect, test } from 'vitest'
import { deelVan, leesVraag } from './lezen.ts'

test.each([
  ['two days', { van: '2026-07-01', tot: '2026-09-30' }, ['2026-07-01', '2026-09-30'], 'k3'],
  ['a year with a part', { jaar: '2025', deel: 'k2' }, ['2025-04-01', '2025-06-30'], 'k2'],
  ['a year alone', { jaar: '2025' }, ['2025-01-01', '2025-12-31'], 'jaar'],
  [
    'a part over the days that came along',
    { jaar: '2025', deel: 'jaar', van: '2026-02-03', tot: '2026-05-06' },
    ['2025-01-01', '2025-12-31'],
    'jaar',
  ],
  [
    'days that are no part',
    { deel: 'eigen', van: '2026-02-03', tot: '2026-05-06' },
    ['2026-02-03', '2026-05-06'],
    null,
  ],
  [
    'the same days in another year',
    { jaar: '2024', deel: 'eigen', van: '2026-02-03', tot: '2026-05-06' },
    ['2024-02-03', '2024-05-06'],
    null,
  ],
] as const)('the period that is asked for, and which part of its year that is: %s', (_, f, [van, tot], deel) => {
  expect(leesVraag(f)).toEqual({ van, tot })
  expect(deelVan({ van, tot })).toBe(deel)
})

test('no period: nothing is asked', () => expect(leesVraag({ van: 'x', tot: '2026-05-06' })).toBeNull())
