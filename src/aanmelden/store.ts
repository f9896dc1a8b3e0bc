import { isRol, type Rol } from '../begrippen/rol.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Persoon } from './oidc/stroom.ts'

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

export type Bekende = { readonly id: string; readonly actief: boolean }

/** The user whom the provider means, locked until the end of the transaction. */
export const findBekende = async (
  tx: Tx,
  loket: string,
  { uitgever, sub }: Pick<Persoon, 'uitgever' | 'sub'>,
): Promise<Bekende | null> =>
  (await tx
    .selectFrom('gebruiker')
    .select(['id', 'actief'])
    .where('loket', '=', loket)
    .where('uitgever', '=', uitgever)
    .where('sub', '=', sub)
    .forUpdate()
    .executeTakeFirst()) ?? null

/** Makes the user, or gives them the name and roles that the provider now says. Somebody blocked stays so. */
export const schrijfGebruiker = async (tx: Tx, loket: string, id: string, p: Persoon): Promise<Bekende> =>
  tx
    .insertInto('gebruiker')
    .values({ loket, id, uitgever: p.uitgever, sub: p.sub, naam: p.naam, rollen: [...p.rollen] })
    .onConflict(c => c.columns(['loket', 'uitgever', 'sub']).doUpdateSet({ naam: p.naam, rollen: [...p.rollen] }))
    .returning(['id', 'actief'])
    .executeTakeFirstOrThrow()

/** Somebody whom the provider no longer gives a role: what they had open ends now. */
export const neemRollenAf = async (tx: Tx, loket: string, id: string): Promise<void> => {
  await tx.updateTable('gebruiker').set({ rollen: [] }).where('loket', '=', loket).where('id', '=', id).execute()
  await tx.deleteFrom('sessie').where('loket', '=', loket).where('gebruiker', '=', id).execute()
}
