import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toeval } from '../../demo/toeval.ts'
import { type Maandtelling, maakReeksen } from './reeksen.ts'
import { beoordeelAlle, isSignaal, VALS_ALARM } from './rekenen/oordeel.ts'
import { laatsteHeleMaand, maakVenster } from './venster.ts'

type Regel = { readonly dag: string; readonly melderType: string; readonly organisatie: string }

/** The years 2021 and 2022 of the desk: made up rows, of which the totals are those of its annual report. */
const regels: readonly Regel[] = readFileSync('tests/data/incidentenloket-2021-2022.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(r => r.split(','))
  .map(k => ({ dag: k[1] ?? '', melderType: k[5] ?? '', organisatie: k[6] ?? '' }))

const tellingen = (lijst: readonly Regel[]): Maandtelling[] =>
  lijst.map(r => ({ maand: r.dag.slice(0, 7), melderType: r.melderType, organisatie: r.organisatie, aantal: 1 }))

const venster = maakVenster('2022-12', 12, '2021-01')
const signalen = (lijst: readonly Regel[], kans = VALS_ALARM) =>
  beoordeelAlle(maakReeksen(tellingen(lijst), venster), kans).filter(isSignaal)

test('the fall of certified institutions and of mental-health providers is found, and the rise of the crisis team', () => {
  const gevonden = signalen(regels).filter(s => s.soort === 'melderType')
  expect(Object.fromEntries(gevonden.map(s => [s.code, [s.uitslag, s.eerder, s.aantal]]))).toEqual({
    crisis_interventie_team: ['piek', 7, 39],
    ggz: ['stilte', 14, 2],
    gecertificeerde_instelling: ['stilte', 16, 4],
  })
})

test('wijkteams and providers grew along with the desk: that is no signal', () => {
  const codes = signalen(regels).map(s => s.code)
  expect(codes).not.toContain('wijkteam')
  expect(codes).not.toContain('zorgaanbieder')
})

/** The same reports, but chance alone decides who reported which. */
const geschud = (zaad: number): readonly Regel[] => {
  const t = toeval(zaad)
  const wie = regels.map(r => ({ melderType: r.melderType, organisatie: r.organisatie }))
  for (let i = wie.length - 1; i > 0; i--) {
    const j = t.tussen(0, i)
    ;[wie[i], wie[j]] = [wie[j] as (typeof wie)[number], wie[i] as (typeof wie)[number]]
  }
  return regels.map((r, i) => ({ dag: r.dag, ...(wie[i] as (typeof wie)[number]) }))
}

/** And the same reporters, but chance alone decides when each report came in, over both years alike. */
const verstrooid = (zaad: number): readonly Regel[] => {
  const t = toeval(zaad)
  return regels.map(r => ({ ...r, dag: `${t.tussen(2021, 2022)}-${String(t.tussen(1, 12)).padStart(2, '0')}-15` }))
}

const KEREN = 150
/** How often a whole judgement of shuffled reports signals anything at all, at each chance of a false alarm. */
const aandelen = (maak: (zaad: number) => readonly Regel[], kansen: readonly number[]): readonly number[] => {
  const reeksen = Array.from({ length: KEREN }, (_, i) => maakReeksen(tellingen(maak(i + 1)), venster))
  return kansen.map(kans => reeksen.filter(r => beoordeelAlle(r, kans).some(isSignaal)).length / KEREN)
}

/** Three standard deviations above the limit: what a right method can give by luck. */
const ruim = (kans: number) => kans + 3 * Math.sqrt((kans * (1 - kans)) / KEREN)

test.each([
  ['who reported is shuffled', geschud],
  ['when it came in is left to chance', verstrooid],
] as const)('where %s, a whole judgement alarms no more often than its limit says', (_, maak) => {
  const [gewoon = 1, ruimer = 1] = aandelen(maak, [VALS_ALARM, 0.2])
  expect(gewoon).toBeLessThanOrEqual(VALS_ALARM)
  expect(ruimer).toBeLessThanOrEqual(ruim(0.2))
})

test('without sharing the chance among the series it would: the test can fail', () => {
  const los = (lijst: readonly Regel[]) =>
    beoordeelAlle(maakReeksen(tellingen(lijst), venster)).some(b => (b.kans ?? 1) <= VALS_ALARM)
  const vaak = Array.from({ length: 50 }, (_, i) => los(geschud(i + 1))).filter(Boolean).length
  expect(vaak).toBeGreaterThan(15)
})

test('an agreed number that is not met is a signal, also where history says nothing', () => {
  const afspraak = { soort: 'organisatie', code: 'Nieuwe zorg', perJaar: 12, vanaf: '2021-06' } as const
  const uit = beoordeelAlle(maakReeksen(tellingen(regels), venster, [afspraak]))
  expect(uit.find(b => b.code === 'Nieuwe zorg')).toMatchObject({ uitslag: 'stilte', aantal: 0, verwacht: 12 })
  const later = maakReeksen(tellingen(regels), venster, [{ ...afspraak, code: 'Centraal Onthaal', vanaf: '2022-06' }])
  expect(later.find(r => r.code === 'Centraal Onthaal')).toMatchObject({
    maatstaf: { soort: 'historie' },
    afspraakVanaf: '2022-06',
  })
})

test('of two agreements from the same month the newest holds', () => {
  const van = (perJaar: number) => ({ soort: 'organisatie', code: 'Nieuwe zorg', perJaar, vanaf: '2021-06' }) as const
  const reeksen = maakReeksen(tellingen(regels), venster, [van(24), van(12)])
  expect(reeksen.find(r => r.code === 'Nieuwe zorg')?.maatstaf).toEqual({ soort: 'afspraak', verwacht: 24 })
})

test('the same months of earlier years, as far as the register goes back', () => {
  expect(maakVenster('2026-03', 3, '2024-01')).toMatchObject({
    van: '2026-01',
    zelfdeSeizoen: true,
    toen: [
      { van: '2025-01', tot: '2025-03' },
      { van: '2024-01', tot: '2024-03' },
    ],
  })
  expect(maakVenster('2026-06', 3, '2026-01')).toMatchObject({ zelfdeSeizoen: false, toen: [{ van: '2026-01' }] })
  expect(maakVenster('2026-06', 12, '2026-01').toen).toEqual([])
})

test('the month that runs is not judged; a register that ends earlier is judged to its end', () => {
  expect(laatsteHeleMaand('2026-04-02', '2026-04-01')).toBe('2026-03')
  expect(laatsteHeleMaand('2026-04-02', '2022-12-30')).toBe('2022-12')
  expect(laatsteHeleMaand('2026-01-02', null)).toBe('2025-12')
})

test('what was not reported stands beside what was, also of who never reported; outside the period it does not', () => {
  const gemist = [
    { maand: '2022-03', melderType: 'ggz', organisatie: 'GGZ-aanbieder B' },
    { maand: '2022-09', melderType: 'ggz', organisatie: 'Nog onbekend' },
    { maand: '2020-09', melderType: 'ggz', organisatie: null },
  ]
  const reeksen = maakReeksen(tellingen(regels), venster, [], gemist)
  const van = (code: string) => reeksen.find(r => r.code === code)
  expect(van('ggz')).toMatchObject({ aantal: 2, gemist: 2 })
  expect(van('GGZ-aanbieder B')).toMatchObject({ aantal: 0, gemist: 1 })
  expect(van('Nog onbekend')).toMatchObject({ aantal: 0, gemist: 1 })
})
