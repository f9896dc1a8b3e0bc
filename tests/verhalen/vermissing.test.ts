import { expect, test } from 'vitest'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { melding, screening, verzoek } from '../opstelling/voorbeeld.ts'

/*
 * The weekend in which the clock goes back: Friday evening summer time, Sunday winter time. Aylin is gone since
 * Friday 16.30; 48 hours later it is Sunday 15.30.
 */
const { baken, open, desk, tijd } = await nieuwVerhaal('2026-10-23T19:40:00Z')
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const ruben = await nieuweGebruiker(baken, loket, 'Ruben Tjon', 'medewerker')

const meldVrijdagavond = async (): Promise<string> => {
  const opening = await openDossier(
    baken,
    verzoek(loket, {
      wie: marijke,
      melding: melding({
        kanaal: 'telefoon',
        ontvangenOp: '2026-10-23T19:35:00.000Z',
        tekst: {
          ...melding().tekst,
          wat: 'Aylin is na school niet teruggekomen op de groep. Haar telefoon staat uit.',
        },
        betrokkenen: [{ naam: 'Aylin Korkmaz', geboortedatum: '2014-02-11', adres: '', rol: 'vermiste' }],
      }),
    }),
  )
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const gescreend = await handle(baken, marijke, { zaak, opdracht, invoer: screening() })
  if (!gescreend.ok) throw new Error(gescreend.weigering)
  return zaak
}

const zaak = await meldVrijdagavond()
const pad = (deel = '') => `/${loket}/dossiers/${zaak}/vermissing${deel}`
const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true })
const link = (v: Venster, naam: string) => v.page.getByRole('link', { name: naam, exact: true })
const tekst = (v: Venster) => v.page.locator('main').innerText()
const kies = (v: Venster, vraag: RegExp, antwoord: string) =>
  v.page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check()
const vulWanneer = async (v: Venster, vraag: RegExp, [dag, maand, jaar]: string[], hoeLaat: string) => {
  const groep = v.page.getByRole('group', { name: vraag })
  await groep.getByLabel('Dag').fill(dag ?? '')
  await groep.getByLabel('Maand').fill(maand ?? '')
  await groep.getByLabel('Jaar').fill(jaar ?? '')
  await v.page.getByLabel('Hoe laat?').fill(hoeLaat)
}

test('on Friday evening the coordinator answers the questions, and reads which criterion holds and when the 48 hours end', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad())
  expect(await tekst(v)).toContain('nog niet beantwoord')
  await link(v, 'Beantwoord de vragen').click()
  // The age follows from the birth date in the dossier, and the limit from the protocol.
  expect(await tekst(v)).toContain('dus 12 jaar')
  expect(await tekst(v)).toContain('jonger dan 13 jaar')
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Vul in sinds wanneer')
  await vulWanneer(v, /Sinds wanneer/, ['23', '10', '2026'], '16:30')
  await kies(v, /jonger dan 13/, 'Ja')
  for (const vraag of [/hoog risico voor de veiligheid/, /Veilig Thuis/, /medicijnen/, /zichzelf/, /eerste keer/])
    await kies(v, vraag, 'Onbekend')
  await kies(v, /gesloten/, 'Ja')
  await kies(v, /uitbuiting/, 'Ja')
  await keur(v)
  await knop(v, 'Leg vast').click()
  const pagina = await tekst(v)
  expect(pagina).toContain('Het criterium voor vermissing geldt')
  expect(pagina).toContain('zo 25 oktober 2026, 15.30 uur')
  await keur(v)
})

test('a moment that must still come is refused, and what was typed is still there', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(pad('/opsporing'))
  await v.page.getByLabel('Politie').check()
  await v.page.getByLabel('Wat vroeg u').fill('Een opsporingsbericht, aan de officier van dienst.')
  await vulWanneer(v, /Wanneer vroeg/, ['24', '10', '2026'], '10:00')
  await knop(v, 'Leg de vraag vast').click()
  expect(await tekst(v)).toContain('Dit moment moet nog komen')
  expect(await v.page.getByLabel('Wat vroeg u').inputValue()).toContain('officier van dienst')
  await vulWanneer(v, /Wanneer vroeg/, ['', '', ''], '')
  await knop(v, 'Leg de vraag vast').click()
  expect(await tekst(v)).toContain('Wacht op antwoord')
})

