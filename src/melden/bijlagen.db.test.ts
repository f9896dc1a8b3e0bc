import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { foto, pdf } from '../../tests/opstelling/bestanden.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import type { Formulier } from '../web/route/verzoek.ts'
import { leesBytes } from '../zaken/bijlagen/opslaan.ts'
import { findTeksten } from '../zaken/register/inhoud.ts'
import { findZaak } from '../zaken/register/store.ts'
import {
  conceptId,
  indieningssleutel,
  maakConcept,
  ruimOudeFormulierenOp,
  vernietigConcept,
  vindConcept,
} from './concept/bewaren.ts'
import { beantwoord, nieuwConcept, versieNu } from './invullen/concept.ts'

const BEGIN = '2026-04-02T20:00:00Z'
const { baken, desk, tijd, sleutelmap } = await nieuwBaken(BEGIN)
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())

const versie = versieNu(desk, new Date(BEGIN))
if (!versie) throw new Error('no version')
const antwoorden: Formulier = { wat: 'Zwaluwenkind', minderjarig: 'nee', veilig: 'ja' }
const vol = versie.formulier.reduce((c, stap) => beantwoord(c, stap, antwoorden), nieuwConcept('inwoner', versie))
const af = { ...vol, gezien: versie.formulier.flatMap(s => s.velden).map(v => v.code) }
const koek = (adres: string) => ({ cookie: `__Host-baken-concept-${loket}=${adres}` })

let teller = 0
const stuur = async (
  adres: string,
  bestanden: readonly (readonly [string, Buffer])[],
  doe = 'nog',
  erbij: Record<string, string> = {},
) => {
  const lijf = new FormData()
  for (const [naam, waarde] of Object.entries(erbij)) lijf.append(naam, waarde)
  for (const [naam, bytes] of bestanden) lijf.append('bestand', new Blob([new Uint8Array(bytes)]), naam)
  lijf.append('doe', doe)
  const antwoord = new Response(lijf)
  return app.inject({
    method: 'POST',
    url: `/${loket}/melden/bijlagen`,
    remoteAddress: `127.2.0.${++teller}`,
    headers: { ...koek(adres), 'content-type': antwoord.headers.get('content-type') ?? '' },
    payload: Buffer.from(await antwoord.arrayBuffer()),
  })
}
const post = (adres: string, pad: string, velden: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: `/${loket}/melden${pad}`,
    headers: { ...koek(adres), 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  })
const bijlagenVan = async (adres: string) => (await vindConcept(baken, loket, adres))?.concept.bijlagen ?? []
const opSchijf = async () => {
  const namen: string[] = []
  for await (const { naam } of baken.bijlagen.opslag.blader(loket)) namen.push(naam)
  return namen
}
const rijen = () => inLoket(baken.db, loket, tx => tx.selectFrom('bestand').selectAll().execute())

test('files go from the draft to the dossier under another key, and nothing of the draft is left', async () => {
  const adres = await maakConcept(baken, loket, af)
  expect((await stuur(adres, [['Zwaluwfoto.jpg', await foto()]])).headers.location).toBe(`/${loket}/melden/bijlagen`)
  expect((await stuur(adres, [['brief.pdf', pdf()]], 'verder')).headers.location).toBe(`/${loket}/melden/controle`)
  const inConcept = await bijlagenVan(adres)
  expect(inConcept.map(b => [b.naam, b.stand])).toEqual([
    ['Zwaluwfoto.jpg', 'vrij'],
    ['brief.pdf', 'wacht'],
  ])
  const controle = await app.inject({ url: `/${loket}/melden/controle`, headers: koek(adres) })
  expect(controle.body).toContain('Zwaluwfoto.jpg, brief.pdf')
  // Twice at the same moment, as an impatient hand does.
  const verstuur = () => post(adres, '/versturen', { sleutel: indieningssleutel(adres) })
  await Promise.all([verstuur(), verstuur()])
  const zaken = await inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select('id').execute())
  expect(zaken).toHaveLength(1)
  const id = zaken[0]?.id ?? ''
  const zaak = await inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
  const bijlagen = zaak?.werk.bijlagen ?? []
  expect(bijlagen.map(b => [b.type, b.bron, b.door])).toEqual([
    ['image/jpeg', 'melder', null],
    ['application/pdf', 'melder', null],
  ])
  const sleutel = (await baken.kluis.pak(loket, [id])).get(id) as Buffer
  expect(await leesBytes(baken, loket, sleutel, bijlagen[1]?.id ?? '')).toEqual(pdf())
  const teksten = await inLoket(baken.db, loket, tx => findTeksten(tx, loket, id, sleutel))
  expect(bijlagen.map(b => teksten.get(b.naam))).toEqual(['Zwaluwfoto.jpg', 'brief.pdf'])
  expect(await bijlagenVan(adres)).toEqual([])
  expect((await baken.kluis.kent(loket, [conceptId(adres)])).size).toBe(0)
  expect((await rijen()).every(r => r.concept === null && r.zaak === id)).toBe(true)
  for (const b of inConcept) expect(await opSchijf()).not.toContain(b.id)
})

