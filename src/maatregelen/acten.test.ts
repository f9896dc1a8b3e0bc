import { expect, test } from 'vitest'
import { termijn, zaak } from '../../tests/opstelling/zaak.ts'
import type { Maatregel } from '../begrippen/feiten/maatregelen.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { uitgevoerd } from './acten.tsx'

const maatregel: Maatregel = {
  ...{ id: 'm', op: '2026-04-01T09:00:00.000Z', door: 'ik', tekst: 't', eigenaar: 'e', dag: '2026-04-20' },
  ...{ taak: 't', termijn: 'w', uitgevoerd: null, geborgd: null, getoetst: null, losgelaten: null },
}
const z = zaak({ werk: { maatregelen: [maatregel] }, termijnen: [termijn({ id: 'w', einde: '2026-04-20' })] })

test.each([
  ['2026-04-20T21:59:00.000Z', 'm', 'De termijn is gehaald.'],
  [
    '2026-04-20T22:00:00.000Z',
    'm',
    'De maatregel staat dan als te laat uitgevoerd: het moest uiterlijk ma 20 april 2026.',
  ],
  ['2026-04-20T22:00:00.000Z', '', 'Daarna legt u vast hoe de maatregel blijft.'],
])('at %s, measure "%s": %s', (nu, id, zin) => {
  const v = { wie: {} as never, f: { maatregel: id }, nu: new Date(nu) }
  expect(uitgevoerd.gevolgen({ zaak: z } as Geopend, v)[0]).toBe(zin)
})
