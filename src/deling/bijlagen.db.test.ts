import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { foto, nieuweScanner, pdf, VIRUS } from '../../tests/opstelling/bestanden.ts'
import { melding, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { controleerDossiers } from '../controle/dossiers.ts'
import { inLoket } from '../db/verbinding.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { clamd } from '../zaken/bijlagen/clamd.ts'
import { keurBestand } from '../zaken/bijlagen/keur.ts'
import { leesBytes } from '../zaken/bijlagen/opslaan.ts'
import { voegBijlagenToe } from '../zaken/bijlagen/toevoegen.ts'
import { findDeling, insertUit } from '../zaken/deling/rijen.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findTeksten } from '../zaken/register/inhoud.ts'
import { findZaak } from '../zaken/register/store.ts'
import { neemAanAlsNieuw, neemAanBij, weigerDeling } from './beantwoorden.ts'
import { delingGoedkeuren, delingVoorstellen } from './domain.ts'
import type { Lading } from './lading.ts'
import { delingRonde, openLading } from './oversteek.ts'

const { baken } = await nieuwBaken('2026-04-02T08:00:00Z', [rotterdam, wmo])
const scanner = await nieuweScanner()
afterAll(() => scanner.stop())
const [A, B] = [rotterdam.loket, wmo.loket]
const anna = await nieuweGebruiker(baken, A, 'Anna', 'coordinator')
const noor = await nieuweGebruiker(baken, A, 'Noor', 'coordinator')
const bas = await nieuweGebruiker(baken, B, 'Bas', 'coordinator')

const lees = async (loket: string, id: string) => {
  const zaak = await inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
  if (!zaak) throw new Error(id)
  return zaak
}
const sleutelVan = async (loket: string, id: string) => (await baken.kluis.pak(loket, [id])).get(id) as Buffer
const open = async (loket: string) => {
  const uit = await openDossier(baken, verzoek(loket, { melding: melding() }))
  if (!uit.ok) throw new Error(uit.weigering)
  return uit.ontvangst.zaak
}

type Bestand = readonly [naam: string, bytes: Buffer]

/** A dossier with a picture that stays, and files that are shared and on their way. */
const onderweg = async (delen?: readonly Bestand[]) => {
  const zaak = await open(A)
  const gaatMee: readonly Bestand[] = delen ?? [['mee.jpg', await foto()]]
  const bestanden = await Promise.all(
    [...gaatMee, ['thuis.jpg', await foto()] as const].map(([naam, bytes]) =>
      keurBestand({ naam, bytes, heel: true }, baken.bijlagen),
    ),
  )
  await voegBijlagenToe(
    baken,
    anna,
    zaak,
    bestanden.flatMap(k => (k.ok ? [k.bestand] : [])),
  )
  const alle = (await lees(A, zaak)).werk.bijlagen ?? []
  const [mee] = alle
  if (!mee) throw new Error('no attachment')
  const lading: Lading = {
    ...{ van: { naam: 'A', telefoon: '', email: '', contact: 'Anna' }, noodzaak: 'Wmo 2015 art. 3.4.' },
    stukken: gaatMee.map(([naam], i) => ({ code: 'bijlage', naam, grootte: 1, hier: alle[i]?.id ?? '' })),
  }
  const [id, tekst] = [baken.nieuwId(), baken.nieuwId()]
  const v = {
    ...{ id, naar: B, doel: 'overdragen', grondslag: 'publieke_taak', weten: 'weten', lading: tekst, keurder: noor.id },
    onderdelen: ['bijlage'],
  }
  await handle(baken, anna, {
    zaak,
    opdracht: { naam: 'delingVoorstellen', handeling: 'dossier.delen', beslis: delingVoorstellen },
    invoer: v,
    teksten: [{ id: tekst, soort: 'deling', tekst: JSON.stringify(lading) }],
  })
  await handle(baken, noor, {
    zaak,
    opdracht: { naam: 'delingGoedkeuren', handeling: 'deling.goedkeuren', beslis: delingGoedkeuren },
    invoer: { id },
    ook: (tx, na, op) =>
      insertUit(tx, A, { ...v, ander: B, zaak, nummer: na.nummer, gedeeldOp: op, gedeeldDoor: noor.id }),
  })
  return { zaak, id, mee }
}

const bezorgd = async (delen?: readonly Bestand[]) => {
  const deling = await onderweg(delen)
  await delingRonde(baken, A)
  return deling
}

const kopieIn = async (zaak: string) => {
  const { werk } = await lees(B, zaak)
  const sleutel = await sleutelVan(B, zaak)
  const [bijlage, ...rest] = werk.bijlagen ?? []
  const tekst = werk.delingen?.in[0]?.lading ?? ''
  const teksten = await inLoket(baken.db, B, tx =>
    findTeksten(tx, B, zaak, sleutel, [tekst, ...(bijlage ? [bijlage.naam] : [])]),
  )
  return {
    ...{ bijlage, rest, lading: teksten.get(tekst) ?? '', naam: teksten.get(bijlage?.naam ?? '') },
    bytes: bijlage && (await leesBytes(baken, B, sleutel, bijlage.id)),
  }
}

test.each(['nieuw', 'bij'] as const)(
  'a chosen file is a copy of the dossier that takes it (%s), under its key',
  async hoe => {
    const { zaak, id, mee } = await bezorgd()
    const uit =
      hoe === 'nieuw' ? await neemAanAlsNieuw(baken, bas, id) : await neemAanBij(baken, bas, id, await open(B))
    if (!uit.ok || !uit.zaak) throw new Error('not taken')
    const kopie = await kopieIn(uit.zaak)
    expect(kopie).toMatchObject({
      bijlage: { bron: 'deling', type: 'image/jpeg', stand: 'vrij' },
      rest: [],
      naam: 'mee.jpg',
    })
    expect(kopie.bytes?.length).toBeGreaterThan(100)
    // The copy has an id of its own; the giving dossier keeps its two, and nothing of its ids crossed.
    expect(kopie.bijlage?.id).not.toBe(mee.id)
    expect([kopie.lading.includes('mee.jpg'), kopie.lading.includes(mee.id), kopie.lading.includes('bytes')]).toEqual([
      true,
      false,
      false,
    ])
    expect((await lees(A, zaak)).werk.bijlagen).toHaveLength(2)
    expect((await controleerDossiers(baken.db, B)).bevindingen).toEqual([])
  },
)

test('refused, the file is gone with its key', async () => {
  const { id } = await bezorgd()
  expect(await weigerDeling(baken, bas, id, 'te_veel')).toMatchObject({ ok: true })
  const regel = await inLoket(baken.db, B, tx => findDeling(tx, B, 'in', id))
  expect([regel?.lading, (await baken.kluis.pak(B, [id])).get(id)]).toEqual([null, undefined])
})

test('what crosses holds the bytes, and no id of the giving desk', async () => {
  const { id, mee } = await bezorgd()
  const regel = await inLoket(baken.db, B, tx => findDeling(tx, B, 'in', id))
  const tekst = regel && (await openLading(baken, regel, B))
  expect([tekst?.includes('bytes'), tekst?.includes(mee.id)]).toEqual([true, false])
})

test('a dossier of which the key goes between its text and its files gives nothing', async () => {
  const { zaak, id } = await onderweg()
  let keer = 0
  const pak = async (loket: string, ids: readonly string[]) => {
    if (ids.includes(zaak)) keer += 1
    if (keer === 2) await baken.kluis.vernietig(A, [zaak])
    return baken.kluis.pak(loket, ids)
  }
  await delingRonde({ ...baken, kluis: { ...baken.kluis, pak } }, A)
  expect(keer).toBe(2)
  expect(await inLoket(baken.db, B, tx => findDeling(tx, B, 'in', id))).toBeNull()
  expect(await inLoket(baken.db, A, tx => findDeling(tx, A, 'uit', id))).toMatchObject({ status: 'ingetrokken' })
})

const neemMetScanner = async (id: string, hoe: 'nieuw' | 'bij', grenzen: Partial<typeof baken.bijlagen> = {}) => {
  const streng = { ...baken, bijlagen: { ...baken.bijlagen, scanner: clamd(scanner.adres, 300), ...grenzen } }
  const uit = await (hoe === 'nieuw' ? neemAanAlsNieuw(streng, bas, id) : neemAanBij(streng, bas, id, await open(B)))
  if (!uit.ok || !uit.zaak) throw new Error('not taken')
  return uit.zaak
}

test('a scanner that says nothing is waited for once, however many files came along', async () => {
  const { id } = await bezorgd(['a.pdf', 'b.pdf', 'c.pdf'].map((naam, i) => [naam, pdf(`/Lang (${i})`)]))
  Object.assign(scanner.stand, { hoe: 'stil', gevraagd: 0 })
  const zaak = await neemMetScanner(id, 'nieuw')
  expect((await lees(B, zaak)).werk.bijlagen?.map(b => b.stand)).toEqual(['wacht', 'wacht', 'wacht'])
  expect(scanner.stand.gevraagd).toBe(1)
})

test.each(['nieuw', 'bij'] as const)('what is not kept is said with why in what was shared (%s)', async hoe => {
  const { id } = await bezorgd([
    ['besmet.pdf', pdf('', `% ${VIRUS}\n`)],
    ['groot.pdf', pdf('', `% ${'x'.repeat(2_000)}\n`)],
    ['goed.pdf', pdf()],
  ])
  Object.assign(scanner.stand, { hoe: 'goed', gevraagd: 0 })
  const { lading, naam, rest } = await kopieIn(await neemMetScanner(id, hoe, { bytes: 2_000 }))
  expect([naam, rest]).toEqual(['goed.pdf', []])
  expect((JSON.parse(lading) as Lading).gemist).toEqual([
    expect.stringMatching(/‘besmet.pdf’.*virus/),
    expect.stringMatching(/‘groot.pdf’.*groter/),
  ])
})

test('a file that was gone at the desk that gives it is said too', async () => {
  const { id, mee } = await onderweg()
  await baken.bijlagen.opslag.verwijder(A, [mee.id])
  await delingRonde(baken, A)
  const uit = await neemAanAlsNieuw(baken, bas, id)
  if (!uit.ok || !uit.zaak) throw new Error('not taken')
  expect((JSON.parse((await kopieIn(uit.zaak)).lading) as Lading).gemist).toEqual([
    '‘mee.jpg’: Dit bestand was er bij het andere loket niet meer.',
  ])
})
