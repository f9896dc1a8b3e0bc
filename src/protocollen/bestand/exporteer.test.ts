import { join } from 'node:path'
import { expect, test } from 'vitest'
import { incidentfeiten } from '../bases/incident.ts'
import { controleer } from '../controle.ts'
import { exporteer, protocolSchema } from '../exporteer.ts'
import { ingebouwdeProtocollen, protocollenUit } from '../ingebouwd.ts'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'

const demo = join(import.meta.dirname, '../../../demo/protocollen')
const alle = [...(await ingebouwdeProtocollen()), ...(await protocollenUit(demo))]

test.each(alle.map(p => [p.loket, p] as const))('%s comes back from its own export the same', (_, protocol) => {
  const tekst = exporteer(protocol)
  const terug = controleer(JSON.parse(tekst))
  expect(terug).toEqual({ ok: true, protocol: { $schema: './baken-protocol.schema.json', ...protocol } })
  if (terug.ok) expect(exporteer(terug.protocol)).toBe(tekst)
})

test('an export does not depend on the order in which somebody wrote the keys', () => {
  const omgekeerd = Object.fromEntries(Object.entries(rotterdam).reverse()) as typeof rotterdam
  expect(exporteer(omgekeerd)).toBe(exporteer(rotterdam))
  expect(exporteer(rotterdam).split('\n')[1]).toBe('  "$schema": "./baken-protocol.schema.json",')
})

type Schema = {
  type?: string
  properties?: Record<string, Schema>
  items?: Schema
  required?: string[]
  enum?: unknown[]
  additionalProperties?: unknown
}

const volg = (schema: Schema, ...pad: string[]): Schema | undefined =>
  pad.reduce<Schema | undefined>((hier, deel) => (deel === '[]' ? hier?.items : hier?.properties?.[deel]), schema)

test('the JSON Schema says what a file must hold, refuses unknown keys, and lists the facts', () => {
  const schema = protocolSchema as Schema & { $schema?: string }
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.required).toEqual(expect.arrayContaining(['loket', 'procedure', 'openingstijden', 'versies']))
  expect(schema.required).not.toContain('email')
  const versie = volg(schema, 'versies', '[]')
  const termijn = volg(schema, 'versies', '[]', 'termijnen', '[]')
  for (const deel of [schema, versie, termijn]) {
    expect(deel?.type).toBe('object')
    expect(deel?.additionalProperties).toBe(false)
  }
  expect(termijn?.properties?.van?.enum).toEqual(Object.keys(incidentfeiten))
  expect(volg(schema, 'versies', '[]', 'rollen', '[]', 'code')?.enum).toContain('coordinator')
})
