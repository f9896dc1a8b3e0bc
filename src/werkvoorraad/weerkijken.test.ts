import { expect, test } from 'vitest'
import { zinnen } from './weerkijken.tsx'

test('a receipt that was due at midnight is late since the day that the tab of the dossier names', () => {
  expect(zinnen.regio('2026-11-23T23:00:00.000Z')).toContain('verwacht uiterlijk ma 23 november 2026')
  expect(zinnen.regio('2026-11-24T09:30:00.000Z')).toContain('verwacht voor di 24 november 2026, 10.30 uur')
})
