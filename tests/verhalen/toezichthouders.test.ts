import { expect, test } from 'vitest'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { screening, verzoek } from '../opstelling/voorbeeld.ts'

const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal('2026-04-03T07:05:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const pad = (deel: string) => `/${loket}${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const dag = async (v: Venster, groep: string, [d, m, j]: readonly [string, string, string]) => {
  const veld = v.page.getByRole('group', { name: groep })
  await veld.getByLabel('Dag').fill(d)
  await veld.getByLabel('Maand').fill(m)
  await veld.getByLabel('Jaar').fill(j)
}

const calamiteit = async () => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const invoer = screening({
    soortMelding: 'calamiteit',
    calamiteitVolgensWet: true,
    categorie: 'onnatuurlijk_overlijden',
    meldplichten: ['jeugdwet_calamiteit'],
  })
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const afloop = await handle(baken, marijke, { zaak, opdracht, invoer })
  if (!afloop.ok) throw new Error(afloop.weigering)
  return zaak
}

test('a calamity is followed at the inspectorate: told of the duty, notified, investigated, judged, closed', async () => {
  const zaak = await calamiteit()
  const v = await open({ wie: marijke, scripts: false })
  const toezicht = pad(`/dossiers/${zaak}/toezicht`)
  await v.page.goto(toezicht)
  await keur(v)
  expect(await v.page.getByText('Calamiteit bij jeugdhulp').count()).toBe(1)
  expect(await v.page.getByText('Nog na te gaan').count()).toBe(1)

  await v.page.getByRole('link', { name: /^Op de plicht gewezen/ }).click()
  await v.page.getByLabel('Wie sprak u').fill('De bestuurssecretaris; meldt vandaag nog.')
  await knop(v, 'Leg vast').click()

  await v.page.getByRole('link', { name: /^Er is gemeld/ }).click()
  await dag(v, 'Wanneer is er gemeld?', ['4', '4', '2026'])
  await v.page.getByLabel('De organisatie zelf').check()
  await v.page.getByLabel('Kenmerk van de toezichthouder').fill('Noor van der Linde')
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('[data-foutenoverzicht]').textContent()).toContain('alleen het nummer')
  await v.page.getByLabel('Kenmerk van de toezichthouder').fill('IGJ-2026-114')
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('[data-foutenoverzicht]').textContent()).toContain('in de toekomst')
  await dag(v, 'Wanneer is er gemeld?', ['3', '4', '2026'])
  await knop(v, 'Leg vast').click()
  expect(await v.page.getByText('Wacht op besluit').count()).toBe(1)
  await v.page.goto(pad(`/dossiers/${zaak}`))
  expect(await v.page.getByText('Ga na of de toezichthouder de melding heeft').count()).toBe(0)

  tijd.zet('2026-04-03T07:20:00Z')
  await v.page.goto(`${toezicht}/besluit?toezichthouder=igj`)
  await v.page.getByLabel('De organisatie onderzoekt het zelf').check()
  await dag(v, 'Op welke dag?', ['3', '4', '2026'])
  await dag(v, 'Wanneer moet het onderzoek er zijn?', ['15', '5', '2026'])
  await knop(v, 'Leg vast').click()
  await v.page.getByRole('link', { name: /^Onderzoek beoordeeld/ }).click()
  await keur(v)
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('[data-foutenoverzicht]').textContent()).toContain('Kies wat het oordeel is')
  for (const groep of await v.page.getByRole('group').all())
    if (await groep.getByRole('radio').count()) await groep.getByRole('radio').first().check()
  await v.page
    .getByRole('group', { name: /borging/ })
    .getByLabel('Niet ter inzage van het loket')
    .check()
  await knop(v, 'Leg vast').click()
  await v.page.getByRole('link', { name: /^Afgesloten/ }).click()
  await v.page.getByLabel('Gesloten, onderzoek en maatregelen zijn voldoende').check()
  await dag(v, 'Op welke dag?', ['3', '4', '2026'])
  await knop(v, 'Leg vast').click()
  await keur(v)
  expect(await v.page.getByText('Niet ter inzage van het loket').count()).toBe(1)
  await v.page.goto(pad(`/dossiers/${zaak}`))
  expect(await v.page.getByText('Volg het besluit van de toezichthouder').count()).toBe(0)
  expect(v.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})

test('the list of a supervisor beside ours: what stands on one only is kept with why', async () => {
  const v = await open({ wie: marijke, scripts: false, breedte: 320 })
  await v.page.goto(pad('/toezicht'))
  await keur(v)
  expect(await v.page.getByText('IGJ-2026-114').count()).toBe(1)
  await v.page.getByRole('link', { name: 'Vergelijk met de toezichthouder' }).click()
  await v.page.getByLabel('Toezichthouder', { exact: true }).selectOption('igj')
  await dag(v, 'Gemeld vanaf', ['1', '1', '2026'])
  await dag(v, 'Tot en met', ['3', '4', '2026'])
  await v.page.getByLabel('Kenmerken op de lijst').fill('IGJ-2026-114\nIGJ-2026-120')
  await knop(v, 'Vergelijk').click()
  await keur(v)
  await v.page.getByLabel('IGJ-2026-120: niet bij het loket').selectOption('niet_bij_loket')
  await knop(v, 'Leg de vergelijking vast').click()
  expect(await v.page.getByText('Niet bij het loket gemeld: 1').count()).toBe(1)
  expect(v.klachten).toEqual([])
})
