import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { doelen } from '../../src/begrippen/doel.ts'
import { rollen } from '../../src/begrippen/rol.ts'
import { relaties, vertrouwelijkheden } from '../../src/begrippen/vertrouwelijkheid.ts'
import { zaakstatussen } from '../../src/begrippen/zaakkern.ts'
import { bewaarrecords, incidentfeiten } from '../../src/protocollen/bases/incident.ts'
import { ingebouwdeProtocollen, protocollenUit } from '../../src/protocollen/ingebouwd.ts'
import { aanbiederhandelingen, handelingen, openbareHandelingen } from '../../src/toegang/handelingen.ts'
import { rijen } from './lees.ts'

const wortel = resolve(import.meta.dirname, '../..')
const tekst = readFileSync(join(wortel, 'docs/woordenlijst.md'), 'utf8')
const lijst = rijen(tekst)
const namen = new Set(lijst.flatMap(r => [...(r[3] ?? '').matchAll(/`([^`]+)`/g)].map(m => m[1] ?? '')))

const protocollen = [...(await ingebouwdeProtocollen()), ...(await protocollenUit(join(wortel, 'demo/protocollen')))]
const codes = (uit: (v: (typeof protocollen)[number]['versies'][number]) => readonly { code: string }[]) =>
  [...new Set(protocollen.flatMap(p => p.versies.flatMap(v => uit(v).map(c => c.code))))].sort()

describe('everything that has a name has a row', () => {
  test.each([
    ['fact', Object.keys(incidentfeiten)],
    ['role', rollen],
    ['act', [...Object.keys(handelingen), ...Object.keys(aanbiederhandelingen), ...openbareHandelingen]],
    ['purpose', doelen],
    ['level of confidentiality', vertrouwelijkheden],
    ['relation', relaties],
    ['status of a dossier', zaakstatussen],
    ['status of a term or a task', ['lopend', 'gehaald', 'vervallen', 'open', 'gedaan']],
    ['record with a retention rule', Object.keys(bewaarrecords)],
    ['term of a protocol', codes(v => v.termijnen)],
    ['kind', codes(v => v.soorten)],
    ['outcome', codes(v => v.uitkomsten)],
    ['reason to close', codes(v => v.sluitredenen)],
    ['duty to notify', codes(v => v.meldplichten)],
    ['criterion', codes(v => v.criteria)],
    ['category', codes(v => v.categorieen)],
  ])('every %s', (_, nodig) => {
    expect(nodig.length).toBeGreaterThan(0)
    expect(nodig.filter(naam => !namen.has(naam))).toEqual([])
  })
})

const bron = (map: string): string =>
  readdirSync(map, { withFileTypes: true })
    .map(d =>
      d.isDirectory()
        ? bron(join(map, d.name))
        : /\.(tsx?|sql)$/.test(d.name)
          ? readFileSync(join(map, d.name), 'utf8')
          : '',
    )
    .join('\n')

test('a row names what the code has', () => {
  const code = bron(join(wortel, 'src')) + bron(join(wortel, 'demo/protocollen'))
  const bestaat = (naam: string) => new RegExp(`(?<![\\w.-])${naam.replaceAll('.', '\\.')}(?![\\w-])`).test(code)
  expect([...namen].filter(naam => !bestaat(naam))).toEqual([])
})

test('a row has five filled cells, and no term has two rows', () => {
  expect(lijst.filter(r => r.length !== 5 || r.some(cel => cel === ''))).toEqual([])
  const termen = lijst.map(r => r[0])
  expect(termen.filter((t, i) => termen.indexOf(t) !== i)).toEqual([])
  expect(lijst.filter(r => !/`/.test(r[3] ?? ''))).toEqual([])
})
