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
  ['a telephone number', 'Haar moeder is 06 12345678.', ['telefoon: 06 12345678']],
  ['one in pieces', 'bel 010 000 00 00 of (06) 12-34-56-78', ['telefoon: 010 000 00 00', 'telefoon: (06) 12-34-56-78']],
  ['one with the country', 'bel +31 6 12345678', ['telefoon: +31 6 12345678']],
  ['an e-mail address', 'mail noor@voorbeeld.invalid.', ['email: noor@voorbeeld.invalid']],
  ['a street with its number', 'Zij woont op Kerkstraat 12.', ['adres: Kerkstraat 12']],
  ['a quay', 'Het was bij de Maaskade 4b.', ['adres: Maaskade 4']],
  ['a postal code', 'in 3011 AB Rotterdam', ['adres: 3011 AB']],
  ['a first name that begins a sentence', 'Noor Bakker belt.', ['naam: Noor Bakker']],
  ['a name after the first word', 'Spreek Noor Bakker aan.', ['naam: Noor Bakker']],
  ['any name with a prefix of names', 'Xenia van den Dam belt.', ['naam: Xenia van den Dam']],
])('%s is seen', (_, tekst, verwacht) => expect(zie(tekst)).toEqual(verwacht))

test.each([
  ['nine figures that are no such number', 'Ordernummer 123456789.'],
  ['a date of this year', 'Het gebeurde op 12-03-2026.'],
  ['the start of a sentence', 'De Wmo past hier niet. Het Wijkteam zegt van wel.'],
  ['a team, a law, a month', 'Stichting Voorbeeld, Toezicht Wmo en Veilig Thuis spraken in Mei.'],
  ['a date with a time', 'Op 03-04-2026 12.30 uur belde zij.'],
  ['a year after a road', 'De snelweg 16 en de Maasweg in 2026 zijn dicht.'],
  ['days on the way', 'Zij was onderweg 2 dagen weg.'],
  ['two words with a capital that begin a sentence', 'Wachttijden Jeugdzorg lopen op. Spreek Rotterdam hierop aan.'],
  ['words on lines of their own', 'Wilgenstad\nVraag of het kan'],
  ['no person at all', 'Een gezin met drie kinderen raakt de woning kwijt. Wie kan de knoop doorhakken?'],
])('%s is no ground to warn', (_, tekst) => expect(zie(tekst)).toEqual([]))

test('the organisation that asks may be named', () => {
  expect(zie('Voor Zorggroep Maasoever is dit nieuw.', ['Zorggroep Maasoever'])).toEqual([])
  expect(zie('Voor Zorggroep Maasoever is dit nieuw.')).toEqual(['naam: Zorggroep Maasoever'])
})

test('what stands there twice is said once', () => {
  expect(zie('Noor Bakker belt. Later belt Noor Bakker weer.')).toEqual(['naam: Noor Bakker'])
})

test('each field is looked at by itself', () => {
  expect(vermoedens(['Over Wachttijden', 'Spreek af met de groep'], [], 2026)).toEqual([])
  expect(vermoedens(['Beleid van Wilgenstad', 'Vraag wat het kost'], [], 2026)).toEqual([])
})