test('a file may come with the first page: what was typed there stays, and one is back where one was', async () => {
  const adres = await maakConcept(baken, loket, nieuwConcept('inwoner', versie))
  const typ = { _gesteld: 'wat', wat: 'Zwaluwtekst', _doe: 'bijlagen' }
  const heen = await post(adres, '/stap/gebeurtenis', typ)
  expect(heen.headers.location).toBe(`/${loket}/melden/bijlagen?van=gebeurtenis`)
  const pagina = await app.inject({ url: String(heen.headers.location), headers: koek(adres) })
  expect(pagina.body).toContain('name="van" value="gebeurtenis"')
  const nog = await stuur(adres, [['deur.jpg', await foto()]], 'nog', { van: 'gebeurtenis' })
  expect(nog.headers.location).toBe(`/${loket}/melden/bijlagen?van=gebeurtenis`)
  const terug = await stuur(adres, [], 'verder', { van: 'gebeurtenis' })
  expect(terug.headers.location).toBe(`/${loket}/melden/stap/gebeurtenis?bij=bijlagen`)
  const stap = (await app.inject({ url: String(terug.headers.location), headers: koek(adres) })).body
  expect(stap).toContain('Zwaluwtekst')
  expect(stap).toContain('Foto’s en documenten (1)')
  const [b] = await bijlagenVan(adres)
  const weg = await post(adres, '/bijlagen/weg', { bijlage: b?.id ?? '', van: 'gebeurtenis' })
  expect(weg.headers.location).toBe(`/${loket}/melden/bijlagen?van=gebeurtenis`)
})

test('who went for a photo with nothing typed yet is not told what is missing; a page that is none leads to the end', async () => {
  const adres = await maakConcept(baken, loket, nieuwConcept('inwoner', versie))
  await post(adres, '/stap/gebeurtenis', { _gesteld: 'wat', wat: '', _doe: 'bijlagen' })
  const terug = await app.inject({ url: `/${loket}/melden/stap/gebeurtenis?bij=bijlagen`, headers: koek(adres) })
  expect(terug.body).not.toContain('data-foutenoverzicht')
  const vanControle = await stuur(adres, [], 'verder', { van: 'gebeurtenis', terug: 'controle' })
  expect(vanControle.headers.location).toBe(`/${loket}/melden/stap/gebeurtenis?bij=bijlagen&van=controle`)
  const nergens = await stuur(adres, [], 'verder', { van: '//elders.invalid' })
  expect(nergens.headers.location).toBe(`/${loket}/melden/controle`)
})

