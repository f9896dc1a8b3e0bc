import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import { leesRegister, registerkolommen } from './domain.ts'

const NU = '2026-04-02T08:00:00Z'
const KOP = registerkolommen.join(',')
const goed = {
  melding: '2021-0001',
  ontvangen: '2021-05-05T14:07:00+02:00',
  soort: 'incident',
  categorie: 'gog_fysiek',
  wettelijk_kader: 'wmo',
  melder_type: 'wijkteam',
  melder_organisatie: 'Wijkteam 15',
  minderjarig: 'nee',
  onderdak: 'nee',
  gemeente: '0599',
  impact: 'pers publiek',
}
const regel = (anders: Partial<typeof goed> = {}) => Object.values({ ...goed, ...anders }).join(',')
const lees = (...regels: string[]) => leesRegister([KOP, ...regels].join('\n'), rotterdam, NU)

test('the register of 2021 and 2022 reads without a fault', () => {
  const { rijen, fouten } = leesRegister(
    readFileSync('tests/data/incidentenloket-2021-2022.csv', 'utf8'),
    rotterdam,
    NU,
  )
  expect(fouten).toEqual([])
  expect(rijen).toHaveLength(459)
})

test('a good line gives its codes, its instant and its day in the Netherlands', () =>
  expect(lees(regel()).rijen).toEqual([
    {
      regel: 2,
      nummer: '2021-0001',
      ontvangenOp: '2021-05-05T12:07:00.000Z',
      dag: '2021-05-05',
      soort: 'incident',
      categorie: 'gog_fysiek',
      kader: 'wmo',
      melderType: 'wijkteam',
      organisatie: 'Wijkteam 15',
      minderjarig: false,
      onderdak: false,
      gemeente: '0599',
      vierP: ['publiek', 'pers'],
    },
  ]))

test('columns may stand in any order, and semicolons may separate them', () => {
  const kolommen = registerkolommen.toReversed()
  const tekst = `${kolommen.join(';')}\n${kolommen.map(k => goed[k]).join(';')}\n`
  expect(leesRegister(tekst, rotterdam, NU)).toEqual(lees(regel()))
})

test.each([
  [{ categorie: 'gog_fysick' }, 'categorie', /"gog_fysick" bestaat niet\. Bedoelt u gog_fysiek\?/],
  [{ categorie: 'GOG Fysiek' }, 'categorie', /Bedoelt u gog_fysiek\?/],
  [{ soort: 'ramp' }, 'soort', /Toegestaan: calamiteit, incident of adviesvraag/],
  [{ soort: '' }, 'soort', /niets ingevuld/],
  [{ soort: 'adviesvraag' }, 'categorie', /gog_fysiek past niet bij adviesvraag, alleen bij calamiteit of incident/],
  [{ wettelijk_kader: 'wlz' }, 'wettelijk_kader', /Toegestaan: jeugdwet/],
  [{ melder_type: 'Wijkteam' }, 'melder_type', /Bedoelt u wijkteam\?/],
  [{ minderjarig: 'misschien' }, 'minderjarig', /Toegestaan: ja of nee/],
  [{ onderdak: '1' }, 'onderdak', /Toegestaan: ja of nee/],
  [{ gemeente: '599' }, 'gemeente', /Bedoelt u 0599\?/],
  [{ gemeente: 'Rotterdam' }, 'gemeente', /geen gemeentecode/],
  [{ impact: 'pers;publiek' }, 'impact', /bestaat niet/],
  [{ impact: 'pers pers' }, 'impact', /twee keer/],
  [{ melding: '' }, 'melding', /geen nummer ingevuld/],
  [{ melding: 'J. de Vries' }, 'melding', /is geen nummer/],
  [{ melder_organisatie: ' Wijkteam 15' }, 'melder_organisatie', /overbodige spaties/],
  [{ melder_organisatie: 'Wijk\u200bteam' }, 'melder_organisatie', /onzichtbaar teken/],
  [{ ontvangen: '' }, 'ontvangen', /geen datum ingevuld/],
  [{ ontvangen: '05-05-2021 14:07' }, 'ontvangen', /geen datum met tijd/],
  [{ ontvangen: '2021-02-30T14:07:00+01:00' }, 'ontvangen', /bestaat niet op de kalender/],
  [{ ontvangen: '2021-05-05T25:07:00+02:00' }, 'ontvangen', /tijd of een tijdverschil dat niet bestaat/],
  [{ ontvangen: '2021-05-05T14:07:00' }, 'ontvangen', /mist het tijdverschil/],
  [{ ontvangen: '2021-05-05' }, 'ontvangen', /mist de tijd/],
  [{ ontvangen: '2026-04-02T10:00:01+02:00' }, 'ontvangen', /in de toekomst/],
  [{ ontvangen: '2018-12-31T23:59:00+01:00' }, 'ontvangen', /gold geen protocol; het eerste begint op 2019-01-01/],
])('%o is a fault in its column', (anders, kolom, reden) =>
  expect(lees(regel(anders))).toEqual({
    rijen: [],
    fouten: [{ regel: 2, kolom, reden: expect.stringMatching(reden) }],
  }),
)

