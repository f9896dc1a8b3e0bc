import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/db/embedded.ts'
import { migreer } from '../../src/db/migreer.ts'
import type { Verbinding } from '../../src/db/verbinding.ts'

declare module 'vitest' {
  interface ProvidedContext {
    eigenaar: Verbinding
  }
}

/** One real PostgreSQL for the whole run, with migrated databases that every test file clones. */
export const setup = async (project: TestProject) => {
  const map = await mkdtemp(join(tmpdir(), 'baken-test-'))
  const pg = await startEmbedded({ dataMap: map, log: () => {}, databases: ['sjabloon', 'sjabloon_sleutels'] })
  await migreer(pg.verbinding('sjabloon'), 'register')
  await migreer(pg.verbinding('sjabloon_sleutels'), 'sleutels')
  project.provide('eigenaar', pg.verbinding('postgres'))
  return async () => {
    await pg.stop()
    await rm(map, { recursive: true, force: true })
  }
}
