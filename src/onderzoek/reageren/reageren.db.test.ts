import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { rondTaakAf } from '../../../tests/opstelling/taakaf.ts'
import { melding, screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket } from '../../db/verbinding.ts'

import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { findJournaal, findZaak } from '../../zaken/register/store.ts'
import { leesstukTekst, linkIntrekken, maakLink } from '../../zaken/uitgaand/link.ts'
import { linkOpnieuw } from '../../zaken/uitgaand/opnieuw.ts'
import { eigenOnderzoekBesluiten } from '../../zelfonderzoek/domain.ts'
import { rapportVaststellen, stukOpstellen, stukVoorleggen } from '../domain.ts'
import { stukhash } from './domain.ts'

const BEGIN = '2026-04-13T08:00:00Z'
const { baken, desk, sleutelmap, tijd } = await nieuwBaken(BEGIN, [wmo])
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')

type Beslis = Parameters<typeof handle<unknown, string>>[2]['opdracht']['beslis']
const doe = async (zaak: string, naam: string, beslis: Beslis, mee: object = {}) => {
  const opdracht = { naam, handeling: 'onderzoek.beoordelen', beslis } as const
  const uit = await handle(baken, femke, { zaak, opdracht, invoer: null, ...mee })
  if (!uit.ok) throw new Error(uit.weigering)
  return uit.zaak
}

/** A dossier that the supervisor investigates. */
const nieuwOnderzoek = async (): Promise<string> => {
  tijd.zet(BEGIN)
  const m = melding({ melderType: 'aanbieder', soort: 'calamiteit', categorie: 'suicide', ontvangenOp: BEGIN })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'aanbieder' },
    ...{ calamiteitVolgensWet: true, uitkomst: 'aanbieder_onderzoekt', meldplichten: [], vierP: [] },
  })
  await doe(zaak, 'meldingScreenen', (z, _, ctx) => meldingScreenen(z, s, ctx))
  const reden = baken.nieuwId()
  await doe(zaak, 'eigenOnderzoekBesluiten', (z, _, ctx) =>
    eigenOnderzoekBesluiten(z, { grond: 'geweigerd', reden }, ctx),
  )
  return zaak
}

const stel = async (zaak: string, stuk: 'hoorverslag' | 'conceptrapport', ...stellingen: string[]) => {
  const teksten = stellingen.map(tekst => ({ id: baken.nieuwId(), soort: 'stelling', tekst }))
  const ids = teksten.map(t => t.id)
  const na = await doe(zaak, 'stukOpstellen', (z, _, ctx) => stukOpstellen(z, { stuk, stellingen: ids }, ctx), {
    teksten,
  })
  return { id: na.werk.onderzoek?.stukken.at(-1)?.id ?? '', teksten: stellingen }
}

/** Put to somebody by a link of their own; only these statements, when they are named. */
const legVoor = async (zaak: string, stuk: Awaited<ReturnType<typeof stel>>, wie: string, nummers?: number[]) => {
  const link = maakLink(baken.nieuwId, 'iemand@voorbeeld.invalid')
  const [aan, inhoud] = [baken.nieuwId(), baken.nieuwId()]
  const getoond = nummers ?? stuk.teksten.map((_, n) => n)
  const leesstuk = leesstukTekst(inhoud, {
    titel: `Verslag: ${wie}`,
    delen: getoond.map(n => ({ kop: `Stelling ${n + 1}`, tekst: stuk.teksten[n] ?? '' })),
  })
  const na = await doe(
    zaak,
    'stukVoorleggen',
    (z, _, ctx) =>
      stukVoorleggen(
        z,
        {
          stuk: stuk.id,
          aan,
          taaktekst: aan,
          link: { id: link.id, inhoud },
          ...(nummers ? { stellingen: nummers } : {}),
        },
        ctx,
      ),
    { teksten: [{ id: aan, soort: 'aan', tekst: wie }, leesstuk], links: [link] },
  )
  const voor = na.werk.links?.find(l => l.id === link.id)?.voor ?? ''
  return { ...link, voor, hash: stukhash(voor, leesstuk.tekst) }
}
type Gelegd = Awaited<ReturnType<typeof legVoor>>

