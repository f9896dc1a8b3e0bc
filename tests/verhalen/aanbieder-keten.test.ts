import { expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { beginAanbiedersessie } from '../../src/toegang/aanbiedersessies.ts'
import { aanbiederkoekje } from '../../src/web/route/verzoek.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { aanbiederOnderzoekt } from '../opstelling/toezichtzaak.ts'
import { keur, nieuwVerhaal, type Venster, zetKoekje } from '../opstelling/verhaal.ts'

const { baken, open, serverfouten } = await nieuwVerhaal('2026-04-07T08:00:00Z', [wmo])
const { loket } = wmo
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

const knop = (v: Venster, naam: string | RegExp) => v.page.getByRole('button', { name: naam })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const groep = (v: Venster, vraag: RegExp) => v.page.getByRole('group', { name: vraag })

/** A window of somebody of an organisation, as after signing in. */
const namens = async (organisatie: string, naam: string, breedte = 1280): Promise<Venster> => {
  const v = await open({ scripts: false, breedte })
  const wie = { naam, organisatie, toegang: null }
  const token = await inLoket(baken.db, loket, tx =>
    beginAanbiedersessie(tx, loket, baken.nieuwId(), wie, baken.klok()),
  )
  await zetKoekje(v.page, aanbiederkoekje(loket), token)
  await v.page.goto(`/${loket}/aanbieder`)
  await v.page.getByRole('link', { name: /Schrijf het onderzoek/ }).click()
  return v
}

const vulDag = async (v: Venster, vraag: RegExp, dag: string, maand: string) => {
  await groep(v, vraag).getByLabel('Dag').fill(dag)
  await groep(v, vraag).getByLabel('Maand').fill(maand)
  await groep(v, vraag).getByLabel('Jaar').fill('2026')
}

const zetOpTijdlijn = async (v: Venster, dag: string, tijd: string, wat: string) => {
  await vulDag(v, /Op welke dag gebeurde het/, dag, '3')
  await v.page.getByLabel(/^Hoe laat/).fill(tijd)
  await v.page.getByLabel('Wat gebeurde er?').fill(wat)
  await knop(v, 'Zet op de tijdlijn').click()
}

const verstuur = async (v: Venster) => {
  await v.page.getByLabel(/^De feiten/).fill('Ons deel.')
  await v.page.getByLabel(/Naam en functie van de bestuurder/).fill('De directeur')
  await v.page.getByLabel(/^Reactie van de bestuurder/).fill('Akkoord.')
  await v.page.getByLabel(/Ik verstuur het zo/).check()
  await knop(v, 'Bewaar en verstuur').click()
}

test('three providers on one timeline: each sees its own, until the supervisor releases it', async () => {
  const zaak = await aanbiederOnderzoekt(baken, femke)
  const t = await open({ wie: femke, scripts: false })
  const hier = `/${loket}/dossiers/${zaak}/zelfonderzoek`
  await t.page.goto(`${hier}/vragen`)
  await groep(t, /Wie onderzoekt/)
    .getByLabel('Samen met andere organisaties')
    .check()
  await t.page.getByLabel('Wat hebt u afgesproken?').fill('Eén tijdlijn, drie aanbieders.')
  await knop(t, 'Leg de afspraken vast').click()
  for (const [naam, kenmerk, pad, doe] of [
    ['Thuisbegeleiding Samenloop', '41213144', 'aanbieder', 'Stel de aanbieder vast'],
    ['Dagbesteding De Werf', '50000001', 'uitnodigen', 'Nodig uit'],
    ['Crisisdienst Noord', '50000002', 'uitnodigen', 'Nodig uit'],
  ] as const) {
    await t.page.goto(`${hier}/${pad}`)
    await t.page.getByLabel('Naam van de aanbieder').fill(naam)
    await t.page.getByLabel(/Nummer waarmee/).fill(kenmerk)
    if (pad === 'uitnodigen') await vulDag(t, /Tot en met welke dag/, '8', '5')
    await knop(t, doe).click()
  }
  await t.page.goto(`${hier}/uitnodigen`)
  await t.page.getByLabel('Naam van de aanbieder').fill('Nog een keer')
  await t.page.getByLabel(/Nummer waarmee/).fill('50000001')
  await vulDag(t, /Tot en met welke dag/, '8', '5')
  await knop(t, 'Nodig uit').click()
  expect(await t.page.locator('[data-foutenoverzicht]').innerText()).toContain('doet al mee')

  const [anna, wim, cas] = [
    await namens('41213144', 'Anna de Boer', 320),
    await namens('50000001', 'Wim de Werf'),
    await namens('50000002', 'Cas Noord'),
  ]
  await knop(anna, 'Zet op de tijdlijn').click()
  expect(await anna.page.locator('[data-foutenoverzicht] a').allTextContents()).toEqual([
    'Vul in op welke dag het gebeurde.',
    'Schrijf op wat er gebeurde.',
  ])
  await zetOpTijdlijn(anna, '3', '9.00', 'De begeleider belde de cliënt.')
  await zetOpTijdlijn(wim, '2', '', 'De cliënt kwam niet op de dagbesteding.')
  await zetOpTijdlijn(cas, '3', '14.30', 'De crisisdienst reed uit.')
  await keur(anna)
  expect(await tekst(anna)).toContain('di 3 maart 2026, 09.00 uur')
  for (const ander of ['dagbesteding.', 'reed uit', 'De Werf', 'Crisisdienst'])
    expect([ander, (await anna.page.content()).includes(ander)]).toEqual([ander, false])
  expect(await tekst(wim)).not.toContain('belde de cliënt')

  // The part of one is not there for another, not even by its address.
  expect((await wim.page.goto(anna.page.url()))?.status()).toBe(404)
  await wim.page.goto(`/${loket}/aanbieder`)
  await wim.page.getByRole('link', { name: /Schrijf het onderzoek/ }).click()

  await t.page.goto(hier)
  const bij = await tekst(t)
  expect(bij.indexOf('kwam niet')).toBeLessThan(bij.indexOf('belde de cliënt'))
  expect(bij.indexOf('belde de cliënt')).toBeLessThan(bij.indexOf('reed uit'))
  await keur(t)
  await verstuur(wim)
  expect(await tekst(wim)).toContain('is verstuurd')
  expect(await tekst(wim)).not.toContain('reed uit')

  await t.page.goto(hier)
  await t.page.getByRole('link', { name: 'Tijdlijn vrijgeven' }).click()
  await knop(t, 'Geef de tijdlijn vrij').click()
  await t.page.getByText('Lees het deel van Dagbesteding De Werf').click()
  expect(await tekst(t)).toContain('Ons deel.')
  await keur(t)

  await wim.page.reload()
  for (const v of [anna, wim]) {
    if (v === anna) await v.page.goto(v.page.url())
    expect(await tekst(v)).toContain('De crisisdienst reed uit.')
    expect(await tekst(v)).toContain('Crisisdienst Noord')
    await keur(v)
  }
  // Who sent its own part writes along in what is shared; who leads reads it, and sends it.
  await wim.page.getByLabel(/^Het verloop over de organisaties heen/).fill('Wij gaven niets aan elkaar door.')
  await knop(wim, 'Bewaar').click()
  expect(await tekst(wim)).toContain('Geschreven door Wim de Werf (Dagbesteding De Werf)')
  await keur(wim)
  await anna.page.goto(anna.page.url())
  expect(await anna.page.getByLabel(/^Het verloop over/).inputValue()).toBe('Wij gaven niets aan elkaar door.')
  // What is written in the parts stays of who wrote it.
  expect(await anna.page.content()).not.toContain('Ons deel.')
  await verstuur(anna)
  expect(await tekst(anna)).toContain('is verstuurd')
  await t.page.goto(hier)
  expect(await tekst(t)).toContain('Nog te beoordelen')
  await t.page.getByText('Lees het onderzoek').click()
  expect(await tekst(t)).toContain('Wij gaven niets aan elkaar door.')
  // Judging now would pass over who sent nothing: the page says who, and one can be reminded first.
  await t.page.goto(`${hier}/beoordelen`)
  expect(await tekst(t)).toContain('Let op: Crisisdienst Noord stuurde nog geen eigen deel.')
  await keur(t)
  await t.page.goto(hier)
  await t.page.getByRole('link', { name: /Herinneren.*Crisisdienst Noord/ }).click()
  await keur(t)
  await knop(t, 'Herinner').click()
  await cas.page.goto(cas.page.url())
  expect(await tekst(cas)).toContain('U bent herinnerd')
  expect(await cas.page.locator('details').first().textContent()).toContain('vr 8 mei 2026')
  await keur(cas)
  await wim.page.reload()
  await wim.page.getByRole('link', { name: /Lees of print/ }).click()
  expect(await tekst(wim)).toContain('Ons deel.')
  await keur(wim)
  expect([anna.klachten, wim.klachten, t.klachten, serverfouten]).toEqual([[], [], [], []])
}, 120_000)
