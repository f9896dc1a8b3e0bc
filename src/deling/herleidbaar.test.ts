import { expect, test } from 'vitest'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { spoorfout } from '../web/herleidbaar/vraag.tsx'
import { sporenInLading } from './herleidbaar.ts'
import type { Stuk } from './stuk.ts'

const deel: Pick<Geopend, 'betrokkenen' | 'meldingen'> = {
  betrokkenen: [
    {
      id: 'n',
      rol: 'client',
      naam: 'Noor van der Linde',
      geboortedatum: '2012-05-06',
      adres: 'Kade 12, 3011 AB Rotterdam',
    },
  ],
  meldingen: [
    {
      ...{ id: 'm', nummer: '1', kanaal: 'formulier', ontvangenOp: '' },
      tekst: {
        ...{ wat: '', antwoorden: [] },
        melder: { naam: 'Femke Oudendijk', functie: '', organisatie: '', telefoon: '06 12345678', email: '' },
      },
    },
  ],
}
const zoek = (noodzaak: string, verhaal: string, ...gekozen: string[]) => {
  const uit = sporenInLading({ noodzaak, stukken: [{ code: 'verhaal', tekst: verhaal }] }, deel, new Set(gekozen))
  return [uit.noodzaak.map(s => s.gevonden), uit.verteld.map(s => s.gevonden)]
}

test.each([
  [
    'somebody who does not go along',
    'Noor van der Linde valt.',
    'Femke belde.',
    [],
    [['Noor van der Linde'], ['femke']],
  ],
  ['who goes along may be named', 'Noor van der Linde valt.', 'Femke belde.', ['persoon:n', 'melder:m'], [[], []]],
  [
    'with the name alone the birth date and the address do not',
    'Kade 12',
    '06-05-2012',
    ['persoon:n'],
    [['Kade 12, 3011 AB Rotterdam'], ['06-05-2012']],
  ],
  ['a telephone number of who reported', 'Bel 0612345678', '', ['persoon:n'], [['06 12345678'], []]],
  ['nobody', 'Wmo 2015, artikel 3.4.', 'Een val van de trap.', [], [[], []]],
])('%s', (_, noodzaak, verhaal, gekozen, verwacht) => expect(zoek(noodzaak, verhaal, ...gekozen)).toEqual(verwacht))

const verteld = (...stukken: Stuk[]) => sporenInLading({ noodzaak: '', stukken }, deel, new Set()).verteld

test('what was told cannot be changed: it is asked, where the reason is taken out', () => {
  const uit = sporenInLading(
    { noodzaak: 'Noor van der Linde', stukken: [{ code: 'verhaal', tekst: 'Noor van der Linde' }] },
    deel,
    new Set(),
  )
  expect([uit.noodzaak[0]?.los, uit.verteld[0]?.los]).toEqual([false, true])
})

test('somebody of the dossier who was told of is asked about as that, never as nobody; a number is not asked about', () => {
  const sporen = verteld({ code: 'verhaal', tekst: 'Noor van der Linde, 123456782.' })
  expect(sporen).toEqual([
    { soort: 'naam', gevonden: 'Noor van der Linde', los: true, nodig: true },
    { soort: 'nummer', gevonden: '123456782', los: false },
  ])
  const alles = { 'geen-persoon': sporen.map(s => s.gevonden) }
  expect(spoorfout(sporen, {})).toContain('de naam ‘Noor van der Linde’')
  expect(spoorfout(sporen, alles)).toContain('‘123456782’. Haal het weg.')
  expect(spoorfout(sporen.slice(0, 1), alles)).toBeNull()
})

const voorval = { vanaf: null, tot: null, zekerheid: 'onbekend', plaats: 'Bij Femke Oudendijk, Kade 12' } as const
test.each<[string, Stuk, readonly string[]]>([
  [
    'the name of a file',
    { code: 'bijlage', naam: 'Noor_van_der_Linde_123456782.pdf', grootte: 9 },
    ['Noor van der Linde', '123456782'],
  ],
  ['the place of the event', { code: 'voorval', voorval }, ['Kade 12, 3011 AB Rotterdam', 'Femke Oudendijk']],
])('%s is looked through', (_, stuk, gevonden) => expect(verteld(stuk).map(s => s.gevonden)).toEqual(gevonden))
