import { expect, test } from 'vitest'
import { veilig } from '../veilig.ts'
import { alsCel } from './cel.ts'

test.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j is no formula any more', tekst =>
  expect(veilig(tekst)).toBe(`'${tekst}`),
)

test.each(['Fysiek geweld', 'a=b', '', '2021-2022'])('%j stays as it is', tekst => expect(veilig(tekst)).toBe(tekst))

test('what is not known is empty, what is hidden is x, zero is zero', () =>
  expect([alsCel(null), alsCel('verborgen'), alsCel(0)]).toEqual(['', 'x', 0]))
