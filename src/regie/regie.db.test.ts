import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { controleerDossiers } from '../controle/dossiers.ts'
import { inLoket } from '../db/verbinding.ts'
import { behandelaarToewijzen } from '../dossier/behandeling.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { findBerichten } from '../toegang/berichten.ts'
import { beginSessie, findWie } from '../toegang/sessies.ts'
import type { Wie } from '../toegang/wie.ts'
import { findWerkvoorraad } from '../werkvoorraad/store.ts'
import { handle, type Opdracht } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findOverdrachten } from '../zaken/regie/overdrachten.ts'
import { regieRonde } from '../zaken/regie/ronde.ts'
import { findJournaal, findZaak } from '../zaken/register/store.ts'
import { eindigWaarneming, stelWaarnemingIn } from './instellen.ts'
import { overdrachtVoorstellen } from './overdracht.ts'
import { dossierSluimeren } from './sluimeren.ts'
import { findAchtergelaten, findRustend } from './store.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-02T08:00:00Z')
const { loket } = desk
const noor = await nieuweGebruiker(baken, loket, 'Noor', 'coordinator')
const anna = await nieuweGebruiker(baken, loket, 'Anna', 'medewerker')
const bert = await nieuweGebruiker(baken, loket, 'Bert', 'medewerker')

const doe = <I, W extends string>(wie: Wie, zaak: string, opdracht: Opdracht<I, W>, invoer: I) =>
  handle(baken, wie, { zaak, opdracht, invoer })
const lees = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))

/** A confidential dossier of Anna, without running terms. */
const vanAnna = async (vertrouwelijkheid: 'gewoon' | 'vertrouwelijk' | 'afgeschermd' = 'vertrouwelijk') => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const screenen = { naam: 'screenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  await doe(noor, zaak, screenen, screening({ vertrouwelijkheid }))
  const toewijzen = { naam: 'toewijzen', handeling: 'dossier.toewijzen', beslis: behandelaarToewijzen } as const
  await doe(noor, zaak, toewijzen, { aan: anna.id, kanBehandelen: true })
  return zaak
}
const voorstellen = (zaak: string, aan: Wie) =>
  doe(
    anna,
    zaak,
    { naam: 'overdragen', handeling: 'dossier.overdragen', beslis: overdrachtVoorstellen },
    { aan: aan.id, kanBehandelen: true, toelichting: baken.nieuwId(), blijft: false },
  )
const zetActief = (wie: Wie, actief: boolean) =>
  inLoket(baken.db, loket, tx =>
    tx.updateTable('gebruiker').set({ actief }).where('loket', '=', loket).where('id', '=', wie.id).execute(),
  )
const berichten = (wie: Wie) => inLoket(baken.db, loket, tx => findBerichten(tx, loket, wie.id))
/** Somebody as a request of theirs finds them. */
const aangemeld = (wie: Wie) =>
  inLoket(baken.db, loket, async tx => {
    const token = await beginSessie(tx, loket, wie.id, baken.klok())
    return (await findWie(tx, loket, token, baken.klok(), 'test')) as Wie
  })
const lijst = async (wie: Wie, toon: 'alles' | 'mijn' = 'alles') =>
  inLoket(baken.db, loket, async tx =>
    (await findWerkvoorraad(tx, wie, { toon, categorie: '', behandelaar: '' }, baken.klok().toISOString(), 1)).map(
      r => r.id,
    ),
  )

test('a hand-over stands on both lists, and lapses visibly when the receiver leaves', async () => {
  const zaak = await vanAnna()
  expect(await voorstellen(zaak, bert)).toMatchObject({ ok: true })
  for (const wie of [anna, bert]) {
    const mijn = await inLoket(baken.db, loket, tx => findOverdrachten(tx, wie, 'mijn'))
    expect(mijn.map(o => o.id)).toEqual([zaak])
  }
  expect((await berichten(bert)).map(b => b.soort)).toContain('overdrachtVoorgesteld')
  await zetActief(bert, false)
  await regieRonde(baken, loket)
  await regieRonde(baken, loket)
  expect(await lees(zaak)).toMatchObject({ behandelaar: anna.id, team: [], werk: {} })
  expect((await berichten(anna)).filter(b => b.soort === 'overdrachtVervallen')).toHaveLength(1)
  const feiten = (await inLoket(baken.db, loket, tx => findJournaal(tx, loket, zaak))).at(-1)?.feiten
  expect(feiten).toMatchObject([{ soort: 'OverdrachtVervallen', waarom: 'ontvangerWeg' }])
  await zetActief(bert, true)
})

