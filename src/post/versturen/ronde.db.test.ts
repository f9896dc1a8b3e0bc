import { afterAll, beforeEach, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { smtpNaar, startMailserver } from '../../../tests/opstelling/mailserver.ts'
import { nieuwePost, standVan } from '../../../tests/opstelling/post.ts'
import { inLoket } from '../../db/verbinding.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { linkIntrekken } from '../../zaken/uitgaand/link.ts'
import { verstuurPost, vervalPost, wisOudePost } from './ronde.ts'
import { neemPost, zetOnderweg } from './wachtrij.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const server = await startMailserver()
afterAll(() => server.stop())
const { zaal } = server
const KORT = { verbinden: 300, antwoord: 300 }

const NAAM = 'Noor van der Linde'
const stuk = { titel: `Over ${NAAM}`, delen: [{ tekst: `${NAAM} woont op Plein 1 en is terecht.` }] }
const nieuwe = (aan = 'wethouder@voorbeeld.invalid') => nieuwePost(baken, coordinator, stuk, aan)
const stuur = (poort = server.poort) => verstuurPost(baken, smtpNaar(poort), loket, KORT)
const stand = (post: string) => standVan(baken, loket, post)
const later = (minuten: number) => tijd.zet(new Date(baken.klok().getTime() + minuten * 60_000).toISOString())
const aan = (adres: string) => zaal.aan.filter(a => a === adres).length

beforeEach(async () => {
  zaal.gedrag = {}
  zaal.berichten.length = 0
  zaal.bytes.length = 0
  zaal.aan.length = 0
  await inLoket(baken.db, loket, tx =>
    tx.updateTable('uitgaande_post').set({ status: 'vervallen' }).where('status', '=', 'wacht').execute(),
  )
})

test('a notice leaves with the link and the telephone of the desk, and with nobody in any byte', async () => {
  const { zaak, link } = await nieuwe()
  expect(await stuur()).toBe(1)
  expect(await stand(link.post)).toMatchObject({ status: 'verzonden', antwoord: '250', fout: null, pogingen: 1 })
  const [bericht = ''] = zaal.berichten
  const plat = bericht.replace(/=\r?\n/g, '').replaceAll('=3D', '=')
  expect(plat).toContain(`https://baken.voorbeeld.invalid/${loket}/ophalen/${link.token}`)
  expect(plat).toContain(desk.spoedtelefoon)
  expect(bericht).toMatch(/^Subject: Er staat iets voor u klaar$/m)
  expect(bericht).toMatch(/^Auto-Submitted: auto-generated$/m)
  const alles = Buffer.concat(zaal.bytes).toString('utf8')
  const gedecodeerd =
    alles +
    alles.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, h) => String.fromCharCode(Number.parseInt(h, 16)))
  const verboden = [
    'Noor',
    'Linde',
    'Femke',
    'Oudendijk',
    'Windroos',
    'Marijke',
    'Plein 1',
    '2012',
    'vermissing',
    zaak,
    link.code,
  ]
  for (const geheim of verboden) expect(gedecodeerd.toLowerCase()).not.toContain(geheim.toLowerCase())
})

test('the server is down: it waits, longer every time, and leaves when the server is back', async () => {
  const weg = await startMailserver()
  const { poort } = weg
  await weg.stop()
  const { link } = await nieuwe()
  await stuur(poort)
  expect(await stand(link.post)).toMatchObject({
    status: 'wacht',
    fout: 'verbinding',
    volgendePoging: '2026-04-02T20:01:00.000Z',
  })
  expect(await stuur(poort)).toBe(0)
  expect(await stand(link.post)).toMatchObject({ pogingen: 1 })
  later(1)
  await stuur(poort)
  expect(await stand(link.post)).toMatchObject({ status: 'wacht', pogingen: 2 })
  later(5)
  expect(await stuur()).toBe(1)
  expect(await stand(link.post)).toMatchObject({ status: 'verzonden', pogingen: 3 })
})

test('a server that is slow is left alone, and the other notices lose no try to it', async () => {
  zaal.gedrag = { groetNaMs: 2_000 }
  const [een, twee] = [await nieuwe(), await nieuwe()]
  await stuur()
  expect(await stand(een.link.post)).toMatchObject({ status: 'wacht', fout: 'te_traag', pogingen: 1 })
  expect(await stand(twee.link.post)).toMatchObject({ status: 'wacht', pogingen: 0 })
  zaal.gedrag = {}
  later(1)
  expect(await stuur()).toBe(2)
})

