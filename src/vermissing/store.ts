import { sql } from 'kysely'
import type { Vermissing } from '../begrippen/feiten/vermissing.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'

/** A missing person in the list of the desk. */
export type Vermiste = {
  id: string
  nummer: string
  categorie: string
  protocolversie: number
  behandelaar: string | null
  ontvangen_op: string
  vermissing: Vermissing | null
}

/** Far more than a desk ever has in hand. */
const HOOGSTENS = 500

/** Everybody who is missing or came back in a dossier that is still open, as far as this user may know. */
export const findVermissingen = async (
  tx: Tx,
  wie: Wie,
  categorieen: readonly string[],
): Promise<readonly Vermiste[]> => {
  const { rows } = await sql<Vermiste>`
    select zaak.id, zaak.nummer, zaak.categorie, zaak.protocolversie, zaak.behandelaar, zaak.ontvangen_op,
      zaak.werk->'vermissing' as vermissing
    from zaak
    where zaak.loket = ${wie.loket} and zaak.status = 'in_behandeling' and zaak.categorie = any(${categorieen})
      and ${zichtfilter(wie, 'dossier.lezen')}
    order by zaak.ontvangen_op, zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}
