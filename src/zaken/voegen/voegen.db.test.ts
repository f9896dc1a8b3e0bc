import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { melding, screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { controleerDossiers } from '../../controle/dossiers.ts'
import { controleerSleutels } from '../../controle/sleutels.ts'
import { inLoket } from '../../db/verbinding.ts'
import { notitieMaken } from '../../dossier/behandeling.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { vernietigingsboek } from '../../vernietiging/boek.ts'
import { voltooiVernietiging } from '../../vernietiging/voltooi.ts'
import { contextVan } from '../deuren/contextvan.ts'
import { handle } from '../deuren/handle.ts'
import { openDossier } from '../deuren/openen.ts'
import { findKandidaten } from '../kandidaten.ts'
import { bewaarBesluit } from '../register/bewaar.ts'
import {
  findBetrokkenen,
  findMeldingen,
  findTeksten,
  findVoorvallen,
  insertTeksten,
  openBetrokkenen,
} from '../register/inhoud.ts'
import { findZaak, lockZaak } from '../register/store.ts'
import { splitsMelding, voegMelding } from './voegen.ts'

const { baken, desk } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const noor = await nieuweGebruiker(baken, loket, 'Noor', 'coordinator')
const anna = await nieuweGebruiker(baken, loket, 'Anna', 'medewerker')
const boek = vernietigingsboek(await mkdtemp(join(tmpdir(), 'baken-boek-')))

const meld = async (naam: string, wat: string) => {
  const betrokkenen = [{ naam, geboortedatum: '2012-05-06', adres: 'Kade 1', rol: 'client' }]
  const m = melding({ betrokkenen })
  const opening = await openDossier(baken, { ...verzoek(loket), melding: { ...m, tekst: { ...m.tekst, wat } } })
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}
const screen = (zaak: string, vertrouwelijkheid: 'gewoon' | 'vertrouwelijk' = 'gewoon') =>
  handle(baken, noor, {
    zaak,
    opdracht: { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen },
    invoer: screening({ vertrouwelijkheid }),
  })
const lees = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
const versie = async (id: string) => (await lees(id))?.versie ?? 0

/** Everything that a dossier says about people, opened. */
const inhoudVan = (id: string) =>
  inLoket(baken.db, loket, async tx => {
    const personen = await findBetrokkenen(tx, loket, id)
    const sleutels = await baken.kluis.pak(loket, [id, ...personen.map(p => p.id)])
    const sleutel = sleutels.get(id) as Buffer
    return {
      meldingen: await findMeldingen(tx, loket, id, sleutel),
      voorvallen: await findVoorvallen(tx, loket, id, sleutel),
      betrokkenen: openBetrokkenen(loket, personen, sleutels),
    }
  })
const telregels = (id: string) =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('telregel').selectAll().where('loket', '=', loket).where('zaak', '=', id).execute(),
  )
const voeg = async (bron: string, doel: string, wie = noor) =>
  voegMelding(baken, wie, { bron, doel, versie: await versie(bron), reden: 'Hetzelfde meisje.' })
const splits = async (bron: string, doel: string) =>
  splitsMelding(baken, noor, { bron, doel, versie: await versie(bron), reden: 'Toch een ander.' })
const zuiver = async () => {
  expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
  const straks = new Date(Date.now() + 2 * 3_600_000)
  expect(await controleerSleutels(baken.db, baken.kluis, loket, straks)).toEqual([])
}

test('a report goes to a running dossier with all that it tells, opens there and nowhere else, and comes back whole', async () => {
  const doel = await meld('Jasmijn', 'Zij is weg.')
  await screen(doel)
  const bron = await meld('Jasmijn', 'Zij is gezien bij het station.')
  const [voor, vanDoel] = [await inhoudVan(bron), await inhoudVan(doel)]
  const kandidaten = await inLoket(baken.db, loket, tx => findKandidaten(tx, noor, bron))
  expect(kandidaten.map(k => k.id)).toEqual([doel])
  expect(await voeg(bron, doel)).toMatchObject({ ok: true })
  expect(await inhoudVan(bron)).toEqual({ meldingen: [], voorvallen: [], betrokkenen: [] })
  const samen = await inhoudVan(doel)
  expect(samen.meldingen).toHaveLength(2)
  expect(samen.meldingen).toEqual(expect.arrayContaining([...voor.meldingen, ...vanDoel.meldingen]))
  expect(samen.betrokkenen).toHaveLength(2)
  expect(await lees(bron)).toMatchObject({
    status: 'gesloten',
    sluitreden: 'gevoegd',
    werk: { gevoegd: { bij: doel } },
  })
  await zuiver()
  expect(await splits(bron, doel)).toMatchObject({ ok: true })
  expect(await inhoudVan(bron)).toEqual(voor)
  expect(await inhoudVan(doel)).toEqual(vanDoel)
  expect(await lees(bron)).toMatchObject({ status: 'ontvangen', geslotenOp: null, gescreendOp: null, werk: {} })
  await zuiver()
})

