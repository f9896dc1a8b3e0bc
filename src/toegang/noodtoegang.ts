import type { Tx } from '../db/verbinding.ts'
import type { Wie } from './wie.ts'

/** The id of a broken glass that still holds: this user, this dossier, within the hour. */
export const findNoodtoegang = async (tx: Tx, wie: Wie, zaak: string, nu: string): Promise<string | null> => {
  const rij = await tx
    .selectFrom('noodtoegang')
    .select('id')
    .where('loket', '=', wie.loket)
    .where('gebruiker', '=', wie.id)
    .where('zaak', '=', zaak)
    .where('eindigt_op', '>', nu)
    .executeTakeFirst()
  return rij?.id ?? null
}
