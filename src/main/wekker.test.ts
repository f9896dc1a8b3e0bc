import { setTimeout as slaap } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { maakWekker } from './wekker.ts'

test('a call while nobody waits is not lost: the next wait ends at once, and only that one', async () => {
  const wekker = maakWekker()
  const einde = new AbortController()
  wekker.wek()
  await wekker.wacht(60_000, einde.signal)
  let klaar = false
  const wacht = wekker.wacht(60_000, einde.signal).then(() => {
    klaar = true
  })
  await slaap(50)
  expect(klaar).toBe(false)
  wekker.wek()
  await wacht
  expect(klaar).toBe(true)
})

test('who must stop does not wait', async () => {
  const einde = new AbortController()
  const wacht = maakWekker().wacht(60_000, einde.signal)
  einde.abort()
  await wacht
  expect(einde.signal.aborted).toBe(true)
})
