import { describe, expect, test } from 'vitest'
import { aankondigingVan, onderzoek } from '../../src/protocollen/bases/wmo/onderzoek.ts'
import { termijnen as basis, meldtermijnen, zelfonderzoek } from '../../src/protocollen/bases/wmo/termijnen.ts'
import { controleer } from '../../src/protocollen/controle.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../src/protocollen/protocol.ts'
import { meldoordeel } from '../../src/zaken/verloop/meldtermijn.ts'
import { rekenaar } from '../../src/zaken/verloop/termijnen.ts'

const protocol: Protocol = wmo
const versie = protocol.versies[0] as Protocolversie

/** Every term of a version, of whichever list, as its length and what it starts from. */
const termijnVan = (v: Protocolversie, code: string) => {
  const t = v.termijnen.find(t => t.code === code)
  const m = v.meldtermijnen?.find(m => m.code === code)
  const o = v.onderzoek && [
    ...v.onderzoek.voorleggen.map(x => ({ ...x.termijn, van: x.stuk })),
    { ...v.onderzoek.vaststellen, van: 'reacties' },
  ]
  const r = o?.find(x => x.code === code)
  if (r) return { van: r.van, vanaf: 'feit', ...r.duur, bron: r.grondslag }
  if (t) return { van: t.van, vanaf: t.vanaf, ...t.duur, bron: t.grondslag }
  return m && { van: 'voorval', vanaf: 'voorval', ...m.duur, bron: m.grondslag }
}

// Fragments of the sentences of the protocol that hold a term, in its order.
test.each([
  ['uiterlijk binnen 3 werkdagen na de calamiteit of het geweld', 'melden', 'voorval', 3, 'werkdag', /stap 1/],
  [
    'in ieder geval binnen 5 werkdagen een telefonische melding',
    'melden_telefonisch',
    'voorval',
    5,
    'werkdag',
    /stap 1/,
  ],
  ['uiterlijk binnen drie werkdagen', 'ontvangstbevestiging', 'MeldingOntvangen', 3, 'werkdag', /stap 2/],
  ['onverwijld, maar uiterlijk binnen drie werkdagen', 'verzoek_melding', 'MeldingOntvangen', 3, 'werkdag', /stap 2/],
  ['binnen een termijn van 6 weken', 'zelfonderzoek', 'OnderzoekGevraagd', 6, 'week', /stap 5/],
  [
    'binnen 2 weken schriftelijk of elektronisch te reageren',
    'onderzoek.hoorverslag',
    'hoorverslag',
    2,
    'week',
    /stap 5/,
  ],
  [
    'binnen 4 weken schriftelijk of elektronisch te reageren',
    'onderzoek.conceptrapport',
    'conceptrapport',
    4,
    'week',
    /stap 6/,
  ],
  [
    'in ieder geval binnen 4 weken, stelt de toezichthouder een rapport vast',
    'onderzoek.vaststellen',
    'reacties',
    4,
    'week',
    /stap 6/,
  ],
])('“%s” is %s', (_, code, van, n, eenheid, bron) => {
  expect(termijnVan(versie, code)).toMatchObject({ van, n, eenheid, bron: expect.stringMatching(bron) })
})

/** Where the protocol gives no number none is made: what it asks is a task, a letter or a piece with a place in the data. */
const plaatsen = {
  taak: versie.taken.map(t => t.code),
  brief: (versie.brieven ?? []).map(b => b.code),
  stuk: (versie.onderzoek?.voorleggen ?? []).map(v => v.stuk),
  // A day that the supervisor chooses and announces.
  dag: [aankondigingVan(versie).code],
} as const satisfies Record<string, readonly string[]>

// The other six sentences that speak of a term.
test.each([
  ['verzoekt de Toezichthouder de melding zo spoedig mogelijk aan te vullen', 'brief', 'aanvulling_gevraagd'],
  ['Hierin worden werkwijze onderzoek, vorm en termijnen afgesproken', 'taak', 'onderzoek_afspreken'],
  ['termijnen af om tot een duidelijk oordeel en eventueel onderzoek te komen', 'taak', 'duidelijkheid_afspreken'],
  ['binnen welke termijnen het onderzoek zal plaatsvinden', 'taak', 'eigen_onderzoek_aankondigen'],
  ['binnen welke termijnen het onderzoek zal plaatsvinden', 'dag', 'onderzoek.duur'],
  ['Een conceptrapport wordt zo spoedig mogelijk aangeboden', 'stuk', 'conceptrapport'],
  ['stuurt het rapport zo spoedig mogelijk aan de aanbieder', 'taak', 'rapport_sturen'],
] as const)('“%s” is the %s %s, without a number', (_, plaats, code) => {
  expect(plaatsen[plaats]).toContain(code)
  expect(versie.termijnen.flatMap(t => t.totTaken)).not.toContain(code)
})

