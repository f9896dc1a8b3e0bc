import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonfout } from './jsonfout.ts'

test.each([
  ['{\n  "a": 1,\n  "b" 2\n}', 3, 7, 'Zet een dubbele punt na "b".'],
  ['{"a": 1, "a": 2}', 1, 10, 'Haal "a" één keer weg: het staat twee keer in dit blok.'],
  ['{"a": 1,}', 1, 8, 'Haal de komma weg: na het laatste onderdeel staat er geen.'],
  ['[1\r\n2]', 2, 1, 'Zet hier een komma of ].'],
  ["{'a': 1}", 1, 2, 'Zet hier een naam tussen dubbele aanhalingstekens.'],
  ['{"a": ja}', 1, 7, 'Zet hier een tekst, getal, lijst of blok. Teksten staan tussen dubbele aanhalingstekens.'],
  ['{"a": "open', 1, 7, 'Zet hier een tekst, getal, lijst of blok. Teksten staan tussen dubbele aanhalingstekens.'],
  ['{"a": [1, 2', 1, 12, 'Het bestand houdt te vroeg op. Sluit alle haakjes en aanhalingstekens.'],
  ['', 1, 1, 'Het bestand houdt te vroeg op. Sluit alle haakjes en aanhalingstekens.'],
  ['{} {}', 1, 4, 'Haal weg wat na het laatste haakje staat.'],
  ['[01]', 1, 3, 'Zet hier een komma of ].'],
])('%j goes wrong on line %i, column %i', (bron, regel, kolom, fout) =>
  expect(jsonfout(bron)).toEqual({ regel, kolom, fout }),
)

test('ten thousand brackets do not exhaust the stack', () =>
  expect(jsonfout('['.repeat(10_000))?.fout).toMatch(/minder diep/))

test('whatever JSON writes has no fault', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), bron => {
      expect(jsonfout(bron)).toBeNull()
    }),
  )
})

test('whatever JSON refuses has a fault, and the other way round', () => {
  const rommel = fc
    .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '.5', 'true', ' ', '\\'))
    .map(d => d.join(''))
  fc.assert(
    fc.property(rommel, bron => {
      let leesbaar = true
      try {
        JSON.parse(bron)
      } catch {
        leesbaar = false
      }
      const fout = jsonfout(bron)
      expect(fout === null || /twee keer/.test(fout.fout)).toBe(leesbaar)
    }),
    { numRuns: 2000 },
  )
})
