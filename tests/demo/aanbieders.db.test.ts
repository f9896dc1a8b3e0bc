import { expect, test } from 'vitest'
import { vulOefenloketten } from '../../demo/caseload.ts'
import toezicht from '../../demo/protocollen/wilgenstad-toezicht-wmo.ts'
import { maakDemogebruikers } from '../../src/aanmelden/demogebruikers.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { leesInstellingen } from '../../src/main/instellingen.ts'
import { maakWeb } from '../../src/main/web.tsx'
import { findVoorbeelden } from '../../src/zaken/aanbieder/demo.ts'
import { nieuwBaken } from '../opstelling/baken.ts'

const { baken, alsEigenaar, sleutelmap } = await nieuwBaken('2026-11-22T09:12:00.000Z', [toezicht])
const { loket } = toezicht
await maakDemogebruikers(baken)
await vulOefenloketten(baken, { ...alsEigenaar('register'), user: 'baken_app' })
const app = (demo: string, oidc: Record<string, string> = {}) =>
  maakWeb(
    { baken },
    leesInstellingen({ PORT: '0', BAKEN_DEMO: demo, BAKEN_DATA: sleutelmap, ...oidc }, sleutelmap),
    () => {},
  )
const pad = `/${loket}/aanbieder/aanmelden`

test('a visitor finds organisations to be, and a code with its link for one that cannot sign in', async () => {
  const { organisaties, codes } = await inLoket(baken.db, loket, tx => findVoorbeelden(tx, baken, loket))
  expect(organisaties.map(o => o.naam)).toEqual(
    expect.arrayContaining(['Thuisbegeleiding Samenloop', 'Ambulant Team Oeverzicht', 'Dagbesteding De Werf']),
  )
  expect(codes).toMatchObject([{ naam: 'Vrijwillige Nachtwacht Wilgenstad', link: { belcode: expect.any(String) } }])
  const web = await app('ja')
  const { body } = await web.inject(pad)
  for (const iets of [codes[0]?.code, codes[0]?.link?.token, organisaties[0]?.naam]) expect(body).toContain(iets)
  const binnen = await web.inject({
    ...{ method: 'POST', url: pad, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    payload: new URLSearchParams({ code: codes[0]?.code ?? '', naam: 'Een bezoeker' }).toString(),
  })
  expect(binnen.headers.location).toMatch(new RegExp(`^/${loket}/aanbieder/onderzoek/`))
})

test('outside the demo nothing of it is shown, and nobody chooses an organisation', async () => {
  const web = await app('nee')
  const { body } = await web.inject(pad)
  for (const iets of ['Samenloop', 'Nachtwacht', 'ophalen/', 'Kijk mee']) expect(body).not.toContain(iets)
  const kiest = await web.inject({
    ...{ method: 'POST', url: pad, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    payload: 'met=demo&organisatie=90000013',
  })
  expect([kiest.statusCode, kiest.headers['set-cookie']]).toEqual([404, undefined])
})
