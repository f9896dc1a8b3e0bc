import { expect, test } from 'vitest'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { wachtOp } from './wacht.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
const niets = { te_beoordelen: false, meer_tijd: false, te_keuren: false, taken: ['client_ingelicht'] }

test.each([
  ['nothing', niets, []],
  ['a report that came', { ...niets, te_beoordelen: true }, [['Rapport te beoordelen', '/zelfonderzoek']]],
  ['a report that is settled', { ...niets, taken: ['rapport_sturen'] }, [['Rapport te sturen', '/onderzoek']]],
  [
    'more time and a sharing',
    { ...niets, meer_tijd: true, te_keuren: true },
    [
      ['Vraag om meer tijd', '/zelfonderzoek'],
      ['Deling te keuren', '/delen'],
    ],
  ],
])('what waits for the supervisor: %s', (_, regel, wel) =>
  expect(wachtOp(regel, protocol).map(w => [w.tekst, w.pad])).toEqual(wel),
)