test('on Saturday another shift takes over, calls, and finds the task of Sunday ready', async () => {
  tijd.zet('2026-10-24T08:20:00Z')
  const lijst = await open({ wie: ruben })
  await lijst.page.goto(`/${loket}/vermissingen`)
  expect(await tekst(lijst)).toContain('17 uur weg')
  await keur(lijst)
  await lijst.page.getByRole('link', { name: /^2026-/ }).click()
  // Who did not handle it yet takes it over first.
  await lijst.page.goto(`/${loket}/dossiers/${zaak}/overnemen`)
  await knop(lijst, 'Neem over').click()
  await lijst.page.goto(pad('/opvolgen'))
  await knop(lijst, 'Leg opvolging vast').click()
  expect(await tekst(lijst)).toContain('Kies met wie er contact was.')
  await lijst.page.getByLabel('De politie').check()
  await lijst.page.getByLabel('Ouders of wie het gezag heeft').check()
  await kies(lijst, /Is er nieuws/, 'Nee')
  await lijst.page.getByLabel(/Wat is er gedaan/).fill('Gebeld met de wijkagent en met moeder. Geen nieuws.')
  await knop(lijst, 'Leg opvolging vast').click()
  expect(await tekst(lijst)).toContain('Ruben Tjon, contact met de politie en ouders')
  await lijst.page.getByRole('link', { name: /Antwoord vastleggen/ }).click()
  await lijst.page.getByLabel('Toegezegd, het loopt').check()
  await knop(lijst, 'Leg het antwoord vast').click()
  expect(await tekst(lijst)).toContain('Toegezegd, het loopt')
  await lijst.page.goto(`/${loket}/dossiers/${zaak}`)
  expect(await tekst(lijst)).toContain('Volg de vermissing op')
  // The task leads to its own page, not to a note that it was done.
  await lijst.page.getByRole('link', { name: /Afronden.*Volg de vermissing op/ }).click()
  expect(lijst.page.url()).toContain('/vermissing/opvolgen')
})

test('on Sunday at 15.29 nothing wakes, a minute later 48 hours are over: on the list, and on the dossier', async () => {
  tijd.zet('2026-10-25T14:29:00Z')
  const v = await open({ wie: ruben, scripts: false })
  await v.page.goto(pad())
  expect(await tekst(v)).toContain('47 uur weg')
  tijd.zet('2026-10-25T14:30:00Z')
  await v.page.goto(pad())
  expect(await tekst(v)).toContain('Al 48 uur weg: weeg de vermissing opnieuw')
  await keur(v)
  await v.page.goto(`/${loket}/werkvoorraad`)
  expect(await tekst(v)).toContain('Vermist, 48 uur')
  await keur(v)
  await v.page.goto(pad())
  await link(v, 'Weeg opnieuw').click()
  await kies(v, /extra opsporing nodig/, 'Ja')
  await v.page.getByLabel(/Waarom wel of niet/).fill('Twee nachten weg en signalen van uitbuiting.')
  await knop(v, 'Leg de weging vast').click()
  expect(await tekst(v)).toContain('Opnieuw gewogen')
  expect(await tekst(v)).not.toContain('weeg de vermissing opnieuw')
})

test('on Sunday evening she is back: the follow-up ends, and a signal of exploitation must say who was told', async () => {
  tijd.zet('2026-10-25T19:30:00Z')
  const v = await open({ wie: marijke, scripts: false, breedte: 320 })
  await v.page.goto(pad('/terugkeer'))
  await vulWanneer(v, /Wanneer was de persoon terug/, ['25', '10', '2026'], '19:50')
  await v.page.getByLabel('Gevonden door de politie').check()
  await v.page.getByLabel('Waar is de persoon nu?').fill('Crisisgroep De Luwte')
  await kies(v, /Is het daar veilig/, 'Ja')
  await keur(v)
  await knop(v, 'Leg de terugkeer vast').click()
  expect(await tekst(v)).toContain('Terug sinds zo 25 oktober 2026, 19.50 uur')
  await link(v, 'Wat gebeurt er daarna').click()
  for (const vraag of [/Verhuist/, /zorg gestart/, /gesproken/]) await kies(v, vraag, 'Ja')
  await kies(v, /aangifte/, 'Nee')
  await kies(v, /signalen van uitbuiting/, 'Ja')
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('Schrijf op wie het signaal weet')
  await v.page.getByLabel(/Wie is ingelicht/).fill('Het expertisepunt mensenhandel, zondag 20.15 uur, door Marijke.')
  await knop(v, 'Leg vast').click()
  expect(await tekst(v)).toContain('expertisepunt mensenhandel')
  await keur(v)
  await v.page.goto(`/${loket}/dossiers/${zaak}`)
  expect(await tekst(v)).not.toContain('Volg de vermissing op')
  await v.page.goto(`/${loket}/vermissingen`)
  expect(await tekst(v)).toContain('Terug')
  await keur(v)
})

test('the whole weekend stands on the timeline with who did it, and a dossier about something else has no such tab', async () => {
  const v = await open({ wie: marijke, scripts: false })
  await v.page.goto(`/${loket}/dossiers/${zaak}/tijdlijn`)
  const regels = await tekst(v)
  for (const zin of [
    'Vermissing beoordeeld',
    'Extra opsporing gevraagd',
    'Vermissing opgevolgd',
    'opnieuw gewogen',
    'Terug',
  ])
    expect(regels).toContain(zin)
  const ander = await openDossier(baken, verzoek(loket, { melding: melding({ categorie: 'gog_fysiek' }) }))
  if (!ander.ok) throw new Error(ander.weigering)
  await v.page.goto(`/${loket}/dossiers/${ander.ontvangst.zaak}`)
  expect(await link(v, 'Vermissing').count()).toBe(0)
  expect(await link(v, 'Tijdlijn').count()).toBe(1)
})
