import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { smtpNaar, startMailserver } from '../../tests/opstelling/mailserver.ts'
import { koekjeUit } from '../../tests/opstelling/volg.ts'
import { melding, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import { verstuurPost } from '../post/versturen/ronde.ts'
import { beginSessie } from '../toegang/sessies.ts'
import { sessiekoekje } from '../web/route/verzoek.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findZaak } from '../zaken/register/store.ts'

const { baken, desk, sleutelmap } = await nieuwBaken('2026-04-03T08:00:00Z')
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
const noor = await nieuweGebruiker(baken, loket, 'Noor van Dijk', 'coordinator')
const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, noor.id, baken.klok()))
const server = await startMailserver()
afterAll(async () => {
  await app.close()
  await server.stop()
})
const { zaal } = server

beforeEach(async () => {
  zaal.gedrag = {}
  zaal.berichten.length = 0
  zaal.bytes.length = 0
  zaal.aan.length = 0
  await inLoket(baken.db, loket, tx =>
    tx.updateTable('uitgaande_post').set({ status: 'vervallen' }).where('status', '=', 'wacht').execute(),
  )
})

const ADRES = 'zwaluw@voorbeeld.invalid'
const meld = async (email: string, mailBijBericht?: true) => {
  const basis = melding()
  const tekst = { ...basis.tekst, melder: { ...basis.tekst.melder, email } }
  const opening = await openDossier(
    baken,
    verzoek(loket, { melding: { ...basis, tekst, ...(mailBijBericht ? { mailBijBericht } : {}) } }),
  )
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst
}
let teller = 0
const post = (url: string, velden: Record<string, string>, cookie: string | null | undefined) =>
  app.inject({
    method: 'POST',
    url: `/${loket}${url}`,
    remoteAddress: `10.8.0.${++teller}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie ? { cookie } : {}) },
    payload: new URLSearchParams(velden).toString(),
  })
const balie = `${sessiekoekje(loket)}=${token}`
const schrijf = async (zaak: string, tekst: string) => {
  const z = await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak))
  const antwoord = await post(`/dossiers/${zaak}/gesprek-antwoord`, { tekst, versie: String(z?.versie) }, balie)
  expect(antwoord.statusCode).toBe(303)
}
type Ontvangst = { nummer: string; code: string; zaak: string }
const binnen = async (o: Ontvangst) => koekjeUit(await post('/volgen', { nummer: o.nummer, code: o.code }, null))
const kijk = async (o: Ontvangst) =>
  app.inject({ url: `/${loket}/volgen/melding`, headers: { cookie: (await binnen(o)) ?? '' } })
const stuur = () => verstuurPost(baken, smtpNaar(server.poort), loket)
const gesprek = async (o: Ontvangst) =>
  (await app.inject({ url: `/${loket}/dossiers/${o.zaak}/gesprek`, headers: { cookie: balie } })).body
const rijen = (o: Ontvangst) =>
  inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('uitgaande_post')
      .select(['id', 'melding', 'status', 'link', 'gelezen_op as gelezenOp'])
      .where('zaak', '=', o.zaak)
      .orderBy('id')
      .execute(),
  )

test('who gave an address and chose it gets a mail that there is a message, and nobody is in any byte of it', async () => {
  const o = await meld(ADRES, true)
  await schrijf(o.zaak, 'Waar zag u Noor van der Linde op het Plein?')
  expect(await stuur()).toBe(1)
  expect(zaal.aan).toEqual([ADRES])
  const alles = Buffer.concat(zaal.bytes).toString('utf8')
  const plat = alles
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, h) => String.fromCharCode(Number.parseInt(h, 16)))
  expect(plat).toContain(`https://baken.voorbeeld.invalid/${loket}/volgen`)
  expect(plat).toContain(desk.spoedtelefoon)
  expect(alles).toMatch(/^Subject: Er staat een bericht voor u klaar\r$/m)
  const [rij] = await rijen(o)
  const verboden = ['Noor', 'Linde', 'Plein', 'Femke', 'Oudendijk', 'Windroos', 'Dijk', 'vermissing', '2026-0']
  for (const geheim of [...verboden, o.nummer, o.code, o.zaak, rij?.melding ?? ''])
    expect((alles + plat).toLowerCase()).not.toContain(geheim.toLowerCase())
  // Base64 would hide a name from this search.
  expect(alles).not.toMatch(/Content-Transfer-Encoding: base64/i)
})

test.each([
  ['who did not choose it', ADRES, undefined],
  ['who gave no address, whatever the form says', '', true],
] as const)('%s gets none', async (_, email, wil) => {
  const o = await meld(email, wil)
  await schrijf(o.zaak, 'Een vraag')
  expect(await stuur()).toBe(0)
  expect(await rijen(o)).toEqual([])
})

