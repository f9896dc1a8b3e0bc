import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { controleerSleutels } from '../controle/sleutels.ts'
import { pakketmap } from '../db/pakketmap.ts'
import { inLoket } from '../db/verbinding.ts'
import { beginSessie } from '../toegang/sessies.ts'
import type { Wie } from '../toegang/wie.ts'
import { laadBestanden } from '../web/bestanden.ts'
import { maakServer } from '../web/route/server.tsx'
import { openDossier } from '../zaken/deuren/openen.ts'
import { ruimOpmerkingenOp } from './overdragen.ts'
import { dienstRoutes } from './routes.tsx'
import { findOverdrachten, insertRooster } from './store.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-03T19:00:00Z')
const { loket } = desk
const huisraad = { baken, bestanden: laadBestanden(pakketmap(import.meta.url)), demo: true }
const app = await maakServer(huisraad, () => {})
dienstRoutes(app, huisraad)

const noor = await nieuweGebruiker(baken, loket, 'Noor Avondster', 'coordinator')
const ruben = await nieuweGebruiker(baken, loket, 'Ruben Nachtegaal', 'coordinator')
const anna = await nieuweGebruiker(baken, loket, 'Anna Dageraad', 'medewerker')

const browser = async (wie: Wie) => {
  const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
  const cookie = `__Host-baken-${loket}=${token}`
  return {
    lees: async (pad: string) => (await app.inject({ url: `/${loket}${pad}`, headers: { cookie } })).body,
    stuur: (pad: string, payload: Record<string, unknown> = {}) =>
      app.inject({ method: 'POST', url: `/${loket}${pad}`, payload, headers: { cookie } }),
  }
}

const overdrachten = () => inLoket(baken.db, loket, tx => findOverdrachten(tx, loket))
const opening = await openDossier(baken, verzoek(loket))
if (!opening.ok) throw new Error(opening.weigering)
const { zaak, nummer } = opening.ontvangst

test('two who hand over the same change: one handover, and the text of the second is still there', async () => {
  const [een, twee] = [await browser(noor), await browser(ruben)]
  expect(await een.lees('/dienst/overdragen')).toContain(nummer)
  const wissel = '2026-04-03T20:00:00.000Z'
  const gelukt = await een.stuur('/dienst/overdragen', { wissel, opmerking: 'De telefoon kraakt.' })
  expect(gelukt.headers.location).toContain('/dienst/overdracht/')
  const geweigerd = await twee.stuur('/dienst/overdragen', { wissel, opmerking: 'Sleutel ligt bij de balie.' })
  expect(geweigerd.statusCode).toBe(422)
  expect(geweigerd.body).toContain('Sleutel ligt bij de balie.')
  expect(await overdrachten()).toMatchObject([{ gegevenDoor: noor.id, punten: [{ zaak, waarom: ['nieuw', 'laat'] }] }])
})

test('until it is accepted the giver gives it anew; somebody else does not, and nobody does hours ahead', async () => {
  const [een, twee] = [await browser(noor), await browser(ruben)]
  const wissel = '2026-04-03T20:00:00.000Z'
  tijd.zet('2026-04-03T16:00:00Z')
  expect((await een.stuur('/dienst/overdragen', { wissel })).statusCode).toBe(422)
  tijd.zet('2026-04-03T19:05:00Z')
  const [fris] = [await browser(noor)]
  expect((await fris.stuur('/dienst/overdragen', { wissel, opmerking: 'De telefoon kraakt.' })).statusCode).toBe(303)
  expect((await twee.stuur('/dienst/overdragen', { wissel })).statusCode).not.toBe(303)
  expect(await overdrachten()).toHaveLength(1)
})

test('what was said besides is not readable in the register', async () => {
  const [o] = await overdrachten()
  expect(o?.opmerking?.toString('latin1')).not.toContain('kraakt')
  expect(await (await browser(ruben)).lees(`/dienst/overdracht/${o?.id}`)).toContain('De telefoon kraakt.')
})

