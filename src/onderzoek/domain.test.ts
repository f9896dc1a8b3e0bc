import { expect, test } from 'vitest'
import { context, na, taak, zaak } from '../../tests/opstelling/zaak.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { rekenaar } from '../zaken/verloop/termijnen.ts'
import { reactieBeantwoorden } from './beantwoorden.ts'
import {
  ophoudend,
  rapportVaststellen,
  reactieOntvangen,
  reactieVerwerken,
  stukOpstellen,
  stukVoorleggen,
} from './domain.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
let n = 0
const op = (nu: string) => context({ desk, protocol, nu, nieuwId: () => `id${++n}`, reken: rekenaar(desk, []) })

const DAG = '2026-05-04T09:00:00.000Z'
const begin = zaak({
  ...{ status: 'in_behandeling', procedure: 'toezicht', loket: desk.loket },
  taken: [taak({ id: 'afronden', code: 'eigen_onderzoek_afronden', verplicht: true })],
  werk: { eigenonderzoek: { op: DAG, door: 'ik', grond: 'geweigerd', reden: 'r' } },
})
const opgesteld = (z: Zaak, stuk: 'hoorverslag' | 'conceptrapport', nu = DAG) =>
  na(z, stukOpstellen(z, { stuk, stellingen: ['s1', 's2'] }, op(nu)))
const laatste = (z: Zaak) => z.werk.onderzoek?.stukken.at(-1)
const voorgelegd = (z: Zaak, aan: string, nu = DAG) =>
  na(z, stukVoorleggen(z, { stuk: laatste(z)?.id ?? '', aan, taaktekst: 'taak' }, op(nu)))
const bij = (z: Zaak, i: number) => ({ stuk: laatste(z)?.id ?? '', voor: laatste(z)?.voorgelegd[i]?.voor ?? '' })
const reactie = (z: Zaak, i: number, ontvangenOp: string, opmerkingen: Record<string, string> = {}) =>
  na(z, reactieOntvangen(z, { ...bij(z, i), ontvangenOp, opmerkingen }, op(ontvangenOp)))
const termijn = (z: Zaak, code: string) => z.termijnen.findLast(t => t.code === code)

test.each([
  ['hoorverslag', 'onderzoek.hoorverslag', '2026-05-18', /2 weken.*stap 5/],
  ['conceptrapport', 'onderzoek.conceptrapport', '2026-06-01', /4 weken.*stap 6/],
] as const)('who gets a %s has a term of their own, with its source', (stuk, code, einde, uitleg) => {
  const z = voorgelegd(voorgelegd(opgesteld(begin, stuk), 'een'), 'ander')
  expect(z.termijnen.map(t => [t.code, t.einde, t.status])).toEqual([
    [code, einde, 'lopend'],
    [code, einde, 'lopend'],
  ])
  expect(termijn(z, code)?.uitleg).toMatch(uitleg)
  // What the task says is a sentence of its own, not only to whom.
  expect(z.taken.filter(t => t.code === 'eigen').map(t => t.tekst)).toEqual(['taak', 'taak'])
})

test('a reaction after the term is accepted, and seen to be late', () => {
  const z = reactie(voorgelegd(opgesteld(begin, 'hoorverslag'), 'een'), 0, '2026-05-27T09:00:00.000Z', { '0': 'o' })
  const t = termijn(z, 'onderzoek.hoorverslag')
  expect([t?.status, (t?.gehaaldOp ?? '') > (t?.eindMoment ?? '')]).toEqual(['gehaald', true])
})

test('after the last reaction to the draft there are four weeks to settle the report', () => {
  const twee = voorgelegd(voorgelegd(opgesteld(begin, 'conceptrapport'), 'een'), 'ander')
  const een = reactie(twee, 0, '2026-05-20T09:00:00.000Z')
  expect(termijn(een, 'onderzoek.vaststellen')).toBeUndefined()
  const beide = reactie(een, 1, '2026-05-26T09:00:00.000Z')
  expect(termijn(beide, 'onderzoek.vaststellen')?.einde).toBe('2026-06-23')
})

const concept = voorgelegd(opgesteld(begin, 'conceptrapport'), 'een')
const opgemerkt = reactie(concept, 0, '2026-05-20T09:00:00.000Z', { '0': 'o', '1': 'p' })
const LATER = op('2026-05-21T09:00:00.000Z')
const beide = { '0': { overgenomen: true, reden: null }, '1': { overgenomen: false, reden: 'r' } }
const verwerkt = na(opgemerkt, reactieVerwerken(opgemerkt, { ...bij(opgemerkt, 0), verwerkt: beide }, LATER))
const rapport = { conclusie: 'c', advies: 'a' }
const klaar = na(verwerkt, rapportVaststellen(verwerkt, rapport, LATER))

test('a report waits for a reaction that may still come and for one that was not worked in; then it settles the task', () => {
  expect(ophoudend(concept, LATER.nu)).toHaveLength(1)
  expect(ophoudend(opgemerkt, LATER.nu)).toHaveLength(1)
  expect(ophoudend(verwerkt, LATER.nu)).toEqual([])
  expect(klaar.taken.find(t => t.id === 'afronden')?.status).toBe('gedaan')
  expect(termijn(klaar, 'onderzoek.vaststellen')?.status).toBe('gehaald')
})

