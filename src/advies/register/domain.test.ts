import { describe, expect, test } from 'vitest'
import { context } from '../../../tests/opstelling/zaak.ts'
import type { Formulier } from '../../web/route/verzoek.ts'
import { bewaardTot, leesAdvies, leesFilter, leesVervolg } from './domain.ts'

const { protocol } = context()
const nu = new Date('2026-04-03T08:00:00.000Z')
const dag = (naam: string, [d, m, j]: readonly [string, string, string]): Formulier => ({
  [`${naam}-dag`]: d,
  [`${naam}-maand`]: m,
  [`${naam}-jaar`]: j,
})
const goed: Formulier = {
  aan: 'contractmanagement',
  wie: 'contractmanagers Jeugd',
  gevraagd: 'nee',
  onderwerp: 'Terugplaatsing na vermissing',
  tekst: 'Neem in de contracten op wie een kind ophaalt.',
  thema: 'vermissing_minderjarige',
  dossiers: '2026-0001-Z, 2026-0002-Y; 2026-0001-Z',
  ...dag('gegeven', ['2', '4', '2026']),
  ...dag('opvolgen', ['1', '7', '2026']),
}
const fouten = (anders: Formulier) => {
  const gelezen = leesAdvies({ ...goed, ...anders }, protocol, nu)
  return gelezen.ok ? [] : gelezen.fouten.map(f => f.naam)
}

describe('an advice', () => {
  test('has all that was typed, and each dossier once', () => {
    expect(leesAdvies(goed, protocol, nu)).toEqual({
      ok: true,
      waarde: {
        gevraagd: false,
        aan: 'contractmanagement',
        thema: 'vermissing_minderjarige',
        gegevenOp: '2026-04-02',
        opvolgenOp: '2026-07-01',
        inhoud: {
          onderwerp: 'Terugplaatsing na vermissing',
          wie: 'contractmanagers Jeugd',
          tekst: 'Neem in de contracten op wie een kind ophaalt.',
        },
        dossiers: ['2026-0001-Z', '2026-0002-Y'],
      },
    })
  })

  test.each<[string, Formulier, string[]]>([
    [
      'theme, dossiers and a day to follow may be left out',
      { thema: '', dossiers: '', ...dag('opvolgen', ['', '', '']) },
      [],
    ],
    ['to somebody of the list', { aan: 'de buurman' }, ['aan']],
    ['asked or not', { gevraagd: '' }, ['gevraagd']],
    ['about something', { onderwerp: ' ' }, ['onderwerp']],
    ['with what is advised', { tekst: '' }, ['tekst']],
    ['not given tomorrow', dag('gegeven', ['4', '4', '2026']), ['gegeven']],
    ['not followed yesterday', dag('opvolgen', ['2', '4', '2026']), ['opvolgen']],
    ['not followed in ten years', dag('opvolgen', ['2', '4', '2036']), ['opvolgen']],
    ['on a day that exists', dag('gegeven', ['31', '2', '2026']), ['gegeven']],
  ])('%s', (_, anders, verwacht) => expect(fouten(anders)).toEqual(verwacht))
})

describe('what came of it', () => {
  const lees = (f: Formulier) => {
    const gelezen = leesVervolg(f, '2026-04-01', nu)
    return gelezen.ok ? gelezen.waarde : gelezen.fouten.map(x => x.naam)
  }
  const op = dag('op', ['3', '4', '2026'])

  test.each<[string, Formulier, unknown]>([
    [
      'taken over, and why',
      { uitkomst: 'overgenomen', toelichting: 'Staat in het contract.', ...op },
      { soort: 'uitkomst', uitkomst: 'overgenomen', op: '2026-04-03', toelichting: 'Staat in het contract.' },
    ],
    ['an outcome is explained', { uitkomst: 'niet', ...op }, ['toelichting']],
    ['something is chosen', { toelichting: 'x', ...op }, ['uitkomst']],
    ['not before it was advised', { uitkomst: 'deels', toelichting: 'x', ...dag('op', ['31', '3', '2026']) }, ['op']],
    [
      'not known yet needs a day to ask again, and no explanation',
      { uitkomst: 'later', ...dag('opvolgen', ['1', '5', '2026']) },
      { soort: 'later', opvolgenOp: '2026-05-01', toelichting: '' },
    ],
    ['without that day it is forgotten', { uitkomst: 'later' }, ['opvolgen']],
  ])('%s', (_, f, verwacht) => expect(lees(f)).toEqual(verwacht))
})

test('a filter that nobody knows shows what is open', () => {
  expect(leesFilter({ toon: 'x', aan: 'x', gevraagd: 'x' }, protocol)).toEqual({ toon: 'open', aan: '', gevraagd: '' })
})

test('an advice is kept as long as a dossier in which advice was given, from the outcome on', () => {
  expect(bewaardTot('2026-04-03', protocol)).toBe('2031-04-03')
  expect(bewaardTot('2026-04-03', { ...protocol, bewaartermijnen: [] })).toBeNull()
})

test('what is wrong with an advice stands in the order of the form', () => {
  expect(fouten({ aan: '', gevraagd: '', onderwerp: '', tekst: '', ...dag('gegeven', ['', '', '']) })).toEqual([
    'onderwerp',
    'tekst',
    'aan',
    'gevraagd',
    'gegeven',
  ])
})