test('a report at this very moment is not in the future', () =>
  expect(lees(regel({ ontvangen: '2026-04-02T10:00:00+02:00' })).fouten).toEqual([]))

test('every fault of every line comes at once', () => {
  const { rijen, fouten } = lees(
    regel({ soort: 'ramp', gemeente: '1', impact: 'x' }),
    regel(),
    regel({ minderjarig: '' }),
    '"2021-0002,kapot',
    regel({ melding: '2021-0003' }),
    'te,weinig',
    regel(),
  )
  expect(rijen.map(r => r.nummer)).toEqual(['2021-0003'])
  expect(fouten.map(f => [f.regel, f.kolom])).toEqual([
    [2, 'soort'],
    [2, 'gemeente'],
    [2, 'impact'],
    [3, 'melding'],
    [4, 'melding'],
    [4, 'minderjarig'],
    [5, null],
    [7, null],
    [8, 'melding'],
  ])
})

test('a number that comes twice names the line where it stood first', () =>
  expect(lees(regel(), '', regel({ soort: 'calamiteit' })).fouten).toEqual([
    { regel: 4, kolom: 'melding', reden: 'Het nummer "2021-0001" staat ook op regel 2.' },
  ]))

test.each([
  ['an unknown column', `${KOP},naam`, [['naam', /"naam" is onbekend/]]],
  [
    'a misspelt column',
    KOP.replace('categorie', 'catagorie'),
    [
      ['catagorie', /Bedoelt u categorie/],
      ['categorie', /ontbreekt/],
    ],
  ],
  ['a double column', `${KOP},impact`, [['impact', /meer dan één keer/]]],
  ['a header of other things', 'naam,leeftijd', [[null, /noemt geen van de kolommen/]]],
  ['tabs', KOP.replaceAll(',', '\t'), [[null, /tabs/]]],
] as const)('%s is a fault of the header', (_, kop, verwacht) =>
  expect(leesRegister(`${kop}\n`, rotterdam, NU).fouten).toEqual(
    verwacht.map(([kolom, reden]) => ({ regel: 1, kolom, reden: expect.stringMatching(reden) })),
  ),
)

test('with a column missing the others are still checked', () => {
  const tekst = `${KOP.replace(',impact', '')}\n${regel({ soort: 'ramp' }).replace(',pers publiek', '')}`
  expect(leesRegister(tekst, rotterdam, NU).fouten.map(f => [f.regel, f.kolom])).toEqual([
    [1, 'impact'],
    [2, 'soort'],
  ])
})

test('a file with a header only is empty', () =>
  expect(lees().fouten).toEqual([{ regel: 0, kolom: null, reden: expect.stringMatching(/geen regels/) }]))

test('the same letters are the same name, however they are composed', () =>
  expect(lees(regel({ melder_organisatie: 'Cafe\u0301' })).rijen[0]?.organisatie).toBe('Caf\u00e9'))
