import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { rijen } from './lees.ts'

const wortel = resolve(import.meta.dirname, '../..')
const bestanden = (map: string): string[] =>
  readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
    .filter(naam => /\.(tsx?|mjs)$/.test(naam) && !/\.test\.tsx?$/.test(naam))
    .map(naam => readFileSync(join(wortel, map, naam), 'utf8'))

/** What is read from the environment, by its name. `INIT_CWD` is npm's own. */
const gelezen = new Set(
  ['src/main', 'scripts', 'tests/opstelling', 'bench']
    .flatMap(bestanden)
    .flatMap(tekst => [
      ...[...tekst.matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map(m => m[1] ?? ''),
      ...[...tekst.matchAll(/\{ ([A-Z][A-Z_, ]+) \} = process\.env/g)].flatMap(m => (m[1] ?? '').split(', ')),
    ])
    .filter(naam => naam !== 'INIT_CWD' && naam !== 'PATH'),
)
const readme = readFileSync(join(wortel, 'README.md'), 'utf8')
const genoemd = rijen(readme).flatMap(r => /^`([A-Z_]+)`$/.exec(r[0] ?? '')?.[1] ?? [])

test('every setting that is read stands in the README', () => {
  expect(gelezen.size).toBeGreaterThan(10)
  expect([...gelezen].filter(naam => !readme.includes(`\`${naam}\``))).toEqual([])
})

test('every setting in the README is read', () => {
  expect(genoemd.filter(naam => !gelezen.has(naam))).toEqual([])
})
