import { expect, test } from 'vitest'
import { leesOrganisatienummer } from './organisatienummer.ts'

test.each([
  ['41213144', '41213144'],
  [' 4121 3144 ', '41213144'],
  ['4121.3144', '41213144'],
  ['00000001823288444000', '00000001823288444000'],
  ['urn:kvk:41213144', 'URN:KVK:41213144'],
  ['', null],
  ['123', null],
  ['41213144; drop', null],
  ['x'.repeat(80), null],
])('%j is the number %j', (tekst, nummer) => expect(leesOrganisatienummer(tekst)).toBe(nummer))
