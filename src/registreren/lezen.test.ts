import { describe, expect, test } from 'vitest'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Formulier } from '../web/route/verzoek.ts'
import { aantalRijen, leesRegistratie } from './lezen.ts'

const nu = new Date('2026-04-03T07:10:00Z')
const goed: Formulier = {
  kanaal: 'telefoon',
  'ontvangen-dag': '2',
  'ontvangen-maand': '4',
  'ontvangen-jaar': '2026',
  ontvangen_tijd: '21:45',
  wat: 'Iemand belde.',
}
const lees = (anders: Formulier = {}) => leesRegistratie({ ...goed, ...anders }, rotterdam, nu)
const melding = (anders: Formulier = {}) => {
  const gelezen = lees(anders)
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten))
  return gelezen.melding
}
const fouten = (anders: Formulier) => {
  const gelezen = lees(anders)
  return gelezen.ok ? [] : gelezen.fouten.map(f => f.naam)
}

describe('as a report', () => {
  test('the least: channel, receipt, what; the rest is not settled yet', () => {
    expect(melding()).toEqual({
      kanaal: 'telefoon',
      ontvangenOp: '2026-04-02T19:45:00.000Z',
      tekst: {
        wat: 'Iemand belde.',
        antwoorden: [],
        melder: { naam: '', functie: '', organisatie: '', telefoon: '', email: '' },
      },
      voorval: { vanaf: null, tot: null, zekerheid: 'onbekend', plaats: '' },
      betrokkenen: [],
      soort: null,
      categorie: null,
      melderType: null,
      minderjarig: null,
      vierP: [],
      urgent: false,
    })
  })

  test('a caller who wants a mail at a new message gets it at an address, and not without', () => {
    const wil = { melder_mail: 'ja' }
    expect(melding({ ...wil, melder_email: 'a@b.invalid' }).mailBijBericht).toBe(true)
    expect(melding({ melder_email: 'a@b.invalid' })).not.toHaveProperty('mailBijBericht')
    expect(fouten(wil)).toEqual(['melder_mail'])
  })

  test('everything that can be typed comes where it belongs', () => {
    const m = melding({
      kanaal: 'ambtshalve',
      urgent: 'ja',
      soort: 'incident',
      categorie: 'gog_fysiek',
      melder_type: 'ggz',
      minderjarig: 'nee',
      vier_p: ['pers', 'bestaat_niet'],
      'voorval-dag': '1',
      'voorval-maand': '4',
      'voorval-jaar': '2026',
      voorval_tijd: '9.30',
      voorval_zekerheid: 'zeker',
      plaats: 'Plein 1',
      melder_naam: ' Femke  Oudendijk ',
      melder_functie: 'mentor',
      organisatie: 'De Windroos',
      melder_telefoon: '0600000000',
      melder_email: 'f@voorbeeld.invalid',
    })
    expect(m).toMatchObject({
      kanaal: 'ambtshalve',
      urgent: true,
      soort: 'incident',
      categorie: 'gog_fysiek',
      melderType: 'ggz',
      minderjarig: false,
      vierP: ['pers'],
      voorval: { vanaf: '2026-04-01T07:30:00.000Z', tot: null, zekerheid: 'zeker', plaats: 'Plein 1' },
    })
    expect(m.tekst.melder).toMatchObject({
      naam: 'Femke Oudendijk',
      organisatie: 'De Windroos',
      email: 'f@voorbeeld.invalid',
    })
  })

  test('rows of persons that are empty are no persons; a role that was not said is “anders”', () => {
    const m = melding({
      rijen: '5',
      persoon2_naam: 'Noor van der Linde',
      'persoon2_geboren-dag': '6',
      'persoon2_geboren-maand': '5',
      'persoon2_geboren-jaar': '2012',
      persoon5_adres: 'Kade 2',
      persoon5_rol: 'getuige',
      persoon6_naam: 'Buiten de rijen',
    })
    expect(m.betrokkenen).toEqual([
      { naam: 'Noor van der Linde', geboortedatum: '2012-05-06', adres: '', rol: 'anders' },
      { naam: '', geboortedatum: '', adres: 'Kade 2', rol: 'getuige' },
    ])
  })
})

test.each<[string, Formulier, string[]]>([
  [
    'nothing at all',
    { kanaal: '', 'ontvangen-dag': '', 'ontvangen-maand': '', 'ontvangen-jaar': '', ontvangen_tijd: '', wat: '' },
    ['kanaal', 'ontvangen', 'ontvangen_tijd', 'wat'],
  ],
  ['a channel that is the public’s', { kanaal: 'formulier' }, ['kanaal']],
  ['receipt tomorrow', { 'ontvangen-dag': '4' }, ['ontvangen']],
  ['receipt later today', { 'ontvangen-dag': '3', ontvangen_tijd: '09:11' }, ['ontvangen_tijd']],
  ['receipt before there was a protocol', { 'ontvangen-jaar': '2018' }, ['ontvangen']],
  ['an event to come', { 'voorval-dag': '4', 'voorval-maand': '4', 'voorval-jaar': '2026' }, ['voorval']],
  ['a time without a day', { voorval_tijd: '12:00' }, ['voorval_tijd']],
  ['a category that the protocol does not know', { categorie: 'x' }, ['categorie']],
  ['a story that is too long', { wat: 'x'.repeat(10_001) }, ['wat']],
  [
    'an address and a number that are none',
    { melder_email: 'x', melder_telefoon: 'x' },
    ['melder_email', 'melder_telefoon'],
  ],
  [
    'a birth to come',
    { 'persoon3_geboren-dag': '1', 'persoon3_geboren-maand': '1', 'persoon3_geboren-jaar': '2030' },
    ['persoon3_geboren'],
  ],
  ['a role of nobody', { persoon1_rol: 'getuige' }, ['persoon1_naam']],
])('%s is refused at the field', (_, anders, verwacht) => expect(fouten(anders)).toEqual(verwacht))

test('the very minute of the call is not to come', () => {
  expect(fouten({ 'ontvangen-dag': '3', ontvangen_tijd: '09:10' })).toEqual([])
})

test.each([
  ['', 3],
  ['4', 4],
  ['1', 3],
  ['1000000', 30],
  ['veel', 3],
])('a page that says %j rows has %i', (rijen, n) => expect(aantalRijen({ rijen })).toBe(n))

test.each([
  ['after the report came in', '23:30', ['voorval']],
  ['before the report came in', '20:30', []],
])('an event %s', (_, tijd, verwacht) => {
  const dag = { 'voorval-dag': '2', 'voorval-maand': '4', 'voorval-jaar': '2026' }
  expect(fouten({ ...dag, voorval_tijd: tijd })).toEqual(verwacht)
})
