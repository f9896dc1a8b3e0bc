import { expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { Vermissing } from '../begrippen/feiten/vermissing.ts'
import type { Act } from '../web/act/act.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import type { Formulier } from '../web/route/verzoek.ts'
import * as opvolgen from './acten/opvolgen.tsx'
import { terugkeer } from './acten/terugkeer.tsx'

const leeg: Vermissing = {
  beoordeling: null,
  opvolgingen: [],
  weging: null,
  opsporingen: [],
  terugkeer: null,
  gestopt: null,
  nazorg: null,
}
const op = { op: '2026-04-05T10:00:00.000Z', door: 'ik' }
const terug = {
  terugOp: '2026-04-05T09:00:00.000Z',
  hoe: 'zelf',
  veilig: 'ja',
  waar: 'w',
  verslag: null,
  ...op,
} as const
const vraag = { id: 'o', bij: 'politie', vraag: 'v', gevraagdOp: op.op, door: 'ik' }
const g = (anders: Partial<Vermissing>) =>
  ({ protocol: context().protocol, zaak: zaak({ werk: { vermissing: { ...leeg, ...anders } } }) }) as unknown as Geopend
const { opvolgen: volg, wegen, vraagOpsporing, stoppen } = opvolgen
const volgend: readonly { pad: string; kanNiet?: Act<never, string>['kanNiet'] | undefined }[] = [
  volg,
  wegen,
  vraagOpsporing,
  stoppen,
]

test.each([...volgend, terugkeer])('$pad: once somebody is back the page says so instead of asking', a => {
  expect(a.kanNiet?.(g({ terugkeer: terug }), '', {})?.zin).toContain('terug sinds zo 5 april 2026, 11.00 uur')
  expect(a.kanNiet?.(g({}), '', {})).toBeNull()
})

test('what the desk stopped following can still come back', () => {
  const gestopt = { reden: 'langdurig', toelichting: 't', ...op }
  for (const a of volgend) expect(a.kanNiet?.(g({ gestopt }), '', {})?.zin).toContain('volgt deze vermissing niet meer')
  expect(terugkeer.kanNiet?.(g({ gestopt }), '', {})).toBeNull()
})

test('at the return an open question to search is named, and an answered one is not', () => {
  const regels = (antwoord: Vermissing['opsporingen'][number]['antwoord']) =>
    terugkeer.gevolgen(g({ opsporingen: [{ ...vraag, antwoord }] }), {} as never).join(' ')
  expect(regels(null)).toContain('vraag om opsporing open (politie)')
  expect(regels({ uitkomst: 'klaar', op: op.op, toelichting: null })).not.toContain('opsporing open')
})

test('of whoever was found dead nobody asks whether it is safe there; of everybody else it must be said', () => {
  const k = { ...g({}), desk: context().desk } as never
  const lees = (anders: Formulier) =>
    terugkeer.lees(
      {
        ...{ 'terug-dag': '5', 'terug-maand': '4', 'terug-jaar': '2026', 'terug-tijd': '11:00', waar: 'Ziekenhuis' },
        ...anders,
      },
      zaak(),
      () => 'id',
      k,
    )
  expect(lees({ hoe: 'overleden' })).toMatchObject({ ok: true, invoer: { hoe: 'overleden', veilig: null } })
  expect(lees({ hoe: 'zelf' })).toMatchObject({ ok: false, fouten: [{ naam: 'veilig' }] })
  expect(lees({ hoe: 'zelf', veilig: 'ja' })).toMatchObject({ ok: true, invoer: { veilig: 'ja' } })
})
