import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { bouwStijl, gebruikteVariabelen, snoeiThema, verklein } from './stijl.ts'

const root = join(import.meta.dirname, '../..')

const themabestand = (css: string) => {
  const map = mkdtempSync(join(tmpdir(), 'baken-stijl-'))
  onTestFinished(() => rmSync(map, { recursive: true }))
  const pad = join(map, 'thema.css')
  writeFileSync(pad, css)
  return pad
}

test('a token that is used only by a token that is used stays', () => {
  const thema = '.t{--a:var(--b);--b:1px;--c:var(--d);--d:2px}'
  expect(snoeiThema(thema, 'p{margin:var(--a)}')).toBe('.t{--a:var(--b);--b:1px;}')
})

test('a token whose value is a drawing with semicolons goes as a whole', () => {
  const thema = `.t{--x: url("data:image/svg+xml;utf8,<svg fill='#000'/>");--a: 1px}`
  expect(snoeiThema(thema, 'p{margin:var(--a, 2px)}')).toBe('.t{--a: 1px}')
})

test('what a theme itself asks for in a rule stays', () => {
  expect(snoeiThema('.t{--a:1px;--b:2px}.t p{margin:var(--b)}', '')).toBe('.t{--b:2px}.t p{margin:var(--b)}')
})

test('comments and empty space go, and what is left means the same', () => {
  expect(verklein('/* a */ .a :hover ,\n .b {\n  margin : 0 ; ; }\n')).toBe('.a :hover,.b{margin : 0}')
})

test('pruning loses no token of the theme that the bundle asks for', () => {
  const { css } = bouwStijl(root)
  const ongesnoeid = verklein(css)
  const gezet = new Set(Array.from(ongesnoeid.matchAll(/(--[\w-]+)\s*:/g), m => m[1]))
  const nodig = [...gebruikteVariabelen(css)].filter(
    naam => naam.startsWith('--basis-') || naam.startsWith('--voorbeeld-'),
  )
  expect(nodig.length).toBeGreaterThan(100)
  expect(nodig.filter(naam => !gezet.has(naam))).toEqual([])
})

test('the bundle is at most 25 KB compressed, asks nothing of others, and its name follows its content', () => {
  const { css, hash } = bouwStijl(root)
  expect(brotliCompressSync(css).length).toBeLessThan(25_000)
  const vreemd = Array.from(css.matchAll(/@import[^;]*|url\(\s*["']?(\w*:?)/g)).filter(m => m[1] !== 'data:')
  expect(vreemd.map(m => m[0])).toEqual([])
  expect(css.split('{').length).toBe(css.split('}').length)
  expect(bouwStijl(root).hash).toBe(hash)
})

test("an operator's theme comes last, brings its class along and is pruned too", () => {
  const thema = themabestand('.westerkwartier-theme{--baken-petrol-500:#123456;--nergens-gebruikt:1px}')
  const { css, hash, themaklasse } = bouwStijl(root, thema)
  expect(css.indexOf('@layer loket{')).toBeGreaterThan(css.indexOf('@layer baken{'))
  expect(css).toContain('--baken-petrol-500:#123456')
  expect(css).not.toContain('--nergens-gebruikt')
  expect(themaklasse).toBe('westerkwartier-theme')
  expect(hash).not.toBe(bouwStijl(root).hash)
})
