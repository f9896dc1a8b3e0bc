import { describe, expect, test } from 'vitest'
import { context, taak, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Pandsluiting } from '../begrippen/feiten/pandsluiting.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import * as d from './domain.ts'

const ctx = (nu = '2026-04-10T08:00:00.000Z') => context({ nu })
const p = bijzonderVan(context().protocol).pandsluiting
const kenmerken = { ...zaak().kenmerken, categorie: 'dreigende_pandsluiting', soort: 'incident' }
const leeg: Pandsluiting = {
  check: null,
  concept: null,
  vastgesteld: null,
  aanvullingen: [],
  besluiten: [],
  opvolgingen: [],
  nietNodig: null,
}
const volledig: d.Checkinvoer = {
  situatie: 's',
  kinderen: true,
  veiligheid: { oordeel: 'met_afspraken', dag: '2026-04-08', bekekenDoor: 'wijkteam', toelichting: 'v' },
  hulp: { stand: 'gestart', sinds: '2026-04-09', toelichting: 'h' },
  samen: { met: ['wijkteam', 'school'], dag: '2026-04-09' },
}
const op = { op: '2026-04-09T10:00:00.000Z', door: 'ik' }
const tekst = { beeld: 'b', advies: 'a' }
const concept = { ...tekst, op: '2026-04-09T11:00:00.000Z', door: 'ik' }
const check = { ...volledig, ...op }
const taken = [
  taak({ id: 'gezin', code: 'gezin_in_kaart', verplicht: true }),
  taak({ id: 'advies', code: 'advies_burgemeester', verplicht: true }),
]
const met = (werk: Partial<Pandsluiting> | null, anders: Partial<Zaak> = {}) =>
  zaak({
    status: 'in_behandeling',
    kenmerken,
    taken,
    werk: werk ? { pandsluiting: { ...leeg, ...werk } } : {},
    ...anders,
  })

const alles: readonly [string, (z: Zaak) => unknown][] = [
  ['the family check', z => d.gezinscheckVastleggen(z, volledig, ctx())],
  ['a draft', z => d.adviesOpstellen(z, tekst, ctx())],
  ['settling', z => d.adviesVaststellen(z, {}, ctx())],
  ['a supplement', z => d.adviesAanvullen(z, { tekst: 't' }, ctx())],
  ['no advice', z => d.adviesNietNodig(z, { reden: 'r' }, ctx())],
  [
    'a decision',
    z =>
      d.burgemeesterbesluitVastleggen(
        z,
        { besluit: 'sluiten', dag: '2026-04-10', tot: null, toelichting: null },
        ctx(),
      ),
  ],
  [
    'following',
    z =>
      d.gezinOpvolgen(
        z,
        { onderdak: 'opvang', kinderenVeilig: 'ja', hulpLoopt: 'ja', verslag: 'v', volgende: null },
        ctx(),
      ),
  ],
]

describe('where nothing can be settled', () => {
  test.each(alles)('%s, before the screening', (_, doe) =>
    expect(doe(met({ check, concept }, { status: 'ontvangen' }))).toEqual({ ok: false, weigering: 'nogNietGescreend' }),
  )
  test.each(alles)('%s, in a closed dossier', (_, doe) =>
    expect(doe(met({ check, concept }, { status: 'gesloten' }))).toEqual({ ok: false, weigering: 'dossierDicht' }),
  )
  test.each(alles)('%s, in a dossier about something else', (_, doe) =>
    expect(doe(met(null, { kenmerken: { ...kenmerken, categorie: 'gog_fysiek' } }))).toEqual({
      ok: false,
      weigering: 'geenPandsluiting',
    }),
  )
})

