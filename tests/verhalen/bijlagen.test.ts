import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { foto, pdf } from '../opstelling/bestanden.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'

const { baken, open, desk, serverfouten } = await nieuwVerhaal('2026-04-02T08:00:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const lezer = await nieuweGebruiker(baken, loket, 'Hendrik Wolters', 'bestuur-lezer')

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const map = await mkdtemp(join(tmpdir(), 'baken-keuze-'))
afterAll(() => rm(map, { recursive: true, force: true }))

/** Chooses files from disk, as a person does. */
const kies = async (v: Venster, ...bestanden: (readonly [string, Buffer])[]) => {
  for (const [naam, bytes] of bestanden) await writeFile(join(map, naam), bytes)
  await v.page.locator('input[type=file]').setInputFiles(bestanden.map(([naam]) => join(map, naam)))
}

/** The form up to its check page, with as little as it takes. */
const totControle = async (v: Venster) => {
  const { page } = v
  await page.goto(`/${loket}/melden`)
  await page.getByLabel('Voor mijn werk').check()
  await knop(v, 'Beginnen').click()
  await page.getByLabel('Vertel in uw eigen woorden').fill('In de opvang is een ruit ingegooid. Zie de foto.')
  await knop(v, 'Verder').click()
  await page.getByLabel('Ik meld iets dat is gebeurd').check()
  await knop(v, 'Verder').click()
  await page.getByLabel('Fysiek geweld').check()
  await knop(v, 'Verder').click()
  while (page.url().includes('/stap/')) {
    if (await page.getByLabel('Naam van de organisatie').count())
      await page.getByLabel('Naam van de organisatie').fill('De Windroos')
    if (await page.getByLabel('Overig').count()) await page.getByLabel('Overig').check()
    if (await page.getByLabel('Uw naam').count()) await page.getByLabel('Uw naam').fill('Femke Oudendijk')
    if (await page.getByLabel('Telefoonnummer').count()) await page.getByLabel('Telefoonnummer').fill('06 00000000')
    for (const naam of [/jonger dan 18/i, /iedereen nu veilig/i])
      if (await page.getByRole('group', { name: naam }).count())
        await page
          .getByRole('group', { name: naam })
          .getByLabel(/^(Ja|Nee)/)
          .first()
          .check()
    const hier = page.url()
    await knop(v, 'Verder').click()
    if (page.url() === hier) throw new Error(`stuck at ${hier}`)
  }
}

test('a reporter sends a photo and a letter along; 40 MB is refused in words and nothing typed is lost', async () => {
  const v = await open({ scripts: false, breedte: 320 })
  const { page } = v
  await totControle(v)
  await page.getByRole('link', { name: 'Wijzig Foto’s en documenten' }).click()
  await keur(v)
  await knop(v, 'Voeg toe en kies er nog een').click()
  expect(await page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual(['Kies eerst een bestand.'])
  await kies(
    v,
    ['vakantie.jpg', Buffer.concat([await foto(), Buffer.alloc(40_000_000, 1)])],
    ['brief.exe', Buffer.from('MZ')],
  )
  await knop(v, 'Verder').click()
  expect(await page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    '‘vakantie.jpg’: Dit bestand is groter dan 10 MB. Kies een kleiner bestand.',
    '‘brief.exe’: Dit bestand kunnen we niet aannemen. Kies een foto (JPEG, PNG of WebP) of een PDF.',
  ])
  await keur(v)
  await kies(v, ['ruit.jpg', await foto(600, 400)], ['verkeerd.pdf', pdf()])
  await knop(v, 'Voeg toe en kies er nog een').click()
  await page.getByRole('button', { name: 'Verwijder verkeerd.pdf' }).click()
  await kies(v, ['verklaring.pdf', pdf('/OpenAction << /S /JavaScript /JS (x) >>')])
  // Chosen, and not yet added: the other button takes it along as well.
  await knop(v, 'Verder').click()
  expect(page.url()).toContain('/controle')
  expect(await page.getByText('ruit.jpg, verklaring.pdf').count()).toBe(1)
  expect(await page.getByText('In de opvang is een ruit ingegooid').count()).toBe(1)
  await keur(v)
  await knop(v, 'Versturen').click()
  expect(await page.locator('[data-bewijs]').count()).toBe(2)
  expect([v.klachten, serverfouten]).toEqual([[], []])
})

test('the desk sees the photo in a page of its own; a PDF that acts by itself opens by decision only, and every look is logged', async () => {
  const v = await open({ wie: marijke })
  const { page } = v
  const [zaak] = await inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select('id').execute())
  const dossier = `/${loket}/dossiers/${zaak?.id}`
  await page.goto(dossier)
  await page.getByRole('link', { name: 'Bijlagen (2)' }).click()
  await keur(v)
  expect(await page.locator('.baken-beeld').count()).toBe(0)
  await page.getByRole('link', { name: 'ruit.jpg' }).click()
  // Turned upright: the camera lay on its side.
  expect(
    await page.evaluate<number[]>(
      `(async i => (await i.decode(), [i.naturalWidth, i.naturalHeight]))(document.querySelector('.baken-beeld'))`,
    ),
  ).toEqual([400, 600])
  await keur(v)
  await page.goto(`${dossier}/bijlagen`)
  await page.getByRole('link', { name: 'verklaring.pdf' }).click()
  expect(await page.getByText('Er zit een script in').count()).toBe(1)
  expect(await page.getByRole('link', { name: 'Opslaan op deze computer' }).count()).toBe(0)
  await keur(v)
  const adres = `${page.url()}/bestand`
  expect((await page.request.get(adres)).headers()['content-type']).toContain('text/html')
  await page.getByRole('link', { name: 'Vrijgeven' }).click()
  await knop(v, 'Geef vrij').click()
  expect(await page.locator('[data-foutenoverzicht] a').count()).toBe(2)
  await page.getByLabel('Ik heb dit gelezen').check()
  await page.getByLabel('Waarom geeft u het vrij?').fill('De opvang belde: zij stuurden dit zelf.')
  await keur(v)
  await knop(v, 'Geef vrij').click()
  const antwoord = await page.request.get(adres)
  expect(antwoord.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="verklaring.pdf"',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  const bekeken = await inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('toegangslog')
      .select(['wie', 'onderwerpen', 'uitkomst'])
      .where('handeling', '=', 'bijlage.openen')
      .where('zaak', '=', zaak?.id ?? '')
      .execute(),
  )
  expect(bekeken.map(b => [b.wie, b.onderwerpen.length])).toEqual([
    [marijke.id, 1],
    [marijke.id, 1],
    [marijke.id, 1],
  ])
  expect(new Set(bekeken.flatMap(b => b.onderwerpen)).size).toBe(2)
  expect([v.klachten, serverfouten]).toEqual([[], []])
})

