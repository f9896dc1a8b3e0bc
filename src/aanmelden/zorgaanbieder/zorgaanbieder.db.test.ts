import { afterAll, beforeEach, expect, test } from 'vitest'
import { doorDeAanbieder, koekjestrommel, startAanbieder } from '../../../tests/opstelling/aanbieder.ts'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { totRust } from '../../../tests/opstelling/rust.ts'
import { melding, screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { aanbiederBevestigen } from '../../zelfonderzoek/aanbieder/domain.ts'
import { onderzoekVragen } from '../../zelfonderzoek/domain.ts'

const adres = 'http://127.0.0.1:4998'
const TERUG = `${adres}/aanbieder/terug`
const bron = await startAanbieder([TERUG, `${adres}/aanmelden/terug`])
const { baken, desk, sleutelmap } = await nieuwBaken(new Date().toISOString(), [wmo])
const { loket } = desk
const app = await maakWeb(
  { baken },
  leesInstellingen(
    {
      ...{ PORT: '4998', BAKEN_ADRES: adres, BAKEN_DATA: sleutelmap },
      ...{ OIDC_UITGEVER: bron.uitgever, OIDC_CLIENT: 'ander', OIDC_GEHEIM: 'geheim-van-ander' },
      ...{ OIDC_AANBIEDERS_UITGEVER: bron.uitgever, OIDC_AANBIEDERS_CLIENT: 'baken' },
      OIDC_AANBIEDERS_GEHEIM: 'geheim-van-baken',
    },
    sleutelmap,
  ),
  () => {},
)
afterAll(async () => {
  await app.close()
  await bron.stop()
})
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

const doe = async <I>(
  zaak: string,
  naam: string,
  handeling: 'dossier.screenen' | 'dossier.bewerken',
  beslis: unknown,
  invoer: I,
  teksten: readonly string[] = [],
) => {
  const uit = await handle(baken, femke, {
    zaak,
    opdracht: { naam, handeling, beslis: beslis as never },
    invoer: invoer as never,
    teksten: teksten.map(id => ({ id, soort: 'proef', tekst: `tekst van ${naam}` })),
  })
  if (!uit.ok) throw new Error(uit.weigering)
}

/** A case about a provider with this number, in which an investigation was asked; somebody else reported it. */
const maakZaak = async (kenmerk: string): Promise<string> => {
  const m = melding({
    melderType: 'persoon',
    soort: 'calamiteit',
    categorie: 'suicide',
    ontvangenOp: baken.klok().toISOString(),
  })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'persoon' },
    ...{ calamiteitVolgensWet: true, uitkomst: 'aanbieder_onderzoekt', meldplichten: [], vierP: [] },
  })
  await doe(zaak, 'meldingScreenen', 'dossier.screenen', meldingScreenen, s)
  const [afspraken, naam] = [baken.nieuwId(), baken.nieuwId()]
  await doe(zaak, 'onderzoekVragen', 'dossier.bewerken', onderzoekVragen, { wijze: 'alleen', afspraken }, [afspraken])
  const i = { kenmerk, naam, zelfde: false }
  await doe(zaak, 'aanbiederBevestigen', 'dossier.bewerken', aanbiederBevestigen, i, [naam])
  return zaak
}

