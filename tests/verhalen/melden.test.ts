import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { findBetrokkenen, findMeldingen, openBetrokkenen } from '../../src/zaken/register/inhoud.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'

const { baken, open, desk, serverfouten } = await nieuwVerhaal('2026-04-02T21:30:00Z')
const { loket } = desk

const verder = (v: Venster) => v.page.getByRole('button', { name: 'Verder' }).click()
const kop = (v: Venster) => v.page.locator('h1').textContent()
const fouten = (v: Venster) => v.page.locator('[data-foutenoverzicht] a').allTextContents()

const begin = async (v: Venster, wie: 'Voor mijn werk' | 'Als inwoner') => {
  await v.page.goto(`/${loket}/melden`)
  await keur(v)
  await v.page.getByLabel(wie).check()
  await v.page.getByRole('button', { name: 'Beginnen' }).click()
}

/** The receipt that stands on the page. */
const bewijs = async (v: Venster) => {
  const [nummer = '', code = ''] = await v.page.locator('[data-bewijs]').allTextContents()
  return { nummer, code }
}

const volg = async (v: Venster, nummer: string, code: string) => {
  await v.page.goto(`/${loket}/volgen`)
  await v.page.getByLabel('Nummer van de melding').fill(nummer)
  await v.page.getByLabel('Geheime code').fill(code)
  await v.page.getByRole('button', { name: 'Bekijk hoe het ermee staat' }).click()
}

const gelezen = async (nummer: string) => {
  const { zaak } = await inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('melding as m')
      .innerJoin('zaak_melding as z', 'z.melding', 'm.id')
      .select('z.zaak')
      .where('m.nummer', '=', nummer)
      .executeTakeFirstOrThrow(),
  )
  const sleutel = (await baken.kluis.pak(loket, [zaak])).get(zaak) as Buffer
  const [meldingen, rijen] = await inLoket(
    baken.db,
    loket,
    async tx => [await findMeldingen(tx, loket, zaak, sleutel), await findBetrokkenen(tx, loket, zaak)] as const,
  )
  const sleutels = await baken.kluis.pak(
    loket,
    rijen.map(r => r.id),
  )
  return { melding: meldingen[0], betrokkenen: openBetrokkenen(loket, rijen, sleutels) }
}

test.each([
  ['without scripts, on a phone', false, 320],
  ['with scripts, at a desk', true, 1280],
])(
  'a teacher reports at night, step by step, %s',
  async (_, scripts, breedte) => {
    const v = await open({ scripts, breedte })
    await begin(v, 'Voor mijn werk')

    expect(await kop(v)).toBe('Wat is er gebeurd?')
    await verder(v)
    expect(await fouten(v)).toEqual(['Vul dit nog in: Vertel in uw eigen woorden wat er is gebeurd'])
    await keur(v)
    await v.page.getByLabel('Vertel in uw eigen woorden').fill('Een leerling is na school\nniet thuisgekomen.')
    await verder(v)
    await keur(v)
    await v.page.getByLabel('Ik meld iets dat is gebeurd').check()
    await verder(v)
    await keur(v)
    await v.page.getByLabel('Vermissing van een minderjarige').check()
    await verder(v)

    await v.page.getByLabel('Dag').fill('31')
    await v.page.getByLabel('Maand').fill('2')
    await v.page.getByLabel('Jaar').fill('2026')
    await v.page.getByLabel('Hoe laat?').fill('25:00')
    await verder(v)
    expect(await fouten(v)).toEqual([
      '31-2-2026 bestaat niet. Kijk de datum na.',
      '25:00 is geen tijd. Vul uren en minuten in, zoals 21:45.',
    ])
    expect(await v.page.getByLabel('Maand').inputValue()).toBe('2')
    expect(await v.page.getByLabel('Hoe laat?').inputValue()).toBe('25:00')
    await keur(v)
    await v.page.getByLabel('Dag').fill('2')
    await v.page.getByLabel('Maand').fill('4')
    await v.page.getByLabel('Hoe laat?').fill('15.40')
    await v.page.getByLabel('Ongeveer').check()
    await verder(v)
    await v.page.getByLabel('Adres of omschrijving').fill('Plein 1')
    await keur(v)
    await verder(v)
    await v.page.getByLabel('Naam').fill('Noor van der Linde')
    await v.page.getByLabel('Vermiste').check()
    await keur(v)
    await verder(v)
    await v.page.getByLabel('Ja', { exact: true }).check()
    await keur(v)
    await verder(v)
    expect(await v.page.getByText('medicijnen').count()).toBeGreaterThan(0)
    await v.page.getByRole('group', { name: 'Is iedereen nu veilig?' }).getByLabel('Weet ik niet').check()
    await keur(v)
    await verder(v)
    await v.page.getByLabel('Wat hebt u al gedaan').fill('Politie gebeld.')
    await verder(v)
    await v.page.getByLabel('Pers', { exact: true }).check()
    await keur(v)
    await verder(v)
    await v.page.getByLabel('Naam van de organisatie').fill('De Windroos')
    await v.page.getByLabel('Overig').check()
    await keur(v)
    await verder(v)
    await v.page.getByLabel('Uw naam').fill('Femke Oudendijk')
    await v.page.getByLabel('Telefoonnummer').fill('06 00000000')
    await keur(v)
    await verder(v)

    expect(await kop(v)).toBe('Kijk het na en verstuur')
    await keur(v)
    await v.page.getByRole('link', { name: 'Wijzig Adres of omschrijving' }).click()
    await v.page.getByLabel('Adres of omschrijving').fill('Plein 2')
    await verder(v)
    expect(await kop(v)).toBe('Kijk het na en verstuur')
    expect(await v.page.locator('main').textContent()).toContain('Plein 2')
    await v.page.getByRole('button', { name: 'Versturen' }).click()

    expect(await kop(v)).toBe('Uw melding is ontvangen')
    await keur(v)
    const { nummer, code } = await bewijs(v)
    expect(v.page.url()).not.toContain(nummer)
    await v.page.reload()
    expect(await bewijs(v)).toEqual({ nummer, code })
    await v.page.goto(`/${loket}/melden/stap/plaats`)
    expect(await bewijs(v)).toEqual({ nummer, code })

    const { melding, betrokkenen } = await gelezen(nummer)
    expect(melding?.tekst).toMatchObject({
      wat: 'Een leerling is na school\nniet thuisgekomen.',
      melder: { naam: 'Femke Oudendijk', organisatie: 'De Windroos' },
    })
    expect(melding?.tekst.antwoorden).toContainEqual({
      vraag: 'Wat hebt u al gedaan, en wie weet het al?',
      antwoord: 'Politie gebeld.',
    })
    expect(betrokkenen).toMatchObject([{ naam: 'Noor van der Linde', rol: 'vermiste' }])

    await v.page.getByRole('button', { name: 'Klaar, wis dit' }).click()
    await v.page.goto(`/${loket}/melden/ontvangen`)
    expect(await kop(v)).toBe('Melden of advies vragen')
    await volg(v, nummer.toLowerCase(), code.replaceAll('-', ' '))
    expect(await kop(v)).toBe('Ontvangen')
    expect(v.page.url()).not.toContain(nummer)
    await keur(v)
    await volg(v, nummer, '0000-0000-0000-0000')
    const anders = await fouten(v)
    await keur(v)
    await volg(v, '2026-0001-A', code)
    expect(await fouten(v)).toEqual(anders)
    expect([v.klachten, serverfouten]).toEqual([[], []])
  },
  300_000,
)

