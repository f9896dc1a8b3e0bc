import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { ruimOudeMailsOp } from '../../src/registreren/email/bewaren.ts'
import { leesBytes } from '../../src/zaken/bijlagen/opslaan.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { foto, pdf } from '../opstelling/bestanden.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'

// Friday 3 April 2026, 9:10 in the Netherlands: the mail came in the evening before.
const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal('2026-04-03T07:10:00Z')
const { loket } = desk
const sanne = await nieuweGebruiker(baken, loket, 'Sanne Bakker', 'medewerker')
const map = await mkdtemp(join(tmpdir(), 'baken-email-'))
afterAll(() => rm(map, { recursive: true, force: true }))

const deel = (type: string, naam: string, bytes: Buffer) =>
  `--grens\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${naam}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`

const heel = Buffer.from(
  `Received: from mail.windroos.invalid by mx.loket.invalid; Thu, 2 Apr 2026 21:47:10 +0200\r\nFrom: Femke Oudendijk <f.oudendijk@windroos.invalid>\r\nSubject: Ruit ingegooid\r\nDate: Thu, 2 Apr 2026 21:45:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="grens"\r\n\r\n--grens\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nVanavond is in de opvang een ruit ingegooid.\r\n${deel('image/jpeg', 'ruit.jpg', await foto())}${deel('application/pdf', 'brief.pdf', pdf())}${deel('application/pdf', 'factuur.pdf', Buffer.from('MZ geen pdf'))}--grens--\r\n`,
)

const leesIn = async (v: Venster, naam: string, bytes: Buffer) => {
  await writeFile(join(map, naam), bytes)
  await v.page.goto(`/${loket}/registreren`)
  await v.page.getByRole('link', { name: 'Lees een e-mail in' }).click()
  await v.page.locator('input[type=file]').setInputFiles(join(map, naam))
  await v.page.getByRole('button', { name: 'Lees de e-mail' }).click()
}
const drafts = () => inLoket(baken.db, loket, tx => tx.selectFrom('concept').select('id').execute())

test('last night’s e-mail becomes a report: filled in, terms from when it was sent, the original and its files kept', async () => {
  const v = await open({ scripts: false, wie: sanne })
  const { page } = v
  await page.goto(`/${loket}/registreren/e-mail`)
  await page.getByRole('button', { name: 'Lees de e-mail' }).click()
  expect(await page.locator('[data-foutenoverzicht] a').count()).toBe(1)
  await keur(v)
  await leesIn(v, 'ruit.eml', heel)
  expect(await page.getByLabel('Naam van de melder').inputValue()).toBe('Femke Oudendijk')
  expect(await page.getByLabel('Wat vertelt de melder?').inputValue()).toContain('een ruit ingegooid.')
  expect(await page.getByLabel('Hoe laat?').inputValue()).toBe('21:45')
  expect(await page.getByText('‘factuur.pdf’: Dit bestand kunnen we niet aannemen').count()).toBe(1)
  expect(page.url()).not.toMatch(/oudendijk/i)
  await keur(v)
  await page.getByLabel('Naam van de melder').fill('Femke Oudendijk-de Wit')
  await page.getByRole('button', { name: /^Aangekomen:/ }).click()
  expect(await page.getByLabel('Hoe laat?').inputValue()).toBe('21:47')
  expect(await page.getByLabel('Naam van de melder').inputValue()).toBe('Femke Oudendijk-de Wit')
  await page.getByRole('button', { name: /^Verstuurd:/ }).click()
  await page.getByRole('button', { name: 'Registreer', exact: true }).click()
  expect(await page.locator('h1').textContent()).toBe('Melding geregistreerd')
  const naar = await page.getByRole('link', { name: 'Naar het dossier' }).getAttribute('href')
  const id = naar?.split('/').at(-1) ?? ''
  const zaak = await inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
  expect(zaak?.ontvangenOp).toBe('2026-04-02T19:45:00.000Z')
  const bijlagen = zaak?.werk.bijlagen ?? []
  expect(bijlagen.map(b => [b.type, b.stand, b.bron, b.door])).toEqual([
    ['message/rfc822', 'wacht', 'e-mail', sanne.id],
    ['image/jpeg', 'vrij', 'e-mail', sanne.id],
    ['application/pdf', 'wacht', 'e-mail', sanne.id],
  ])
  const sleutel = (await baken.kluis.pak(loket, [id])).get(id) as Buffer
  expect(await leesBytes(baken, loket, sleutel, bijlagen[0]?.id ?? '')).toEqual(heel)
  expect(await drafts()).toEqual([])
  await page.goto(`${naar}/bijlagen`)
  await keur(v)
  expect([v.klachten, serverfouten]).toEqual([[], []])
})

