import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { doe } from '../../../tests/opstelling/opdracht.ts'
import { leesInstellingen } from '../instellingen.ts'
import { bouwOp } from '../opbouw.ts'

const map = await mkdtemp(join(tmpdir(), 'baken-gebruiker-'))
const env = { BAKEN_DATA: map }
// As when the server runs: the acts work beside it, on the same data folder.
const server = await bouwOp(leesInstellingen(env, map), () => {})
afterAll(async () => {
  await server.stop()
  await rm(map, { recursive: true, force: true })
})
const loket = ['--loket', 'rotterdam-incidentenloket']
const gebruiker = (...argumenten: string[]) => doe(['gebruiker', ...argumenten], env, map)

test('beside a running server somebody is made, closed out, listed, and let in again', async () => {
  const leeg = await gebruiker('lijst', ...loket, '--formaat', 'json')
  expect([leeg.code, JSON.parse(leeg.uit)]).toEqual([0, []])

  const rol = ['--rol', 'coordinator', '--rol', 'medewerker']
  const gemaakt = await gebruiker('toevoegen', ...loket, '--naam', 'Karel Proef', ...rol, '--formaat', 'json')
  const karel = { naam: 'Karel Proef', rollen: ['medewerker', 'coordinator'], stand: 'toegang', uitgever: 'demo' }
  expect(JSON.parse(gemaakt.uit)).toMatchObject(karel)

  await gebruiker('toevoegen', ...loket, '--naam', 'Karel Proef', '--rol', 'beheerder')
  const twijfel = await gebruiker('blokkeren', ...loket, '--naam', 'Karel Proef')
  expect([twijfel.code, twijfel.fout]).toEqual([64, expect.stringContaining('Zeg met --id wie u bedoelt')])

  const { id } = JSON.parse(gemaakt.uit) as { id: string }
  expect((await gebruiker('blokkeren', ...loket, '--id', id)).uit).toMatch(/Karel Proef +geblokkeerd/)
  const lijst = JSON.parse((await gebruiker('lijst', ...loket, '--formaat', 'json')).uit) as { id: string }[]
  expect(lijst).toContainEqual({ ...karel, id, stand: 'geblokkeerd' })
  expect((await gebruiker('deblokkeren', ...loket, '--id', id)).uit).toMatch(/Karel Proef +toegang/)
}, 120_000)

test.each([
  [['lijst'], /Zeg met --loket welke: rotterdam-incidentenloket/],
  [['lijst', '--loket', 'nergens'], /--loket is "nergens"; kies: rotterdam/],
  [['toevoegen', ...loket, '--rol', 'medewerker'], /Zeg met --naam/],
  [['toevoegen', ...loket, '--naam', 'X'], /Zeg met --rol/],
  [['toevoegen', ...loket, '--naam', 'X', '--rol', 'baas'], /De rol "baas" bestaat niet/],
  [['blokkeren', ...loket], /Zeg met --naam of --id/],
  [['blokkeren', ...loket, '--naam', 'Niemand'], /is er niet bij dit loket/],
  [['weghalen', ...loket], /Onbekende opdracht: gebruiker weghalen/],
  [[], /Zeg wat er moet gebeuren/],
])('what cannot be followed ends with 64: %j', async (argumenten, zin) => {
  const { code, uit, fout } = await gebruiker(...argumenten)
  expect([code, uit]).toEqual([64, ''])
  expect(fout).toMatch(zin)
})

test('with a provider of one’s own nobody is made here', async () => {
  const oidc = { ...env, OIDC_UITGEVER: 'https://aanmelden.voorbeeld.invalid', OIDC_CLIENT: 'baken' }
  const { code, fout } = await doe(['gebruiker', 'toevoegen', ...loket, '--naam', 'X', '--rol', 'beheerder'], oidc, map)
  expect([code, fout]).toEqual([64, expect.stringContaining('komen hier van de eigen organisatie')])
})
