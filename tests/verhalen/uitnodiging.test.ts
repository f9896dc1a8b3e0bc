import { afterAll, expect, test } from 'vitest'
import { verstuurPost } from '../../src/post/versturen/ronde.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { smtpNaar, startMailserver } from '../opstelling/mailserver.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { screening, verzoek } from '../opstelling/voorbeeld.ts'

/** Partners are invited to a meeting by a mail that says nothing of whom it is about. */
const server = await startMailserver()
afterAll(() => server.stop())
const { zaal } = server
const env = { BAKEN_SMTP: `smtp://127.0.0.1:${server.poort}`, BAKEN_AFZENDER: 'loket@baken.invalid' }
const { baken, open, desk, serverfouten } = await nieuwVerhaal('2026-04-03T08:00:00Z', undefined, env)
const { loket } = desk
const marijke = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')

const knop = (v: Venster, naam: string) => v.page.getByRole('button', { name: naam, exact: true }).click()
const link = (v: Venster, naam: string | RegExp) => v.page.getByRole('link', { name: naam }).first().click()
const tekst = (v: Venster) => v.page.locator('main').innerText()
const stuur = () => verstuurPost(baken, smtpNaar(server.poort), loket)
const plat = (mail: string | undefined) =>
  Buffer.from(
    (mail ?? '')
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, h) => String.fromCharCode(Number.parseInt(h, 16))),
    'latin1',
  ).toString('utf8')
const vulDatum = async (v: Venster, dag: string, maand: string) => {
  const groep = v.page.getByRole('group', { name: 'Wanneer?' })
  await groep.getByLabel('Dag', { exact: true }).fill(dag)
  await groep.getByLabel('Maand', { exact: true }).fill(maand)
  await groep.getByLabel('Jaar', { exact: true }).fill('2026')
}

const opening = await openDossier(baken, verzoek(loket))
if (!opening.ok) throw new Error(opening.weigering)
const { zaak } = opening.ontvangst
const screenen = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
await handle(baken, marijke, { zaak, opdracht: screenen, invoer: screening() })
const pad = `/${loket}/dossiers/${zaak}/overleg`

test('invited by mail, moved, called off: each time a mail without a name, and a call where there is no address', async () => {
  const v = await open({ wie: marijke, scripts: false, breedte: 320 })
  await v.page.goto(pad)
  await link(v, 'Overleg plannen')
  await v.page.getByLabel('Ketenoverleg').check()
  await vulDatum(v, '9', '4')
  await v.page.getByLabel('Hoe laat?').fill('13:30')
  await v.page.getByLabel('Waar?').fill('Stadskantoor, kamer 3.12')
  await v.page.getByLabel('Wie zit voor?').fill('Marijke Verhoef')
  await v.page.getByLabel('Waar gaat het over?').fill('Hoe het verder moet met Noor van der Linde.')
  await knop(v, 'Plan het overleg')

  await link(v, /^Uitnodigen/)
  await v.page.getByLabel('Organisatie en functie').fill('Wijkteam Noord, gezinscoach')
  await v.page.getByLabel('Stuur nu een uitnodiging per mail').check()
  await knop(v, 'Leg de uitnodiging vast')
  expect(await tekst(v)).toContain('Vul het e-mailadres in, of kies dat u nog belt.')
  await v.page.getByLabel('E-mailadres').fill('coach@voorbeeld.invalid')
  await keur(v)
  await knop(v, 'Leg de uitnodiging vast')
  expect(await tekst(v)).toContain('Mail wacht')
  await link(v, /^Uitnodigen/)
  await v.page.getByLabel('Organisatie en functie').fill('School, mentor')
  await v.page.getByLabel('Nog bellen').check()
  await knop(v, 'Leg de uitnodiging vast')
  expect(await tekst(v)).toContain('Bel: nog niet uitgenodigd')
  expect(await stuur()).toBe(1)
  await v.page.goto(pad)
  expect(await tekst(v)).toContain('Mail verzonden')
  await keur(v)

  const eerste = plat(zaal.berichten[0])
  expect(eerste).toContain('U bent uitgenodigd voor een ketenoverleg.')
  expect(eerste).toContain('Wanneer: do 9 april 2026, 13.30 uur.')
  expect(eerste).toContain('Waar het is, leest u achter de link.')
  expect(eerste).toMatch(new RegExp(`/${loket}/ophalen/`))

  await link(v, /^Gebeld/)
  await knop(v, 'Leg vast')
  expect(await tekst(v)).not.toContain('Bel: nog niet')
  await link(v, /^Verzetten/)
  await vulDatum(v, '10', '4')
  await v.page.getByLabel('Hoe laat?').fill('09:00')
  await v.page.getByLabel('Waarom?').fill('De moeder van Noor kon niet.')
  await knop(v, 'Verzet het overleg')
  expect(await tekst(v)).toContain('Bel: weet de nieuwe tijd niet')
  await stuur()
  expect(plat(zaal.berichten[1])).toContain('Wordt: vr 10 april 2026, 09.00 uur.')

  // The address is refused: that shows with the participant.
  zaal.gedrag = { geadresseerde: 550 }
  await v.page.goto(pad)
  await link(v, /^Afzeggen/)
  await v.page.getByLabel('Waarom?').fill('Noor is terecht.')
  await knop(v, 'Zeg het overleg af')
  await stuur()
  await v.page.goto(pad)
  const na = await tekst(v)
  expect(na).toContain('Mail geweigerd')
  expect(na).toContain('Bel: weet niet dat het niet doorgaat')
  await keur(v)
  zaal.gedrag = {}

  const alles = plat(Buffer.concat(zaal.bytes).toString('latin1')).toLowerCase()
  for (const geheim of [
    'noor',
    'linde',
    'moeder',
    'terecht',
    'oudendijk',
    'vermissing',
    'gezinscoach',
    'stadskantoor',
    zaak,
  ])
    expect(alles).not.toContain(geheim.toLowerCase())
  expect([v.klachten, serverfouten]).toEqual([[], []])
})
