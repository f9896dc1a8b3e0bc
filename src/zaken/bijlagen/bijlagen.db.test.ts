import { readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { BREEKT_NA, foto, nieuweScanner, pdf, VIRUS } from '../../../tests/opstelling/bestanden.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { controleerBestanden, ruimBestandenOp } from '../../controle/bestanden.ts'
import { controleerDossiers } from '../../controle/dossiers.ts'
import { inLoket } from '../../db/verbinding.ts'
import type { Baken } from '../baken.ts'
import { handle } from '../deuren/handle.ts'
import { openDossier } from '../deuren/openen.ts'
import { findJournaal, findZaak } from '../register/store.ts'
import { clamd } from './clamd.ts'
import { bijlageVerwijderen, bijlageVrijgeven } from './domain.ts'
import { keurAlle } from './keur.ts'
import { leesBytes, slaOp } from './opslaan.ts'
import { scanWachtende } from './scannen.ts'
import { voegBijlagenToe } from './toevoegen.ts'

const { baken, desk, datamap } = await nieuwBaken()
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')
const medewerker = await nieuweGebruiker(baken, loket, 'Medewerker', 'medewerker')
const scanner = await nieuweScanner()
afterAll(() => scanner.stop())
const metScanner: Baken = { ...baken, bijlagen: { ...baken.bijlagen, scanner: clamd(scanner.adres, 300) } }

const dossier = async (): Promise<string> => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}
const lees = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
const bijlagen = async (id: string) => (await lees(id))?.werk.bijlagen ?? []
const sleutelVan = async (id: string) => (await baken.kluis.pak(loket, [id])).get(id) as Buffer
const voegToe = async (zaak: string, ...bestanden: Buffer[]) => {
  const { goed } = await keurAlle(
    bestanden.map((bytes, i) => ({ naam: `Zwaluwenburgh${i}.bestand`, bytes, heel: true })),
    baken.bijlagen,
  )
  return voegBijlagenToe(baken, coordinator, zaak, goed)
}
const pad = (id: string) => join(datamap, 'bestanden', loket, id.slice(-2), id)
/** The store keeps real time; two hours from now what lies there is no longer fresh. */
const straks = new Date(Date.now() + 2 * 3_600_000)
const controle = () => controleerBestanden(baken.db, baken.bijlagen.opslag, loket, straks)
const beslis = (zaak: string, naam: string, handeling: string, opdracht: unknown, invoer: object) => {
  const reden = baken.nieuwId()
  return handle(baken, coordinator, {
    zaak,
    opdracht: { naam, handeling, beslis: opdracht } as never,
    invoer: { ...invoer, reden } as never,
    teksten: [{ id: reden, soort: 'reden', tekst: 'Gebeld met de afzender.' }],
  })
}
const vrijgeven = (zaak: string, bijlage: string, gezien = false) =>
  beslis(zaak, 'bijlageVrijgeven', 'bijlage.vrijgeven', bijlageVrijgeven, { bijlage, gezien })

test('a file comes back as it was kept, its name is nowhere in plain, and it opens in its own place only', async () => {
  const zaak = await dossier()
  expect(await voegToe(zaak, pdf(), await foto())).toMatchObject({ ok: true })
  const [een, twee] = await bijlagen(zaak)
  expect([een?.type, een?.stand, twee?.type, twee?.stand]).toEqual(['application/pdf', 'wacht', 'image/jpeg', 'vrij'])
  const sleutel = await sleutelVan(zaak)
  expect(await leesBytes(baken, loket, sleutel, een?.id ?? '')).toEqual(pdf())
  const opSchijf = await readFile(pad(een?.id ?? ''))
  expect(opSchijf.includes('PDF')).toBe(false)
  const journaal = await inLoket(baken.db, loket, tx => findJournaal(tx, loket, zaak))
  expect(JSON.stringify(journaal)).not.toContain('Zwaluwenburgh')
  // Somebody with the disk swaps two files of one dossier: neither opens.
  await writeFile(pad(twee?.id ?? ''), opSchijf)
  await expect(leesBytes(baken, loket, sleutel, twee?.id ?? '')).rejects.toThrow()
  expect(await controle()).toEqual([{ soort: 'bestandVeranderd', id: twee?.id }])
  expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
})

test('two handlers add a file at the same moment: both are there', async () => {
  const zaak = await dossier()
  const uit = await Promise.all([voegToe(zaak, await foto()), voegToe(zaak, pdf())])
  expect(uit.map(u => u.ok)).toEqual([true, true])
  expect(await bijlagen(zaak)).toHaveLength(2)
})

test('who may not work in a dossier adds nothing, and leaves no file behind', async () => {
  const zaak = await dossier()
  const { goed } = await keurAlle([{ naam: 'a.jpg', bytes: await foto(), heel: true }], baken.bijlagen)
  const tel = async () => {
    let n = 0
    for await (const _ of baken.bijlagen.opslag.blader(loket)) n++
    return n
  }
  const voor = await tel()
  expect(await voegBijlagenToe(baken, medewerker, zaak, goed)).toMatchObject({ ok: false })
  expect([await tel(), await bijlagen(zaak)]).toEqual([voor, []])
})