test('a resident reports without a name, in fewer steps', async () => {
  const v = await open({ scripts: false, breedte: 320 })
  await begin(v, 'Als inwoner')
  await v.page.getByLabel('Vertel in uw eigen woorden').fill('Er is al weken niemand gezien.')
  const gezien: (string | null)[] = []
  for (let stap = 0; stap < 8 && (await kop(v)) !== 'Kijk het na en verstuur'; stap++) {
    gezien.push(await kop(v))
    if ((await kop(v))?.includes('jonger dan 18')) await v.page.getByLabel('Nee', { exact: true }).check()
    if ((await kop(v))?.includes('veilig')) await v.page.getByLabel('Weet ik niet').check()
    await verder(v)
  }
  expect(gezien).not.toContain('Waar past het bij?')
  await v.page.getByRole('button', { name: 'Versturen' }).click()
  expect(await kop(v)).toBe('Uw melding is ontvangen')
  const { melding } = await gelezen((await bewijs(v)).nummer)
  expect(melding?.tekst.melder.naam).toBe('')
})

test('a later page leads to the first that is not finished, and what was typed is there when one comes back', async () => {
  const v = await open()
  await v.page.goto(`/${loket}/melden/stap/melder`)
  expect(await kop(v)).toBe('Melden of advies vragen')
  await begin(v, 'Voor mijn werk')
  await v.page.getByLabel('Vertel in uw eigen woorden').fill('Half verhaal')
  await verder(v)
  await v.page.goto(`/${loket}/melden/controle`)
  expect(await kop(v)).toBe('Wilt u iets melden of advies vragen?')
  await v.page.goto(`/${loket}/melden`)
  await keur(v)
  await v.page.getByRole('link', { name: 'Ga verder' }).click()
  await v.page.getByRole('link', { name: 'Vorige' }).click()
  expect(await v.page.getByLabel('Vertel in uw eigen woorden').inputValue()).toBe('Half verhaal')
  await v.page.getByRole('link', { name: 'Stop en wis' }).click()
  await keur(v)
  await v.page.getByRole('button', { name: 'Ja, wis alles' }).click()
  expect(await kop(v)).toBe('Alles is gewist')
  await v.page.goto(`/${loket}/melden/stap/gebeurtenis`)
  expect(await kop(v)).toBe('Melden of advies vragen')
})
