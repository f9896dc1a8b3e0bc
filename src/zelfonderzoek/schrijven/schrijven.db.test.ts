import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { totRust } from '../../../tests/opstelling/rust.ts'
import { koekjeUit } from '../../../tests/opstelling/volg.ts'
import { melding, screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { findJournaal, findZaak } from '../../zaken/register/store.ts'
import { eigenOnderzoekBesluiten, onderzoekBeoordelen, onderzoekVragen, verbeteringVragen } from '../domain.ts'
import { uitstelBeslissen } from '../uitstel.ts'

const { baken, desk, sleutelmap, tijd } = await nieuwBaken('2026-04-03T08:00:00Z', [wmo])
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

/** A report by a provider, or by somebody else, that was assessed; its number and code. */
const gemeld = async (melderType = 'aanbieder') => {
  const m = melding({ melderType, soort: 'calamiteit', categorie: 'suicide', ontvangenOp: '2026-04-02T19:45:00.000Z' })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak, nummer, code } = opening.ontvangst
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType },
    ...{ calamiteitVolgensWet: true, uitkomst: 'aanbieder_onderzoekt', meldplichten: [], vierP: [] },
  })
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const uit = await handle(baken, femke, { zaak, opdracht, invoer: s })
  if (!uit.ok) throw new Error(uit.weigering)
  return { zaak, nummer, code }
}

const vraag = async (zaak: string) => {
  const opdracht = { naam: 'onderzoekVragen', handeling: 'dossier.bewerken', beslis: onderzoekVragen } as const
  const afspraken = baken.nieuwId()
  const teksten = [{ id: afspraken, soort: 'afspraken', tekst: 'Alleen voor de toezichthouder.' }]
  const uit = await handle(baken, femke, { zaak, opdracht, invoer: { wijze: 'alleen', afspraken }, teksten })
  if (!uit.ok) throw new Error(uit.weigering)
}

await totRust(app, `/${loket}`)

let teller = 0
const stuur = (payload: Record<string, string>, deel = '') =>
  app.inject({
    method: 'POST',
    url: `/${loket}/volgen/onderzoek${deel}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    remoteAddress: `127.2.0.${++teller}`,
    payload: new URLSearchParams(payload).toString(),
  })

const was = (html: string, deel: string): string =>
  new RegExp(`name="was_${deel}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const geschreven = (zaak: string) =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('onderzoeksdeel').selectAll().where('zaak', '=', zaak).orderBy('id').execute(),
  )
const zaakNu = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))

test('the provider sees what is asked, until when and why; it writes part by part, and nothing is lost', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const eerst = await stuur(bewijs)
  expect(eerst.body).toContain('vr 15 mei 2026')
  expect(eerst.body).toMatch(/6 weken na .*stap 5/)
  expect(eerst.body).not.toContain('Alleen voor de toezichthouder')
  const bewaard = await stuur({ ...bewijs, doe: 'bewaar', feiten: 'Op dinsdag om negen uur.', was_feiten: '' })
  expect(bewaard.body).toContain('Wat u schreef is bewaard')
  const weer = await stuur(bewijs)
  expect(weer.body).toContain('Op dinsdag om negen uur.')
  // The same form once more changes nothing and is no fault.
  const was_feiten = was(weer.body, 'feiten')
  await stuur({ ...bewijs, doe: 'bewaar', feiten: 'Op dinsdag om negen uur.', was_feiten })
  expect(await geschreven(zaak)).toMatchObject([{ deel: 'feiten', versie: 1, naast: false }])
  // Typing is no decision: the history of the dossier does not grow by it, and nobody at the desk sees it change.
  const journaal = await inLoket(baken.db, loket, tx => findJournaal(tx, loket, zaak))
  expect(journaal.map(r => r.opdracht)).not.toContain('onderzoekSchrijven')
})

