import { beforeEach, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { foto, pdf } from '../../../tests/opstelling/bestanden.ts'
import { totRust } from '../../../tests/opstelling/rust.ts'
import { melding, screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket } from '../../db/verbinding.ts'
import type { Besluit, Weiger } from '../../kernel/besluit.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { beginAanbiedersessie } from '../../toegang/aanbiedersessies.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import { aanbiederkoekje } from '../../web/route/verzoek.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { findZaak } from '../../zaken/register/store.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { onderzoekBeoordelen, onderzoekVragen, rapportAfvinken, verbeteringVragen } from '../domain.ts'
import { uitstelBeslissen } from '../uitstel.ts'
import { aanbiederBevestigen, aanbiederHerinneren, ketendeelVrijgeven, ketenpartnerUitnodigen } from './domain.ts'

const { baken, desk, sleutelmap, tijd } = await nieuwBaken('2026-04-03T08:00:00Z', [wmo])
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')
await totRust(app, `/${loket}`)

/** The supervisor does something, with these texts. */
const doe = async <I, W extends string>(
  zaak: string,
  handeling: Handeling,
  beslis: (z: Zaak, i: I, ctx: Context) => Besluit<never> | Weiger<W>,
  invoer: I,
  teksten: Readonly<Record<string, string>> = {},
): Promise<Zaak> => {
  const uit = await handle(baken, femke, {
    zaak,
    opdracht: { naam: 'proef', handeling, beslis } as never,
    invoer: invoer as never,
    teksten: Object.entries(teksten).map(([id, tekst]) => ({ id, soort: 'reden', tekst })),
  })
  if (!uit.ok) throw new Error(uit.weigering)
  return uit.zaak
}

const LEAD = '41213144'
const PARTNER = '50000001'

/** A case with its provider, and another in the chain. */
const maak = async (wijze = 'keten') => {
  const m = melding({ melderType: 'persoon', soort: 'calamiteit', categorie: 'suicide' })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'persoon' },
    ...{ calamiteitVolgensWet: true, uitkomst: 'aanbieder_onderzoekt', meldplichten: [], vierP: [] },
  })
  await doe(zaak, 'dossier.screenen', meldingScreenen as never, s)
  await doe(zaak, 'dossier.bewerken', onderzoekVragen as never, { wijze, afspraken: baken.nieuwId() })
  const naam = baken.nieuwId()
  await doe(
    zaak,
    'dossier.bewerken',
    aanbiederBevestigen as never,
    { kenmerk: LEAD, naam, zelfde: false },
    { [naam]: 'Samenloop' },
  )
  if (wijze !== 'keten') return { zaak, lead: zaak, partner: '' }
  const werf = baken.nieuwId()
  const i = { kenmerk: PARTNER, naam: werf, dag: '2026-05-08' }
  const na = await doe(zaak, 'dossier.bewerken', ketenpartnerUitnodigen as never, i, { [werf]: 'De Werf' })
  return { zaak, lead: zaak, partner: na.werk.aanbieders?.partijen.at(-1)?.id ?? '' }
}

let teller = 0
const koek = async (organisatie: string) => {
  const wie = { naam: 'Vera', organisatie, toegang: null }
  const token = await inLoket(baken.db, loket, tx =>
    beginAanbiedersessie(tx, loket, baken.nieuwId(), wie, baken.klok()),
  )
  return `${aanbiederkoekje(loket)}=${token}`
}
/** Both sign in anew for each test: the clock moves. */
let [vanLead, vanPartner] = ['', '']
beforeEach(async () => {
  tijd.zet('2026-04-03T08:00:00Z')
  vanLead = await koek(LEAD)
  vanPartner = await koek(PARTNER)
})
const adres = (partij: string, deel = '') => `/${loket}/aanbieder/onderzoek/${partij}${deel}`
const haal = (cookie: string, url: string) =>
  app.inject({ method: 'GET', url, headers: { cookie }, remoteAddress: `127.3.0.${++teller}` })
const stuur = (cookie: string, partij: string, payload: Record<string, string>) =>
  app.inject({
    ...{ method: 'POST', url: adres(partij), remoteAddress: `127.3.0.${++teller}` },
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(payload).toString(),
  })
