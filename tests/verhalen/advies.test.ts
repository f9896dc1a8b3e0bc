import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal } from '../opstelling/verhaal.ts'

const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal('2026-03-30T15:40:00Z')
const { loket } = desk
const sanne = await nieuweGebruiker(baken, loket, 'Sanne Bakker', 'medewerker')
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')

type Venster = Awaited<ReturnType<typeof open>>
const pad = (p: string) => `/${loket}${p}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const groep = (v: Venster, naam: RegExp) => v.page.getByRole('group', { name: naam })
const vul = (v: Venster, naam: string, tekst: string) => v.page.locator(`[name="${naam}"]`).fill(tekst)
const datum = async (v: Venster, naam: string, [dag, maand, jaar]: readonly [string, string, string]) => {
  await vul(v, `${naam}-dag`, dag)
  await vul(v, `${naam}-maand`, maand)
  await vul(v, `${naam}-jaar`, jaar)
}
const meldt = (wie: typeof sanne) => open({ wie: { ...wie, bevestigdOp: baken.klok().toISOString() }, scripts: false })

const MET_NAAM = 'Noor van der Linde (15) wil niet terug naar de groep. Mag de groep haar ophalen?'
const ZONDER = 'Een meisje van 15 wil niet terug naar de groep. Mag de groep haar ophalen?'

/** A question at the telephone, typed as it is asked; whom it is about slips in, is seen, and is taken out. */
const legtVast = async (v: Venster): Promise<string> => {
  await v.page.goto(pad('/adviesvraag'))
  await keur(v)
  await vul(v, 'wat', MET_NAAM)
  await v.page.getByLabel('Waar gaat het over?').selectOption('advies_vastgelopen_zorg')
  await v.page.getByLabel('Wettelijk kader').selectOption('jeugdwet')
  await groep(v, /jonger dan 18/)
    .getByLabel('Ja')
    .check()
  await v.page.getByLabel('Soort organisatie').selectOption('zorgaanbieder')
  await vul(v, 'antwoord', 'Bel eerst met haar voogd. Dwing niets af.')
  await groep(v, /Hoe gaat het verder/)
    .getByLabel('Met opvolging')
    .check()
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    'Kijk na of de tekst naar een persoon leidt.',
    'Vul in op welke dag het loket erop terugkomt.',
    'Vul in wat u dan gaat doen.',
  ])
  expect(await v.page.getByText('Noor van der Linde: lijkt een naam.').count()).toBe(1)
  expect(await v.page.locator('[name=antwoord]').inputValue()).toContain('voogd')
  await keur(v)
  await vul(v, 'wat', ZONDER)
  await datum(v, 'opvolgdag', ['1', '4', '2026'])
  await vul(v, 'opvolgen', 'Nabellen of zij terug is')
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('h1').textContent()).toBe('Adviesvraag vastgelegd')
  expect(await v.page.locator('[data-bewijs]').allTextContents()).toHaveLength(2)
  await keur(v)
  await v.page.getByRole('link', { name: 'Naar het dossier' }).click()
  return new URL(v.page.url()).pathname
}

/** The girl is missing: the question is a report now. Nothing is typed again. */
const wordtMelding = async (v: Venster) => {
  await v.page.getByRole('link', { name: 'Wordt een melding' }).click()
  expect(await v.page.getByText(ZONDER).count()).toBe(1)
  await keur(v)
  await datum(v, 'ontvangen', ['1', '4', '2026'])
  await vul(v, 'ontvangen_tijd', '10:15')
  await groep(v, /Wat voor melding/)
    .getByLabel('Incident')
    .check()
  await v.page.getByLabel('Categorie').selectOption('vermissing_minderjarige')
  await groep(v, /jonger dan 18/)
    .getByLabel('Ja')
    .check()
  await vul(v, 'erbij', 'Zij is sinds gisteravond weg. De groep heeft de politie gebeld.')
  await groep(v, /veilig/)
    .getByLabel('Weet ik niet')
    .check()
  await vul(v, 'naam', 'Noor van der Linde')
  await knop(v, 'Maak er een melding van').click()
}

const screent = async (v: Venster) => {
  expect(await v.page.getByLabel('Categorie').inputValue()).toBe('vermissing_minderjarige')
  expect(await v.page.getByLabel('Wettelijk kader').inputValue()).toBe('jeugdwet')
  expect(await v.page.getByText('De groep heeft de politie gebeld.').count()).toBe(1)
  await keur(v)
  await groep(v, /Wie mag dit dossier zien/)
    .getByLabel('Vertrouwelijk')
    .check()
  await groep(v, /Wat gebeurt er met de melding/)
    .getByLabel('In behandeling nemen', { exact: true })
    .check()
  await knop(v, 'Stel vast').click()
}

const kerncijfers = async (v: Venster, van: string, tot: string) => {
  await v.page.goto(pad(`/rapportage?van=${van}&tot=${tot}`))
  await v.page.locator('.baken-kerncijfer').first().waitFor({ timeout: 60_000 })
  const getal = async (label: string) => {
    const cijfer = v.page.locator('.baken-kerncijfer', { hasText: label }).first()
    return (await cijfer.locator('dd').first().textContent())?.trim()
  }
  return { meldingen: await getal('Meldingen'), adviesvragen: await getal('Adviesvragen') }
}

test('a question without a name becomes a report without typing again, and counts in its own quarter as both', async () => {
  const v = await meldt(sanne)
  const dossier = await legtVast(v)
  await keur(v)
  expect(await v.page.getByText('Nabellen of zij terug is').count()).toBeGreaterThan(0)
  await v.page.goto(pad('/werkvoorraad'))
  expect(await v.page.getByText('Advies opvolgen').count()).toBe(1)

  tijd.zet('2026-04-01T08:20:00Z')
  const later = await meldt(sanne)
  await later.page.goto(dossier)
  await wordtMelding(later)
  await screent(later)
  await later.page.waitForURL(`**${dossier}`)
  expect(await later.page.getByText('Van adviesvraag naar melding').count()).toBe(1)
  await keur(later)
  const { rows } = await inLoket(baken.db, loket, async tx => ({
    rows: await tx.selectFrom('termijn').select(['code', 'van']).where('code', '=', 'vermissing.wek48').execute(),
  }))
  expect(rows).toEqual([{ code: 'vermissing.wek48', van: '2026-04-01T08:15:00.000Z' }])

  tijd.zet('2026-07-02T08:00:00Z')
  const m = await meldt(marijke)
  expect(await kerncijfers(m, '2026-01-01', '2026-03-31')).toEqual({ meldingen: '1', adviesvragen: '1' })
  expect(await kerncijfers(m, '2026-04-01', '2026-06-30')).toEqual({ meldingen: '1', adviesvragen: '0' })
  expect(await kerncijfers(m, '2026-01-01', '2026-06-30')).toEqual({ meldingen: '2', adviesvragen: '1' })
  for (const w of [v, later, m]) expect(w.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})

test('what somebody answers for may stand, and a name that comes later is asked about again', async () => {
  tijd.zet('2026-07-02T08:00:00Z')
  const v = await meldt(sanne)
  await v.page.setViewportSize({ width: 320, height: 800 })
  await v.page.goto(pad('/adviesvraag'))
  await keur(v)
  await vul(v, 'wat', 'Is Dag en Nacht Opvang Zonnewijk de goede plek?')
  await v.page.getByLabel('Waar gaat het over?').selectOption('advies_overig')
  await v.page.getByLabel('Wettelijk kader').selectOption('wmo')
  await groep(v, /jonger dan 18/)
    .getByLabel('Nee')
    .check()
  await v.page.getByLabel('Soort organisatie').selectOption('wijkteam')
  await vul(v, 'antwoord', 'Ja.')
  await groep(v, /Hoe gaat het verder/)
    .getByLabel('Beantwoord')
    .check()
  await knop(v, 'Leg vast').click()
  expect(await v.page.getByText(/lijkt een naam/).count()).toBe(1)
  await keur(v)
  await v.page.getByLabel(/nagekeken/).check()
  await vul(v, 'antwoord', 'Ja. Bel meneer De Wit.')
  await knop(v, 'Leg vast').click()
  await v.page.getByText('meneer De Wit: lijkt een naam.').waitFor()
  await v.page.getByLabel(/nagekeken/).check()
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('h1').textContent()).toBe('Adviesvraag vastgelegd')
  await v.page.getByRole('link', { name: 'Naar het dossier' }).click()
  expect(await v.page.getByText('Gesloten', { exact: true }).count()).toBe(1)
  await keur(v)
})

test('the desk advises unasked, is reminded on the day it chose, and records what came of it', async () => {
  tijd.zet('2026-07-02T08:00:00Z')
  const v = await meldt(sanne)
  await v.page.goto(pad('/adviezen'))
  expect(await v.page.getByText('Hier staat niets').count()).toBe(1)
  await keur(v)
  await v.page.getByRole('link', { name: 'Advies vastleggen' }).click()
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    'Vul in waar het advies over gaat.',
    'Schrijf op wat het loket adviseert.',
    'Kies aan wie het advies is gegeven.',
    'Kies of erom is gevraagd.',
  ])
  await keur(v)
  await vul(v, 'onderwerp', 'Wie haalt een kind op dat wegliep')
  await vul(v, 'tekst', 'Leg in elk contract vast wie een kind ophaalt, ook in het weekend.')
  await v.page.getByLabel('Aan', { exact: true }).selectOption('contractmanagement')
  await groep(v, /gevraagd/)
    .getByLabel('Ongevraagd')
    .check()
  await v.page.getByLabel('Thema').selectOption('vermissing_minderjarige')
  const nummer = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('zaak').select('nummer').where('loket', '=', loket).orderBy('id').executeTakeFirstOrThrow(),
  )
  await vul(v, 'dossiers', nummer.nummer)
  await datum(v, 'opvolgen', ['6', '7', '2026'])
  await knop(v, 'Leg vast').click()
  expect(await v.page.locator('h1').textContent()).toBe('Wie haalt een kind op dat wegliep')
  await v.page.goto(pad('/werkvoorraad'))
  expect(await v.page.getByText('Eén advies opvolgen').count()).toBe(0)

  tijd.zet('2026-07-06T08:00:00Z')
  const later = await meldt(sanne)
  await later.page.goto(pad('/werkvoorraad'))
  await keur(later)
  expect(await later.page.getByText('Eén advies opvolgen').count()).toBe(1)
  await later.page.getByRole('link', { name: 'Naar de adviezen' }).click()
  await keur(later)
  await later.page.getByRole('link', { name: 'Wie haalt een kind op dat wegliep' }).click()
  await later.page.getByLabel('Deels overgenomen').check()
  await vul(later, 'toelichting', 'Nieuwe contracten wel, lopende niet.')
  await knop(later, 'Leg vast').click()
  expect(await later.page.getByText('Nieuwe contracten wel, lopende niet.').count()).toBe(1)
  await keur(later)
  await later.page.setViewportSize({ width: 320, height: 800 })
  await keur(later)
  await later.page.goto(pad('/adviezen?toon=alles'))
  await keur(later)
  await later.page.setViewportSize({ width: 1280, height: 900 })
  await later.page.getByRole('link', { name: 'Wie haalt een kind op dat wegliep' }).click()
  await later.page.getByRole('link', { name: nummer.nummer }).click()
  await later.page.getByRole('link', { name: 'Adviezen', exact: true }).last().click()
  await later.page.getByText('Deels', { exact: true }).waitFor()
  await keur(later)
  for (const w of [v, later]) expect(w.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})

test('who leaves a form that came back refused is warned, and one that is as it was made is not', async () => {
  const v = await open({ wie: sanne })
  const gewaarschuwd: string[] = []
  v.page.on('dialog', async d => {
    gewaarschuwd.push(d.type())
    await d.dismiss()
  })
  const vraag = v.page.locator('[name="wat"]')
  await v.page.goto(pad('/adviesvraag'))
  await vraag.click()
  await v.page.getByRole('link', { name: 'Werkvoorraad' }).first().click()
  await v.page.waitForURL(/werkvoorraad/)
  await v.page.goto(pad('/adviesvraag'))
  await vraag.fill(ZONDER)
  await knop(v, 'Leg vast').click()
  await v.page.locator('[data-foutenoverzicht]').waitFor()
  await vraag.click()
  await v.page.getByRole('link', { name: 'Werkvoorraad' }).first().click({ noWaitAfter: true })
  await expect.poll(() => gewaarschuwd).toEqual(['beforeunload'])
  expect(await vraag.inputValue()).toBe(ZONDER)
  expect(serverfouten).toEqual([])
})
