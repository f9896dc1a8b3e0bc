import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import type { Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'
import { inLoket } from '../db/verbinding.ts'
import { behandelaarToewijzen, notitieMaken } from '../dossier/behandeling.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { findBerichten } from '../toegang/berichten.ts'
import { mag } from '../toegang/mag.ts'
import { findNoodtoegang } from '../toegang/noodtoegang.ts'
import { relatieVan, type Wie } from '../toegang/wie.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findZaak } from '../zaken/register/store.ts'
import { beoordeelNoodknop, redenVan } from './beoordelen.ts'
import { openMetNoodknop } from './openen.ts'
import { findNoodtoegangMet } from './store.ts'

// The Thursday before Easter.
const BEGIN = '2026-04-02T08:00:00.000Z'
const { baken, desk, tijd } = await nieuwBaken(BEGIN)
const { loket } = desk
const eigenaar = await nieuweGebruiker(baken, loket, 'Eigenaar', 'coordinator')
const collega = await nieuweGebruiker(baken, loket, 'Collega', 'medewerker')
const coordinator = await nieuweGebruiker(baken, loket, 'Ander', 'coordinator')
const fg = await nieuweGebruiker(baken, loket, 'Functionaris', 'privacyfunctionaris')
const REDEN = 'Het kind staat nu aan de balie en niemand is bereikbaar.'

const dossier = async (vertrouwelijkheid: Vertrouwelijkheid) => {
  tijd.zet(BEGIN)
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak, nummer } = opening.ontvangst
  // Who screens it handles it.
  const afloop = await handle(baken, eigenaar, {
    zaak,
    opdracht: { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen },
    invoer: screening({ vertrouwelijkheid }),
  })
  if (!afloop.ok) throw new Error(afloop.weigering)
  return { zaak, nummer }
}
const druk = (wie: Wie, nummer: string) => openMetNoodknop(baken, wie, { nummer }, REDEN)
const open = async (wie: Wie, id: string) =>
  inLoket(baken.db, loket, async tx => {
    const zaak = await findZaak(tx, loket, id)
    const nood = await findNoodtoegang(tx, wie, id, baken.klok().toISOString())
    if (!zaak) throw new Error('no dossier')
    const over = { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(wie, zaak) }
    return (h: Parameters<typeof mag>[1]) =>
      mag({ ...wie, bevestigdOp: baken.klok().toISOString() }, h, over, baken.klok(), nood !== null).mag
  })
const berichten = (wie: Wie) => inLoket(baken.db, loket, tx => findBerichten(tx, loket, wie.id))
const blikken = (zaak: string) =>
  inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('toegangslog')
      .select(['wie', 'handeling', 'uitkomst', 'noodtoegang'])
      .where('zaak', '=', zaak)
      .orderBy('op')
      .execute(),
  )
const rijen = (zaak: string) =>
  inLoket(baken.db, loket, tx => tx.selectFrom('noodtoegang').selectAll().where('zaak', '=', zaak).execute())

test('it opens one confidential dossier for sixty minutes, by the clock', async () => {
  const { zaak, nummer } = await dossier('vertrouwelijk')
  const ander = await dossier('vertrouwelijk')
  expect((await open(collega, zaak))('dossier.lezen')).toBe(false)
  expect(await druk(collega, nummer.toLowerCase())).toEqual({ ok: true, zaak, al: false })
  expect((await open(collega, zaak))('dossier.lezen')).toBe(true)
  expect((await open(collega, ander.zaak))('dossier.lezen')).toBe(false)
  tijd.zet('2026-04-02T08:59:59.999Z')
  expect((await open(collega, zaak))('dossier.lezen')).toBe(true)
  tijd.zet('2026-04-02T09:00:00.000Z')
  expect((await open(collega, zaak))('dossier.lezen')).toBe(false)
})

test('it gives reading and working, never handing over, closing or destroying; and every look says so', async () => {
  const { zaak, nummer } = await dossier('vertrouwelijk')
  await druk(coordinator, nummer)
  const kan = await open(coordinator, zaak)
  expect((['dossier.lezen', 'dossier.bewerken', 'dossier.toegang.zien'] as const).map(kan)).toEqual([true, true, true])
  expect(
    (
      [
        'dossier.toewijzen',
        'dossier.overnemen',
        'dossier.sluiten',
        'dossier.afschermen',
        'dossier.vernietigen.voorstellen',
        'dossier.heropenen',
      ] as const
    ).map(kan),
  ).toEqual([false, false, false, false, false, false])
  const toewijzen = {
    naam: 'behandelaarToewijzen',
    handeling: 'dossier.toewijzen',
    beslis: behandelaarToewijzen,
  } as const
  const geweigerd = await handle(baken, coordinator, {
    zaak,
    opdracht: toewijzen,
    invoer: { aan: collega.id, kanBehandelen: true },
  })
  expect(geweigerd).toMatchObject({ weigering: 'geenRecht' })
  const id = baken.nieuwId()
  const noteren = { naam: 'notitieMaken', handeling: 'dossier.bewerken', beslis: notitieMaken } as const
  expect(
    await handle(baken, coordinator, {
      zaak,
      opdracht: noteren,
      invoer: { tekst: id },
      teksten: [{ id, soort: 'notitie', tekst: 'x' }],
    }),
  ).toMatchObject({ ok: true })
  const [nood] = await rijen(zaak)
  expect(
    (await blikken(zaak)).filter(b => b.wie === coordinator.id && b.uitkomst === 'toegestaan').map(b => b.noodtoegang),
  ).toEqual([nood?.id, nood?.id])
})

