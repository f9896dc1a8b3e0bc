import { describe, expect, test } from 'vitest'
import { context, taak, termijn, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Vermissing } from '../begrippen/feiten/vermissing.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import * as d from './domain.ts'

const kenmerken = { ...zaak().kenmerken, categorie: 'vermissing_minderjarige', soort: 'incident' }
const leeg: Vermissing = {
  beoordeling: null,
  opvolgingen: [],
  weging: null,
  opsporingen: [],
  terugkeer: null,
  gestopt: null,
  nazorg: null,
}
const sinds = '2026-04-03T18:00:00.000Z'
const nu = '2026-04-04T08:00:00.000Z'
const ctx = (moment = nu) => context({ nu: moment })
const beoordeling = { sinds, antwoorden: { hoog_risico: 'ja' as const }, toelichting: null, op: nu, door: 'ik' }
const terugkeer = {
  terugOp: '2026-04-05T10:00:00.000Z',
  hoe: 'politie',
  veilig: 'ja' as const,
  waar: 't',
  verslag: null,
  op: nu,
  door: 'ik',
}

const taken = [
  taak({ id: 'volg', code: 'vermissing_opvolgen', verplicht: true }),
  taak({ id: 'weeg', code: 'vermissing_wegen' }),
  taak({ id: 'terug', code: 'terugkeer_vastleggen', verplicht: true }),
]
const met = (werk: Partial<Vermissing> | null, anders: Partial<Zaak> = {}) =>
  zaak({
    status: 'in_behandeling',
    kenmerken,
    taken,
    termijnen: [
      termijn({ id: 'volgt', code: 'vermissing.opvolging' }),
      termijn({ id: 'wek', code: 'vermissing.wek48', van: '2026-04-03T20:00:00.000Z' }),
    ],
    werk: werk ? { vermissing: { ...leeg, ...werk } } : {},
    ...anders,
  })

const vragen = { sinds, antwoorden: beoordeling.antwoorden, toelichting: null }
const contact = { contacten: ['politie'], nieuws: false, verslag: 'v' }
const weging = { extraOpsporing: true, verslag: 'v' }
const opsporing = { bij: 'politie', vraag: 'v', gevraagdOp: null }
const terug = { terugOp: '2026-04-04T07:00:00.000Z', hoe: 'zelf', veilig: 'ja' as const, waar: 'w', verslag: null }
const daarna = { antwoorden: { uitbuiting: 'nee' as const }, toelichtingen: null, ingelicht: null }
const stop = { reden: 'overgedragen', toelichting: 't' }

/** Every command as one call, for the tables over all of them. */
const alles: readonly [string, (z: Zaak) => unknown][] = [
  ['the questions', z => d.vermissingBeoordelen(z, vragen, ctx())],
  ['follow-up', z => d.vermissingOpvolgen(z, contact, ctx())],
  ['weighing', z => d.vermissingWegen(z, weging, ctx())],
  ['extra search', z => d.opsporingVragen(z, opsporing, ctx())],
  ['an answer', z => d.opsporingBeantwoorden(z, { id: 'o', uitkomst: 'loopt', toelichting: null }, ctx())],
  ['return', z => d.terugkeerVastleggen(z, terug, ctx())],
  ['what then', z => d.nazorgVastleggen(z, daarna, ctx())],
  ['stopping', z => d.opvolgingStoppen(z, stop, ctx())],
]

describe('nothing is settled about a missing person', () => {
  test.each(alles)('%s, before the report was screened', (_, doe) =>
    expect(doe(met(null, { status: 'ontvangen' }))).toEqual({ ok: false, weigering: 'nogNietGescreend' }),
  )
  test.each(alles)('%s, in a closed dossier', (_, doe) =>
    expect(doe(met(null, { status: 'gesloten' }))).toEqual({ ok: false, weigering: 'dossierDicht' }),
  )
  test.each(alles)('%s, in a dossier about something else', (_, doe) =>
    expect(doe(met(null, { kenmerken: { ...kenmerken, categorie: 'gog_fysiek' } }))).toEqual({
      ok: false,
      weigering: 'geenVermissing',
    }),
  )
})

const alTerug = met({ beoordeling, terugkeer })
const gestopt = met({ beoordeling, gestopt: { ...stop, op: nu, door: 'ik' } })

