import { expect, test } from 'vitest'
import { context, desk, zaak } from '../../tests/opstelling/zaak.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import type { Leeskennis } from '../web/act/act.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { bericht, weglaten } from './acten/doelgroep.tsx'
import { link } from './acten/link.tsx'
import { mondeling } from './acten/mondeling.tsx'

const { protocol, nieuwId } = context()
const z = zaak({ status: 'in_behandeling' })
const zonder = { zaak: z, protocol } as unknown as Geopend
const informeren = { feiten: [{ versie: 1, op: '2026-04-03T07:00:00.000Z' }] } as unknown as Zaak['werk']['informeren']
const g = { ...zonder, zaak: { ...z, werk: { ...z.werk, informeren } } } as Geopend
const NU = '2026-04-03T07:10:00.000Z'

test.each([mondeling, link, weglaten, bericht].map(a => [a.pad, a] as const))(
  '%s asks nothing about an audience that was not named or is not there',
  (_, act) => {
    expect(act.kanNiet?.(g, NU, {})?.zin).toContain('Deze doelgroep kent het protocol niet')
    expect(act.kanNiet?.(g, NU, { doelgroep: 'x' })).not.toBeNull()
    expect(act.kanNiet?.(g, NU, { doelgroep: 'wethouder' })).toBeNull()
  },
)

test('before the facts stand there is nothing to tell: it says so at once, with the way to write them down', () => {
  for (const act of [mondeling, link])
    expect(act.kanNiet?.(zonder, NU, { doelgroep: 'wethouder' })).toMatchObject({
      ...{ zin: expect.stringContaining('Leg eerst vast'), verder: { pad: 'informeren/feiten' } },
    })
  for (const act of [weglaten, bericht]) expect(act.kanNiet?.(zonder, NU, { doelgroep: 'wethouder' })).toBeNull()
})

const collega = (id: string, rol: Collega['rollen'][number], actief = true): [string, Collega] => [
  id,
  { id, naam: id, rollen: [rol], actief },
]

test.each([
  ['a handler', 'm', false],
  ['an alderman who reads reports', 'b', true],
  ['somebody who left', 'weg', true],
] as const)('%s as who told it', (_, door, geweigerd) => {
  const k = {
    zaak: z,
    protocol,
    desk,
    nu: new Date(NU),
    collegas: new Map([collega('m', 'medewerker'), collega('b', 'bestuur-lezer'), collega('weg', 'medewerker', false)]),
    inhoud: null,
  } as unknown as Leeskennis
  const gelezen = mondeling.lees({ doelgroep: 'wethouder', door }, z, nieuwId, k)
  expect(!gelezen.ok && gelezen.fouten.some(f => f.naam === 'door')).toBe(geweigerd)
})
