import { createServer, type Socket } from 'node:net'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { smtpNaar, startMailserver } from '../../../tests/opstelling/mailserver.ts'
import { nieuwePost, standVan } from '../../../tests/opstelling/post.ts'
import { retourbericht, startPostbus } from '../../../tests/opstelling/postbus.ts'
import { inLoket } from '../../db/verbinding.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { openLink } from '../../zaken/uitgaand/openen.ts'
import { postBehandelen } from '../../zaken/uitgaand/posthandelingen.ts'
import { findRetourstand, telAandacht } from '../store.ts'
import { verstuurPost } from '../versturen/ronde.ts'
import type { Businstelling } from './bus.ts'
import { haalRetourpost } from './ronde.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const server = await startMailserver()
const postbus = await startPostbus()
afterAll(() => Promise.all([server.stop(), postbus.stop()]))
const stuk = { titel: 'Bericht', delen: [{ tekst: 'Tekst' }] }
const AFZENDER = 'loket@baken.invalid'
const haal = (bus: Businstelling = postbus.bus) =>
  haalRetourpost(baken, bus, AFZENDER, { verbinden: 500, antwoord: 500, ronde: 20_000 })
const verstuurd = async () => {
  const p = await nieuwePost(baken, coordinator, stuk, 'zoek@voorbeeld.invalid')
  await verstuurPost(baken, smtpNaar(server.poort), loket)
  return p
}
/** The Message-ID as it left, out of what the mail server received. */
const kenmerk = () => /^Message-ID: (<[^>]+>)/im.exec(server.zaal.berichten.at(-1) ?? '')?.[1] ?? ''
const aandacht = () =>
  inLoket(baken.db, loket, tx => telAandacht(tx, coordinator, { nu: baken.klok().toISOString(), mailserver: true }))
const berichten = async (zaak: string) =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('bericht').select(['aan', 'soort']).where('loket', '=', loket).where('zaak', '=', zaak).execute(),
  )
const stand = () => inLoket(baken.db, loket, tx => findRetourstand(tx, loket))

beforeEach(() => expect(postbus.inhoud().filter(m => !m.vlaggen.includes('\\Seen'))).toEqual([]))

test('a bounce stands at its notice with its code, asks attention, tells who sent it, and leaves the mailbox', async () => {
  const p = await verstuurd()
  const voor = await aandacht()
  postbus.bezorg(retourbericht(kenmerk()))
  await haal()
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({
    ...{ status: 'teruggekomen', fout: 'geadresseerde', antwoord: '5.1.1', volgendePoging: null },
  })
  expect(await aandacht()).toBe(voor + 1)
  expect(await berichten(p.zaak)).toEqual([{ aan: coordinator.id, soort: 'postMislukt' }])
  expect(postbus.inhoud()).toEqual([])
})

test('two reports of one mail count once, also when the second comes later', async () => {
  const p = await verstuurd()
  postbus.bezorg(retourbericht(kenmerk()))
  postbus.bezorg(retourbericht(kenmerk(), { status: '5.2.1' }))
  await haal()
  postbus.bezorg(retourbericht(kenmerk(), { status: '5.7.1' }))
  await haal()
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({ status: 'teruggekomen', antwoord: '5.1.1' })
  expect(await berichten(p.zaak)).toHaveLength(1)
  expect(postbus.inhoud()).toEqual([])
})

test('a report of the first address says nothing of the second', async () => {
  const p = await verstuurd()
  const eerste = kenmerk()
  postbus.bezorg(retourbericht(eerste))
  await haal()
  const opdracht = { naam: 'postBehandelen', handeling: 'dossier.bewerken', beslis: postBehandelen } as const
  const invoer = { post: p.link.post, link: p.link.id, daad: 'adres', code: null } as const
  const post = { id: p.link.post, daad: 'adres', aan: 'goed@voorbeeld.invalid' } as const
  expect(await handle(baken, coordinator, { zaak: p.zaak, opdracht, invoer, post })).toMatchObject({ ok: true })
  await verstuurPost(baken, smtpNaar(server.poort), loket)
  postbus.bezorg(retourbericht(eerste))
  await haal()
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({ status: 'verzonden', ronde: 2 })
})

test('what is no bounce of ours changes nothing, and stays for a person to read', async () => {
  const p = await verstuurd()
  const mens = `From: zoek@voorbeeld.invalid\r\nIn-Reply-To: ${kenmerk()}\r\nSubject: Re: klaar\r\n\r\nDank u.`
  const begin = postbus.inhoud().length
  postbus.bezorg(mens)
  postbus.bezorg(retourbericht('<abc@elders.invalid>'))
  postbus.bezorg(retourbericht(kenmerk(), { action: 'delayed' }))
  // Made like one of ours, of a notice that no desk here has: a desk that does not run now may have sent it.
  postbus.bezorg(retourbericht('<01900000-0000-7000-8000-00000000000a.1@baken.invalid>'))
  await haal()
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({ status: 'verzonden' })
  const nieuw = () => postbus.inhoud().slice(begin)
  expect(nieuw().map(m => m.vlaggen)).toEqual([['\\Seen'], ['\\Seen'], ['\\Seen']])
  await haal()
  expect(nieuw()).toHaveLength(3)
})

