import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { telregel, zetTelregels } from '../opstelling/telregels.ts'
import { keur, nieuwVerhaal } from '../opstelling/verhaal.ts'
import { verzoek } from '../opstelling/voorbeeld.ts'

const { baken, desk, open, serverfouten } = await nieuwVerhaal('2026-04-03T08:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Sanne Bakker', 'coordinator')
const regisseur = await nieuweGebruiker(baken, loket, 'Omar Haddou', 'procesregisseur')

test('a dossier gets themes to learn from, they are counted, and a count leads to what one may open', async () => {
  const opening = await openDossier(baken, verzoek(loket))
  const { zaak, nummer } = opening.ok ? opening.ontvangst : { zaak: '', nummer: '' }
  const venster = await open({ wie: coordinator, scripts: false })
  const { page } = venster
  await page.goto(`/${loket}/themas`)
  await page.getByText('Er is nog geen thema vastgelegd').waitFor()
  await keur(venster)
  await page.goto(`/${loket}/dossiers/${zaak}/themas`)
  await keur(venster)
  await page.getByLabel('Informatie delen').check()
  await page.getByLabel('Samenwerking en overdracht').check()
  await page.getByRole('button', { name: 'Leg de thema’s vast' }).click()
  await page.getByText('Informatie delen', { exact: true }).waitFor()
  await page.goto(`/${loket}/themas`)
  await page.getByRole('link', { name: 'Informatie delen' }).click()
  await page.getByRole('row', { name: 'Informatie delen 1' }).waitFor()
  await page.getByRole('link', { name: nummer }).waitFor()
  await keur(venster)
  await page.setViewportSize({ width: 320, height: 800 })
  await keur(venster)
})

test('who may not open the dossier sees that it counts, and not which it is', async () => {
  const { id } = await inLoket(baken.db, loket, async tx => {
    await tx
      .updateTable('zaak')
      .set({ vertrouwelijkheid: 'afgeschermd', behandelaar: coordinator.id, status: 'in_behandeling' })
      .where('loket', '=', loket)
      .execute()
    return tx.selectFrom('zaak').select('id').where('loket', '=', loket).executeTakeFirstOrThrow()
  })
  const { page } = await open({ wie: regisseur })
  await page.goto(`/${loket}/themas?thema=informatie_delen`)
  await page.getByRole('row', { name: 'Informatie delen 1' }).waitFor()
  await page.getByText('Geen dossier dat u mag openen').waitFor()
  expect(await page.content()).not.toContain(id)
  expect(serverfouten).toEqual([])
})

test('an earlier year is counted anew under newer criteria, as bounds beside the figures', async () => {
  const poging = (minderjarig: boolean | null) => telregel(loket, { categorie: 'poging_suicide', minderjarig })
  const vermist = telregel(loket, { categorie: 'vermissing_minderjarige', minderjarig: true })
  await zetTelregels(baken, loket, [poging(true), poging(true), poging(false), poging(null), vermist])
  const venster = await open({ wie: coordinator, scripts: false })
  const { page } = venster
  await page.goto(`/${loket}/hertelling`)
  await page.getByLabel('Welk jaar').selectOption('2022')
  await page.getByRole('button', { name: 'Tel opnieuw' }).click()
  await page.getByText('Dit zijn geen cijfers om te geven').waitFor()
  await page.getByRole('row', { name: /Pogingen tot suïcide van minderjarigen 2 2 3 1/ }).waitFor()
  await page.getByText('Kinderen van 12 jaar hoefden toen niet gemeld te worden.').waitFor()
  await keur(venster)
  // Nothing to show has more than one cause, and each says its own.
  await page.goto(`/${loket}/hertelling?jaar=2023`)
  await page.getByText('Van 2023 staat er niets om te hertellen').waitFor()
  await zetTelregels(baken, loket, [telregel(loket, { categorie: 'gog_fysiek', ontvangen_op: '2023-02-10T10:00:00Z' })])
  await page.reload()
  await page.getByText('Tussen versie 2 en versie 3 veranderde geen criterium').waitFor()
  expect(await page.getByText('niets om te hertellen').count()).toBe(0)
  await page.setViewportSize({ width: 320, height: 800 })
  await keur(venster)
})
