import { expect, test } from 'vitest'
import { maakCode, normaliseerCode } from './toegangscode.ts'

test('a code is four groups of four, and no two are alike', () => {
  const codes = Array.from({ length: 2000 }, maakCode)
  expect(codes.every(code => /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toBe(true)
  expect(new Set(codes).size).toBe(codes.length)
})

test('every one of the 32 signs comes up, so that a sign carries five bits', () => {
  expect(new Set(Array.from({ length: 500 }, maakCode).join('').replaceAll('-', '')).size).toBe(32)
})

test('a code stays what it is', () => {
  const code = maakCode()
  expect(normaliseerCode(code)).toBe(code)
})

test.each(['0123-ABCD-1110-WXYZ', '0123abcd1110wxyz', ' o123 abcd iLio WXYZ ', 'O123–ABCD–lIl0–wxyz'])(
  'someone who types "%s" is understood',
  tekst => expect(normaliseerCode(tekst)).toBe('0123-ABCD-1110-WXYZ'),
)

test.each(['', '0123-ABCD-1110-WXY', '0123-ABCD-1110-WXYZ-0', '0123-ABCU-1110-WXYZ', '0123-ABC!-1110-WXYZ'])(
  '"%s" cannot be a code',
  tekst => expect(normaliseerCode(tekst)).toBeNull(),
)
