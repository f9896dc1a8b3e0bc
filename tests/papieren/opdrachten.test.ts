import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const wortel = resolve(import.meta.dirname, '../..')
const lees = (pad: string): string => readFileSync(join(wortel, pad), 'utf8')
const acten = [...lees('src/main/opdrachten.ts').matchAll(/^ {2}'?([a-z-]+)'?: \{ doet:/gm)].map(m => m[1] ?? '')
const readme = lees('README.md')
const genoemd = [...readme.matchAll(/npm run -s baken -- ([a-z-]+)/g)].map(m => m[1] ?? '')

test('every act of the command line that the README shows exists', () => {
  expect(acten.length).toBeGreaterThan(5)
  expect(genoemd.filter(act => !acten.includes(act))).toEqual([])
})

test('the README shows every act', () => {
  expect(acten.filter(act => act !== 'start' && !genoemd.includes(act))).toEqual([])
})

test('every script that the papers name is in package.json', () => {
  const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> }
  const namen = [readme, lees('CONTRIBUTING.md'), lees('bench/README.md')]
    .flatMap(tekst => [...tekst.matchAll(/npm run (?:-s )?([a-z]+)/g)])
    .map(m => m[1] ?? '')
  expect([...new Set(namen)].filter(naam => !(naam in scripts))).toEqual([])
})