let teller = 0
const vandaan = () => `127.3.${Math.floor(++teller / 250)}.${teller % 250}`
const zend = (token: string, payload: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: `/${loket}/reactie/${token}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    remoteAddress: vandaan(),
    payload: new URLSearchParams(payload).toString(),
  })
const haal = (adres: string, koekje: string) =>
  app.inject({ url: adres, headers: { cookie: koekje }, remoteAddress: vandaan() })
const koekjeUit = (antwoord: Awaited<ReturnType<typeof zend>>): string =>
  String(antwoord.headers['set-cookie'] ?? '').split(';')[0] ?? ''
/** As a browser does: what was sent, and where that leads. */
const stuur = async (token: string, payload: Record<string, string>) => {
  const antwoord = await zend(token, payload)
  const naar = antwoord.headers.location
  return naar === undefined ? antwoord : haal(String(naar), koekjeUit(antwoord))
}
const kom = (l: Gelegd) => stuur(l.token, { code: l.code })
const was = (html: string): string => /name="was" value="([^"]*)"/.exec(html)?.[1] ?? ''
const bewaar = (l: Gelegd, velden: Record<string, string>, html = '') =>
  stuur(l.token, { code: l.code, doe: 'bewaar', hash: l.hash, was: was(html), ...velden })
const teken = (l: Gelegd, naam: string, velden: Record<string, string>, html = '') =>
  stuur(l.token, {
    ...{ code: l.code, doe: 'teken', hash: l.hash, was: was(html), naam, akkoord: 'ja' },
    ...velden,
  })
const anders = (code: string) => code.replace(/.$/, c => String((Number(c) + 1) % 10))
const zaakNu = async (id: string) => (await inLoket(baken.db, loket, tx => findZaak(tx, loket, id))) as Zaak
const bijVoor = (z: Zaak, voor: string) =>
  z.werk.onderzoek?.stukken.flatMap(s => s.voorgelegd).find(v => v.voor === voor)
const journaal = (zaak: string) => inLoket(baken.db, loket, tx => findJournaal(tx, loket, zaak))

const ALLES = { keuze_0: 'eens', keuze_1: 'correctie', tekst_1: 'Er waren twee rondes.' }

test('a person heard sees their own record, until when and why; nobody else’s, and not that others are heard', async () => {
  const zaak = await nieuwOnderzoek()
  const [een, ander] = [
    await stel(zaak, 'hoorverslag', 'De deur was open.', 'Er liep één ronde.'),
    await stel(zaak, 'hoorverslag', 'De zus belde om tien uur.'),
  ]
  const karin = await legVoor(zaak, een, 'Karin de Boer, teamleider')
  await legVoor(zaak, ander, 'Anne Slot, zus')
  const pagina = await kom(karin)
  expect(pagina.statusCode).toBe(200)
  for (const wel of [
    'De deur was open.',
    'Er liep één ronde.',
    'ma 27 april 2026',
    '2 weken',
    'stap 5',
    'Karin de Boer',
  ])
    expect(pagina.body).toContain(wel)
  const { nummer } = await zaakNu(zaak)
  for (const niet of ['De zus belde', 'Anne Slot', 'weigert', 'Femke', nummer, '/dossiers/', 'Fatima'])
    expect(pagina.body).not.toContain(niet)
})

test('of a draft somebody sees only the statements that are for them, under the numbers of the draft, for four weeks', async () => {
  const zaak = await nieuwOnderzoek()
  const concept = await stel(zaak, 'conceptrapport', 'Over de zus.', 'Over de aanbieder.', 'Over allen.')
  const directeur = await legVoor(zaak, concept, 'Ilse Vonk, directeur', [1, 2])
  const pagina = await kom(directeur)
  expect(pagina.body).toContain('Stelling 2')
  expect(pagina.body).toContain('ma 11 mei 2026')
  expect(pagina.body).not.toContain('Over de zus.')
  expect((await bewaar(directeur, { keuze_0: 'eens', keuze_1: 'eens' }, pagina.body)).statusCode).toBe(200)
  expect(Object.keys(bijVoor(await zaakNu(zaak), directeur.voor)?.concept?.antwoorden ?? {})).toEqual(['1'])
})

test('they come back as often as they like, and find what they saved; every opening is in the access log', async () => {
  const zaak = await nieuwOnderzoek()
  const karin = await legVoor(zaak, await stel(zaak, 'hoorverslag', 'Eén.', 'Twee.'), 'Karin de Boer')
  const eerst = await kom(karin)
  const bewaard = await bewaar(karin, { keuze_1: 'aanvulling', tekst_1: 'Er was ook een nachtwaker.' }, eerst.body)
  expect(bewaard.body).toContain('nog niet verstuurd')
  tijd.zet('2026-04-20T08:00:00Z')
  const weer = await kom(karin)
  expect(weer.body).toContain('Er was ook een nachtwaker.')
  // The same once more decides nothing.
  await bewaar(karin, { keuze_1: 'aanvulling', tekst_1: 'Er was ook een nachtwaker.' }, weer.body)
  const opdrachten = (await journaal(zaak)).map(r => r.opdracht)
  expect(opdrachten.filter(o => o === 'reactieSchrijven')).toHaveLength(1)
  expect(opdrachten.filter(o => o === 'linkOpenen')).toHaveLength(1)
  const log = await inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('toegangslog')
      .select(['rol', 'uitkomst'])
      .where('zaak', '=', zaak)
      .where('handeling', '=', 'openbaar.reageren')
      .execute(),
  )
  // Twice in, twice saved: and each time the page itself.
  expect(log).toEqual(Array.from({ length: 8 }, () => ({ rol: 'ontvanger', uitkomst: 'toegestaan' })))
})

test('every page is there again after Back or Reload, and code nor text stands in an address', async () => {
  const zaak = await nieuwOnderzoek()
  const stuk = await stel(zaak, 'hoorverslag', 'Eén.', 'Twee.')
  const [karin, anne] = [await legVoor(zaak, stuk, 'Karin de Boer'), await legVoor(zaak, stuk, 'Anne Slot')]
  const adres = `/${loket}/reactie/${karin.token}`
  const binnen = await zend(karin.token, { code: karin.code })
  expect([binnen.statusCode, binnen.headers.location]).toEqual([303, adres])
  expect(String(binnen.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Strict/)
  expect(String(binnen.headers['set-cookie'])).not.toContain(karin.code)
  const open = await haal(adres, koekjeUit(binnen))
  expect(open.body).toContain('Eén.')
  const bewaard = await zend(karin.token, {
    ...{ code: karin.code, doe: 'bewaar', hash: karin.hash, was: was(open.body) },
    ...{ keuze_0: 'correctie', tekst_0: 'Half elf.' },
  })
  expect([bewaard.statusCode, bewaard.headers.location]).toEqual([303, adres])
  const daarna = await haal(adres, koekjeUit(bewaard))
  expect(daarna.body).toContain('Half elf.')
  expect(daarna.body).toContain('nog niet verstuurd')
  expect((await haal(adres, koekjeUit(daarna))).body).not.toContain('nog niet verstuurd')
  // The cookie of one link opens no other; and what nobody looks at closes.
  expect((await haal(`/${loket}/reactie/${anne.token}`, koekjeUit(daarna))).body).toContain('Open en lees')
  tijd.zet('2026-04-13T08:31:00Z')
  expect((await haal(adres, koekjeUit(daarna))).body).toContain('Open en lees')
})

test('two who write with one link: the second is told, sees both texts, and nothing is lost', async () => {
  const zaak = await nieuwOnderzoek()
  const karin = await legVoor(zaak, await stel(zaak, 'hoorverslag', 'Eén.', 'Twee.'), 'Karin de Boer')
  const [een, twee] = [await kom(karin), await kom(karin)]
  await bewaar(karin, { keuze_0: 'correctie', tekst_0: 'Van de eerste.' }, een.body)
  tijd.zet('2026-04-13T08:05:00Z')
  const botst = await bewaar(karin, { keuze_0: 'aanvulling', tekst_0: 'Van de tweede.' }, twee.body)
  expect(botst.statusCode).toBe(422)
  expect(botst.body).toContain('Klopt niet: Van de eerste.')
  expect(botst.body).toContain('>Van de tweede.</textarea>')
  expect((await kom(karin)).body).toContain('Van de eerste.')
  expect((await bewaar(karin, { keuze_0: 'aanvulling', tekst_0: 'Van beiden.' }, botst.body)).statusCode).toBe(200)
})

test('signed over exactly what was shown; then nothing changes any more, and the handler is told', async () => {
  const zaak = await nieuwOnderzoek()
  await inLoket(baken.db, loket, tx =>
    tx.updateTable('zaak').set({ behandelaar: femke.id }).where('id', '=', zaak).execute(),
  )
  const karin = await legVoor(zaak, await stel(zaak, 'hoorverslag', 'Eén.', 'Twee.'), 'Karin de Boer, teamleider')
  const half = await teken(karin, 'Karin de Boer', { keuze_0: 'eens', keuze_1: 'correctie' }, (await kom(karin)).body)
  expect(half.body).toContain('Schrijf op wat er bij stelling 2 anders of erbij moet.')
  expect(half.body).toContain('Vul in als u ‘Klopt niet’ of ‘Er mist iets’ koos.')
  // What was typed was kept, although it could not be signed.
  expect(bijVoor(await zaakNu(zaak), karin.voor)?.concept?.antwoorden).toMatchObject({ '0': { keuze: 'eens' } })
  const beide = { ...ALLES, tekst_0: 'Toch niet.' }
  expect((await teken(karin, 'Karin de Boer', beide, half.body)).body).toContain('haal de tekst weg')
  const klaar = await teken(karin, 'Karin de Boer', ALLES, (await kom(karin)).body)
  expect(klaar.body).toContain('U hebt getekend')
  const na = await zaakNu(zaak)
  expect(bijVoor(na, karin.voor)?.reactie).toMatchObject({
    door: null,
    keuzes: { '0': 'eens', '1': 'correctie' },
    opmerkingen: { '1': expect.any(String) },
    getekend: { link: karin.id, hash: karin.hash },
  })
  expect(na.werk.onderzoek?.teVerwerken).toBe(1)
  expect(na.termijnen.find(t => t.code === 'onderzoek.hoorverslag')?.status).toBe('gehaald')
  const berichten = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('bericht').select('soort').where('zaak', '=', zaak).execute(),
  )
  expect(berichten).toEqual([{ soort: 'reactieGetekend' }])
  const dicht = await bewaar(karin, { keuze_0: 'correctie', tekst_0: 'Toch anders.' })
  expect([dicht.statusCode, dicht.body.includes('U hebt al gereageerd')]).toEqual([410, true])
  expect(dicht.body).toContain('Toch anders.')
  expect((await zaakNu(zaak)).versie).toBe(na.versie)
})

test('a signature by somebody else’s link is refused clearly, and changes nothing', async () => {
  const zaak = await nieuwOnderzoek()
  const stuk = await stel(zaak, 'hoorverslag', 'Eén.', 'Twee.')
  const [karin, anne] = [await legVoor(zaak, stuk, 'Karin de Boer'), await legVoor(zaak, stuk, 'Anne Slot')]
  await kom(anne)
  const voor = await zaakNu(zaak)
  // Karin's form, sent by Anne's link with Anne's code.
  const vreemd = await stuur(anne.token, {
    ...{ code: anne.code, doe: 'teken', hash: karin.hash, was: '', naam: 'Anne Slot', akkoord: 'ja' },
    ...ALLES,
  })
  expect(vreemd.statusCode).toBe(422)
  expect(vreemd.body).toContain('niet het stuk dat bij deze link hoort')
  // Karin signs with her own name by Anne's link; what she typed is kept with the link and not signed.
  const naam = await teken(anne, 'Karin de Boer', {}, (await kom(anne)).body)
  expect(naam.statusCode).toBe(422)
  expect(naam.body).toContain('Deze link is voor Anne Slot. Alleen die kan hier tekenen.')
  // Anne's link with Karin's code.
  const code = karin.code === anne.code ? anders(anne.code) : karin.code
  const fout = await stuur(anne.token, {
    code,
    doe: 'teken',
    hash: anne.hash,
    naam: 'Anne Slot',
    akkoord: 'ja',
    ...ALLES,
  })
  expect(fout.body).toContain('Deze code klopt niet')
  expect(fout.body).toContain('Er waren twee rondes.')
  const na = await zaakNu(zaak)
  expect(na.versie).toBe(voor.versie)
  expect(bijVoor(na, anne.voor)?.reactie).toBeNull()
})

test('after the term a reaction is accepted and marked late; after the grace the link is shut, with what was typed', async () => {
  const zaak = await nieuwOnderzoek()
  const stuk = await stel(zaak, 'hoorverslag', 'Eén.', 'Twee.')
  const [laat, later] = [await legVoor(zaak, stuk, 'Karin de Boer'), await legVoor(zaak, stuk, 'Anne Slot')]
  tijd.zet('2026-05-04T08:00:00Z')
  const pagina = await kom(laat)
  expect(pagina.body).toContain('U kunt nog reageren tot en met')
  expect((await teken(laat, 'Karin de Boer', ALLES, pagina.body)).body).toContain('U hebt getekend')
  const na = await zaakNu(zaak)
  const termijn = na.termijnen.find(t => t.id === bijVoor(na, laat.voor)?.termijn)
  expect((termijn?.gehaaldOp ?? '') > (termijn?.eindMoment ?? '')).toBe(true)
  tijd.zet('2026-05-13T08:00:00Z')
  const dicht = await bewaar(later, { keuze_0: 'correctie', tekst_0: 'Ik was op reis.' })
  expect([dicht.statusCode, dicht.body.includes('Ik was op reis.')]).toEqual([410, true])
})

test('a longer term keeps the link open along with it', async () => {
  const zaak = await nieuwOnderzoek()
  const karin = await legVoor(zaak, await stel(zaak, 'hoorverslag', 'Eén.'), 'Karin de Boer')
  const voor = await zaakNu(zaak)
  const termijn = voor.termijnen.find(t => t.code === 'onderzoek.hoorverslag')?.id ?? ''
  await doe(zaak, 'termijnVerlengen', () => ({
    ok: true,
    feiten: [
      {
        ...{ soort: 'TermijnVerlengd', id: termijn, n: 4, eenheid: 'week', reden: baken.nieuwId(), door: femke.id },
        ...{ eindMoment: '2026-05-25T22:00:00.000Z', einde: '2026-05-25', uitleg: 'verlengd' },
      },
    ],
  }))
  tijd.zet('2026-06-01T08:00:00Z')
  expect((await kom(karin)).statusCode).toBe(200)
})

test('withdrawn and made ready again: the old link is dead, and what was saved is there by the new one', async () => {
  const zaak = await nieuwOnderzoek()
  const karin = await legVoor(zaak, await stel(zaak, 'hoorverslag', 'Eén.', 'Twee.'), 'Karin de Boer')
  await bewaar(karin, { keuze_0: 'correctie', tekst_0: 'Half elf.' }, (await kom(karin)).body)
  await doe(zaak, 'linkIntrekken', (z, _, ctx) => linkIntrekken(z, { link: karin.id }, ctx))
  expect((await kom(karin)).body).toContain('Deze link is ingetrokken')
  const nieuw = maakLink(baken.nieuwId, null)
  await doe(zaak, 'linkOpnieuw', (z, _, ctx) => linkOpnieuw(z, { oud: karin.id, link: nieuw.id }, ctx), {
    links: [nieuw],
  })
  const weer = await kom({ ...karin, ...nieuw })
  expect(weer.body).toContain('Half elf.')
  expect((await teken({ ...karin, ...nieuw }, 'Karin de Boer', ALLES, weer.body)).body).toContain('U hebt getekend')
  const opnieuw = linkOpnieuw(await zaakNu(zaak), { oud: nieuw.id, link: 'x' }, {
    nu: BEGIN,
    wie: femke.id,
  } as Parameters<typeof linkOpnieuw>[2])
  expect(opnieuw).toEqual({ ok: false, weigering: 'linkKlaar' })
})

test('guessing closes it, also for the right code; a link that opens once is not known here, nor the other way', async () => {
  const zaak = await nieuwOnderzoek()
  const karin = await legVoor(zaak, await stel(zaak, 'hoorverslag', 'Eén.'), 'Karin de Boer')
  const eens = await app.inject({ method: 'GET', url: `/${loket}/ophalen/${karin.token}`, remoteAddress: '127.4.0.1' })
  expect(eens.headers.location).toBe(`/${loket}/reactie/${karin.token}`)
  const dicht = await app.inject({
    method: 'POST',
    url: `/${loket}/ophalen/${karin.token}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `code=${karin.code}`,
    remoteAddress: '127.4.0.2',
  })
  expect(dicht.statusCode).toBe(404)
  expect((await kom(karin)).statusCode).toBe(200)
  for (let i = 0; i < 5; i++) await stuur(karin.token, { code: anders(karin.code) })
  const geblokkeerd = await kom(karin)
  expect([geblokkeerd.statusCode, geblokkeerd.body.includes('te vaak een foute code')]).toEqual([410, true])
  expect((await stuur('geraden', { code: '123456' })).statusCode).toBe(404)
})

