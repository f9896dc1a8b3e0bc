import { expect, test } from 'vitest'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { taakbrief, taakpad } from './taakpad.ts'

const van = (p: Protocol) => p.versies.at(-1) as Protocolversie

test.each([
  ['melding_vragen', 'brief?sjabloon=verzoek_melding'],
  ['overdragen', 'brief?sjabloon=overgedragen'],
  ['afwijzing_melden', 'brief?sjabloon=afgewezen'],
  ['sluiting_bevestigen', 'brief?sjabloon=gesloten_zonder_onderzoek'],
  ['eigen_onderzoek_aankondigen', 'brief?sjabloon=eigen_onderzoek'],
  ['uitkomst_bevestigen', 'brief?sjabloon=uitkomst'],
  ['veiligheid_wegen', null],
])('what the protocol has in writing is written from its task: %s', (code, pad) =>
  expect(taakbrief(van(wmo), { code })).toBe(pad),
)

test.each([
  ['onderzoek_afspreken', 'zelfonderzoek/vragen'],
  ['eigen_onderzoek_afronden', 'onderzoek'],
  ['rapport_sturen', 'onderzoek'],
  ['melder_afspreken', 'afronden?taak=t'],
])('a task with a page of its own is done there: %s', (code, pad) =>
  expect(taakpad(van(wmo), { id: 't', code })).toBe(pad),
)

test('a desk without letters that do a task offers none', () =>
  expect(
    van(rotterdam)
      .taken.map(t => taakbrief(van(rotterdam), t))
      .filter(Boolean),
  ).toEqual([]))
