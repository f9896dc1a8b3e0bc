import { z } from 'zod'
import { type Protocol, protocol } from './protocol.ts'

export const schemabestand = 'baken-protocol.schema.json'

/** JSON Schema (draft 2020-12) of a protocol file, so that an editor helps while writing one. */
export const protocolSchema = {
  ...z.toJSONSchema(protocol, { target: 'draft-2020-12', io: 'input' }),
  title: 'Protocol van een loket in Baken',
}

/** A protocol as a file: keys in the order of the schema, two spaces. Reading it gives the same protocol. */
export const exporteer = (invoer: Protocol): string => {
  const { $schema: _, ...rest } = protocol.parse(invoer)
  return `${JSON.stringify({ $schema: `./${schemabestand}`, ...rest }, null, 2)}\n`
}
