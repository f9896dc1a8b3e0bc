import { expect, test } from 'vitest'
import { jaardeel, proefrapport } from '../../../tests/opstelling/rapport.ts'
import { openbaarVerslag } from '../verslag/openbaar.ts'
import { internVerslag } from '../verslag/verslag.ts'
import { tekenVerslag } from './tekening.ts'

const rapport = proefrapport([
  jaardeel(2021, { gog_fysiek: 37, overig_incident: 11 }),
  jaardeel(2022, { gog_fysiek: 42, overig_incident: 12, suicide_minderjarige: 1 }),
])
const tekeningen = await tekenVerslag(internVerslag(rapport))

test('there is a chart for every table but the key figures', () =>
  expect(tekeningen.map(t => t.tabel)).toEqual([
    'per_categorie',
    'per_wettelijk_kader',
    'per_melder_type',
    'per_maand',
    'per_weekdag',
    'per_uur',
  ]))

test.each(tekeningen.map(t => [t.tabel, t.svg] as const))(
  'the chart %s fits a page that allows no inline style',
  (_, svg) => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=/)
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
  },
)

test('a chart has a name and a text for who cannot see it', () => {
  const svg = tekeningen[0]?.svg ?? ''
  expect(svg).toContain('aria-labelledby="grafiek-per_categorie-titel grafiek-per_categorie-uitleg"')
  expect(svg).toContain('<title id="grafiek-per_categorie-titel">Per categorie, 2021 en 2022</title>')
})

test('a chart of the public version knows only what is shown', async () => {
  const [svg] = (await tekenVerslag(openbaarVerslag(rapport))).map(t => t.svg)
  expect(svg).toContain('>40</text>')
  expect(svg).not.toContain('>42</text>')
  expect(svg).toContain('>x</text>')
})

test('a name with marks in it stays a name', async () => {
  const verslag = internVerslag(rapport)
  const tabellen = verslag.tabellen.map(t => ({ ...t, rijen: t.rijen.map(r => ({ ...r, naam: '<b>"&' })) }))
  const [svg] = (await tekenVerslag({ ...verslag, tabellen })).map(t => t.svg)
  expect(svg).toContain('&lt;b&gt;')
  expect(svg).not.toContain('<b>')
})
