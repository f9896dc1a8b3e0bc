import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const wortel = resolve(import.meta.dirname, '../..')
const src = join(wortel, 'src')

/** Left to right: each may use what stands to its left. Everything that is not named is a room. */
const orde = [
  'kernel',
  'begrippen',
  'protocollen',
  'db',
  'kluis',
  'toegang',
  'zaken',
  'cijfers',
  'web',
  '(kamer)',
  'api',
  'main',
]

const bestanden = (map: string): string[] =>
  readdirSync(map, { withFileTypes: true }).flatMap(b =>
    b.isDirectory() ? bestanden(join(map, b.name)) : /\.tsx?$/.test(b.name) ? [join(map, b.name)] : [],
  )

const kamerVan = (pad: string) => {
  const eerste = relative(src, pad).split('/')[0] ?? ''
  return eerste.replace(/\.ts$/, '')
}
const rang = (kamer: string) => (orde.includes(kamer) ? orde.indexOf(kamer) : orde.indexOf('(kamer)'))

const isTest = (pad: string) => /\.test\.tsx?$/.test(pad)
const code = bestanden(src).filter(pad => !isTest(pad))
const importen = (pad: string): string[] =>
  [...readFileSync(pad, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(m =>
    resolve(dirname(pad), m[1] ?? ''),
  )

test('each folder uses only what stands to its left, and rooms never import rooms', () => {
  const fout = code.flatMap(pad =>
    importen(pad)
      .filter(naar => naar.startsWith(src))
      .filter(naar => {
        const [van, doel] = [kamerVan(pad), kamerVan(naar)]
        return van !== doel && rang(doel) >= rang(van)
      })
      .map(naar => `${relative(wortel, pad)} -> ${relative(wortel, naar)}`),
  )
  expect(fout).toEqual([])
})

/** Every file that leads back to itself along imports, types included. */
const kringen = (stappen: ReadonlyMap<string, readonly string[]>): string[] => {
  const bereikt = (van: string): Set<string> => {
    const gezien = new Set<string>()
    const nog = [...(stappen.get(van) ?? [])]
    for (let pad = nog.pop(); pad; pad = nog.pop())
      if (!gezien.has(pad)) {
        gezien.add(pad)
        nog.push(...(stappen.get(pad) ?? []))
      }
    return gezien
  }
  return [...stappen.keys()].filter(pad => bereikt(pad).has(pad)).map(pad => relative(wortel, pad))
}

test('no file leads back to itself, not even by a type', () => {
  expect(kringen(new Map(code.map(pad => [pad, importen(pad)])))).toEqual([])
})

const met = (patroon: RegExp, behalve: readonly string[]) =>
  code
    .filter(pad => patroon.test(readFileSync(pad, 'utf8')))
    .map(pad => relative(wortel, pad))
    .filter(pad => !behalve.some(b => pad.startsWith(b)))

test('only the clock asks what time it is', () => {
  expect(met(/new Date\(\)|Date\.now\(|Temporal\.Now/, ['src/kernel/klok.ts', 'src/db/embedded'])).toEqual([])
})

test('only main reads the environment', () => {
  expect(met(/process\.env/, ['src/main.ts', 'src/db/embedded'])).toEqual([])
})

test('there are no folders for whatever has no name, and no barrels', () => {
  const namen = code
    .map(pad => relative(src, pad))
    .filter(p => /(^|\/)(utils?|helpers?|common|types|index\.ts)(\/|$)/.test(p))
  expect(namen).toEqual([])
})

test('no source file is longer than 300 lines, no test longer than 400', () => {
  const regels = (pad: string) => readFileSync(pad, 'utf8').split('\n').length - 1
  const lang = bestanden(src)
    .filter(pad => regels(pad) > (isTest(pad) ? 400 : 300))
    .map(pad => `${relative(wortel, pad)}: ${regels(pad)}`)
  expect(lang).toEqual([])
})

test('the application writes a dossier through its doors only', () => {
  const deuren = ['src/zaken/', 'src/vernietiging/', 'src/reservekopie/']
  expect(met(/(insertInto|updateTable|deleteFrom)\('(zaak|journaal|termijn|taak)'\)/, deuren)).toEqual([])
})
