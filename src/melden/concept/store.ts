import type { Tx } from '../../db/verbinding.ts'

/** A draft is kept for this long after it was last changed. */
export const BEWAARDAGEN = 14

const SOORT = 'melding'
const oudste = (nu: Date): string => new Date(nu.getTime() - BEWAARDAGEN * 86_400_000).toISOString()

export type Conceptrij = { readonly cijfertekst: Buffer; readonly versie: number }

export const insertConcept = async (
  tx: Tx,
  loket: string,
  id: string,
  cijfertekst: Buffer,
  nu: Date,
): Promise<void> => {
  await tx
    .insertInto('concept')
    .values({ loket, id, soort: SOORT, gebruiker: null, cijfertekst, versie: 1, gewijzigd_op: nu.toISOString() })
    .execute()
}

/** The draft, unless it is too old; with `slot` held until the transaction ends. */
export const findConcept = async (
  tx: Tx,
  loket: string,
  id: string,
  nu: Date,
  slot = false,
): Promise<Conceptrij | undefined> => {
  const vraag = tx
    .selectFrom('concept')
    .select(['cijfertekst', 'versie'])
    .where('loket', '=', loket)
    .where('id', '=', id)
    .where('soort', '=', SOORT)
    .where('gewijzigd_op', '>', oudste(nu))
  return (slot ? vraag.forUpdate() : vraag).executeTakeFirst()
}

export const updateConcept = async (tx: Tx, loket: string, id: string, rij: Conceptrij, nu: Date): Promise<void> => {
  await tx
    .updateTable('concept')
    .set({ ...rij, gewijzigd_op: nu.toISOString() })
    .where('loket', '=', loket)
    .where('id', '=', id)
    .execute()
}

/** Removes the draft; with a version only when nobody changed it since. Says whether it is gone. */
export const deleteConcept = async (tx: Tx, loket: string, id: string, versie?: number): Promise<boolean> => {
  const weg = tx.deleteFrom('concept').where('loket', '=', loket).where('id', '=', id)
  const { numDeletedRows } = await (versie === undefined ? weg : weg.where('versie', '=', versie)).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Days for which the same form gives the same receipt. */
const INDIENINGDAGEN = 7

/** Removes drafts and form keys that are past their time; the sweep of orphans then destroys the drafts' keys. */
export const ruimOudeFormulierenOp = async (tx: Tx, loket: string, nu: Date): Promise<number> => {
  const concepten = await tx
    .deleteFrom('concept')
    .where('loket', '=', loket)
    .where('gewijzigd_op', '<=', oudste(nu))
    .executeTakeFirst()
  const indieningen = await tx
    .deleteFrom('indiening')
    .where('loket', '=', loket)
    .where('op', '<=', new Date(nu.getTime() - INDIENINGDAGEN * 86_400_000).toISOString())
    .executeTakeFirst()
  return Number(concepten.numDeletedRows + indieningen.numDeletedRows)
}
