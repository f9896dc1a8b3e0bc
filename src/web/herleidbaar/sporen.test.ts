import { describe, expect, test } from 'vitest'
import { zaak } from '../../../tests/opstelling/zaak.ts'
import type { Geopend } from '../dossierbeeld/lezen.ts'
import { sporenIn, teVragenIn } from './sporen.ts'

const noor = { naam: 'Noor van der Linde', geboortedatum: '2012-05-06', adres: 'Kade 12, 3011 AB Rotterdam' }
const melder = {
  naam: 'Femke Oudendijk',
  geboortedatum: '',
  adres: '',
  contact: ['06 12345678', 'f.oudendijk@voorbeeld.invalid'],
}
const soorten = (tekst: string) => sporenIn(tekst, [noor, melder]).map(s => `${s.soort}${s.los ? '?' : ''}`)

describe('what leads to a person is found', () => {
  test.each([
    ['the whole name', 'Dit gaat over Noor van der Linde.', ['naam']],
    ['the whole name, in capitals and without spaces in order', 'NOOR  VAN DER LINDE', ['naam']],
    ['the first name alone', 'Noor is weg.', ['naam?']],
    ['the first name with an s', 'Noors jas hing er nog.', ['naam?']],
    ['the last name with an initial', 'N. van der Linde', ['naam?']],
    ['the reporter', 'Mevrouw Oudendijk belde.', ['naam?']],
    ['a birth date in figures', 'geboren 6-5-2012', ['geboortedatum']],
    ['a birth date with zeros and slashes', 'geb. 06/05/2012', ['geboortedatum']],
    ['a birth date in words', 'geboren op 6 mei 2012', ['geboortedatum']],
    ['a birth date as computers write it', '2012-05-06', ['geboortedatum']],
    ['a birth date without the century', '06-05-12', ['geboortedatum']],
    ['the street with its number', 'Zij woont op Kade 12.', ['adres']],
    ['the postal code', 'in 3011ab', ['adres']],
    ['the street alone', 'op de kade', ['adres?']],
    ['a telephone number, typed otherwise', 'bel 0612345678', ['contact']],
    ['an e-mail address', 'mail F.Oudendijk@voorbeeld.invalid', ['naam?', 'contact']],
    ['nine figures in a row', 'nummer 123456782', ['nummer']],
  ])('%s', (_, tekst, verwacht) => expect(soorten(tekst)).toEqual(verwacht))
})

describe('what leads to nobody may stay', () => {
  test.each([
    ['a text without names', 'Een meisje van 13 is overleden. De politie doet onderzoek.'],
    ['a prefix alone', 'van der'],
    ['another date', 'op 6 mei 2026'],
    ['a house number alone', 'nummer 12'],
    ['a word that begins like a name', 'Noorwegen'],
    ['a telephone number of somebody else', 'bel 0600000000'],
  ])('%s', (_, tekst) => expect(soorten(tekst)).toEqual([]))
})

test('a name with accents is found without them, and the other way round', () => {
  const zoe = { naam: 'Zoë Çelik', geboortedatum: '', adres: '' }
  expect(sporenIn('zoe celik', [zoe])).toMatchObject([{ soort: 'naam', los: false }])
  expect(sporenIn('Zoë', [{ ...zoe, naam: 'Zoe Celik' }])).toMatchObject([{ soort: 'naam', los: true }])
})

test('somebody without a name, birth date or address leaves no trace', () => {
  expect(sporenIn('Van alles en nog wat', [{ naam: '', geboortedatum: '', adres: '' }])).toEqual([])
})

test('a birth date is said as it was typed', () => {
  expect(sporenIn('geboren op 06-05-2012, dus 6 Mei 2012', [noor]).map(s => s.gevonden)).toEqual([
    '06-05-2012',
    '6 Mei 2012',
  ])
})

describe('a text that goes to several audiences is asked about', () => {
  const g = {
    zaak: zaak(),
    betrokkenen: [noor],
    voorvallen: [],
    meldingen: [{ tekst: { melder: { naam: '', telefoon: '', email: '', organisatie: 'Zorggroep Maasoever' } } }],
  } as unknown as Geopend
  const vraagt = (tekst: string) =>
    teVragenIn(tekst, g, null, ['Stroom en Kade']).map(s => `${s.gevonden}${s.los ? '?' : ''}`)
  test.each([
    ['a telephone number of nobody in the dossier', 'Bel haar vader: 06 98765432.', ['06 98765432?']],
    ['an e-mail address', 'of mail vader@voorbeeld.invalid', ['vader@voorbeeld.invalid?']],
    ['a birth date of nobody in the dossier', 'Een meisje, geboren 31-05-2011.', ['geboren 31-05-2011?']],
    ['a likely name', 'Haar zus is Xenia Bakker.', ['Xenia Bakker?']],
    ['an address', 'Het was op de Kerkstraat 12.', ['Kerkstraat 12?']],
    ['what is sure is said once', 'Noor van der Linde, 06-05-2012', ['Noor van der Linde', '06-05-2012']],
    ['the organisations may be named', 'Zij woont bij Zorggroep Maasoever.', []],
    ['nothing', 'Een meisje van 13 is overleden. Op 2-4-2026 belde de politie.', []],
  ])('%s', (_, tekst, verwacht) => expect(vraagt(tekst)).toEqual(verwacht))
})
