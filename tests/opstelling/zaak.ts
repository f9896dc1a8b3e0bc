import type { IncidentFeit } from '../../src/begrippen/feit.ts'
import type { Taak, Termijn } from '../../src/begrippen/termijn.ts'
import type { Zaak } from '../../src/begrippen/zaak.ts'
import type { Besluit, Weiger } from '../../src/kernel/besluit.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol } from '../../src/protocollen/protocol.ts'
import { begin } from '../../src/zaken/verloop/begin.ts'
import type { Context } from '../../src/zaken/verloop/context.ts'
import { naBesluit } from '../../src/zaken/verloop/evolve.ts'
import { rekenaar } from '../../src/zaken/verloop/termijnen.ts'

export const desk: Protocol = rotterdam

/** A context with ids that count: t1, t2, ... */
export const context = (anders: Partial<Context> = {}): Context => {
  let n = 0
  const protocol = desk.versies[1]
  if (!protocol) throw new Error('no second version')
  return {
    nu: '2026-04-03T07:10:00.000Z',
    wie: 'ik',
    desk,
    protocol,
    nieuwId: () => `t${++n}`,
    reken: rekenaar(desk, []),
    ...anders,
  }
}

export const zaak = (anders: Partial<Zaak> = {}): Zaak => ({
  ...begin(desk.loket, 'z', '2026-0001-Z'),
  ontvangenOp: '2026-04-02T19:45:00.000Z',
  protocolversie: 2,
  ...anders,
})

export const taak = (anders: Partial<Taak> = {}): Taak => ({
  id: 'taak-1',
  code: 'eigen',
  status: 'open',
  verplicht: false,
  gesteldOp: '2026-04-03T07:00:00.000Z',
  gedaanOp: null,
  gedaanDoor: null,
  tekst: null,
  ...anders,
})

export const termijn = (anders: Partial<Termijn> = {}): Termijn => ({
  id: 'termijn-1',
  code: 'igj.melding',
  status: 'lopend',
  van: '2026-04-02T19:45:00.000Z',
  eindMoment: '2026-04-09T22:00:00.000Z',
  einde: '2026-04-09',
  uitleg: '',
  gehaaldOp: null,
  verlengingen: [],
  pauzes: [],
  ...anders,
})

/** The dossier one decision further; a refusal is a fault of the test. */
export const na = (z: Zaak, b: Besluit<IncidentFeit> | Weiger<string>): Zaak => {
  if (!b.ok) throw new Error(b.weigering)
  return naBesluit(z, b.feiten)
}
