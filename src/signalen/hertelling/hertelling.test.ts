import { expect, test } from 'vitest'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { type Categorietelling, hertel, nietTeHertellen, nieuwereVersies, telTot } from './domain.ts'

const [oud, nieuw] = rotterdam.versies as unknown as [Protocolversie, Protocolversie]

const tellingen: Categorietelling[] = [
  { categorie: 'vermissing_minderjarige', minderjarig: true, aantal: 7 },
  { categorie: 'poging_suicide', minderjarig: true, aantal: 3 },
  { categorie: 'poging_suicide', minderjarig: false, aantal: 4 },
  { categorie: 'poging_suicide', minderjarig: null, aantal: 1 },
]

test('2022 under the criteria of 2023: at least what was counted, and what was never reported is said', () => {
  const uit = hertel(tellingen, oud, nieuw)
  expect(uit.map(h => [h.code, h.zoalsGeteld, h.laag, h.hoog, h.onbekend])).toEqual([
    ['vermiste_kinderen', 7, 7, 7, 0],
    ['pogingen_minderjarigen', 3, 3, 4, 1],
  ])
  expect(uit[0]?.buitenRegister).toBe('Kinderen van 12 jaar hoefden toen niet gemeld te worden.')
})

test('a narrower limit may take any of them away: between none and all', () => {
  const nauwer = { ...nieuw, criteria: nieuw.criteria.map(c => (c.leeftijdsgrens ? { ...c, leeftijdsgrens: 10 } : c)) }
  const [kinderen] = hertel(tellingen, oud, nauwer)
  expect(kinderen).toMatchObject({ laag: 0, hoog: 7, onbekend: 7, buitenRegister: null })
})

test('where the criterion did not change there is nothing to count anew', () =>
  expect(hertel(tellingen, nieuw, { ...nieuw, vanaf: '2024-01-01' })).toEqual([]))

const niet = (van: Protocolversie, naar: Protocolversie) =>
  nietTeHertellen(van, naar, hertel(tellingen, van, naar)).map(n => n.wat)
const metCriteria = (doe: (c: Protocolversie['criteria'][number]) => object) => ({
  ...nieuw,
  criteria: nieuw.criteria.map(c => ({ ...c, ...doe(c) })),
})

test.each([
  ['nothing but what was counted anew', oud, nieuw, []],
  [
    'every wording, of which two were counted anew',
    oud,
    metCriteria(c => ({ waarom: `${c.waarom} En meer.` })),
    Array(nieuw.criteria.length - 2).fill('anders'),
  ],
  [
    'a wording alone, of a criterion that has a count',
    nieuw,
    metCriteria(c => (c.code === 'vermissing' ? { titel: 'Weg' } : {})),
    ['anders'],
  ],
  ['a criterion that came', { ...nieuw, criteria: nieuw.criteria.slice(1) }, nieuw, ['nieuw']],
  ['a criterion that went', nieuw, { ...nieuw, criteria: nieuw.criteria.slice(1) }, ['weg']],
  ['nothing at all', nieuw, { ...nieuw, versie: 9 }, []],
] as const)('what changed and cannot be counted anew: %s', (_, van, naar, verwacht) =>
  expect(niet(van as Protocolversie, naar as Protocolversie)).toEqual(verwacht),
)

test('only a version that came after the year began, and only the days before it', () => {
  expect(nieuwereVersies(rotterdam, 2022).map(v => v.versie)).toContain(2)
  expect(nieuwereVersies(rotterdam, 2023).map(v => v.versie)).not.toContain(2)
  expect(telTot({ ...nieuw, vanaf: '2022-07-01' }, 2022)).toBe('2022-07-01')
  expect(telTot(nieuw, 2022)).toBe('2023-01-01')
})
