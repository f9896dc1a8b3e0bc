import { afterAll, expect, test } from 'vitest'
import { type Rol, rollen } from '../../src/begrippen/rol.ts'
import { vertrouwelijkheden } from '../../src/begrippen/vertrouwelijkheid.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { leesInstellingen } from '../../src/main/instellingen.ts'
import { maakWeb } from '../../src/main/web.tsx'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Handeling } from '../../src/toegang/handelingen.ts'
import { beginSessie } from '../../src/toegang/sessies.ts'
import { hoortBij } from '../../src/web/procedures.ts'
import { sessiekoekje } from '../../src/web/route/verzoek.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuwBaken, nieuweGebruiker } from '../opstelling/baken.ts'
import { verzoek } from '../opstelling/voorbeeld.ts'
import { hardop } from './hardop.ts'
import { routetabel } from './routetabel.ts'

const { baken, desk, sleutelmap } = await nieuwBaken('2026-04-02T08:00:00Z', [rotterdam, wmo])
const { loket } = desk
/** A page that only a supervisor has is asked for at a supervisor's desk. */
const loketVan = (pad: string) => (hoortBij(desk.procedure, pad) ? loket : wmo.loket)
const app = await maakWeb(
  { baken },
  leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap),
  () => {},
)
afterAll(() => app.close())

const mensenVan = async (bij: string) => ({
  ander: await nieuweGebruiker(baken, bij, 'Een ander', 'medewerker'),
  rollen: new Map(
    await Promise.all(
      rollen.map(async rol => {
        const wie = await nieuweGebruiker(baken, bij, rol, rol)
        const token = await inLoket(baken.db, bij, tx => beginSessie(tx, bij, wie.id, baken.klok()))
        return [rol, { wie, koek: `${sessiekoekje(bij)}=${token}` }] as const
      }),
    ),
  ),
})
const mensen = new Map([
  [loket, await mensenVan(loket)],
  [wmo.loket, await mensenVan(wmo.loket)],
])
const iemand = (bij: string, rol: Rol) => mensen.get(bij)?.rollen.get(rol) as { wie: { id: string }; koek: string }

const UUIDS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const relaties = ['behandelaar', 'team', 'geen'] as const

/** A dossier in treatment with this confidentiality, in which `id` has this relation. */
type Geval = { vertrouwelijkheid: string; relatie: (typeof relaties)[number]; id: string; status: string }
const zaakVoor = async (bij: string, { vertrouwelijkheid, relatie, id, status }: Geval) => {
  const opening = await openDossier(baken, verzoek(bij))
  if (!opening.ok) throw new Error(opening.weigering)
  const behandelaar = relatie === 'behandelaar' ? id : (mensen.get(bij)?.ander.id ?? '')
  const team = relatie === 'team' ? [id] : []
  await inLoket(baken.db, bij, tx =>
    tx
      .updateTable('zaak')
      .set({ vertrouwelijkheid, behandelaar, team, status })
      .where('loket', '=', bij)
      .where('id', '=', opening.ontvangst.zaak)
      .execute(),
  )
  return opening.ontvangst.zaak
}