test('a dossier takes no endless number of files', async () => {
  const zaak = await dossier()
  const krap: Baken = { ...baken, bijlagen: { ...baken.bijlagen, aantal: 0 } }
  const { goed } = await keurAlle([{ naam: 'a.pdf', bytes: pdf(), heel: true }], baken.bijlagen)
  expect(await voegBijlagenToe(krap, coordinator, zaak, goed)).toMatchObject({ weigering: 'teVeel' })
})

test('what waits is scanned when the scanner is back: clean opens, a virus never, an active PDF only by decision', async () => {
  const zaak = await dossier()
  await voegToe(zaak, pdf(), pdf('', `% ${VIRUS}\n`), pdf('/OpenAction << /S /Launch >>'))
  scanner.stand.hoe = 'stil'
  expect(await scanWachtende(metScanner, loket)).toBe(0)
  expect((await bijlagen(zaak)).map(b => b.stand)).toEqual(['wacht', 'wacht', 'wacht'])
  expect(await scanWachtende(baken, loket)).toBe(0)
  scanner.stand.hoe = 'goed'
  await scanWachtende(metScanner, loket)
  const [schoon, besmet, actief] = await bijlagen(zaak)
  expect([schoon?.stand, besmet?.stand, actief?.stand]).toEqual(['schoon', 'besmet', 'schoon'])
  expect(await vrijgeven(zaak, besmet?.id ?? '', true)).toMatchObject({ weigering: 'besmet' })
  expect(await vrijgeven(zaak, schoon?.id ?? '')).toMatchObject({ weigering: 'alOpen' })
  expect(await vrijgeven(zaak, actief?.id ?? '')).toMatchObject({ weigering: 'waarschuwingNietGezien' })
  expect(await vrijgeven(zaak, actief?.id ?? '', true)).toMatchObject({ ok: true })
  expect((await bijlagen(zaak)).map(b => b.stand)).toEqual(['schoon', 'besmet', 'vrijgegeven'])
  const journaal = await inLoket(baken.db, loket, tx => findJournaal(tx, loket, zaak))
  expect(journaal.at(-1)?.wie).toBe(coordinator.id)
  expect(journaal.filter(j => j.opdracht === 'bijlageScannen').map(j => j.wie)).toEqual([null, null, null])
  expect(await scanWachtende(metScanner, loket)).toBe(0)
  expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
})

test('a file that is too large for the scanner waits, and holds up no other', async () => {
  const zaak = await dossier()
  await voegToe(zaak, pdf('', `% ${'x'.repeat(BREEKT_NA * 20)}\n`), pdf(), pdf('', `% ${VIRUS}\n`))
  scanner.stand.hoe = 'breekt'
  expect(await scanWachtende(metScanner, loket)).toBe(2)
  expect((await bijlagen(zaak)).map(b => b.stand)).toEqual(['wacht', 'schoon', 'besmet'])
  scanner.stand.hoe = 'goed'
  await scanWachtende(metScanner, loket)
})

test('a removed file leaves its line and its reason; its bytes go, also when the power failed in between', async () => {
  const zaak = await dossier()
  await voegToe(zaak, pdf())
  const [b] = await bijlagen(zaak)
  const id = b?.id ?? ''
  await beslis(zaak, 'bijlageVerwijderen', 'dossier.bewerken', bijlageVerwijderen, { bijlage: id })
  expect(await bijlagen(zaak)).toMatchObject([{ id, stand: 'verwijderd' }])
  expect(await readFile(pad(id))).toBeDefined()
  await ruimBestandenOp(baken.db, baken.bijlagen.opslag, loket, straks)
  await expect(readFile(pad(id))).rejects.toThrow('ENOENT')
  expect((await controle()).filter(f => f.id === id)).toEqual([])
})

test('verify finds a file that is gone; what a crash left is no fault, and is swept after an hour', async () => {
  const zaak = await dossier()
  await voegToe(zaak, pdf())
  const [b] = await bijlagen(zaak)
  const { goed } = await keurAlle([{ naam: 'a.pdf', bytes: pdf(), heel: true }], baken.bijlagen)
  const [wees] = await slaOp(baken, loket, await sleutelVan(zaak), goed)
  const half = `${baken.nieuwId()}.deel`
  await writeFile(`${pad(wees?.id ?? '').slice(0, -36)}${half}`, 'half')
  await baken.bijlagen.opslag.verwijder(loket, [b?.id ?? ''])
  const gevonden = await controle()
  expect(gevonden).toContainEqual({ soort: 'bestandOntbreekt', id: b?.id })
  expect(gevonden).toContainEqual({ soort: 'bestandZonderRij', id: wees?.id })
  expect(await ruimBestandenOp(baken.db, baken.bijlagen.opslag, loket, new Date())).toBe(0)
  const vroeger = new Date(Date.now() - 2 * 3_600_000)
  await utimes(pad(wees?.id ?? ''), vroeger, vroeger)
  expect(await ruimBestandenOp(baken.db, baken.bijlagen.opslag, loket, new Date())).toBe(1)
  expect(await ruimBestandenOp(baken.db, baken.bijlagen.opslag, loket, straks)).toBe(1)
  await expect(readFile(pad(wees?.id ?? ''))).rejects.toThrow('ENOENT')
})
