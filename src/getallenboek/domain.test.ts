import { expect, test } from 'vitest'
import {
  type GegevenGetal,
  keurOntvanger,
  type NieuwGetal,
  ontvangers,
  past,
  verschillen,
  vraagtUitleg,
  zelfdeVraag,
} from './domain.ts'

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

test('what was taken back is no earlier answer', () => {
  const terug = { op: '2024-05-07T10:00:00Z', door: 'd', reden: 'Verkeerd jaar.' }
  expect(verschillen(getal({ waarde: 20 }), [getal({ ingetrokken: terug })])).toEqual([])
  expect(verschillen(getal({ waarde: 20 }), [getal({ ingetrokken: terug }), getal()])).toHaveLength(1)
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

const klein = { versie: 'intern', waarde: 3, openbaar: null, bron: 'geteld' } as const
const naar = (ontvanger: (typeof ontvangers)[number], waarom = '') => ({ ontvanger, waarom })

test.each(ontvangers.filter(o => o !== 'college' && o !== 'inspectie'))(
  'an exact number that may not be made public never goes to %s, whatever the reason',
  ontvanger => expect(keurOntvanger(klein, naar(ontvanger, 'Er is om gevraagd.'))).toBe('nietNaarBuiten'),
)

test.each(['college', 'inspectie'] as const)('to %s it goes, when it is said why', ontvanger => {
  expect(keurOntvanger(klein, naar(ontvanger))).toBe('waaromOntbreekt')
  expect(keurOntvanger(klein, naar(ontvanger, 'Voor het onderzoek naar dit voorval.'))).toBe(null)
})

test.each([
  ['an exact number that may be made public rounded', { ...klein, waarde: 19, openbaar: 20 }, 'waaromOntbreekt'],
  ['its rounded version', { ...klein, versie: 'openbaar', waarde: 20, openbaar: 20 }, null],
  ['a large number by hand', { ...klein, bron: 'hand', waarde: 27 }, 'waaromOntbreekt'],
  ['a small number by hand', { ...klein, bron: 'hand', waarde: 4 }, 'nietNaarBuiten'],
  ['a number of one organisation', { ...klein, waarde: 40 }, 'nietNaarBuiten'],
] as const)('to the press: %s', (_, g, uit) => expect(keurOntvanger(g, naar('pers'))).toBe(uit))

test.each(ontvangers.filter(o => o !== 'college' && o !== 'inspectie'))(
  'to %s an exact number that is public when rounded goes, when it is said why',
  ontvanger => {
    const groot = { ...klein, waarde: 127, openbaar: 125 }
    expect(keurOntvanger(groot, naar(ontvanger))).toBe('waaromOntbreekt')
    expect(keurOntvanger(groot, naar(ontvanger, 'Gevraagd in een raadsvraag.'))).toBe(null)
  },
)

test.each(['college', 'inspectie'] as const)('who governs or supervises gets it as it is: %s', ontvanger =>
  expect(keurOntvanger({ ...klein, waarde: 127, openbaar: 125 }, naar(ontvanger))).toBe(null),
)

test('who sees only what is public does not find a hidden number by searching for it', () => {
  const tekst = {
    naam: 'Calamiteiten',
    definitie: 'Aantal.',
    aan: 'Commissie',
    doel: 'Vragen',
    verschil: 'Er was er 1 bij.',
  }
  const g: GegevenGetal = {
    ...{ ...getal({ waarde: 73 }), id: 'g', openbaar: null, ontvanger: 'raad', gegevenOp: '2024-05-06', door: 'd' },
    ...{ op: '2024-05-06T10:00:00Z', tekst, ingetrokken: null },
  }
  const zoek = (zoek: string, alleenOpenbaar: boolean) => past(g, { zoek, ontvanger: '', alleenOpenbaar })
  expect([zoek('73', false), zoek('73', true)]).toEqual([true, false])
  expect([zoek('er was er', false), zoek('er was er', true)]).toEqual([true, false])
  expect(zoek('commissie', true)).toBe(true)
  const terug = { ...g, ingetrokken: { op: '2024-05-07T10:00:00Z', door: 'd', reden: 'Het was 74.' } }
  const zoekTerug = (alleenOpenbaar: boolean) => past(terug, { zoek: '74', ontvanger: '', alleenOpenbaar })
  expect([zoekTerug(false), zoekTerug(true)]).toEqual([true, false])
})
