import { afterAll, expect, test } from 'vitest'
import { haalRetourpost } from '../../src/post/retour/ronde.ts'
import { verstuurPost } from '../../src/post/versturen/ronde.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { POGINGEN } from '../../src/zaken/uitgaand/link.ts'
import { openLink } from '../../src/zaken/uitgaand/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { smtpNaar, startMailserver } from '../opstelling/mailserver.ts'
import { nieuwePost } from '../opstelling/post.ts'
import { retourbericht, startPostbus } from '../opstelling/postbus.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { screening, verzoek } from '../opstelling/voorbeeld.ts'

const server = await startMailserver()
const postbus = await startPostbus()
afterAll(() => Promise.all([server.stop(), postbus.stop()]))
const { zaal } = server
const env = {
  BAKEN_SMTP: `smtp://127.0.0.1:${server.poort}`,
  BAKEN_AFZENDER: 'loket@baken.invalid',
  BAKEN_BOUNCES: `imap://retour:geheim@127.0.0.1:${postbus.bus.poort}/INBOX`,
}
const { baken, open, desk, tijd, serverfouten } = await nieuwVerhaal('2026-04-03T08:00:00Z', undefined, env)
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const joris = await nieuweGebruiker(baken, loket, 'Joris van Dam', 'procesregisseur')

const bilal = await nieuweGebruiker(baken, loket, 'Bilal Aydin', 'medewerker')

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true }).click()
const link = (v: Venster, naam: string | RegExp) => v.page.getByRole('link', { name: naam }).first().click()
const stuur = () => verstuurPost(baken, smtpNaar(server.poort), loket)
const plat = (mail: string | undefined) => (mail ?? '').replace(/=\r?\n/g, '').replaceAll('=3D', '=')
const padIn = (mail: string | undefined) => new RegExp(`/${loket}/ophalen/[\\w-]+`).exec(plat(mail))?.[0] ?? ''

const nieuwDossier = async (): Promise<string> => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const screenen = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const afloop = await handle(baken, marijke, { zaak, opdracht: screenen, invoer: screening() })
  if (!afloop.ok) throw new Error(afloop.weigering)
  return `/${loket}/dossiers/${zaak}`
}

const VRIJ = 'Noor is terecht. Zij is bij haar tante. Indien nodig bellen wij u.'

const dossier = await nieuwDossier()
let brief = ''

test('a letter is written, read over and put forward; who wrote it cannot send it, and another approves', async () => {
  const v = await open({ wie: marijke })
  await v.page.goto(`${dossier}/brieven`)
  await keur(v)
  await link(v, 'Melding afgesloten')
  await keur(v)
  expect(await v.page.getByLabel('Aan wie?').inputValue()).toBe('Femke Oudendijk')
  await v.page.getByLabel('E-mailadres').fill('geen adres')
  await v.page.getByLabel('Wat is er gedaan').fill(VRIJ)
  await knop(v, 'Bewaar en bekijk')
  expect(await v.page.locator('[data-foutenoverzicht]').textContent()).toContain('lijkt geen e-mailadres')
  expect(await v.page.locator('[data-foutenoverzicht]').textContent()).toContain(
    'naar een persoon leidt: de naam ‘noor’',
  )
  expect(await v.page.getByLabel('Wat is er gedaan').inputValue()).toBe(VRIJ)
  await keur(v)
  await v.page.getByLabel('Wat is er gedaan').fill(VRIJ.replace('Noor', 'Het meisje'))
  await v.page.getByLabel('E-mailadres').fill('oud@voorbeeld.invalid')
  await knop(v, 'Bewaar en bekijk')
  await keur(v)
  expect(await v.page.getByText('“indien”: liever “als”').count()).toBe(1)
  await link(v, 'Aanpassen')
  await v.page.getByLabel('Wat is er gedaan').fill('Het meisje is terecht. Zij is bij haar tante.')
  await knop(v, 'Bewaar en bekijk')
  expect(await v.page.getByText('liever').count()).toBe(0)
  expect(await v.page.getByRole('link', { name: 'Versturen', exact: true }).count()).toBe(0)
  const eigen = new URL(v.page.url()).pathname.split('/').at(-1)
  await link(v, 'Voorleggen')
  await knop(v, 'Leg voor')
  await v.page.goto(`${dossier}/brief-goedkeuren?brief=${eigen}`)
  await keur(v)
  expect(await v.page.getByText('U schreef mee aan deze brief. Een ander keurt hem goed.').count()).toBe(1)
  await v.page.goto(`${dossier}/brief-versturen?brief=${eigen}`)
  expect(await v.page.getByText('Deze brief moet eerst door iemand anders worden goedgekeurd').count()).toBe(1)
  await v.page.goto(`${dossier}/brief?sjabloon=bestaatniet`)
  expect(await v.page.getByText('Ga terug en kies een brief').count()).toBe(1)
  expect(await v.page.getByRole('button', { name: 'Bewaar en bekijk' }).count()).toBe(0)
  const b = await open({ wie: bilal })
  await b.page.goto(`/${loket}/uitgaande-post?toon=goedkeuren`)
  expect(await b.page.getByRole('link', { name: 'Goed te keuren' }).count()).toBe(0)
  expect(await b.page.getByRole('link', { name: 'Melding afgesloten' }).count()).toBe(0)

  const w = await open({ wie: joris })
  await w.page.goto(`/${loket}/uitgaande-post`)
  await link(w, 'Goed te keuren')
  await keur(w)
  await link(w, 'Melding afgesloten')
  brief = new URL(w.page.url()).pathname
  await link(w, 'Goedkeuren en versturen')
  await keur(w)
  await knop(w, 'Keur goed en verstuur')
  await keur(w)
  expect(await w.page.getByText('Mail wacht').count()).toBe(1)
  for (const venster of [v, b, w]) expect(venster.klachten).toEqual([])
})

