import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { pakketmap } from '../db/pakketmap.ts'
import { inLoket } from '../db/verbinding.ts'
import { DEMO } from '../toegang/demo.ts'
import { beginSessie } from '../toegang/sessies.ts'
import type { Wie } from '../toegang/wie.ts'
import { laadBestanden } from '../web/bestanden.ts'
import { maakServer } from '../web/route/server.tsx'
import { gebruikersRoutes } from './routes.tsx'

const { baken, desk, tijd } = await nieuwBaken()
const { loket } = desk
const huisraad = { baken, bestanden: laadBestanden(pakketmap(import.meta.url)), demo: true }
const app = await maakServer(huisraad, () => {})
gebruikersRoutes(app, huisraad)

const tom = await nieuweGebruiker(baken, loket, 'Tom', 'beheerder')
const anna = await nieuweGebruiker(baken, loket, 'Anna', 'medewerker')
const noor = await nieuweGebruiker(baken, loket, 'Noor', 'coordinator')
await inLoket(baken.db, loket, tx =>
  tx.updateTable('gebruiker').set({ uitgever: DEMO }).where('loket', '=', loket).where('id', '=', anna.id).execute(),
)

const meldAan = (wie: Wie) => inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
const browser = async (wie: Wie) => {
  const cookie = `__Host-baken-${loket}=${await meldAan(wie)}`
  return {
    lees: (pad: string) => app.inject({ url: `/${loket}${pad}`, headers: { cookie } }),
    stuur: (pad: string, payload: Record<string, unknown> = {}) =>
      app.inject({ method: 'POST', url: `/${loket}${pad}`, payload, headers: { cookie } }),
  }
}
const rij = (id: string) =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('gebruiker').selectAll().where('loket', '=', loket).where('id', '=', id).executeTakeFirstOrThrow(),
  )
const sessies = (id: string) =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('sessie').selectAll().where('loket', '=', loket).where('gebruiker', '=', id).execute(),
  )
const logboek = () =>
  inLoket(baken.db, loket, tx => tx.selectFrom('toegangslog').selectAll().where('loket', '=', loket).execute())

test('the administrator sees everybody, and that is logged by id', async () => {
  const antwoord = await (await browser(tom)).lees('/gebruikers')
  for (const naam of ['Tom', 'Anna', 'Noor']) expect(antwoord.body).toContain(naam)
  const regel = (await logboek()).findLast(r => r.handeling === 'gebruiker.zien')
  expect(regel?.onderwerpen.toSorted()).toEqual([tom.id, anna.id, noor.id].toSorted())
})

test.each([anna, noor])('nobody else does: $rollen', async wie => {
  const b = await browser(wie)
  expect((await b.lees('/gebruikers')).statusCode).toBe(404)
  expect((await b.stuur(`/gebruikers/${anna.id}/blokkeren`)).statusCode).toBe(404)
  expect((await rij(anna.id)).actief).toBe(true)
})

test('closing somebody out ends their sessions at once, and the log says who did it', async () => {
  await meldAan(noor)
  const antwoord = await (await browser(tom)).stuur(`/gebruikers/${noor.id}/blokkeren`)
  expect(antwoord.headers.location).toBe(`/${loket}/gebruikers/${noor.id}?gedaan=blokkeren`)
  expect([(await rij(noor.id)).actief, await sessies(noor.id)]).toEqual([false, []])
  expect((await logboek()).findLast(r => r.handeling === 'gebruiker.blokkeren')).toMatchObject({
    wie: tom.id,
    onderwerpen: [noor.id],
    uitkomst: 'toegestaan',
  })
  await (await browser(tom)).stuur(`/gebruikers/${noor.id}/deblokkeren`)
  expect((await rij(noor.id)).actief).toBe(true)
})

test('it asks for a recent proof, and until then nothing changes', async () => {
  const b = await browser(tom)
  tijd.zet(new Date(baken.klok().getTime() + 11 * 60_000).toISOString())
  const antwoord = await b.stuur(`/gebruikers/${anna.id}/blokkeren`)
  expect(antwoord.statusCode).toBe(403)
  expect(antwoord.body).toContain('/bevestigen?naar=')
  expect((await rij(anna.id)).actief).toBe(true)
})

test('an invented user gets other roles, in the order of the law of the house', async () => {
  const antwoord = await (await browser(tom)).stuur(`/gebruikers/${anna.id}/rollen`, {
    rol: ['beheerder', 'medewerker', 'baas'],
  })
  expect(antwoord.statusCode).toBe(303)
  expect((await rij(anna.id)).rollen).toEqual(['medewerker', 'beheerder'])
})

test.each([
  ['no role is left', () => anna, {}, 'Kies ten minste één rol'],
  ['the roles are the provider’s', () => noor, { rol: 'beheerder' }, 'komen van de eigen organisatie'],
  ['it is oneself', () => tom, { rol: 'coordinator' }, 'Uw eigen toegang verandert u niet zelf'],
])('a change is refused with its reason when %s', async (_, wie, payload, zin) => {
  const voor = await rij(wie().id)
  const antwoord = await (await browser(tom)).stuur(`/gebruikers/${wie().id}/rollen`, payload)
  expect(antwoord.statusCode).toBe(422)
  expect(antwoord.body).toContain(zin)
  expect(await rij(wie().id)).toEqual(voor)
})

test.each(['00000000-0000-7000-8000-000000000000', 'anna', "x'"])('who is not there is not found: %s', async id => {
  const b = await browser(tom)
  const pad = `/gebruikers/${encodeURIComponent(id)}`
  expect((await b.lees(pad)).statusCode).toBe(404)
  expect((await b.stuur(`${pad}/blokkeren`)).statusCode).toBe(404)
})
