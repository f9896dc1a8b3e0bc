import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Verband } from '../domain.ts'
import { type Openbaar, onthul, type Waar } from './onthulling.ts'

const waar = (getallen: Record<string, number | [number, number | null]>): Map<string, Waar> =>
  new Map(
    Object.entries(getallen).map(([naam, g]) => {
      const [aantal, melders] = typeof g === 'number' ? [g, 2] : g
      return [naam, { aantal, melders }]
    }),
  )
const som = (geheel: string, ...delen: string[]): Verband => ({ soort: 'som', geheel, delen })
const deel = (geheel: string, een: string): Verband => ({ soort: 'deel', geheel, delen: [een] })
const x = 'verborgen'

test.each<[string, Map<string, Waar>, Verband[], Record<string, Openbaar>]>([
  [
    'what is large enough is rounded to fives',
    waar({ t: 42, a: 20, b: 22 }),
    [som('t', 'a', 'b')],
    { t: 40, a: 20, b: 20 },
  ],
  ['five, six and seven are shown as five', waar({ a: 5, b: 6, c: 7, d: 8 }), [], { a: 5, b: 5, c: 5, d: 10 }],
  ['below five nothing is shown, also not zero', waar({ a: 0, b: 1, c: 4 }), [], { a: x, b: x, c: x }],
  ['one reporter is hidden, however many the reports', waar({ a: [50, 1], b: [50, 2] }), [], { a: x, b: 50 }],
  ['an imported total has no reporters to count', waar({ a: [34, null], b: [3, null] }), [], { a: 35, b: x }],
  [
    'a small cell takes the smallest beside it along',
    waar({ t: 103, a: 60, b: 40, c: 3 }),
    [som('t', 'a', 'b', 'c')],
    { t: 105, a: 60, b: x, c: x },
  ],
  [
    'two small cells hide each other',
    waar({ t: 64, a: 60, b: 2, c: 2 }),
    [som('t', 'a', 'b', 'c')],
    { t: 65, a: 60, b: x, c: x },
  ],
  [
    'a figure that is one cell is hidden with it',
    waar({ t: 100, a: 50, b: 46, c: 4, f: 4 }),
    [som('t', 'a', 'b', 'c'), som('f', 'c')],
    { t: 100, a: 50, b: x, c: x, f: x },
  ],
  [
    'a figure that would tell the hidden cell of its sum is hidden',
    waar({ t: 100, a: 40, b: 54, c: 6, f: 46 }),
    [som('t', 'a', 'b', 'c'), som('f', 'a', 'c')],
    { t: 100, a: 40, b: 55, c: 5, f: 45 },
  ],
  ['the total goes when nothing else is left', waar({ t: 4, a: 4 }), [som('t', 'a')], { t: x, a: x }],
])('%s', (_, getallen, verbanden, verwacht) =>
  expect(Object.fromEntries(onthul(getallen, verbanden))).toEqual(verwacht),
)

test('rounding alone would tell: four times ten in a total of thirty leaves the fifth nothing', () => {
  const uit = onthul(waar({ t: 32, a: 8, b: 8, c: 8, d: 8, e: 0 }), [som('t', 'a', 'b', 'c', 'd', 'e')])
  expect([...uit.values()].filter(w => w === x).length).toBeGreaterThan(1)
})

// Two tables that share a total, a figure over some cells of one of them, and a figure within that.
const A = ['a1', 'a2', 'a3', 'a4']
const B = ['b1', 'b2', 'b3']
const aantal = fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 2, arbitrary: fc.nat(13) })
const geval = fc
  .record({
    a: fc.tuple(aantal, aantal, aantal, aantal),
    b: fc.tuple(fc.nat(100), fc.nat(100)),
    f: fc.subarray(A, { minLength: 1, maxLength: 3 }),
    g: fc.nat(100),
    melders: fc.array(fc.constantFrom(1, 2, 2, 2, 2), { minLength: 10, maxLength: 10 }),
  })
  .map(({ a, b, f, g, melders }) => {
    const t = a.reduce((s, n) => s + n, 0)
    const b1 = Math.floor((t * b[0]) / 100)
    const b2 = Math.floor(((t - b1) * b[1]) / 100)
    const fsom = f.reduce((s, naam) => s + (a[A.indexOf(naam)] ?? 0), 0)
    const getallen = {
      t,
      a1: a[0],
      a2: a[1],
      a3: a[2],
      a4: a[3],
      b1,
      b2,
      b3: t - b1 - b2,
      f: fsom,
      g: Math.floor((fsom * g) / 100),
    }
    const cellen = Object.entries(getallen).map(
      ([naam, n], i) => [naam, { aantal: n, melders: melders[i] ?? 2 }] as const,
    )
    return {
      waar: new Map<string, Waar>(cellen),
      f,
      verbanden: [som('t', ...A), som('t', ...B), som('f', ...f), deel('f', 'g')],
    }
  })

