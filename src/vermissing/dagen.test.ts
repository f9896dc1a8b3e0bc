import { expect, test } from 'vitest'
import type { Vermissing } from '../begrippen/feiten/vermissing.ts'
import { volgdagen } from './dagen.ts'

const contact = (op: string) => ({ contacten: ['politie'], nieuws: false, verslag: 'v', op, door: 'ik' })
const vermissing = (opvolgingen: readonly string[], terugOp: string | null): Vermissing => ({
  beoordeling: null,
  opvolgingen: opvolgingen.map(contact),
  weging: null,
  opsporingen: [],
  terugkeer: terugOp ? { terugOp, hoe: 'zelf', veilig: 'ja', waar: 'w', verslag: null, op: terugOp, door: 'ik' } : null,
  gestopt: null,
  nazorg: null,
})
const vrijdag = '2026-04-03T19:00:00.000Z'

test.each([
  ['a day that went by without a call shows', [], '2026-04-06T08:00:00.000Z', ['2026-04-05', '2026-04-04']],
  ['today can still be called', [], '2026-04-04T20:00:00.000Z', []],
  ['a call late in the evening is of that day', ['2026-04-04T21:45:00.000Z'], '2026-04-05T10:00:00.000Z', []],
  ['after midnight it is of the next', ['2026-04-04T22:15:00.000Z'], '2026-04-06T10:00:00.000Z', ['2026-04-04']],
])('%s', (_, opvolgingen, nu, mist) =>
  expect(
    volgdagen(vermissing(opvolgingen, null), vrijdag, nu)
      .filter(d => d.mist)
      .map(d => d.dag),
  ).toEqual(mist),
)

test('after the return no day is missed', () => {
  const dagen = volgdagen(vermissing([], '2026-04-04T12:00:00.000Z'), vrijdag, '2026-04-20T08:00:00.000Z')
  expect(dagen.map(d => [d.dag, d.mist])).toEqual([
    ['2026-04-04', false],
    ['2026-04-03', false],
  ])
})
