import type { Tx } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'

/** The organisations a desk knows now, by id. */
export const findOrganisaties = async (tx: Tx, loket: string): Promise<ReadonlyMap<string, string>> => {
  const rijen = await tx
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('loket', '=', loket)
    .where('geldig_tot', 'is', null)
    .orderBy('naam')
    .execute()
  return new Map(rijen.map(r => [r.id, r.naam]))
}

/** The organisation of this name; made when it is new. Two at once get the same. */
export const getOrganisatie = async (
  tx: Tx,
  loket: string,
  naam: string,
  type: string,
  nu: Date,
  nieuwId: () => string,
): Promise<string> => {
  await tx
    .insertInto('organisatie')
    .values({ loket, id: nieuwId(), naam, type, geldig_van: dagVan(nu), geldig_tot: null })
    .onConflict(c => c.doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('organisatie')
    .select('id')
    .where('loket', '=', loket)
    .where('naam', '=', naam)
    .where('geldig_tot', 'is', null)
    .executeTakeFirstOrThrow()
  return id
}
