import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesNummer, maakNummer } from './dossiernummer.ts'

const jaar = fc.integer({ min: 2000, max: 2199 })
const teller = fc.integer({ min: 1, max: 9_999_999 })

test('a number is year, counter and check letter', () => {
  expect(maakNummer(2026, 1)).toBe('2026-0001-Z')
  expect(maakNummer(2026, 12345)).toMatch(/^2026-12345-[A-Z]$/)
})

test('a number is read back, whatever its length', () => {
  fc.assert(
    fc.property(jaar, teller, (j, t) => {
      expect(leesNummer(maakNummer(j, t))).toEqual({ jaar: j, teller: t })
    }),
  )
})

test.each([' 2026-0001-z ', '2026 0001 Z', '20260001z', '2026–0001–Z', '2026.0001.Z'])(
  'someone who types "%s" is understood',
  tekst => expect(leesNummer(tekst)).toEqual({ jaar: 2026, teller: 1 }),
)

test.each(['', '2026-0001', '2026-0001-A', '2026-1-Z', '2026-00001-Z', '2026-0000-G', 'ABCD-0001-Z', '2026-0001-ZH'])(
  '"%s" is no dossier number',
  tekst => expect(leesNummer(tekst)).toBeNull(),
)

const cijferplaatsen = (nummer: string) => [...nummer].flatMap((teken, i) => (/\d/.test(teken) ? [i] : []))
const vervang = (tekst: string, plaats: number, teken: string) =>
  tekst.slice(0, plaats) + teken + tekst.slice(plaats + 1)

test('one wrong digit never gives another dossier', () => {
  fc.assert(
    fc.property(jaar, teller, fc.nat(), fc.integer({ min: 1, max: 9 }), (j, t, waar, meer) => {
      const nummer = maakNummer(j, t)
      const plaats = cijferplaatsen(nummer)[waar % cijferplaatsen(nummer).length] ?? 0
      const fout = vervang(nummer, plaats, String((Number(nummer[plaats]) + meer) % 10))
      expect(leesNummer(fout)).toBeNull()
    }),
  )
})

test('two swapped digits never give another dossier', () => {
  fc.assert(
    fc.property(jaar, teller, fc.nat(), fc.nat(), (j, t, een, ander) => {
      const nummer = maakNummer(j, t)
      const plaatsen = cijferplaatsen(nummer)
      const a = plaatsen[een % plaatsen.length] ?? 0
      const b = plaatsen[ander % plaatsen.length] ?? 0
      fc.pre(nummer[a] !== nummer[b])
      const fout = vervang(vervang(nummer, a, nummer.charAt(b)), b, nummer.charAt(a))
      expect(leesNummer(fout)).toBeNull()
    }),
  )
})

test.each([
  [26, 1],
  [2026, 0],
  [2026, 1.5],
  [2026, 1e9],
])('no number is made for year %d and counter %d', (j, t) => expect(() => maakNummer(j, t)).toThrow(RangeError))
