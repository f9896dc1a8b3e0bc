import { describe, expect, test } from 'vitest'
import { bestemmingen, type Formulierstap } from '../../protocollen/formulier.ts'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import type { Formulier } from '../../web/route/verzoek.ts'
import { getVersie } from '../../zaken/baken.ts'
import { type Concept, nieuwConcept } from './concept.ts'
import { naarMelding } from './naar-melding.ts'
import type { Publiek } from './vragen.ts'

const versie = getVersie(rotterdam, 2)
const desk: Protocol = rotterdam
const op = '2026-04-02T20:00:00.000Z'
const concept = (voor: Publiek, antwoorden: Formulier, v = versie): Concept => ({
  ...nieuwConcept(voor, v),
  antwoorden,
})
const maak = (voor: Publiek, antwoorden: Formulier) => naarMelding(desk, versie, concept(voor, antwoorden), op)

const alles: Formulier = {
  wat: 'Iemand is niet thuisgekomen.',
  soort: 'incident',
  categorie: 'vermissing_minderjarige',
  'voorval_dag-dag': '2',
  'voorval_dag-maand': '4',
  'voorval_dag-jaar': '2026',
  voorval_tijd: '15.40',
  voorval_zekerheid: 'zeker',
  plaats: 'Plein 1',
  betrokkene_naam: 'Noor van der Linde',
  'betrokkene_geboortedatum-dag': '6',
  'betrokkene_geboortedatum-maand': '5',
  'betrokkene_geboortedatum-jaar': '2012',
  betrokkene_adres: 'Kade 2',
  betrokkene_rol: 'vermiste',
  minderjarig: 'ja',
  veilig: 'weet_niet',
  medicatie: 'ja',
  gesloten_zorg: '',
  gedaan: 'Politie gebeld.',
  vier_p: ['publiek', 'pers'],
  organisatie: 'De Windroos',
  melder_type: 'overig',
  melder_naam: 'Femke Oudendijk',
  melder_functie: 'mentor',
  melder_telefoon: '0600000000',
  melder_email: 'f@voorbeeld.invalid',
}

const samen = naarMelding(
  rotterdam,
  getVersie(rotterdam, 3),
  {
    ...nieuwConcept('professional', getVersie(rotterdam, 3)),
    antwoorden: {
      ...alles,
      onderwerp: 'groep',
      groep_omschrijving: 'Kinderen in de noodopvang',
      groep_aantal: 'ongeveer 15',
      groep_leeftijden: '12 tot 17',
      samen: 'ja',
      'partners-1-organisatie': 'School De Vlieger',
      'partners-1-contact': 'Wim, 0600000000',
      'partners-3-organisatie': 'Voogdij Noord',
      'partners-3-rol': 'voogd',
    },
  },
  op,
)
const gezamenlijk: [string, unknown, unknown][] = [
  ['onderwerp', samen.onderwerp, 'groep'],
  ['groep.omschrijving', samen.tekst.groep?.omschrijving, 'Kinderen in de noodopvang'],
  ['groep.aantal', samen.tekst.groep?.aantal, 'ongeveer 15'],
  ['groep.leeftijden', samen.tekst.groep?.leeftijden, '12 tot 17'],
  [
    'partners',
    samen.tekst.partners,
    [
      { organisatie: 'School De Vlieger', contact: 'Wim, 0600000000', rol: '' },
      { organisatie: 'Voogdij Noord', contact: '', rol: 'voogd' },
    ],
  ],
]

describe('a joint report on a group', () => {
  test.each(gezamenlijk)('an answer for %s comes where it belongs', (_, is, moet) => expect(is).toEqual(moet))

  test('counts under the organisation that leads, and makes no person of the group', () => {
    expect([samen.melderType, samen.tekst.melder.organisatie]).toEqual(['overig', 'De Windroos'])
    expect(samen.betrokkenen).toEqual([])
  })
})