test('two who write at once: the later one is told, and keeps what was typed', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const [een, ander] = [await stuur(bewijs), await stuur(bewijs)]
  await stuur({ ...bewijs, doe: 'bewaar', feiten: 'Van de een.', was_feiten: was(een.body, 'feiten') })
  const botst = await stuur({
    ...bewijs,
    doe: 'bewaar',
    feiten: 'Van de ander.',
    was_feiten: was(ander.body, 'feiten'),
  })
  expect(botst.statusCode).toBe(422)
  expect(botst.body).toContain('heeft dit onderdeel net veranderd')
  expect(botst.body).toContain('Van de ander.')
  const allebei = await stuur(bewijs)
  expect(allebei.body).toContain('Van de een.')
  expect(allebei.body).toContain('Van de ander.')
  const naast = (await geschreven(zaak)).find(d => d.naast)?.id ?? ''
  const samen = await stuur({ ...bewijs, doe: `erbij:${naast}` })
  expect(samen.body).toMatch(/<textarea[^>]*name="feiten"[^>]*>Van de een\.\n\nVan de ander\.</)
  expect((await geschreven(zaak)).map(d => d.naast)).toEqual([false])
  // Chosen once is chosen: the same button in a window that stood open saves nothing, and says so.
  for (const doe of [`erbij:${naast}`, `weg:${naast}`]) {
    const weer = await stuur({ ...bewijs, doe })
    expect([weer.statusCode, weer.body.includes('Dit kan nu niet meer.')]).toEqual([422, true])
    expect(weer.body).not.toContain('Wat u schreef is bewaard')
  }
})

test('sent with what is missing only when that is said; then it is fixed, and the supervisor is told', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const tekent = { bestuurder_naam: 'Ilse Vonk, directeur', bestuurder_reactie: 'Wij nemen alles over.' }
  expect((await stuur({ ...bewijs, doe: 'verstuur', ...tekent })).body).toContain('Er staat nog niets')
  const half = await stuur({ ...bewijs, doe: 'verstuur', feiten: 'Wat er gebeurde.', was_feiten: '', ...tekent })
  expect(half.body).toContain('Er ontbreken onderdelen')
  expect((await geschreven(zaak)).map(d => d.deel).toSorted()).toEqual([...Object.keys(tekent), 'feiten'])
  const zonder = await stuur({
    ...bewijs,
    doe: 'verstuur',
    feiten: 'Wat er gebeurde.',
    was_feiten: was(half.body, 'feiten'),
    bestuurder_naam: '',
    was_bestuurder_naam: was(half.body, 'bestuurder_naam'),
  })
  // Everything that is wrong, in one round.
  for (const zin of ['Vul in welke bestuurder tekent', 'Er ontbreken onderdelen']) expect(zonder.body).toContain(zin)
  const klaar = await stuur({
    ...bewijs,
    doe: 'verstuur',
    feiten: 'Wat er gebeurde.',
    was_feiten: was(half.body, 'feiten'),
    onvolledig: 'ja',
    ...tekent,
    was_bestuurder_naam: was(zonder.body, 'bestuurder_naam'),
    was_bestuurder_reactie: was(zonder.body, 'bestuurder_reactie'),
  })
  expect(klaar.body).toContain('Uw onderzoek is verstuurd')
  const na = await zaakNu(zaak)
  expect(na?.werk.zelfonderzoek?.rondes).toMatchObject([{ door: null, ontbreekt: expect.arrayContaining(['borging']) }])
  expect(na?.termijnen.find(t => t.code === 'zelfonderzoek')?.status).toBe('gehaald')
  const berichten = await inLoket(baken.db, loket, tx => tx.selectFrom('bericht').select(['aan', 'soort']).execute())
  expect(berichten).toContainEqual({ aan: femke.id, soort: 'rapportVerstuurd' })
  const dicht = await stuur({ ...bewijs, doe: 'bewaar', feiten: 'Toch anders.', was_feiten: '' })
  expect(dicht.statusCode).toBe(422)
  for (const zin of ['Wat u typte is niet bewaard', 'Toch anders.']) expect(dicht.body).toContain(zin)
  expect((await stuur(bewijs)).body).not.toContain('<textarea')
})