let herkomst = 0
const nieuweBrowser = () => {
  const hier = koekjestrommel()
  const daar = koekjestrommel()
  const remoteAddress = `127.3.0.${++herkomst}`
  const ga = async (pad: string, payload?: Record<string, string>) => {
    const antwoord = await app.inject({
      method: payload ? 'POST' : 'GET',
      url: pad,
      remoteAddress,
      headers: { cookie: hier.kop(), ...(payload ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      ...(payload ? { payload: new URLSearchParams(payload).toString() } : {}),
    })
    hier.neem([antwoord.headers['set-cookie'] ?? []].flat())
    return { status: antwoord.statusCode, naar: String(antwoord.headers.location ?? ''), tekst: antwoord.body }
  }
  const vertrek = async () => (await ga(`/${loket}/aanbieder/aanmelden/verder`)).naar
  const meldAan = async () => ga((await doorDeAanbieder(await vertrek(), daar)).replace(adres, ''))
  return { hier, daar, ga, vertrek, meldAan, remoteAddress }
}
const logVan = (van: string) =>
  inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('toegangslog')
      .select(['rol', 'handeling', 'uitkomst', 'zaak', 'wie'])
      .where('herkomst', '=', van)
      .orderBy('id')
      .execute(),
  )

beforeEach(() => {
  bron.zaal.wie = 'robin'
  bron.accounts.set('robin', { name: 'Robin Samenloop', roles: [`${loket}:coordinator`], kvk: '4121 3144' })
})

const eigen = await maakZaak('41213144')
const vreemd = await maakZaak('50000001')
await totRust(app, `/${loket}/aanbieder/aanmelden`)

test('the organisation in the token sees its own case: what is asked, until when and why, and nothing of another', async () => {
  const b = nieuweBrowser()
  expect(await b.meldAan()).toMatchObject({ status: 303, naar: `/${loket}/aanbieder` })
  const lijst = await b.ga(`/${loket}/aanbieder`)
  expect(lijst.tekst).toContain(`/aanbieder/onderzoek/${eigen}`)
  expect(lijst.tekst).toMatch(/6 weken na/)
  expect(lijst.tekst).not.toContain(vreemd)
  const zaak = await b.ga(`/${loket}/aanbieder/onderzoek/${eigen}`)
  expect(zaak.status).toBe(200)
  for (const geheim of ['Femke', 'Noor van der Linde', 'tekst van', 'niet thuisgekomen', '2026-00'])
    expect([geheim, zaak.tekst.includes(geheim)]).toEqual([geheim, false])
})

test('a case of another organisation is not found, whatever is asked of it, and the log says who tried', async () => {
  const b = nieuweBrowser()
  await b.meldAan()
  const pad = `/${loket}/aanbieder/onderzoek/${vreemd}`
  const nergens = `/${loket}/aanbieder/onderzoek/${baken.nieuwId()}`
  const getypt = { doe: 'bewaar', feiten: 'Binnen?' }
  for (const invoer of [undefined, getypt]) {
    const [poging, leeg] = [await b.ga(pad, invoer), await b.ga(nergens, invoer)]
    expect(poging.status).toBe(404)
    expect(poging.tekst).toBe(leeg.tekst)
    // Their own words stay with them, to copy.
    expect(poging.tekst.includes('Binnen?')).toBe(invoer !== undefined)
  }
  const json = await b.ga(pad, { doe: 'vanzelf', feiten: 'Binnen?' })
  expect(json.status).toBe(404)
  const regels = (await logVan(b.remoteAddress)).filter(r => r.zaak === vreemd)
  expect(regels).toHaveLength(3)
  for (const r of regels) expect(r).toMatchObject({ rol: 'aanbieder 41213144', uitkomst: 'geweigerd', wie: null })
  const rijen = await inLoket(baken.db, loket, tx => tx.selectFrom('onderzoeksdeel').selectAll().execute())
  expect(rijen).toEqual([])
})

test.each([
  ['no number', undefined],
  ['an empty number', ''],
  ['several organisations', ['41213144', '50000001']],
  ['something that is no number', { kvk: '41213144' }],
  ['half a sentence', '41213144 or 1=1'],
])('a token with %s is refused, and nothing is kept', async (_, kvk) => {
  bron.accounts.set('robin', { name: 'Robin Samenloop', roles: [], kvk })
  const b = nieuweBrowser()
  const terug = await b.meldAan()
  expect(terug.status).toBe(403)
  expect(terug.tekst).toContain('We weten niet voor welke organisatie u komt')
  expect(b.hier.koekjes.get(`__Host-baken-${loket}-aanbieder`)).toBeUndefined()
  expect((await b.ga(`/${loket}/aanbieder`)).naar).toBe(`/${loket}/aanbieder/aanmelden`)
  expect((await logVan(b.remoteAddress)).at(0)).toMatchObject({ uitkomst: 'geweigerd', rol: 'aanbieder met-code' })
})

test('roles in a token of a provider are nothing: the desk stays shut, and no account is made', async () => {
  const b = nieuweBrowser()
  await b.meldAan()
  for (const pad of ['werkvoorraad', `dossiers/${eigen}`, `dossiers/${eigen}/zelfonderzoek`, 'gebruikers'])
    expect((await b.ga(`/${loket}/${pad}`)).naar).toContain('/aanmelden')
  const gebruikers = await inLoket(baken.db, loket, tx => tx.selectFrom('gebruiker').select('naam').execute())
  expect(gebruikers.map(g => g.naam)).toEqual(['Femke Haverkate'])
})

test('who went to sign in for a provider cannot come back as somebody of the desk', async () => {
  const b = nieuweBrowser()
  const terug = (await doorDeAanbieder(await b.vertrek(), b.daar)).replace(TERUG, '/aanmelden/terug')
  const antwoord = await b.ga(terug.replace(adres, ''))
  expect(antwoord.status).toBe(400)
  expect([...b.hier.koekjes.keys()].filter(k => k !== '__Host-baken-aanmelden')).toEqual([])
})

test('the name of who signed in does not stand in the register', async () => {
  const b = nieuweBrowser()
  await b.meldAan()
  const rijen = await inLoket(baken.db, loket, tx => tx.selectFrom('aanbiedersessie').selectAll().execute())
  expect(rijen.length).toBeGreaterThan(0)
  for (const r of rijen) expect(r.naam.toString('latin1')).not.toContain('Robin')
  expect((await b.ga(`/${loket}/aanbieder`)).tekst).toContain('Robin Samenloop')
  for (const r of rijen) expect(r.idtoken?.toString('latin1')).not.toContain('eyJ')
  const af = await b.ga(`/${loket}/aanbieder/afmelden`, {})
  expect((await b.ga(`/${loket}/aanbieder`)).naar).toBe(`/${loket}/aanbieder/aanmelden`)
  // And signed out at the organisation too, which knows whom from its own token.
  const verder = /url=([^"]+)"/.exec(af.tekst)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(verder).toMatch(/\/session\/end\?client_id=baken.*id_token_hint=eyJ/)
  expect((await fetch(verder, { headers: { cookie: b.daar.kop() } })).status).toBe(200)
  expect((await b.ga(`/${loket}/aanbieder/afmelden`, {})).naar).toBe(`/${loket}/aanbieder/aanmelden`)
})
