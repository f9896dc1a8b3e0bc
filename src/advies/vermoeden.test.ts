import { expect, test } from 'vitest'
import { vermoedens } from './vermoeden.ts'

const zie = (tekst: string, bekend: readonly string[] = []) =>
  vermoedens([tekst], bekend, 2026).map(v => `${v.soort}: ${v.fragment}`)

test.each([
  ['a number that passes the eleven test', 'Het nummer is 111222333.', ['bsn: 111222333']],
  ['also with dots', 'bsn 1112.22.333', ['bsn: 1112.22.333']],
  ['a birth date', 'Een meisje, geboren op 6-5-2012, is weg.', ['geboortedatum: geboren op 6-5-2012']],
  ['a date of long ago', 'Het gaat om iemand van 06-05-1948.', ['geboortedatum: 06-05-1948']],
  ['a month in letters', 'geb. 6 mei 2012', ['geboortedatum: geb. 6 mei 2012']],
  ['a first and last name', 'Wij zoeken een plek voor Noor van der Linde.', ['naam: Noor van der Linde']],
  ['a name with a hyphen', 'Volgens ons wil Sara Yilmaz-Bakker dat niet.', ['naam: Sara Yilmaz-Bakker']],
  ['a form of address', 'Wat doen we voor mevrouw De Wit?', ['naam: mevrouw De Wit']],
  ['a short one', 'mw. Jansen belde', ['naam: mw. Jansen']],
])('%s is seen', (_, tekst, verwacht) => expect(zie(tekst)).toEqual(verwacht))

test.each([
  ['nine figures that are no such number', 'Ordernummer 123456789.'],
  ['a telephone number', 'Bel 010 000 00 00 of 0612345678.'],
  ['a date of this year', 'Het gebeurde op 12-03-2026.'],
  ['the start of a sentence', 'De Wmo past hier niet. Het Wijkteam zegt van wel.'],
  ['a team, a law, a month', 'Stichting Voorbeeld, Toezicht Wmo en Veilig Thuis spraken in Mei.'],
  ['no person at all', 'Een gezin met drie kinderen raakt de woning kwijt. Wie kan de knoop doorhakken?'],
])('%s is no ground to warn', (_, tekst) => expect(zie(tekst)).toEqual([]))

test('the organisation that asks may be named', () => {
  expect(zie('Voor Zorggroep Maasoever is dit nieuw.', ['Zorggroep Maasoever'])).toEqual([])
  expect(zie('Voor Zorggroep Maasoever is dit nieuw.')).toEqual(['naam: Zorggroep Maasoever'])
})

test('what stands there twice is said once', () => {
  expect(zie('Noor Bakker belt. Later belt Noor Bakker weer.')).toEqual(['naam: Noor Bakker'])
})