test('a file that is not good is refused at the field; what is good beside it stays', async () => {
  const adres = await maakConcept(baken, loket, af)
  const antwoord = await stuur(adres, [
    ['goed.jpg', await foto()],
    ['vakantie.exe', Buffer.from('MZ')],
    ['half.jpg', (await foto(800, 600)).subarray(0, 900)],
  ])
  expect(antwoord.statusCode).toBe(422)
  expect(antwoord.body).toContain('‘vakantie.exe’: Dit bestand kunnen we niet aannemen')
  expect(antwoord.body).toContain('‘half.jpg’: Dit beeld is beschadigd')
  expect((await bijlagenVan(adres)).map(b => b.naam)).toEqual(['goed.jpg'])
})

test('a photo of 40 MB is read to its end and refused in words; the draft holds all that was typed', async () => {
  const adres = await maakConcept(baken, loket, af)
  const groot = Buffer.concat([await foto(), Buffer.alloc(40_000_000, 7)])
  const antwoord = await stuur(adres, [['groot.jpg', groot]])
  expect([antwoord.statusCode, antwoord.body.includes('groter dan 10 MB')]).toEqual([422, true])
  expect((await vindConcept(baken, loket, adres))?.concept.antwoorden).toEqual(af.antwoorden)
  expect(await bijlagenVan(adres)).toEqual([])
})

test('two uploads at once are both there; the eleventh file is not taken', async () => {
  const adres = await maakConcept(baken, loket, af)
  await Promise.all([stuur(adres, [['een.pdf', pdf()]]), stuur(adres, [['twee.pdf', pdf()]])])
  expect((await bijlagenVan(adres)).map(b => b.naam).sort()).toEqual(['een.pdf', 'twee.pdf'])
  const negen = Array.from({ length: 9 }, (_, i) => [`${i}.pdf`, pdf()] as const)
  expect((await stuur(adres, negen)).body).toContain('hoogstens 10 bestanden')
  const vijf = negen.slice(0, 5)
  await Promise.all([stuur(adres, vijf), stuur(adres, vijf)])
  expect(await bijlagenVan(adres)).toHaveLength(7)
  const namen = (await bijlagenVan(adres)).map(b => b.id)
  const rij = (await rijen()).filter(r => r.concept === conceptId(adres)).map(r => r.id)
  expect(rij.sort()).toEqual(namen.sort())
})

test('nobody reaches the files of another one’s draft: not to add, not to remove, not by its id', async () => {
  const mijn = await maakConcept(baken, loket, af)
  const ander = await maakConcept(baken, loket, af)
  await stuur(mijn, [['mijn.pdf', pdf()]])
  const [b] = await bijlagenVan(mijn)
  await post(ander, '/bijlagen/weg', { bijlage: b?.id ?? '' })
  expect(await opSchijf()).toContain(b?.id)
  const voor = (await opSchijf()).length
  for (const adres of [conceptId(mijn), baken.nieuwId(), 'x'])
    expect((await stuur(adres, [['erbij.pdf', pdf()]])).headers.location).toBe(`/${loket}/melden`)
  expect([(await opSchijf()).length, await bijlagenVan(mijn)]).toEqual([voor, [b]])
  await post(mijn, '/bijlagen/weg', { bijlage: b?.id ?? '' })
  expect([await bijlagenVan(mijn), (await opSchijf()).includes(b?.id ?? '')]).toEqual([[], false])
})

test('a draft that is wiped, or that lapses after 14 days, takes its files with it', async () => {
  const gewist = await maakConcept(baken, loket, af)
  const oud = await maakConcept(baken, loket, af)
  await stuur(gewist, [['a.pdf', pdf()]])
  await stuur(oud, [['b.pdf', pdf()]])
  const ids = [...(await bijlagenVan(gewist)), ...(await bijlagenVan(oud))].map(b => b.id)
  const weg = async () => ids.map(async id => !(await opSchijf()).includes(id))
  await vernietigConcept(baken, loket, gewist)
  expect(await Promise.all(await weg())).toEqual([true, false])
  tijd.zet('2026-04-17T20:00:00Z')
  await ruimOudeFormulierenOp(baken, loket)
  expect(await Promise.all(await weg())).toEqual([true, true])
  expect((await rijen()).filter(r => ids.includes(r.id))).toEqual([])
})