test('a bounce of a desk that does not run here is not thrown away', async () => {
  const p = await verstuurd()
  const begin = postbus.inhoud().length
  postbus.bezorg(retourbericht(kenmerk()))
  const zonder = new Map([...baken.loketten].filter(([l]) => l !== loket))
  await haalRetourpost({ ...baken, loketten: zonder }, postbus.bus, AFZENDER)
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({ status: 'verzonden' })
  expect(postbus.inhoud().slice(begin)).toMatchObject([{ raw: expect.stringContaining(kenmerk()) }])
})

test.each([
  ['5.7.26', 'bericht'],
  ['4.4.7', 'onbestelbaar'],
  ['onbekend', 'onbestelbaar'],
])('code %s says that it is about: %s', async (status, fout) => {
  const p = await verstuurd()
  postbus.bezorg(retourbericht(kenmerk(), { status }))
  await haal()
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({ status: 'teruggekomen', fout })
})

test('who opened the link has it: a report after that tells nobody', async () => {
  const p = await verstuurd()
  const geopend = await openLink(baken, loket, { token: p.link.token, code: p.link.code, herkomst: 'test' })
  expect(geopend).toMatchObject({ ok: true })
  postbus.bezorg(retourbericht(kenmerk()))
  await haal()
  expect(await berichten(p.zaak)).toEqual([])
})

test('a mailbox that cannot be read is said, since when, and what came in meanwhile is read afterwards', async () => {
  const p = await verstuurd()
  await haal()
  expect(await stand()).toEqual({ gelezenOp: expect.stringContaining('20:00'), foutSinds: null })
  postbus.bezorg(retourbericht(kenmerk()))
  await postbus.stop()
  tijd.zet('2026-04-02T20:10:00Z')
  await haal()
  tijd.zet('2026-04-02T20:20:00Z')
  await haal()
  expect(await stand()).toEqual({
    ...{ gelezenOp: expect.stringContaining('20:00'), foutSinds: expect.stringContaining('20:10') },
  })
  await postbus.weer()
  await haal()
  expect(await stand()).toEqual({ gelezenOp: expect.stringContaining('20:20'), foutSinds: null })
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({ status: 'teruggekomen' })
})

test.each([
  ['the password is wrong', { wachtwoord: 'fout' }, 'aanmelding'],
  ['the folder is not there', { map: 'Retour' }, 'map'],
  ['a safe line is asked for and not given', { onbeveiligd: false }, 'beveiliging'],
])('it says why: %s', async (_, anders, fout) => {
  await haal({ ...postbus.bus, ...anders })
  const rij = () =>
    inLoket(baken.db, loket, tx =>
      tx.selectFrom('retourpost').select('fout').where('loket', '=', loket).executeTakeFirst(),
    )
  expect(await rij()).toEqual({ fout })
  await haal()
  expect(await rij()).toEqual({ fout: null })
})

test('a server that says nothing does not hold up the desk', async () => {
  const lijnen: Socket[] = []
  const stil = createServer(lijn => void lijnen.push(lijn))
  await new Promise<void>(klaar => stil.listen(0, '127.0.0.1', klaar))
  const adres = stil.address()
  const begin = performance.now()
  await haal({ ...postbus.bus, poort: typeof adres === 'object' && adres ? adres.port : 0 })
  expect(performance.now() - begin).toBeLessThan(10_000)
  expect(await stand()).toMatchObject({ foutSinds: expect.any(String) })
  for (const lijn of lijnen) lijn.destroy()
  stil.close()
})

test('a mail that cannot be written down stays unread, and is no fault of the mailbox', async () => {
  const p = await verstuurd()
  postbus.bezorg(retourbericht(kenmerk()))
  // The first that asks for the time is who writes it down.
  let keer = 0
  const klok = () => {
    keer += 1
    if (keer === 1) throw new Error('weg')
    return baken.klok()
  }
  await expect(haalRetourpost({ ...baken, klok }, postbus.bus, AFZENDER)).rejects.toThrow('weg')
  expect(postbus.inhoud().at(-1)?.vlaggen).not.toContain('\\Seen')
  await haal()
  expect(await standVan(baken, loket, p.link.post)).toMatchObject({ status: 'teruggekomen' })
})
