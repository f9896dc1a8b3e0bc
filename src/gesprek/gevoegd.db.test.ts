import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { foto } from '../../tests/opstelling/bestanden.ts'
import { smtpNaar, startMailserver } from '../../tests/opstelling/mailserver.ts'
import { koekjeUit } from '../../tests/opstelling/volg.ts'
import { melding, screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import { verstuurPost } from '../post/versturen/ronde.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { beginSessie } from '../toegang/sessies.ts'
import { sessiekoekje } from '../web/route/verzoek.ts'
import { leesBytes } from '../zaken/bijlagen/opslaan.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findZaak } from '../zaken/register/store.ts'
import { splitsMelding, voegMelding } from '../zaken/voegen/voegen.ts'

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

const meld = async (email: string) => {
  const basis = melding()
  const tekst = { ...basis.tekst, melder: { ...basis.tekst.melder, email } }
  const opening = await openDossier(baken, verzoek(loket, { melding: { ...basis, tekst, mailBijBericht: true } }))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst
}
const zaakNu = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
const versie = async (id: string) => (await zaakNu(id))?.versie ?? 0
const haal = async (pad: string, cookie: string) =>
  (await app.inject({ url: `/${loket}${pad}`, headers: { cookie } })).body
const balie = `${sessiekoekje(loket)}=${token}`

let teller = 0
const post = async (
  pad: string,
  velden: Record<string, string>,
  cookie: string,
  bestanden: [string, Buffer][] = [],
) => {
  const lijf = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) lijf.append(naam, waarde)
  for (const [naam, bytes] of bestanden) lijf.append('bestand', new Blob([new Uint8Array(bytes)]), naam)
  const delen = new Response(lijf)
  const tekst = new URLSearchParams(velden).toString()
  const type = bestanden.length > 0 ? delen.headers.get('content-type') : 'application/x-www-form-urlencoded'
  return app.inject({
    method: 'POST',
    url: `/${loket}${pad}`,
    remoteAddress: `10.6.0.${++teller}`,
    headers: { 'content-type': type ?? '', ...(cookie ? { cookie } : {}) },
    payload: bestanden.length > 0 ? Buffer.from(await delen.arrayBuffer()) : tekst,
  })
}

test('a report that is joined to another takes its conversation, its mail and its next files along, and back again', async () => {
  const [doel, bron] = [await meld('doel@voorbeeld.invalid'), await meld('bron@voorbeeld.invalid')]
  const koekje = koekjeUit(await post('/volgen', { nummer: bron.nummer, code: bron.code }, '')) ?? ''
  const stuur = async (bericht: string, naam: string) => {
    const velden = { melding: bron.nummer, sleutel: randomUUID(), aard: 'aanvulling', bericht }
    expect((await post('/volgen/bericht', velden, koekje, [[naam, await foto()]])).statusCode).toBe(303)
  }
  await stuur('Eerst', 'ervoor.jpg')
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  await handle(baken, noor, { zaak: doel.zaak, opdracht, invoer: screening({ vertrouwelijkheid: 'gewoon' }) })
  const paar = { bron: bron.zaak, doel: doel.zaak, reden: 'Hetzelfde.' }
  expect(await voegMelding(baken, noor, { ...paar, versie: await versie(bron.zaak) })).toMatchObject({ ok: true })

  await stuur('Daarna', 'erna.jpg')
  const samen = await zaakNu(doel.zaak)
  expect(samen?.werk.bijlagen).toHaveLength(1)
  const id = samen?.werk.bijlagen?.[0]?.id ?? ''
  const sleutel = (await baken.kluis.pak(loket, [doel.zaak])).get(doel.zaak) as Buffer
  expect((await leesBytes(baken, loket, sleutel, id))?.subarray(0, 3).toString('hex')).toBe('ffd8ff')
  const gesprek = await haal(`/dossiers/${doel.zaak}/gesprek`, balie)
  expect(gesprek).toContain(`/dossiers/${doel.zaak}/bijlagen/${id}`)
  expect(gesprek).toContain(`/dossiers/${bron.zaak}/bijlagen`)
  const gevolgd = await haal('/volgen/melding', koekje)
  expect(gevolgd).toContain('Meegestuurd: een bestand')
  expect(gevolgd).toContain('Meegestuurd: erna.jpg')

  const van = samen?.werk.gesprek?.berichten[0]?.melding ?? ''
  const antwoord = { melding: van, tekst: 'Dank u wel', versie: String(await versie(doel.zaak)) }
  expect((await post(`/dossiers/${doel.zaak}/gesprek-antwoord`, antwoord, balie)).statusCode).toBe(303)
  expect(await verstuurPost(baken, smtpNaar(server.poort), loket)).toBe(1)
  expect(server.zaal.aan).toEqual(['bron@voorbeeld.invalid'])

  expect(await splitsMelding(baken, noor, { ...paar, versie: await versie(bron.zaak) })).toMatchObject({ ok: true })
  const terug = await haal('/volgen/melding', koekje)
  expect(terug).toContain('Meegestuurd: ervoor.jpg')
  expect(terug).toContain('Dank u wel')
  expect(await haal(`/dossiers/${bron.zaak}/gesprek`, balie)).toContain('het dossier waar deze melding toen in zat')
})