test('the same e-mail again is warned about; a colleague does not open what another read in; what is left goes after a week', async () => {
  const v = await open({ wie: sanne, breedte: 320 })
  await leesIn(v, 'nog-eens.eml', heel)
  expect(await v.page.getByText('Deze e-mail is al eerder geregistreerd').count()).toBe(1)
  await keur(v)
  const ander = await open({ wie: await nieuweGebruiker(baken, loket, 'Collega', 'medewerker') })
  await ander.page.goto(v.page.url())
  expect(await ander.page.getByLabel('Wat vertelt de melder?').inputValue()).toBe('')
  expect(await ander.page.getByText('De e-mail', { exact: true }).count()).toBe(0)
  tijd.zet('2026-04-10T07:11:00Z')
  expect(await ruimOudeMailsOp(baken, loket)).toBe(1)
  const los = await inLoket(baken.db, loket, tx => tx.selectFrom('bestand').where('concept', 'is not', null).execute())
  expect([await drafts(), los]).toEqual([[], []])
  tijd.zet('2026-04-03T07:10:00Z')
  await v.page.getByRole('button', { name: 'Registreer', exact: true }).click()
  expect(await v.page.locator('[data-foutenoverzicht] a').textContent()).toContain('niet meer te vinden')
  expect(await v.page.getByLabel('Wat vertelt de melder?').inputValue()).toContain('een ruit ingegooid')
})

test('a broken e-mail says what is missing and keeps the original; what is no e-mail is refused; pasted text will do', async () => {
  const v = await open({ wie: sanne })
  await leesIn(v, 'kapot.eml', heel.subarray(0, heel.length - 400))
  expect(await v.page.getByText('het einde ontbreekt').count()).toBe(1)
  expect(await v.page.getByLabel('Wat vertelt de melder?').inputValue()).toContain('een ruit ingegooid')
  await keur(v)
  await leesIn(v, 'foto.eml', await foto())
  expect(await v.page.locator('[data-foutenoverzicht] a').textContent()).toContain('Dit is geen e-mail')
  await leesIn(v, 'outlook.msg', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))
  expect(await v.page.locator('[data-foutenoverzicht] a').textContent()).toContain('Sla haar op als .eml')
  const geplakt = await open({ wie: sanne, scripts: false })
  await geplakt.page.goto(`/${loket}/registreren/e-mail`)
  await geplakt.page
    .getByLabel('Of plak de e-mail hier')
    .fill('Van: Bram <bram@voorbeeld.invalid>\n\nWij maken ons zorgen.')
  await geplakt.page.getByRole('button', { name: 'Lees de e-mail' }).click()
  expect(await geplakt.page.getByLabel('E-mailadres').inputValue()).toBe('bram@voorbeeld.invalid')
  expect(await geplakt.page.getByText('Staat niet in de e-mail').count()).toBe(1)
  expect([v.klachten, serverfouten]).toEqual([[], []])
})

test('a mail that a colleague passed on: whose it was first and when is one button away, and the time may be said', async () => {
  const v = await open({ wie: sanne })
  const tekst =
    'Ter info.\r\n\r\nVan: Bram Kuiper <bram@voorbeeld.invalid>\r\nVerzonden: donderdag 2 april 2026 21:05\r\nAan: Collega\r\nOnderwerp: Zorgen\r\n\r\nWij maken ons zorgen.'
  const bron = `From: Collega <c@gemeente.invalid>\r\nDate: Fri, 3 Apr 2026 09:00:00 +0200\r\nSubject: FW: Zorgen\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${tekst}`
  await leesIn(v, 'doorgestuurd.eml', Buffer.from(bron))
  expect(await v.page.getByLabel('Naam van de melder').inputValue()).toBe('Collega')
  await keur(v)
  await v.page.getByRole('button', { name: 'Neem die over als melder' }).click()
  expect(await v.page.getByLabel('Naam van de melder').inputValue()).toBe('Bram Kuiper')
  expect(await v.page.getByLabel('E-mailadres').inputValue()).toBe('bram@voorbeeld.invalid')
  await v.page.getByRole('button', { name: /^Eerst verstuurd:/ }).click()
  expect(await v.page.getByLabel('Hoe laat?').inputValue()).toBe('21:05')
  await v.page.getByLabel('Hoe laat?').fill('kwart over 9')
  await v.page.getByRole('button', { name: 'Registreer', exact: true }).click()
  expect(await v.page.locator('[data-foutenoverzicht] a').textContent()).toContain('09:15 of 21:15')
  await keur(v)
  await v.page.getByLabel('Hoe laat?').fill('kwart over 9 ’s avonds')
  await v.page.getByRole('button', { name: 'Registreer', exact: true }).click()
  expect(await v.page.locator('h1').textContent()).toBe('Melding geregistreerd')
  const naar = await v.page.getByRole('link', { name: 'Naar het dossier' }).getAttribute('href')
  const zaak = await inLoket(baken.db, loket, tx => findZaak(tx, loket, naar?.split('/').at(-1) ?? ''))
  expect(zaak?.ontvangenOp).toBe('2026-04-02T19:15:00.000Z')
  expect([v.klachten, serverfouten]).toEqual([[], []])
})