test('the six of step 2 and the mayor are audiences, each with what it may know', () => {
  expect(versie.doelgroepen.map(d => d.code)).toEqual([
    ...['melder', 'bestuur_aanbieder', 'college', 'burgemeester', 'openbare_orde', 'beleid'],
    ...['contractmanager', 'communicatie'],
  ])
  expect(versie.doelgroepen.find(d => d.code === 'burgemeester')?.wanneer).toEqual({ urgent: true })
  expect(versie.informeren?.krijgt.map(k => k.doelgroep)).toEqual(versie.doelgroepen.map(d => d.code))
})

test('nobody but the reporter and those who need the number get it; no audience gets names', () => {
  for (const k of versie.informeren?.krijgt ?? []) expect(k.namenBij).toBeUndefined()
})

test('bijlage 1 is whole: eleven parts, each with what is asked', () =>
  expect(versie.zelfonderzoek?.inhoud.map(i => [i.code, i.punten.length])).toEqual([
    ...[
      ['client', 2],
      ['commissie', 2],
      ['beroepskrachten', 1],
      ['bekwaamheid', 3],
      ['wijze', 5],
      ['feiten', 9],
    ],
    ...[
      ['analyse', 3],
      ['borging', 1],
      ['nazorg', 2],
      ['reactie_client', 2],
      ['bestuurder', 2],
    ],
  ]))

const reken = rekenaar(protocol, [])
const gemeld = (ontvangenOp: string, anders = {}) =>
  meldoordeel(
    { kanaal: 'formulier', melderType: 'aanbieder', voorvalOp: '2026-04-02T10:00:00.000Z', ontvangenOp, ...anders },
    versie,
    reken,
  )

describe('in time or not, counted from what happened', () => {
  test.each([
    ['the last working day, after Easter', '2026-04-09T15:00:00.000Z', {}, true],
    ['the day after', '2026-04-09T22:00:00.000Z', {}, false],
    ['by telephone there are five', '2026-04-13T15:00:00.000Z', { kanaal: 'telefoon' }, true],
    ['not six', '2026-04-14T08:00:00.000Z', { kanaal: 'telefoon' }, false],
  ])('%s', (_, moment, anders, opTijd) => {
    const uit = gemeld(moment, anders)
    expect(uit?.opTijd).toBe(opTijd)
    expect(uit?.uitleg).toMatch(/Goede Vrijdag.*stap 1/)
  })

  test.each([
    ['a resident has no such duty', { melderType: 'persoon' }],
    ['nobody knows when it happened', { voorvalOp: null }],
    ['it is said to have happened after it was reported', { voorvalOp: '2026-05-01T10:00:00.000Z' }],
  ])('no judgement: %s', (_, anders) => expect(gemeld('2026-04-09T15:00:00.000Z', anders)).toBeNull())
})

/** A desk elsewhere, as terms.md says that protocols differ: next working day, three months, near misses out. */
const elders = {
  ...protocol,
  loket: 'voorbeeld-ggd-toezicht',
  naam: 'Toezicht Wmo van een GGD',
  versies: [
    {
      ...versie,
      toelichting: 'Melden op de volgende werkdag; drie maanden voor het onderzoek; bijna-incidenten tellen niet mee.',
      meldtermijnen: meldtermijnen
        .filter(m => m.code === 'melden')
        .map(m => ({ ...m, duur: { n: 1, eenheid: 'werkdag' as const }, grondslag: 'protocol GGD: volgende werkdag' })),
      termijnen: basis.map(t =>
        t.code === 'zelfonderzoek'
          ? { ...zelfonderzoek, duur: { n: 3, eenheid: 'maand' as const }, grondslag: 'protocol GGD: drie maanden' }
          : t,
      ),
      onderzoek: {
        ...onderzoek,
        voorleggen: onderzoek.voorleggen.map(v => ({
          ...v,
          termijn: { ...v.termijn, duur: { n: 4, eenheid: 'week' as const }, grondslag: 'protocol GGD: vier weken' },
        })),
      },
      criteria: versie.criteria.map(c => ({ ...c, waarom: `${c.waarom} Wat had kunnen gebeuren telt niet mee.` })),
    },
  ],
} satisfies Protocol

test('another desk of the kind is data alone: it is sound, and its own terms hold', () => {
  expect(controleer(elders)).toEqual({ ok: true, protocol: elders })
  const [v] = elders.versies
  const uit = meldoordeel(
    {
      kanaal: 'telefoon',
      melderType: 'aanbieder',
      voorvalOp: '2026-04-02T10:00:00.000Z',
      ontvangenOp: '2026-04-08T08:00:00.000Z',
    },
    v as Protocolversie,
    reken,
  )
  expect([uit?.einde, uit?.opTijd]).toEqual(['2026-04-07', false])
  expect(termijnVan(v as Protocolversie, 'zelfonderzoek')).toMatchObject({ n: 3, eenheid: 'maand' })
  expect(termijnVan(v as Protocolversie, 'onderzoek.hoorverslag')).toMatchObject({ n: 4, eenheid: 'week' })
})