let teller = 0
/** What was asked by somebody signed in, by the address that it came from. */
const aangemeld = new Map<string, string>()
const doe = async (methode: string, url: string, vraag = '', cookie?: string) => {
  const { antwoord, remoteAddress } = await stuur(methode, url, vraag, cookie)
  if (cookie) aangemeld.set(remoteAddress, `${methode} ${url.replaceAll(UUIDS, ':id')} ${antwoord.statusCode}`)
  return antwoord
}
const stuur = async (methode: string, url: string, vraag = '', cookie?: string) => {
  // Every request from another address: this is about rights, not about how often.
  const remoteAddress = `127.1.${Math.floor(++teller / 250)}.${teller % 250}`
  const antwoord = await app.inject({
    method: methode as 'GET' | 'POST',
    url: methode === 'GET' && vraag ? `${url}?${vraag}` : url,
    remoteAddress,
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(methode === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(methode === 'POST' ? { payload: vraag } : {}),
  })
  return { antwoord, remoteAddress }
}

/** A list of what is to be destroyed shows only what somebody proposed. */
const stelVoor = (zaak: string) =>
  inLoket(baken.db, loket, tx =>
    tx
      .insertInto('vernietigingsvoorstel')
      .values({
        loket,
        id: baken.nieuwId(),
        zaak,
        nummer: zaak,
        grondslag: 'onterecht_vastgelegd',
        toelichting: null,
        op: baken.klok().toISOString(),
        door: mensen.get(loket)?.ander.id ?? '',
        status: 'voorgesteld',
        besloten_op: null,
        besloten_door: null,
        reden: null,
      })
      .execute(),
  )

const vul = (pad: string, zaak: string) => pad.replace(':loket', loketVan(pad)).replace(':zaak', zaak)
const geweigerd = (status: number) => status === 404

test('every route stands in the table, and the table names no other', () => {
  const echt = app.routes.map(r => `${r.methode} ${r.pad} ${r.handeling}`).sort()
  expect(echt).toEqual(routetabel.map(([methode, pad, handeling]) => `${methode} ${pad} ${handeling}`).sort())
})

const afgeschermd = routetabel.filter(([, , h]) => !h.startsWith('openbaar.'))
/** What only somebody of a provider may: a session of the desk is nothing there, whatever its role. */
const vanAanbieders = afgeschermd.filter(([, , h]) => h.startsWith('aanbieder.'))
const zonderDossier = afgeschermd.filter(([, pad, h]) => !pad.includes(':zaak') && !h.startsWith('aanbieder.'))
const overDossier = afgeschermd.filter(([, pad]) => pad.includes(':zaak'))

test.each(afgeschermd)('%s %s answers nobody who is not signed in', async (methode, pad, _, vraag) => {
  const antwoord = await doe(methode, vul(pad, baken.nieuwId()), vraag)
  if (methode === 'GET') expect(antwoord.headers.location).toContain('/aanmelden')
  else expect(antwoord.statusCode).toBe(401)
})

test.each(zonderDossier.filter(([, pad]) => (pad.match(/:/g) ?? []).length === 1))(
  '%s %s lets in who may, role by role',
  async (methode, pad, handeling, vraag) => {
    for (const rol of rollen) {
      const { koek } = iemand(loketVan(pad), rol)
      const antwoord = await doe(methode, vul(pad, ''), vraag, koek)
      expect([rol, !geweigerd(antwoord.statusCode)]).toEqual([rol, hardop(rol, handeling as Handeling, null)])
      expect(antwoord.statusCode).not.toBe(500)
    }
  },
)

test.each(vanAanbieders)('%s %s is closed to everybody of the desk', async (methode, pad, _, vraag) => {
  for (const rol of rollen) {
    const { koek } = iemand(wmo.loket, rol)
    // Who is signed in at the desk is nobody there: no look of theirs is to be logged.
    const { antwoord } = await stuur(methode, vul(pad, '').replace(':onderzoek', baken.nieuwId()), vraag, koek)
    if (methode === 'GET') expect(antwoord.headers.location).toBe(`/${wmo.loket}/aanbieder/aanmelden`)
    else expect(antwoord.statusCode).toBe(401)
  }
})

test('every route of a provider stands among them', () => {
  expect(vanAanbieders.length).toBeGreaterThan(2)
  expect(overDossier.filter(([, , h]) => h.startsWith('aanbieder.'))).toEqual([])
})

/** Who only looks changes nothing: the same dossier serves every page. */
const zaken = new Map<string, Promise<string>>()
const eens = (welke: string, maak: () => Promise<string>): Promise<string> => {
  const zaak = zaken.get(welke) ?? maak()
  zaken.set(welke, zaak)
  return zaak
}

test.each(overDossier)(
  '%s %s lets in who may, role x relation x confidentiality',
  async (methode, pad, handeling, vraag) => {
    const status =
      handeling.startsWith('dossier.vernietigen') || handeling === 'dossier.heropenen' ? 'gesloten' : 'in_behandeling'
    for (const rol of rollen)
      for (const vertrouwelijkheid of vertrouwelijkheden)
        for (const relatie of relaties) {
          const bij = loketVan(pad)
          const { wie, koek } = iemand(bij, rol)
          const maak = async () => {
            const zaak = await zaakVoor(bij, { vertrouwelijkheid, relatie, id: wie.id, status })
            if (handeling === 'dossier.vernietigen') await stelVoor(zaak)
            return zaak
          }
          const voorgesteld = handeling === 'dossier.vernietigen'
          const zaak = await (methode === 'GET'
            ? eens(`${vertrouwelijkheid} ${relatie} ${wie.id} ${status} ${voorgesteld}`, maak)
            : maak())
          const antwoord = await doe(methode, vul(pad, zaak), vraag, koek)
          const geval = `${rol} ${vertrouwelijkheid} ${relatie}`
          const verwacht = hardop(rol, handeling as Handeling, { vertrouwelijkheid, relatie })
          expect([geval, antwoord.statusCode, !geweigerd(antwoord.statusCode)]).toEqual([
            geval,
            antwoord.statusCode,
            verwacht,
          ])
          expect([geval, antwoord.statusCode]).not.toEqual([geval, 500])
        }
  },
)

test('whatever somebody who is signed in asked, the access log has a line of it', async () => {
  const vanLoket = (bij: string) =>
    inLoket(baken.db, bij, tx => tx.selectFrom('toegangslog').select('herkomst').execute())
  const regels = [...(await vanLoket(loket)), ...(await vanLoket(wmo.loket))]
  const gelogd = new Set(regels.map(r => r.herkomst))
  const zonder = [...aangemeld].filter(([adres]) => !gelogd.has(adres)).map(([, wat]) => wat)
  // There is no such piece of mail: nothing was shown or done, and the list it leads to is logged by itself.
  expect([...new Set(zonder)].sort()).toEqual([`POST /${loket}/dossiers/:id/post/:post 303`])
  expect(aangemeld.size).toBeGreaterThan(1_000)
})

test('a session of one desk opens nothing at another', async () => {
  const { koek } = iemand(loket, 'coordinator')
  const antwoord = await doe('GET', '/een-ander-loket/werkvoorraad', '', koek)
  expect(antwoord.statusCode).toBe(404)
})

test('a page of another kind of procedure is not there', async () => {
  const { koek } = iemand(wmo.loket, 'coordinator')
  for (const pad of ['vermissingen', 'regio', 'bemiddelingstafel', 'toezicht', 'hertelling'])
    expect([pad, (await doe('GET', `/${wmo.loket}/${pad}`, '', koek)).statusCode]).toEqual([pad, 404])
  expect((await doe('GET', `/${wmo.loket}/werkvoorraad`, '', koek)).statusCode).toBe(200)
})
