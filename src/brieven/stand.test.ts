import { expect, test } from 'vitest'
import { zaak } from '../../tests/opstelling/zaak.ts'
import type { Brief } from '../begrippen/brief.ts'
import type { Eenmaligelink } from '../begrippen/werk.ts'
import { briefstand } from './stand.ts'

const KLAAR = '2026-04-02T20:00:00.000Z'
const NU = '2026-04-03T07:10:00.000Z'
const brief: Brief = {
  id: 'b',
  sjabloon: 'afsluiting',
  inhoud: 'i',
  stand: 'verstuurd',
  schrijvers: [],
  opgesteldOp: KLAAR,
  standOp: KLAAR,
  standDoor: 'a',
  reden: null,
  leesstuk: 'l',
  link: 'k',
}
const link = (anders: Partial<Eenmaligelink> = {}): Eenmaligelink => ({
  id: 'k',
  linksoort: 'brief',
  voor: 'b',
  inhoud: 'l',
  gemaaktOp: KLAAR,
  verlooptOp: '2026-04-16T20:00:00.000Z',
  geopendOp: null,
  geblokkeerdOp: null,
  ingetrokkenOp: null,
  ...anders,
})
const stand = (...links: Eenmaligelink[]) => briefstand(zaak({ werk: { links } }), brief, NU, 'Marijke')

test.each([
  ['Klaargezet', 'nog niet geopend.', {}],
  ['Ontvangen', 'geopend op vr 3 april', { geopendOp: NU }],
  ['Link dicht', 'niet geopend: de link is dicht na foute codes.', { geblokkeerdOp: NU }],
  ['Link verlopen', 'niet geopend: de link is verlopen.', { verlooptOp: NU }],
  ['Link ingetrokken', 'niet geopend: de link is ingetrokken.', { ingetrokkenOp: NU }],
] as const)('a letter that went out is %s: %s', (woord, zin, anders) => {
  const s = stand(link(anders))
  expect(s.woord).toBe(woord)
  expect(s.zin).toMatch(/^Klaargezet op .* door Marijke, /)
  expect(s.zin).toContain(zin)
})

test('of a letter that was put ready again the last link counts', () => {
  expect(stand(link({ ingetrokkenOp: NU }), link({ id: 'k2' })).woord).toBe('Klaargezet')
})

test('a draft is no more than that', () => {
  const s = briefstand(zaak(), { ...brief, stand: 'concept' }, NU, 'Marijke')
  expect(s.zin).toMatch(/^Concept sinds .*, door Marijke\.$/)
})
