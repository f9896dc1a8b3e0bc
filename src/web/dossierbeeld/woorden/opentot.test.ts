import { expect, test } from 'vitest'
import { zaak } from '../../../../tests/opstelling/zaak.ts'
import type { Geopend } from '../lezen.ts'
import { onderzoekwoorden } from './onderzoek.ts'
import { openTot } from './uitgaand.ts'

test.each([
  ['2026-12-10T21:01:00.000Z', 'tot do 10 december 2026, 22.01 uur'],
  ['2026-12-10T23:00:00.000Z', 'tot en met do 10 december 2026'],
])('a link that ends at %s opens %s', (moment, zin) => expect(openTot(moment)).toBe(zin))

const DAG = '2026-05-04T09:00:00.000Z'
const afschrift = { id: 'a', versie: 'betrokkene', inhoud: 'i' }
const feit: Parameters<typeof onderzoekwoorden.RapportVerzonden>[0] = {
  ...{ soort: 'RapportVerzonden', op: DAG, door: 'ik', verzondenOp: DAG, hoe: 'link', aanbieder: true, voor: [] },
  ...{ anderen: null, afschrift },
}
const link = {
  ...{ id: 'l', linksoort: 'rapport', voor: 'a', inhoud: 'i', gemaaktOp: DAG, verlooptOp: DAG, pogingen: 0 },
  ...{ geslotenOp: null, geblokkeerdOp: null, ingetrokkenOp: null },
} as const

// A report behind a link that nobody opened was put ready: nobody has it.
test.each([
  [null, 'Rapport klaargezet'],
  [DAG, 'Rapport verstuurd'],
])('opened %s: %s', (geopendOp, woord) => {
  const g = {
    zaak: zaak({ werk: { links: [{ ...link, geopendOp }] as never } }),
    teksten: new Map(),
  } as never as Geopend
  expect(onderzoekwoorden.RapportVerzonden(feit, g)?.titel).toMatch(new RegExp(`^${woord}`))
})
