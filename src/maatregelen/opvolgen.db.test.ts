import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { melding, screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import type { Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'
import { controleerDossiers } from '../controle/dossiers.ts'
import { inLoket } from '../db/verbinding.ts'
import { notitieMaken } from '../dossier/behandeling.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { beginSessie } from '../toegang/sessies.ts'
import type { Wie } from '../toegang/wie.ts'
import { findJaar } from '../verantwoording/store.ts'
import { sessiekoekje } from '../web/route/verzoek.ts'
import { handle, type Opdracht } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { getOrganisatie } from '../zaken/organisaties.ts'
import { findJournaal, findZaak } from '../zaken/register/store.ts'
import { maatregelVastleggen } from './domain.ts'
import { findMaatregelen, PER_PAGINA } from './store.ts'

const NU = '2026-04-03T08:00:00Z'
const { baken, desk, sleutelmap, tijd } = await nieuwBaken(NU, [wmo])
const { loket } = desk
const app = await maakWeb(
  { baken },
  leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap),
  () => {},
)
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')
const wies = await nieuweGebruiker(baken, loket, 'Wies Dijkman', 'contractmanager')
const aanbieder = await inLoket(baken.db, loket, tx =>
  getOrganisatie(tx, loket, 'De Wilgenhof', 'aanbieder', baken.klok(), baken.nieuwId),
)

const doe = async <I, W extends string>(zaak: string, opdracht: Opdracht<I, W>, invoer: I, ...teksten: string[][]) => {
  const mee = teksten.map(([id = '', tekst = '']) => ({ id, soort: 'tekst', tekst }))
  const uit = await handle(baken, femke, { zaak, opdracht, invoer, teksten: mee })
  if (!uit.ok) throw new Error(uit.weigering)
}

/** What nobody but the desk may read: of each part of a dossier something. */
const GEHEIM = ['Zwaluwenburgh', 'Oudendijk', 'Windroos', 'Rietsnijder', 'Kluitenberg']
const gemeld = async (vertrouwelijkheid: Vertrouwelijkheid = 'gewoon') => {
  const m = melding({
    ...{ melderType: 'aanbieder', soort: 'calamiteit', categorie: 'suicide' },
    tekst: { ...melding().tekst, wat: 'Over Zwaluwenburgh.' },
    betrokkenen: [{ naam: 'Jan Rietsnijder', geboortedatum: '1990-02-03', adres: '', rol: 'client' }],
  })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'aanbieder' },
    ...{
      calamiteitVolgensWet: true,
      uitkomst: 'aanbieder_onderzoekt',
      vierP: [],
      organisatie: aanbieder,
      vertrouwelijkheid,
    },
  })
  await doe(zaak, { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen }, s)
  const tekst = baken.nieuwId()
  const notitie = { naam: 'notitieMaken', handeling: 'dossier.bewerken', beslis: notitieMaken } as const
  await doe(zaak, notitie, { tekst }, [tekst, 'Gebeld met Kluitenberg.'])
  return zaak
}

/** A person reports, so the assessment is not about the organisation of who reported; the supervisor settles which it is. */
const gemeldDoorPersoon = async () => {
  const melder = { ...melding().tekst.melder, organisatie: 'Huisartsen Zuid' }
  const m = melding({
    ...{ melderType: 'persoon', soort: 'calamiteit', categorie: 'suicide' },
    tekst: { ...melding().tekst, melder },
  })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const vragen = (await vraag(femke, `/dossiers/${zaak}/screening`)).body
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'persoon' },
    ...{ calamiteitVolgensWet: true, uitkomst: 'aanbieder_onderzoekt', vierP: [], vertrouwelijkheid: 'gewoon' },
  })
  const zonder = { ...s, organisatie: null }
  await doe(zaak, { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen }, zonder)
  return { zaak, vragen }
}

const legVast = async (zaak: string, dag: string, wat: string) => {
  const [tekst, eigenaar, gevraagd] = [baken.nieuwId(), baken.nieuwId(), baken.nieuwId()]
  const opdracht = { naam: 'maatregelVastleggen', handeling: 'dossier.bewerken', beslis: maatregelVastleggen } as const
  const teksten = [
    [tekst, wat],
    [eigenaar, 'De teamleider'],
    [gevraagd, `Een verslag van ${wat}.`],
  ]
  await doe(zaak, opdracht, { tekst, eigenaar, gevraagd, dag }, ...teksten)
  return (await zaakNu(zaak))?.werk.maatregelen?.at(-1)?.id ?? ''
}
const zaakNu = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))

