import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { killproef } from '../../bench/kill/proef.ts'

const data = await mkdtemp(join(tmpdir(), 'baken-kill-'))
afterAll(() => rm(data, { recursive: true, force: true }))

const loket = 'rotterdam-incidentenloket'

test('ten times kill -9 under eight reporters: none that was acknowledged is lost, none is there twice, none half', async () => {
  execFileSync(process.execPath, ['scripts/bouw.mjs'])
  const uitslag = await killproef({
    data,
    loket,
    keer: 10,
    clients: 8,
    soort: ronde => (ronde === 3 ? 'database' : ronde === 7 ? 'allebei' : 'server'),
  })
  expect(uitslag.fouten).toEqual([])
  expect(uitslag.bevestigd).toBe(uitslag.begonnen)
  expect(uitslag.bevestigd).toBeGreaterThan(40)
  // Without requests that broke off the test would prove nothing.
  expect(uitslag.afgebroken).toBeGreaterThan(20)
}, 400_000)
