import { isRol, type Rol } from '../begrippen/rol.ts'
import type { Tx } from '../db/verbinding.ts'

export type Gebruiker = { readonly id: string; readonly naam: string; readonly rollen: readonly Rol[] }

/** The desk's users from one provider that may come in, in order of name. */
export const findGebruikersVan = async (tx: Tx, loket: string, uitgever: string): Promise<readonly Gebruiker[]> => {
  const rijen = await tx
    .selectFrom('gebruiker')
    .select(['id', 'naam', 'rollen'])
    .where('loket', '=', loket)
    .where('uitgever', '=', uitgever)
    .where('actief', '=', true)
    .orderBy('naam')
    .execute()
  return rijen.map(r => ({ ...r, rollen: r.rollen.filter(isRol) }))
}