describe('a professional', () => {
  const m = maak('professional', alles)
  const tabel: [string, unknown, unknown][] = [
    ['wat', m.tekst.wat, 'Iemand is niet thuisgekomen.'],
    ['soort', m.soort, 'incident'],
    ['categorie', m.categorie, 'vermissing_minderjarige'],
    ['melderType', m.melderType, 'overig'],
    ['minderjarig', m.minderjarig, true],
    ['vierP', m.vierP, ['publiek', 'pers']],
    ['organisatie', m.tekst.melder.organisatie, 'De Windroos'],
    ['voorvalDag', m.voorval.vanaf, '2026-04-02T13:40:00.000Z'],
    ['voorvalTijd', m.voorval.tot, null],
    ['voorvalZekerheid', m.voorval.zekerheid, 'zeker'],
    ['plaats', m.voorval.plaats, 'Plein 1'],
    ['betrokkene.naam', m.betrokkenen[0]?.naam, 'Noor van der Linde'],
    ['betrokkene.geboortedatum', m.betrokkenen[0]?.geboortedatum, '2012-05-06'],
    ['betrokkene.rol', m.betrokkenen[0]?.rol, 'vermiste'],
    ['betrokkene.adres', m.betrokkenen[0]?.adres, 'Kade 2'],
    ['melder.naam', m.tekst.melder.naam, 'Femke Oudendijk'],
    ['melder.functie', m.tekst.melder.functie, 'mentor'],
    ['melder.telefoon', m.tekst.melder.telefoon, '0600000000'],
    ['melder.email', m.tekst.melder.email, 'f@voorbeeld.invalid'],
    ['anders', m.tekst.antwoorden.map(a => a.antwoord), ['Weet ik niet', 'Ja', 'Politie gebeld.']],
  ]
  test.each(tabel)('an answer for %s comes where it belongs', (_, is, moet) => expect(is).toEqual(moet))

  test('the table names every destination that a protocol can name', () => {
    const genoemd = [...tabel, ...gezamenlijk].map(([naar]) => naar)
    expect(genoemd.toSorted()).toEqual(bestemmingen.toSorted())
  })

  test('it comes by the form, now', () => {
    expect([m.kanaal, m.ontvangenOp]).toEqual(['formulier', op])
  })

  test.each([
    ['somebody is not safe now', { veilig: 'nee', medicatie: 'nee' }, true],
    ['medicine is missing that is really needed', { veilig: 'ja', medicatie: 'ja' }, true],
    ['nobody knows', { veilig: 'weet_niet', medicatie: 'weet_niet' }, false],
    ['everybody is safe', { veilig: 'ja', medicatie: 'nee' }, false],
  ])('is it urgent when %s', (_, antwoorden, urgent) => {
    expect(maak('professional', { ...alles, ...antwoorden }).urgent).toBe(urgent)
  })
})

describe('a resident', () => {
  const m = maak('inwoner', { ...alles, inwoner_naam: '', inwoner_telefoon: '0611111111' })
  test('counts as the protocol says, and answers nothing that residents are not asked', () => {
    expect([m.melderType, m.soort, m.categorie, m.vierP]).toEqual(['overig', null, null, []])
    expect(m.tekst.melder).toEqual({
      naam: '',
      functie: '',
      organisatie: '',
      telefoon: '0611111111',
      email: 'f@voorbeeld.invalid',
    })
    expect(m.tekst.antwoorden.map(a => a.antwoord)).toEqual(['Weet ik niet'])
  })

  test('names somebody without a role', () => expect(m.betrokkenen).toMatchObject([{ rol: 'anders', adres: '' }]))

  test('may name nobody at all', () => {
    expect(maak('inwoner', { wat: 'x', minderjarig: 'nee', veilig: 'ja' })).toMatchObject({
      betrokkenen: [],
      minderjarig: false,
      voorval: { vanaf: null, tot: null, zekerheid: 'onbekend', plaats: '' },
    })
  })
})

test('a role of nobody in particular stands with the narrative', () => {
  const m = maak('professional', {
    ...alles,
    betrokkene_naam: '',
    betrokkene_adres: '',
    'betrokkene_geboortedatum-dag': '',
    'betrokkene_geboortedatum-maand': '',
    'betrokkene_geboortedatum-jaar': '',
  })
  expect(m.betrokkenen).toEqual([])
  expect(m.tekst.antwoorden).toContainEqual({ vraag: 'Wat is de rol van deze persoon?', antwoord: 'Vermiste' })
})

test('where two questions take each other’s place, the last counts and the other is not lost', () => {
  const plaats = (code: string) => ({ code, label: code, type: 'tekst', verplicht: false, naar: 'plaats' }) as const
  const formulier: Formulierstap[] = [
    { code: 's', titel: 'S', velden: [plaats('een'), plaats('twee'), plaats('drie')] },
  ]
  const v = { ...versie, formulier }
  const m = naarMelding(desk, v, concept('inwoner', { een: 'Plein', twee: 'Kade', drie: '' }, v), op)
  expect([m.voorval.plaats, m.tekst.antwoorden]).toEqual(['Kade', [{ vraag: 'een', antwoord: 'Plein' }]])
})

test('what the form no longer asks goes along with the question as it was', () => {
  const oud: Protocolversie = {
    ...versie,
    versie: 7,
    formulier: [
      ...versie.formulier,
      {
        code: 'oud',
        titel: 'Oud',
        velden: [{ code: 'huisdier', label: 'Is er een dier?', type: 'janee', verplicht: false, naar: 'anders' }],
      },
    ],
  }
  const deskMetOud = { ...desk, versies: [oud, versie] }
  const m = naarMelding(deskMetOud, versie, concept('professional', { ...alles, huisdier: 'ja' }, oud), op)
  expect(m.tekst.antwoorden.at(-1)).toEqual({ vraag: 'Is er een dier?', antwoord: 'Ja' })
  expect(m.tekst.wat).toBe(alles.wat)
})