test('an address that is refused for good is not tried again; the code is kept, not what the server wrote', async () => {
  zaal.gedrag = { geadresseerde: 550 }
  const { zaak, link } = await nieuwe('weg@voorbeeld.invalid')
  await stuur()
  expect(await stand(link.post)).toMatchObject({
    status: 'geweigerd',
    fout: 'geadresseerde',
    antwoord: '550 5.1.1',
    volgendePoging: null,
  })
  const berichten = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('bericht').select(['aan', 'soort']).where('zaak', '=', zaak).execute(),
  )
  expect(berichten).toEqual([{ aan: coordinator.id, soort: 'postMislukt' }])
})

test.each([
  ['at the address', { geadresseerde: 451 }],
  ['after the message', { bericht: 451 }],
])('a refusal for now, %s, is tried again', async (_, gedrag) => {
  zaal.gedrag = gedrag
  const { link } = await nieuwe()
  await stuur()
  expect(await stand(link.post)).toMatchObject({ status: 'wacht', fout: 'uitgesteld' })
  zaal.gedrag = {}
  later(1)
  expect(await stuur()).toBe(1)
})

test('the line breaks after the server had it: it may have arrived, so it is not sent twice and somebody must look', async () => {
  zaal.gedrag = { valtWegNaBericht: true }
  const { link } = await nieuwe()
  await stuur()
  expect(await stand(link.post)).toMatchObject({ status: 'onzeker', fout: 'verbroken' })
  zaal.gedrag = {}
  later(5_000)
  expect(await stuur()).toBe(0)
  expect(zaal.berichten.length).toBe(1)
})

test('a process that dies while sending leaves the same: before the message it is sent by another, after it is uncertain', async () => {
  const [voor, na] = [await nieuwe('voor@voorbeeld.invalid'), await nieuwe('na@voorbeeld.invalid')]
  await inLoket(baken.db, loket, async tx => {
    await neemPost(tx, loket, baken.nieuwId(), baken.klok())
    const p = await neemPost(tx, loket, baken.nieuwId(), baken.klok())
    if (p) await zetOnderweg(tx, loket, p, baken.klok().toISOString())
  })
  expect(await stuur()).toBe(0)
  later(6)
  expect(await stuur()).toBe(1)
  expect((await stand(voor.link.post)).status).toBe('verzonden')
  expect((await stand(na.link.post)).status).toBe('onzeker')
  expect([aan('voor@voorbeeld.invalid'), aan('na@voorbeeld.invalid')]).toEqual([1, 0])
})

test('three processes at once send each notice once', async () => {
  const adressen = Array.from({ length: 12 }, (_, i) => `nummer${i}@voorbeeld.invalid`)
  for (const adres of adressen) await nieuwe(adres)
  const weg = await Promise.all([stuur(), stuur(), stuur()])
  expect(weg.reduce((a, b) => a + b, 0)).toBe(12)
  expect([...zaal.aan].sort()).toEqual([...adressen].sort())
})

test('a link that was withdrawn, or a dossier whose key is gone, sends nothing', async () => {
  const [terug, kwijt] = [await nieuwe(), await nieuwe()]
  const opdracht = { naam: 'linkIntrekken', handeling: 'dossier.bewerken', beslis: linkIntrekken } as const
  await handle(baken, coordinator, { zaak: terug.zaak, opdracht, invoer: { link: terug.link.id } })
  await baken.kluis.vernietig(loket, [kwijt.zaak])
  expect(await stuur()).toBe(0)
  expect([(await stand(terug.link.post)).status, (await stand(kwijt.link.post)).status]).toEqual([
    'vervallen',
    'vervallen',
  ])
  expect(zaal.berichten).toEqual([])
})

test('without a mail server a notice does not wait on after its link lapsed', async () => {
  const oud = await nieuwe()
  later(14 * 1_440)
  const nieuw = await nieuwe()
  await vervalPost(baken, loket)
  expect((await stand(oud.link.post)).status).toBe('vervallen')
  expect((await stand(nieuw.link.post)).status).toBe('wacht')
})

test('the same notice has the same Message-ID at every try', async () => {
  zaal.gedrag = { bericht: 451 }
  const { link } = await nieuwe()
  await stuur()
  zaal.gedrag = {}
  later(1)
  await stuur()
  const ids = zaal.berichten.map(b => /^Message-ID: (.*)$/m.exec(b)?.[1])
  expect(ids).toEqual([`<${link.post}.1@baken.invalid>`, `<${link.post}.1@baken.invalid>`])
})

test('a month after it was sent the copy is gone, address and link with it', async () => {
  const { link } = await nieuwe()
  await stuur()
  later(29 * 1_440)
  await wisOudePost(baken, loket)
  expect((await stand(link.post)).cijfertekst).not.toBeNull()
  later(2 * 1_440)
  await wisOudePost(baken, loket)
  expect((await stand(link.post)).cijfertekst).toBeNull()
})
