import { expect, test } from 'vitest'
import { zaak } from '../../../tests/opstelling/zaak.ts'
import type { Stuksoort } from '../../begrippen/feiten/onderzoek.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { voorleggen } from './voorleggen.tsx'

const desk: Protocol = wmo

const gevolgenVan = (stuk: Stuksoort): string => {
  const een = { ...{ id: 's', stuk, op: '2026-05-04T09:00:00.000Z', door: 'ik' }, stellingen: ['a'], voorgelegd: [] }
  const deel: Partial<Geopend> = {
    zaak: zaak({ werk: { onderzoek: { stukken: [een], vastgesteld: null } } }),
    ...(desk.versies[0] ? { protocol: desk.versies[0] } : {}),
  }
  return voorleggen.gevolgen(deel as Geopend, { wie: {} as never, f: { stuk: 's' }, nu: new Date(0) }).join(' ')
}

test.each([
  ['hoorverslag', '2 weken', '4 weken'],
  ['conceptrapport', '4 weken', '2 weken'],
] as const)('before a %s is put to somebody only its own term is named', (stuk, wel, niet) => {
  expect(gevolgenVan(stuk)).toContain(wel)
  expect(gevolgenVan(stuk)).not.toContain(niet)
})
