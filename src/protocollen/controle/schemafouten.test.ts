import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controleer } from '../controle.ts'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'
import { breek, foutenIn, type Los } from './breek.ts'

describe('what the schema finds, each at its place', () => {
  test.each<[string, (p: Los) => void, string, string]>([
    ['a part that is missing', p => delete p.naam, 'naam', 'Dit ontbreekt. Voeg het toe.'],
    ['an empty text', p => (p.twijfel = '  '), 'twijfel', 'Vul hier iets in; het mag niet leeg zijn.'],
    [
      'an unknown key',
      p => (p.kleur = 'rood'),
      'kleur',
      'Haal "kleur" weg of verbeter de naam: een protocol kent dat hier niet.',
    ],
    [
      'an unknown key deep down',
      p => (p.versies[0].termijnen[2].vann = 1),
      'versies[0].termijnen[2].vann',
      'Haal "vann" weg of verbeter de naam: een protocol kent dat hier niet.',
    ],
    ['another kind of procedure', p => (p.procedure = 'tafel'), 'procedure', 'Kies een van deze: incident, toezicht.'],
    [
      'a text where a number belongs',
      p => (p.versies[0].termijnen[0].duur.n = '1'),
      'versies[0].termijnen[0].duur.n',
      'Maak hier een getal van.',
    ],
    [
      'half a number',
      p => (p.versies[0].termijnen[0].duur.n = 1.5),
      'versies[0].termijnen[0].duur.n',
      'Maak hier een heel getal van.',
    ],
    [
      'too long a term',
      p => (p.versies[0].termijnen[0].duur.n = 1001),
      'versies[0].termijnen[0].duur.n',
      'Kies een getal van 1000 of lager.',
    ],
    [
      'a negative term',
      p => (p.versies[0].termijnen[0].duur.n = -1),
      'versies[0].termijnen[0].duur.n',
      'Kies een getal van 0 of hoger.',
    ],
    [
      'a list that is none',
      p => (p.versies[1].taken = {}),
      'versies[1].taken',
      'Maak hier een lijst tussen [ en ] van.',
    ],
    ['a block that is none', p => (p.privacy = 'ja'), 'privacy', 'Maak hier een blok tussen { en } van.'],
    ['a text that is none', p => (p.naam = 7), 'naam', 'Maak hier tekst tussen aanhalingstekens van.'],
    [
      'yes or no in words',
      p => (p.versies[0].toontVergrendeld = 'ja'),
      'versies[0].toontVergrendeld',
      'Maak hier true of false van.',
    ],
    ['an empty list', p => (p.versies[0].criteria = []), 'versies[0].criteria', 'Zet minstens 1 in deze lijst.'],
    [
      'a code with a capital',
      p => (p.versies[0].criteria[0].code = 'Calamiteit'),
      'versies[0].criteria[0].code',
      'Pas dit aan: een code bestaat uit kleine letters, cijfers en _.',
    ],
    [
      'a name of a desk with a space',
      p => (p.loket = 'mijn loket'),
      'loket',
      'Pas dit aan: een loket heet met kleine letters en streepjes.',
    ],
    ['no e-mail address', p => (p.email = 'loket'), 'email', 'Vul een e-mailadres in, zoals loket@voorbeeld.nl.'],
    [
      'a day that does not exist',
      p => (p.versies[0].vanaf = '2019-02-30'),
      'versies[0].vanaf',
      'Vul een dag in die bestaat, zoals 2026-01-31.',
    ],
    [
      'a time that does not exist',
      p => (p.openingstijden[0].van = '25:00'),
      'openingstijden[0].van',
      'Pas dit aan: een tijd is uu:mm.',
    ],
    [
      'an eighth day of the week',
      p => (p.openingstijden[0].dagen[0] = 8),
      'openingstijden[0].dagen[0]',
      'Kies een van deze: 1, 2, 3, 4, 5, 6, 7.',
    ],
    [
      'a regime that is none',
      p => (p.versies[0].termijnen[0].regime = 'awb'),
      'versies[0].termijnen[0].regime',
      'Kies een van deze: atw, protocol, geen, eu.',
    ],
    [
      'a P that is none',
      p => (p.versies[0].termijnen[2].wanneer.vierP = ['!']),
      'versies[0].termijnen[2].wanneer.vierP[0]',
      'Pas dit aan: een code bestaat uit kleine letters, cijfers en _.',
    ],
  ])('%s', (_, verander, pad, fout) => expect(foutenIn(breek(verander))).toEqual([{ pad, fout }]))

  test('a P that is not even a text', () => {
    const stuk = breek(p => (p.versies[0].termijnen[2].wanneer.vierP = [7]))
    const fout = 'Vul een code in (kleine letters, cijfers en _) of "*".'
    expect(foutenIn(stuk)).toEqual([{ pad: 'versies[0].termijnen[2].wanneer.vierP[0]', fout }])
  })

  test('a fact that the kind does not know', () => {
    const [fout, ...meer] = foutenIn(breek(p => (p.versies[0].termijnen[0].van = 'MeldingGewist')))
    expect(meer).toEqual([])
    expect(fout?.pad).toBe('versies[0].termijnen[0].van')
    expect(fout?.fout).toMatch(/^Kies een van deze: .*MeldingOntvangen/)
  })

  test.each([[null], [[]], ['protocol'], [42]])('%j is no protocol', invoer =>
    expect(foutenIn(invoer)).toEqual([{ pad: '', fout: 'Maak hier een blok tussen { en } van.' }]),
  )

  test('all faults come at once', () => {
    const stuk = breek(p => {
      p.naam = ''
      p.gemeente = '12'
      p.versies[1].rapport.kanttekeningen = []
    })
    expect(foutenIn(stuk).map(({ pad }) => pad)).toEqual(['naam', 'gemeente', 'versies[1].rapport.kanttekeningen'])
  })
})

test('whatever is put in a protocol, it is judged and never thrown out', () => {
  const plekken = fc.constantFrom('naam', 'openingstijden', 'versies', 'werkkalender', 'privacy', 'email')
  fc.assert(
    fc.property(plekken, fc.jsonValue(), (plek, waarde) => {
      const uit = controleer({ ...rotterdam, [plek]: waarde })
      expect(uit.ok || uit.fouten.every(({ fout }) => fout.length > 0)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
