import { isRol, type Rol } from '../begrippen/rol.ts'
import type { Tx } from '../db/verbinding.ts'
import { DEMO } from '../toegang/demo.ts'
import { HOOGSTENS_UREN, STIL_MINUTEN } from '../toegang/sessies.ts'
import type { Gebruiker } from './domain.ts'

const voor = (nu: Date, minuten: number): string => new Date(nu.getTime() - minuten * 60_000).toISOString()

/** Everybody with an account at the desk: who may come in first, then by name. */
export const findGebruikers = async (tx: Tx, loket: string, nu: Date): Promise<readonly Gebruiker[]> => {
  const rijen = await tx
    .selectFrom('gebruiker as g')
    .select(({ exists, selectFrom }) => [
      'g.id',
      'g.naam',
      'g.rollen',
      'g.uitgever',
      'g.actief',
      exists(
        selectFrom('sessie as s')
          .select('s.hash')
          .where('s.loket', '=', loket)
          .whereRef('s.gebruiker', '=', 'g.id')
          .where('s.gezien_op', '>', voor(nu, STIL_MINUTEN))
          .where('s.begonnen_op', '>', voor(nu, HOOGSTENS_UREN * 60)),
      ).as('aangemeld'),
    ])
    .where('g.loket', '=', loket)
    .orderBy('g.actief', 'desc')
    .orderBy('g.naam')
    .orderBy('g.id')
    .execute()
  return rijen.map(r => ({ ...r, rollen: r.rollen.filter(isRol), aangemeld: Boolean(r.aangemeld) }))
}

export const findGebruiker = async (tx: Tx, loket: string, id: string, nu: Date): Promise<Gebruiker | null> =>
  (await findGebruikers(tx, loket, nu)).find(g => g.id === id) ?? null

/** Opens or closes somebody's access. Closing ends at once whatever they had open. */
export const zetActief = async (tx: Tx, loket: string, id: string, actief: boolean): Promise<void> => {
  await tx.updateTable('gebruiker').set({ actief }).where('loket', '=', loket).where('id', '=', id).execute()
  if (!actief) await tx.deleteFrom('sessie').where('loket', '=', loket).where('gebruiker', '=', id).execute()
}

/** Roles hold at the next request: a session reads them from here. */
export const zetRollen = async (tx: Tx, loket: string, id: string, rollen: readonly Rol[]): Promise<void> => {
  await tx
    .updateTable('gebruiker')
    .set({ rollen: [...rollen] })
    .where('loket', '=', loket)
    .where('id', '=', id)
    .execute()
}

/** A made-up user, for demo mode. */
export const voegToe = async (
  tx: Tx,
  loket: string,
  { id, naam, rollen }: Pick<Gebruiker, 'id' | 'naam' | 'rollen'>,
): Promise<void> => {
  await tx
    .insertInto('gebruiker')
    .values({ loket, id, uitgever: DEMO, sub: id, naam, rollen: [...rollen] })
    .execute()
}
