import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { melding, screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket } from '../../db/verbinding.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { beginSessie } from '../../toegang/sessies.ts'
import type { Wie } from '../../toegang/wie.ts'
import { sessiekoekje } from '../../web/route/verzoek.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { eigenOnderzoekBesluiten } from '../../zelfonderzoek/domain.ts'

const { baken, desk, sleutelmap, tijd } = await nieuwBaken('2026-04-13T08:00:00Z', [wmo])
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')
const joris = await nieuweGebruiker(baken, loket, 'Joris Maat', 'coordinator')

const nieuwOnderzoek = async (): Promise<string> => {
  const m = melding({ melderType: 'aanbieder', soort: 'calamiteit', categorie: 'suicide' })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'aanbieder' },
    ...{ calamiteitVolgensWet: true, uitkomst: 'aanbieder_onderzoekt', meldplichten: [], vierP: [] },
  })
  const screen = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  expect(await handle(baken, femke, { zaak, opdracht: screen, invoer: s })).toMatchObject({ ok: true })
  const eigen = { naam: 'eigen', handeling: 'onderzoek.beoordelen', beslis: eigenOnderzoekBesluiten } as const
  const invoer = { grond: 'geweigerd', reden: baken.nieuwId() }
  expect(await handle(baken, femke, { zaak, opdracht: eigen, invoer })).toMatchObject({ ok: true })
  return zaak
}

const koek = async (wie: Wie) => {
  const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
  return `${sessiekoekje(loket)}=${token}`
}
const koeken = { femke: await koek(femke), joris: await koek(joris) }

const haal = (wie: keyof typeof koeken, zaak: string, pad: string) =>
  app.inject({ url: `/${loket}/dossiers/${zaak}/onderzoek/${pad}`, headers: { cookie: koeken[wie] } })
const stuur = (wie: keyof typeof koeken, zaak: string, pad: string, velden: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: `/${loket}/dossiers/${zaak}/onderzoek/${pad}`,
    headers: { cookie: koeken[wie], 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  })
/** The hidden fields of a form: what somebody saw before they began. */
const verborgen = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(m => [m[1] ?? '', m[2] ?? '']),
  )
const vak = (html: string, naam: string): string =>
  new RegExp(`<textarea[^>]*name="${naam}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1] ?? ''
const ander = (html: string): string => /data-ander="">([^<]*)</.exec(html)?.[1] ?? ''
const zaakNu = async (id: string) => (await inLoket(baken.db, loket, tx => findZaak(tx, loket, id))) as Zaak

test('two supervisors write one report: the second is told, sees both texts, and nothing is lost', async () => {
  const zaak = await nieuwOnderzoek()
  const pad = 'schrijven?deel=conceptrapport'
  const [een, twee] = [
    verborgen((await haal('femke', zaak, pad)).body),
    verborgen((await haal('joris', zaak, pad)).body),
  ]
  expect((await stuur('femke', zaak, 'schrijven', { ...een, tekst: 'Van Femke.' })).statusCode).toBe(303)
  tijd.zet('2026-04-13T08:10:00Z')
  const botst = await stuur('joris', zaak, 'schrijven', { ...twee, tekst: 'Van Joris.' })
  expect(botst.statusCode).toBe(409)
  expect(botst.body).toContain('Femke Haverkate bewaarde iets anders terwijl u schreef')
  expect([ander(botst.body), vak(botst.body, 'tekst')]).toEqual(['Van Femke.', 'Van Joris.'])
  expect((await zaakNu(zaak)).werk.onderzoek?.werkteksten?.conceptrapport?.eerder).toEqual([])
  // Joris puts the two together, and saves.
  const samen = { ...verborgen(botst.body), tekst: 'Van Femke en Joris.' }
  expect((await stuur('joris', zaak, 'schrijven', samen)).statusCode).toBe(303)
  const weer = await haal('femke', zaak, pad)
  expect(vak(weer.body, 'tekst')).toBe('Van Femke en Joris.')
  expect(weer.body).toContain('Eerdere versies (1)')
  expect(weer.body).toContain('Van Femke.</p>')
})

test('also where the draft is fixed: what another saved meanwhile stands beside what was typed', async () => {
  const zaak = await nieuwOnderzoek()
  const schrijf = async (wie: keyof typeof koeken, tekst: string) => {
    const v = verborgen((await haal(wie, zaak, 'schrijven?deel=conceptrapport')).body)
    expect((await stuur(wie, zaak, 'schrijven', { ...v, tekst })).statusCode).toBe(303)
  }
  await schrijf('femke', 'Eén.\nTwee.')
  const vast = await haal('joris', zaak, 'stuk?soort=conceptrapport')
  expect(vak(vast.body, 'stellingen')).toBe('Eén.\nTwee.')
  await schrijf('femke', 'Eén.\nTwee.\nDrie.')
  const typt = { soort: 'conceptrapport', stellingen: 'Eén.\nAnderhalf.' }
  const botst = await stuur('joris', zaak, 'stuk', { ...verborgen(vast.body), ...typt })
  expect(botst.statusCode).toBe(409)
  expect([ander(botst.body), vak(botst.body, 'stellingen')]).toEqual(['Eén.\nTwee.\nDrie.', typt.stellingen])
  const klaar = await stuur('joris', zaak, 'stuk', { ...verborgen(botst.body), ...typt })
  expect(klaar.statusCode).toBe(303)
  const o = (await zaakNu(zaak)).werk.onderzoek
  expect(o?.stukken.map(s => s.stellingen.length)).toEqual([2])
  // The next piece begins empty.
  expect(o?.werkteksten?.conceptrapport).toBeUndefined()
})

test('what was typed stays in the form when something is wrong, with and without a piece chosen', async () => {
  const zaak = await nieuwOnderzoek()
  const zonder = verborgen((await haal('femke', zaak, 'stuk')).body)
  const fout = await stuur('femke', zaak, 'stuk', { ...zonder, stellingen: 'Eén.' })
  expect([fout.statusCode, vak(fout.body, 'stellingen')]).toEqual([422, 'Eén.'])
  const leeg = await stuur('femke', zaak, 'schrijven', { ...zonder, deel: 'conclusie', tekst: ' ' })
  expect(leeg.body).toContain('Er staat nog niets om te bewaren.')
})