test('the desk adds a file and removes it again with a reason; who reads figures only finds nothing', async () => {
  const v = await open({ wie: marijke, breedte: 320 })
  const { page } = v
  const [zaak] = await inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select('id').execute())
  const bijlagen = `/${loket}/dossiers/${zaak?.id}/bijlagen`
  await page.goto(bijlagen)
  await knop(v, 'Voeg toe').click()
  expect(await page.locator('[data-foutenoverzicht] a').textContent()).toBe('Kies eerst een bestand.')
  await kies(v, ['per-ongeluk.png', await foto()])
  await knop(v, 'Voeg toe').click()
  await keur(v)
  await page.getByRole('link', { name: 'per-ongeluk.png' }).click()
  const adres = `${page.url()}/bestand`
  await page.getByRole('link', { name: 'Verwijderen' }).click()
  await page.getByLabel('Waarom verwijdert u het?').fill('Foto van een ander gezin.')
  await knop(v, 'Verwijder').click()
  expect(await page.getByText('Verwijderd', { exact: true }).count()).toBe(1)
  await keur(v)
  await page.goto(`/${loket}/dossiers/${zaak?.id}/tijdlijn`)
  expect(await page.getByText('Foto van een ander gezin.').count()).toBe(1)
  expect((await page.request.get(adres)).headers()['content-type']).toContain('text/html')
  const ander = await open({ wie: lezer })
  expect((await ander.page.goto(bijlagen))?.status()).toBe(404)
  expect((await ander.page.request.get(adres)).status()).toBe(404)
})

test('a photo on the telephone comes first, and the story after it', async () => {
  const v = await open({ scripts: false, breedte: 320 })
  const { page } = v
  await page.goto(`/${loket}/melden`)
  await page.getByLabel('Als inwoner').check()
  await knop(v, 'Beginnen').click()
  await page.getByLabel('Vertel in uw eigen woorden').fill('Zie de foto.')
  await knop(v, 'Voeg een foto of document toe').click()
  await keur(v)
  await kies(v, ['deur.jpg', await foto()])
  await knop(v, 'Terug naar de vraag').click()
  expect(await page.getByLabel('Vertel in uw eigen woorden').inputValue()).toBe('Zie de foto.')
  expect(await knop(v, 'Foto’s en documenten (1)').count()).toBe(1)
  expect(page.url()).not.toContain('deur')
  await keur(v)
  await knop(v, 'Verder').click()
  expect(page.url()).not.toContain('/stap/gebeurtenis')
})
