import { expect, test } from 'vitest'
import { context, na, zaak } from '../../../tests/opstelling/zaak.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { rekenaar } from '../../zaken/verloop/termijnen.ts'
import { rapportVaststellen } from '../domain.ts'
import { adviesOntvangen, adviesWegen, deskundigeVragen } from './domain.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
let n = 0
const op = (nu: string) => context({ desk, protocol, nu, nieuwId: () => `id${++n}`, reken: rekenaar(desk, []) })

const DAG = '2026-05-04T09:00:00.000Z'
const LATER = '2026-05-20T09:00:00.000Z'
const concept = {
  ...({ id: 's', stuk: 'conceptrapport', op: DAG, door: 'ik', stellingen: ['a'] } as const),
  voorgelegd: [
    {
      ...{ voor: 'v', op: DAG, door: 'ik', aan: 'x', dag: '2026-05-05', taak: 't', termijn: 'w', verwerkt: null },
      reactie: { op: DAG, door: 'ik', ontvangenOp: DAG, opmerkingen: {} },
    },
  ],
} as const
const begin = zaak({
  ...{ status: 'in_behandeling', procedure: 'toezicht', loket: desk.loket },
  werk: {
    eigenonderzoek: { op: DAG, door: 'ik', grond: 'geweigerd', reden: 'r' },
    onderzoek: { stukken: [concept], vastgesteld: null },
  },
})
const vraag = { wie: 'w', taaktekst: 'zorg ervoor', vraag: 'q', dag: '2026-05-18' }
const gevraagd = na(begin, deskundigeVragen(begin, vraag, op(DAG)))
const id = gevraagd.werk.onderzoek?.deskundigen?.[0]?.id ?? ''
const ontvangst = { id, ontvangenOp: '2026-05-19T09:00:00.000Z', advies: 'a' }
const ontvangen = na(gevraagd, adviesOntvangen(gevraagd, ontvangst, op(LATER)))
const gewogen = na(ontvangen, adviesWegen(ontvangen, { id, gebruik: 'g' }, op(LATER)))
const rapport = { conclusie: 'c', advies: 'a' }

test('an expert has until a day: it is a task and a term, and what comes after it is seen to be late', () => {
  expect(gevraagd.termijnen).toMatchObject([
    { code: 'onderzoek.deskundige', einde: '2026-05-18', eindMoment: '2026-05-18T22:00:00.000Z', status: 'lopend' },
  ])
  expect(gevraagd.taken).toMatchObject([{ status: 'open', tekst: 'zorg ervoor', verplicht: true }])
  expect(ontvangen.termijnen).toMatchObject([{ status: 'gehaald', gehaaldOp: '2026-05-19T09:00:00.000Z' }])
  expect(ontvangen.taken).toMatchObject([{ status: 'gedaan' }])
})

test('a report says what was done with every advice that came; one that never came lapses with it', () => {
  expect(rapportVaststellen(ontvangen, rapport, op(LATER))).toEqual({ ok: false, weigering: 'adviesNietGewogen' })
  expect(rapportVaststellen(gewogen, rapport, op(LATER))).toMatchObject({ ok: true })
  expect(rapportVaststellen(gevraagd, rapport, op(LATER))).toEqual({ ok: false, weigering: 'nogOpen' })
  const zonder = na(gevraagd, rapportVaststellen(gevraagd, { ...rapport, zonder: true }, op(LATER)))
  expect([zonder.termijnen[0]?.status, zonder.taken[0]?.status]).toEqual(['vervallen', 'vervallen'])
})

test.each([
  ['for a day that is over', deskundigeVragen(begin, { ...vraag, dag: '2026-05-03' }, op(DAG)), 'dagVoorbij'],
  ['advice of nobody who was asked', adviesOntvangen(begin, ontvangst, op(LATER)), 'deskundigeOnbekend'],
  ['the same advice twice', adviesOntvangen(ontvangen, ontvangst, op(LATER)), 'adviesIsEr'],
  [
    'advice to come',
    adviesOntvangen(gevraagd, { ...ontvangst, ontvangenOp: '2026-05-21T09:00:00.000Z' }, op(LATER)),
    'momentInToekomst',
  ],
  [
    'advice from before the question',
    adviesOntvangen(gevraagd, { ...ontvangst, ontvangenOp: '2026-05-03T09:00:00.000Z' }, op(LATER)),
    'voorDeVraag',
  ],
  ['weighed before it came', adviesWegen(gevraagd, { id, gebruik: 'g' }, op(LATER)), 'nogGeenAdvies'],
  ['weighed twice', adviesWegen(gewogen, { id, gebruik: 'g' }, op(LATER)), 'alGewogen'],
  [
    'asked after the report was settled',
    deskundigeVragen(na(gewogen, rapportVaststellen(gewogen, rapport, op(LATER))), vraag, op(DAG)),
    'alVastgesteld',
  ],
])('refused: %s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))
