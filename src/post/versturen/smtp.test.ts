import { describe, expect, test } from 'vitest'
import { ligtAanServer, naPoging, vraagtAandacht } from './herhalen.ts'
import { antwoordcode, duid } from './smtp.ts'

const fout = (anders: { code?: string; responseCode?: number; response?: string }) =>
  Object.assign(new Error('x'), anders)
const NU = new Date('2026-04-02T20:00:00Z')

describe('what an error of the line or the server means', () => {
  test.each([
    [
      'envelop',
      { responseCode: 550, response: '550 5.1.1 <a@b.nl> unknown' },
      { soort: 'geweigerd', fout: 'geadresseerde', antwoord: '550 5.1.1' },
    ],
    ['envelop', { responseCode: 450 }, { soort: 'tijdelijk', fout: 'uitgesteld' }],
    ['envelop', { code: 'ECONNECTION' }, { soort: 'tijdelijk', fout: 'verbinding' }],
    ['gegevens', { responseCode: 552 }, { soort: 'geweigerd', fout: 'bericht' }],
    ['gegevens', { responseCode: 451 }, { soort: 'tijdelijk', fout: 'uitgesteld' }],
    ['gegevens', { code: 'ETIMEDOUT' }, { soort: 'onzeker' }],
    ['gegevens', { code: 'ECONNECTION' }, { soort: 'onzeker' }],
    ['verbinden', { responseCode: 554 }, { soort: 'tijdelijk' }],
    ['verbinden', { code: 'ETLS' }, { soort: 'tijdelijk', fout: 'beveiliging' }],
    ['verbinden', { code: 'ETIMEDOUT' }, { soort: 'tijdelijk', fout: 'te_traag' }],
    ['aanmelden', { responseCode: 535 }, { soort: 'tijdelijk', fout: 'aanmelding' }],
  ] as const)('while in %s, %o', (fase, f, verwacht) => {
    expect(duid(fout(f), fase)).toMatchObject(verwacht)
  })

  test.each([
    ['250 2.0.0 Ok: queued as 12AB', '250 2.0.0'],
    ['421 try later', '421'],
    ['piet@voorbeeld.nl is onbekend', null],
    [undefined, null],
  ])('of %j only the code is kept', (antwoord, code) => {
    expect(antwoordcode(antwoord)).toBe(code)
  })
})

test('a refusal for now is tried again, later every time, for about two days; then a person decides', () => {
  const uitgesteld = { soort: 'tijdelijk', fout: 'uitgesteld', antwoord: '451' } as const
  const wachten = Array.from({ length: 8 }, (_, i) => naPoging(uitgesteld, i + 1, NU))
  expect(wachten.every(s => s?.status === 'wacht')).toBe(true)
  const minuten = wachten.map(s => (Date.parse(s?.volgendePoging ?? '') - NU.getTime()) / 60_000)
  expect(minuten).toEqual([...minuten].sort((a, b) => a - b))
  expect(minuten.reduce((a, b) => a + b, 0)).toBeGreaterThan(40 * 60)
  expect(naPoging(uitgesteld, 9, NU)).toMatchObject({ status: 'opgegeven', volgendePoging: null })
})

test('what is refused, given up or uncertain is never tried by itself, and somebody is told', () => {
  for (const afloop of [
    { soort: 'geweigerd', fout: 'geadresseerde', antwoord: null },
    { soort: 'onzeker', fout: 'verbroken' },
  ] as const) {
    const stand = naPoging(afloop, 1, NU)
    expect(stand?.volgendePoging).toBeNull()
    expect(stand && vraagtAandacht.has(stand.status)).toBe(true)
  }
  expect(naPoging({ soort: 'losgelaten' }, 1, NU)).toBeNull()
})

test('only what is wrong with the server ends the round', () => {
  expect(ligtAanServer({ soort: 'tijdelijk', fout: 'verbinding', antwoord: null })).toBe(true)
  expect(ligtAanServer({ soort: 'tijdelijk', fout: 'uitgesteld', antwoord: null })).toBe(false)
  expect(ligtAanServer({ soort: 'geweigerd', fout: 'geadresseerde', antwoord: null })).toBe(false)
})