test('its notice is refused by the server, goes to another address, and what it announces is opened once', async () => {
  const w = await open({ wie: joris })

  zaal.gedrag = { geadresseerde: 550 }
  expect(await stuur()).toBe(0)
  zaal.gedrag = {}
  await w.page.goto(`/${loket}/uitgaande-post`)
  await keur(w)
  expect(await w.page.getByText('Mail geweigerd').count()).toBe(1)
  await link(w, /^Bekijk/)
  await keur(w)
  await w.page.getByLabel('E-mailadres').fill('femke@voorbeeld.invalid')
  await knop(w, 'Stuur naar dit adres')
  expect(await stuur()).toBe(1)
  expect(zaal.aan).toEqual(['femke@voorbeeld.invalid'])
  const uit = Buffer.concat(zaal.bytes).toString('utf8')
  for (const geheim of ['meisje', 'tante', 'Oudendijk', 'Windroos', 'afgesloten'])
    expect(plat(uit)).not.toContain(geheim)

  await w.page.reload()
  const code = (await w.page.locator('[data-belcode]').textContent()) ?? ''
  expect(code).toMatch(/^\d{3} \d{3}$/)
  const lezer = await open({ breedte: 320, scripts: false })
  await lezer.page.goto(padIn(zaal.berichten.at(-1)))
  await keur(lezer)
  await lezer.page.getByLabel('Code').fill('12')
  await knop(lezer, 'Open en lees')
  expect(await lezer.page.getByText('nog 4 keer proberen').count()).toBeGreaterThan(0)
  await lezer.page.getByLabel('Code').fill(code)
  await knop(lezer, 'Open en lees')
  await keur(lezer)
  expect(await lezer.page.getByText('Het meisje is terecht.').count()).toBe(1)

  const ander = await open()
  await ander.page.goto(padIn(zaal.berichten.at(-1)))
  await keur(ander)
  expect(await ander.page.getByText('Dit is al een keer geopend').count()).toBe(1)
  expect(await ander.page.getByText('meisje').count()).toBe(0)

  await w.page.goto(`${dossier}/post`)
  await keur(w)
  expect(await w.page.getByText('Ontvangen', { exact: true }).count()).toBe(1)
  await w.page.goto(`${dossier}/tijdlijn`)
  expect(await w.page.getByText('Ontvangen: een brief is geopend met de eenmalige link').count()).toBe(1)
  await w.page.goto(brief)
  await keur(w)
  expect(await w.page.getByRole('link', { name: 'Aanpassen' }).count()).toBe(0)
  for (const venster of [w, lezer, ander]) expect(venster.klachten).toEqual([])
  expect(serverfouten).toEqual([])
})

