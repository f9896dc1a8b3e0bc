import { expect, test } from 'vitest'
import { BEKENDE_BESLUITDAGEN } from '../besluitdagen.ts'
import { leesDuur } from '../duur.ts'
import { berekenTermijn, type TermijnVraag } from '../termijn.ts'
import { STANDAARD_WERKKALENDER, type Werkkalender } from '../werkkalender.ts'

type Rest = Omit<Partial<TermijnVraag>, 'van' | 'duur'>
const uitleg = (van: string, duur: string, rest: Rest, werk: Werkkalender = STANDAARD_WERKKALENDER) => {
  const gelezen = leesDuur(duur)
  if (!gelezen.ok) throw new Error(gelezen.weigering)
  const kalenders = { besluitdagen: BEKENDE_BESLUITDAGEN, werk }
  return berekenTermijn({ van, duur: gelezen.duur, regime: 'atw', ...rest }, kalenders).uitleg
}
const protocol = { regime: 'protocol' } as const
const geen = { regime: 'geen' } as const
const stil = (van: string, tot: string) => ({ van, tot, reden: 'stukken opgevraagd', door: 'de toezichthouder' })

test.each<[string, string, Rest, string]>([
  [
    '2026-04-02',
    '3 werkdagen',
    { ...protocol, grondslag: 'protocol Westerkwartier, stap 2' },
    '3 werkdagen na do 2 april 2026: Goede Vrijdag, het weekend en Tweede Paasdag tellen niet mee, dus do 9 april 2026 (protocol Westerkwartier, stap 2).',
  ],
  ['2026-04-13', '1 werkdag', protocol, '1 werkdag na ma 13 april 2026: di 14 april 2026.'],
  [
    '2026-04-17',
    '1 werkdag',
    protocol,
    '1 werkdag na vr 17 april 2026: het weekend telt niet mee, dus ma 20 april 2026.',
  ],
  [
    '2026-04-18',
    '6 werkdagen',
    protocol,
    '6 werkdagen na za 18 april 2026: zo 19 april, het weekend en Koningsdag tellen niet mee, dus di 28 april 2026.',
  ],
  [
    '2026-04-06',
    '14 werkdagen',
    protocol,
    '14 werkdagen na ma 6 april 2026: twee weekenden tellen niet mee, dus vr 24 april 2026.',
  ],
  [
    '2026-05-13',
    '1 werkdag',
    {},
    '1 werkdag na wo 13 mei 2026: Hemelvaartsdag, vr 15 mei (bij besluit gelijkgesteld) en het weekend tellen niet mee, dus ma 18 mei 2026.',
  ],
  [
    '2025-12-24',
    '260 werkdagen',
    protocol,
    '260 werkdagen na wo 24 december 2025: 119 vrije dagen tellen niet mee, dus do 7 januari 2027.',
  ],
])('working days: %s, %s', (van, duur, rest, zin) => expect(uitleg(van, duur, rest)).toBe(zin))

test.each<[string, string, Rest, string]>([
  ['2026-04-01', '1 week', {}, '1 week na wo 1 april 2026: wo 8 april 2026.'],
  [
    '2026-04-02',
    '3 dagen',
    { grondslag: 'UB Wmo 4.1.7' },
    '3 dagen na do 2 april 2026: zo 5 april 2026. Zo 5 april en Tweede Paasdag tellen niet als laatste dag, dus di 7 april 2026 (Atw art. 1). In de termijn moeten ten minste twee dagen vallen die geen zaterdag, zondag of feestdag zijn, dus wo 8 april 2026 (Atw art. 2). De laatste dag is wo 8 april 2026 (UB Wmo 4.1.7).',
  ],
  [
    '2026-10-02',
    '13 weken',
    {},
    '13 weken na vr 2 oktober 2026: vr 1 januari 2027. Dat is Nieuwjaarsdag, maar een termijn van meer dan twaalf weken schuift niet op (Atw art. 4). De laatste dag is vr 1 januari 2027.',
  ],
  [
    '2026-01-31',
    '1 maand',
    { regime: 'eu' },
    '1 maand na za 31 januari 2026: za 28 februari 2026, de laatste dag van die maand. Het weekend telt niet als laatste dag, dus ma 2 maart 2026 (Verordening 1182/71 art. 3 lid 4). De laatste dag is ma 2 maart 2026.',
  ],
  [
    '2026-04-02',
    '10 dagen',
    geen,
    '10 dagen na do 2 april 2026: zo 12 april 2026. Dat is een zondag, maar deze termijn schuift niet op. De laatste dag is zo 12 april 2026.',
  ],
])('days and longer: %s, %s', (van, duur, rest, zin) => expect(uitleg(van, duur, rest)).toBe(zin))

