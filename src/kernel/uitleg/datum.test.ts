import { expect, test } from 'vitest'
import { metHoofdletter, metKleineLetter } from './datum.ts'

test.each([
  ['Nazorg loopt', 'nazorg loopt'],
  ['GGZ is erbij', 'GGZ is erbij'],
  ['De GGZ is erbij', 'de GGZ is erbij'],
  ['OM', 'OM'],
  ['Éen gesprek', 'éen gesprek'],
  ['', ''],
])('%s within a sentence is %s', (zin, binnenin) => expect(metKleineLetter(zin)).toBe(binnenin))

test('and at the beginning of one it is as it was', () => expect(metHoofdletter('nazorg loopt')).toBe('Nazorg loopt'))
