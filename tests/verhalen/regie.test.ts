import { afterEach, expect, test } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { behandelaarToewijzen } from '../../src/dossier/behandeling.ts'
import { taakAfronden } from '../../src/dossier/taken.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import { handle, type Opdracht } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { regieRonde } from '../../src/zaken/regie/ronde.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, screening, verzoek } from '../opstelling/voorbeeld.ts'

const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal('2026-04-03T07:05:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const sanne = await nieuweGebruiker(baken, loket, 'Sanne Kuipers', 'medewerker')
const bilal = await nieuweGebruiker(baken, loket, 'Bilal Aydin', 'medewerker')

const pad = (deel: string) => `/${loket}${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const link = (v: Venster, naam: string) => v.page.getByRole('link', { name: naam, exact: true })
const inhoud = (v: Venster) => v.page.locator('#inhoud').innerText()
const door = <I, W extends string>(wie: Wie, zaak: string, opdracht: Opdracht<I, W>, invoer: I) =>
  handle(baken, wie, { zaak, opdracht, invoer })

/** A dossier that Sanne handles. */
const vanSanne = async (
  vertrouwelijkheid: 'gewoon' | 'vertrouwelijk' = 'vertrouwelijk',
  naam = 'Noor van der Linde',
) => {
  const betrokkenen = [{ naam, geboortedatum: '2012-05-06', adres: '', rol: 'client' }]
  const opening = await openDossier(baken, { ...verzoek(loket), melding: melding({ betrokkenen }) })
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const screenen = { naam: 'screenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  await door(
    marijke,
    zaak,
    screenen,
    screening({
      vertrouwelijkheid,
      categorie: 'overig_incident',
      soortMelding: 'incident',
      kader: 'wmo',
      meldplichten: [],
      vierP: [],
    }),
  )
  const toewijzen = { naam: 'toewijzen', handeling: 'dossier.toewijzen', beslis: behandelaarToewijzen } as const
  await door(marijke, zaak, toewijzen, { aan: sanne.id, kanBehandelen: true })
  return opening.ontvangst
}
const zetActief = (wie: Wie, actief: boolean) =>
  inLoket(baken.db, loket, tx =>
    tx.updateTable('gebruiker').set({ actief }).where('loket', '=', loket).where('id', '=', wie.id).execute(),
  )
afterEach(async () => {
  for (const wie of [sanne, bilal]) await zetActief(wie, true)
})

const draagOver = async (v: Venster, zaak: string, aan: string) => {
  await v.page.goto(pad(`/dossiers/${zaak}/overdragen`))
  await v.page.getByLabel('Aan wie?').selectOption({ label: aan })
  await v.page.getByLabel('Wat moet uw collega weten?').fill('De wijkagent belt morgen terug.')
  await knop(v, 'Vraag of uw collega het aanneemt').click()
}
const vulDatum = async (v: Venster, groep: string, dag: string) => {
  const [jaar = '', maand = '', d = ''] = dag.split('-')
  const g = v.page.getByRole('group', { name: groep })
  await g.getByLabel('Dag').fill(d)
  await g.getByLabel('Maand').fill(maand)
  await g.getByLabel('Jaar').fill(jaar)
}

test('a dossier is handed over when the other says yes, and stays where it was when they say no', async () => {
  const { zaak, nummer } = await vanSanne()
  const [geeft, krijgt] = [await open({ wie: sanne, scripts: false }), await open({ wie: bilal, scripts: false })]
  await geeft.page.goto(pad(`/dossiers/${zaak}/overdragen`))
  await keur(geeft)
  await knop(geeft, 'Vraag of uw collega het aanneemt').click()
  expect(await geeft.page.locator('[data-foutenoverzicht] li').count()).toBe(2)
  await draagOver(geeft, zaak, 'Bilal Aydin')
  expect(await inhoud(geeft)).toContain('wacht op antwoord')
  await krijgt.page.goto(pad('/werkvoorraad'))
  expect(await inhoud(krijgt)).toContain('Neemt u deze dossiers aan?')
  await keur(krijgt)
  await krijgt.page.getByRole('link', { name: nummer }).first().click()
  expect(await inhoud(krijgt)).toContain('De wijkagent belt morgen terug.')
  await keur(krijgt)
  await link(krijgt, 'Niet aannemen').click()
  await krijgt.page.getByLabel('Waarom niet?').fill('Ik ben morgen op cursus.')
  await knop(krijgt, 'Neem het niet aan').click()
  // Bilal was in the team only to answer: now it is not his to see any more.
  expect(await inhoud(krijgt)).not.toContain(nummer)
  await geeft.page.goto(pad(`/dossiers/${zaak}/tijdlijn`))
  expect(await inhoud(geeft)).toContain('Ik ben morgen op cursus.')
  await draagOver(geeft, zaak, 'Bilal Aydin')
  await krijgt.page.goto(pad(`/dossiers/${zaak}`))
  await link(krijgt, 'Aannemen').click()
  await keur(krijgt)
  await knop(krijgt, 'Neem het dossier aan').click()
  expect(await inhoud(krijgt)).toContain('Behandelaar: Bilal Aydin')
  await geeft.page.goto(pad('/berichten'))
  expect(await inhoud(geeft)).toContain('Uw overdracht is aangenomen')
})

test('two answers at once: the later one hears what happened, and nothing typed is lost', async () => {
  const { zaak } = await vanSanne('gewoon')
  const [geeft, krijgt] = [await open({ wie: sanne, scripts: false }), await open({ wie: bilal, scripts: false })]
  await draagOver(geeft, zaak, 'Bilal Aydin')
  await krijgt.page.goto(pad(`/dossiers/${zaak}/overdracht-weigeren`))
  await krijgt.page.getByLabel('Waarom niet?').fill('Te druk deze week.')
  await geeft.page.goto(pad(`/dossiers/${zaak}/overdracht-intrekken`))
  await knop(geeft, 'Trek de overdracht in').click()
  await knop(krijgt, 'Neem het niet aan').click()
  expect(await inhoud(krijgt)).toContain('Overdracht ingetrokken')
  expect(await krijgt.page.getByLabel('Waarom niet?').inputValue()).toBe('Te druk deze week.')
  await keur(krijgt)
  await knop(krijgt, 'Neem het niet aan').click()
  expect(await krijgt.page.locator('[data-foutenoverzicht]').innerText()).toContain('Er loopt geen overdracht')
})

test('handing over to somebody who left is refused, and lapses where they leave before they answer', async () => {
  const { zaak, nummer } = await vanSanne()
  const v = await open({ wie: sanne })
  await v.page.goto(pad(`/dossiers/${zaak}/overdragen`))
  await v.page.getByLabel('Aan wie?').selectOption({ label: 'Bilal Aydin' })
  await v.page.getByLabel('Wat moet uw collega weten?').fill('Kort verhaal.')
  await zetActief(bilal, false)
  await knop(v, 'Vraag of uw collega het aanneemt').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('behandelt hier geen dossiers meer')
  expect(await v.page.getByLabel('Wat moet uw collega weten?').inputValue()).toBe('Kort verhaal.')
  await zetActief(bilal, true)
  await draagOver(v, zaak, 'Bilal Aydin')
  await zetActief(bilal, false)
  await v.page.goto(pad('/werkvoorraad'))
  expect(await inhoud(v)).toContain('kan niet doorgaan: Bilal Aydin')
  await regieRonde(baken, loket)
  await v.page.goto(pad('/berichten'))
  expect(await inhoud(v)).toContain('Een overdracht gaat niet door')
  await zetActief(sanne, false)
  const c = await open({ wie: marijke })
  await c.page.goto(pad('/regie/vertrokken'))
  expect(await inhoud(c)).toContain(nummer)
  await keur(c)
  const vanHaar = c.page.locator('section', { has: c.page.getByRole('heading', { name: 'Sanne Kuipers' }) })
  await vanHaar.getByLabel('Wie behandelt ze verder?').selectOption({ label: 'Marijke Verhoef' })
  await vanHaar.getByRole('button', { name: 'Wijs toe' }).click()
  expect(await inhoud(c)).toContain('nieuwe behandelaar')
  await c.page.goto(pad(`/dossiers/${zaak}`))
  expect(await inhoud(c)).toContain('Behandelaar: Marijke Verhoef')
})

test('a coordinator lets somebody cover for who is ill: what is hers stands on his list as such', async () => {
  const { zaak, nummer } = await vanSanne()
  const c = await open({ wie: marijke, breedte: 320 })
  await c.page.goto(pad('/regie/waarneming'))
  await keur(c)
  await c.page.getByLabel('Wie is afwezig?').selectOption({ label: 'Sanne Kuipers' })
  await c.page.getByLabel('Ziek').check()
  await c.page.getByLabel('Wie neemt waar?').selectOption({ label: 'Bilal Aydin' })
  await vulDatum(c, 'Van', '2026-04-03')
  await vulDatum(c, 'Tot en met', '2026-04-01')
  await knop(c, 'Stel de waarneming in').click()
  expect(await c.page.locator('[data-foutenoverzicht]').innerText()).toContain('ligt voor de eerste')
  await vulDatum(c, 'Tot en met', '2026-04-05')
  await knop(c, 'Stel de waarneming in').click()
  await keur(c)
  const w = await open({ wie: bilal })
  await w.page.goto(pad('/werkvoorraad?toon=mijn'))
  expect(await inhoud(w)).toContain('Waarneming voor Sanne Kuipers')
  await keur(w)
  await w.page.getByRole('link', { name: nummer }).first().click()
  await w.page.goto(pad(`/dossiers/${zaak}/notitie`))
  await w.page.getByLabel('Notitie').fill('Namens Sanne gebeld.')
  await knop(w, 'Bewaar notitie').click()
  await w.page.goto(pad(`/dossiers/${zaak}/toegang`))
  expect(await inhoud(w)).toContain('Neemt waar voor een collega die afwezig is')
  await knop(c, 'Beëindig waarneming voor Sanne Kuipers').click()
  expect((await w.page.goto(pad(`/dossiers/${zaak}`)))?.status()).toBe(404)
})

test('a dossier rests until its day: off the list, on the list of what rests, and back by itself', async () => {
  const { zaak, nummer } = await vanSanne('gewoon')
  const v = await open({ wie: sanne })
  // What its terms wait for is done: otherwise it may not rest that long.
  const z = await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak))
  const afronden = { naam: 'taakAfronden', handeling: 'dossier.bewerken', beslis: taakAfronden } as const
  for (const { id } of z?.taken.filter(t => t.status === 'open') ?? [])
    await door(sanne, zaak, afronden, { taak: id, toelichting: null, voorbij: true })
  await v.page.goto(pad(`/dossiers/${zaak}/sluimeren`))
  await keur(v)
  await vulDatum(v, 'Wanneer komt het terug?', '2026-05-04')
  await v.page.getByLabel('Waar wacht u op?').fill('Op het verslag van de huisarts.')
  await knop(v, 'Laat rusten').click()
  expect(await inhoud(v)).toContain('Dit dossier rust tot ma 4 mei 2026')
  await keur(v)
  await v.page.goto(pad('/werkvoorraad?toon=alles'))
  expect(await inhoud(v)).not.toContain(nummer)
  await v.page.goto(pad('/regie/rust'))
  expect(await inhoud(v)).toContain('Op het verslag van de huisarts.')
  await keur(v)
  tijd.zet('2026-05-03T22:10:00Z')
  const later = await open({ wie: sanne })
  await later.page.goto(pad('/werkvoorraad?toon=alles'))
  expect(await inhoud(later)).toContain(nummer)
})

test('a second report is joined to the dossier that runs, from its screening, and gets its own back', async () => {
  const { zaak: doel, nummer } = await vanSanne('gewoon', 'Jasmijn Oosterling')
  const betrokkenen = [{ naam: 'Jasmijn Oosterling', geboortedatum: '2012-05-06', adres: '', rol: 'client' }]
  const m = melding({ betrokkenen, categorie: null })
  const tekst = { ...m.tekst, wat: 'Zij is gezien bij het station.' }
  const opening = await openDossier(baken, { ...verzoek(loket), melding: { ...m, tekst } })
  if (!opening.ok) throw new Error(opening.weigering)
  const bron = opening.ontvangst
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad(`/dossiers/${bron.zaak}/screening`))
  await link(v, 'Hoort bij een lopend dossier').click()
  await keur(v)
  await knop(v, 'Voeg de melding').click()
  expect(await v.page.locator('[data-foutenoverzicht] li').count()).toBe(2)
  await v.page.getByLabel('Of een ander dossier, met nummer').fill(bron.nummer)
  await v.page.getByLabel('Waarom hoort dit bij elkaar?').fill('Hetzelfde meisje.')
  await knop(v, 'Voeg de melding').click()
  expect(await v.page.locator('[data-foutenoverzicht]').innerText()).toContain('Kies een ander dossier dan dit zelf')
  await v.page.getByLabel('Of een ander dossier, met nummer').fill('')
  await v.page.getByLabel(new RegExp(nummer)).check()
  await knop(v, 'Voeg de melding').click()
  expect(v.page.url()).toContain(doel)
  expect(await inhoud(v)).toContain('Zij is gezien bij het station.')
  expect(await inhoud(v)).toContain(`Uit dossier ${bron.nummer}`)
  await keur(v)
  await v.page.getByRole('link', { name: bron.nummer, exact: true }).click()
  expect(await inhoud(v)).toContain(`De melding is gevoegd bij dossier ${nummer}`)
  expect(await inhoud(v)).not.toContain('Zij is gezien')
  await keur(v)
  await link(v, 'Splitsen').click()
  await v.page.getByLabel('Waarom hoort dit toch niet bij elkaar?').fill('Een naamgenoot.')
  await keur(v)
  await knop(v, 'Splits').click()
  expect(await inhoud(v)).toContain('Zij is gezien bij het station.')
  expect(await link(v, 'Screenen').count()).toBe(1)
  await v.page.goto(pad(`/dossiers/${doel}`))
  expect(await inhoud(v)).not.toContain('Zij is gezien')
})

test('a ketenoverleg is planned, held and followed: what is late shows until it is done', async () => {
  const { zaak } = await vanSanne('gewoon')
  const v = await open({ wie: sanne, scripts: false })
  await v.page.goto(pad(`/dossiers/${zaak}/overleg`))
  await link(v, 'Overleg plannen').click()
  await keur(v)
  await knop(v, 'Plan het overleg').click()
  expect(await v.page.locator('[data-foutenoverzicht] li').count()).toBe(5)
  await v.page.getByLabel('Ketenoverleg').check()
  await vulDatum(v, 'Wanneer?', '2026-05-04')
  await v.page.getByLabel('Hoe laat?').fill('13:30')
  await v.page.getByLabel('Waar?').fill('Wijkgebouw, kamer 2')
  await v.page.getByLabel('Wie zit voor?').fill('Sanne Kuipers')
  await v.page.getByLabel('Waar gaat het over?').fill('Wie doet wat voor het gezin.')
  await knop(v, 'Plan het overleg').click()
  await v.page.getByRole('link', { name: /^Uitnodigen/ }).click()
  await v.page.getByLabel('Organisatie en functie').fill('Wijkteam Noord, gezinscoach')
  await v.page.getByLabel('Is al gedaan, per telefoon').check()
  await keur(v)
  await knop(v, 'Leg de uitnodiging vast').click()
  await v.page.getByRole('link', { name: /^Antwoord/ }).click()
  await v.page.getByLabel('Komt', { exact: true }).check()
  await knop(v, 'Leg vast').click()
  expect(await inhoud(v)).toContain('Komt')
  tijd.zet('2026-05-04T13:00:00Z')
  const later = await open({ wie: sanne, scripts: false })
  await later.page.goto(pad(`/dossiers/${zaak}/overleg`))
  await later.page.getByRole('link', { name: /^Verslag maken/ }).click()
  await later.page.getByLabel('Wijkteam Noord, gezinscoach').check()
  await later.page.getByLabel('Verslag').fill('Iedereen was het eens.')
  await knop(later, 'Bewaar het verslag').click()
  await later.page.getByRole('link', { name: /^Afspraak vastleggen/ }).click()
  await later.page.getByLabel('Wat is afgesproken?').fill('De gezinscoach gaat langs.')
  await later.page.getByLabel('Of welke organisatie?').fill('Wijkteam Noord')
  await vulDatum(later, 'Uiterlijk', '2026-05-06')
  await keur(later)
  await knop(later, 'Leg de afspraak vast').click()
  for (const deel of ['Iedereen was het eens.', 'Was er', 'De gezinscoach gaat langs.', 'Loopt'])
    expect(await inhoud(later)).toContain(deel)
  await later.page.goto(pad(`/dossiers/${zaak}/zorgconsul`))
  await later.page.getByLabel('Waarop zit de zaak vast?').fill('Niemand wil de regie.')
  await later.page.getByLabel('Wat vraagt u?').fill('Wijs iemand aan.')
  await knop(later, 'Leg vast').click()
  await keur(later)
  tijd.zet('2026-05-07T08:00:00Z')
  const telaat = await open({ wie: sanne })
  await telaat.page.goto(pad('/werkvoorraad?toon=alles'))
  expect(await inhoud(telaat)).toContain('Afspraken die klaar hadden moeten zijn')
  await keur(telaat)
  await telaat.page.goto(pad('/regie/overleg'))
  expect(await inhoud(telaat)).toContain('Te laat')
  await keur(telaat)
  await telaat.page.goto(pad(`/dossiers/${zaak}/overleg`))
  await telaat.page.getByRole('link', { name: /^Rond af/ }).click()
  await telaat.page.getByLabel('Nagekomen').check()
  await knop(telaat, 'Rond af').click()
  await telaat.page.goto(pad('/werkvoorraad?toon=alles'))
  expect(await inhoud(telaat)).not.toContain('Afspraken die klaar hadden moeten zijn')
})

test('nothing went wrong on the server', () => expect(serverfouten).toEqual([]))
