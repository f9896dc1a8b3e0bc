import { expect, test } from 'vitest'
import { type NieuwGetal, verschillen, vraagtUitleg, zelfdeVraag } from './domain.ts'

const getal = (anders: Partial<NieuwGetal> = {}): NieuwGetal => ({
  cijfer: 'calamiteiten',
  van: '2022-01-01',
  tot: '2022-12-31',
  versie: 'intern',
  waarde: 19,
  bron: 'geteld',
  protocolversie: 2,
  telregels: 261,
  tekst: { naam: 'Calamiteiten', definitie: 'Het aantal calamiteiten.' },
  ...anders,
})

test.each([
  ['the same figure over the same days', getal(), true],
  ['another period', getal({ tot: '2022-06-30' }), false],
  ['another figure', getal({ cijfer: 'overlijden' }), false],
  ['a figure of one’s own with the same name', getal({ cijfer: null }), false],
] as const)('%s', (_, ander, verwacht) => expect(zelfdeVraag(getal(), ander)).toBe(verwacht))

test('a figure of one’s own is known by its name, however it is typed', () => {
  const eigen = (naam: string) => getal({ cijfer: null, tekst: { naam, definitie: '' } })
  expect(zelfdeVraag(eigen('Gezinnen aan tafel'), eigen(' gezinnen aan Tafel'))).toBe(true)
  expect(zelfdeVraag(eigen('Gezinnen'), eigen('Kinderen'))).toBe(false)
})

test('the same answer twice is no difference', () => expect(verschillen(getal(), [getal(), getal()])).toEqual([]))

test.each([
  ['reports that came in later', getal({ waarde: 20, telregels: 264 }), /3 meldingen bij/],
  ['a report that went', getal({ waarde: 18, telregels: 260 }), /1 melding af/],
  ['a correction', getal({ waarde: 20 }), /iets verbeterd, zoals de categorie/],
  ['another definition', getal({ waarde: 25, tekst: { naam: 'x', definitie: 'Alles.' } }), /Het aantal calamiteiten/],
  ['a newer protocol', getal({ waarde: 25, protocolversie: 3 }), /versie 2 van het protocol, nu versie 3/],
  ['a number by hand', getal({ waarde: 25, bron: 'hand', telregels: null }), /met de hand/],
] as const)('another answer is explained by %s, and asks why', (_, nieuw, reden) => {
  const gevonden = verschillen(nieuw, [getal()])
  expect(gevonden[0]?.redenen.join(' ')).toMatch(reden)
  expect(vraagtUitleg(gevonden, nieuw)).toBe(true)
})

test('rounding is said, and needs no explanation', () => {
  const nieuw = getal({ versie: 'openbaar', waarde: 20 })
  const gevonden = verschillen(nieuw, [getal()])
  expect(gevonden[0]?.redenen).toEqual(['Het ene getal is precies, het andere afgerond op een veelvoud van 5.'])
  expect(vraagtUitleg(gevonden, nieuw)).toBe(false)
})