test('who reported it reads back what it sent with number and code in its cookie, and nobody without', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const tekent = { bestuurder_naam: 'Ilse Vonk', bestuurder_reactie: 'Akkoord.', onvolledig: 'ja' }
  const klaar = await stuur({ ...bewijs, doe: 'verstuur', feiten: 'Wat er gebeurde.', was_feiten: '', ...tekent })
  const url = `/${loket}/volgen/onderzoek/verstuurd/1`
  expect(klaar.body).toContain(`href="${url}"`)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const payload = new URLSearchParams(bewijs).toString()
  const binnen = await app.inject({ method: 'POST', url: `/${loket}/volgen`, headers, payload })
  const cookie = koekjeUit(binnen) ?? ''
  const gelezen = await app.inject({ url, headers: { cookie } })
  for (const zin of ['Wat er gebeurde.', 'Ilse Vonk']) expect(gelezen.body).toContain(zin)
  for (const weg of [url, `/${loket}/volgen/onderzoek/bijlagen/${zaak}`])
    expect((await app.inject({ url: weg })).headers.location).toBe(`/${loket}/volgen`)
  expect((await app.inject({ url: url.replace('/1', '/2'), headers: { cookie } })).statusCode).toBe(303)
  // A file is named in the log by who asked for it.
  const bestand = baken.nieuwId()
  await app.inject({ url: `/${loket}/volgen/onderzoek/bijlagen/${bestand}`, headers: { cookie } })
  const blikken = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('toegangslog').select('onderwerpen').where('zaak', '=', zaak).execute(),
  )
  expect(blikken.flatMap(b => b.onderwerpen)).toContain(bestand)
})

test('who signs is saved as the parts are, also while it is typed', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  await stuur({ ...bewijs, doe: 'vanzelf', bestuurder_naam: 'Ilse Vonk, directeur', was_bestuurder_naam: '' })
  const bewaard = await stuur({ ...bewijs, doe: 'bewaar', bestuurder_reactie: 'Eens.', was_bestuurder_reactie: '' })
  for (const html of [bewaard.body, (await stuur(bewijs)).body]) {
    expect(html).toMatch(/<input[^>]*name="bestuurder_naam"[^>]*value="Ilse Vonk, directeur"/)
    expect(html).toMatch(/<textarea[^>]*name="bestuurder_reactie"[^>]*>Eens\./)
  }
})

test.each([
  ['uitstel', { doe: 'uitstel' }, 'Schrijf op waarom u meer tijd nodig hebt.'],
  ['annex', { doe: '' }, 'Kies eerst een bestand.'],
  ['timeline', { doe: 'gebeurtenis' }, 'Schrijf op wat er gebeurde.'],
])('whatever button is pressed, what was typed in the parts is saved first: %s', async (naam, knop, zin) => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const getypt = { ...bewijs, ...knop, feiten: 'Net getypt.', was_feiten: '', uitstel: '', gebeurd_tijd: '9.00' }
  const antwoord = await stuur(getypt, naam === 'annex' ? '/bijlagen' : '')
  expect(antwoord.body).toContain(zin)
  expect(antwoord.body).toMatch(/<textarea[^>]*name="feiten"[^>]*>Net getypt\./)
  expect(await geschreven(zaak)).toMatchObject([{ deel: 'feiten', versie: 1 }])
})

test('a page is in no conflict with itself, whichever of its savings comes in first', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const venster = baken.nieuwId()
  const sla = (doe: string, beurt: string, feiten: string) =>
    stuur({ ...bewijs, doe, venster, beurt, feiten, was_feiten: '' })
  await sla('vanzelf', '1', 'Een.')
  expect((await sla('bewaar', '3', 'Een twee drie.')).body).toContain('Wat u schreef is bewaard')
  expect((await sla('vanzelf', '2', 'Een twee.')).json().delen.feiten.stand).toBe('gelijk')
  expect((await stuur(bewijs)).body).toMatch(/>Een twee drie\.</)
  expect((await geschreven(zaak)).map(d => d.naast)).toEqual([false])
})

