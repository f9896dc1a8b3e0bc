import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { smtpNaar, startMailserver } from '../../tests/opstelling/mailserver.ts'
import { nieuwePost, standVan } from '../../tests/opstelling/post.ts'
import { inLoket } from '../db/verbinding.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { type Postdaad, postBehandelen } from '../zaken/uitgaand/posthandelingen.ts'
import { PostVeranderd } from '../zaken/uitgaand/wijzigen.ts'
import { findPost, telAandacht } from './store.ts'
import { verstuurPost } from './versturen/ronde.ts'

const { baken, desk } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const medewerker = await nieuweGebruiker(baken, loket, 'Bilal Aydin', 'medewerker')
const server = await startMailserver()
afterAll(() => server.stop())
const { zaal } = server
const stuk = { titel: 'Bericht', delen: [{ tekst: 'Tekst' }] }
const stuur = () => verstuurPost(baken, smtpNaar(server.poort), loket)

const behandel = (p: { zaak: string; link: { id: string; post: string } }, daad: Postdaad, aan?: string) =>
  handle(baken, coordinator, {
    zaak: p.zaak,
    opdracht: { naam: 'postBehandelen', handeling: 'dossier.bewerken', beslis: postBehandelen },
    invoer: { post: p.link.post, link: p.link.id, daad, code: null },
    post: { id: p.link.post, daad, aan },
  })

test('a refused notice goes to another address, with the same link and another Message-ID', async () => {
  zaal.gedrag = { geadresseerde: 550 }
  const p = await nieuwePost(baken, coordinator, stuk, 'fout@voorbeeld.invalid')
  await stuur()
  zaal.gedrag = {}
  expect(await behandel(p, 'adres', 'goed@voorbeeld.invalid')).toMatchObject({ ok: true })
  expect(await stuur()).toBe(1)
  expect(zaal.aan).toEqual(['goed@voorbeeld.invalid'])
  expect(zaal.berichten.join('').replace(/=\r?\n/g, '')).toContain(p.link.token)
  expect(zaal.berichten.join('')).toContain(`Message-ID: <${p.link.post}.2@baken.invalid>`)
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({ status: 'verzonden', ronde: 2 })
})

test('what was sent is not sent again by a click that came too late, and nothing of the click is kept', async () => {
  const p = await nieuwePost(baken, coordinator, stuk, 'een@voorbeeld.invalid')
  await stuur()
  const tel = () =>
    inLoket(baken.db, loket, tx => tx.selectFrom('journaal').select('volgnr').where('zaak', '=', p.zaak).execute())
  const voor = await tel()
  await expect(behandel(p, 'opnieuw')).rejects.toThrow(PostVeranderd)
  expect(await tel()).toEqual(voor)
  expect(await stuur()).toBe(0)
})

test('a bounce stands in the list of what asks attention, for who may open the dossier only', async () => {
  const p = await nieuwePost(baken, coordinator, stuk, 'twee@voorbeeld.invalid')
  await stuur()
  await behandel(p, 'teruggekomen')
  await inLoket(baken.db, loket, tx =>
    tx
      .updateTable('zaak')
      .set({ vertrouwelijkheid: 'vertrouwelijk', behandelaar: coordinator.id })
      .where('id', '=', p.zaak)
      .execute(),
  )
  const stand = { nu: '2026-04-02T20:00:00.000Z', mailserver: true }
  const ziet = (wie: typeof coordinator) =>
    inLoket(baken.db, loket, async tx => ({
      regels: (await findPost(tx, wie, { ...stand, filter: 'aandacht', pagina: 1 })).map(r => [r.id, r.status]),
      aantal: await telAandacht(tx, wie, stand),
    }))
  expect(await ziet(coordinator)).toEqual({ regels: [[p.link.post, 'teruggekomen']], aantal: 1 })
  expect(await ziet(medewerker)).toEqual({ regels: [], aantal: 0 })
})