test('one mail for what is unread, however many messages; once it was read the next gets its own', async () => {
  const o = await meld(ADRES, true)
  for (const tekst of ['een', 'twee']) await schrijf(o.zaak, tekst)
  expect(await stuur()).toBe(1)
  await schrijf(o.zaak, 'drie')
  expect(await stuur()).toBe(0)
  await kijk(o)
  expect(await gesprek(o)).toContain('Melder keek')
  await schrijf(o.zaak, 'vier')
  expect(await stuur()).toBe(1)
  expect(zaal.aan).toEqual([ADRES, ADRES])
})

test('what the reporter reads before the mail left is not mailed about any more', async () => {
  const o = await meld(ADRES, true)
  await schrijf(o.zaak, 'Al gelezen')
  expect((await kijk(o)).body).toContain('Al gelezen')
  expect(await stuur()).toBe(0)
  expect(await rijen(o)).toMatchObject([{ status: 'vervallen', link: null }])
})

test('the reporter switches it on and off; off, what waits does not leave; the desk sees what was chosen', async () => {
  const o = await meld(ADRES)
  expect(await gesprek(o)).toContain('Koos niet voor een mail')
  const kies = async (aan: string) => post('/volgen/mail', { melding: o.nummer, aan }, await binnen(o))
  expect((await kijk(o)).body).toContain('Stuur mij een mail')
  expect((await kies('ja')).headers.location).toBe(`/${loket}/volgen/melding`)
  expect((await kijk(o)).body).toContain('Stuur geen mails meer')
  expect((await kijk(o)).body).not.toContain(ADRES)
  expect(await gesprek(o)).toContain('Krijgt een mail bij een nieuw bericht')
  await schrijf(o.zaak, 'Wacht')
  await kies('nee')
  expect(await stuur()).toBe(0)
  expect(await rijen(o)).toMatchObject([{ status: 'vervallen' }])
})

test('without an address it cannot be switched on', async () => {
  const o = await meld('')
  expect((await kijk(o)).body).toContain('U gaf geen e-mailadres')
  await post('/volgen/mail', { melding: o.nummer, aan: 'ja' }, await binnen(o))
  await schrijf(o.zaak, 'Zonder adres')
  expect(await rijen(o)).toEqual([])
})

test('a mail that is refused stands with the messages and in the post, and a person sends it again', async () => {
  const o = await meld(ADRES, true)
  await schrijf(o.zaak, 'Geweigerd')
  zaal.gedrag = { geadresseerde: 550 }
  await stuur()
  const te = await gesprek(o)
  expect(te).toContain('Mail geweigerd')
  expect(te).toContain('550 5.1.1')
  expect(te).toContain('Probeer opnieuw')
  expect(te).not.toContain('unknown')
  const lijst = await app.inject({ url: `/${loket}/uitgaande-post?toon=aandacht`, headers: { cookie: balie } })
  expect(lijst.body).toContain('Nieuw bericht, aan de melder')
  expect(lijst.body).toContain(`/dossiers/${o.zaak}/gesprek`)
  const [rij] = await rijen(o)
  const weer = () =>
    post(
      `/dossiers/${o.zaak}/gesprek-mail`,
      { mail: rij?.id ?? '', melding: rij?.melding ?? '', daad: 'opnieuw' },
      balie,
    )
  expect((await weer()).statusCode).toBe(303)
  zaal.gedrag = {}
  expect(await stuur()).toBe(1)
  expect(await gesprek(o)).toContain('Mail verzonden')
  // Somebody else still had the old page open.
  const laat = await weer()
  expect(laat.statusCode).toBe(409)
  expect(laat.body).toContain('Er is net iets met deze mail gebeurd')
  expect(zaal.aan).toEqual([ADRES])
})

test('a mail that came back is settled by hand, and tried again; a mail of another dossier is left alone', async () => {
  const [o, ander] = [await meld(ADRES, true), await meld(ADRES, true)]
  await schrijf(o.zaak, 'Komt terug')
  await stuur()
  const [rij] = await rijen(o)
  const doe = (zaak: string, daad: string) =>
    post(`/dossiers/${zaak}/gesprek-mail`, { mail: rij?.id ?? '', melding: rij?.melding ?? '', daad }, balie)
  await doe(ander.zaak, 'teruggekomen')
  expect(await rijen(o)).toMatchObject([{ status: 'verzonden' }])
  await doe(o.zaak, 'teruggekomen')
  expect(await rijen(o)).toMatchObject([{ status: 'teruggekomen' }])
  expect(await gesprek(o)).toContain('Mail kwam terug')
  await doe(o.zaak, 'opnieuw')
  expect(await stuur()).toBe(1)
  expect(await gesprek(o)).toContain('Mail verzonden')
})

test('a message typed by a reporter is no reason for a mail', async () => {
  const o = await meld(ADRES, true)
  const velden = { nummer: o.nummer, code: o.code, aard: 'vraag', bericht: 'Hallo', sleutel: randomUUID() }
  await post('/volgen/bericht', velden, null)
  expect(await rijen(o)).toEqual([])
})
