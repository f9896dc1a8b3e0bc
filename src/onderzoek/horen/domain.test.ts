import { expect, test } from 'vitest'
import { context, na, zaak } from '../../../tests/opstelling/zaak.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { stukOpstellen } from '../domain.ts'
import { gesprekHouden, gesprekLatenVervallen, gesprekPlannen } from './domain.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
let n = 0
const op = (nu: string) => context({ desk, protocol, nu, nieuwId: () => `id${++n}` })

const DAG = '2026-05-04T09:00:00.000Z'
const LATER = op('2026-05-07T09:00:00.000Z')
const begin = zaak({
  ...{ status: 'in_behandeling', procedure: 'toezicht', loket: desk.loket },
  werk: { eigenonderzoek: { op: DAG, door: 'ik', grond: 'geweigerd', reden: 'r' } },
})
// Half past midnight in the Netherlands: still the sixth by the clock of the machine.
const gesprek = { wie: 'w', taaktekst: 'houd het', waar: 'p', moment: '2026-05-05T22:30:00.000Z' }
const gepland = na(begin, gesprekPlannen(begin, gesprek, op(DAG)))
const id = gepland.werk.onderzoek?.gesprekken?.[0]?.id ?? ''
const gehouden = na(gepland, gesprekHouden(gepland, { id, gehoudenOp: '2026-05-06T09:00:00.000Z' }, LATER))
const vervallen = na(gepland, gesprekLatenVervallen(gepland, { id, reden: 'r' }, LATER))

test('a talk is a task and a term on its own Dutch day, until it was held or will not be', () => {
  expect(gepland.termijnen).toMatchObject([{ code: 'onderzoek.gesprek', einde: '2026-05-06', status: 'lopend' }])
  expect(gepland.taken).toMatchObject([{ tekst: 'houd het', status: 'open' }])
  expect([gehouden.termijnen[0]?.status, gehouden.taken[0]?.status]).toEqual(['gehaald', 'gedaan'])
  expect([vervallen.termijnen[0]?.status, vervallen.taken[0]?.status]).toEqual(['vervallen', 'vervallen'])
  expect(vervallen.werk.onderzoek?.gesprekken?.[0]?.vervallen).toMatchObject({ reden: 'r' })
})

const verslag = { stuk: 'hoorverslag', stellingen: ['s'], gesprek: id } as const

test('a record of a planned talk says that it was held, and its task and term are over', () => {
  const z = na(gepland, stukOpstellen(gepland, verslag, LATER))
  expect(z.werk.onderzoek?.gesprekken?.[0]?.gehouden).toMatchObject({ gehoudenOp: gesprek.moment, door: 'ik' })
  expect([z.termijnen[0]?.status, z.taken[0]?.status]).toEqual(['gehaald', 'gedaan'])
  // One that was noted as held keeps its own moment.
  const na2 = na(gehouden, stukOpstellen(gehouden, verslag, LATER))
  expect(na2.werk.onderzoek?.gesprekken?.[0]?.gehouden?.gehoudenOp).toBe('2026-05-06T09:00:00.000Z')
})

test.each([
  ['a record of a talk to come', stukOpstellen(gepland, verslag, op(DAG)), 'gesprekKomtNog'],
  ['a record of a talk that will not be', stukOpstellen(vervallen, verslag, LATER), 'gesprekOnbekend'],
  ['on a day that is over', gesprekPlannen(begin, gesprek, LATER), 'dagVoorbij'],
  ['before it was decided', gesprekPlannen(zaak({ status: 'in_behandeling' }), gesprek, op(DAG)), 'nietBesloten'],
  ['held by nobody', gesprekHouden(begin, { id: 'x', gehoudenOp: DAG }, LATER), 'gesprekOnbekend'],
  ['held to come', gesprekHouden(gepland, { id, gehoudenOp: '2026-05-08T09:00:00.000Z' }, LATER), 'momentInToekomst'],
  ['held twice', gesprekHouden(gehouden, { id, gehoudenOp: DAG }, LATER), 'gesprekKlaar'],
  ['called off after it was held', gesprekLatenVervallen(gehouden, { id, reden: 'r' }, LATER), 'gesprekKlaar'],
])('refused: %s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))
