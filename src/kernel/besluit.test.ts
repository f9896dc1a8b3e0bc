import { expect, expectTypeOf, test } from 'vitest'
import { type Besluit, besluit, type Weiger, weiger } from './besluit.ts'

test('a decision carries its facts in order', () => {
  const genomen = besluit({ soort: 'A' }, { soort: 'B' })
  expect(genomen).toEqual({ ok: true, feiten: [{ soort: 'A' }, { soort: 'B' }] })
  expectTypeOf(genomen).toEqualTypeOf<Besluit<{ readonly soort: 'A' } | { readonly soort: 'B' }>>()
})

test('a refusal keeps its code as a type, so that a page must word it', () => {
  const geweigerd = weiger('alGescreend')
  expect(geweigerd).toEqual({ ok: false, weigering: 'alGescreend' })
  expectTypeOf(geweigerd).toEqualTypeOf<Weiger<'alGescreend'>>()
})
