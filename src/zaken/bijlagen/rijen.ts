import type { Tx } from '../../db/verbinding.ts'

/** A file that stands in the store, as its row will say. */
export type NieuwBestand = {
  readonly id: string
  readonly grootte: number
  readonly hash: Buffer
  readonly herkenning: Buffer
}
/** What a file belongs to: a dossier, or a draft that may become one. */
export type Eigenaar =
  | { readonly zaak: string; readonly concept: null }
  | { readonly zaak: null; readonly concept: string }

export const insertBestanden = async (
  tx: Tx,
  loket: string,
  van: Eigenaar,
  bestanden: readonly NieuwBestand[],
  gemaakt_op: string,
): Promise<void> => {
  if (bestanden.length === 0) return
  await tx
    .insertInto('bestand')
    .values(bestanden.map(b => ({ loket, ...van, ...b, gemaakt_op })))
    .execute()
}

/** Removes rows; the files go after the transaction has been committed, or else with the sweep of orphans. */
export const deleteBestanden = async (tx: Tx, loket: string, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await tx.deleteFrom('bestand').where('loket', '=', loket).where('id', 'in', ids).execute()
}

export const findVanDossier = async (tx: Tx, loket: string, zaak: string): Promise<readonly string[]> => {
  const rijen = await tx
    .selectFrom('bestand')
    .select('id')
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
    .execute()
  return rijen.map(r => r.id)
}

/** Which attachments wait for the scanner, oldest first. */
export const findWachtend = (tx: Tx, loket: string, hoogstens: number) =>
  tx
    .selectFrom('bijlage')
    .select(['zaak', 'id'])
    .where('loket', '=', loket)
    .where('stand', '=', 'wacht')
    .orderBy('id')
    .limit(hoogstens)
    .execute()

/** Removes the rows of drafts that are gone. Returns which files go with them. */
export const deleteVanConcepten = async (
  tx: Tx,
  loket: string,
  concepten: readonly string[],
): Promise<readonly string[]> => {
  if (concepten.length === 0) return []
  const rijen = await tx
    .deleteFrom('bestand')
    .where('loket', '=', loket)
    .where('concept', 'in', concepten)
    .returning('id')
    .execute()
  return rijen.map(r => r.id)
}
