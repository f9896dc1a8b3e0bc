import { describe, expect, test } from 'vitest'
import { doe } from '../../../tests/opstelling/opdracht.ts'

const vraag = (van: string, duur: string, regime: string, ...meer: string[]) =>
  doe(['termijn', '--van', van, '--duur', duur, '--regime', regime, ...meer])
const reken = async (...v: Parameters<typeof vraag>) => {
  const { code, uit, fout } = await vraag(...v, '--formaat', 'json')
  expect([code, fout]).toEqual([0, ''])
  return JSON.parse(uit) as { einde: string; uitleg: string }
}

describe('the test vectors of the terms', () => {
  test.each([
    ['2026-04-01', '5 dagen', '2026-04-07'],
    ['2026-04-02', '3 dagen', '2026-04-08'],
    ['2025-04-17', '3 dagen', '2025-04-23'],
    ['2026-05-13', '5 dagen', '2026-05-19'],
    ['2026-04-24', '5 dagen', '2026-04-29'],
    ['2024-12-24', '3 dagen', '2024-12-31'],
    ['2026-12-23', '3 dagen', '2026-12-28'],
    ['2026-12-24', '5 dagen', '2026-12-29'],
    ['2026-10-16', '10 weken', '2026-12-28'],
    ['2026-10-02', '12 weken', '2026-12-28'],
    ['2026-10-02', '13 weken', '2027-01-01'],
  ])('under the Atw, from %s and %s long, a term ends on %s', async (van, duur, einde) =>
    expect((await reken(van, duur, 'atw')).einde).toBe(einde),
  )

  test.each([
    ['2026-04-01', 5, '2026-04-10', '2026-04-10'],
    ['2026-04-02', 3, '2026-04-09', '2026-04-09'],
    ['2025-04-17', 3, '2025-04-24', '2025-04-24'],
    ['2026-05-13', 5, '2026-05-22', '2026-05-21'],
    ['2026-04-24', 5, '2026-05-04', '2026-05-04'],
    ['2024-12-24', 3, '2025-01-02', '2024-12-31'],
    ['2026-12-23', 3, '2026-12-29', '2026-12-29'],
    ['2026-12-24', 5, '2027-01-04', '2027-01-04'],
  ])('from %s, %d working days end on %s with decree days off, on %s when worked', async (van, n, vrij, werk) => {
    const duur = `${n} werkdagen`
    const uit = [
      await reken(van, duur, 'protocol', '--besluitdagen', 'vrij'),
      await reken(van, duur, 'protocol', '--besluitdagen', 'werk'),
      await reken(van, duur, 'protocol'),
      await reken(van, duur, 'atw', '--besluitdagen', 'werk'),
    ]
    expect(uit.map(u => u.einde)).toEqual([vrij, werk, werk, vrij])
  })
})

test('the answer in JSON is the end and the explanation, and nothing else', async () => {
  const antwoord = await reken('2026-04-02', '3 werkdagen', 'protocol')
  expect(Object.keys(antwoord)).toEqual(['einde', 'uitleg'])
  expect(antwoord.uitleg).toMatch(/Goede Vrijdag, het weekend en Tweede Paasdag tellen niet mee/)
})

test('in text the end stands on the first line', async () => {
  const { code, uit } = await vraag('2026-04-02', '3 werkdagen', 'protocol')
  expect(code).toBe(0)
  expect(uit).toMatch(/^2026-04-09\n3 werkdagen na do 2 april 2026: .*\n$/)
})

test.each([
  ['2026-04-02T14:20', '72 uur', 'geen', '2026-04-05T14:20:00+02:00'],
  ['2026-04-02 14:20', '1 uur', 'atw', '2026-04-02T15:20:00+02:00'],
  ['2026-04-02', '24 uur', 'geen', '2026-04-03T00:00:00+02:00'],
  ['2026-03-24T14:20', '10 dagen', 'geen', '2026-04-03'],
  ['2026-01-31', '1 maand', 'eu', '2026-03-02'],
])('from %s, %s under %s ends at %s', async (van, duur, regime, einde) =>
  expect((await reken(van, duur, regime)).einde).toBe(einde),
)

test.each([
  [['--duur', '3 dagen', '--regime', 'atw'], /--van/],
  [['--van', '2026-04-02', '--regime', 'atw'], /--duur/],
  [['--van', '2026-04-02', '--duur', '3 dagen'], /atw, protocol, geen, eu/],
  [['--van', '2026-04-02', '--duur', '3 dagen', '--regime', 'awb'], /"awb"; kies: atw/],
  [['--van', '2026-04-02', '--duur', '3 dagen', '--regime', 'atw', '--besluitdagen', 'ja'], /werk, vrij/],
  [['--van', '2026-04-02', '--duur', '3 dagen', '--regime', 'atw', '--formaat', 'xml'], /tekst, json/],
  [['--van', '2026-02-30', '--duur', '3 dagen', '--regime', 'atw'], /^--van "2026-02-30": Deze datum bestaat niet\.$/],
  [['--van', 'morgen', '--duur', '3 dagen', '--regime', 'atw'], /^--van "morgen": Schrijf de datum als 2026-04-02/],
  [['--van', '2026-03-29T02:30', '--duur', '3 uur', '--regime', 'geen'], /klok een uur vooruit/],
  [['--van', '2026-04-02', '--duur', 'drie dagen', '--regime', 'atw'], /^--duur "drie dagen": Schrijf de duur/],
  [['--van', '2026-04-02', '--duur', '3 eeuwen', '--regime', 'atw'], /eenheid bestaat niet/],
  [['--van', '2026-04-02', '--duur', '0 dagen', '--regime', 'atw'], /ten minste 1/],
  [['--van', '2026-04-02', '--duur=-3 dagen', '--regime', 'atw'], /ten minste 1/],
  [['--van', '2026-04-02', '--duur', '-3 dagen', '--regime', 'atw'], /Bij --duur hoort een waarde/],
  [['--van', '2026-04-02', '--duur', '3', 'dagen', '--regime', 'atw'], /"dagen" hoort hier niet/],
  [['--van', '2026-04-02', '--duur', '3 dagen', '--regime', 'atw', '--snel'], /De optie --snel bestaat niet/],
  [['--van'], /Bij --van hoort een waarde/],
])('what cannot be followed is said in one clear line, and ends with 64: %j', async (argumenten, zin) => {
  const { code, uit, fout } = await doe(['termijn', ...argumenten])
  expect([code, uit]).toEqual([64, ''])
  expect(fout.split('\n')[0]).toMatch(zin)
})

test('help is help, and reads no settings', async () => {
  const { code, uit } = await doe(['termijn', '--help'], { PORT: 'kapot' })
  expect(code).toBe(0)
  expect(uit).toMatch(/--regime/)
  expect((await vraag('2026-04-02', '3 dagen', 'atw')).code).toBe(0)
})