describe('what is refused', () => {
  test.each([
    ['somebody who is back is not followed', d.vermissingOpvolgen(alTerug, contact, ctx()), 'alTerug'],
    ['nor weighed', d.vermissingWegen(alTerug, weging, ctx()), 'alTerug'],
    ['nor searched for', d.opsporingVragen(alTerug, opsporing, ctx()), 'alTerug'],
    ['nobody comes back twice', d.terugkeerVastleggen(alTerug, terug, ctx()), 'alTerug'],
    ['who is followed no more is not followed', d.vermissingOpvolgen(gestopt, contact, ctx()), 'gestopt'],
    [
      'nobody is gone since tomorrow',
      d.vermissingBeoordelen(met(null), { ...vragen, sinds: '2026-04-05T00:00:00.000Z' }, ctx()),
      'inDeToekomst',
    ],
    [
      'nobody came back tomorrow',
      d.terugkeerVastleggen(met({ beoordeling }), { ...terug, terugOp: '2026-04-04T08:00:01.000Z' }, ctx()),
      'inDeToekomst',
    ],
    [
      'nobody is back before they were gone',
      d.terugkeerVastleggen(met({ beoordeling }), { ...terug, terugOp: '2026-04-03T17:59:00.000Z' }, ctx()),
      'voorVermissing',
    ],
    [
      'search is not asked tomorrow',
      d.opsporingVragen(met(null), { ...opsporing, gevraagdOp: '2026-04-05T08:00:00.000Z' }, ctx()),
      'inDeToekomst',
    ],
    [
      'an answer belongs to a question',
      d.opsporingBeantwoorden(met({ beoordeling }), { id: 'x', uitkomst: 'loopt', toelichting: null }, ctx()),
      'opsporingOnbekend',
    ],
    ['what comes after the return comes after the return', d.nazorgVastleggen(met({}), daarna, ctx()), 'nogNietTerug'],
    [
      'a signal of exploitation says who was told',
      d.nazorgVastleggen(alTerug, { ...daarna, antwoorden: { uitbuiting: 'ja' } }, ctx()),
      'ingelichtOntbreekt',
    ],
  ])('%s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))

  test('who stopped being followed can still come back', () =>
    expect(d.terugkeerVastleggen(gestopt, terug, ctx()).ok).toBe(true))
})

/** After the command with all that the protocol makes of it. */
const na = (z: Zaak, uit: { ok: boolean; feiten?: readonly IncidentFeit[] }, moment = nu) =>
  metGevolgen(z, uit.feiten ?? [], ctx(moment)).reduce(evolve, z)
const openTaken = (z: Zaak) => z.taken.filter(t => t.status === 'open').map(t => t.code)
const lopend = (z: Zaak) => z.termijnen.filter(t => t.status === 'lopend').map(t => [t.code, t.van])

describe('what it brings about', () => {
  test('a contact moment does the task of the day and sets that of the next, with its term', () => {
    const z = na(met({ beoordeling }), d.vermissingOpvolgen(met({ beoordeling }), contact, ctx()))
    expect(openTaken(z)).toContain('vermissing_opvolgen')
    expect(z.taken.find(t => t.id === 'volg')?.status).toBe('gedaan')
    expect(lopend(z)).toContainEqual(['vermissing.opvolging', nu])
  })

  test('the 48 hours count from the moment somebody was gone, not from the report', () => {
    const z = na(met(null), d.vermissingBeoordelen(met(null), vragen, ctx()))
    expect(lopend(z)).toContainEqual(['vermissing.wek48', sinds])
    expect(z.termijnen.find(t => t.code === 'vermissing.wek48' && t.status === 'lopend')?.eindMoment).toBe(
      '2026-04-05T18:00:00.000Z',
    )
    expect(z.termijnen.find(t => t.id === 'wek')?.status).toBe('vervallen')
  })

  test('in the night that the clock goes forward 48 hours end an hour later on the clock', () => {
    const vrijdagavond = '2026-03-27T20:00:00.000Z'
    const z = na(met(null), d.vermissingBeoordelen(met(null), { ...vragen, sinds: vrijdagavond }, ctx()))
    expect(z.termijnen.find(t => t.van === vrijdagavond)?.eindMoment).toBe('2026-03-29T20:00:00.000Z')
  })

  test.each([
    ['long before the hour weighing leaves the wake-up standing', '2026-04-05T05:59:00.000Z', true],
    ['near the hour it is the weighing', '2026-04-05T06:00:00.000Z', false],
  ])('%s', (_, moment, blijft) => {
    const z = na(met({ beoordeling }), d.vermissingWegen(met({ beoordeling }), weging, ctx(moment)), moment)
    expect(openTaken(z).includes('vermissing_wegen')).toBe(blijft)
    expect(z.werk.vermissing?.weging?.extraOpsporing).toBe(true)
  })

  test.each([
    ['back: nothing has to be followed any more', d.terugkeerVastleggen(met({ beoordeling }), terug, ctx())],
    ['stopped: neither', d.opvolgingStoppen(met({ beoordeling }), stop, ctx())],
  ])('%s', (_, uit) => {
    const z = na(met({ beoordeling }), uit)
    expect(openTaken(z)).toEqual([])
    expect(lopend(z)).toEqual([])
    // Nobody weighed again or followed up today: it lapsed, and was not done.
    const hoe = (code: string) => z.taken.filter(t => t.code === code).map(t => t.status)
    expect([hoe('vermissing_opvolgen'), hoe('vermissing_wegen')]).toEqual([['vervallen'], ['vervallen']])
    expect(z.termijnen.map(t => t.status)).not.toContain('gehaald')
  })

  test('found dead: there is no afterwards to settle', () => {
    const z = na(
      met({ beoordeling }),
      d.terugkeerVastleggen(met({ beoordeling }), { ...terug, hoe: 'overleden' }, ctx()),
    )
    const daarna = { antwoorden: {}, toelichtingen: null, ingelicht: null }
    expect(d.isZonderDaarna(bijzonderVan(ctx().protocol).vermissing, z.werk.vermissing)).toBe(true)
    expect(d.nazorgVastleggen(z, daarna, ctx())).toMatchObject({ weigering: 'nogNietTerug' })
    const levend = na(met({ beoordeling }), d.terugkeerVastleggen(met({ beoordeling }), terug, ctx()))
    expect(d.isZonderDaarna(bijzonderVan(ctx().protocol).vermissing, levend.werk.vermissing)).toBe(false)
  })

  test('gone again: the tasks and the terms come back, and the new hours count from the new moment', () => {
    const terugZaak = na(met({ beoordeling }), d.terugkeerVastleggen(met({ beoordeling }), terug, ctx()))
    const weer = '2026-04-06T12:00:00.000Z'
    const later = '2026-04-06T13:00:00.000Z'
    const z = na(terugZaak, d.vermissingBeoordelen(terugZaak, { ...vragen, sinds: weer }, ctx(later)), later)
    expect(openTaken(z).sort()).toEqual(['terugkeer_vastleggen', 'vermissing_opvolgen', 'vermissing_wegen'])
    expect(lopend(z).sort()).toEqual([
      ['vermissing.opvolging', later],
      ['vermissing.wek48', weer],
    ])
    expect(z.werk.vermissing).toMatchObject({ terugkeer: null, opvolgingen: [], beoordeling: { sinds: weer } })
  })

  test('other answers about the same absence start nothing again', () => {
    const uit = d.vermissingBeoordelen(alTerug, vragen, ctx())
    expect(uit.ok && uit.feiten.map(f => f.soort)).toEqual([
      'VermissingBeoordeeld',
      'TermijnVervallen',
      'TermijnGestart',
    ])
  })

  test('the answer on a search stands with its question, and may change', () => {
    const o = { id: 'o', bij: 'politie', vraag: 'v', gevraagdOp: nu, door: 'ik', antwoord: null }
    const z = met({ beoordeling, opsporingen: [o] })
    const een = na(z, d.opsporingBeantwoorden(z, { id: 'o', uitkomst: 'loopt', toelichting: null }, ctx()))
    const twee = na(een, d.opsporingBeantwoorden(een, { id: 'o', uitkomst: 'klaar', toelichting: null }, ctx()))
    expect(twee.werk.vermissing?.opsporingen.map(x => x.antwoord?.uitkomst)).toEqual(['klaar'])
  })
})

test('nobody was asked to search before somebody was gone', () => {
  const z = met({ beoordeling })
  const vooraf = d.opsporingVragen(z, { ...opsporing, gevraagdOp: '2026-04-03T17:59:00.000Z' }, ctx())
  expect(vooraf).toEqual({ ok: false, weigering: 'voorVermissing' })
  expect(d.opsporingVragen(z, { ...opsporing, gevraagdOp: sinds }, ctx()).ok).toBe(true)
})