test('a second press while it is open breaks no second glass', async () => {
  const { zaak, nummer } = await dossier('vertrouwelijk')
  const twee = await Promise.all([druk(collega, nummer), druk(collega, nummer)])
  expect(twee.map(t => t.ok && t.al).toSorted()).toEqual([false, true])
  expect(await rijen(zaak)).toHaveLength(1)
  tijd.zet('2026-04-02T09:00:00.000Z')
  expect(await druk({ ...collega, bevestigdOp: '2026-04-02T09:00:00.000Z' }, nummer)).toMatchObject({ al: false })
  expect(await rijen(zaak)).toHaveLength(2)
})

test('no such dossier, and one that may not be broken open, get the same answer; the log knows better', async () => {
  const { zaak, nummer } = await dossier('afgeschermd')
  const weg = await druk(collega, '2026-0999-A')
  const dicht = await druk(collega, nummer)
  expect(weg).toEqual({ ok: false, weigering: 'nietTeOpenen' })
  expect(dicht).toEqual(weg)
  expect((await blikken(zaak)).at(-1)).toMatchObject({ wie: collega.id, uitkomst: 'geweigerd' })
  expect(await druk(coordinator, nummer)).toMatchObject({ ok: true, al: false })
})

test('who can read it already breaks no glass, and an old proof of identity is not enough', async () => {
  const gewoon = await dossier('gewoon')
  expect(await druk(collega, gewoon.nummer)).toEqual({ ok: true, zaak: gewoon.zaak, al: true })
  expect(await rijen(gewoon.zaak)).toEqual([])
  const { nummer } = await dossier('vertrouwelijk')
  tijd.zet('2026-04-02T08:10:01.000Z')
  expect(await druk(collega, nummer)).toEqual({ ok: false, weigering: 'bevestigingNodig' })
  expect(await druk(collega, '2026-0999-A')).toEqual({ ok: false, weigering: 'bevestigingNodig' })
})

test('owner and privacy officer are told at once, the reason is sealed, and the review is due in three working days', async () => {
  const { zaak, nummer } = await dossier('vertrouwelijk')
  await druk(collega, nummer)
  expect((await berichten(eigenaar)).find(b => b.zaak === zaak)?.soort).toBe('noodknop')
  expect((await berichten(fg)).find(b => b.zaak === zaak)?.soort).toBe('noodknopBeoordelen')
  const [nood] = await rijen(zaak)
  expect(nood?.reden.toString('latin1')).not.toContain('balie')
  const n = await inLoket(baken.db, loket, tx => findNoodtoegangMet(tx, loket, nood?.id ?? ''))
  expect(n && (await redenVan(baken, loket, n))).toBe(REDEN)
  expect(nood?.beoordelen_voor).toBe('2026-04-09T22:00:00.000Z')
})

test('the one who pressed never judges it; somebody else does, once, and both are told', async () => {
  const beide = await nieuweGebruiker(baken, loket, 'Beide', 'medewerker', 'privacyfunctionaris')
  const { zaak, nummer } = await dossier('vertrouwelijk')
  await druk(beide, nummer)
  const id = (await rijen(zaak))[0]?.id ?? ''
  expect(await beoordeelNoodknop(baken, beide, id, 'terecht')).toMatchObject({ weigering: 'zelfGebruikt' })
  expect(await beoordeelNoodknop(baken, fg, id, 'onterecht')).toEqual({ ok: true })
  expect(await beoordeelNoodknop(baken, fg, id, 'terecht')).toMatchObject({ weigering: 'alBeoordeeld' })
  expect((await rijen(zaak))[0]).toMatchObject({ oordeel: 'onterecht', beoordeeld_door: fg.id })
  for (const wie of [beide, eigenaar])
    expect((await berichten(wie)).filter(b => b.zaak === zaak).map(b => b.soort)).toContain('noodknopBeoordeeld')
})
