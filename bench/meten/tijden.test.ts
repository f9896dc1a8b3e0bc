import { expect, test } from 'vitest'
import { middelste, percentiel, vatSamen } from './tijden.ts'

test.each([
  [0.5, 50],
  [0.95, 95],
  [0.99, 99],
  [1, 100],
  [0, 1],
])('the %f percentile of 1 to 100 is %i', (deel, verwacht) =>
  expect(
    percentiel(
      Array.from({ length: 100 }, (_, i) => i + 1),
      deel,
    ),
  ).toBe(verwacht),
)

test('of three runs the middle one counts, and the faults of all', () => {
  const run = (ms: number, fouten: number) => [vatSamen('openen', '1', [ms], fouten, 1)]
  expect(middelste([run(9, 0), run(1, 2), run(5, 1)])).toMatchObject([{ wat: 'openen', p50: 5, fouten: 3 }])
})
