import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import { Bereikbaar, openingstijdenInWoorden } from './bereikbaar.tsx'

test.each([
  [[{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '09:00', tot: '22:00' }], 'elke dag van 9.00 tot 22.00 uur'],
  [
    [
      { dagen: [1, 2, 3, 4], van: '08:30', tot: '17:00' },
      { dagen: [5], van: '08:30', tot: '12:30' },
    ],
    'maandag tot en met donderdag van 8.30 tot 17.00 uur; vrijdag van 8.30 tot 12.30 uur',
  ],
  [[{ dagen: [6, 2, 7], van: '10:00', tot: '24:00' }], 'dinsdag, zaterdag en zondag van 10.00 tot 24.00 uur'],
])('opening hours are said as people say them', (tijden, tekst) => expect(openingstijdenInWoorden(tijden)).toBe(tekst))

const opMoment = (nu: string) => renderToStaticMarkup(<Bereikbaar desk={rotterdam} nu={new Date(nu)} />)

test('by day one may call; danger goes first', () => {
  const tekst = opMoment('2026-04-02T08:00:00Z')
  expect(tekst.indexOf('112')).toBeLessThan(tekst.indexOf('nu open'))
  expect(tekst).toContain(rotterdam.spoedtelefoon)
})

test('at half past eleven at night it says what to do now, and when the desk opens', () => {
  const tekst = opMoment('2026-04-02T21:30:00Z')
  expect(tekst).toContain(rotterdam.buitenOpeningstijd)
  expect(tekst).toContain('vr 3 april 2026, 09.00 uur')
})
