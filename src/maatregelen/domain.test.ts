import { expect, test } from 'vitest'
import { context, na, zaak } from '../../tests/opstelling/zaak.ts'
import { standVan } from '../begrippen/feiten/maatregelen.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { dossierSluiten } from '../dossier/afsluiting.ts'
import { effectToetsen, maatregelBorgen, maatregelLoslaten, maatregelUitvoeren, maatregelVastleggen } from './domain.ts'

const ctx = context()

const leeg = zaak({ status: 'in_behandeling' })
const begin = na(leeg, maatregelVastleggen(leeg, { tekst: 't', eigenaar: 'e', dag: '2026-05-01' }, ctx))
const id = begin.werk.maatregelen?.[0]?.id ?? ''
const gedaan = na(begin, maatregelUitvoeren(begin, { id, bewijs: 'b' }, ctx))
const geborgd = na(gedaan, maatregelBorgen(gedaan, { id, hoe: 'h', dag: '2026-11-01' }, ctx))
const getoetst = na(geborgd, effectToetsen(geborgd, { id, werkt: 'deels', toelichting: 'w' }, ctx))
const los = na(geborgd, maatregelLoslaten(geborgd, { id, reden: 'r' }, ctx))

const stand = (z: Zaak) => (z.werk.maatregelen ?? []).map(standVan)
const open = (z: Zaak) => z.taken.filter(t => t.status === 'open').length
const termijnen = (z: Zaak) => z.termijnen.map(t => [t.code, t.einde, t.status])

test.each([
  ['it is agreed: a day and a task', begin, ['open'], 1, [['maatregel.uitvoeren', '2026-05-01', 'lopend']]],
  ['it is done: nothing is waited for', gedaan, ['uitgevoerd'], 0, [['maatregel.uitvoeren', '2026-05-01', 'gehaald']]],
  [
    'it is secured: the day of looking whether it works',
    geborgd,
    ['geborgd'],
    1,
    [
      ['maatregel.uitvoeren', '2026-05-01', 'gehaald'],
      ['maatregel.toetsen', '2026-11-01', 'lopend'],
    ],
  ],
  [
    'it was looked at',
    getoetst,
    ['getoetst'],
    0,
    [
      ['maatregel.uitvoeren', '2026-05-01', 'gehaald'],
      ['maatregel.toetsen', '2026-11-01', 'gehaald'],
    ],
  ],
  [
    'it was let go: what was waited for lapses, what was done stays done',
    los,
    ['losgelaten'],
    0,
    [
      ['maatregel.uitvoeren', '2026-05-01', 'gehaald'],
      ['maatregel.toetsen', '2026-11-01', 'vervallen'],
    ],
  ],
])('%s', (_, z, standen, taken, verwacht) => {
  expect(stand(z)).toEqual(standen)
  expect(open(z)).toBe(taken)
  expect(termijnen(z)).toEqual(verwacht)
})

test('a dossier does not close over a measure that is waited for', () => {
  const sluit = (z: Zaak) => dossierSluiten(z, { reden: 'afgehandeld', toelichting: null }, ctx)
  expect(sluit(begin)).toEqual({ ok: false, weigering: 'takenOpen' })
  expect(sluit(geborgd)).toEqual({ ok: false, weigering: 'takenOpen' })
  expect(sluit(getoetst).ok).toBe(true)
})

test.each([
  [
    'a day that is past',
    maatregelVastleggen(leeg, { tekst: 't', eigenaar: 'e', dag: '2026-04-02' }, ctx),
    'dagVoorbij',
  ],
  [
    'a closed dossier',
    maatregelVastleggen(zaak({ status: 'gesloten' }), { tekst: 't', eigenaar: 'e', dag: '2026-05-01' }, ctx),
    'dossierDicht',
  ],
  ['a measure of another dossier', maatregelUitvoeren(begin, { id: 'x', bewijs: 'b' }, ctx), 'maatregelOnbekend'],
  ['done twice', maatregelUitvoeren(gedaan, { id, bewijs: 'b' }, ctx), 'alUitgevoerd'],
  ['secured before it was done', maatregelBorgen(begin, { id, hoe: 'h', dag: '2026-11-01' }, ctx), 'nogNietUitgevoerd'],
  ['secured twice', maatregelBorgen(geborgd, { id, hoe: 'h', dag: '2026-11-01' }, ctx), 'alGeborgd'],
  [
    'looked at before it was secured',
    effectToetsen(gedaan, { id, werkt: 'ja', toelichting: 'w' }, ctx),
    'nogNietGeborgd',
  ],
  ['let go after it was looked at', maatregelLoslaten(getoetst, { id, reden: 'r' }, ctx), 'alKlaar'],
])('refused: %s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))
