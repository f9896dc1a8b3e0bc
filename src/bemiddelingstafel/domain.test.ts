import { describe, expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import * as d from './domain.ts'
import { dagenOpTafel, hercontroleNu, tel, vanJaar } from './overzicht.ts'
import type { Tafelzaak } from './store.ts'

const ctx = (nu = '2026-04-10T08:00:00.000Z') => context({ nu })
const kenmerken = { ...zaak().kenmerken, categorie: 'advies_vastgelopen_onderdak', soort: 'adviesvraag' }
const nieuw = zaak({ status: 'in_behandeling', kenmerken })
const na = (z: Zaak, uit: { ok: boolean; feiten?: readonly IncidentFeit[] }) => (uit.feiten ?? []).reduce(evolve, z)

const bespreking = { bijeenkomst: null, situatie: { dak: 'geen' }, verslag: 'v', afspraken: [] }
const afspraak = { deelnemer: null, tekst: 't', voor: '2026-04-20' }
const alleCriteria = bijzonderVan(context().protocol).bemiddelingstafel.stabiel.map(c => c.code)
const stabiel = { criteria: alleCriteria, hercontrole: '2026-07-10', toelichting: 't' }
const einde = { reden: 'vertrokken', toelichting: 't' }

const op = na(nieuw, d.gezinOpTafelZetten(nieuw, { reden: 'r' }, ctx()))
const metAfspraak = na(op, d.gezinBespreken(op, { ...bespreking, afspraken: [afspraak] }, ctx()))
const id = metAfspraak.werk.bemiddelingstafel?.afspraken[0]?.id ?? ''
const gedaan = na(metAfspraak, d.tafelafspraakAfronden(metAfspraak, { id, toelichting: null }, ctx()))
const rust = na(gedaan, d.gezinStabielVerklaren(gedaan, stabiel, ctx()))
const kijk = { stabiel: true, volgende: null, verslag: 'v' }

const alles: readonly [string, (z: Zaak) => unknown][] = [
  ['putting it on', z => d.gezinOpTafelZetten(z, { reden: 'r' }, ctx())],
  ['discussing it', z => d.gezinBespreken(z, bespreking, ctx())],
  ['an agreement', z => d.tafelafspraakAfronden(z, { id, toelichting: null }, ctx())],
  ['stable', z => d.gezinStabielVerklaren(z, stabiel, ctx())],
  ['looking again', z => d.hercontroleDoen(z, kijk, ctx())],
  ['taking it off', z => d.gezinVanTafelHalen(z, einde, ctx())],
]

describe('where nothing can be settled', () => {
  test.each(alles)('%s, before the screening', (_, doe) =>
    expect(doe({ ...op, status: 'ontvangen' })).toEqual({ ok: false, weigering: 'nogNietGescreend' }),
  )
  test.each(alles.filter(([wat]) => wat !== 'looking again'))('%s, in a closed dossier', (_, doe) =>
    expect(doe({ ...op, status: 'gesloten' })).toEqual({ ok: false, weigering: 'dossierDicht' }),
  )
  test.each(alles)('%s, for a case of another kind', (_, doe) =>
    expect(doe({ ...op, kenmerken: { ...kenmerken, categorie: 'gog_fysiek' } })).toEqual({
      ok: false,
      weigering: 'geenTafelzaak',
    }),
  )
})

describe('what is refused', () => {
  test.each([
    ['a family is on the table once', d.gezinOpTafelZetten(op, { reden: 'r' }, ctx()), 'alOpTafel'],
    ['nobody discusses who is not on it', d.gezinBespreken(nieuw, bespreking, ctx()), 'nietOpTafel'],
    ['nor who is stable', d.gezinBespreken(rust, bespreking, ctx()), 'nietOpTafel'],
    [
      'an agreement for yesterday',
      d.gezinBespreken(op, { ...bespreking, afspraken: [{ ...afspraak, voor: '2026-04-09' }] }, ctx()),
      'dagVoorbij',
    ],
    [
      'an agreement that is not there',
      d.tafelafspraakAfronden(op, { id: 'x', toelichting: null }, ctx()),
      'afspraakOnbekend',
    ],
    ['an agreement twice', d.tafelafspraakAfronden(gedaan, { id, toelichting: null }, ctx()), 'afspraakKlaar'],
    ['stable with an open agreement', d.gezinStabielVerklaren(metAfspraak, stabiel, ctx()), 'afsprakenOpen'],
    [
      'stable without a day to look again',
      d.gezinStabielVerklaren(gedaan, { ...stabiel, hercontrole: '2026-04-10' }, ctx()),
      'dagVoorbij',
    ],
    ['looking again at who is not stable', d.hercontroleDoen(op, kijk, ctx()), 'nietStabiel'],
  ])('%s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))

  test.each(alleCriteria)('a family is not stable without: %s', code =>
    expect(
      d.gezinStabielVerklaren(gedaan, { ...stabiel, criteria: alleCriteria.filter(c => c !== code) }, ctx()),
    ).toEqual({ ok: false, weigering: 'criteriaOntbreken' }),
  )
})

test('looking again is done in a closed dossier too; a family that comes back needs it open', () => {
  const dicht = { ...rust, status: 'gesloten' } as const
  expect(d.hercontroleDoen(dicht, kijk, ctx()).ok).toBe(true)
  expect(d.hercontroleDoen(dicht, { ...kijk, stabiel: false }, ctx())).toEqual({ ok: false, weigering: 'heropenEerst' })
})

describe('how it goes on', () => {
  const later = '2026-07-10T08:00:00.000Z'

  test.each([
    ['still stable, and looked at once more', { ...kijk, volgende: '2026-10-10' }, 'stabiel', '2026-10-10'],
    ['still stable, and that is enough', kijk, 'stabiel', null],
    ['no longer stable: back on the table', { ...kijk, stabiel: false }, 'op_tafel', undefined],
  ])('%s', (_, invoer, stand, hercontrole) => {
    const b = na(rust, d.hercontroleDoen(rust, invoer, ctx(later))).werk.bemiddelingstafel
    expect(d.tafelstand(b)).toBe(stand)
    expect(b?.stabiel?.hercontrole).toBe(hercontrole)
  })

  test('put on again the days count anew, and what was agreed before stays', () => {
    const weg = na(gedaan, d.gezinVanTafelHalen(gedaan, einde, ctx()))
    const weer = na(weg, d.gezinOpTafelZetten(weg, { reden: 'r2' }, ctx(later))).werk.bemiddelingstafel
    expect(weer).toMatchObject({ sinds: later, einde: null, afspraken: [{ id }] })
  })
})

describe('the list of a year', () => {
  const rij = (z: Zaak, nr: string): Tafelzaak => ({
    id: nr,
    nummer: nr,
    status: 'in_behandeling',
    behandelaar: null,
    team: [],
    vertrouwelijkheid: 'gewoon',
    bemiddelingstafel: z.werk.bemiddelingstafel as NonNullable<Zaak['werk']['bemiddelingstafel']>,
  })
  const zaken = [rij(rust, 'rust'), rij(op, 'op')]
  const zomer = '2026-07-10T08:00:00.000Z'

  test('days count while a family is on the table, and stop when it is stable', () => {
    expect(dagenOpTafel(rij(op, 'op').bemiddelingstafel, '2026-04-25T08:00:00.000Z')).toBe(15)
    expect(dagenOpTafel(rij(rust, 'rust').bemiddelingstafel, zomer)).toBe(0)
  })

  test('on its day a family asks to be looked at, and stands first', () => {
    expect(hercontroleNu(rij(rust, 'rust').bemiddelingstafel, '2026-07-09T21:59:00.000Z')).toBe(false)
    expect(hercontroleNu(rij(rust, 'rust').bemiddelingstafel, '2026-07-09T22:00:00.000Z')).toBe(true)
    expect(vanJaar(zaken, 2026, zomer).map(z => z.id)).toEqual(['rust', 'op'])
    expect(vanJaar(zaken, 2026, '2026-05-01T08:00:00.000Z').map(z => z.id)).toEqual(['op', 'rust'])
  })

  test('who is on the table stays in the list of every year', () =>
    expect(vanJaar(zaken, 2028, '2026-05-01T08:00:00.000Z').map(z => z.id)).toEqual(['op']))

  test('the figures of the year', () =>
    expect(tel(zaken, 2026, zomer)).toEqual({ nu: 1, erbij: 2, stabiel: 1, gemiddeld: 0 }))
})