test('more time is asked with a day and a reason; nothing moves until the supervisor decides', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const dag = (d: string, m: string) => ({ 'dag-dag': d, 'dag-maand': m, 'dag-jaar': '2026' })
  const leeg = await stuur({ ...bewijs, doe: 'uitstel' })
  expect(leeg.body).toContain('Schrijf op waarom u meer tijd nodig hebt.')
  const vroeg = await stuur({ ...bewijs, doe: 'uitstel', ...dag('15', '5'), uitstel: 'De commissie is ziek.' })
  expect(vroeg.body).toContain('valt nog binnen de termijn')
  expect(vroeg.body).toContain('De commissie is ziek.')
  const klaar = await stuur({ ...bewijs, doe: 'uitstel', ...dag('29', '5'), uitstel: 'De commissie is ziek.' })
  expect(klaar.body).toContain('U hebt om meer tijd gevraagd')
  const na = await zaakNu(zaak)
  expect(na?.termijnen.find(t => t.code === 'zelfonderzoek')?.einde).toBe('2026-05-15')
  expect(na?.werk.zelfonderzoek?.uitstel).toMatchObject([{ dag: '2026-05-29' }])
  const berichten = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('bericht').select('soort').where('zaak', '=', zaak).execute(),
  )
  expect(berichten.map(b => b.soort)).toContain('uitstelGevraagd')
  // Granted with a reason, which the provider reads with the new day.
  const reden = baken.nieuwId()
  const opdracht = { naam: 'uitstelBeslissen', handeling: 'termijn.wijzigen', beslis: uitstelBeslissen } as const
  const teksten = [{ id: reden, soort: 'reden', tekst: 'Twee leden zijn uitgevallen.' }]
  const uit = await handle(baken, femke, { zaak, opdracht, invoer: { toegekend: true, reden }, teksten })
  expect(uit.ok && uit.zaak.termijnen.find(t => t.code === 'zelfonderzoek')?.einde).toBe('2026-05-29')
  const gelezen = (await stuur(bewijs)).body
  for (const zin of ['vr 29 mei 2026', 'U krijgt die tijd: Twee leden zijn uitgevallen.', 'de toezichthouder'])
    expect(gelezen).toContain(zin)
  expect(gelezen).not.toContain('Femke')
})

test('not good enough: the provider reads the instructions, and writes on from what it sent', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const tekent = { bestuurder_naam: 'Ilse Vonk', bestuurder_reactie: 'Akkoord.', onvolledig: 'ja' }
  await stuur({ ...bewijs, doe: 'verstuur', feiten: 'Kort.', was_feiten: '', ...tekent })
  tijd.zet('2026-04-20T08:00:00Z')
  const reden = baken.nieuwId()
  const opdracht = {
    naam: 'onderzoekBeoordelen',
    handeling: 'onderzoek.beoordelen',
    beslis: onderzoekBeoordelen,
  } as const
  const oordelen = { opzet: 'onvoldoende', navolgbaarheid: 'voldoende', maatregelen: 'voldoende' } as const
  const teksten = [{ id: reden, soort: 'reden', tekst: 'Interne afweging van de toezichthouder.' }]
  const uit = await handle(baken, femke, { zaak, opdracht, invoer: { oordelen, reden }, teksten })
  expect(uit.ok).toBe(true)
  const tussen = await stuur(bewijs)
  expect(tussen.body).toContain('De toezichthouder vindt het rapport nog niet voldoende. U leest hier en in een brief')
  expect(tussen.body).not.toMatch(/Interne afweging|U bent aan zet|Bewaar en verstuur/)
  const teVroeg = await stuur({ ...bewijs, doe: 'verstuur', feiten: 'Alvast beter.', was_feiten: '', ...tekent })
  expect(teVroeg.statusCode).toBe(422)
  expect(teVroeg.body).toMatch(/nog niet voldoende.*Wat u typte is niet bewaard.*Alvast beter\./s)
  const aanwijzingen = baken.nieuwId()
  const beter = { naam: 'verbeteringVragen', handeling: 'onderzoek.beoordelen', beslis: verbeteringVragen } as const
  const wijs = {
    ...{ zaak, opdracht: beter, invoer: { aanwijzingen, dag: '2026-05-11' } },
    teksten: [{ id: aanwijzingen, soort: 'aanwijzingen', tekst: 'Beschrijf de opvang.' } as const],
  }
  expect((await handle(baken, femke, wijs)).ok).toBe(true)
  const weer = await stuur(bewijs)
  expect(weer.body).toMatch(/U bent aan zet.*Beschrijf de opvang\..*Kort\./s)
  expect(weer.body).not.toContain('Interne afweging')
  // The supervisor goes on itself: the provider reads so, and not why.
  const zelf = {
    naam: 'eigenOnderzoekBesluiten',
    handeling: 'onderzoek.beoordelen',
    beslis: eigenOnderzoekBesluiten,
  } as const
  expect(
    (await handle(baken, femke, { zaak, opdracht: zelf, invoer: { grond: 'onvoldoende', reden }, teksten: [] })).ok,
  ).toBe(true)
  const over = (await stuur(bewijs)).body
  expect(over).toContain('De toezichthouder onderzoekt nu zelf')
  expect(over).not.toMatch(/Interne afweging|<textarea|Wat er beter moet/)
  tijd.zet('2026-04-03T08:00:00Z')
})

