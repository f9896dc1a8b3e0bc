import { expect, test } from 'vitest'
import type { Deling } from '../../begrippen/feiten/deling.ts'
import { overgenomenDoor } from './overgenomen.ts'

const deling = (anders: Partial<Deling>): Deling => ({
  ...{ id: 'd', naar: 'ander', doel: 'overdragen', grondslag: 'g', weten: 'w', onderdelen: [], lading: 'l' },
  ...{ stand: 'aangenomen', keurder: 'k', op: '1', door: 'ik', goedgekeurdOp: '2', goedgekeurdDoor: 'k' },
  ...{ bezorgdOp: '3', beantwoordOp: '4', reden: null },
  ...anders,
})

test.each([
  ['taken over', {}, { loket: 'ander', op: '4', stil: false }],
  ['taken over, and nobody may hear', { weten: 'kan_niet' }, { loket: 'ander', op: '4', stil: true }],
  ['not answered yet', { stand: 'bezorgd', beantwoordOp: null }, null],
  ['refused', { stand: 'geweigerd' }, null],
  ['shared, and still this desk’s too', { doel: 'eigen_taak' }, null],
] as const)('%s', (_, anders, verwacht) =>
  expect(overgenomenDoor({ uit: [deling({ stand: 'geweigerd' }), deling(anders)], in: [] }, {})).toEqual(verwacht),
)

test('nothing was shared', () => expect(overgenomenDoor(undefined, {})).toBeNull())
