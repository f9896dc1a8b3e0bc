import { parse } from 'csv-parse/sync'
import excel from 'exceljs'
import { sql } from 'kysely'
import pg from 'pg'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { IncidentFeit } from '../../src/begrippen/feit.ts'
import type { Zaak } from '../../src/begrippen/zaak.ts'
import { maakPdf } from '../../src/cijfers/uitvoer/pdf.ts'
import { maakXlsx } from '../../src/cijfers/uitvoer/xlsx.ts'
import { controleerDossiers } from '../../src/controle/dossiers.ts'
import { inLoket, poolinstelling } from '../../src/db/verbinding.ts'
import { besluit } from '../../src/kernel/besluit.ts'
import { maatregelBorgen, maatregelUitvoeren, maatregelVastleggen } from '../../src/maatregelen/domain.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { maakCsv } from '../../src/verantwoording/csv.ts'
import { findJaar } from '../../src/verantwoording/store.ts'
import { telJaar } from '../../src/verantwoording/tellen.ts'
import { collegeVerslag, internVerslag, openbaarVerslag } from '../../src/verantwoording/verslag.ts'
import { keurVernietigingGoed, stelVernietigingVoor } from '../../src/vernietiging/besluiten.ts'
import { vernietigingsboek } from '../../src/vernietiging/boek.ts'
import { handle, type Opdracht } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { getOrganisatie } from '../../src/zaken/organisaties.ts'
import { findJournaal, findZaak } from '../../src/zaken/register/store.ts'
import { vulToezichtregelsAan } from '../../src/zaken/register/toezichtregelsaanvullen.ts'
import { voegMelding } from '../../src/zaken/voegen/voegen.ts'
import {
  eigenOnderzoekBesluiten,
  onderzoekBeoordelen,
  onderzoekVragen,
  rapportOntvangen,
} from '../../src/zelfonderzoek/domain.ts'
import { nieuwBaken, nieuweGebruiker } from '../opstelling/baken.ts'
import { melding, screening, verzoek } from '../opstelling/voorbeeld.ts'

const { baken, desk, tijd, datamap, alsEigenaar } = await nieuwBaken('2026-04-02T08:00:00Z', [wmo])
const { loket } = desk
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')
const fg = await nieuweGebruiker(baken, loket, 'Functionaris', 'privacyfunctionaris')
const boek = vernietigingsboek(datamap)
const namen = ['De Wilgenhof', 'Zorg aan Zee', 'Thuis Beter'] as const
const aanbieders = await inLoket(baken.db, loket, tx =>
  Promise.all(namen.map(n => getOrganisatie(tx, loket, n, 'aanbieder', baken.klok(), baken.nieuwId))),
)

/** As a register from before these lines were kept: no part of the product takes them away. */
const wis = async (vraag: string, zaak: string): Promise<number> => {
  const client = new pg.Client(poolinstelling(alsEigenaar('register')))
  await client.connect()
  const { rowCount } = await client.query(vraag, [zaak]).finally(() => client.end())
  return rowCount ?? 0
}

const zaakNu = async (id: string) => (await inLoket(baken.db, loket, tx => findZaak(tx, loket, id))) as Zaak
const doe = async <I, W extends string>(
  zaak: string,
  naam: string,
  beslis: Opdracht<I, W>['beslis'],
  invoer: I,
  handeling: 'dossier.bewerken' | 'dossier.screenen' = 'dossier.bewerken',
) => {
  const uit = await handle(baken, femke, { zaak, opdracht: { naam, handeling, beslis }, invoer })
  if (!uit.ok) throw new Error(`${naam}: ${uit.weigering}`)
}
const feit = (f: (z: Zaak) => IncidentFeit) => (z: Zaak) => besluit<IncidentFeit>(f(z))

/** What a report was, as whoever made it up would write it down: the naive count starts from these notes. */
type Notitie = {
  zaak: string
  soort: string
  melder: string
  aanbieder: string
  gemeld: 'Op tijd' | 'Te laat' | 'Niet te zeggen' | null
  onderzoek: string
  oordeel: string | null
  dagen: number | null
  maatregelen: string[]
  gevoegd: boolean
}
const notities: Notitie[] = []