/** Every value that a number can have, by trying them all: a second, naive statement of what an outsider knows. */
const mogelijk = (uit: ReadonlyMap<string, Openbaar>, f: readonly string[]): Map<string, Set<number>> => {
  // High enough for what stands in a case: a hidden number has its true value among these.
  const plafond = (naam: string) => ({ a: 20, b: 60 })[naam.slice(0, 1)] ?? 120
  const reeks = (naam: string): number[] => {
    const w = uit.get(naam) ?? x
    if (w !== x) return [-2, -1, 0, 1, 2].map(d => w + d).filter(n => n >= 5)
    return Array.from({ length: plafond(naam) + 1 }, (_, i) => i)
  }
  const uitkomst = new Map([...uit.keys()].map(naam => [naam, new Set<number>()]))
  const noteer = (naam: string, n: number) => uitkomst.get(naam)?.add(n)
  const [rt, rf, rg] = [new Set(reeks('t')), new Set(reeks('f')), reeks('g')]
  const perSom = new Map<number, number[][]>()
  for (const b1 of reeks('b1'))
    for (const b2 of reeks('b2'))
      for (const b3 of reeks('b3')) {
        const t = b1 + b2 + b3
        if (rt.has(t)) perSom.set(t, [...(perSom.get(t) ?? []), [b1, b2, b3]])
      }
  const gehaald = new Set<number>()
  for (const a1 of reeks('a1'))
    for (const a2 of reeks('a2'))
      for (const a3 of reeks('a3'))
        for (const a4 of reeks('a4')) {
          const cellen = { a1, a2, a3, a4 }
          const t = a1 + a2 + a3 + a4
          const fsom = f.reduce((s, naam) => s + cellen[naam as keyof typeof cellen], 0)
          if (!perSom.has(t) || !rf.has(fsom) || !rg.some(g => g <= fsom)) continue
          for (const [naam, n] of Object.entries(cellen)) noteer(naam, n)
          noteer('t', t)
          noteer('f', fsom)
          for (const g of rg) if (g <= fsom) noteer('g', g)
          gehaald.add(t)
        }
  for (const t of gehaald) for (const b of perSom.get(t) ?? []) for (const [i, n] of b.entries()) noteer(`b${i + 1}`, n)
  return uitkomst
}

test('nothing hidden can be worked out, by its own sum or by another: at least six values stay possible', () => {
  fc.assert(
    fc.property(geval, ({ waar: getallen, f, verbanden }) => {
      const uit = onthul(getallen, verbanden)
      const kan = mogelijk(uit, f)
      for (const [naam, w] of uit) if (w === x) expect(kan.get(naam)?.size, naam).toBeGreaterThanOrEqual(6)
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('what is shown is a multiple of five, never small, never of one reporter, and at most two away', () => {
  fc.assert(
    fc.property(geval, ({ waar: getallen, verbanden }) => {
      for (const [naam, w] of onthul(getallen, verbanden)) {
        const echt = getallen.get(naam)
        if (w === x || !echt) continue
        expect(w % 5).toBe(0)
        expect(echt.aantal).toBeGreaterThanOrEqual(5)
        expect(echt.melders).toBeGreaterThanOrEqual(2)
        expect(Math.abs(w - echt.aantal)).toBeLessThanOrEqual(2)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a sum never misses just one number', () => {
  fc.assert(
    fc.property(geval, ({ waar: getallen, verbanden }) => {
      const uit = onthul(getallen, verbanden)
      for (const v of verbanden.filter(v => v.soort === 'som'))
        expect([v.geheel, ...v.delen].filter(naam => uit.get(naam) === x)).not.toHaveLength(1)
    }),
    { numRuns: 2000 },
  )
})
