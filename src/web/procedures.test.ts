import { expect, test } from 'vitest'
import { hoortBij } from './procedures.ts'

test.each([
  ['incident', '/vermissingen', true],
  ['toezicht', '/vermissingen', false],
  ['toezicht', '/dossiers/:zaak/vermissing/wegen', false],
  ['toezicht', '/dossiers/:zaak/brieven', true],
  ['toezicht', '', true],
  ['incident', '/dossiers/:zaak/zelfonderzoek/vragen', false],
  ['toezicht', '/dossiers/:zaak/zelfonderzoek', true],
] as const)('a desk of the kind %s, asked for %s: %s', (procedure, pad, is) =>
  expect(hoortBij(procedure, pad)).toBe(is),
)
