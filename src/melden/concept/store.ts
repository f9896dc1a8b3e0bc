import type { Tx } from '../../db/verbinding.ts'

/** A draft is kept for this long after it was last changed. */
export const BEWAARDAGEN = 14

const SOORT = 'melding'
const oudste = (nu: Date): string => new Date(nu.getTime() - BEWAARDAGEN * 86_400_000).toISOString()

export type Conceptrij = { readonly cijfertekst: Buffer; readonly versie: number }
/** How a draft is found on another device; see `code.ts`. */
export type Codezegels = {
  readonly code_hash: Buffer | null
  readonly adres_bij_code: Buffer | null
  readonly code_bij_adres: Buffer | null
}

export const insertConcept = async (
  tx: Tx,
  loket: string,
  id: string,
  rij: Codezegels & { readonly cijfertekst: Buffer },
  nu: Date,
): Promise<void> => {
  await tx
    .insertInto('concept')
    .values({ loket, id, soort: SOORT, gebruiker: null, pad: null, versie: 1, gewijzigd_op: nu.toISOString(), ...rij })
    .execute()
}

/** The draft under the hash of a code, unless it is too old. */
export const findConceptBijCode = async (tx: Tx, loket: string, hash: Buffer, nu: Date) =>
  tx
    .selectFrom('concept')
    .select(['id', 'adres_bij_code'])
    .where('loket', '=', loket)
    .where('code_hash', '=', hash)
    .where('soort', '=', SOORT)
    .where('gewijzigd_op', '>', oudste(nu))
    .executeTakeFirst()

/** The draft, unless it is too old; with `slot` held until the transaction ends. */
export const findConcept = async (
  tx: Tx,
  loket: string,
  id: string,
  nu: Date,
  slot = false,
): Promise<(Conceptrij & Pick<Codezegels, 'code_bij_adres'>) | undefined> => {
  const vraag = tx
    .selectFrom('concept')
    .select(['cijfertekst', 'versie', 'code_bij_adres'])
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

/** Removes drafts that are past their time: returns their ids, so that their keys go too. */
export const deleteOudeConcepten = async (tx: Tx, loket: string, nu: Date): Promise<readonly string[]> => {
  const rijen = await tx
    .deleteFrom('concept')
    .where('loket', '=', loket)
    .where('soort', '=', SOORT)
    .where('gewijzigd_op', '<=', oudste(nu))
    .returning('id')
    .execute()
  return rijen.map(r => r.id)
}

/** Removes form keys that are past their time. */
export const deleteOudeIndieningen = async (tx: Tx, loket: string, nu: Date): Promise<number> => {
  const indieningen = await tx
    .deleteFrom('indiening')
    .where('loket', '=', loket)
    .where('op', '<=', new Date(nu.getTime() - INDIENINGDAGEN * 86_400_000).toISOString())
    .executeTakeFirst()
  return Number(indieningen.numDeletedRows)
}
