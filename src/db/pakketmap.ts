import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, whether we run from src/ or from dist/. */
export const pakketmap = (hier: string): string => {
  let map = dirname(fileURLToPath(hier))
  while (!existsSync(join(map, 'package.json'))) map = dirname(map)
  return map
}
