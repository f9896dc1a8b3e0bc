import { expect, test } from 'vitest'
import { desk } from '../../tests/opstelling/zaak.ts'
import { versieMet } from '../protocollen/versie.ts'
import { gemeldeOrganisatie, leesScreening } from './invoer.ts'

const protocol = versieMet(desk, 2)
if (!protocol) throw new Error('no second version')
const volledig = {
  soortMelding: 'incident',
  categorie: 'gog_fysiek',
  kader: 'wmo',
  melderType: 'wijkteam',
  minderjarig: 'nee',
  uitkomst: 'in_behandeling',
  vertrouwelijkheid: 'gewoon',
  gemeente: '0599',
}
const lees = (f: Record<string, string | string[]>, kiest = true) =>
  leesScreening({ ...volledig, ...f }, protocol, kiest, new Map([['org', 'De Windroos']]), () => 'id')

test.each<[string, Record<string, string | string[]>, string[]]>([
  ['complete', {}, []],
  ['nothing chosen', { soortMelding: '', categorie: '', uitkomst: '' }, ['soortMelding', 'categorie', 'uitkomst']],
  ['who may see it is not guessed', { vertrouwelijkheid: '' }, ['vertrouwelijkheid']],
  ['nor is an unknown word taken for open', { vertrouwelijkheid: 'openbaar' }, ['vertrouwelijkheid']],
  ['a municipality is a code, and what was typed is not thrown away', { gemeente: 'Amsterdam' }, ['gemeente']],
  [
    'who deviates from the duty to notify says why',
    { afwijken: 'ja', meldplichten: [protocol.meldplichten[0]?.code ?? ''] },
    ['afweging'],
  ],
  [
    'with a reason one may deviate',
    { afwijken: 'ja', meldplichten: [protocol.meldplichten[0]?.code ?? ''], afweging: 'Om deze reden.' },
    [],
  ],
])('a screening form: %s', (_, f, verwacht) => {
  expect(lees(f).fouten.map(fout => fout.naam)).toEqual(verwacht)
})

test('once it was settled, who may see the dossier is not asked again', () => {
  expect(lees({ vertrouwelijkheid: '' }, false).fouten).toEqual([])
})

test('a known organisation is found whatever its capitals; another one is new', () => {
  expect(lees({ organisatie: 'de windroos' })).toMatchObject({
    nieuweOrganisatie: '',
    screening: { organisatie: 'org' },
  })
  expect(lees({ organisatie: 'Het Baken' }).nieuweOrganisatie).toBe('Het Baken')
})

test('free texts become content with an id; the fact holds no word of them', () => {
  const { screening, teksten } = lees({ afweging: 'Geheim verhaal.', ontvanger: 'Gemeente Elders' })
  expect(teksten.map(t => t.tekst)).toEqual(['Geheim verhaal.', 'Gemeente Elders'])
  expect(JSON.stringify(screening)).not.toMatch(/Geheim|Elders/)
})

test('a desk that passed it on is not the organisation that reported', () => {
  const melder = { naam: '', functie: '', organisatie: 'De Windroos', telefoon: '', email: '' }
  expect(gemeldeOrganisatie({ kanaal: 'telefoon', tekst: { melder } })).toBe('De Windroos')
  expect(gemeldeOrganisatie({ kanaal: 'deling', tekst: { melder } })).toBe('')
})