test('two reports count as two, joined or not, and a report that nobody screened counts as what it joined', async () => {
  const doel = await meld('Sem', 'Een.')
  await screen(doel)
  const bron = await meld('Sem', 'Twee.')
  await voeg(bron, doel)
  const [een] = await telregels(doel)
  const [twee, ...meer] = await telregels(bron)
  expect(meer).toEqual([])
  expect(twee).toMatchObject({ kader: een?.kader, gescreend_op: expect.any(String), gesloten_op: expect.any(String) })
  await splits(bron, doel)
  expect((await telregels(bron))[0]).toMatchObject({ kader: null, gescreend_op: null, gesloten_op: null })
})

test('both dossiers need the right, what one may not see does not exist, and a stale look is refused', async () => {
  const doel = await meld('Lotte', 'Een.')
  await screen(doel, 'vertrouwelijk')
  const bron = await meld('Lotte', 'Twee.')
  await screen(bron)
  await inLoket(baken.db, loket, tx =>
    tx
      .updateTable('zaak')
      .set({ team: [anna.id] })
      .where('loket', '=', loket)
      .where('id', '=', bron)
      .execute(),
  )
  expect(await voeg(bron, doel, anna)).toEqual({ ok: false, weigering: 'doelNietGevonden' })
  expect(await voeg(bron, baken.nieuwId())).toEqual({ ok: false, weigering: 'doelNietGevonden' })
  const oud = { bron, doel, versie: 1, reden: 'r' }
  expect(await voegMelding(baken, noor, oud)).toEqual({ ok: false, weigering: 'verouderd' })
})

test('two who join the same report at the same moment: one does, the other hears so', async () => {
  const [a, b, bron] = [await meld('Teun', 'Een.'), await meld('Teun', 'Twee.'), await meld('Teun', 'Drie.')]
  await screen(a)
  await screen(b)
  const uit = await Promise.all([voeg(bron, a), voeg(bron, b)])
  expect(uit.filter(u => u.ok)).toHaveLength(1)
})

/** The reporter of this dossier writes something. */
const schrijf = (id: string, tekst: string) =>
  inLoket(baken.db, loket, async tx => {
    const zaak = await lockZaak(tx, loket, id)
    const sleutel = (await baken.kluis.pak(loket, [id])).get(id)
    if (!zaak || !sleutel) throw new Error('gone')
    const op = baken.klok().toISOString()
    const t = { id: baken.nieuwId(), soort: 'bericht', tekst }
    const feit = {
      soort: 'MelderberichtOntvangen',
      id: baken.nieuwId(),
      melding: zaak.meldingen.at(-1) ?? '',
      tekst: t.id,
      aard: 'vraag',
      dringend: false,
      namens: null,
      op,
    } as const
    await bewaarBesluit(tx, zaak, 'schrijven', [feit], await contextVan(tx, baken, zaak, null, op))
    await insertTeksten(tx, loket, id, sleutel, [t], op)
  })
const gesprek = async (id: string) => {
  const berichten = (await lees(id))?.werk.gesprek?.berichten ?? []
  const sleutel = (await baken.kluis.pak(loket, [id])).get(id) as Buffer
  const teksten = await inLoket(baken.db, loket, tx => findTeksten(tx, loket, id, sleutel))
  return berichten.map(b => teksten.get(b.tekst))
}

test('what the reporter wrote goes along, and comes back with what was written since', async () => {
  const doel = await meld('Bo', 'Een.')
  await screen(doel)
  await schrijf(doel, 'Van de eerste melder.')
  const bron = await meld('Bo', 'Twee.')
  await schrijf(bron, 'Van de tweede melder.')
  await voeg(bron, doel)
  expect(await gesprek(bron)).toEqual([])
  expect(await gesprek(doel)).toEqual(['Van de eerste melder.', 'Van de tweede melder.'])
  await schrijf(doel, 'Weer van de tweede.')
  await splits(bron, doel)
  expect(await gesprek(bron)).toEqual(['Van de tweede melder.', 'Weer van de tweede.'])
  expect(await gesprek(doel)).toEqual(['Van de eerste melder.'])
  expect((await lees(doel))?.werk.gesprek?.ongelezen).toBe(1)
})

