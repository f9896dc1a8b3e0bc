import { expect, test } from 'vitest'
import { leesInstellingen } from './instellingen.ts'

const met = (env: NodeJS.ProcessEnv) =>
  leesInstellingen({ OIDC_UITGEVER: 'https://a.example', OIDC_CLIENT: 'baken', ...env }, '/tmp')

test('with a provider the demo is off, and the rest has its defaults', () =>
  expect(met({})).toMatchObject({
    demo: false,
    oidc: {
      uitgever: 'https://a.example',
      client: 'baken',
      rolclaim: 'roles',
      naamclaim: 'name',
      scope: 'openid profile',
    },
  }))

test('without one there is none', () => expect(leesInstellingen({}, '/tmp').oidc).toBeUndefined())

test('groups lead to roles by a table', () =>
  expect(met({ OIDC_ROLLEN: '{"G 1": ["desk:coordinator"]}' }).oidc?.rollen).toEqual({ 'G 1': ['desk:coordinator'] }))

test('without TLS only on this machine', () =>
  expect(met({ OIDC_UITGEVER: 'http://127.0.0.1:9999' }).oidc?.uitgever).toBe('http://127.0.0.1:9999'))

test('an address of ours has no slash at its end: the address of return is made from it', () =>
  expect(met({ BAKEN_ADRES: 'https://baken.example/' }).adres).toBe('https://baken.example'))

test.each([
  [{ OIDC_CLIENT: undefined }, /OIDC_CLIENT niet/],
  [{ OIDC_UITGEVER: 'geen adres' }, /zet een webadres/],
  [{ OIDC_UITGEVER: 'http://aanmelden.example' }, /https:\/\//],
  [{ OIDC_ROLLEN: 'G=desk:coordinator' }, /OIDC_ROLLEN is niet te lezen/],
  [{ OIDC_ROLLEN: '{"G": "desk:coordinator"}' }, /OIDC_ROLLEN is niet te lezen/],
  [{ OIDC_ROLLEN: '{"G": ["coordinator"]}' }, /OIDC_ROLLEN is niet te lezen/],
])('what cannot be is said before anything starts: %j', (env, zin) => expect(() => met(env)).toThrow(zin))
