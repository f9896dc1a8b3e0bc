import { sql } from 'kysely'
import type { Pandsluiting } from '../begrippen/feiten/pandsluiting.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'

/** A home that may be closed, in the list of the desk. */
export type Dreiging = {
  id: string
  nummer: string
  behandelaar: string | null
  ontvangen_op: string
  pandsluiting: Pandsluiting | null
}

/** Far more than a desk ever has in hand. */
const HOOGSTENS = 500

export const findDreigingen = async (
  tx: Tx,
  wie: Wie,
  categorieen: readonly string[],
): Promise<readonly Dreiging[]> => {
  const { rows } = await sql<Dreiging>`
    select zaak.id, zaak.nummer, zaak.behandelaar, zaak.ontvangen_op, zaak.werk->'pandsluiting' as pandsluiting
    from zaak
    where zaak.loket = ${wie.loket} and zaak.status = 'in_behandeling' and zaak.categorie = any(${categorieen})
      and ${zichtfilter(wie, 'dossier.lezen')}
    order by zaak.ontvangen_op, zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}
