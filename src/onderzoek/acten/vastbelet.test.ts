import { expect, test } from 'vitest'
import { taak, termijn, zaak } from '../../../tests/opstelling/zaak.ts'
import type { Stuk, Voorlegging } from '../../begrippen/feiten/onderzoek.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { openzinnen, vastbelet, zwijgers } from './vastbelet.ts'

const desk: Protocol = wmo
const DAG = '2026-05-04T09:00:00.000Z'
const LATER = '2026-05-21T09:00:00.000Z'
const wacht = { taak: 't', termijn: 'w' }
const voor = (aan: string, anders: Partial<Voorlegging> = {}): Voorlegging => ({
  ...{ voor: aan, op: DAG, door: 'ik', aan, dag: '2026-06-01', ...wacht, reactie: null, verwerkt: null },
  ...anders,
})
const stuk = (...voorgelegd: Voorlegging[]): Stuk => ({
  ...{ id: 's', stuk: 'conceptrapport', op: DAG, door: 'ik', stellingen: ['s1'], voorgelegd },
})
const reactie = (...n: string[]) => ({
  ...{ op: DAG, door: 'ik', ontvangenOp: DAG, opmerkingen: Object.fromEntries(n.map(n => [n, 'o'])) },
})
const deskundige = {
  id: 'd',
  op: DAG,
  door: 'ik',
  wie: 'mirjam',
  vraag: 'v',
  dag: '2026-05-20',
  ...wacht,
  gewogen: null,
}
const gesprek = { id: 'g', op: DAG, door: 'ik', wie: 'joke', waar: 'p', moment: DAG, dag: '2026-05-04', ...wacht }
const teksten = new Map([
  ['karin', 'Karin de Boer'],
  ['joke', 'Joke Blom, nachtdienst'],
  ['mirjam', 'Dr. Tuinstra'],
])
const met = (stukken: readonly Stuk[], anders: object = {}, taken = [taak()]): Geopend => {
  const deel: Partial<Geopend> = {
    ...{ protocol: desk.versies[0] as Protocolversie, teksten, collegas: new Map() },
    zaak: zaak({
      ...{ status: 'in_behandeling', procedure: 'toezicht', taken },
      termijnen: [termijn({ id: 'w', eindMoment: '2026-06-01T22:00:00.000Z' })],
      werk: {
        eigenonderzoek: { op: DAG, door: 'ik', grond: 'geweigerd', reden: 'r' },
        onderzoek: { stukken, vastgesteld: null, ...anders },
      },
    }),
  }
  return deel as Geopend
}
const gereageerd = stuk(voor('karin', { reactie: reactie() }))
const aankondiging = [taak({ code: 'eigen_onderzoek_aankondigen' })]
const gekozen = [{ op: DAG, door: 'ik', dag: '2026-08-31', reden: null, termijn: 'w' }]
const gekomen = { op: DAG, door: 'ik', ontvangenOp: DAG, advies: 'a' }

test.each([
  ['no draft was put to anybody', met([stuk()]), 'Leg eerst een conceptrapport voor', 'onderzoek'],
  [
    'a reaction may come',
    met([stuk(voor('karin'))]),
    'Karin de Boer kan nog reageren op ‘Conceptrapport’, tot en met ma 1 juni 2026.',
    'onderzoek',
  ],
  [
    'a reaction was not worked in',
    met([stuk(voor('joke', { reactie: reactie('0') }))]),
    'De reactie van Joke Blom, nachtdienst op ‘Conceptrapport’ is nog niet verwerkt.',
    'onderzoek/verwerken?stuk=s&voor=joke',
  ],
  [
    'an advice was not weighed',
    met([gereageerd], { deskundigen: [{ ...deskundige, ontvangen: gekomen }] }),
    'het advies van Dr. Tuinstra',
    'onderzoek/deskundigenadvies-wegen?id=d',
  ],
  ['no day was chosen', met([gereageerd], {}, aankondiging), 'stap 5', 'onderzoek/aankondigen'],
  [
    'the day was not told',
    met([gereageerd], { aankondigingen: gekozen }, aankondiging),
    'stap 5',
    'brief?sjabloon=eigen_onderzoek',
  ],
])('settling waits, and says for what and where: %s', (_, g, zin, pad) => {
  const niet = vastbelet(g, LATER)
  expect(niet?.zin).toContain(zin)
  expect(niet?.verder?.pad).toBe(pad)
})

test('what is open and need not be is named, and does not hold it up', () => {
  const g = met([gereageerd], {
    deskundigen: [{ ...deskundige, ontvangen: null }],
    gesprekken: [{ ...gesprek, gehouden: null, vervallen: null }],
  })
  expect(vastbelet(g, LATER)).toBeNull()
  expect(openzinnen(g)).toEqual([
    'Het advies van Dr. Tuinstra is er nog niet (gevraagd voor wo 20 mei 2026).',
    'Het gesprek met Joke Blom, nachtdienst staat nog open (gepland ma 4 mei 2026, 11.00 uur).',
  ])
  expect(openzinnen(met([gereageerd]))).toEqual([])
  expect(zwijgers(met([stuk(voor('karin'))]))[0]).toContain('Karin de Boer reageerde niet')
})
