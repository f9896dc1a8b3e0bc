import { expect, test } from 'vitest'
import { type Gemist, type Stapinvoer, standVan, telt, zetStap } from './domain.ts'

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
  ['destroying what is gone', gemist({ verhaal: null }), stap('vernietigen'), 'geenVerhaal'],
] as const)('%s is refused', (_, g, i, weigering) => expect(zetStap(g, i, VANDAAG)).toEqual({ ok: false, weigering }))

test('the account can be destroyed at any time, and the rest stays and counts', () => {
  const uit = zetStap(gemist({ gemeldOp: '2026-03-02', nummer: dossier.nummer }), stap('vernietigen'), VANDAAG)
  expect(uit).toMatchObject({ ok: true, na: { verhaal: null, nummer: dossier.nummer } })
  expect(uit.ok && telt(uit.na)).toBe(true)
})

test('what was reported afterwards still counts; what need not have been reported does not', () => {
  expect(telt(gemist({ gemeldOp: '2026-03-02' }))).toBe(true)
  expect(telt(gemist({ vervallenOp: '2026-03-02' }))).toBe(false)
})
