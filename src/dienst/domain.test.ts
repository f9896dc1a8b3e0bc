import { expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import { dienstOp, type Openingstijd } from '../kernel/openingstijd.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'
import { aandachtspuntAfhandelen, aandachtspuntZetten, dienstenTussen, wisselVoor } from './domain.ts'
import { dienstenVan, leesWeek, weekVerder } from './rooster.ts'

const dagelijks: Openingstijd[] = [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '09:00', tot: '22:00' }]
const altijd: Openingstijd[] = [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '00:00', tot: '24:00' }]
const kantoor: Openingstijd[] = [{ dagen: [1, 2, 3, 4, 5], van: '08:30', tot: '17:00' }]

test.each([
  ['by day, from nine to ten', '2026-04-03T10:00:00Z', dagelijks, '2026-04-03T07:00:00Z', '2026-04-03T20:00:00Z', true],
  [
    'at closing time the night begins',
    '2026-04-03T20:00:00Z',
    dagelijks,
    '2026-04-03T20:00:00Z',
    '2026-04-04T07:00:00Z',
    false,
  ],
  [
    'the night that the clock goes forward',
    '2026-03-28T23:00:00Z',
    dagelijks,
    '2026-03-28T21:00:00Z',
    '2026-03-29T07:00:00Z',
    false,
  ],
  ['a weekend is one shift', '2026-04-04T10:00:00Z', kantoor, '2026-04-03T15:00:00Z', '2026-04-06T06:30:00Z', false],
  [
    'round the clock it changes at midnight',
    '2026-04-03T10:00:00Z',
    altijd,
    '2026-04-02T22:00:00Z',
    '2026-04-03T22:00:00Z',
    true,
  ],
] as const)('a shift: %s', (_, nu, tijden, van, tot, open) =>
  expect(dienstOp(nu, tijden)).toMatchObject({
    van: new Date(van).toISOString(),
    tot: new Date(tot).toISOString(),
    open,
  }),
)

test.each([
  ['an hour before closing: for closing time', '2026-04-03T19:00:00Z', false, '2026-04-03T20:00:00.000Z'],
  ['at ten in the morning, forgotten at nine: for nine', '2026-04-03T08:00:00Z', false, '2026-04-03T07:00:00.000Z'],
  ['at ten in the morning, done at nine: for tonight', '2026-04-03T08:00:00Z', true, '2026-04-03T20:00:00.000Z'],
])('which change of shift a handover is for: %s', (_, nu, gedaan, wissel) =>
  expect(wisselVoor(new Date(nu), dienstOp(nu, dagelijks), gedaan)).toBe(wissel),
)

test('a week has seven days and seven nights, also when the clock changes', () => {
  expect(dienstenVan('2026-03-23', dagelijks)).toHaveLength(14)
  expect(dienstenVan('2026-10-19', dagelijks)).toHaveLength(14)
  expect(dienstenTussen('2026-04-03T07:00:00.000Z', '2026-04-03T07:00:00.000Z', dagelijks)).toEqual([])
})

test('a rota moves one week on, over the change of the clock', () => {
  const vrijdag = { id: 'a', gebruiker: 'g', taak: 'loket', telefoon: '14010' } as const
  const [nacht] = weekVerder(
    [{ ...vrijdag, van: '2026-03-22T21:00:00.000Z', tot: '2026-03-23T08:00:00.000Z' }],
    dagelijks,
    () => 'b',
  )
  expect(nacht).toMatchObject({ id: 'b', van: '2026-03-29T20:00:00.000Z', tot: '2026-03-30T07:00:00.000Z' })
})

test.each([
  ['a Wednesday', '2026-04-01', '2026-03-30'],
  ['nothing', '', '2026-03-30'],
  ['no day', '2026-99-99', '2026-03-30'],
])('the week of %s', (_, gevraagd, maandag) =>
  expect(leesWeek(gevraagd, new Date('2026-04-03T10:00:00Z'))).toBe(maandag),
)

test('a note for the next shift stays until somebody deals with it', () => {
  const open = zaak({ status: 'in_behandeling' })
  const gezet = aandachtspuntZetten(open, { tekst: 't' }, context())
  if (!gezet.ok) throw new Error(gezet.weigering)
  const met = naBesluit(open, gezet.feiten)
  expect(met.werk.aandachtspunt).toEqual({ tekst: 't', door: 'ik', op: context().nu })
  const af = aandachtspuntAfhandelen(met, {}, context())
  if (!af.ok) throw new Error(af.weigering)
  expect(naBesluit(met, af.feiten).werk).toEqual({})
  expect(aandachtspuntAfhandelen(open, {}, context())).toEqual({ ok: false, weigering: 'geenAandachtspunt' })
  expect(aandachtspuntZetten(zaak({ status: 'gesloten' }), { tekst: 't' }, context()).ok).toBe(false)
})
