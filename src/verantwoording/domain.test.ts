import { expect, test } from 'vitest'
import type { Maatregel } from '../begrippen/feiten/maatregelen.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { rekenaar } from '../zaken/termijnen.ts'
import { verantwoord } from './domain.ts'
import type { Jaardossier } from './store.ts'

const basis: Jaardossier = {
  ...{ soort: 'calamiteit', melder_type: 'aanbieder', protocolversie: 1, status: 'in_behandeling', uitkomst: null },
  ...{ kanaal: 'formulier', ontvangen_op: '2026-04-09T10:00:00.000Z', gesloten_op: null },
  ...{ voorval_op: '2026-04-02T10:00:00.000Z', gevraagd: false, eigen: false, oordeel: null, rondes: 0 },
  maatregelen: null,
}
const d = (anders: Partial<Jaardossier>): Jaardossier => ({ ...basis, ...anders })
const door = { op: '2026-05-01T10:00:00.000Z', door: 'ik' }
const m: Maatregel = {
  ...{ id: 'm', ...door, tekst: 't', eigenaar: 'e', dag: '2026-06-01', taak: 'k', termijn: 'n' },
  ...{ uitgevoerd: null, geborgd: null, getoetst: null, losgelaten: null },
}
const uitgevoerd: Maatregel = { ...m, uitgevoerd: { ...door, bewijs: 'b' } }
const getoetst: Maatregel = { ...uitgevoerd, getoetst: { ...door, werkt: 'ja', toelichting: 'w' } }

// Seven dossiers, counted by hand.
const jaar = [
  d({ gevraagd: true, oordeel: 'voldoende', rondes: 1, gesloten_op: '2026-04-19T10:00:00.000Z' }),
  d({
    gevraagd: true,
    oordeel: 'voldoende',
    rondes: 2,
    gesloten_op: '2026-05-09T10:00:00.000Z',
    maatregelen: [m, uitgevoerd],
  }),
  d({ gevraagd: true, oordeel: 'onvoldoende', rondes: 1, eigen: true }),
  d({ gevraagd: true, soort: 'geweld', ontvangen_op: '2026-04-10T10:00:00.000Z' }),
  d({ melder_type: 'persoon', soort: null }),
  d({ voorval_op: null, uitkomst: 'rijksinspectie' }),
  d({
    kanaal: 'telefoon',
    ontvangen_op: '2026-04-13T10:00:00.000Z',
    gesloten_op: '2026-06-12T10:00:00.000Z',
    maatregelen: [getoetst],
  }),
]
const uit = verantwoord(jaar, wmo, rekenaar(wmo, []))
const als = (lijst: readonly { naam: string; aantal: number }[]) =>
  Object.fromEntries(lijst.map(t => [t.naam, t.aantal]))

test('how many, of what, by whom', () => {
  expect(uit.aantal).toBe(7)
  expect(als(uit.soorten)).toEqual({ Calamiteit: 5, Geweld: 1, 'Vraag of twijfel': 0, 'Nog niet bepaald': 1 })
  expect(als(uit.melders)).toEqual({ Aanbieder: 6, Persoon: 1, Rijksinspectie: 0, 'De toezichthouder zelf': 0 })
})

test('in time by three working days over Easter, five by telephone; who had no duty is not counted', () =>
  expect(uit.gemeld).toEqual({ opTijd: 4, teLaat: 1, onbekend: 1 }))

test('by whom it was investigated, and the verdicts', () => {
  expect(als(uit.onderzoek)).toEqual({
    'Door de aanbieder': 3,
    'Door de toezichthouder': 1,
    'Niet onderzocht, of nog niet': 3,
    'Waarvan door een rijksinspectie': 1,
  })
  expect(als(uit.oordelen)).toEqual({
    Voldoende: 1,
    'Voldoende, na verbeteren': 1,
    Onvoldoende: 1,
    'Nog geen oordeel': 1,
  })
})

test('the middle lead time, and how measures stand', () => {
  expect(uit.doorlooptijd).toBe(30)
  expect(als(uit.maatregelen)).toEqual({ Open: 1, Uitgevoerd: 1, Getoetst: 1 })
  expect(verantwoord([], wmo, rekenaar(wmo, [])).doorlooptijd).toBeNull()
})
