import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Overzicht } from '../overzicht.ts'
import { AlleReeksen } from './overzicht.tsx'

test('above the organisations it says that a report counts there only after its screening', () => {
  const o = { reeksen: [], venster: { tot: '2026-03', lengte: 3 }, organisaties: new Map() } as unknown as Overzicht
  const html = renderToStaticMarkup(<AlleReeksen o={o} basis="/d/signalen" alle={false} />)
  expect(html).toContain('nog niet is gescreend, telt nog niet mee bij haar organisatie')
})
