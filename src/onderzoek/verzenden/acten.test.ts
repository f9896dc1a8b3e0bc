import { expect, test } from 'vitest'
import { zaak } from '../../../tests/opstelling/zaak.ts'
import type { Leeskennis } from '../../web/act/act.ts'
import { verzenden } from './acten.tsx'

test.each([
  ['link', true],
  ['post', false],
])('nobody records a way of sending that the page does not do itself: %s', (hoe, geweigerd) => {
  const k: Partial<Leeskennis> = { zaak: zaak(), nu: new Date('2026-06-03T09:00:00.000Z') }
  const uit = verzenden.lees({ hoe }, zaak(), () => 'id', k as Leeskennis)
  expect(!uit.ok && uit.fouten.some(f => f.naam === 'hoe')).toBe(geweigerd)
})
