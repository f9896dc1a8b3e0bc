import { describe, expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import * as d from './domain.ts'

const ctx = (wie = 'ik') => context({ wie })
const voorstel = {
  id: 'd1',
  naar: 'ander-loket',
  doel: 'overdragen',
  grondslag: 'publieke_taak',
  weten: 'weten',
  onderdelen: ['verhaal', 'persoon'],
  lading: 'l',
  keurder: 'collega',
}
const na = (z: Zaak, uit: { ok: boolean; feiten?: readonly IncidentFeit[] }): Zaak => {
  if (!uit.ok) throw new Error('refused')
  return (uit.feiten ?? []).reduce(evolve, z)
}
const open = zaak({ status: 'in_behandeling' })
const weg: Zaak = { ...open, status: 'vernietigd' }
const klaar = na(open, d.delingVoorstellen(open, voorstel, ctx()))
const onderweg = na(klaar, d.delingGoedkeuren(klaar, { id: 'd1' }, ctx('collega')))
const bezorgd = evolve(onderweg, { soort: 'DelingBezorgd', id: 'd1', op: '2026-04-03T08:00:00.000Z' })
const aangenomen = evolve(bezorgd, {
  soort: 'DelingBeantwoord',
  id: 'd1',
  uitkomst: 'aangenomen',
  reden: null,
  op: '2026-04-03T09:00:00.000Z',
})
const stand = (z: Zaak) => z.werk.delingen?.uit[0]?.stand

test.each([
  ['put together', klaar, 'voorgesteld'],
  ['approved, it leaves', onderweg, 'onderweg'],
  ['it arrived', bezorgd, 'bezorgd'],
  ['it was taken', aangenomen, 'aangenomen'],
  ['given back', na(klaar, d.delingTeruggeven(klaar, { id: 'd1', reden: 'r' }, ctx('collega'))), 'teruggegeven'],
  ['withdrawn before approval', na(klaar, d.delingIntrekken(klaar, { id: 'd1' }, ctx())), 'ingetrokken'],
  ['withdrawn before the answer', na(bezorgd, d.delingIntrekken(bezorgd, { id: 'd1' }, ctx())), 'ingetrokken'],
])('%s', (_, z, verwacht) => expect(stand(z)).toBe(verwacht))

test('a closed dossier can be shared: that is how a hand-over often goes', () =>
  expect(d.delingVoorstellen(zaak({ status: 'gesloten' }), voorstel, ctx()).ok).toBe(true))

test('nothing about persons goes along: that may be said of it', () =>
  expect(d.delingVoorstellen(open, { ...voorstel, weten: 'niemand', onderdelen: ['verhaal'] }, ctx()).ok).toBe(true))

test.each([
  ['who still has to tell those concerned gets a task once it leaves', 'komt_nog', ['t']],
  ['who told them has nothing more to do', 'weten', []],
])('%s', (_, weten, verwacht) => {
  const z = na(open, d.delingVoorstellen(open, { ...voorstel, weten }, ctx()))
  expect(z.taken).toEqual([])
  const weg = na(z, d.delingGoedkeuren(z, { id: 'd1', taak: 't' }, ctx('collega')))
  expect(weg.taken.map(t => t.tekst)).toEqual(verwacht)
  expect(weg.taken.every(t => t.verplicht && t.status === 'open')).toBe(true)
})

describe('what is refused', () => {
  const v = (anders: Partial<typeof voorstel>) => d.delingVoorstellen(open, { ...voorstel, ...anders }, ctx())
  test.each([
    ['once destroyed', d.delingVoorstellen(weg, voorstel, ctx()), 'dossierVernietigd'],
    ['with oneself', v({ naar: ctx().desk.loket }), 'eigenLoket'],
    ['a purpose of nobody', v({ doel: 'nieuwsgierig' }), 'doelOnbekend'],
    ['a ground that is not on the list', v({ grondslag: 'zomaar' }), 'grondslagOnbekend'],
    ['without saying whether those concerned know', v({ weten: '' }), 'wetenOnbekend'],
    ['nothing at all', v({ onderdelen: [] }), 'nietsGekozen'],
    ['a sort of content that is not on the list', v({ onderdelen: ['verhaal', 'notitie'] }), 'onderdeelOnbekend'],
    ['a name, while nothing goes along about persons', v({ weten: 'niemand' }), 'tochPersonen'],
    ['who reported, the same', v({ weten: 'niemand', onderdelen: ['melder'] }), 'tochPersonen'],
    ['asking oneself to approve', v({ keurder: 'ik' }), 'zelfGekeurd'],
    ['approving what one put together', d.delingGoedkeuren(klaar, { id: 'd1' }, ctx()), 'zelfGekeurd'],
    ['approving twice', d.delingGoedkeuren(onderweg, { id: 'd1' }, ctx('collega')), 'nietVoorgesteld'],
    ['approving what is not there', d.delingGoedkeuren(open, { id: 'd1' }, ctx()), 'delingOnbekend'],
    [
      'approving what was destroyed',
      d.delingGoedkeuren({ ...klaar, status: 'vernietigd' }, { id: 'd1' }, ctx('collega')),
      'dossierVernietigd',
    ],
    [
      'giving back what left',
      d.delingTeruggeven(onderweg, { id: 'd1', reden: 'r' }, ctx('collega')),
      'nietVoorgesteld',
    ],
    ['withdrawing what was taken', d.delingIntrekken(aangenomen, { id: 'd1' }, ctx()), 'alBeantwoord'],
    ['withdrawing what is not there', d.delingIntrekken(open, { id: 'd1' }, ctx()), 'delingOnbekend'],
  ])('%s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))
})
