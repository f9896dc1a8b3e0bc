import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { dossierSluiten } from '../../src/dossier/afsluiting.ts'
import { taakAfronden } from '../../src/dossier/taken.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal } from '../opstelling/verhaal.ts'
import { screening, verzoek } from '../opstelling/voorbeeld.ts'

const { open, baken, desk, serverfouten } = await nieuwVerhaal('2026-04-02T08:00:00Z')
const { loket } = desk
const eigenaar = await nieuweGebruiker(baken, loket, 'Eva Eigenaar', 'coordinator')
const collega = await nieuweGebruiker(baken, loket, 'Carl Collega', 'medewerker')
const fg = await nieuweGebruiker(baken, loket, 'Fatma Functionaris', 'privacyfunctionaris')

const dossier = async (vertrouwelijkheid: 'gewoon' | 'vertrouwelijk') => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak, nummer } = opening.ontvangst
  const screenen = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  await handle(baken, eigenaar, { zaak, opdracht: screenen, invoer: screening({ vertrouwelijkheid }) })
  return { zaak, nummer }
}

const sluit = async (zaak: string) => {
  const lees = () => inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak))
  const opdracht = { naam: 'taakAfronden', handeling: 'dossier.bewerken', beslis: taakAfronden } as const
  for (
    let t = (await lees())?.taken.find(x => x.status === 'open');
    t;
    t = (await lees())?.taken.find(x => x.status === 'open')
  )
    await handle(baken, eigenaar, { zaak, opdracht, invoer: { taak: t.id, toelichting: null, voorbij: true } })
  const sluiten = { naam: 'dossierSluiten', handeling: 'dossier.sluiten', beslis: dossierSluiten } as const
  const afloop = await handle(baken, eigenaar, {
    zaak,
    opdracht: sluiten,
    invoer: { reden: 'afgehandeld', toelichting: null },
  })
  if (!afloop.ok) throw new Error(afloop.weigering)
}

test.each([
  ['with scripts', true, 1280],
  ['without scripts, on a phone', false, 320],
])(
  'a colleague breaks the glass, the owner sees who, the privacy officer judges it: %s',
  async (_, scripts, breedte) => {
    const { zaak, nummer } = await dossier('vertrouwelijk')
    const nood = await open({ scripts, breedte, wie: collega })
    const { page } = nood
    expect((await page.goto(`/${loket}/dossiers/${zaak}`))?.status()).toBe(404)
    await page.goto(`/${loket}/noodknop`)
    await keur(nood)
    await page.getByLabel('Dossiernummer').fill(nummer)
    await page.getByLabel('Waarom moet u er nu in?').fill('Te kort')
    await page.getByRole('button', { name: 'Gebruik de noodknop' }).click()
    expect(await page.getByLabel('Dossiernummer').inputValue()).toBe(nummer)
    await keur(nood)
    await page.getByLabel('Waarom moet u er nu in?').fill('Het kind staat nu aan de balie en niemand neemt op.')
    await page.getByRole('button', { name: 'Gebruik de noodknop' }).click()
    expect(page.url()).toContain(`/dossiers/${zaak}`)
    expect(await page.locator('main').textContent()).toContain('niet thuisgekomen')

    const baas = await open({ scripts, breedte, wie: eigenaar })
    await baas.page.goto(`/${loket}/berichten`)
    await keur(baas)
    await baas.page.getByRole('link', { name: 'Iemand gebruikte de noodknop op uw dossier' }).first().click()
    await keur(baas)
    expect(await baas.page.locator('main').textContent()).toContain('Carl Collega')
    expect(await baas.page.locator('main').textContent()).toContain('Heeft de noodknop gebruikt')

    const toezicht = await open({ scripts, breedte, wie: fg })
    await toezicht.page.goto(`/${loket}/toegang`)
    await keur(toezicht)
    await toezicht.page.getByLabel('Uitkomst').selectOption('noodknop')
    await toezicht.page.getByRole('button', { name: 'Toon' }).click()
    await keur(toezicht)
    await toezicht.page.getByRole('link', { name: nummer }).first().click()
    expect(await toezicht.page.locator('main').textContent()).toContain('aan de balie')
    await keur(toezicht)
    await toezicht.page.getByLabel('Terecht: het kon niet anders').check()
    await toezicht.page.getByRole('button', { name: 'Leg oordeel vast' }).click()
    expect((await toezicht.page.goto(`/${loket}/dossiers/${zaak}`))?.status()).toBe(404)
    await toezicht.page.goto(`/${loket}/dossiers/${zaak}/toegang`)
    await keur(toezicht)
    for (const venster of [nood, baas, toezicht]) {
      expect(venster.klachten.filter(k => !k.includes('404') && !k.includes('422'))).toEqual([])
      await venster.context.close()
    }
    expect(serverfouten).toEqual([])
  },
)

test('destruction is proposed by one and decided by another, and says from which day it is beyond recall', async () => {
  const { zaak, nummer } = await dossier('gewoon')
  await sluit(zaak)
  const baas = await open({ wie: eigenaar, breedte: 320 })
  await baas.page.goto(`/${loket}/dossiers/${zaak}/vernietigen`)
  await keur(baas)
  await baas.page.getByLabel('De bewaartermijn is voorbij').check()
  await baas.page.getByRole('button', { name: 'Zet op de lijst' }).click()
  expect(await baas.page.locator('main').textContent()).toContain('nog niet voorbij')
  await keur(baas)
  await baas.page.getByLabel('Het dossier had niet vastgelegd mogen worden').check()
  await baas.page.getByLabel('Toelichting').fill('Dubbel ingevoerd.')
  await baas.page.getByRole('button', { name: 'Zet op de lijst' }).click()
  await keur(baas)

  const toezicht = await open({ wie: fg })
  await toezicht.page.goto(`/${loket}/vernietiging`)
  await toezicht.page.getByRole('link', { name: nummer }).click()
  expect(await toezicht.page.locator('main').textContent()).toContain('Dubbel ingevoerd.')
  await keur(toezicht)
  await toezicht.page.getByLabel('Goedkeuren: vernietig dit dossier').check()
  await toezicht.page.getByRole('button', { name: 'Leg besluit vast' }).click()
  expect(await toezicht.page.locator('main').textContent()).toContain('3 mei 2026')
  await keur(toezicht)
  expect((await baas.page.goto(`/${loket}/dossiers/${zaak}`))?.status()).toBe(404)
  expect(serverfouten).toEqual([])
})
