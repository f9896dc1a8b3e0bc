import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { foto, pdf } from '../../../tests/opstelling/bestanden.ts'
import { koekjeUit, volgMee } from '../../../tests/opstelling/volg.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import { beginSessie } from '../../toegang/sessies.ts'
import { sessiekoekje } from '../../web/route/verzoek.ts'
import { leesBytes } from '../../zaken/bijlagen/opslaan.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { findZaak } from '../../zaken/register/store.ts'

const { baken, desk, sleutelmap } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())
const noor = await nieuweGebruiker(baken, loket, 'Noor van Dijk', 'coordinator')
const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, noor.id, baken.klok()))

const opening = await openDossier(baken, verzoek(loket))
if (!opening.ok) throw new Error(opening.weigering)
const { nummer, code, zaak } = opening.ontvangst

let teller = 0
const post = async (
  deel: string,
  velden: Record<string, string>,
  cookie?: string | null,
  bestanden: [string, Buffer][] = [],
) => {
  const lijf = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) lijf.append(naam, waarde)
  for (const [naam, bytes] of bestanden) lijf.append('bestand', new Blob([new Uint8Array(bytes)]), naam)
  const verpakt = deel === '' ? new URLSearchParams(velden).toString() : new Response(lijf)
  return app.inject({
    method: 'POST',
    url: `/${loket}/volgen${deel}`,
    remoteAddress: `10.3.0.${++teller}`,
    headers: {
      'content-type':
        typeof verpakt === 'string' ? 'application/x-www-form-urlencoded' : (verpakt.headers.get('content-type') ?? ''),
      ...(cookie ? { cookie } : {}),
    },
    payload: typeof verpakt === 'string' ? verpakt : Buffer.from(await verpakt.arrayBuffer()),
  })
}
const binnen = async () => koekjeUit(await post('', { nummer, code }))
const bericht = (tekst: string) => ({ melding: nummer, sleutel: randomUUID(), aard: 'aanvulling', bericht: tekst })
const lees = async () => {
  const z = await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak))
  return { bijlagen: z?.werk.bijlagen ?? [], berichten: z?.werk.gesprek?.berichten ?? [] }
}
const opSchijf = async () => {
  let n = 0
  for await (const _ of baken.bijlagen.opslag.blader(loket)) n += 1
  return n
}
const haal = (pad: string) =>
  app.inject({ url: `/${loket}/dossiers/${zaak}${pad}`, headers: { cookie: `${sessiekoekje(loket)}=${token}` } })

test('photos and PDFs go with a message: encrypted, without the camera, and seen by the desk beside the message', async () => {
  const koekje = await binnen()
  const antwoord = await post('/bericht', bericht('Hier is de foto'), koekje, [
    ['Zwaluwdeur.jpg', await foto()],
    ['brief.pdf', pdf()],
  ])
  const gezien = await volgMee(app, antwoord)
  expect(gezien.body).toContain('Meegestuurd: Zwaluwdeur.jpg, brief.pdf')
  const { bijlagen, berichten } = await lees()
  expect(bijlagen.map(b => [b.type, b.stand, b.bron, b.door])).toEqual([
    ['image/jpeg', 'vrij', 'melder', null],
    ['application/pdf', 'wacht', 'melder', null],
  ])
  expect(berichten.at(-1)?.bijlagen).toEqual(bijlagen.map(b => b.id))
  const sleutel = (await baken.kluis.pak(loket, [zaak])).get(zaak) as Buffer
  const open = await leesBytes(baken, loket, sleutel, bijlagen[0]?.id ?? '')
  expect(open?.toString('latin1')).not.toContain('Zwaluwcamera')
  expect((await baken.bijlagen.opslag.lees(loket, bijlagen[0]?.id ?? ''))?.includes(open as Buffer)).toBe(false)
  const rijen = await inLoket(baken.db, loket, tx => tx.selectFrom('bestand').select(['zaak', 'concept']).execute())
  expect(rijen).toEqual(Array(2).fill({ zaak, concept: null }))
  const gesprek = (await haal('/gesprek')).body
  expect(gesprek).toContain(`/dossiers/${zaak}/bijlagen/${bijlagen[0]?.id}`)
  expect(gesprek).toContain('Zwaluwdeur.jpg')
  expect((await haal(`/bijlagen/${bijlagen[0]?.id}/bestand`)).rawPayload.equals(open as Buffer)).toBe(true)
})

test('what is not good is refused by its name, nothing is sent, and the text stays', async () => {
  const koekje = await binnen()
  const voor = [await lees(), await opSchijf()]
  const groot = Buffer.concat([await foto(), Buffer.alloc(baken.bijlagen.bytes)])
  const half = (await foto(600, 400)).subarray(0, 700)
  const antwoord = await post('/bericht', bericht('Zwaluwtekst blijft'), koekje, [
    ['goed.jpg', await foto()],
    ['te groot.jpg', groot],
    ['programma.exe', Buffer.from('MZ dit is geen beeld')],
    ['kapot.jpg', half],
  ])
  expect(antwoord.statusCode).toBe(422)
  expect(antwoord.body).toMatch(/‘te groot.jpg’: Dit bestand is groter dan/)
  expect(antwoord.body).toContain('‘programma.exe’')
  expect(antwoord.body).toMatch(/‘kapot.jpg’: Dit beeld is beschadigd/)
  expect(antwoord.body).not.toContain('‘goed.jpg’')
  expect(antwoord.body).toContain('Kies ook uw andere bestanden opnieuw')
  expect(antwoord.body).toMatch(/<textarea[^>]*name="bericht"[^>]*>[^<]*Zwaluwtekst blijft</)
  expect([await lees(), await opSchijf()]).toEqual(voor)
})

test('the same message twice keeps its files once; with something else wrong the files are asked again', async () => {
  const koekje = await binnen()
  const b = bericht('Twee keer')
  const voor = await opSchijf()
  for (const _ of [1, 2]) await post('/bericht', b, koekje, [['dubbel.jpg', await foto()]])
  expect((await lees()).berichten.filter(x => x.id === b.sleutel)).toHaveLength(1)
  expect(await opSchijf()).toBe(voor + 1)
  const leeg = await post('/bericht', { ...bericht(''), aard: 'vraag' }, koekje, [['nog.jpg', await foto()]])
  expect(leeg.body).toContain('Kies uw bestanden opnieuw')
  expect(await opSchijf()).toBe(voor + 1)
})

test('of who is not in no file is kept, and that is said', async () => {
  const voor = await opSchijf()
  const antwoord = await post('/bericht', bericht('Zonder koekje'), null, [['weg.jpg', await foto()]])
  expect(antwoord.statusCode).toBe(401)
  expect(antwoord.body).toContain('Uw bestanden zijn niet bewaard')
  expect(antwoord.body).toContain('Zonder koekje')
  expect(await opSchijf()).toBe(voor)
})

test('more files than a message takes are refused before any is looked at', async () => {
  const veel = Array.from({ length: baken.bijlagen.aantal + 1 }, (_, i): [string, Buffer] => [`${i}.pdf`, pdf()])
  const antwoord = await post('/bericht', bericht('Veel'), await binnen(), veel)
  expect(antwoord.statusCode).toBe(422)
  expect(antwoord.body).toContain(`hoogstens ${baken.bijlagen.aantal} bestanden`)
})
