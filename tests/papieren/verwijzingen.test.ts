import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { verwijzingen } from './lees.ts'

const wortel = resolve(import.meta.dirname, '../..')
const papieren = [
  ...readdirSync(wortel).filter(naam => naam.endsWith('.md')),
  ...readdirSync(join(wortel, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(naam => naam.endsWith('.md'))
    .map(naam => join('docs', naam)),
]
const lees = (papier: string): string => readFileSync(join(wortel, papier), 'utf8')

test.each(papieren)('what %s links to exists', papier => {
  const weg = verwijzingen(lees(papier)).filter(naar => !existsSync(resolve(wortel, dirname(papier), naar)))
  expect(weg).toEqual([])
})

test('the tour passes the doors and the rules', () => {
  const langs = verwijzingen(lees('docs/rondleiding.md')).map(naar => relative(wortel, resolve(wortel, 'docs', naar)))
  const nodig = [
    'zaken/deuren/openen.ts',
    'zaken/verloop/gevolgen.ts',
    'zaken/deuren/handle.ts',
    'zaken/verloop/evolve.ts',
    'toegang/mag.ts',
  ]
  expect(nodig.map(pad => `src/${pad}`).filter(pad => !langs.includes(pad))).toEqual([])
})

test('every decision says question, choice and price, on a page at most, and stands in the list', () => {
  const map = join(wortel, 'docs/besluiten')
  const besluiten = readdirSync(map).filter(naam => /^\d{4}-/.test(naam))
  const lijst = verwijzingen(lees('docs/besluiten/README.md'))
  const heel = (tekst: string) =>
    ['**Question.**', '**Choice.**', '**Price.**'].every(kop => tekst.includes(kop)) && tekst.length < 3_000
  expect(besluiten.length).toBeGreaterThan(0)
  expect(besluiten.filter(naam => !heel(lees(`docs/besluiten/${naam}`)) || !lijst.includes(naam))).toEqual([])
  expect(new Set(besluiten.map(naam => naam.slice(0, 4))).size).toBe(besluiten.length)
})

test('no paper holds a path of one machine', () => {
  expect(papieren.filter(papier => /\/(?:work|tmp|home\/\w+)\//.test(lees(papier)))).toEqual([])
})
