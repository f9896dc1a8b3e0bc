import { expect, test } from 'vitest'
import { context, na, zaak } from '../../../tests/opstelling/zaak.ts'
import { onderzoek } from '../../protocollen/bases/wmo/onderzoek.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { rapportVaststellen } from '../domain.ts'
import { onderzoekAankondigen } from './domain.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
let n = 0
const op = (nu: string) => context({ desk, protocol, nu, nieuwId: () => `id${++n}` })

const DAG = '2026-05-04T09:00:00.000Z'
const begin = zaak({
  ...{ status: 'in_behandeling', procedure: 'toezicht', loket: desk.loket },
  werk: { eigenonderzoek: { op: DAG, door: 'ik', grond: 'geweigerd', reden: 'r' } },
})
const eens = na(begin, onderzoekAankondigen(begin, { dag: '2026-08-31', reden: null }, op(DAG)))
const later = na(eens, onderzoekAankondigen(eens, { dag: '2026-09-30', reden: 'ziek' }, op('2026-08-01T09:00:00.000Z')))

test('the day that is announced is a term, until and with the end of that day, and says who chose it and by what', () => {
  expect(eens.termijnen).toMatchObject([
    { code: 'onderzoek.duur', einde: '2026-08-31', eindMoment: '2026-08-31T22:00:00.000Z', status: 'lopend' },
  ])
  expect(eens.termijnen[0]?.uitleg).toMatch(/toezichthouder koos deze dag op ma 4 mei 2026 \(protocol, stap 5/)
})

test('why there is no length stands in the protocol, and is not said where a version is silent', () => {
  const { uitleg: _, ...stil } = onderzoek.aankondigen
  const anders = (aankondigen: typeof stil & { uitleg?: string }) => {
    const eigen = { ...protocol, onderzoek: { ...onderzoek, aankondigen } }
    const b = onderzoekAankondigen(begin, { dag: '2026-08-31', reden: null }, { ...op(DAG), protocol: eigen })
    return na(begin, b).termijnen[0]?.uitleg
  }
  expect(eens.termijnen[0]?.uitleg).toMatch(/plaatsvinden\)\. Het protocol noemt zelf geen aantal\.$/)
  expect(anders(stil)).toMatch(/plaatsvinden\)\.$/)
  expect(anders({ ...stil, uitleg: 'Hoogstens een jaar.' })).toMatch(/\)\. Hoogstens een jaar\.$/)
})

test('another day takes its place, and says which day it was first', () => {
  expect(later.termijnen.map(t => [t.einde, t.status])).toEqual([
    ['2026-08-31', 'vervallen'],
    ['2026-09-30', 'lopend'],
  ])
  expect(later.termijnen[1]?.uitleg).toContain('Eerst was het tot en met ma 31 augustus 2026')
  expect(later.werk.onderzoek?.aankondigingen?.map(a => a.reden)).toEqual([null, 'ziek'])
})

test.each([
  ['before it was decided', zaak({ status: 'in_behandeling' }), { dag: '2026-08-31', reden: null }, 'nietBesloten'],
  ['a day that is over', begin, { dag: '2026-05-03', reden: null }, 'dagVoorbij'],
  ['the same day', eens, { dag: '2026-08-31', reden: 'x' }, 'zelfdeDag'],
  ['another day without a reason', eens, { dag: '2026-09-01', reden: null }, 'redenOntbreekt'],
  ['on a closed dossier', { ...eens, status: 'gesloten' as const }, { dag: '2026-09-01', reden: 'x' }, 'dossierDicht'],
])('refused: %s', (_, z, i, weigering) => expect(onderzoekAankondigen(z, i, op(DAG))).toEqual({ ok: false, weigering }))

test('the settled report meets it', () => {
  const stuk = { id: 's', stuk: 'conceptrapport', op: DAG, door: 'ik', stellingen: ['a'] } as const
  const voorgelegd = {
    ...{ voor: 'v', op: DAG, door: 'ik', aan: 'a', dag: '2026-06-01', taak: 't', termijn: 'weg' },
    ...{ reactie: { op: DAG, door: null, ontvangenOp: DAG, opmerkingen: {} }, verwerkt: null },
  }
  const klaar = {
    ...eens,
    werk: {
      ...eens.werk,
      onderzoek: { ...eens.werk.onderzoek, vastgesteld: null, stukken: [{ ...stuk, voorgelegd: [voorgelegd] }] },
    },
  }
  const vast = na(klaar, rapportVaststellen(klaar, { conclusie: 'c', advies: 'a' }, op('2026-06-02T09:00:00.000Z')))
  expect(vast.termijnen[0]).toMatchObject({ status: 'gehaald', gehaaldOp: '2026-06-02T09:00:00.000Z' })
})