/** Asks again where a machine that is busy with other things sheds load, as a browser is told to. */
const vraag = async (wie: Wie, pad: string, payload?: Record<string, string>) => {
  const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
  const stuur = () =>
    app.inject({
      method: payload ? 'POST' : 'GET',
      url: `/${loket}${pad}`,
      headers: {
        cookie: `${sessiekoekje(loket)}=${token}`,
        ...(payload ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(payload ? { payload: new URLSearchParams(payload).toString() } : {}),
    })
  for (let keer = 0; keer < 20; keer++) {
    const antwoord = await stuur()
    if (antwoord.statusCode !== 503) return antwoord
    await setTimeout(250)
  }
  return stuur()
}

const platte = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

const open = await gemeld()
const dicht = await gemeld('afgeschermd')
const vertrouwelijk = await gemeld('vertrouwelijk')
const laat = await legVast(open, '2026-05-01', 'de medicatiekast')
const plan = await legVast(open, '2026-04-20', 'het signaleringsplan')
await legVast(dicht, '2026-04-10', 'de achterdeur')
const bel = await legVast(vertrouwelijk, '2026-08-20', 'de nachtbel')

test('a contract manager sees what gets better, at whom, until when and why, and what must show it; late on top', async () => {
  tijd.zet('2026-04-25T08:00:00Z')
  const { body, statusCode } = await vraag(wies, '/maatregelen')
  expect(statusCode).toBe(200)
  expect(body.indexOf('het signaleringsplan')).toBeLessThan(body.indexOf('de medicatiekast'))
  expect(body.indexOf('Te laat')).toBeLessThan(body.indexOf('de medicatiekast'))
  expect(body.match(/Te laat/g)).toHaveLength(1)
  for (const wat of [
    'De Wilgenhof',
    'vr 1 mei 2026',
    'Op vr 3 april 2026 bij de maatregel afgesproken.',
    'Een verslag van de medicatiekast.',
  ])
    expect(body).toContain(wat)
  expect(body).not.toContain('de achterdeur')
})

test('of a confidential dossier the measure too, of a shielded one nothing; the form that asks for it says which', async () => {
  const { body } = await vraag(wies, '/maatregelen')
  expect([body.includes('de nachtbel'), body.includes('de achterdeur')]).toEqual([true, false])
  const formulier = async (zaak: string) => (await vraag(femke, `/dossiers/${zaak}/maatregelen/vastleggen`)).body
  expect(await formulier(vertrouwelijk)).toContain('De contractmanager leest de maatregel')
  expect(await formulier(dicht)).toContain('de contractmanager ziet de maatregel niet')
})

test('and nothing else: no dossier, report, person or note, on no page that it opens', async () => {
  const zaak = await zaakNu(open)
  const paden = [
    '/maatregelen',
    `/maatregelen/${open}/opvolgen?maatregel=${laat}`,
    `/maatregelen/${vertrouwelijk}/opvolgen?maatregel=${bel}`,
  ]
  for (const pad of paden) {
    const { body, statusCode } = await vraag(wies, pad)
    expect([pad, statusCode]).toEqual([pad, 200])
    expect([pad, GEHEIM.filter(g => body.includes(g))]).toEqual([pad, []])
    expect(body).not.toContain('De teamleider')
    expect(body).not.toContain(`/dossiers/`)
  }
  const nooit = ['', '/maatregelen', '/maatregelen/uitgevoerd', '/bijlagen', '/onderzoek', '/gesprek']
  for (const id of [zaak?.id, vertrouwelijk])
    for (const deel of nooit) expect((await vraag(wies, `/dossiers/${id}${deel}`)).statusCode).toBe(404)
  for (const pad of ['/werkvoorraad', '/personen', '/rapportage', '/verantwoording', '/regie'])
    expect([pad, (await vraag(wies, pad)).statusCode]).toEqual([pad, 404])
})

test('a supervisor sees that it is late on the work list, with the way there, and the dossier as late', async () => {
  const lijst = await vraag(femke, '/werkvoorraad?toon=laat')
  expect(lijst.body).toContain('2 maatregelen zijn te laat')
  expect(lijst.body).toContain((await zaakNu(open))?.nummer)
  expect((await vraag(femke, '/maatregelen')).body).toContain('de achterdeur')
})

test('followed up step by step until it is known to work; each step through the door of the dossier', async () => {
  const pad = `/maatregelen/${open}/opvolgen`
  const stuur = (stap: string, f: Record<string, string>) =>
    vraag(wies, pad, { maatregel: laat, stap: `maatregelen/${stap}`, ...f })
  const leeg = await stuur('uitgevoerd', { bewijs: '' })
  expect([leeg.statusCode, leeg.body.includes('Schrijf op waaruit het blijkt.')]).toEqual([422, true])
  expect((await stuur('uitgevoerd', { bewijs: 'Foto gezien.' })).headers.location).toBe(`/${loket}/maatregelen`)
  const klaar = 'Uitgevoerd za 25 april 2026, op tijd: het moest uiterlijk vr 1 mei 2026.'
  expect(platte((await vraag(wies, '/maatregelen')).body)).toContain(klaar)
  expect(platte((await vraag(wies, `${pad}?maatregel=${laat}`)).body)).toContain(klaar)
  // Two windows: what was typed in the second is still there, with what happened.
  const weer = await stuur('uitgevoerd', { bewijs: 'Nog een foto.' })
  expect([weer.statusCode, weer.body.includes('Dit is al vastgelegd.'), weer.body.includes('Nog een foto.')]).toEqual([
    422,
    true,
    true,
  ])
  const nu = { 'dag-dag': '1', 'dag-maand': '6', 'dag-jaar': '2026' }
  expect((await stuur('geborgd', { hoe: 'In het werkplan.', ...nu })).statusCode).toBe(303)
  const borging = platte((await vraag(wies, '/maatregelen')).body)
  expect([borging.includes('ma 1 juni 2026'), borging.includes(klaar)]).toEqual([true, true])
  expect((await stuur('getoetst', { werkt: 'ja', toelichting: 'Bezocht.' })).statusCode).toBe(303)
  expect((await vraag(wies, '/maatregelen')).body).not.toContain('de medicatiekast')
  const m = (await zaakNu(open))?.werk.maatregelen?.find(x => x.id === laat)
  expect([m?.uitgevoerd?.door, m?.getoetst?.werkt]).toEqual([wies.id, 'ja'])
  const journaal = await inLoket(baken.db, loket, tx => findJournaal(tx, loket, open))
  expect(journaal.filter(r => r.wie === wies.id).map(r => r.opdracht)).toEqual([
    'maatregelUitvoeren',
    'maatregelBorgen',
    'effectToetsen',
  ])
})

test('what was carried out too late stays late: the day and that it was late are still there', async () => {
  const stuur = { maatregel: plan, stap: 'maatregelen/uitgevoerd', bewijs: 'Gezien.' }
  expect((await vraag(wies, `/maatregelen/${open}/opvolgen`, stuur)).statusCode).toBe(303)
  const laatste = 'Uitgevoerd za 25 april 2026, te laat: het moest uiterlijk ma 20 april 2026.'
  expect(platte((await vraag(femke, '/maatregelen')).body)).toContain(laatste)
  const dossier = platte((await vraag(femke, `/dossiers/${open}/maatregelen`)).body)
  expect([dossier.includes('Nee, te laat uitgevoerd'), dossier.includes('Uiterlijk ma 20 april 2026')]).toEqual([
    true,
    true,
  ])
})

test('a measure of a shielded dossier is not followed up from here', async () => {
  const [m] = (await zaakNu(dicht))?.werk.maatregelen ?? []
  const pad = `/maatregelen/${dicht}/opvolgen`
  expect((await vraag(wies, `${pad}?maatregel=${m?.id}`)).statusCode).toBe(404)
  const uit = await vraag(wies, pad, { maatregel: m?.id ?? '', stap: 'maatregelen/uitgevoerd', bewijs: 'x' })
  expect(uit.statusCode).toBe(404)
  expect((await zaakNu(dicht))?.werk.maatregelen?.[0]?.uitgevoerd).toBeNull()
})

let persoon = ''
test('the provider that the supervisor settled counts, whoever reported: at the measures and in the account', async () => {
  const { zaak, vragen } = await gemeldDoorPersoon()
  persoon = zaak
  expect(vragen).toContain('Over welke aanbieder gaat het?')
  expect(vragen).not.toContain('Organisatie van de melder')
  expect(vragen).not.toContain('value="Huisartsen Zuid"')
  const m = await legVast(zaak, '2026-08-01', 'de sleutelkast')
  const versie = String((await zaakNu(zaak))?.versie)
  const pad = `/dossiers/${zaak}/zelfonderzoek/aanbieder`
  expect((await vraag(femke, pad, { versie, naam: 'Onderdak Westerhof', kenmerk: '' })).statusCode).toBe(303)
  for (const lijst of ['/maatregelen', `/maatregelen/${zaak}/opvolgen?maatregel=${m}`])
    expect((await vraag(wies, lijst)).body).toContain('Onderdak Westerhof')
  expect((await vraag(femke, `/dossiers/${zaak}/screening`)).body).toContain('value="Onderdak Westerhof"')
  const regels = await inLoket(baken.db, loket, tx => findJaar(tx, loket, '2026-01-01', '2027-01-01'))
  expect(regels.map(r => r.aanbieder)).toContain('Onderdak Westerhof')
  expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
})

test('a long list goes on on a next page: nothing is left out in silence', async () => {
  const lang = await gemeld()
  for (let i = 0; i < PER_PAGINA + 3; i++)
    await legVast(lang, `2026-07-${String((i % 28) + 1).padStart(2, '0')}`, `m${i}`)
  const pagina = (n: number) => inLoket(baken.db, loket, tx => findMaatregelen(tx, femke, n))
  const [een, twee] = [await pagina(1), await pagina(2)]
  expect(een).toHaveLength(PER_PAGINA + 1)
  const alle = [...een.slice(0, PER_PAGINA), ...twee]
  const verwacht = (await Promise.all([open, dicht, vertrouwelijk, persoon, lang].map(zaakNu))).flatMap(z =>
    (z?.werk.maatregelen ?? []).filter(m => m.getoetst === null).map(m => m.id),
  )
  expect(alle.map(r => r.id).sort()).toEqual(verwacht.sort())
  expect(alle.map(r => r.dag)).toEqual(alle.map(r => r.dag).toSorted())
  expect((await vraag(wies, '/maatregelen?pagina=2')).body).toContain('Pagina 2 van 2')
})
