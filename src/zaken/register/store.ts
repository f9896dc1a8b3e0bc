import { isDeepStrictEqual } from 'node:util'
import type { Selectable } from 'kysely'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { vraagVast } from '../../db/lijn.ts'
import type { TaakRij, TermijnRij, ZaakRij } from '../../db/tabellen/dossier.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Besluitdag } from '../../kernel/besluitdagen.ts'
import { projecteer } from './projecties.ts'
import { naarZaak, taakRij, telregelNa, termijnRij, themasNa, tweedeTelregel, zaakRij } from './rij.ts'

type Gelezen = Selectable<ZaakRij> & {
  termijnen: Selectable<TermijnRij>[] | null
  taken: Selectable<TaakRij>[] | null
}

const LEES = `select zaak.*,
    (select json_agg(t order by t.id) from termijn t where t.loket = zaak.loket and t.zaak = zaak.id) as termijnen,
    (select json_agg(t order by t.id) from taak t where t.loket = zaak.loket and t.zaak = zaak.id) as taken
  from zaak where zaak.loket = $1 and zaak.id = $2`
const LEES_MET_SLOT = `${LEES} for no key update`

const lees = async (tx: Tx, loket: string, id: string, vraag: string): Promise<Zaak | null> => {
  const [rij] = await vraagVast<Gelezen>(tx, vraag, [loket, id])
  return rij ? naarZaak(rij, rij.termijnen ?? [], rij.taken ?? []) : null
}

export const findZaak = (tx: Tx, loket: string, id: string): Promise<Zaak | null> => lees(tx, loket, id, LEES)

/** The dossier, held until the transaction ends: one decision at a time. */
export const lockZaak = (tx: Tx, loket: string, id: string): Promise<Zaak | null> => lees(tx, loket, id, LEES_MET_SLOT)

export const findBesluitdagen = (tx: Tx, loket: string): Promise<readonly Besluitdag[]> =>
  tx.selectFrom('besluitdag').select(['dag', 'bron']).where('loket', '=', loket).orderBy('dag').execute()

/** What differs between two lists of the same things, by identity of the value. */
const veranderd = <T>(voor: readonly T[], na: readonly T[]): readonly T[] => na.filter(n => !voor.includes(n))

const saveTermijnen = async (tx: Tx, voor: Zaak | null, na: Zaak): Promise<void> => {
  const rijen = veranderd(voor?.termijnen ?? [], na.termijnen).map(t => termijnRij(na.loket, na.id, t))
  if (rijen.length === 0) return
  await tx
    .insertInto('termijn')
    .values(rijen)
    .onConflict(c =>
      c.columns(['loket', 'zaak', 'id']).doUpdateSet(e => ({
        status: e.ref('excluded.status'),
        eind_moment: e.ref('excluded.eind_moment'),
        einde: e.ref('excluded.einde'),
        uitleg: e.ref('excluded.uitleg'),
        gehaald_op: e.ref('excluded.gehaald_op'),
        verlengingen: e.ref('excluded.verlengingen'),
        pauzes: e.ref('excluded.pauzes'),
      })),
    )
    .execute()
}

const saveTaken = async (tx: Tx, voor: Zaak | null, na: Zaak): Promise<void> => {
  const rijen = veranderd(voor?.taken ?? [], na.taken).map(t => taakRij(na.loket, na.id, t))
  if (rijen.length === 0) return
  await tx
    .insertInto('taak')
    .values(rijen)
    .onConflict(c =>
      c.columns(['loket', 'zaak', 'id']).doUpdateSet(e => ({
        status: e.ref('excluded.status'),
        gedaan_op: e.ref('excluded.gedaan_op'),
        gedaan_door: e.ref('excluded.gedaan_door'),
      })),
    )
    .execute()
}

/** The row is what its facts made of it; the version guards against a write that did not hold the lock. */
const saveRij = async (tx: Tx, voor: Zaak | null, na: Zaak): Promise<void> => {
  const { loket, id, ...rij } = zaakRij(na)
  if (!voor) {
    await tx
      .insertInto('zaak')
      .values({ loket, id, ...rij })
      .execute()
    return
  }
  const { numUpdatedRows } = await tx
    .updateTable('zaak')
    .set(rij)
    .where('loket', '=', loket)
    .where('id', '=', id)
    .where('versie', '=', voor.versie)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error(`dossier ${id} changed under the lock`)
}

/** Asked in this order, and in one go: the row goes before what points to it. */
export const saveZaak = async (tx: Tx, voor: Zaak | null, na: Zaak): Promise<void> => {
  await Promise.all([
    saveRij(tx, voor, na),
    saveTermijnen(tx, voor, na),
    saveTaken(tx, voor, na),
    projecteer(tx, voor, na),
  ])
}

export type Journaalregel = { op: string; wie: string | null; opdracht: string; feiten: readonly IncidentFeit[] }

export const journaalRij = (na: Zaak, regel: Journaalregel) => ({
  loket: na.loket,
  zaak: na.id,
  volgnr: na.versie,
  op: regel.op,
  wie: regel.wie,
  opdracht: regel.opdracht,
  feiten: JSON.stringify(regel.feiten),
})

export const appendJournaal = async (tx: Tx, zaak: Zaak, regel: Journaalregel): Promise<void> => {
  await tx.insertInto('journaal').values(journaalRij(zaak, regel)).execute()
}

/** The history of a dossier, oldest first. */
export const findJournaal = async (tx: Tx, loket: string, zaak: string): Promise<readonly Journaalregel[]> => {
  const rijen = await tx
    .selectFrom('journaal')
    .select(['op', 'wie', 'opdracht', 'feiten'])
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
    .orderBy('volgnr')
    .execute()
  return rijen.map(r => ({ ...r, feiten: r.feiten as readonly IncidentFeit[] }))
}

/** The telregel of a question that became a report is fixed as it was, and the report gets one of its own. */
const splitsTelregel = async (tx: Tx, na: Zaak, gemeente: string): Promise<void> => {
  const [omgezet, tweede] = [na.werk.advies?.omgezet, tweedeTelregel(na, gemeente)]
  if (!omgezet || !tweede) return
  await tx
    .updateTable('telregel')
    .set({ ...telregelNa(omgezet.geteld), vast: true })
    .where('loket', '=', na.loket)
    .where('zaak', '=', na.id)
    .where('vast', '=', false)
    .execute()
  await tx.insertInto('telregel').values(tweede).execute()
}

const geteldAls = (z: Zaak) => ({ ...telregelNa(z), themas: themasNa(z) })

/**
 * The telregels of a dossier follow what was settled, save those that are fixed; who reported and when stays as it
 * came in. Most decisions change nothing that is counted, and then nothing is asked.
 */
export const saveTelregels = async (tx: Tx, voor: Zaak, na: Zaak, gemeente: string): Promise<void> => {
  if (na.werk.advies?.omgezet && !voor.werk.advies?.omgezet) return splitsTelregel(tx, na, gemeente)
  const geteld = geteldAls(na)
  if (isDeepStrictEqual(geteldAls(voor), geteld)) return
  await tx
    .updateTable('telregel')
    .set(geteld)
    .where('loket', '=', na.loket)
    .where('zaak', '=', na.id)
    .where('vast', '=', false)
    .execute()
}
