import { expect, test } from 'vitest'
import { leesTekst, MAX_BYTES } from './bestand.ts'

const bytes = (...delen: (string | number[])[]) =>
  Buffer.concat(delen.map(d => (typeof d === 'string' ? Buffer.from(d) : Buffer.from(d))))

test.each([
  ['an empty file', bytes(), 0, /leeg/],
  ['a file of white space', bytes('\n \n'), 0, /leeg/],
  ['a file that is too large', Buffer.alloc(MAX_BYTES + 1, 'a'), 0, /groter dan 64 MB/],
  ['an Excel file', bytes([0x50, 0x4b, 0x03, 0x04], 'rest'), 0, /Excel- of zipbestand/],
  ['a PDF', bytes('%PDF-1.7'), 0, /pdf/],
  ['UTF-16', bytes([0xff, 0xfe], 'a\0b\0'), 0, /UTF-16/],
  ['a file with a zero byte', bytes('a\0b'), 0, /geen tekstbestand/],
  ['Windows-1252', bytes('a,b\n1,2\nCafeta, Zoë\ncaf', [0xe9], ',x\n'), 4, /Windows-1252/],
])('%s is refused', (_, invoer, regel, reden) =>
  expect(leesTekst(invoer)).toEqual({ ok: false, regel, reden: expect.stringMatching(reden) }),
)

test('a byte order mark is no part of the text', () =>
  expect(leesTekst(bytes([0xef, 0xbb, 0xbf], 'melding'))).toEqual({ ok: true, tekst: 'melding' }))
