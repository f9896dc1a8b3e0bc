import { expect, test } from 'vitest'
import { hardop } from '../../tests/toegang/hardop.ts'
import { type Rol, rollen } from '../begrippen/rol.ts'
import { type Relatie, relaties, type Vertrouwelijkheid, vertrouwelijkheden } from '../begrippen/vertrouwelijkheid.ts'
import { type Handeling, handelingen } from './handelingen.ts'
import { BEVESTIGD_MINUTEN, mag, type Over } from './mag.ts'
import { type Dossierkop, relatieVan, type Wie } from './wie.ts'

const nu = new Date('2026-04-02T20:00:00Z')
const wie = (...mijn: Rol[]): Wie => ({
  loket: 'l',
  id: 'ik',
  naam: 'Ik',
  rollen: mijn,
  bevestigdOp: nu.toISOString(),
  herkomst: 'test',
})

const gevallen = (Object.keys(handelingen) as Handeling[]).flatMap(h =>
  rollen.flatMap(rol =>
    [null, ...vertrouwelijkheden.flatMap(v => relaties.map(r => ({ vertrouwelijkheid: v, relatie: r })))].map(
      over => [h, rol, over] as const,
    ),
  ),
)

test.each(gevallen)('%s as %s over %o is what the desk says aloud', (h, rol, over) => {
  expect(mag(wie(rol), h, over, nu).mag).toBe(hardop(rol, h, over))
})

test('several roles together may what any of them may', () => {
  expect(mag(wie('beheerder', 'medewerker'), 'werkvoorraad.zien', null, nu)).toMatchObject({
    mag: true,
    rol: 'medewerker',
  })
})

test('what asks for a recent proof refuses an old one, and says so', () => {
  const later = new Date(nu.getTime() + (BEVESTIGD_MINUTEN + 1) * 60_000)
  expect(mag(wie('coordinator'), 'rapport.uitvoeren', null, later)).toEqual({ mag: false, reden: 'bevestiging' })
  expect(mag(wie('coordinator'), 'rapport.vaststellen', null, later).mag).toBe(true)
})

const dicht: Over = { vertrouwelijkheid: 'vertrouwelijk', relatie: 'geen' }
test.each([
  ['dossier.lezen', true],
  ['dossier.bewerken', true],
  ['dossier.toewijzen', false],
  ['dossier.overnemen', false],
  ['dossier.sluiten', false],
  ['dossier.afschermen', false],
  ['dossier.vernietigen.voorstellen', false],
] as const)('with the glass broken %s is %s', (h, verwacht) => {
  expect(mag(wie('coordinator'), h, dicht, nu, true).mag).toBe(verwacht)
})

test('breaking the glass gives no role that one does not have', () => {
  expect(mag(wie('bestuur-lezer'), 'dossier.lezen', dicht, nu, true).mag).toBe(false)
})

const kop = (deel: Partial<Dossierkop>): Dossierkop => ({
  status: 'in_behandeling',
  vertrouwelijkheid: 'vertrouwelijk' as Vertrouwelijkheid,
  behandelaar: null,
  team: [],
  ...deel,
})
test.each<[string, Rol, Partial<Dossierkop>, Relatie]>([
  ['the handler is the handler', 'medewerker', { behandelaar: 'ik' }, 'behandelaar'],
  ['the handler is the handler, in the team or not', 'medewerker', { behandelaar: 'ik', team: ['ik'] }, 'behandelaar'],
  ['a member of the team is team', 'medewerker', { team: ['ander', 'ik'] }, 'team'],
  ['a new report is the screeners’', 'coordinator', { status: 'ontvangen' }, 'team'],
  ['a new report is not a colleague’s', 'medewerker', { status: 'ontvangen' }, 'geen'],
  [
    'a new report that somebody took up is theirs',
    'coordinator',
    { status: 'ontvangen', behandelaar: 'ander' },
    'geen',
  ],
  ['an open dossier without handler is nobody’s', 'coordinator', {}, 'geen'],
])('%s', (_, rol, deel, verwacht) => {
  expect(relatieVan(wie(rol), kop(deel))).toBe(verwacht)
})

test.each<[string, Partial<Dossierkop>, Relatie]>([
  ['who covers stands as the absent handler does', { behandelaar: 'anna' }, 'behandelaar'],
  ['who covers is in the team where the absent one is', { behandelaar: 'ander', team: ['anna'] }, 'team'],
  ['who covers is nobody to what is another’s', { behandelaar: 'ander' }, 'geen'],
])('%s', (_, deel, verwacht) => {
  expect(relatieVan({ ...wie('medewerker'), waarneemtVoor: ['anna', 'carla'] }, kop(deel))).toBe(verwacht)
})
