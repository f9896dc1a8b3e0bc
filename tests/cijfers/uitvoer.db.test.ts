import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import excel from 'exceljs'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { maakRapport } from '../../src/cijfers/tellen/maak.ts'
import { maakCsv } from '../../src/cijfers/uitvoer/csv.ts'
import { maakXlsx } from '../../src/cijfers/uitvoer/xlsx.ts'
import type { Verslag } from '../../src/cijfers/verslag.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { importeer } from '../../src/importeren/importeer.ts'
import { maakVerslagpdf } from '../../src/rapportage/uitvoer/pdf.ts'
import { openbaarVerslag } from '../../src/rapportage/verslag/openbaar.ts'
import { internVerslag } from '../../src/rapportage/verslag/verslag.ts'
import { nieuwBaken } from '../opstelling/baken.ts'

const NU = '2026-04-02T08:00:00Z'
const { baken, desk } = await nieuwBaken(NU)
await importeer({
  db: baken.db,
  protocol: desk,
  soort: 'register',
  bytes: readFileSync('tests/data/incidentenloket-2021-2022.csv'),
  naam: 'register',
  nu: NU,
  nieuwId: baken.nieuwId,
})
const rapport = await inLoket(baken.db, desk.loket, tx =>
  maakRapport(tx, desk, { van: '2021-01-01', tot: '2022-12-31' }, NU),
)
const intern = internVerslag(rapport)
const openbaar = openbaarVerslag(rapport)

type Cijfers = Record<string, number | Record<string, number>>
const verwacht: Record<string, Cijfers> = JSON.parse(
  readFileSync('tests/data/incidentenloket-2021-2022.expected.json', 'utf8'),
)

/** The published figures as lines: year, table, code, number. */
const gepubliceerd = Object.entries(verwacht).flatMap(([jaar, cijfers]) =>
  Object.entries(cijfers).flatMap(([sleutel, w]) =>
    typeof w === 'number'
      ? [{ jaar, tabel: 'cijfers', code: sleutel, waarde: w }]
      : Object.entries(w).map(([code, waarde]) => ({ jaar, tabel: sleutel, code, waarde })),
  ),
)
const rij = (v: Verslag, tabel: string, code: string) =>
  v.tabellen.find(t => t.code === tabel)?.rijen.find(r => r.code === code)

describe('every published figure is in', () => {
  test('the report as it is read', () => {
    for (const { jaar, tabel, code, waarde } of gepubliceerd) {
      const plek = intern.tabellen.find(t => t.code === tabel)?.kolommen.findIndex(k => k.sleutel === jaar) ?? -1
      expect([jaar, code, rij(intern, tabel, code)?.waarden[plek]]).toEqual([jaar, code, waarde])
    }
  })

  test('the CSV', () => {
    const regels = parse(maakCsv(intern), { columns: true }) as Record<string, string>[]
    for (const { jaar, tabel, code, waarde } of gepubliceerd) {
      const regel = regels.find(r => r.jaar === jaar && r.tabel === tabel && r.code === code)
      expect([jaar, code, regel?.waarde]).toEqual([jaar, code, String(waarde)])
    }
  })

  test('the workbook', async () => {
    const boek = new excel.Workbook()
    await boek.xlsx.load((await maakXlsx(intern)) as never)
    for (const { jaar, tabel, code, waarde } of gepubliceerd) {
      const blad = boek.getWorksheet(intern.tabellen.find(t => t.code === tabel)?.titel ?? '')
      const rijen = blad?.getSheetValues() as unknown[][]
      const kolom = rijen[1]?.indexOf(jaar) ?? -1
      const naam = rij(intern, tabel, code)?.naam
      expect([jaar, code, rijen.find(r => r?.[1] === naam)?.[kolom]]).toEqual([jaar, code, waarde])
    }
    expect(boek.worksheets.at(-1)?.name).toBe('Toelichting')
  })

  test('the PDF, read back from its bytes', async () => {
    const pdf = await getDocumentProxy(new Uint8Array((await maakVerslagpdf(intern)) ?? []))
    const { text } = await extractText(pdf, { mergePages: true })
    const plat = text.replaceAll(/\s+/g, ' ')
    for (const { tabel, code } of gepubliceerd) {
      const { naam, merken, waarden } = rij(intern, tabel, code) ?? { naam: '?', merken: '', waarden: [] }
      const getallen = waarden.map(w => w ?? '–').join(' ')
      expect(plat).toContain([naam, merken, getallen].filter(Boolean).join(' '))
    }
  })
})

test('the PDF is tagged, in Dutch, with a title, table headers and a text for every chart', async () => {
  const pdf = await getDocumentProxy(new Uint8Array((await maakVerslagpdf(intern)) ?? []))
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }
  expect(info).toMatchObject({ Language: 'nl-NL', Title: 'Rapportage 2021 en 2022, Incidentenloket Rotterdam' })
  const bomen = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getStructTree()),
  )
  const tekst = JSON.stringify(bomen)
  for (const rol of ['H1', 'Table', 'THead', 'TH', 'Figure', 'L']) expect(tekst).toContain(`"role":"${rol}"`)
  const figuren = tekst.match(/"role":"Figure"[^{}]*?"alt":"[^"]+"|"alt":"[^"]+"/g) ?? []
  expect(figuren).toHaveLength(intern.tabellen.length - 1)
})

test('in the public version no exact number is left, in any form', async () => {
  const csv = parse(maakCsv(openbaar), { columns: true }) as Record<string, string>[]
  expect(csv.filter(r => !/^(x|\d*[05])?$/.test(r.waarde ?? '?'))).toEqual([])
  expect(csv.filter(r => r.tabel === 'per_uur' || r.tabel === 'per_weekdag')).toEqual([])
  const pdf = await getDocumentProxy(new Uint8Array((await maakVerslagpdf(openbaar)) ?? []))
  const { text } = await extractText(pdf, { mergePages: true })
  for (const exact of [198, 261, 124, 88]) expect(text).not.toMatch(new RegExp(`\\b${exact}\\b`))
  const boek = new excel.Workbook()
  await boek.xlsx.load((await maakXlsx(openbaar)) as never)
  const getallen = boek.worksheets
    .flatMap(b => (b.getSheetValues() as unknown[][]).flat())
    .filter(w => typeof w === 'number')
  expect(getallen.filter(n => n % 5 !== 0)).toEqual([])
})
