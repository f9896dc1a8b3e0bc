import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import type { Baken } from '../zaken/baken.ts'
import { findVanDossier } from '../zaken/bijlagen/rijen.ts'
import { contextVan } from '../zaken/deuren/contextvan.ts'
import { bewaarBesluit } from '../zaken/register/bewaar.ts'
import { findJournaal, lockZaak } from '../zaken/register/store.ts'
import type { Boekregel, Vernietigingsboek } from './boek.ts'
import { findBewaardeFormulieren, findOnvoltooid, lockEigenPersonen, verwijderDossier, zetGrafsteen } from './rijen.ts'
import type { Grafsteen } from './store.ts'

/** What was decided, out of the dossier's own journal. */
const besluitUit = async (tx: Tx, zaak: Zaak): Promise<Grafsteen> => {
  const feiten = (await findJournaal(tx, zaak.loket, zaak.id)).flatMap(r => r.feiten)
  const feit = feiten.find(f => f.soort === 'DossierVernietigd')
  if (!feit) throw new Error(`dossier ${zaak.id} is marked destroyed without a decision`)
  const { op, grondslag, voorgesteldDoor, door } = feit
  return { zaak: zaak.id, nummer: zaak.nummer, op, grondslag, voorgesteldDoor, door }
}

/**
 * A dossier whose report was joined to the one that goes is a pointer to nothing, and its key once opened what the
 * report said: it goes along, by the same decision. Decided with the rows of the other, so that a crash cannot part them.
 */
const besluitOverGevoegde = async (tx: Tx, baken: Baken, zaak: Zaak, g: Grafsteen): Promise<readonly string[]> => {
  const mee: string[] = []
  for (const { zaak: id } of zaak.werk.bijgevoegd ?? []) {
    const gevoegd = await lockZaak(tx, zaak.loket, id)
    if (!gevoegd || gevoegd.status === 'vernietigd' || gevoegd.werk.gevoegd?.bij !== zaak.id) continue
    const { op, grondslag, voorgesteldDoor, door } = g
    const feit = { soort: 'DossierVernietigd', op, grondslag, voorgesteldDoor, door } as const
    const ctx = await contextVan(tx, baken, gevoegd, door, op)
    await bewaarBesluit(tx, gevoegd, 'vernietigingMeegaan', [feit], ctx)
    mee.push(id)
  }
  return mee
}

/**
 * Carries out a destruction that was decided: book, keys, files, rows, tombstone. The dossier stays marked, and this is done
 * again from the start, until the last step has been committed; the tombstone, which says that it is destroyed, comes
 * with the rows and only after the keys are gone for good.
 */
export const voltooiVernietiging = async (
  baken: Baken,
  boek: Vernietigingsboek,
  loket: string,
  id: string,
): Promise<void> => {
  const mee = await inLoket(baken.db, loket, async tx => {
    const zaak = await lockZaak(tx, loket, id)
    if (zaak?.status !== 'vernietigd') return []
    const grafsteen = await besluitUit(tx, zaak)
    const personen = await lockEigenPersonen(tx, loket, id)
    const formulieren = await findBewaardeFormulieren(tx, loket, id)
    const sleutels = [id, ...personen, ...formulieren]
    await boek.schrijf({ loket, ...grafsteen, sleutels })
    await baken.kluis.vernietig(loket, sleutels)
    // Before the rows, which say which files there are: after a crash they are found and removed again.
    await baken.bijlagen.opslag.verwijder(loket, await findVanDossier(tx, loket, id))
    await verwijderDossier(tx, loket, id, personen, formulieren)
    await zetGrafsteen(tx, loket, grafsteen)
    return besluitOverGevoegde(tx, baken, zaak, grafsteen)
  })
  for (const gevoegd of mee) await voltooiVernietiging(baken, boek, loket, gevoegd)
}

/** Decides again what the book says was decided: the register is older than the book, after a restore. */
const herhaal = (baken: Baken, loket: string, regel: Boekregel): Promise<void> =>
  inLoket(baken.db, loket, async tx => {
    const zaak = await lockZaak(tx, loket, regel.zaak)
    if (!zaak || zaak.status === 'vernietigd') return
    const ctx = await contextVan(tx, baken, zaak, regel.door, regel.op)
    const { op, grondslag, voorgesteldDoor, door } = regel
    const feit = { soort: 'DossierVernietigd', op, grondslag, voorgesteldDoor, door } as const
    await bewaarBesluit(tx, zaak, 'vernietigingHerhalen', [feit], ctx)
  })

/** After a crash or a restore: what was decided is carried out. Returns how many dossiers went. */
export const hervatVernietigingen = async (baken: Baken, boek: Vernietigingsboek, loket: string): Promise<number> => {
  for (const regel of await boek.lees(loket)) await herhaal(baken, loket, regel)
  const onvoltooid = await inLoket(baken.db, loket, tx => findOnvoltooid(tx, loket))
  for (const id of onvoltooid) await voltooiVernietiging(baken, boek, loket, id)
  return onvoltooid.length
}