test('who may not write does not get in: another reporter, before it was asked, a wrong code', async () => {
  const burger = await gemeld('persoon')
  await vraag(burger.zaak)
  const nietGevraagd = await gemeld()
  const { nummer } = await gemeld()
  for (const bewijs of [burger, nietGevraagd, { nummer, code: burger.code }, { nummer: 'x', code: 'y' }]) {
    const door = { nummer: bewijs.nummer, code: bewijs.code, doe: 'bewaar' }
    // What they typed themselves stays with them, to copy; nothing else is on the page.
    const getypt = await stuur({ ...door, feiten: 'Binnen?' })
    expect([getypt.statusCode, getypt.body.includes('Binnen?')]).toEqual([404, true])
    expect(getypt.body).not.toMatch(/Wat wij vragen|<textarea|<form/)
    const antwoord = await stuur(door)
    expect([antwoord.statusCode, antwoord.headers.location]).toEqual([303, `/${loket}/volgen`])
  }
})

test('saved while it is typed: who wrote, when, and what another wrote at the same time', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  const vanzelf = (auteur: string, velden: Record<string, string>) =>
    stuur({ ...bewijs, auteur, doe: 'vanzelf', ...velden })
  const een = await vanzelf('Anna de Boer', { feiten: 'Van Anna.', was_feiten: '' })
  expect(een.json()).toEqual({
    bewaardOp: '10.00 uur',
    delen: { feiten: { stand: 'bewaard', was: expect.stringMatching(/^1-/) } },
  })
  const twee = await vanzelf('Bram Smit', { feiten: 'Van Bram.', was_feiten: '' })
  expect(twee.json().delen.feiten).toMatchObject({ stand: 'naast', zin: expect.stringContaining('Anna de Boer heeft') })
  // Who goes on typing goes on beside it; the text of the other stays as it was.
  await vanzelf('Bram Smit', { feiten: 'Van Bram, langer.', was_feiten: '' })
  expect((await geschreven(zaak)).map(d => [d.naast, d.versie])).toEqual([
    [false, 1],
    [true, 2],
  ])
  const pagina = (await stuur(bewijs)).body
  for (const zin of [
    'Van Anna.',
    'Van Bram, langer.',
    'Geschreven door Anna de Boer',
    'tegelijk geschreven door Bram Smit',
  ])
    expect(pagina).toContain(zin)
  const tekent = { bestuurder_naam: 'Ilse Vonk', bestuurder_reactie: 'Akkoord.', onvolledig: 'ja' }
  const nog = await stuur({ ...bewijs, doe: 'verstuur', ...tekent })
  expect(nog.body).toContain('staan nog twee teksten naast elkaar')
  const lang = await vanzelf('Anna de Boer', { borging: 'x'.repeat(30_001), was_borging: '' })
  expect([lang.statusCode, lang.json().fouten[0].naam]).toEqual([422, 'borging'])
})

test('in the register stands nothing of what was typed, nor who typed it', async () => {
  const { zaak, ...bewijs } = await gemeld()
  await vraag(zaak)
  await stuur({ ...bewijs, auteur: 'Zebulon Zoekhier', doe: 'vanzelf', feiten: 'Onvindbare zin.', was_feiten: '' })
  const [rij] = await geschreven(zaak)
  expect(JSON.stringify(rij)).not.toMatch(/Zebulon|Onvindbare/)
  expect(rij?.cijfertekst.toString('latin1')).not.toMatch(/Zebulon|Onvindbare/)
})
