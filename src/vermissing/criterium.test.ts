import { describe, expect, test } from 'vitest'
import type { Antwoord } from '../begrippen/feiten/vermissing.ts'
import { bijzonderVan, leeftijdsgrens } from '../protocollen/bases/bijzonder.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { naUren, uitslagVan, urenWeg } from './criterium.ts'

const [eerste, tweede] = rotterdam.versies as readonly Protocolversie[]
if (!eerste || !tweede) throw new Error('two versions')
const p = bijzonderVan(tweede).vermissing
const sinds = '2026-04-03T19:00:00.000Z'

const uitslag = (antwoorden: Record<string, Antwoord>, uren: number) =>
  uitslagVan(p, { sinds, antwoorden, toelichting: null, op: sinds, door: 'ik' }, naUren(sinds, uren))
const stand = (antwoorden: Record<string, Antwoord>, uren: number, code: string) =>
  uitslag(antwoorden, uren).redenen.find(r => r.code === code)?.stand

describe('the criterion', () => {
  test.each<[string, Record<string, Antwoord>, number, boolean]>([
    ['a child below the age counts at once', { jong: 'ja' }, 0, true],
    ['a high risk counts at once', { hoog_risico: 'ja' }, 0, true],
    ['a report at Veilig Thuis rated high counts at once', { veilig_thuis_hoog: 'ja' }, 0, true],
    ['closed care does not count in the 47th hour', { gesloten_zorg: 'ja' }, 47, false],
    ['closed care counts from the 48th hour', { gesloten_zorg: 'ja' }, 48, true],
    ['long gone alone is no ground', { gesloten_zorg: 'nee' }, 100, false],
    ['medicines that are missed weigh, and decide nothing', { medicatie: 'ja' }, 100, false],
    ['what nobody knows decides nothing', { jong: 'onbekend', hoog_risico: 'onbekend' }, 100, false],
  ])('%s', (_, antwoorden, uren, geldt) => expect(uitslag(antwoorden, uren).geldt).toBe(geldt))

  test('before the hour closed care says from when it will count', () =>
    expect(uitslag({ gesloten_zorg: 'ja' }, 1).redenen).toContainEqual({
      code: 'gesloten_zorg',
      stand: 'straks',
      vanaf: '2026-04-05T19:00:00.000Z',
    }))

  test('a question that was not asked counts as not known', () => expect(stand({}, 0, 'jong')).toBe('onbekend'))

  test.each<[string, Record<string, Antwoord>, boolean]>([
    ['exploitation beside no high risk must be weighed again', { hoog_risico: 'nee', uitbuiting: 'ja' }, true],
    ['with a high risk there is nothing to weigh', { hoog_risico: 'ja', uitbuiting: 'ja' }, false],
    ['without a sign neither', { hoog_risico: 'nee' }, false],
  ])('%s', (_, antwoorden, tegenspraak) => expect(uitslag(antwoorden, 0).tegenspraak).toBe(tegenspraak))

  test('the age is of the version under which the dossier was opened', () =>
    expect([leeftijdsgrens(eerste), leeftijdsgrens(tweede)]).toEqual([12, 13]))
})

describe('hours are elapsed hours', () => {
  test.each([
    ['an ordinary weekend', '2026-04-03T19:00:00Z', '2026-04-05T19:00:00Z', 48],
    [
      'from nine to nine over the night that the clock goes forward',
      '2026-03-27T20:00:00Z',
      '2026-03-29T19:00:00Z',
      47,
    ],
    ['from nine to nine over the night that the clock goes back', '2026-10-23T19:00:00Z', '2026-10-25T20:00:00Z', 49],
    ['a minute short is not an hour', '2026-04-03T19:00:00Z', '2026-04-03T19:59:59Z', 0],
    ['the future is no negative', '2026-04-03T19:00:00Z', '2026-04-02T19:00:00Z', 0],
  ])('%s', (_, van, tot, uren) => expect(urenWeg(van, tot)).toBe(uren))
})
