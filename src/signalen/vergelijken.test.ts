import { expect, test } from 'vitest'
import { kiesVenster } from './overzicht.ts'
import { reekszin } from './paginas/reeksdelen.tsx'
import { samenvattingskop } from './paginas/samenvatting.tsx'
import { type Maandtelling, maakReeksen } from './reeksen.ts'
import { beoordeelAlle, zietGeenStilte } from './rekenen/oordeel.ts'
import { tekenVerlopen } from './tekening.ts'
import { type Lengte, maakVenster, maandenTussen, vergelijkbareLengten } from './venster.ts'
import { verloopVan } from './verloop.ts'

const EERSTE = '2025-03'
/** Ten a month of one kind of reporter, and so many of another, from the first month of the register. */
const tellingen = (weinig: number): Maandtelling[] =>
  maandenTussen(EERSTE, '2026-10').flatMap(maand => [
    { maand, melderType: 'wijkteam', organisatie: null, aantal: 10 },
    { maand, melderType: 'ggz', organisatie: null, aantal: weinig },
  ])
const oordeel = (lengte: Lengte, weinig = 8) => {
  const venster = maakVenster('2026-10', lengte, EERSTE)
  const reeksen = beoordeelAlle(maakReeksen(tellingen(weinig), venster))
  return { venster, eersteMaand: EERSTE, reeksen, ggz: reeksen.find(r => r.code === 'ggz') as (typeof reeksen)[number] }
}

test('without a question the longest period that compares is shown; what is asked for is shown as asked', () => {
  expect(vergelijkbareLengten('2026-10', EERSTE)).toEqual([6, 3])
  expect(kiesVenster({ tot: '', lengte: '' }, EERSTE, '2026-10').lengte).toBe(6)
  expect(kiesVenster({ tot: '', lengte: '12' }, EERSTE, '2026-10').lengte).toBe(12)
  expect(kiesVenster({ tot: '', lengte: '' }, EERSTE, '2025-04').lengte).toBe(12)
})

test.each([
  [{ reeksen: 9, vergeleken: 0, signalen: 0 }, 'Er is nog niets te vergelijken'],
  [{ reeksen: 9, vergeleken: 9, signalen: 0 }, 'Niemand meldt opvallend veel of weinig'],
  [
    { reeksen: 9, vergeleken: 2, signalen: 0 },
    'Van de 2 die te vergelijken zijn, valt niemand op. Van 7 weten we het niet.',
  ],
  [{ reeksen: 9, vergeleken: 2, signalen: 1 }, '1 reeks valt buiten de grenzen'],
])('no calm over what was not compared: %o', (telling, kop) => expect(samenvattingskop(telling)).toBe(kop))

test('a period without a whole time before it says which time is needed and where the register begins', () => {
  const o = oordeel(12)
  expect(reekszin(o.ggz, o)).toBe(
    '96 meldingen. Vergelijken kan nog niet. Daarvoor is heel november 2024 tot en met oktober 2025 nodig, en het register begint pas in maart 2025.',
  )
  expect(reekszin(oordeel(6).ggz, oordeel(6))).toMatch('Verwacht: ongeveer 48')
})

test('of a series that may be silent within its limits it is said that silence cannot show', () => {
  const zin = 'Te weinig meldingen om stilte te zien.'
  const weinig = maakVenster('2026-10', 6, EERSTE)
  const een = [...tellingen(0), { maand: '2025-06', melderType: 'kinderopvang', organisatie: null, aantal: 1 }]
  const r = beoordeelAlle(maakReeksen(een, weinig)).find(x => x.code === 'kinderopvang')
  expect(r && zietGeenStilte(r)).toBe(true)
  expect(r && reekszin(r, { venster: weinig, eersteMaand: EERSTE })).toContain(zin)
  expect(zietGeenStilte(oordeel(6).ggz)).toBe(false)
  expect(reekszin(oordeel(6).ggz, oordeel(6))).not.toContain(zin)
})

test('the legend of a chart names the lines that are drawn, and no others', async () => {
  const teken = async (lengte: Lengte) =>
    (await tekenVerlopen([{ id: 'ggz', naam: 'Ggz', punten: verloopVan(oordeel(lengte).ggz) }])).get('ggz')
  expect(await teken(6)).toMatch(/verwacht/)
  expect(await teken(12)).toMatch(/gemeld/)
  expect(await teken(12)).not.toMatch(/verwacht|grenzen/)
})
