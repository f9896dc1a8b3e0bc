import { expect, test } from 'vitest'
import { volgensGeboortedatum } from './minderjarig.ts'

// Just after midnight in the Netherlands, and still the day before in UTC.
const OP = '2026-04-02T22:30:00.000Z'
const een = 'Volgens de geboortedatum is iemand jonger dan 18 jaar.'
const ouder = 'Volgens de geboortedatum is iedereen die hier staat 18 jaar of ouder.'

test.each([
  ['nobody', [], null],
  ['a birth date that nobody gave', [''], null],
  ['eighteen today', ['2008-04-03'], ouder],
  ['eighteen tomorrow', ['2008-04-04'], een],
  ['a child and a parent', ['2013-01-05', '1980-02-03'], een],
  ['two children', ['2013-01-05', '2015-06-07', ''], 'Volgens de geboortedatum zijn 2 mensen jonger dan 18 jaar.'],
  ['a grown-up, and somebody of whom it is not known', ['1980-02-03', ''], null],
  ['born on 29 February, eighteen on the last day of February', ['2008-02-29'], ouder],
])('%s', (_, dagen, verwacht) => {
  expect(
    volgensGeboortedatum(
      dagen.map(geboortedatum => ({ geboortedatum })),
      OP,
    ),
  ).toBe(verwacht)
})
