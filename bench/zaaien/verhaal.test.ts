import { expect, test } from 'vitest'
import { uuidv7 } from '../../src/kernel/ids.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocolversie } from '../../src/protocollen/protocol.ts'
import { vouw } from '../../src/zaken/bulk/vouw.ts'
import { rekenaar } from '../../src/zaken/verloop/termijnen.ts'
import { verhalen } from './verhaal.ts'

const NU = '2026-11-20T10:00:00.000Z'
const AANTAL = 600

test('what the bench sows are histories that the product would have let happen, closed but for the last', () => {
  const grond = {
    protocol: rotterdam.versies.at(-1) as Protocolversie,
    gebruikers: ['een', 'twee'],
    organisaties: ['organisatie'],
    gemeente: '0599',
    nieuwId: uuidv7,
    nu: Date.parse(NU),
    aantal: AANTAL,
  }
  const omgeving = { desk: rotterdam, reken: rekenaar(rotterdam, []), nieuwId: uuidv7, nu: NU }
  const zaken = [...verhalen(grond)].map(g => vouw(g, omgeving).zaak)
  expect(zaken.slice(0, -40).filter(z => z.status !== 'gesloten')).toEqual([])
  expect(zaken.slice(-40).filter(z => z.status === 'gesloten')).toEqual([])
  expect(new Set(zaken.map(z => z.kenmerken.categorie)).size).toBeGreaterThan(10)
})
