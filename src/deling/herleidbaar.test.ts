import { expect, test } from 'vitest'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { sporenInLading } from './herleidbaar.ts'

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

test('what was told cannot be changed: it is asked, where the reason is taken out', () => {
  const uit = sporenInLading(
    { noodzaak: 'Noor van der Linde', stukken: [{ code: 'verhaal', tekst: 'Noor van der Linde' }] },
    deel,
    new Set(),
  )
  expect([uit.noodzaak[0]?.los, uit.verteld[0]?.los]).toEqual([false, true])
})
