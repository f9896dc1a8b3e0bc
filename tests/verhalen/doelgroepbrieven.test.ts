import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, verzoek } from '../opstelling/voorbeeld.ts'

/** Step 2 at a supervisor's desk: everybody who must know gets a letter of their own, and none is forgotten. */
const { baken, open, serverfouten } = await nieuwVerhaal('2026-04-03T08:00:00Z', [wmo])
const { loket } = wmo
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true }).click()
const tekst = (v: Venster) => v.page.locator('main').innerText()

const maakZaak = async (): Promise<string> => {
  const m = melding({
    ...{ melderType: 'aanbieder', soort: 'calamiteit', categorie: 'letsel_van_ander' },
    ...{ minderjarig: false, vierP: [], urgent: false },
  })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}

test('seven letters from one page: drafted together, read and sent one by one, and then the term is met', async () => {
  const zaak = await maakZaak()
  const v = await open({ wie: femke, scripts: false, breedte: 320 })
  const informeren = `/${loket}/dossiers/${zaak}/informeren`
  await v.page.goto(informeren)
  expect(await tekst(v)).toContain('Nog 7 brieven te versturen')
  await keur(v)
  await v.page.getByRole('link', { name: 'Zet de brieven klaar' }).click()
  expect(await tekst(v)).toContain('Bevestiging aan het college')
  await keur(v)
  await knop(v, 'Zet ze klaar')
  expect(await v.page.getByRole('link', { name: /Bekijk en verstuur/ }).count()).toBe(7)
  await keur(v)

  const wie = [
    'Melder',
    'Voorzitter',
    'College',
    'Medewerker openbare orde',
    'Beleidsadviseur',
    'Contractmanager',
    'Communicatie',
  ]
  for (const naam of wie) {
    await v.page.goto(informeren)
    await v.page.getByRole('link', { name: new RegExp(`Bekijk en verstuur de brief aan ${naam}`) }).click()
    const brief = await tekst(v)
    expect([naam, /Noor van der Linde|Plein 1/.test(brief)]).toEqual([naam, false])
    // Only these may know the number of the dossier; on the page it stands above the letter, too.
    const stuk = await v.page.locator('.baken-leesstuk, article').first().innerText()
    expect([naam, stuk.includes('Ons nummer')]).toEqual([naam, /Melder|Voorzitter|Contractmanager/.test(naam)])
    if (naam === 'College') {
      expect(stuk).toContain('Beste college,')
      expect(stuk).toContain('Soort: Calamiteit')
      await keur(v)
    }
    await v.page.getByRole('link', { name: 'Versturen' }).click()
    await knop(v, 'Verstuur')
  }
  await v.page.goto(informeren)
  const klaar = await tekst(v)
  expect(klaar).not.toContain('te versturen')
  expect(klaar).toContain('Brief, nog niet geopend')
  await keur(v)
  const na = await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak))
  expect(na?.taken.find(t => t.code === 'ontvangst_bevestigen')?.status).toBe('gedaan')
  expect(na?.termijnen.find(t => t.code === 'ontvangstbevestiging')?.status).toBe('gehaald')
  expect([v.klachten, serverfouten]).toEqual([[], []])
})
