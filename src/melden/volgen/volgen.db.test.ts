import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../../tests/opstelling/baken.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import { openDossier } from '../../zaken/openen.ts'

const { baken, desk, sleutelmap } = await nieuwBaken('2026-04-02T20:00:00Z')
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
const volg = (n: string, c: string, van = `10.0.0.${adres}`) =>
  app.inject({
    method: 'POST',
    url: `/${loket}/volgen`,
    remoteAddress: van,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ nummer: n, code: c }).toString(),
  })
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
  expect(erbij.map(r => [r.uitkomst, r.zaak])).toEqual([
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