test('an ordinary letter is sent by its writer; it bounces, that is written down, and it goes again', async () => {
  tijd.zet('2026-04-03T09:00:00Z')
  const ander = await nieuwDossier()
  const v = await open({ wie: marijke, breedte: 320 })
  await v.page.goto(`${ander}/brief?sjabloon=melding_bevestigd`)
  await knop(v, 'Bewaar en bekijk')
  await keur(v)
  await link(v, 'Versturen')
  const tweede = await open({ wie: marijke })
  await tweede.page.goto(v.page.url())
  await knop(v, 'Verstuur')
  await knop(tweede, 'Verstuur')
  expect(await tweede.page.getByText('Deze brief is al verstuurd.').count()).toBe(1)
  expect(await tweede.page.getByText('Iemand anders heeft').count()).toBe(0)
  await link(tweede, 'Bekijk de brief')
  await keur(tweede)
  expect(await tweede.page.getByText(/^Klaargezet op .* nog niet geopend\./).count()).toBe(1)
  expect(await stuur()).toBe(1)
  await v.page.goto(`${ander}/post`)
  await keur(v)
  expect(await v.page.getByText('Mail verzonden').count()).toBe(1)
  await link(v, /^Mail en link/)
  await keur(v)
  await v.page
    .getByLabel('Tekst van dat bericht')
    .fill('Final-Recipient: rfc822; femke@voorbeeld.invalid\nStatus: 5.1.1')
  await knop(v, 'Zet op teruggekomen')
  await v.page.goto(`/${loket}/uitgaande-post`)
  await keur(v)
  expect(await v.page.getByText('Mail kwam terug').count()).toBe(1)
  expect(await v.page.getByText('(code 5.1.1)').count()).toBe(1)
  await link(v, /^Bekijk/)
  const voor = zaal.berichten.length
  await knop(v, 'Stuur de mail opnieuw')
  expect(await stuur()).toBe(1)
  expect(zaal.berichten.length).toBe(voor + 1)

  await link(v, /^Link intrekken/)
  await keur(v)
  await knop(v, 'Trek de link in')
  await keur(v)
  const lezer = await open()
  await lezer.page.goto(padIn(zaal.berichten.at(-1)))
  expect(await lezer.page.getByText('Deze link is ingetrokken').count()).toBe(1)

  await v.page.getByRole('link', { name: /^Zet opnieuw klaar/ }).click()
  await keur(v)
  expect(await v.page.getByLabel('E-mailadres').inputValue()).toBe('f.oudendijk@voorbeeld.invalid')
  await v.page.getByLabel('E-mailadres').fill('geen adres')
  await knop(v, 'Zet opnieuw klaar')
  await keur(v)
  await v.page.getByLabel('E-mailadres').fill('femke@voorbeeld.invalid')
  await knop(v, 'Zet opnieuw klaar')
  await keur(v)
  expect(await v.page.getByRole('link', { name: /^Zet opnieuw klaar/ }).count()).toBe(0)
  const codeveld = v.page.locator('[data-belcode]')
  const code = (await codeveld.textContent()) ?? ''
  expect(await stuur()).toBe(1)
  await v.page.goto(`/${loket}/uitgaande-post?toon=alles`)
  await keur(v)
  await lezer.page.goto(padIn(zaal.berichten.at(-1)))
  await lezer.page.getByLabel('Code').fill(code)
  await knop(lezer, 'Open en lees')
  expect(await lezer.page.getByText('Wij hebben uw melding ontvangen').count()).toBeGreaterThan(0)
  expect(serverfouten).toEqual([])
})

test('a bounce that comes into the mailbox stands in the list by itself; a mailbox that is away is said', async () => {
  tijd.zet('2026-04-03T10:00:00Z')
  const stuk = { titel: 'Bericht', delen: [{ tekst: 'Tekst' }] }
  await nieuwePost(baken, joris, stuk, 'bestaat-niet@voorbeeld.invalid')
  expect(await stuur()).toBe(1)
  const v = await open({ wie: joris })
  await v.page.goto(`/${loket}/uitgaande-post`)
  expect(await v.page.getByText('Mail kwam terug').count()).toBe(0)
  postbus.bezorg(retourbericht(/^Message-ID: (<[^>]+>)/im.exec(zaal.berichten.at(-1) ?? '')?.[1] ?? ''))
  const haal = () => haalRetourpost(baken, postbus.bus, env.BAKEN_AFZENDER)
  await haal()
  expect(postbus.inhoud()).toEqual([])
  await v.page.reload()
  await keur(v)
  expect(await v.page.getByText('Mail kwam terug').count()).toBe(1)
  expect(await v.page.getByText('(code 5.1.1)').count()).toBe(1)
  expect(await v.page.getByText('Teruggekomen mails: bijgewerkt tot vr 3 april 2026, 12.00 uur.').count()).toBe(1)
  await v.page.goto(`/${loket}/berichten`)
  await keur(v)
  expect(await v.page.getByRole('main').textContent()).toContain('mail')

  await postbus.stop()
  tijd.zet('2026-04-03T10:05:00Z')
  await haal()
  const klein = await open({ wie: joris, breedte: 320 })
  await klein.page.goto(`/${loket}/uitgaande-post`)
  await keur(klein)
  expect(await klein.page.getByText('Teruggekomen mails worden nu niet gelezen').count()).toBe(1)
  expect(await klein.page.getByText('niet te lezen sinds vr 3 april 2026, 12.05 uur').count()).toBe(1)
  for (const venster of [v, klein]) expect(venster.klachten).toEqual([])
})

test('a link that closed on wrong codes stands under what asks attention, also on a small telephone', async () => {
  const p = await nieuwePost(baken, marijke, { titel: 'Bericht', delen: [{ tekst: 'Tekst' }] }, null)
  const fout = p.link.code === '123456' ? '654321' : '123456'
  for (let i = 0; i < POGINGEN; i++) await openLink(baken, loket, { token: p.link.token, code: fout, herkomst: 'test' })
  const v = await open({ wie: marijke, breedte: 320 })
  for (const toon of ['aandacht', 'alles']) {
    await v.page.goto(`/${loket}/uitgaande-post?toon=${toon}`)
    await keur(v)
    expect(await v.page.getByText('Link dicht: foute codes').count()).toBe(1)
  }
  await v.page.goto(`/${loket}/dossiers/${p.zaak}/post/${p.link.post}`)
  await keur(v)
  expect(await v.page.getByRole('button', { name: 'Zet opnieuw klaar' }).count()).toBe(1)
  expect(serverfouten).toEqual([])
})
