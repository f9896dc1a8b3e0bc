import { expect, test } from 'vitest'
import { leesRegel, regelsVan } from './csv.ts'

test.each([
  ['plain fields', 'a,b,c', ['a', 'b', 'c']],
  ['an empty field at either end', ',b,', ['', 'b', '']],
  ['a separator within quotes', '"a,b",c', ['a,b', 'c']],
  ['two quotes stand for one', '"zij zei ""nee""",x', ['zij zei "nee"', 'x']],
  ['an empty quoted field', '"",b', ['', 'b']],
  ['a quoted field at the end', 'a,"b"', ['a', 'b']],
])('%s', (_, regel, velden) => expect(leesRegel(regel, ',')).toEqual({ ok: true, velden }))

test.each([
  ['a quote that is not closed', 'a,"b,c', 3, /niet gesloten/],
  ['text after the closing quote', 'a,"b"c,d', 6, /nog tekst/],
  ['a quote in the middle of a field', 'a,b"c,d', 4, /om het hele veld/],
])('%s is refused with its place', (_, regel, positie, reden) =>
  expect(leesRegel(regel, ',')).toEqual({ ok: false, positie, reden: expect.stringMatching(reden) }),
)

test.each([
  ['Unix', 'a\nb\n'],
  ['Windows', 'a\r\nb\r\n'],
  ['old Mac', 'a\rb'],
])('line ends of %s give the same lines', (_, tekst) =>
  expect([...regelsVan(tekst)]).toEqual([
    { nummer: 1, tekst: 'a' },
    { nummer: 2, tekst: 'b' },
  ]),
)

test('an empty line keeps its number', () => expect([...regelsVan('a\n\n \nb')].map(r => r.nummer)).toEqual([1, 4]))