test('who covers sees and handles what is the absent one’s, as long as it lasts and no longer', async () => {
  const zaak = await vanAnna('afgeschermd')
  expect(await lijst(await aangemeld(bert))).not.toContain(zaak)
  const a = { afwezige: anna.id, waarnemer: bert.id, van: '2026-04-03', tot: '2026-04-06', reden: 'ziek' } as const
  expect(await stelWaarnemingIn(baken, bert, a, false)).toEqual({ ok: false, weigering: 'nietVanU' })
  expect(await stelWaarnemingIn(baken, noor, a, true)).toEqual({ ok: true })
  expect(await lijst(await aangemeld(bert))).not.toContain(zaak)
  for (const moment of ['2026-04-02T22:30:00Z', '2026-04-06T21:30:00Z']) {
    tijd.zet(moment)
    const waarnemer = await aangemeld(bert)
    expect(await lijst(waarnemer, 'mijn')).toContain(zaak)
    const notitie = { naam: 'n', handeling: 'dossier.bewerken', beslis: dossierSluimeren } as const
    expect(await doe(waarnemer, zaak, notitie, { tot: '2020-01-01', reden: 'r' })).toMatchObject({
      weigering: 'datumVoorbij',
    })
  }
  tijd.zet('2026-04-06T22:30:00Z')
  expect(await lijst(await aangemeld(bert))).not.toContain(zaak)
  expect((await berichten(anna)).map(b => b.soort)).toContain('waarneming')
})

test('two who arrange cover for one person at the same moment: the first holds', async () => {
  const a = { afwezige: anna.id, waarnemer: bert.id, van: '2026-06-01', tot: '2026-06-02', reden: 'afwezig' } as const
  const uit = await Promise.all([
    stelWaarnemingIn(baken, anna, a, false),
    stelWaarnemingIn(baken, noor, { ...a, waarnemer: noor.id }, true),
  ])
  expect(uit.filter(u => u.ok)).toHaveLength(1)
})

test('a cover that is ended holds no longer; a colleague cannot end it', async () => {
  const a = { afwezige: bert.id, waarnemer: noor.id, van: '2026-04-07', tot: '2026-04-20', reden: 'afwezig' } as const
  await stelWaarnemingIn(baken, bert, a, false)
  expect((await aangemeld(noor)).waarneemtVoor).toEqual([bert.id])
  const rij = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('waarneming').select('id').where('waarnemer', '=', noor.id).where('van', '=', a.van).execute(),
  )
  const id = rij[0]?.id ?? ''
  expect(await eindigWaarneming(baken, anna, id, false)).toBe(false)
  expect(await eindigWaarneming(baken, bert, id, false)).toBe(true)
  expect((await aangemeld(noor)).waarneemtVoor).toEqual([])
})

test('what rests is off the list until its day, also when nothing woke it yet', async () => {
  const zaak = await vanAnna()
  const rust = { naam: 'dossierSluimeren', handeling: 'dossier.bewerken', beslis: dossierSluimeren } as const
  const tot = { tot: '2026-05-04', reden: baken.nieuwId() }
  expect(await doe(anna, zaak, rust, tot)).toMatchObject({ weigering: 'termijnLooptAf' })
  await inLoket(baken.db, loket, async tx => {
    await tx.deleteFrom('termijn').where('loket', '=', loket).where('zaak', '=', zaak).execute()
  })
  expect(await doe(anna, zaak, rust, tot)).toMatchObject({ ok: true })
  expect(await lijst(anna)).not.toContain(zaak)
  expect((await inLoket(baken.db, loket, tx => findRustend(tx, anna))).map(r => r.id)).toEqual([zaak])
  expect(await inLoket(baken.db, loket, tx => findRustend(tx, bert))).toEqual([])
  tijd.zet('2026-05-03T22:30:00Z')
  expect(await lijst(anna)).toContain(zaak)
  await regieRonde(baken, loket)
  expect((await lees(zaak))?.werk).toEqual({})
  expect((await berichten(anna)).map(b => b.soort)).toContain('dossierGewekt')
})

test('what somebody left behind is found by number, also when nobody else could see it', async () => {
  const zaak = await vanAnna('afgeschermd')
  const werktHier = [noor.id, bert.id]
  const gevonden = await inLoket(baken.db, loket, tx => findAchtergelaten(tx, loket, werktHier))
  expect(gevonden.map(d => d.id)).toContain(zaak)
})

test('every journal still folds to its row', async () => {
  const { bevindingen } = await controleerDossiers(baken.db, loket)
  // One dossier lost its terms on purpose, above.
  expect(bevindingen.filter(b => !b.velden.every(v => v === 'termijnen'))).toEqual([])
})