test('a handover is accepted by another, by name, once; until then the menu says so', async () => {
  const [o] = await overdrachten()
  const [gever, nemer, derde] = [await browser(noor), await browser(ruben), await browser(anna)]
  expect(await nemer.lees('/dienst')).toContain('<span class="baken-nav__aantal">1</span>')
  expect((await gever.stuur(`/dienst/overdracht/${o?.id}`)).statusCode).toBe(422)
  expect((await nemer.stuur(`/dienst/overdracht/${o?.id}`)).statusCode).toBe(303)
  expect((await derde.stuur(`/dienst/overdracht/${o?.id}`)).body).toContain('nam deze overdracht net al aan')
  expect(await overdrachten()).toMatchObject([{ aanvaardDoor: ruben.id }])
  expect(await nemer.lees('/dienst')).not.toContain('baken-nav__aantal')
})

test('who may not see a dossier sees only that there is one more', async () => {
  const [o] = await overdrachten()
  const pagina = await (await browser(anna)).lees(`/dienst/overdracht/${o?.id}`)
  expect(pagina).not.toContain(nummer)
  expect(pagina).toContain('1 dossier ziet u niet')
})

test('who is not in the rota of the shift says so when accepting', async () => {
  tijd.zet('2026-04-04T06:30:00Z')
  const [een, twee] = [await browser(noor), await browser(ruben)]
  const [van, tot] = ['2026-04-04T07:00:00.000Z', '2026-04-04T20:00:00.000Z']
  const regel = { id: baken.nieuwId(), gebruiker: anna.id, van, tot, taak: 'loket', telefoon: '14010' } as const
  await inLoket(baken.db, loket, tx => insertRooster(tx, loket, [regel]))
  const { headers } = await een.stuur('/dienst/overdragen', { wissel: van })
  const id = String(headers.location).split('/').at(-1)
  expect((await twee.stuur(`/dienst/overdracht/${id}`)).body).toContain('staat niet in het rooster')
  expect((await twee.stuur(`/dienst/overdracht/${id}`, { toch: 'ja' })).statusCode).toBe(303)
})

test('a change that passed cannot be handed over with an old page', async () => {
  tijd.zet('2026-04-04T07:30:00Z')
  const antwoord = await (await browser(noor)).stuur('/dienst/overdragen', { wissel: '2026-04-03T07:00:00.000Z' })
  expect(antwoord.body).toContain('intussen gewisseld')
})

test('the rota: only who handles dossiers, once in a shift, and a week is taken over', async () => {
  const [leiding, medewerker] = [await browser(noor), await browser(anna)]
  const regel = { week: '2026-03-30', dienst: '2026-04-04T20:00:00.000Z', wie: ruben.id, taak: 'achterwacht' }
  expect((await medewerker.stuur('/dienst/rooster', regel)).statusCode).toBe(404)
  expect((await leiding.stuur('/dienst/rooster', regel)).body).toContain('waarop deze collega bereikbaar is')
  const heel = { ...regel, telefoon: '06 00 00 00 01' }
  expect((await leiding.stuur('/dienst/rooster', heel)).statusCode).toBe(303)
  expect((await leiding.stuur('/dienst/rooster', heel)).body).toContain('staat al in die dienst')
  expect(await medewerker.lees('/dienst')).toContain('06 00 00 00 01')
  expect(await leiding.lees('/dienst/rooster?week=2026-04-06')).not.toContain('06 00 00 00 01')
  await leiding.stuur('/dienst/rooster/kopieer', { week: '2026-04-06' })
  await leiding.stuur('/dienst/rooster/kopieer', { week: '2026-04-06' })
  const erna = await leiding.lees('/dienst/rooster?week=2026-04-06')
  expect(erna.split('href="tel:0600000001"')).toHaveLength(2)
})

test('after a month what was said besides is destroyed, and verify has nothing to say', async () => {
  const [o] = await overdrachten()
  tijd.zet('2026-05-03T20:00:00Z')
  expect(await ruimOpmerkingenOp(baken, loket)).toBe(0)
  tijd.zet('2026-05-05T20:00:00Z')
  expect(await ruimOpmerkingenOp(baken, loket)).toBe(1)
  expect((await baken.kluis.pak(loket, [o?.id ?? ''])).size).toBe(0)
  expect(await controleerSleutels(baken.db, baken.kluis, loket, baken.klok())).toEqual([])
})
