import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../../tests/opstelling/baken.ts'
import { koekjeUit, volgMee } from '../../../tests/opstelling/volg.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import { openDossier } from '../../zaken/deuren/openen.ts'

const { baken, desk, sleutelmap, tijd } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())

const opening = await openDossier(baken, verzoek(loket))
if (!opening.ok) throw new Error(opening.weigering)
const { nummer, code, zaak } = opening.ontvangst
const ander = await openDossier(baken, verzoek(loket))
const anderNummer = ander.ok ? ander.ontvangst.nummer : ''

/** Each test from an address of its own: tries are counted by address. */
let adres = 10
const post = (deel: string, velden: Record<string, string>, cookie?: string | null) =>
  app.inject({
    method: 'POST',
    url: `/${loket}/volgen${deel}`,
    remoteAddress: `10.0.0.${adres}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie ? { cookie } : {}) },
    payload: new URLSearchParams(velden).toString(),
  })
const toon = (deel: string, cookie?: string | null) =>
  app.inject({ url: `/${loket}/volgen${deel}`, headers: cookie ? { cookie } : {} })
/** What the browser shows in the end. */
const volg = async (n: string, c: string) => volgMee(app, await post('', { nummer: n, code: c }))
const kop = (body: string) => /<h1[^>]*>([^<]*)/.exec(body)?.[1]
const zet = (velden: { status?: string; behandelaar?: string | null; vertrouwelijkheid?: string }) =>
  inLoket(baken.db, loket, tx => tx.updateTable('zaak').set(velden).where('id', '=', zaak).execute())

test.each([
  ['as printed', nummer, code],
  ['in small letters, with spaces', ` ${nummer.toLowerCase()} `, code.toLowerCase().replaceAll('-', ' ')],
])('number and code open the state, %s', async (_, n, c) => {
  expect(kop((await volg(n, c)).body)).toBe('Ontvangen')
})

test('whether the number is wrong or the code, the answer is the same', async () => {
  const zonder = (body: string) => body.replaceAll(/value="[^"]*"/g, '')
  const pogingen = [
    await volg(nummer, '0000-0000-0000-0000'),
    await volg(anderNummer, code),
    await volg('2026-9999-A', code),
    await volg('geen nummer', 'geen code'),
  ]
  expect(new Set(pogingen.map(p => p.statusCode))).toEqual(new Set([422]))
  expect(new Set(pogingen.map(p => zonder(p.body))).size).toBe(1)
})

test('nothing of the content, of who handles it or of how closely it is kept is shown', async () => {
  // The key of the message form is another at every look.
  const zonder = (body: string) => body.replace(/name="sleutel" value="[^"]*"/, '')
  await zet({ vertrouwelijkheid: 'afgeschermd' })
  const gesloten = zonder((await volg(nummer, code)).body)
  await zet({ vertrouwelijkheid: 'gewoon' })
  expect(zonder((await volg(nummer, code)).body)).toBe(gesloten)
  for (const geheim of ['Noor van der Linde', 'Femke', 'thuisgekomen', 'vermissing', 'afgeschermd'])
    expect(gesloten).not.toContain(geheim)
})

test('a destroyed dossier says that it was closed and destroyed', async () => {
  await zet({ status: 'vernietigd' })
  expect(kop((await volg(nummer, code)).body)).toBe('Afgesloten en vernietigd')
  await zet({ status: 'ontvangen' })
})

test('every try is logged without number or code, also the failed ones', async () => {
  const tel = () =>
    inLoket(baken.db, loket, tx =>
      tx.selectFrom('toegangslog').selectAll().where('handeling', '=', 'openbaar.volgen').orderBy('id').execute(),
    )
  const voor = (await tel()).length
  await volg(nummer, code)
  await volg(nummer, '0000-0000-0000-0000')
  const erbij = (await tel()).slice(voor)
  // Number and code are a look, and so is the page that they open.
  expect(erbij.map(r => [r.uitkomst, r.zaak])).toEqual([
    ['toegestaan', zaak],
    ['toegestaan', zaak],
    ['niet-gevonden', null],
  ])
  expect(JSON.stringify(erbij)).not.toContain(code)
})

test('after twenty tries in a minute one waits; another address does not', async () => {
  adres = 77
  const statussen: number[] = []
  for (let i = 0; i < 21; i++) statussen.push((await volg(nummer, '0000-0000-0000-0000')).statusCode)
  expect(statussen.slice(0, 20)).toEqual(Array(20).fill(422))
  expect(statussen[20]).toBe(429)
  adres = 78
  expect((await volg(nummer, code)).statusCode).toBe(200)
})

test('an empty field is said at the field', async () => {
  const { body } = await volg('', '')
  expect(body).toContain('Vul het nummer van de melding in.')
  expect(body).toContain('Vul de geheime code in.')
})

const BEGIN = '2026-04-02T20:00:00Z'
const na = (minuten: number) => tijd.zet(new Date(Date.parse(BEGIN) + minuten * 60_000).toISOString())
const binnen = async () => {
  adres += 1
  tijd.zet(BEGIN)
  return koekjeUit(await post('', { nummer, code }))
}
const bericht = (tekst: string) => ({ melding: nummer, sleutel: randomUUID(), aard: 'aanvulling', bericht: tekst })

test('number and code stand in no address, on no page and not readable in the cookie', async () => {
  adres += 1
  const antwoord = await post('', { nummer, code })
  expect([antwoord.statusCode, antwoord.headers.location]).toEqual([303, `/${loket}/volgen/melding`])
  const zet = String(antwoord.headers['set-cookie'])
  expect(zet).toMatch(/^__Host-baken-volgen-[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict; Max-Age=/)
  const gezien = await toon('/melding', koekjeUit(antwoord))
  expect(gezien.headers['cache-control']).toBe('no-store')
  const kaal = Buffer.from(zet.split('=')[1]?.split(';')[0] ?? '', 'base64url').toString('latin1')
  for (const waar of [gezien.body, zet, kaal]) expect(waar.replaceAll('-', '')).not.toContain(code.replaceAll('-', ''))
  expect(zet + kaal).not.toContain(nummer)
})

test('a message that was sent stands there once, also after looking again', async () => {
  const koekje = await binnen()
  const gestuurd = await post('/bericht', bericht('Zwaluwstaart gezien'), koekje)
  expect([gestuurd.statusCode, gestuurd.headers.location]).toEqual([303, `/${loket}/volgen/melding`])
  const eerst = await volgMee(app, gestuurd)
  expect(eerst.body).toContain('Uw bericht is verstuurd')
  const weer = await toon('/melding', koekjeUit(eerst))
  expect(weer.body).not.toContain('Uw bericht is verstuurd')
  expect(weer.body.split('Zwaluwstaart gezien')).toHaveLength(2)
})

test('half an hour without a look closes it, which is said; looking keeps it open, but not for ever', async () => {
  let koekje = await binnen()
  for (let minuut = 25; minuut <= 11 * 60; minuut += 25) {
    na(minuut)
    const gezien = await toon('/melding', koekje)
    expect(gezien.statusCode).toBe(200)
    koekje = koekjeUit(gezien)
  }
  na(12 * 60 + 1)
  expect((await toon('/melding', koekje)).headers.location).toBe(`/${loket}/volgen`)
  koekje = await binnen()
  na(31)
  expect((await toon('/melding', koekje)).headers.location).toBe(`/${loket}/volgen`)
  expect((await toon('', koekje)).body).toContain('langer dan 30 minuten niet')
  expect((await toon('')).body).not.toContain('langer dan 30 minuten niet')
})

test('what was typed too late is not lost: with number and code it goes after all', async () => {
  const koekje = await binnen()
  na(31)
  const telaat = await post('/bericht', { ...bericht('Zwaluwnest gevonden'), dringend: 'ja' }, koekje)
  expect(telaat.statusCode).toBe(401)
  expect(telaat.body).toMatch(/<textarea[^>]*name="bericht"[^>]*>[^<]*Zwaluwnest gevonden</)
  expect(telaat.body).not.toContain('Ontvangen')
  const fout = await post(
    '/bericht',
    { ...bericht('Zwaluwnest gevonden'), nummer, code: '0000-0000-0000-0000' },
    koekje,
  )
  expect(fout.statusCode).toBe(422)
  expect(fout.body).toContain('Zwaluwnest gevonden')
  const leeg = await post('/bericht', { ...bericht('Zwaluwnest gevonden'), nummer, code: '' }, koekje)
  expect(leeg.body).toContain('Vul de geheime code in.')
  const goed = await volgMee(app, await post('/bericht', { ...bericht('Zwaluwnest gevonden'), nummer, code }, koekje))
  expect(goed.body).toContain('Uw bericht is verstuurd')
  expect(goed.body).toContain('Zwaluwnest gevonden')
})

test('typed for one report while another is open in another window: it goes to neither before number and code', async () => {
  const koekje = await binnen()
  const antwoord = await post('/bericht', { ...bericht('Voor de andere'), melding: anderNummer }, koekje)
  expect(antwoord.statusCode).toBe(401)
  expect(antwoord.body).toContain('Voor de andere')
  expect(antwoord.body).toContain(`value="${anderNummer}"`)
  expect((await toon('/melding', koekje)).body).not.toContain('Voor de andere')
})

test('closed by hand, nothing opens any more; a cookie that was tampered with or of another desk opens nothing', async () => {
  const koekje = await binnen()
  const klaar = await post('/klaar', {}, koekje)
  expect(klaar.headers.location).toBe(`/${loket}/volgen/klaar`)
  expect(koekjeUit(klaar)).toBeNull()
  expect((await toon('/klaar')).body).toContain('U bent klaar')
  const kapot = `${koekje?.slice(0, -3)}AAA`
  expect((await toon('/melding', kapot)).headers.location).toBe(`/${loket}/volgen`)
  expect((await toon('/melding')).headers.location).toBe(`/${loket}/volgen`)
})
