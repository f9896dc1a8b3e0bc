import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Protocol } from './protocol.ts'

const protocolbestand = /^[a-z][a-z0-9-]*\.(?:ts|js)$/

/**
 * The desks whose protocol is a source file in this folder, one per file, in order of name. A new file is enough.
 * The compiler and the test that walks them have checked them.
 */
export const protocollenUit = async (map: string): Promise<Protocol[]> => {
  const namen = (await readdir(map)).filter(naam => protocolbestand.test(naam)).sort()
  const modules = await Promise.all(namen.map(naam => import(pathToFileURL(join(map, naam)).href)))
  return modules.map((module: { default: Protocol }) => module.default)
}

/** The desks that come with the product. */
export const ingebouwdeProtocollen = (): Promise<Protocol[]> => protocollenUit(join(import.meta.dirname, 'loketten'))
