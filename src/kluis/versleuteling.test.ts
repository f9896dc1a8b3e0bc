import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ontsleutel, plaats, versleutel } from './versleuteling.ts'

const sleutel = Buffer.alloc(32, 1)
const hier = plaats('loket', 'inhoud', 'rij', 'cijfertekst')

test('what goes in comes out, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), tekst => {
      expect(ontsleutel(sleutel, versleutel(sleutel, tekst, hier), hier).toString('utf8')).toBe(
        Buffer.from(tekst, 'utf8').toString('utf8'),
      )
    }),
  )
})

test('the same text twice gives other bytes, and never itself', () => {
  const [een, twee] = [versleutel(sleutel, 'Noor van der Linde', hier), versleutel(sleutel, 'Noor van der Linde', hier)]
  expect(een.equals(twee)).toBe(false)
  expect(een.toString('latin1')).not.toContain('Noor')
})

test('a single bit that differs is refused', () => {
  const cijfertekst = versleutel(sleutel, 'geheim', hier)
  for (let i = 0; i < cijfertekst.length; i++) {
    const geknoeid = Buffer.from(cijfertekst)
    geknoeid[i] = (geknoeid[i] ?? 0) ^ 1
    expect(() => ontsleutel(sleutel, geknoeid, hier)).toThrow()
  }
})

test.each([
  ['another desk', plaats('ander', 'inhoud', 'rij', 'cijfertekst')],
  ['another table', plaats('loket', 'melding', 'rij', 'cijfertekst')],
  ['another row', plaats('loket', 'inhoud', 'rij2', 'cijfertekst')],
  ['another column', plaats('loket', 'inhoud', 'rij', 'reden')],
])('moved to %s it does not open', (_, daar) => {
  expect(() => ontsleutel(sleutel, versleutel(sleutel, 'geheim', hier), daar)).toThrow()
})

test('another key does not open it', () => {
  expect(() => ontsleutel(Buffer.alloc(32, 2), versleutel(sleutel, 'geheim', hier), hier)).toThrow()
})
