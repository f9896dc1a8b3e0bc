import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { volgMee } from '../../tests/opstelling/volg.ts'
import { melding, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import { beginSessie } from '../toegang/sessies.ts'
import { sessiekoekje } from '../web/route/verzoek.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findJournaal, findZaak } from '../zaken/register/store.ts'
import { begin } from '../zaken/verloop/begin.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'

const { baken, desk, sleutelmap } = await nieuwBaken('2026-04-03T08:00:00Z')
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())
const noor = await nieuweGebruiker(baken, loket, 'Noor van Dijk', 'coordinator')
const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, noor.id, baken.klok()))

let teller = 0
const stuur = (url: string, velden: Record<string, string>, aangemeld = false) =>
  app.inject({
    method: 'POST',
    url: `/${loket}${url}`,
    remoteAddress: `10.9.${Math.floor(++teller / 200)}.${teller % 200}`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(aangemeld ? { cookie: `${sessiekoekje(loket)}=${token}` } : {}),
    },
    payload: new URLSearchParams(velden).toString(),
  })
const haal = (url: string) =>
  app.inject({ url: `/${loket}${url}`, headers: { cookie: `${sessiekoekje(loket)}=${token}` } })
const meld = async () => {
  const tekst = { ...melding().tekst, melder: { naam: '', functie: '', organisatie: '', telefoon: '', email: '' } }
  const opening = await openDossier(baken, verzoek(loket, { melding: melding({ tekst }) }))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst
}
const lees = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
const schrijf = async (o: { nummer: string; code: string }, bericht: string, anders: Record<string, string> = {}) =>
  volgMee(app, await stuur('/volgen/bericht', { ...o, aard: 'aanvulling', bericht, sleutel: randomUUID(), ...anders }))
const volg = async (o: { nummer: string; code: string }) => volgMee(app, await stuur('/volgen', { ...o }))

test('an anonymous reporter adds something, the desk sees it wait and answers, and the reporter reads the answer', async () => {
  const o = await meld()
  expect((await schrijf(o, 'Zwaluwenkind is gezien')).body).toContain('Uw bericht is verstuurd')
  expect((await haal('/werkvoorraad')).body).toContain('een nieuw bericht van de melder')
  expect((await haal('/werkvoorraad?toon=bericht')).body).toContain(o.nummer)
  expect((await haal(`/dossiers/${o.zaak}`)).body).toContain('De melder schreef')
  const gesprek = await haal(`/dossiers/${o.zaak}/gesprek`)
  expect(gesprek.body).toContain('Zwaluwenkind is gezien')
  expect(gesprek.body).toContain('Anoniem')
  const versie = String((await lees(o.zaak))?.versie)
  const antwoord = await stuur(`/dossiers/${o.zaak}/gesprek-antwoord`, { tekst: 'Waar was dat?', versie }, true)
  expect(antwoord.headers.location).toBe(`/${loket}/dossiers/${o.zaak}/gesprek`)
  const gevolgd = (await volg(o)).body
  expect(gevolgd).toContain('Waar was dat?')
  expect(gevolgd).not.toContain('Noor van Dijk')
  expect((await haal('/werkvoorraad?toon=bericht')).body).not.toContain(o.nummer)
})

test('what is written stands encrypted, and in no fact, log or row in plain', async () => {
  const o = await meld()
  await schrijf(o, 'Pimpelmeesgeheim')
  const tabellen = ['inhoud', 'zaak', 'journaal', 'toegangslog', 'bericht'] as const
  for (const tabel of tabellen) {
    const rijen = await inLoket(baken.db, loket, tx => tx.selectFrom(tabel).selectAll().execute())
    expect(
      rijen.map(r => JSON.stringify(Object.values(r).map(w => (Buffer.isBuffer(w) ? w.toString('latin1') : w)))).join(),
    ).not.toContain('Pimpelmeesgeheim')
  }
})

test('sent twice it is one message, and the row is what the journal folds to', async () => {
  const o = await meld()
  const sleutel = randomUUID()
  await Promise.all([schrijf(o, 'Een keer', { sleutel }), schrijf(o, 'Een keer', { sleutel })])
  await schrijf(o, 'Een keer', { sleutel })
  const zaak = await lees(o.zaak)
  expect(zaak?.werk.gesprek?.berichten).toHaveLength(1)
  const journaal = await inLoket(baken.db, loket, tx => findJournaal(tx, loket, o.zaak))
  expect(journaal.reduce((z, r) => naBesluit(z, r.feiten), begin(loket, o.zaak, o.nummer))).toEqual(zaak)
})

test('without the right code nothing is written, and the try is counted', async () => {
  const [o, ander] = [await meld(), await meld()]
  const tel = async () =>
    (
      await inLoket(baken.db, loket, tx =>
        tx.selectFrom('toegangslog').select('uitkomst').where('handeling', '=', 'openbaar.volgen').execute(),
      )
    ).filter(r => r.uitkomst === 'niet-gevonden').length
  const voor = await tel()
  for (const code of ['0000-0000-0000-0000', ander.code])
    expect((await schrijf({ ...o, code }, 'Niet van mij')).statusCode).toBe(422)
  expect((await lees(o.zaak))?.werk.gesprek).toBeUndefined()
  expect(await tel()).toBeGreaterThanOrEqual(voor + 2)
})

test.each<[string, Record<string, string>, string]>([
  ['an empty message', { bericht: ' ' }, 'Schrijf uw bericht.'],
  ['no choice', { aard: '', bericht: 'Blijft staan' }, 'Kies wat u wilt doen.'],
  ['too long a message', { bericht: 'x'.repeat(10_001) }, 'Maak dit korter'],
])('%s is said at the field, and what was typed is still there', async (_, velden, fout) => {
  const antwoord = await schrijf(await meld(), '', velden)
  expect(antwoord.statusCode).toBe(422)
  expect(antwoord.body).toContain(fout)
  if (velden.bericht?.trim()) expect(antwoord.body).toContain(velden.bericht)
})

test('a message about a closed dossier waits too, and read without an answer it waits no more', async () => {
  const o = await meld()
  await inLoket(baken.db, loket, tx =>
    tx
      .updateTable('zaak')
      .set({ status: 'gesloten', behandelaar: noor.id })
      .where('loket', '=', loket)
      .where('id', '=', o.zaak)
      .execute(),
  )
  await schrijf(o, 'Het is weer misgegaan', { dringend: 'ja' })
  const lijst = (await haal('/werkvoorraad?toon=bericht')).body
  expect(lijst).toContain(o.nummer)
  expect(lijst).toContain('Bericht, kan niet wachten')
  const versie = String((await lees(o.zaak))?.versie)
  await stuur(`/dossiers/${o.zaak}/gesprek-gelezen`, { versie }, true)
  expect((await haal('/werkvoorraad?toon=bericht')).body).not.toContain(o.nummer)
})

test('the list of new messages does not become the list of tomorrow', async () => {
  await haal('/werkvoorraad?toon=vrij')
  await haal('/werkvoorraad?toon=bericht')
  expect((await haal('/werkvoorraad')).body).toMatch(/value="vrij" selected/)
})

test('the handler is told once, until somebody reads', async () => {
  const o = await meld()
  await inLoket(baken.db, loket, tx =>
    tx.updateTable('zaak').set({ behandelaar: noor.id }).where('loket', '=', loket).where('id', '=', o.zaak).execute(),
  )
  for (const tekst of ['een', 'twee']) await schrijf(o, tekst)
  const berichten = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('bericht').select('soort').where('zaak', '=', o.zaak).execute(),
  )
  expect(berichten).toEqual([{ soort: 'melderbericht' }])
})
