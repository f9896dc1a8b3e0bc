import { expect, test } from 'vitest'
import { context, na, taak, zaak } from '../../tests/opstelling/zaak.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { beletOpnieuw } from '../zaken/uitgaand/opnieuw.ts'
import { rekenaar } from '../zaken/verloop/termijnen.ts'
import { rapportVaststellen, reactieOntvangen, stukOpstellen, stukVoorleggen } from './domain.ts'
import { voorleggingIntrekken } from './intrekken.ts'
import { reactanten } from './tabel.ts'
import { nogTeSturen } from './verzenden/domain.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
let n = 0
const op = (nu: string) => context({ desk, protocol, nu, nieuwId: () => `id${++n}`, reken: rekenaar(desk, []) })

const DAG = '2026-05-04T09:00:00.000Z'
const LATER = '2026-05-21T09:00:00.000Z'
const begin = zaak({
  ...{ status: 'in_behandeling', procedure: 'toezicht', loket: desk.loket },
  taken: [taak({ id: 'afronden', code: 'eigen_onderzoek_afronden', verplicht: true })],
  werk: { eigenonderzoek: { op: DAG, door: 'ik', grond: 'geweigerd', reden: 'r' } },
})
const opgesteld = na(begin, stukOpstellen(begin, { stuk: 'conceptrapport', stellingen: ['s'] }, op(DAG)))
const stuk = opgesteld.werk.onderzoek?.stukken[0]?.id ?? ''
const leg = (z: Zaak, aan: string) =>
  na(z, stukVoorleggen(z, { stuk, aan, taaktekst: 'taak', link: { id: `l-${aan}`, inhoud: 'i' } }, op(DAG)))
const beide = leg(leg(opgesteld, 'goed'), 'verkeerd')
const [goed = '', verkeerd = ''] = beide.werk.onderzoek?.stukken[0]?.voorgelegd.map(v => v.voor) ?? []
const gereageerd = na(
  beide,
  reactieOntvangen(beide, { stuk, voor: goed, ontvangenOp: LATER, opmerkingen: {} }, op(LATER)),
)
const weg = { stuk, voor: verkeerd, reden: 'reden' }
const ingetrokken = na(gereageerd, voorleggingIntrekken(gereageerd, weg, op(LATER)))
const rapport = { conclusie: 'c', advies: 'a' }

test('what was put to the wrong person holds the report up until it is taken back', () => {
  expect(rapportVaststellen(gereageerd, rapport, op(LATER))).toEqual({ ok: false, weigering: 'wachtOpReacties' })
  expect(rapportVaststellen(ingetrokken, rapport, op(LATER))).toMatchObject({ ok: true })
})

test('taken back: the link shuts for good, term and task lapse, and it stays visible with the reason', () => {
  expect(ingetrokken.werk.onderzoek?.stukken[0]?.voorgelegd[1]?.ingetrokken).toMatchObject({
    op: LATER,
    reden: 'reden',
  })
  expect(ingetrokken.werk.links?.map(l => l.ingetrokkenOp)).toEqual([LATER, LATER])
  expect(beletOpnieuw(ingetrokken, 'l-verkeerd', LATER)).toBe('linkKlaar')
  const v = ingetrokken.werk.onderzoek?.stukken[0]?.voorgelegd[1]
  expect(ingetrokken.termijnen.find(t => t.id === v?.termijn)?.status).toBe('vervallen')
  expect(ingetrokken.taken.find(t => t.id === v?.taak)?.status).toBe('vervallen')
})

test('it does not count for the report, nor for who gets it; settling counts from the last reaction that came', () => {
  const stukken = (ingetrokken.werk.onderzoek?.stukken ?? []).map(s => ({ stuk: s, nummer: 1 }))
  expect(reactanten(ingetrokken, stukken).map(r => r.wie)).toEqual(['goed'])
  expect(nogTeSturen(ingetrokken).voor).toEqual([goed])
  expect(ingetrokken.termijnen.find(t => t.code === 'onderzoek.vaststellen')?.einde).toBe('2026-06-18')
})

test('the only one it was put to taken back: then nobody saw the draft', () => {
  const een = leg(opgesteld, 'verkeerd')
  const voor = een.werk.onderzoek?.stukken[0]?.voorgelegd[0]?.voor ?? ''
  const niemand = na(een, voorleggingIntrekken(een, { ...weg, voor }, op(LATER)))
  expect(rapportVaststellen(niemand, rapport, op(LATER))).toEqual({ ok: false, weigering: 'geenConcept' })
  expect(niemand.termijnen.some(t => t.code === 'onderzoek.vaststellen')).toBe(false)
})

test.each([
  ['what is of nobody', voorleggingIntrekken(beide, { ...weg, voor: 'x' }, op(LATER)), 'voorleggingOnbekend'],
  ['twice', voorleggingIntrekken(ingetrokken, weg, op(LATER)), 'alIngetrokken'],
  ['after the reaction', voorleggingIntrekken(gereageerd, { ...weg, voor: goed }, op(LATER)), 'alOntvangen'],
  [
    'a reaction to it',
    reactieOntvangen(ingetrokken, { stuk, voor: verkeerd, ontvangenOp: LATER, opmerkingen: {} }, op(LATER)),
    'ingetrokken',
  ],
])('refused: %s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))