const voegToe = async (cookie: string, partij: string, naam: string, bytes: Buffer) => {
  const vorm = new FormData()
  vorm.append('bestand', new File([new Uint8Array(bytes)], naam))
  const verzoek = new Response(vorm)
  return app.inject({
    ...{ method: 'POST', url: adres(partij, '/bijlagen'), remoteAddress: `127.3.0.${++teller}` },
    headers: { cookie, 'content-type': verzoek.headers.get('content-type') ?? '' },
    payload: Buffer.from(await verzoek.arrayBuffer()),
  })
}
const zaakNu = async (id: string) => (await inLoket(baken.db, loket, tx => findZaak(tx, loket, id))) as Zaak
const bijlagen = async (zaak: string) => (await zaakNu(zaak)).werk.bijlagen ?? []
const was = (html: string, deel: string): string =>
  new RegExp(`name="was_${deel}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const TEKENT = { bestuurder_naam: 'Ilse Vonk, directeur', bestuurder_reactie: 'Wij voeren alles in.' }

test('what was sent can be read back, each version with what was asked after it, and by nobody else', async () => {
  const { zaak, lead, partner } = await maak()
  await voegToe(vanLead, lead, 'plek.jpg', await foto())
  await stuur(vanLead, lead, {
    doe: 'verstuur',
    onvolledig: 'ja',
    feiten: 'De eerste versie.',
    was_feiten: '',
    ...TEKENT,
  })
  const eerste = await haal(vanLead, adres(lead, '/verstuurd/1'))
  for (const zin of ['De eerste versie.', 'Geschreven door Vera', 'Ilse Vonk, directeur', 'plek.jpg'])
    expect(eerste.body).toContain(zin)
  const onvoldoende = { opzet: 'onvoldoende', navolgbaarheid: 'voldoende', maatregelen: 'voldoende' }
  await doe(zaak, 'onderzoek.beoordelen', onderzoekBeoordelen as never, {
    oordelen: onvoldoende,
    reden: baken.nieuwId(),
  })
  const wat = baken.nieuwId()
  tijd.zet('2026-04-20T08:00:00Z')
  await doe(
    zaak,
    'onderzoek.beoordelen',
    verbeteringVragen as never,
    { aanwijzingen: wat, dag: '2026-05-01' },
    { [wat]: 'Noem de bronnen.' },
  )
  const [l, p] = [await koek(LEAD), await koek(PARTNER)]
  const weer = await haal(l, adres(lead))
  await stuur(l, lead, {
    doe: 'verstuur',
    onvolledig: 'ja',
    feiten: 'De tweede versie.',
    was_feiten: was(weer.body, 'feiten'),
  })
  expect((await haal(l, adres(lead, '/verstuurd/1'))).body).toMatch(/De eerste versie\.[\s\S]*Noem de bronnen\./)
  const tweede = (await haal(l, adres(lead, '/verstuurd/2'))).body
  expect(tweede).toContain('De tweede versie.')
  expect(tweede).not.toContain('plek.jpg')
  expect((await haal(l, adres(lead))).body).toContain('Lees of print versie 2')
  const foutief = [adres(lead, '/verstuurd/3'), adres(lead, '/verstuurd/x')].map(u => haal(l, u))
  const vanAnder = [adres(lead, '/verstuurd/1'), adres(partner, '/verstuurd/1')].map(u => haal(p, u))
  for (const a of await Promise.all([...foutief, ...vanAnder])) expect(a.statusCode).toBe(404)
})

test('a provider opens its own file and no other, takes it away before sending, and not after', async () => {
  const { zaak, lead, partner } = await maak()
  await voegToe(vanLead, lead, 'plek.jpg', await foto())
  await voegToe(vanLead, lead, 'weg.jpg', await foto())
  await voegToe(vanPartner, partner, 'van-ons.jpg', await foto())
  const [plek, weg, ander] = (await bijlagen(zaak)).map(b => b.id)
  const open = await haal(vanLead, adres(lead, `/bijlagen/${plek}`))
  expect([open.statusCode, open.headers['content-type']]).toEqual([200, 'image/jpeg'])
  expect((await haal(vanLead, adres(lead, `/bijlagen/${ander}`))).statusCode).toBe(404)
  expect((await haal(vanPartner, adres(partner, `/bijlagen/${plek}`))).statusCode).toBe(404)
  // Whoever asks the log later reads which file each of them opened, or tried to.
  const geopend = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('toegangslog').select('onderwerpen').where('zaak', '=', zaak).orderBy('op').orderBy('id').execute(),
  )
  const genoemd = geopend.flatMap(g => g.onderwerpen).filter(id => [plek, ander].includes(id))
  expect(genoemd).toEqual([plek, ander, plek])
  await stuur(vanPartner, partner, { doe: `bijlage-weg:${weg}` })
  expect((await bijlagen(zaak)).map(b => b.stand)).toEqual(['vrij', 'vrij', 'vrij'])
  // What was typed in the parts is saved first, as with every button.
  const klaar = await stuur(vanLead, lead, { doe: `bijlage-weg:${weg}`, feiten: 'Getypt.', was_feiten: '' })
  expect(klaar.headers.location).toContain('gedaan=bijlage-weg')
  expect((await bijlagen(zaak)).map(b => b.stand)).toEqual(['vrij', 'verwijderd', 'vrij'])
  expect(await baken.bijlagen.opslag.lees(loket, weg ?? '')).toBeNull()
  expect((await haal(vanLead, adres(lead))).body).toContain('Getypt.')
  await stuur(vanLead, lead, { doe: 'verstuur', onvolledig: 'ja', ...TEKENT })
  await stuur(vanLead, lead, { doe: `bijlage-weg:${plek}` })
  expect((await bijlagen(zaak))[0]?.stand).toBe('vrij')
})

test('a report of its own as a file: sent, checked off by the supervisor, and only then judged', async () => {
  const { zaak, lead } = await maak('alleen')
  await voegToe(vanLead, lead, 'rapport.pdf', pdf())
  const [rapport] = (await bijlagen(zaak)).map(b => b.id)
  expect((await haal(vanLead, adres(lead))).body).toContain('Hebt u een eigen rapport? Kies welk bestand dat is')
  const zonder = await stuur(vanLead, lead, { doe: 'verstuur', rapport: rapport ?? '' })
  expect(zonder.body).toContain('Vul in welke bestuurder tekent.')
  expect(zonder.body).not.toContain('Er ontbreken onderdelen')
  expect(zonder.body).toMatch(new RegExp(`value="${rapport}" selected`))
  await stuur(vanLead, lead, {
    doe: 'verstuur',
    rapport: rapport ?? '',
    bestuurder_naam: 'Ilse Vonk',
    was_bestuurder_naam: '',
  })
  expect((await zaakNu(zaak)).werk.zelfonderzoek?.rondes).toMatchObject([{ door: null, bijlage: rapport }])
  expect((await haal(vanLead, adres(lead, '/verstuurd/1'))).body).toMatch(/Het rapport:[\s\S]*rapport\.pdf/)
  const goed = { opzet: 'voldoende', navolgbaarheid: 'voldoende', maatregelen: 'voldoende' }
  const oordeel = { oordelen: goed, reden: baken.nieuwId(), clientDag: '2026-04-17' }
  const beoordeel = () => doe(zaak, 'onderzoek.beoordelen', onderzoekBeoordelen as never, oordeel)
  await expect(beoordeel()).rejects.toThrow('nietAfgevinkt')
  await doe(zaak, 'dossier.bewerken', rapportAfvinken as never, { ontbreekt: ['borging'] })
  await beoordeel()
  // Now the client must be told: with its day, and why that one.
  const nu = (await haal(vanLead, adres(lead))).body
  for (const zin of ['Vertel het de cliënt', 'vr 17 april 2026', 'De toezichthouder koos deze dag bij het oordeel'])
    expect(nu).toContain(zin)
  const leeg = await stuur(vanLead, lead, { doe: 'client', ingelicht_hoe: '' })
  expect(leeg.body).toContain('Schrijf op hoe en aan wie u het vertelde.')
  const dag = (d: string) => ({ 'ingelicht-dag': d, 'ingelicht-maand': '4', 'ingelicht-jaar': '2026' })
  const later = await stuur(vanLead, lead, { doe: 'client', ...dag('9'), ingelicht_hoe: 'In een gesprek.' })
  for (const zin of ['Die dag is nog niet geweest', 'In een gesprek.']) expect(later.body).toContain(zin)
  await stuur(vanLead, lead, { doe: 'client', ...dag('3'), ingelicht_hoe: 'In een gesprek met de dochter.' })
  const na = await zaakNu(zaak)
  expect(na.termijnen.find(t => t.code === 'onderzoek.client')?.status).toBe('gehaald')
  expect(na.taken.find(t => t.code === 'client_ingelicht')?.status).toBe('open')
  expect((await haal(vanLead, adres(lead))).body).toContain('In een gesprek met de dochter.')
  const berichten = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('bericht').select('soort').where('zaak', '=', zaak).execute(),
  )
  expect(berichten.map(b => b.soort)).toContain('clientIngelicht')
})

test('another in the chain reads its own day and why, is reminded, and gets more time for itself', async () => {
  const { zaak, lead, partner } = await maak()
  const begin = (await haal(vanPartner, adres(partner))).body
  for (const zin of ['vr 8 mei 2026', 'koos deze dag bij de uitnodiging']) expect(begin).toContain(zin)
  expect(begin).not.toContain('vr 15 mei 2026')
  expect((await haal(vanPartner, `/${loket}/aanbieder`)).body).not.toContain('vr 15 mei 2026')
  await doe(zaak, 'dossier.bewerken', aanbiederHerinneren as never, { partij: partner, link: null })
  expect((await haal(vanPartner, adres(partner))).body).toContain('U bent herinnerd')
  expect((await haal(vanLead, adres(lead))).body).not.toContain('U bent herinnerd')
  await stuur(vanPartner, partner, {
    doe: 'uitstel',
    'dag-dag': '12',
    'dag-maand': '5',
    'dag-jaar': '2026',
    uitstel: 'Ziek.',
  })
  const reden = baken.nieuwId()
  const besluit = { toegekend: true, reden, partij: partner }
  await doe(zaak, 'termijn.wijzigen', uitstelBeslissen as never, besluit, { [reden]: 'U mist twee mensen.' })
  const na = (await haal(vanPartner, adres(partner))).body
  expect(na).toContain('tot en met di 12 mei 2026 (‘U mist twee mensen’; besluit: de toezichthouder)')
  expect((await haal(vanLead, adres(lead))).body).not.toContain('U mist twee mensen')
  const klaar = await stuur(vanPartner, partner, {
    doe: 'verstuur',
    onvolledig: 'ja',
    feiten: 'Ons deel.',
    was_feiten: '',
    ...TEKENT,
  })
  expect((await haal(vanPartner, klaar.headers.location ?? '')).body).toContain('Over uw deel komt geen apart oordeel')
  expect((await zaakNu(zaak)).termijnen.find(t => t.code === 'onderzoek.ketendeel')?.status).toBe('gehaald')
  expect((await haal(vanPartner, adres(partner, '/verstuurd/1'))).body).toContain('Ons deel.')
})

test('the address that a refused file leaves leads back to the investigation', async () => {
  const { lead } = await maak()
  const naar = (await haal(vanLead, adres(lead, '/bijlagen'))).headers.location
  expect(naar).toBe(adres(lead))
})

test('once released the chain writes its shared part together; it goes along with the report of who leads', async () => {
  const { zaak, lead, partner } = await maak()
  expect((await haal(vanPartner, adres(partner))).body).toContain('zodra de toezichthouder de tijdlijn vrijgeeft')
  const teVroeg = await stuur(vanPartner, partner, { doe: 'bewaar', keten_verloop: 'Te vroeg.', was_keten_verloop: '' })
  for (const zin of ['Wat u typte is niet bewaard', 'Te vroeg.']) expect(teVroeg.body).toContain(zin)
  await doe(zaak, 'onderzoek.beoordelen', ketendeelVrijgeven as never, {})
  // Who sent its own part still writes along.
  await stuur(vanPartner, partner, {
    doe: 'verstuur',
    onvolledig: 'ja',
    feiten: 'Ons deel.',
    was_feiten: '',
    ...TEKENT,
  })
  await stuur(vanPartner, partner, { doe: 'bewaar', keten_verloop: 'Wij belden niet.', was_keten_verloop: '' })
  const bij = (await haal(vanLead, adres(lead))).body
  for (const zin of ['Wij belden niet.', 'Vera (De Werf)', 'U leidt het onderzoek', 'Wie meedoen'])
    expect(bij).toContain(zin)
  expect(bij).not.toContain('Ons deel.')
  // Two at once: both texts stay, and the one who leads chooses.
  await stuur(vanLead, lead, { doe: 'bewaar', keten_verloop: 'Wij wel.', was_keten_verloop: '' })
  const naast = /value="erbij:([0-9a-f-]{36})"/.exec((await haal(vanLead, adres(lead))).body)?.[1] ?? ''
  await stuur(vanLead, lead, { doe: `erbij:${naast}` })
  const half = await stuur(vanLead, lead, { doe: 'verstuur', feiten: 'Van ons.', was_feiten: '', ...TEKENT })
  expect(half.body).toContain('Wat u samen verbetert')
  await stuur(vanLead, lead, { doe: 'verstuur', onvolledig: 'ja' })
  const samen = (await zaakNu(zaak)).werk.zelfonderzoek?.rondes[0]?.online?.samen
  expect(Object.keys(samen?.delen ?? {})).toEqual(['keten_verloop'])
  expect((await haal(vanLead, adres(lead, '/verstuurd/1'))).body).toMatch(
    /Samen met de keten[\s\S]*Wij belden niet\.\s+Wij wel\./,
  )
  // Fixed now, for all of them; what somebody was typing is not lost.
  const dicht = await stuur(vanPartner, partner, { doe: 'bewaar', keten_analyse: 'Nog iets.', was_keten_analyse: '' })
  for (const zin of ['Wat u typte is niet bewaard', 'Nog iets.', 'Wij belden niet.']) expect(dicht.body).toContain(zin)
  expect(dicht.body).not.toContain('name="keten_verloop"')
})