test('a settled report takes the open links back', async () => {
  const zaak = await nieuwOnderzoek()
  const karin = await legVoor(zaak, await stel(zaak, 'conceptrapport', 'Eén.'), 'Karin de Boer')
  tijd.zet('2026-05-12T08:00:00Z')
  await rondTaakAf(baken, femke, zaak, 'eigen_onderzoek_aankondigen')
  const [conclusie, advies] = [baken.nieuwId(), baken.nieuwId()]
  await doe(zaak, 'rapportVaststellen', (z, _, ctx) => rapportVaststellen(z, { conclusie, advies }, ctx))
  expect((await kom(karin)).body).toContain('Deze link is ingetrokken')
})

test('nothing of what was put to somebody, or written, is readable in the register', async () => {
  const zaak = await nieuwOnderzoek()
  const karin = await legVoor(zaak, await stel(zaak, 'hoorverslag', 'Geheime stelling.', 'Twee.'), 'Karin de Boer')
  await teken(karin, 'Karin de Boer', ALLES, (await kom(karin)).body)
  const rijen = await inLoket(baken.db, loket, async tx => [
    await tx.selectFrom('zaak').selectAll().where('id', '=', zaak).execute(),
    await tx.selectFrom('journaal').selectAll().where('zaak', '=', zaak).execute(),
    await tx.selectFrom('toegangslog').selectAll().where('zaak', '=', zaak).execute(),
    (await tx.selectFrom('inhoud').selectAll().where('zaak', '=', zaak).execute()).map(r =>
      r.cijfertekst.toString('latin1'),
    ),
  ])
  for (const geheim of ['Geheime', 'twee rondes', 'Karin', karin.code])
    expect(JSON.stringify(rijen)).not.toContain(geheim)
})
