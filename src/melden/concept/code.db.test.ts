import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../../tests/opstelling/baken.ts'
import { inLoket } from '../../db/verbinding.ts'
import { maakCode } from '../../kernel/toegangscode.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import { nieuwConcept, versieNu } from '../invullen/concept.ts'
import { maakConcept, vernietigConcept, vindConcept } from './bewaren.ts'
import { vindAdres } from './code.ts'

const BEGIN = '2026-04-02T20:00:00Z'
const { baken, desk, tijd, sleutelmap } = await nieuwBaken(BEGIN)
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())

const versie = versieNu(desk, new Date(BEGIN))
if (!versie) throw new Error('no version')
const maak = async (wat: string) => {
  const adres = await maakConcept(baken, loket, { ...nieuwConcept('inwoner', versie), antwoorden: { wat } })
  return { adres, code: (await vindConcept(baken, loket, adres))?.code ?? '' }
}
const zoek = (code: string) => vindAdres(baken, loket, code, '10.0.0.1')
const pogingen = () =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('toegangslog').select('uitkomst').where('handeling', '=', 'openbaar.melden').execute(),
  )
const verder = (code: string, van: string, velden: Record<string, string> = {}, koek = '') =>
  app.inject({
    method: 'POST',
    url: `/${loket}/melden/verder`,
    remoteAddress: van,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: koek },
    payload: new URLSearchParams({ code, ...velden }).toString(),
  })

test('a code leads to the draft however it is typed, and stands nowhere in the register', async () => {
  const { adres, code } = await maak('Zwaluwenkind')
  expect(await zoek(code)).toBe(adres)
  expect(await zoek(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(adres)
  const rij = await inLoket(baken.db, loket, tx => tx.selectFrom('concept').selectAll().executeTakeFirstOrThrow())
  const bytes = Object.values(rij).map(w => (Buffer.isBuffer(w) ? w.toString('latin1') : String(w)))
  for (const geheim of [code, code.replaceAll('-', ''), adres]) expect(bytes.some(b => b.includes(geheim))).toBe(false)
})

test('each draft has a code of its own', async () => {
  const [een, twee] = [await maak('een'), await maak('twee')]
  expect(een.code).not.toBe(twee.code)
  expect(await zoek(een.code)).toBe(een.adres)
  expect(await zoek(twee.code)).toBe(twee.adres)
})

test('a code that is made up, sent, or too old leads nowhere, and every try is counted', async () => {
  const { adres, code } = await maak('weg')
  await vernietigConcept(baken, loket, adres)
  const oud = await maak('oud')
  const voor = (await pogingen()).length
  tijd.zet('2026-04-16T20:01:00Z')
  for (const c of [code, oud.code, maakCode(), 'kort', '']) expect(await zoek(c)).toBeNull()
  tijd.zet(BEGIN)
  const na = (await pogingen()).slice(voor)
  expect(na.map(p => p.uitkomst)).toEqual(Array(5).fill('niet-gevonden'))
})

test('who guesses is stopped after twenty tries a minute', async () => {
  const uitkomsten: number[] = []
  for (let i = 0; i < 22; i++) uitkomsten.push((await verder(maakCode(), '10.0.0.9')).statusCode)
  expect(uitkomsten.slice(0, 20)).toEqual(Array(20).fill(422))
  expect(uitkomsten.slice(20)).toEqual([429, 429])
})

test('what was typed as a code is still there when it leads nowhere', async () => {
  const { body } = await verder('ABCD-1234', '10.0.0.8')
  expect(body).toContain('value="ABCD-1234"')
  expect(body).toContain('Bij deze code vinden we geen melding')
})

test('a device with a draft of its own first shows that one’s code', async () => {
  const [hier, ginds] = [await maak('hier'), await maak('ginds')]
  const koek = `__Host-baken-concept-${loket}=${hier.adres}`
  const eerst = await verder(ginds.code, '10.0.0.7', {}, koek)
  expect(eerst.body).toContain(hier.code)
  expect(eerst.headers['set-cookie']).toBeUndefined()
  const dan = await verder(ginds.code, '10.0.0.7', { toch: 'ja' }, koek)
  expect(String(dan.headers['set-cookie'])).toContain(ginds.adres)
  expect((await vindConcept(baken, loket, hier.adres))?.concept.antwoorden).toEqual({ wat: 'hier' })
})
