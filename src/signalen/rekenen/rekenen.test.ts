import { describe, expect, test } from 'vitest'
import { grenzen, kleinsteKans, type Maatstaf, overschrijdingskans, verwachting } from './grenzen.ts'
import { staartenVanAfspraak, staartenVanTweemaal } from './kansen.ts'
import { beoordeelAlle, deler } from './oordeel.ts'

const historie = (eigenToen: number, restToen: number, restNu: number): Maatstaf => ({
  soort: 'historie',
  eigenToen,
  restToen,
  restNu,
})

describe('the chances are those of the textbook', () => {
  test('a lady tastes eight cups of tea (Fisher 1935): all right by luck is one in seventy', () => {
    const { hoog } = staartenVanTweemaal({ eigenToen: 0, eigenNu: 4, restToen: 4, restNu: 0 })
    expect(hoog).toBeCloseTo(1 / 70, 12)
  })
  test('none while three were agreed: e to the power of minus three', () =>
    expect(staartenVanAfspraak(0, 3)).toEqual({ laag: expect.closeTo(Math.exp(-3), 12), hoog: 1 }))
  test('both tails hold what was seen, so together they are more than one', () => {
    const { laag, hoog } = staartenVanTweemaal({ eigenToen: 600, eigenNu: 480, restToen: 9000, restNu: 9400 })
    expect(laag).toBeLessThan(0.001)
    expect(laag + hoog).toBeGreaterThan(1)
  })
  test('a desk of a million reports is judged as well', () => {
    const { laag } = staartenVanTweemaal({ eigenToen: 50_000, eigenNu: 49_000, restToen: 500_000, restNu: 500_000 })
    expect(laag).toBeGreaterThan(0.0005)
    expect(laag).toBeLessThan(0.002)
  })
})

describe('the expectation takes the movement of the desk along', () => {
  test('who reported 10 while the others went from 100 to 130 is expected to report 13', () =>
    expect(verwachting(historie(10, 100, 130))).toBe(13))
  test('with nobody to compare with there is none', () => expect(verwachting(historie(10, 0, 0))).toBeNull())
})

describe('limits are where the test turns', () => {
  const reeksen: [string, Maatstaf][] = [
    ['history', historie(16, 182, 257)],
    ['short history', historie(4, 194, 258)],
    ['an agreed number', { soort: 'afspraak', verwacht: 12 }],
  ]
  test.each(reeksen)('%s: within the limits no number is a signal, just outside each is', (_, m) => {
    const { laag, hoog } = grenzen(m, 0.01)
    for (let x = laag; x <= (hoog ?? 0); x++) expect(overschrijdingskans(m, x)).toBeGreaterThan(0.01)
    if (laag > 0) expect(overschrijdingskans(m, laag - 1)).toBeLessThanOrEqual(0.01)
    expect(overschrijdingskans(m, (hoog ?? 0) + 1)).toBeLessThanOrEqual(0.01)
  })
})

describe('what can never stand out costs the others nothing', () => {
  test('three reports can never come under one in a hundred', () =>
    expect(kleinsteKans(historie(3, 195, 260), 0)).toBeGreaterThan(0.01))
  test('the chance is shared among those that can', () => {
    expect(deler([0.0001, 0.4, 0.4, 0.4, 0.4], 0.05)).toBe(1)
    expect(deler([0.0001, 0.0001, 0.0001], 0.05)).toBe(3)
    expect(deler([], 0.05)).toBe(1)
  })
})

test('silence is as much a signal as a peak, and an agreed number goes before what was usual', () => {
  const reeks = (code: string, aantal: number, maatstaf: Maatstaf | null) =>
    ({ soort: 'melderType', code, aantal, maatstaf }) as const
  const uit = beoordeelAlle([
    reeks('gewoon', 100, historie(100, 900, 900)),
    reeks('stil', 2, historie(60, 940, 998)),
    reeks('druk', 70, historie(20, 980, 930)),
    reeks('afgesproken', 0, { soort: 'afspraak', verwacht: 24 }),
    reeks('nieuw', 5, null),
  ])
  expect(Object.fromEntries(uit.map(b => [b.code, b.uitslag]))).toEqual({
    gewoon: 'binnen',
    stil: 'stilte',
    druk: 'piek',
    afgesproken: 'stilte',
    nieuw: 'onbekend',
  })
  expect(uit.at(-1)?.code).toBe('nieuw')
})
