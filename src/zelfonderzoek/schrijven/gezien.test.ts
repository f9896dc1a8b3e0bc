import { expect, test } from 'vitest'
import { gezienVan, leesGezien } from './gezien.ts'

const stond = gezienVan({ versie: 3, tekst: 'Van Anna.' })

test.each([
  ['a part that was left as it was is nothing to save', stond, 'Van Anna.', { was: 3, ongewijzigd: true }],
  ['one that was changed says which version it was changed from', stond, 'Van Bram.', { was: 3, ongewijzigd: false }],
  ['one that was emptied was changed', stond, '', { was: 3, ongewijzigd: false }],
  ['an empty part that stayed empty is nothing to save', '', '', { was: null, ongewijzigd: true }],
  ['a first text is', '', 'Van Bram.', { was: null, ongewijzigd: false }],
  ['what cannot be read counts as not seen', '3', 'Van Anna.', { was: null, ongewijzigd: false }],
])('%s', (_, was, tekst, verwacht) => expect(leesGezien(was, tekst)).toEqual(verwacht))

test('of a part that is not there nothing was seen', () => expect(gezienVan(undefined)).toBe(''))
