import { expect, test } from 'vitest'
import { jaardeel, proefrapport } from '../../../tests/opstelling/rapport.ts'
import type { Rapport } from '../../cijfers/domain.ts'
import type { Verslag } from '../../cijfers/verslag.ts'
import { openbaarVerslag } from './openbaar.ts'
import { internVerslag } from './verslag.ts'

const rapport = proefrapport([jaardeel(2021, { gog_fysiek: 42, suicide_minderjarige: 1, advies_overig: 11 })])
const tabel = (v: Verslag, code: string) => v.tabellen.find(t => t.code === code)
const waarde = (v: Verslag, code: string, rij: string) => tabel(v, code)?.rijen.find(r => r.code === rij)?.waarden

test('the internal version shows every number as counted, zero included', () => {
  const v = internVerslag(rapport)
  expect(waarde(v, 'cijfers', 'meldingen')).toEqual([54])
  expect(waarde(v, 'per_categorie', 'suicide_minderjarige')).toEqual([1])
  expect(waarde(v, 'per_categorie', 'gog_seksueel')).toEqual([0])
  expect(tabel(v, 'per_categorie')?.totaal).toEqual([54])
  expect(v.tabellen.map(t => t.code)).toEqual([
    'cijfers',
    'per_categorie',
    'per_wettelijk_kader',
    'per_melder_type',
    'per_maand',
    'per_weekdag',
    'per_uur',
  ])
})

test('the public version shows only what the protocol lists, and never hours or days', () => {
  const openbaar = { cijfers: ['meldingen'], uitsplitsingen: ['per_categorie'], perMaand: false }
  const v = openbaarVerslag({ ...rapport, openbaar })
  expect(v.tabellen.map(t => t.code)).toEqual(['cijfers', 'per_categorie'])
  expect(tabel(v, 'cijfers')?.rijen.map(r => r.code)).toEqual(['meldingen'])
  expect(v.definities.map(d => d.naam)).toEqual(['Meldingen'])
})

test('the total leaves only when the figure that it is may leave', () => {
  const zonder = { ...rapport.openbaar, cijfers: ['adviesvragen'] }
  expect(tabel(openbaarVerslag({ ...rapport, openbaar: zonder }), 'per_categorie')?.totaal).toBeNull()
  expect(tabel(openbaarVerslag(rapport), 'per_categorie')?.totaal).toEqual([55])
})

test('in the public version small is hidden and the rest rounded, in figures and tables alike', () => {
  const v = openbaarVerslag(rapport)
  expect(waarde(v, 'per_categorie', 'gog_fysiek')).toEqual([40])
  expect(waarde(v, 'per_categorie', 'suicide_minderjarige')).toEqual(['verborgen'])
  expect(waarde(v, 'cijfers', 'overlijden')).toEqual(['verborgen'])
})

test('a break is marked at the figures and tables that it touches', () => {
  const reeksbreuken: Rapport['reeksbreuken'] = [
    { dag: '2021-06-01', zeker: false, naam: 'Later', uitleg: 'x', raakt: ['per_categorie', 'meldingen'] },
    { dag: '2021-01-01', zeker: true, naam: 'Eerder', uitleg: 'x', raakt: ['meldingen'] },
  ]
  const v = internVerslag({ ...rapport, reeksbreuken })
  expect(v.breuken.map(b => [b.merk, b.naam])).toEqual([
    ['a', 'Eerder'],
    ['b', 'Later'],
  ])
  expect(tabel(v, 'cijfers')?.rijen.find(r => r.code === 'meldingen')?.merken).toBe('a, b')
  expect([tabel(v, 'per_categorie')?.merken, tabel(v, 'per_maand')?.merken]).toEqual(['b', ''])
})

test('what has no code yet has a row of its own, only when there is any', () => {
  const met = jaardeel(2021, { gog_fysiek: 42 })
  const cellen = [...(met.uitsplitsingen.per_categorie ?? []), { code: null, aantal: 3, melders: 2 }]
  const v = internVerslag(proefrapport([{ ...met, uitsplitsingen: { ...met.uitsplitsingen, per_categorie: cellen } }]))
  expect(tabel(v, 'per_categorie')?.rijen.at(-1)).toMatchObject({ naam: 'Nog niet bekend', waarden: [3] })
  expect(tabel(v, 'per_melder_type')?.rijen.at(-1)).toMatchObject({ naam: 'Overig' })
})

test('what is not screened yet is said among the caveats', () =>
  expect(
    internVerslag(proefrapport([{ ...jaardeel(2021, { gog_fysiek: 5 }), nietGescreend: 2 }])).kanttekeningen[0],
  ).toBe('2 meldingen zijn nog niet beoordeeld. Die tellen wel mee in het aantal meldingen.'))
