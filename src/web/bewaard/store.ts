import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Wie } from '../../toegang/wie.ts'

const SOORT = 'balie'
/** Long enough for a weekend off; what was not sent by then is gone. */
export const BEWAARDAGEN = 7
/** More than anybody can have open; the oldest make room. */
const HOOGSTENS = 50

type Van = Pick<Wie, 'loket' | 'id'>
type Rij = { readonly id: string; readonly pad: string; readonly cijfertekst: Buffer; readonly gewijzigd_op: string }

const oudste = (nu: Date): string => new Date(nu.getTime() - BEWAARDAGEN * 86_400_000).toISOString()

export const insertBewaard = async (
  tx: Tx,
  wie: Van,
  rij: { id: string; pad: string; cijfertekst: Buffer },
  nu: Date,
): Promise<void> => {
  await tx
    .insertInto('concept')
    .values({
      loket: wie.loket,
      soort: SOORT,
      gebruiker: wie.id,
      versie: 1,
      gewijzigd_op: nu.toISOString(),
      code_hash: null,
      adres_bij_code: null,
      code_bij_adres: null,
      ...rij,
    })
    .execute()
}

const vanWie = (tx: Tx, wie: Van, nu: Date) =>
  tx
    .selectFrom('concept')
    .select(['id', 'pad', 'cijfertekst', 'gewijzigd_op'])
    .where('loket', '=', wie.loket)
    .where('gebruiker', '=', wie.id)
    .where('soort', '=', SOORT)
    .where('pad', 'is not', null)
    .where('gewijzigd_op', '>', oudste(nu))
    .$narrowType<{ pad: string }>()

/** A kept form of this user; nobody else's. */
export const findBewaard = (tx: Tx, wie: Van, id: string, nu: Date): Promise<Rij | undefined> =>
  vanWie(tx, wie, nu).where('id', '=', id).executeTakeFirst()

export const findAlleBewaard = (tx: Tx, wie: Van, nu: Date): Promise<readonly Rij[]> =>
  vanWie(tx, wie, nu).orderBy('gewijzigd_op', 'desc').execute()

export const deleteBewaard = async (tx: Tx, wie: Van, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('concept')
    .where('loket', '=', wie.loket)
    .where('gebruiker', '=', wie.id)
    .where('soort', '=', SOORT)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** What is over the most that is kept for one user, oldest first: returns the ids that went. */
export const deleteOverschot = async (tx: Tx, wie: Van): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    delete from concept where loket = ${wie.loket} and id in (
      select id from concept where loket = ${wie.loket} and gebruiker = ${wie.id} and soort = ${SOORT}
      order by gewijzigd_op desc, id offset ${HOOGSTENS})
    returning id`.execute(tx)
  return rows.map(r => r.id)
}

/** Removes what is past its time: returns the ids, so that their keys go too. */
export const deleteOudBewaard = async (tx: Tx, loket: string, nu: Date): Promise<readonly string[]> => {
  const rijen = await tx
    .deleteFrom('concept')
    .where('loket', '=', loket)
    .where('soort', '=', SOORT)
    .where('gewijzigd_op', '<=', oudste(nu))
    .returning('id')
    .execute()
  return rijen.map(r => r.id)
}
