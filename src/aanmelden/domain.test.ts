import { expect, test } from 'vitest'
import { rollen } from '../begrippen/rol.ts'
import { beginpad, veiligNaar } from './domain.ts'
import { naamUit, rollenUit } from './oidc/rollen.ts'
import { leesState, maakState } from './oidc/state.ts'
import { maakVertraging, wachttijd } from './vertraging.ts'

test.each(['/desk/personen', '/desk/dossiers/1?tab=termijnen', '/desk/begin'])(
  'after signing in one goes on to a page of the desk: %s',
  naar => expect(veiligNaar('desk', naar)).toBe(naar),
)

test.each([
  '',
  'https://elders.example/desk/begin',
  '//elders.example/desk/begin',
  '/\\elders.example/desk/begin',
  '/desk\\..\\..\\elders',
  '/ander/begin',
  '/desk',
  '/desk/../ander/begin',
  '/desk/%2e%2e/ander/begin',
  '/deskundig/begin',
  'desk/begin',
  '/desk/be\ngin',
  '/desk/aanmelden',
  '/desk/aanmelden?naar=/desk/aanmelden',
  '/desk/bevestigen/verder',
  '/desk/afmelden',
  'javascript:alert(1)',
])('and never anywhere else: %j', naar => expect(veiligNaar('desk', naar)).toBe('/desk/begin'))

test.each([
  [['medewerker'], '/werkvoorraad'],
  [['procesregisseur'], '/werkvoorraad'],
  [['beheerder', 'coordinator'], '/werkvoorraad'],
  [['bestuur-lezer'], '/rapportage'],
  [['privacyfunctionaris', 'beheerder'], '/toegang'],
  [['beheerder'], '/gebruikers'],
  [[], '/protocol'],
] as const)('somebody who is %j starts at %s', (wie, pad) => expect(beginpad(wie, 'incident')).toBe(pad))

test.each(rollen)('a %s has somewhere to start', rol => expect(beginpad([rol], 'toezicht')).not.toBe('/protocol'))

test('who follows measures has nothing to start with where there are none', () =>
  expect(beginpad(['contractmanager'], 'incident')).toBe('/protocol'))

test.each<[string, unknown, readonly string[]]>([
  ['a list of values', ['desk:medewerker', 'desk:beheerder'], ['medewerker', 'beheerder']],
  ['one value', 'desk:coordinator', ['coordinator']],
  ['a role of another desk', ['ander:coordinator'], []],
  ['a desk whose name begins the same', ['desk-noord:coordinator', 'des:coordinator'], []],
  ['a role that does not exist', ['desk:baas', 'desk:', 'desk'], []],
  ['the same twice', ['desk:medewerker', 'desk:medewerker'], ['medewerker']],
  ['something else than text', [1, null, { a: 'desk:medewerker' }], []],
  ['nothing', undefined, []],
])('roles come from %s', (_, roles, uit) =>
  expect(rollenUit({ roles }, { rolclaim: 'roles', rollen: undefined }, 'desk')).toEqual(uit),
)

test('a claim may lie deeper, or have dots in its name', () => {
  const deep = { realm_access: { roles: ['desk:medewerker'] }, 'https://a.example/roles': ['desk:beheerder'] }
  const lees = (rolclaim: string) => rollenUit(deep, { rolclaim, rollen: undefined }, 'desk')
  expect([lees('realm_access.roles'), lees('https://a.example/roles'), lees('realm_access.niets.hier')]).toEqual([
    ['medewerker'],
    ['beheerder'],
    [],
  ])
})

test('with a table only its groups count, and no name of the language itself', () => {
  const tabel = { Groep: ['desk:coordinator', 'ander:beheerder'] }
  const lees = (...roles: string[]) => rollenUit({ roles }, { rolclaim: 'roles', rollen: tabel }, 'desk')
  expect([lees('Groep'), lees('desk:beheerder'), lees('constructor', '__proto__')]).toEqual([['coordinator'], [], []])
})

test('somebody is called by their name, else by what the provider calls them', () => {
  expect(naamUit({ sub: 's', name: ' Noor ' }, 'name')).toBe('Noor')
  expect(naamUit({ sub: 's', weergave: 'Noor' }, 'weergave')).toBe('Noor')
  expect(naamUit({ sub: 's', preferred_username: 'noor' }, 'name')).toBe('noor')
  expect(naamUit({ sub: 's', name: '' }, 'name')).toBe('s')
})

test('a state says for which desk and what, and is never the same', () => {
  const state = maakState({ loket: 'desk', soort: 'bevestigen' })
  expect(leesState(state)).toEqual({ loket: 'desk', soort: 'bevestigen' })
  expect(maakState({ loket: 'desk', soort: 'bevestigen' })).not.toBe(state)
  expect(['', 'desk', 'desk.aanmelden', 'desk.anders.x', 'desk.aanmelden.x.y'].map(leesState)).toEqual(
    Array(5).fill(null),
  )
})

test('three failures cost nothing; then it takes ever longer, up to four seconds', () =>
  expect([1, 3, 4, 5, 6, 7, 8, 9, 50].map(wachttijd)).toEqual([0, 0, 250, 500, 1000, 2000, 4000, 4000, 4000]))

test('failures count per address, for ten minutes, until a success', () => {
  let nu = 0
  const v = maakVertraging(() => new Date(nu))
  const zes = () => [1, 2, 3, 4].map(() => v.mislukt('een'))
  expect(zes()).toEqual([0, 0, 0, 250])
  expect(v.mislukt('twee')).toBe(0)
  nu = 11 * 60_000
  expect(v.mislukt('een')).toBe(0)
  zes()
  v.gelukt('een')
  expect(v.mislukt('een')).toBe(0)
})
