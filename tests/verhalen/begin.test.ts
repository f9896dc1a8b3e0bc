import { expect, test } from 'vitest'
import { keur, nieuwVerhaal } from '../opstelling/verhaal.ts'

const { open, desk, serverfouten } = await nieuwVerhaal('2026-04-02T21:30:00Z')

test.each([
  ['with scripts', true, 1280],
  ['without scripts', false, 320],
])('at night the start of a desk says what to do now, %s', async (_, scripts, breedte) => {
  const venster = await open({ scripts, breedte })
  await venster.page.goto(`/${desk.loket}`)
  expect(await venster.page.locator('main').textContent()).toContain('Het loket is nu dicht')
  await keur(venster)
  expect(venster.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})