/** Reported on, by which way, of what happened when, and whether that is in time: three working days, five by telephone. */
const wijzen = [
  ['formulier', '2026-04-09T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'Op tijd'],
  ['formulier', '2026-04-10T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'Te laat'],
  ['telefoon', '2026-04-13T10:00:00.000Z', '2026-04-02T10:00:00.000Z', 'Op tijd'],
  ['formulier', '2026-04-13T10:00:00.000Z', null, 'Niet te zeggen'],
] as const

const routes = ['aanbieder', 'toezichthouder', 'rijksinspectie', 'niet', 'open'] as const
const uitkomstVan = {
  aanbieder: 'aanbieder_onderzoekt',
  toezichthouder: 'aanbieder_onderzoekt',
  rijksinspectie: 'rijksinspectie',
  niet: 'direct_sluiten',
  open: 'aanbieder_onderzoekt',
} as const

const meld = async (i: number): Promise<string> => {
  const [kanaal, ontvangenOp, vanaf, gemeld] = wijzen[i % 4] as (typeof wijzen)[number]
  const melder = i % 5 === 4 ? 'persoon' : 'aanbieder'
  const soort = i % 7 === 6 ? 'geweld' : 'calamiteit'
  const route = routes[i % 5 === 4 ? 3 : i % 3 === 2 ? (i % 2 ? 1 : 2) : i % 4 === 3 ? 4 : 0] as (typeof routes)[number]
  tijd.zet(ontvangenOp)
  const m = melding({
    ...{ kanaal, ontvangenOp, melderType: melder, soort, categorie: 'gedrag_client', minderjarig: false },
    voorval: { vanaf, tot: null, zekerheid: 'ongeveer', plaats: 'Plein 1' },
  })
  const opening = await openDossier(baken, verzoek(loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const n: Notitie = {
    ...{ zaak, soort: soort === 'geweld' ? 'Geweld' : 'Calamiteit' },
    melder: melder === 'persoon' ? 'Persoon' : 'Aanbieder',
    ...{ aanbieder: namen[i % 3] as string, gemeld: melder === 'persoon' ? null : gemeld },
    ...{ onderzoek: 'Niet onderzocht, of nog niet', oordeel: null, dagen: null, maatregelen: [], gevoegd: false },
  }
  notities.push(n)
  const s = screening({
    ...{
      soortMelding: soort,
      categorie: 'gedrag_client',
      kader: 'maatwerk_natura',
      melderType: melder,
      minderjarig: false,
    },
    ...{
      uitkomst: uitkomstVan[route],
      organisatie: aanbieders[i % 3] ?? null,
      vierP: [],
      calamiteitVolgensWet: soort === 'calamiteit',
      ontvanger: route === 'rijksinspectie' ? 'IGJ' : null,
    },
  })
  await doe(zaak, 'meldingScreenen', meldingScreenen, s, 'dossier.screenen')
  if (route === 'rijksinspectie') n.onderzoek = 'Door een rijksinspectie'
  if (route === 'aanbieder' || route === 'toezichthouder') await onderzoek(n, i, route)
  if (route !== 'open') await sluit(n, ontvangenOp, (i * 7) % 60)
  return zaak
}

const onderzoek = async (n: Notitie, i: number, route: 'aanbieder' | 'toezichthouder') => {
  const { zaak } = n
  await doe(zaak, 'onderzoekVragen', onderzoekVragen, { wijze: 'alleen', afspraken: baken.nieuwId() })
  n.onderzoek = 'Door de aanbieder'
  n.oordeel = 'Nog geen oordeel'
  if (i % 4 !== 1) {
    const ontvangen = { ontvangenOp: baken.klok().toISOString(), bijlage: null, ontbreekt: [] }
    await doe(zaak, 'rapportOntvangen', rapportOntvangen, ontvangen)
    const oordeel = route === 'aanbieder' ? 'voldoende' : 'onvoldoende'
    const delen = { opzet: oordeel, navolgbaarheid: oordeel, maatregelen: oordeel } as const
    await doe(zaak, 'onderzoekBeoordelen', onderzoekBeoordelen, { oordelen: delen, reden: baken.nieuwId() })
    n.oordeel = oordeel === 'voldoende' ? 'Voldoende' : 'Onvoldoende'
  }
  if (route === 'toezichthouder') {
    const grond = { grond: 'onvoldoende', reden: baken.nieuwId() }
    await doe(zaak, 'eigenOnderzoekBesluiten', eigenOnderzoekBesluiten, grond)
    n.onderzoek = 'Door de toezichthouder'
  }
  if (i % 2 === 0) await maatregelen(n, i)
}

const maatregelen = async (n: Notitie, i: number) => {
  const { zaak } = n
  const vast = { tekst: baken.nieuwId(), eigenaar: baken.nieuwId(), dag: '2026-06-01' }
  for (let k = 0; k <= i % 3; k++) {
    await doe(zaak, 'maatregelVastleggen', maatregelVastleggen, vast)
    const id = (await zaakNu(zaak)).werk.maatregelen?.at(-1)?.id ?? ''
    if (k > 0) await doe(zaak, 'maatregelUitvoeren', maatregelUitvoeren, { id, bewijs: baken.nieuwId() })
    if (k > 1) await doe(zaak, 'maatregelBorgen', maatregelBorgen, { id, hoe: baken.nieuwId(), dag: '2026-12-01' })
    n.maatregelen.push(
      k === 0 ? 'Open: nog uit te voeren' : k === 1 ? 'Uitgevoerd, nog te borgen' : 'Geborgd, nog te toetsen',
    )
  }
}

/** By the fact itself: what must be done before is another test's. */
const sluit = async (n: Notitie, ontvangenOp: string, dagen: number) => {
  const op = new Date(Date.parse(ontvangenOp) + dagen * 86_400_000).toISOString()
  tijd.zet(op)
  await doe(
    n.zaak,
    'dossierSluiten',
    feit(() => ({ soort: 'DossierGesloten', op, door: femke.id, reden: 'afgehandeld', toelichting: null })),
    null,
  )
  n.dagen = dagen
}

for (let i = 0; i < 48; i++) await meld(i)
// Two reports about the same: the second is a report, and no case of its own.
const openZaken = notities.filter(n => n.dagen === null)
tijd.zet('2026-07-01T08:00:00.000Z')
const [doel, bron] = openZaken
const gevoegd = await voegMelding(baken, femke, {
  bron: bron?.zaak ?? '',
  doel: doel?.zaak ?? '',
  versie: (await zaakNu(bron?.zaak ?? '')).versie,
  reden: 'Dubbel',
})
if (!gevoegd.ok) throw new Error(gevoegd.weigering)
if (bron) bron.gevoegd = true

const NU = '2026-07-01T08:00:00.000Z'
const regels = () => inLoket(baken.db, loket, tx => findJaar(tx, loket, '2025-12-31T23:00:00Z', '2026-12-31T23:00:00Z'))
const over = { desk: wmo, jaar: 2026, gemaaktOp: NU }
const intern = async () => internVerslag(telJaar(await regels(), wmo, NU), over)

const tel = (woorden: readonly (string | null)[]): Record<string, number> => {
  const uit: Record<string, number> = {}
  for (const w of woorden) if (w !== null) uit[w] = (uit[w] ?? 0) + 1
  return uit
}
const zonderNul = (rijen: readonly { naam: string; waarden: readonly unknown[] }[] = []) =>
  Object.fromEntries(rijen.map(r => [r.naam, r.waarden[0]]).filter(([, n]) => n !== 0))
const middelste = (d: readonly number[]) => [...d].sort((a, b) => a - b)[Math.ceil(d.length / 2) - 1]

/** The same account from the notes, and for terms from the journals, counted one by one. */
const naief = () => {
  const zaken = notities.filter(n => !n.gevoegd)
  const dagen = zaken.flatMap(z => (z.dagen === null ? [] : [z.dagen]))
  return {
    kern: {
      'Meldingen ontvangen': notities.length,
      Zaken: zaken.length,
      'Gevoegd bij een andere melding': 1,
      'Aanbieders over wie is gemeld': 3,
    },
    soort: tel(notities.map(n => n.soort)),
    melder: tel(notities.map(n => n.melder)),
    aanbieder: tel(notities.map(n => n.aanbieder)),
    gemeld: tel(notities.map(n => n.gemeld)),
    onderzoek: tel(zaken.map(n => n.onderzoek)),
    oordeel: tel(zaken.map(n => n.oordeel)),
    maatregelen: tel(zaken.flatMap(n => n.maatregelen)),
    doorlooptijd: [dagen.length, middelste(dagen), Math.max(...dagen)],
  }
}

type Loop = [gesteld: number, opTijd: number, teLaat: number, loopt: number, verlopen: number]
/** Terms out of the journals, while these are still there. */
const termijnenUitJournaal = async (): Promise<Record<string, Loop>> => {
  const uit: Record<string, Loop> = {}
  for (const { zaak } of notities.filter(n => !n.gevoegd)) {
    const feiten = (await inLoket(baken.db, loket, tx => findJournaal(tx, loket, zaak))).flatMap(r => r.feiten)
    const meegekomen = feiten.flatMap(f => (f.soort === 'MeldingGevoegd' ? f.termijnen : []))
    const gestart = feiten.flatMap(f => (f.soort === 'TermijnGestart' ? [f] : []))
    for (const t of [...gestart, ...meegekomen]) {
      if (feiten.some(f => f.soort === 'TermijnVervallen' && f.id === t.id)) continue
      const gehaald = feiten.find(f => f.soort === 'TermijnGehaald' && f.id === t.id) as { op: string } | undefined
      const rij: Loop = uit[t.code] ?? [0, 0, 0, 0, 0]
      rij[0] += 1
      if (gehaald) rij[gehaald.op < t.eindMoment ? 1 : 2] += 1
      else rij[t.eindMoment > NU ? 3 : 4] += 1
      uit[t.code] = rij
    }
  }
  return uit
}

const verwacht = naief()
const termijnen = await termijnenUitJournaal()

const houdTegen = async () => {
  const verslag = await intern()
  const tabel = (code: string) => verslag.tabellen.find(t => t.code === code)
  for (const code of ['kern', 'soort', 'melder', 'aanbieder', 'gemeld', 'onderzoek', 'oordeel', 'maatregelen'] as const)
    expect([code, zonderNul(tabel(code)?.rijen)]).toEqual([code, verwacht[code]])
  expect(tabel('doorlooptijd')?.totaal).toEqual(verwacht.doorlooptijd)
  const perCode = Object.fromEntries((tabel('termijnen')?.rijen ?? []).map(r => [r.code, r.waarden]))
  expect(perCode).toEqual(termijnen)
  return verslag
}

test('the account is what was noted down, counted one by one', async () => {
  await houdTegen()
  expect(Object.keys(termijnen).length).toBeGreaterThan(2)
  expect(verwacht.onderzoek).toMatchObject({ 'Door een rijksinspectie': expect.any(Number) })
})

test('what is kept is what each dossier makes of it, and what is missing is made again the same', async () => {
  expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
  const voor = await regels()
  expect(await vulToezichtregelsAan(baken.db, wmo)).toBe(0)
  expect(await wis('delete from toezichtregel where zaak::text > $1', notities[20]?.zaak ?? '')).toBeGreaterThan(20)
  await vulToezichtregelsAan(baken.db, wmo)
  expect(await regels()).toEqual(voor)
  expect(voor).toHaveLength(48)
})

test('PDF, workbook and CSV say what was counted, read back from their bytes', async () => {
  const verslag = await intern()
  const pdf = await getDocumentProxy(new Uint8Array((await maakPdf(verslag)) ?? []))
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }
  expect(info).toMatchObject({
    Language: 'nl-NL',
    Title: 'Verantwoording 2026, interne versie, Toezicht Wmo Westerkwartier',
  })
  const bomen = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getStructTree()),
  )
  for (const rol of ['H1', 'Table', 'THead', 'TH']) expect(JSON.stringify(bomen)).toContain(`"role":"${rol}"`)
  const plat = (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, ' ')
  const boek = new excel.Workbook()
  await boek.xlsx.load((await maakXlsx(verslag)) as never)
  const uitleg = boek.getWorksheet('Toelichting')?.getSheetValues() as unknown[][]
  expect(uitleg.find(r => r?.[1] === 'Geteld op')?.[2]).toBe('1 juli 2026 om 10.00 uur')
  expect(plat).toContain('1 juli 2026 om 10.00 uur')
  const csv = parse(maakCsv(verslag), { columns: true }) as Record<string, string>[]
  for (const tabel of ['soort', 'melder', 'aanbieder', 'gemeld', 'onderzoek', 'oordeel', 'maatregelen'] as const) {
    const titel = verslag.tabellen.find(t => t.code === tabel)?.titel ?? ''
    const rijen = boek.getWorksheet(titel)?.getSheetValues() as unknown[][]
    for (const [naam, n] of Object.entries(verwacht[tabel])) {
      expect(plat).toContain(`${naam} ${n}`)
      expect([naam, rijen.find(r => r?.[1] === naam)?.[2]]).toEqual([naam, n])
      expect([naam, csv.find(r => r.tabel === tabel && r.naam === naam)]).toMatchObject([
        naam,
        { jaar: '2026', waarde: String(n) },
      ])
    }
  }
  const lopen = boek.getWorksheet('Termijnen')?.getSheetValues() as unknown[][]
  for (const t of verslag.tabellen.find(x => x.code === 'termijnen')?.rijen ?? []) {
    expect(lopen.find(r => r?.[1] === t.naam)?.slice(2)).toEqual(termijnen[t.code])
    expect(plat).toContain(`${t.naam} ${termijnen[t.code]?.join(' ')}`)
  }
  // Every figure with what it means.
  for (const t of verslag.tabellen) expect(plat).toContain(`${t.titel} `)
  expect(verslag.definities.map(d => d.naam)).toEqual(verslag.tabellen.map(t => t.titel))
})

test('college and inspectorate read every count and term as it is, and no provider; the document says for whom it is', async () => {
  const [verslag, heel] = [collegeVerslag(telJaar(await regels(), wmo, NU), over), await intern()]
  expect(verslag.titel).toBe('Verantwoording 2026, voor college en inspectie')
  const tabel = (v: typeof heel, code: string) => v.tabellen.find(t => t.code === code)
  for (const t of heel.tabellen.filter(t => t.code !== 'aanbieder' && t.code !== 'doorlooptijd'))
    expect([t.code, tabel(verslag, t.code)]).toEqual([t.code, t])
  expect(tabel(verslag, 'aanbieder')).toBeUndefined()
  for (const r of tabel(verslag, 'doorlooptijd')?.rijen ?? []) {
    const [n, helft] = tabel(heel, 'doorlooptijd')?.rijen.find(x => x.code === r.code)?.waarden ?? []
    expect([r.code, r.waarden]).toEqual([r.code, [n, Number(n) < 5 && helft !== null ? 'verborgen' : helft]])
  }
  const pdf = await getDocumentProxy(new Uint8Array((await maakPdf(verslag)) ?? []))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('voor college en inspectie')
  const boek = new excel.Workbook()
  await boek.xlsx.load((await maakXlsx(verslag)) as never)
  const cellen = boek.worksheets.flatMap(b => (b.getSheetValues() as unknown[][]).flat())
  expect(cellen).toContain('Versie voor college en inspectie')
  for (const naam of namen) expect([text.includes(naam), cellen.includes(naam)]).toEqual([false, false])
})

test('days of few cases are not shown to college and inspectorate, what was counted is', () => {
  const regel = (dagen: number) => ({
    ...{
      soort: 'calamiteit',
      melderType: 'aanbieder',
      organisatie: 'a',
      aanbieder: 'A',
      uitkomst: null,
      gevoegd: false,
    },
    ...({ gemeld: null, onderzoek: 'aanbieder', gevraagd: true, oordeel: null, rondes: 0, dagen } as const),
    ...{ maatregelen: {}, termijnen: [] },
  })
  const doorlooptijd = (n: number) =>
    collegeVerslag(
      telJaar(
        Array.from({ length: n }, (_, i) => regel(10 + i)),
        wmo,
        NU,
      ),
      over,
    ).tabellen.find(t => t.code === 'doorlooptijd')?.totaal
  expect([doorlooptijd(2), doorlooptijd(5)]).toEqual([
    [2, 'verborgen'],
    [5, 12],
  ])
})

test('what is public has no exact or small number and no provider, in any form', async () => {
  const verslag = openbaarVerslag(telJaar(await regels(), wmo, NU), over)
  const csv = parse(maakCsv(verslag), { columns: true }) as Record<string, string>[]
  expect(csv.filter(r => !/^(x|\d*[05])?$/.test(r.waarde ?? '?'))).toEqual([])
  expect(csv.some(r => r.waarde === 'x') && csv.some(r => Number(r.waarde) > 0)).toBe(true)
  const pdf = await getDocumentProxy(new Uint8Array((await maakPdf(verslag)) ?? []))
  const { text } = await extractText(pdf, { mergePages: true })
  const boek = new excel.Workbook()
  await boek.xlsx.load((await maakXlsx(verslag)) as never)
  const cellen = boek.worksheets.flatMap(b => (b.getSheetValues() as unknown[][]).flat())
  for (const naam of namen) expect([text.includes(naam), cellen.includes(naam)]).toEqual([false, false])
  expect(cellen.filter(w => typeof w === 'number' && w % 5 !== 0)).toEqual([])
})

test('destroyed dossiers are still counted: the account does not change, and what is kept of them has no name', async () => {
  const voor = await intern()
  const publiek = openbaarVerslag(telJaar(await regels(), wmo, NU), over)
  const dicht = notities.filter(n => n.dagen !== null)
  for (const { zaak } of dicht) {
    const voorstel = { grondslag: 'onterecht_vastgelegd', toelichting: 'Vergissing' } as const
    tijd.zet(NU)
    expect(await stelVernietigingVoor(baken, { ...femke, bevestigdOp: NU }, zaak, voorstel)).toMatchObject({ ok: true })
    expect(await keurVernietigingGoed(baken, boek, { ...fg, bevestigdOp: NU }, zaak)).toEqual({ ok: true })
    expect(await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak))).toBeNull()
  }
  expect(await houdTegen()).toEqual(voor)
  expect(openbaarVerslag(telJaar(await regels(), wmo, NU), over)).toEqual(publiek)
  const { rows } = await inLoket(baken.db, loket, tx =>
    sql<{ t: string }>`select r::text as t from toezichtregel r`.execute(tx),
  )
  expect(rows.filter(r => /2026-04-02|Windroos|Oudendijk|Linde/.test(r.t))).toEqual([])
})

test('of what was destroyed before anything was kept, what it was and when it closed still counts', async () => {
  const eerder = notities.find(n => n.dagen !== null && n.onderzoek === 'Door de toezichthouder')
  await wis('delete from toezichtregel where zaak = $1', eerder?.zaak ?? '')
  expect(await regels()).toHaveLength(47)
  await vulToezichtregelsAan(baken.db, wmo)
  const verslag = await intern()
  const rij = (code: string, naam: string) =>
    verslag.tabellen.find(t => t.code === code)?.rijen.find(r => r.naam === naam)?.waarden
  expect(rij('kern', 'Meldingen ontvangen')).toEqual([48])
  expect(rij('onderzoek', 'Niet bekend')).toEqual([1])
  expect(rij('soort', eerder?.soort ?? '')).toEqual([verwacht.soort[eerder?.soort ?? '']])
  expect(verslag.tabellen.find(t => t.code === 'doorlooptijd')?.totaal).toEqual(verwacht.doorlooptijd)
  expect(verslag.kanttekeningen.join(' ')).toContain('vernietigd voordat dit werd bijgehouden')
})
