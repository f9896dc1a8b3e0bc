import { expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { pakketmap } from '../db/pakketmap.ts'
import { inLoket } from '../db/verbinding.ts'
import { laadBestanden } from '../web/bestanden.ts'
import { maakServer } from '../web/route/server.tsx'
import { maakDemogebruikers } from './demogebruikers.ts'
import { aanmeldRoutes } from './routes.tsx'

const { baken, desk } = await nieuwBaken()
const { loket } = desk
await maakDemogebruikers(baken)
const huisraad = { baken, bestanden: laadBestanden(pakketmap(import.meta.url)), demo: true }
const app = await maakServer(huisraad, () => {})
aanmeldRoutes(app, huisraad, { adres: 'http://127.0.0.1:4999', oidc: undefined })

const lijst = () =>
  inLoket(baken.db, loket, tx => tx.selectFrom('gebruiker').selectAll().where('loket', '=', loket).execute())
const kies = (gebruiker: string, naar = '') =>
  app.inject({ method: 'POST', url: `/${loket}/aanmelden`, payload: { gebruiker, naar } })

test('every role has somebody, and a second start makes nobody twice', async () => {
  const eerst = await lijst()
  await maakDemogebruikers(baken)
  expect(await lijst()).toEqual(eerst)
  expect(new Set(eerst.flatMap(g => g.rollen))).toEqual(new Set(desk.versies.at(-1)?.rollen.map(r => r.code)))
})

test('the page offers a button for each of them, and one press signs in', async () => {
  const pagina = await app.inject(`/${loket}/aanmelden?naar=/${loket}/personen`)
  const [iemand] = await lijst()
  for (const g of await lijst()) expect(pagina.body).toMatch(new RegExp(`value="${g.id}"[^>]*>${g.naam}</button>`))
  const binnen = await kies(iemand?.id ?? '', `/${loket}/personen`)
  expect(binnen.headers.location).toBe(`/${loket}/personen`)
  const koekje = String(binnen.headers['set-cookie'])
  expect(koekje).toMatch(new RegExp(`^__Host-baken-${loket}=[\\w-]{43}; Path=/; HttpOnly; Secure; SameSite=Lax$`))
  const begin = await app.inject({ url: `/${loket}/begin`, headers: { cookie: koekje.split(';')[0] } })
  expect(begin.headers.location).toMatch(new RegExp(`^/${loket}/`))
})

test('signing in again ends the session that this browser had', async () => {
  const [iemand] = await lijst()
  const eerste = String((await kies(iemand?.id ?? '')).headers['set-cookie']).split(';')[0]
  await app.inject({
    method: 'POST',
    url: `/${loket}/aanmelden`,
    payload: { gebruiker: iemand?.id },
    headers: { cookie: eerste },
  })
  const begin = await app.inject({ url: `/${loket}/begin`, headers: { cookie: eerste } })
  expect(begin.headers.location).toContain('/aanmelden')
})

test('a confirmation in the demo is a button', async () => {
  const [iemand] = await lijst()
  const cookie = String((await kies(iemand?.id ?? '')).headers['set-cookie']).split(';')[0]
  const pagina = await app.inject({ url: `/${loket}/bevestigen?naar=/${loket}/gebruikers`, headers: { cookie } })
  expect(pagina.body).toContain(`Ik ben ${iemand?.naam}`)
  const terug = await app.inject({
    method: 'POST',
    url: `/${loket}/bevestigen`,
    payload: { naar: 'https://elders.example/' },
    headers: { cookie },
  })
  expect(terug.headers.location).toBe(`/${loket}/begin`)
})

test.each(['', 'verzonnen', '00000000-0000-7000-8000-000000000000'])('nobody signs in as %j', async wie => {
  const antwoord = await kies(wie)
  expect(antwoord.statusCode).toBe(404)
  expect(antwoord.headers['set-cookie']).toBeUndefined()
})