const besluitVernietiging = (id: string) =>
  inLoket(baken.db, loket, async tx => {
    const zaak = await lockZaak(tx, loket, id)
    if (!zaak) throw new Error('gone')
    const op = baken.klok().toISOString()
    const feit = {
      soort: 'DossierVernietigd',
      op,
      grondslag: 'bewaartermijn',
      voorgesteldDoor: noor.id,
      door: anna.id,
    } as const
    await bewaarBesluit(tx, zaak, 'dossierVernietigen', [feit], await contextVan(tx, baken, zaak, anna.id, op))
  })
const vernietig = async (id: string) => {
  await besluitVernietiging(id)
  await voltooiVernietiging(baken, boek, loket, id)
}
const sporen = async (ids: readonly string[]) => {
  const sleutels = await baken.kluis.kent(loket, ids)
  const rijen = await inLoket(baken.db, loket, async tx => {
    const tel = async (tabel: 'zaak_melding' | 'betrokkenheid' | 'inhoud' | 'journaal') =>
      (await tx.selectFrom(tabel).select('zaak').where('loket', '=', loket).where('zaak', 'in', ids).execute()).length
    return [await tel('zaak_melding'), await tel('betrokkenheid'), await tel('inhoud'), await tel('journaal')]
  })
  return { sleutels: sleutels.size, rijen }
}

test('when the dossier goes that took a report in, all of the report goes: rows, keys, and the pointer', async () => {
  const doel = await meld('Vera', 'Een.')
  await screen(doel)
  const bron = await meld('Vera', 'Twee.')
  const ids = (await lees(bron))?.meldingen ?? []
  await voeg(bron, doel)
  await vernietig(doel)
  expect(await sporen([bron, doel])).toEqual({ sleutels: 0, rijen: [0, 0, 0, 0] })
  const over = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('melding').select('id').where('loket', '=', loket).where('id', 'in', ids).execute(),
  )
  expect(over).toEqual([])
  expect([await telregels(bron), await telregels(doel)].map(t => t.length)).toEqual([1, 1])
})

test('when only the pointer goes, the report stays readable where it is, and cannot be split any more', async () => {
  const doel = await meld('Daan', 'Een.')
  await screen(doel)
  const bron = await meld('Daan', 'Twee.')
  await voeg(bron, doel)
  await vernietig(bron)
  expect(await sporen([bron])).toEqual({ sleutels: 0, rijen: [0, 0, 0, 0] })
  expect((await inhoudVan(doel)).meldingen.map(m => m.tekst.wat).sort()).toEqual(['Een.', 'Twee.'])
  expect(await splits(bron, doel)).toEqual({ ok: false, weigering: 'nietGevonden' })
})

test('split again, the report goes with its own dossier and leaves nothing in the other', async () => {
  const doel = await meld('Mees', 'Een.')
  await screen(doel)
  const bron = await meld('Mees', 'Twee.')
  await voeg(bron, doel)
  await splits(bron, doel)
  await vernietig(bron)
  const { meldingen, betrokkenen } = await inhoudVan(doel)
  expect(meldingen.map(m => m.tekst.wat)).toEqual(['Een.'])
  expect(betrokkenen).toHaveLength(1)
})

test('a joined report is treated where it went: its own dossier takes a note and no decision, until it is split', async () => {
  const doel = await meld('Ravi', 'Een.')
  await screen(doel)
  const bron = await meld('Ravi', 'Twee.')
  await voeg(bron, doel)
  const voor = await versie(bron)
  const tekst = { tekst: 'n' }
  // A decision that would be taken on any dossier, under the name of one that is not this dossier's own.
  const werk = { naam: 'adviesvraagOmzetten', handeling: 'dossier.bewerken', beslis: notitieMaken } as const
  expect(await handle(baken, noor, { zaak: bron, opdracht: werk, invoer: tekst })).toMatchObject({
    weigering: 'gevoegd',
  })
  expect(await versie(bron)).toBe(voor)
  const notitie = { naam: 'notitieMaken', handeling: 'dossier.bewerken', beslis: notitieMaken } as const
  expect(await handle(baken, noor, { zaak: bron, opdracht: notitie, invoer: { tekst: 'n' } })).toMatchObject({
    ok: true,
  })
  await splits(bron, doel)
  expect(await screen(bron)).toMatchObject({ ok: true })
})
