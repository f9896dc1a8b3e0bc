import { describe, expect, test } from 'vitest'
import { screening } from '../../tests/opstelling/voorbeeld.ts'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { uiterlijk } from '../kernel/uitleg/uiterlijk.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import { doorzetten } from './acten.tsx'
import * as d from './domain.ts'
import { standVan, steunPerGemeente } from './stand.ts'

const vrijdag = '2026-04-10T10:00:00.000Z'
const ctx = (nu = vrijdag) => context({ nu })
const kenmerken = { ...zaak().kenmerken, categorie: 'advies_regio', soort: 'adviesvraag' }
const open = zaak({ status: 'in_behandeling', kenmerken })
const naar = { gemeente: '0606', ontvanger: 't', wijze: 'telefoon', doorgezetOp: null }
const steun = { gemeente: '0606', vorm: 'meedenken', dag: '2026-04-10', minuten: 45, toelichting: 't' }

const na = (z: Zaak, uit: { ok: boolean; feiten?: readonly IncidentFeit[] }) =>
  metGevolgen(z, uit.feiten ?? [], ctx()).reduce(evolve, z)
const weg = na(open, d.regioDoorzetten(open, naar, ctx()))
const id = weg.werk.regio?.doorzendingen[0]?.id ?? ''
const klaar = na(weg, d.regioOntvangstBevestigen(weg, { id, bevestigdOp: null, wie: 'w' }, ctx()))

test('what goes elsewhere is closed at the screening, and its receipt is followed all the same', () => {
  const { categorie: _, ...rest } = kenmerken
  const gesloten = zaak({
    status: 'gesloten',
    kenmerken: { ...rest, categorie: 'gog_fysiek' },
    screening: screening({ uitkomst: 'doorgezet' }),
  })
  expect(d.regioDoorzetten(gesloten, naar, ctx()).ok).toBe(true)
})

test('on a Friday the receipt is expected by the end of Monday', () =>
  expect(weg.werk.regio?.doorzendingen[0]?.bevestigenVoor).toBe('2026-04-13T22:00:00.000Z'))

describe('what is refused', () => {
  const elders = zaak({ status: 'in_behandeling', kenmerken: { ...kenmerken, categorie: 'gog_fysiek' } })
  test.each([
    ['before the screening', d.regioDoorzetten({ ...open, status: 'ontvangen' }, naar, ctx()), 'nogNietGescreend'],
    ['once destroyed', d.regioDoorzetten({ ...open, status: 'vernietigd' }, naar, ctx()), 'dossierVernietigd'],
    ['a case of the desk itself', d.regioDoorzetten(elders, naar, ctx()), 'geenRegio'],
    ['to oneself', d.regioDoorzetten(open, { ...naar, gemeente: '0599' }, ctx()), 'eigenGemeente'],
    ['support to oneself', d.regiosteunGeven(open, { ...steun, gemeente: '0599' }, ctx()), 'eigenGemeente'],
    ['tomorrow', d.regioDoorzetten(open, { ...naar, doorgezetOp: '2026-04-10T10:00:01.000Z' }, ctx()), 'inDeToekomst'],
    [
      'before the report came in',
      d.regioDoorzetten(open, { ...naar, doorgezetOp: '2026-04-02T19:44:00.000Z' }, ctx()),
      'voorOntvangst',
    ],
    ['support tomorrow', d.regiosteunGeven(open, { ...steun, dag: '2026-04-11' }, ctx()), 'inDeToekomst'],
    [
      'a receipt of nothing',
      d.regioOntvangstBevestigen(open, { id: 'x', bevestigdOp: null, wie: 'w' }, ctx()),
      'doorzendingOnbekend',
    ],
    [
      'a receipt before it went',
      d.regioOntvangstBevestigen(weg, { id, bevestigdOp: '2026-04-10T09:59:59.000Z', wie: 'w' }, ctx()),
      'voorDoorzetten',
    ],
    ['a receipt twice', d.regioOntvangstBevestigen(klaar, { id, bevestigdOp: null, wie: 'w' }, ctx()), 'alBevestigd'],
    ['a reminder after the receipt', d.regioHerinneren(klaar, { id, toelichting: 't' }, ctx()), 'alBevestigd'],
  ])('%s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))
})

test('in the very minute that the report came in it can be passed on', () => {
  const z = { ...open, ontvangenOp: '2026-04-02T19:45:30.000Z' }
  expect(d.regioDoorzetten(z, { ...naar, doorgezetOp: '2026-04-02T19:45:00.000Z' }, ctx()).ok).toBe(true)
})

test('a reminder is noted and the case stays open', () => {
  const herinnerd = na(weg, d.regioHerinneren(weg, { id, toelichting: 't' }, ctx()))
  expect(herinnerd.werk.regio?.doorzendingen[0]).toMatchObject({
    ontvangst: null,
    herinneringen: [{ toelichting: 't' }],
  })
})

describe('how it stands', () => {
  const maandag = '2026-04-13T22:00:00.000Z'
  test.each([
    ['passed on by the screening, not yet gone', null, true, vrijdag, 'doorzetten'],
    ['gone, and it may still be confirmed', weg.werk.regio, true, '2026-04-13T21:59:59.000Z', 'wacht'],
    ['gone, and too long without a receipt', weg.werk.regio, true, maandag, 'teLaat'],
    ['received', klaar.werk.regio, true, '2027-01-01T00:00:00.000Z', 'klaar'],
    ['a question from a neighbour', null, false, vrijdag, 'steun'],
  ])('%s', (_, regio, gaatDoor, nu, stand) => expect(standVan(regio ?? null, gaatDoor, nu)).toBe(stand))
})

test('what a desk of this house took over asks for no other municipality any more', () => {
  expect(standVan(null, true, vrijdag, true)).toBe('inHuis')
  expect(standVan(null, false, vrijdag, true)).toBe('steun')
  expect(standVan(weg.werk.regio ?? null, true, vrijdag, true)).toBe('wacht')
})

test('support adds up by municipality', () => {
  const s = { ...steun, id: 'a', op: vrijdag, door: 'ik' }
  expect(steunPerGemeente([s, { ...s, gemeente: '0622', minuten: 60 }, { ...s, minuten: 30 }])).toEqual([
    { gemeente: '0606', minuten: 75, keren: 2 },
    { gemeente: '0622', minuten: 60, keren: 1 },
  ])
})

test('the same municipality twice is asked about while the first waits, and may be meant', () => {
  expect(d.regioDoorzetten(weg, naar, ctx())).toEqual({ ok: false, weigering: 'wachtAl' })
  expect(d.regioDoorzetten(weg, { ...naar, nogmaals: true }, ctx()).ok).toBe(true)
  expect(d.regioDoorzetten(weg, { ...naar, gemeente: '0489' }, ctx()).ok).toBe(true)
  expect(d.regioDoorzetten(klaar, naar, ctx()).ok).toBe(true)
})

test('a receipt that is due at midnight is due on the day before', () => {
  expect(uiterlijk('2026-11-26T23:00:00.000Z')).toBe('uiterlijk do 26 november 2026')
  expect(uiterlijk('2026-11-27T09:30:00.000Z')).toBe('voor vr 27 november 2026, 10.30 uur')
})

test.each([
  ['0000', false],
  ['0034', true],
])('the code of a municipality: %s', (gemeentecode, goed) => {
  const f = { gemeente: 'anders', gemeentecode, ontvanger: 'Het meldpunt', wijze: 'telefoon' }
  const gelezen = doorzetten.lees(f, open, () => 'id', { protocol: ctx().protocol } as never)
  expect(gelezen.ok).toBe(goed)
})