test('a report is not settled before the provider was told in writing within which terms, and then it is', () => {
  const taken = (status: 'open' | 'gedaan') => [
    ...verwerkt.taken,
    taak({ id: 'aan', code: 'eigen_onderzoek_aankondigen', verplicht: true, status }),
  ]
  expect(rapportVaststellen({ ...verwerkt, taken: taken('open') }, rapport, LATER)).toEqual({
    ...{ ok: false, weigering: 'nietAangekondigd' },
  })
  expect(rapportVaststellen({ ...verwerkt, taken: taken('gedaan') }, rapport, LATER)).toMatchObject({ ok: true })
})

test('who never reacted does not hold the report up for ever', () => {
  const z = na(concept, rapportVaststellen(concept, rapport, op('2026-06-02T09:00:00.000Z')))
  expect(termijn(z, 'onderzoek.conceptrapport')?.status).toBe('vervallen')
  expect(z.taken.filter(t => t.status === 'open')).toEqual([])
})

const r = (z: Zaak, ontvangenOp: string, opmerkingen = {}) =>
  reactieOntvangen(z, { ...bij(z, 0), ontvangenOp, opmerkingen }, LATER)

test.each([
  [
    'before it was decided',
    stukOpstellen(zaak({ status: 'in_behandeling' }), { stuk: 'hoorverslag', stellingen: ['s'] }, LATER),
    'nietBesloten',
  ],
  [
    'a piece without a statement',
    stukOpstellen(begin, { stuk: 'hoorverslag', stellingen: [] }, LATER),
    'geenStellingen',
  ],
  [
    'a piece of another dossier',
    stukVoorleggen(begin, { stuk: 'x', aan: 'a', taaktekst: 'taak' }, LATER),
    'stukOnbekend',
  ],
  [
    'a reaction of somebody who got nothing',
    reactieOntvangen(concept, { stuk: bij(concept, 0).stuk, voor: 'x', ontvangenOp: DAG, opmerkingen: {} }, LATER),
    'voorleggingOnbekend',
  ],
  ['a reaction twice', r(opgemerkt, '2026-05-21T08:00:00.000Z'), 'alOntvangen'],
  ['a reaction from before', r(concept, '2026-05-03T08:00:00.000Z'), 'voorHetVoorleggen'],
  ['a reaction to come', r(concept, '2026-05-23T08:00:00.000Z'), 'momentInToekomst'],
  [
    'a remark on a statement that is not there',
    r(concept, '2026-05-20T08:00:00.000Z', { '7': 'o' }),
    'stellingOnbekend',
  ],
  [
    'worked in by half',
    reactieVerwerken(opgemerkt, { ...bij(opgemerkt, 0), verwerkt: { '0': beide['0'] } }, LATER),
    'verwerkingOntbreekt',
  ],
  [
    'set aside without a reason',
    reactieVerwerken(
      opgemerkt,
      { ...bij(opgemerkt, 0), verwerkt: { ...beide, '1': { overgenomen: false, reden: null } } },
      LATER,
    ),
    'redenOntbreekt',
  ],
  ['worked in twice', reactieVerwerken(verwerkt, { ...bij(verwerkt, 0), verwerkt: beide }, LATER), 'alVerwerkt'],
  ['settled without a draft', rapportVaststellen(begin, rapport, LATER), 'geenConcept'],
  ['settled while a reaction may come', rapportVaststellen(concept, rapport, LATER), 'wachtOpReacties'],
  [
    'changed after it was settled',
    stukOpstellen(klaar, { stuk: 'hoorverslag', stellingen: ['s'] }, LATER),
    'alVastgesteld',
  ],
])('refused: %s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))

const deels = { '0': { overgenomen: true, deels: true as const, reden: 'r' }, '1': { overgenomen: true, reden: null } }
const bijEen = bij(opgemerkt, 0)
const metTaak = na(opgemerkt, reactieVerwerken(opgemerkt, { ...bijEen, verwerkt: deels, melden: 'm' }, LATER))

test('what is not taken over as a whole is told: a task until the answer is put ready', () => {
  expect(metTaak.taken.at(-1)).toMatchObject({ tekst: 'm', verplicht: true, status: 'open' })
  const uit = reactieBeantwoorden(metTaak, { ...bijEen, link: { id: 'l', inhoud: 'i' } }, LATER)
  const verteld = na(metTaak, uit)
  expect(verteld.taken.at(-1)).toMatchObject({ status: 'gedaan' })
  expect(verteld.werk.links).toMatchObject([{ id: 'l', linksoort: 'brief', inhoud: 'i' }])
  expect(reactieBeantwoorden(verteld, { ...bijEen, link: { id: 'k', inhoud: 'i' } }, LATER)).toEqual({
    ...{ ok: false, weigering: 'alBeantwoord' },
  })
})

test.each([
  [
    'taken over in part without the reason',
    reactieVerwerken(opgemerkt, { ...bijEen, verwerkt: { ...deels, '0': { ...deels['0'], reden: null } } }, LATER),
    'redenOntbreekt',
  ],
  [
    'answered before it was worked in',
    reactieBeantwoorden(opgemerkt, { ...bijEen, link: { id: 'l', inhoud: 'i' } }, LATER),
    'nogNietVerwerkt',
  ],
])('refused: %s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))

test('everything taken over: there is nothing to tell, and no task', () => {
  const alles = { '0': beide['0'], '1': beide['0'] }
  const z = na(opgemerkt, reactieVerwerken(opgemerkt, { ...bijEen, verwerkt: alles, melden: 'm' }, LATER))
  expect(z.taken.filter(t => t.tekst === 'm')).toEqual([])
})
