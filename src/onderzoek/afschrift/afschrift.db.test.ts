import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { melding, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import { inLoket } from '../../db/verbinding.ts'
import { besluit } from '../../kernel/besluit.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { beginSessie } from '../../toegang/sessies.ts'
import { sessiekoekje } from '../../web/route/verzoek.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { maakLink } from '../../zaken/uitgaand/link.ts'
import { rapportKlaarzetten } from '../verzenden/domain.ts'
import type { Rapportstuk } from './stuk.ts'

const BEGIN = '2026-04-13T08:00:00.000Z'
const { baken, desk, sleutelmap, tijd } = await nieuwBaken(BEGIN, [wmo])
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

type Beslis = Parameters<typeof handle<unknown, string>>[2]['opdracht']['beslis']
const doe = async (zaak: string, beslis: Beslis, mee: object = {}) => {
  const opdracht = { naam: 'rapportKlaarzetten', handeling: 'onderzoek.beoordelen', beslis } as const
  const uit = await handle(baken, femke, { zaak, opdracht, invoer: null, ...mee })
  if (!uit.ok) throw new Error(uit.weigering)
}

/** A settled report, put ready for the provider. */
const klaargezet = async () => {
  tijd.zet(BEGIN)
  const opening = await openDossier(baken, verzoek(loket, { melding: melding({ ontvangenOp: BEGIN }) }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const vast = { soort: 'RapportVastgesteld', op: BEGIN, door: femke.id, conclusie: 'c', advies: 'a' } as const
  await doe(zaak, () => besluit<IncidentFeit>(vast))
  const link = maakLink(baken.nieuwId, null)
  const inhoud = baken.nieuwId()
  const stuk: Rapportstuk = {
    titel: 'Rapport van het onderzoek',
    regels: ['Toezicht', 'Ons kenmerk: AB'],
    delen: [{ kop: 'Conclusie', alineas: ['De achterwacht werkte niet.'] }],
  }
  await doe(
    zaak,
    (z, _, ctx) =>
      rapportKlaarzetten(
        { ...z, status: 'in_behandeling' },
        {
          link: link.id,
          afschrift: { versie: 'aanbieder', inhoud },
          naar: { soort: 'afschrift', aanbieder: true, voor: [], anderen: null },
        },
        ctx,
      ),
    { teksten: [{ id: inhoud, soort: 'rapport', tekst: JSON.stringify(stuk) }], links: [link] },
  )
  return { zaak, ...link }
}

let teller = 0
const vandaan = () => `127.4.0.${++teller}`
const post = (pad: string, payload: Record<string, string>, koekje = '') =>
  app.inject({
    method: 'POST',
    url: `/${loket}${pad}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: koekje },
    remoteAddress: vandaan(),
    payload: new URLSearchParams(payload).toString(),
  })
const haal = (pad: string, koekje = '') =>
  app.inject({ url: `/${loket}${pad}`, headers: { cookie: koekje }, remoteAddress: vandaan() })
const zaakNu = async (id: string) => {
  const z = await inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
  if (!z) throw new Error(id)
  return z
}

test('a copy is read with link and code, again and again; the first time is a fact; then the link closes by itself', async () => {
  const { zaak, token, code } = await klaargezet()
  const mail = await haal(`/ophalen/${token}`)
  expect([mail.statusCode, mail.headers.location]).toEqual([303, `/${loket}/rapport/${token}`])
  expect((await haal(`/rapport/${token}`)).body).not.toContain('achterwacht')
  expect((await zaakNu(zaak)).werk.links?.[0]?.geopendOp).toBeNull()
  const in_ = await post(`/rapport/${token}`, { code })
  expect(in_.statusCode).toBe(303)
  const koekje = String(in_.headers['set-cookie']).split(';')[0] ?? ''
  for (const _ of [1, 2])
    expect((await haal(`/rapport/${token}`, koekje)).body).toContain('De achterwacht werkte niet.')
  expect((await zaakNu(zaak)).werk.links?.[0]?.geopendOp).toBe(BEGIN)
  const pdf = await post(`/rapport/${token}/pdf`, {}, koekje)
  if (process.platform === 'linux' && process.arch === 'x64')
    expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  // Without the code there is no page and no file.
  expect((await post(`/rapport/${token}/pdf`, {})).body).not.toContain('achterwacht')
  tijd.zet('2026-04-28T09:00:00.000Z')
  const later = await haal(`/rapport/${token}`)
  expect([later.statusCode, later.body.includes('Deze link is verlopen')]).toEqual([410, true])
})

test('at another door than its own a link is not known, whatever the code', async () => {
  const { token, code } = await klaargezet()
  for (const deur of ['ophalen', 'reactie'])
    expect([deur, (await post(`/${deur}/${token}`, { code })).statusCode]).toEqual([deur, 404])
})

test('five wrong codes close it', async () => {
  const { zaak, token, code } = await klaargezet()
  const fout = code === '000000' ? '111111' : '000000'
  const statussen = []
  for (let i = 0; i < 5; i++) statussen.push((await post(`/rapport/${token}`, { code: fout })).statusCode)
  expect(statussen).toEqual([422, 422, 422, 422, 410])
  expect((await post(`/rapport/${token}`, { code })).statusCode).toBe(410)
  expect((await zaakNu(zaak)).werk.links?.[0]?.geblokkeerdOp).not.toBeNull()
})

test('on paper goes exactly what was put ready, never the whole and never what nobody checked', async () => {
  const { zaak } = await klaargezet()
  const sessie = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, femke.id, baken.klok()))
  const koekje = `${sessiekoekje(loket)}=${sessie}`
  const afschrift = (await zaakNu(zaak)).werk.onderzoek?.verzonden?.[0]?.afschrift?.id
  const begin = `/dossiers/${zaak}/onderzoek/rapport`
  const pagina = await haal(`${begin}?afschrift=${afschrift}`, koekje)
  expect(pagina.body).toContain(`${begin}/pdf?afschrift=${afschrift}`)
  const pdf = await haal(`${begin}/pdf?afschrift=${afschrift}`, koekje)
  if (pdf.statusCode === 303)
    expect(pdf.headers.location).toBe(`/${loket}${begin}?afschrift=${afschrift}&geweigerd=geenPdf`)
  else {
    const woorden = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)), { mergePages: true })
    expect(woorden.text).toContain('De achterwacht werkte niet.')
  }
  expect((await haal(`${begin}/pdf?afschrift=weg`, koekje)).statusCode).toBe(404)
})