describe('the advice is never settled before the family was mapped', () => {
  test.each<[string, Partial<d.Checkinvoer>, string]>([
    ['nobody described the family', { situatie: null }, 'situatieOntbreekt'],
    ['nobody asked for children', { kinderen: null }, 'kinderenOntbreekt'],
    ['nobody looked at the safety of the children', { veiligheid: null }, 'veiligheidOntbreekt'],
    ['nobody knows what care there is', { hulp: null }, 'hulpOntbreekt'],
    ['it was discussed with nobody', { samen: null }, 'overlegOntbreekt'],
    [
      'it was discussed, but not with the wijkteam',
      { samen: { met: ['school'], dag: '2026-04-09' } },
      'overlegOntbreekt',
    ],
  ])('%s', (_, anders, weigering) =>
    expect(d.adviesVaststellen(met({ check: { ...check, ...anders }, concept }), {}, ctx())).toEqual({
      ok: false,
      weigering,
    }),
  )

  test('nothing at all is known', () =>
    expect(d.watOntbreekt(null, p)).toEqual([
      'situatieOntbreekt',
      'kinderenOntbreekt',
      'veiligheidOntbreekt',
      'hulpOntbreekt',
      'overlegOntbreekt',
    ]))

  test('without children in the home there is no safety of children to look at', () =>
    expect(d.watOntbreekt({ ...check, kinderen: false, veiligheid: null }, p)).toEqual([]))

  test('without a draft there is nothing to settle', () =>
    expect(d.adviesVaststellen(met({ check }), {}, ctx())).toEqual({ ok: false, weigering: 'conceptOntbreekt' }))

  test('a draft older than the check does not name what was done', () =>
    expect(
      d.adviesVaststellen(met({ check: { ...check, op: '2026-04-09T11:00:01.000Z' }, concept }), {}, ctx()),
    ).toEqual({ ok: false, weigering: 'conceptVerouderd' }))
})

const na = (z: Zaak, uit: { ok: boolean; feiten?: readonly IncidentFeit[] }) =>
  metGevolgen(z, uit.feiten ?? [], ctx()).reduce(evolve, z)
const open = (z: Zaak) => z.taken.filter(t => t.status === 'open').map(t => t.code)

describe('what it brings about', () => {
  test('a complete check does its task; one with a hole does not', () => {
    expect(open(na(met(null), d.gezinscheckVastleggen(met(null), volledig, ctx())))).toEqual(['advies_burgemeester'])
    expect(open(na(met(null), d.gezinscheckVastleggen(met(null), { ...volledig, hulp: null }, ctx())))).toEqual([
      'gezin_in_kaart',
      'advies_burgemeester',
    ])
  })

  const vast = na(met({ check, concept }), d.adviesVaststellen(met({ check, concept }), {}, ctx()))

  test('settling fixes the very texts of the draft, and does both tasks', () => {
    expect(vast.werk.pandsluiting?.vastgesteld).toMatchObject(tekst)
    expect(open(vast)).toEqual([])
  })

  test.each([
    ['what is settled is not rewritten', d.adviesOpstellen(vast, tekst, ctx()), 'alVastgesteld'],
    ['nor settled again', d.adviesVaststellen(vast, {}, ctx()), 'alVastgesteld'],
    ['nor said to be unneeded', d.adviesNietNodig(vast, { reden: 'r' }, ctx()), 'alVastgesteld'],
    [
      'what is not settled is not supplemented',
      d.adviesAanvullen(met({ concept }), { tekst: 't' }, ctx()),
      'nogNietVastgesteld',
    ],
    [
      'a closure does not end before it begins',
      d.burgemeesterbesluitVastleggen(
        vast,
        { besluit: 'sluiten', dag: '2026-04-10', tot: '2026-04-09', toelichting: null },
        ctx(),
      ),
      'eindeVoorBegin',
    ],
    [
      'a decision of tomorrow is not known',
      d.burgemeesterbesluitVastleggen(
        vast,
        { besluit: 'sluiten', dag: '2026-04-11', tot: null, toelichting: null },
        ctx(),
      ),
      'inDeToekomst',
    ],
    [
      'nobody looked tomorrow',
      d.gezinscheckVastleggen(vast, { ...volledig, samen: { met: ['wijkteam'], dag: '2026-04-11' } }, ctx()),
      'inDeToekomst',
    ],
    [
      'looking again lies ahead',
      d.gezinOpvolgen(
        vast,
        { onderdak: 'opvang', kinderenVeilig: 'ja', hulpLoopt: 'ja', verslag: 'v', volgende: '2026-04-10' },
        ctx(),
      ),
      'volgendeVoorbij',
    ],
  ])('%s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))

  test('a supplement stands below, and the advice stays as it was', () => {
    const later = na(vast, d.adviesAanvullen(vast, { tekst: 'nieuw' }, ctx()))
    expect(later.werk.pandsluiting?.vastgesteld).toEqual(vast.werk.pandsluiting?.vastgesteld)
    expect(later.werk.pandsluiting?.aanvullingen.map(a => a.tekst)).toEqual(['nieuw'])
  })

  test('where no advice is needed the tasks lapse and the dossier can close', () =>
    expect(open(na(met({}), d.adviesNietNodig(met({}), { reden: 'r' }, ctx())))).toEqual([]))
})
