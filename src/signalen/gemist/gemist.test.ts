import { expect, test } from 'vitest'
import { type Gemist, type Stapinvoer, standVan, telt, zetStap, zonderVerhaal } from './domain.ts'
import { leesStap } from './lezen.ts'

const VANDAAG = '2026-04-02'
const gemist = (anders: Partial<Gemist> = {}): Gemist => ({
  id: 'g',
  organisatie: null,
  melderType: 'ggz',
  gebeurdOp: '2026-02-01',
  gevonden: 'media',
  gevondenOp: '2026-03-01',
  criterium: 'suicide_onnatuurlijk',
  protocolversie: 2,
  verhaal: 't',
  gevraagdOp: null,
  gemeldOp: null,
  zaak: null,
  nummer: null,
  vervallenOp: null,
  vervallenReden: null,
  verhaalWeg: null,
  versie: 1,
  ...anders,
})
const stap = (stap: Stapinvoer['stap'], anders: Partial<Stapinvoer> = {}): Stapinvoer => ({
  stap,
  op: '2026-03-10',
  dossier: null,
  ...anders,
})
const dossier = { zaak: 'z', nummer: '2026-0001-Z' }

test.each([
  ['the organisation was asked', gemist(), stap('vragen'), 'gevraagd'],
  ['it was reported after all', gemist({ gevraagdOp: '2026-03-02' }), stap('melden', { dossier }), 'gemeld'],
  ['it was reported before anybody asked', gemist(), stap('melden', { dossier }), 'gemeld'],
  ['it need not have been reported', gemist(), stap('vervallen'), 'vervallen'],
  ['it was recorded twice', gemist({ gevraagdOp: '2026-03-02' }), stap('dubbel'), 'dubbel'],
] as const)('%s', (_, g, i, stand) => {
  const uit = zetStap(g, i, VANDAAG)
  expect(uit.ok && standVan(uit.na)).toBe(stand)
})

test.each([
  ['asking twice', gemist({ gevraagdOp: '2026-03-02' }), stap('vragen'), 'alGevraagd'],
  ['a report without its dossier', gemist(), stap('melden'), 'geenDossier'],
  ['a step before it was found', gemist(), stap('vragen', { op: '2026-02-28' }), 'voorVondst'],
  ['a step on a day to come', gemist(), stap('vragen', { op: '2026-04-03' }), 'moetNogKomen'],
  ['asking after it was reported', gemist({ gemeldOp: '2026-03-02' }), stap('vragen'), 'alAf'],
  [
    'a step with what was recorded twice',
    gemist({ vervallenOp: '2026-03-02', vervallenReden: 'dubbel' }),
    stap('vragen'),
    'alAf',
  ],
] as const)('%s is refused', (_, g, i, weigering) => expect(zetStap(g, i, VANDAAG)).toEqual({ ok: false, weigering }))

test('the account can be destroyed at any time; why and when stays, and the rest stays and counts', () => {
  const weg = { op: '2026-04-01', door: 'wie', reden: 'te_veel' } as const
  const uit = zonderVerhaal(gemist({ gemeldOp: '2026-03-02', nummer: dossier.nummer }), weg)
  expect(uit).toMatchObject({ ok: true, na: { verhaal: null, nummer: dossier.nummer, verhaalWeg: weg } })
  expect(uit.ok && telt(uit.na)).toBe(true)
  expect(zonderVerhaal(gemist({ verhaal: null }), weg)).toEqual({ ok: false, weigering: 'geenVerhaal' })
})

test.each([
  ['what nobody asked about yet', gemist(), false],
  ['what was asked about', gemist({ gevraagdOp: '2026-03-02' }), true],
  ['what was reported afterwards', gemist({ gemeldOp: '2026-03-02' }), true],
  ['what need not have been reported', gemist({ vervallenOp: '2026-03-02', vervallenReden: 'hoefde_niet' }), false],
  [
    'what was recorded twice',
    gemist({ gevraagdOp: '2026-03-01', vervallenOp: '2026-03-02', vervallenReden: 'dubbel' }),
    false,
  ],
] as const)('whether it counts in the signals: %s', (_, g, uit) => expect(telt(g)).toBe(uit))

test('a report afterwards asks for the number when it is empty, and not whether one may see it', () => {
  expect(leesStap({ stap: 'melden', nummer: '', versie: '1' }, VANDAAG)).toEqual({
    ok: false,
    fouten: [{ naam: 'nummer', tekst: 'Vul het nummer in van het dossier dat alsnog is gemeld.' }],
  })
  expect(leesStap({ stap: 'vragen', nummer: '', versie: '1' }, VANDAAG)).toMatchObject({ ok: true })
})