test.each<[string, string, Rest, string]>([
  [
    '2026-04-02',
    '6 weken',
    { ...protocol, pauzes: [stil('2026-04-10', '2026-04-11')] },
    '6 weken na do 2 april 2026: do 14 mei 2026. De termijn stond 1 dag stil, van vr 10 april 2026 tot za 11 april 2026 (stukken opgevraagd; besluit: de toezichthouder), dus vr 15 mei 2026. De laatste dag is vr 15 mei 2026.',
  ],
  [
    '2026-04-02',
    '3 werkdagen',
    { ...protocol, pauzes: [stil('2026-04-07', '2026-04-08')] },
    '3 werkdagen na do 2 april 2026: Goede Vrijdag, het weekend en Tweede Paasdag tellen niet mee, dus do 9 april 2026. De termijn stond 1 werkdag stil, van di 7 april 2026 tot wo 8 april 2026 (stukken opgevraagd; besluit: de toezichthouder), dus vr 10 april 2026. De laatste dag is vr 10 april 2026.',
  ],
  [
    '2026-04-01',
    '4 weken',
    { verlengingen: [{ duur: { n: 2, eenheid: 'week' }, reden: 'veiligheid', door: 'de casemanager' }] },
    '4 weken na wo 1 april 2026: wo 29 april 2026. Verlengd met 2 weken (veiligheid; besluit: de casemanager): wo 13 mei 2026. De laatste dag is wo 13 mei 2026.',
  ],
])('pauses and extensions name who decided: %s, %s', (van, duur, rest, zin) =>
  expect(uitleg(van, duur, rest)).toBe(zin),
)

test.each<[string, string, string]>([
  ['2026-04-02T14:20', '1 uur', '1 uur na do 2 april 2026, 14.20 uur: do 2 april 2026, 15.20 uur.'],
  [
    '2026-03-28T14:00',
    '24 uur',
    '24 uur na za 28 maart 2026, 14.00 uur: op zo 29 maart 2026 gaat de klok een uur vooruit, dus zo 29 maart 2026, 15.00 uur.',
  ],
  [
    '2026-10-24T02:30',
    '25 uur',
    '25 uur na za 24 oktober 2026, 02.30 uur: op zo 25 oktober 2026 gaat de klok een uur terug, dus zo 25 oktober 2026, 02.30 uur wintertijd.',
  ],
  [
    '2026-04-02',
    '24 uur',
    'Zonder tijdstip is gerekend vanaf het begin van de dag. 24 uur na do 2 april 2026, 00.00 uur: vr 3 april 2026, 00.00 uur. De termijn eindigt op vr 3 april 2026, 00.00 uur.',
  ],
])('hours: %s, %s', (van, duur, zin) => expect(uitleg(van, duur, geen)).toBe(zin))

test('a pause of hours is told in hours and minutes', () =>
  expect(uitleg('2026-04-02T10:00', '24 uur', { pauzes: [stil('2026-04-02T20:00', '2026-04-02T21:01')] })).toContain(
    'De termijn stond 1 uur en 1 minuut stil, van do 2 april 2026, 20.00 uur tot do 2 april 2026, 21.01 uur',
  ))

test("a desk's own days off are named", () => {
  const eigen: Werkkalender = {
    ...STANDAARD_WERKKALENDER,
    werkdagen: [1, 2, 4, 5],
    sluitingen: [{ dag: '2026-02-16', naam: 'carnavalsmaandag' }],
  }
  expect(uitleg('2026-02-13', '2 werkdagen', protocol, eigen)).toBe(
    '2 werkdagen na vr 13 februari 2026: het weekend, carnavalsmaandag en wo 18 februari (vaste vrije dag) tellen niet mee, dus do 19 februari 2026.',
  )
  expect(uitleg('2026-02-02', '6 werkdagen', protocol, eigen)).toContain(
    'twee vaste vrije dagen en het weekend tellen niet mee',
  )
})
