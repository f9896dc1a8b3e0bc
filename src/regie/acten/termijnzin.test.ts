import { expect, test } from 'vitest'
import { context, taak, termijn, zaak } from '../../../tests/opstelling/zaak.ts'
import { termijnzin } from './termijnzin.ts'

const { protocol } = context()
const definitie = protocol.termijnen.find(t => t.totTaken.length > 0)
const code = definitie?.totTaken[0] ?? ''
const taaknaam = protocol.taken.find(t => t.code === code)?.naam ?? 'geen'
const NU = '2026-04-20T08:00:00.000Z'
const met = (eindMoment: string) =>
  zaak({
    status: 'in_behandeling',
    termijnen: [termijn({ code: definitie?.code ?? '', eindMoment })],
    taken: [taak({ code })],
  })

test('a term that is over is named, with the task that clears it, and no earlier day is advised', () => {
  const zin = termijnzin(met('2026-04-09T22:00:00.000Z'), protocol, '2026-05-01', NU)
  expect(zin).toContain(`‘${definitie?.naam}’ is al voorbij`)
  expect(zin).toContain(`‘${taaknaam}’`)
  expect(zin).not.toContain('Kies een dag daarvoor')
})

test('a term that runs on may be slept until, and says until when', () => {
  const zin = termijnzin(met('2026-04-27T10:00:00.000Z'), protocol, '2026-05-01', NU)
  expect(zin).toContain('loopt af op ma 27 april 2026')
  expect(zin).toContain('Kies een dag daarvoor')
  expect(termijnzin(met('2026-04-27T10:00:00.000Z'), protocol, '2026-04-25', NU)).toBeNull()
})

test('of two terms the one that ends first is named; one that is over at this very moment is over', () => {
  const twee = met('2026-04-29T10:00:00.000Z')
  const eerder = termijn({ code: definitie?.code ?? '', eindMoment: '2026-04-27T10:00:00.000Z', id: 'eerder' })
  for (const termijnen of [
    [...twee.termijnen, eerder],
    [eerder, ...twee.termijnen],
  ])
    expect(termijnzin({ ...twee, termijnen }, protocol, '2026-05-01', NU)).toContain('loopt af op ma 27 april 2026')
  expect(termijnzin(met(NU), protocol, '2026-05-01', NU)).toContain('is al voorbij')
})
