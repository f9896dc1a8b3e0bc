import { sql } from 'kysely'
import type { Maatregel } from '../begrippen/feiten/maatregelen.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'

export type Maatregeldossier = {
  readonly id: string
  readonly nummer: string
  readonly categorie: string | null
  readonly protocolversie: number
  readonly maatregelen: readonly Maatregel[]
}

/** More than a desk has open; a list that is longer is no list any more. */
const HOOGSTENS = 300

/** Dossiers in hand with measures, that this user may open. */
export const findMaatregeldossiers = async (tx: Tx, wie: Wie): Promise<readonly Maatregeldossier[]> => {
  const { rows } = await sql<Maatregeldossier>`
    select zaak.id, zaak.nummer, zaak.categorie, zaak.protocolversie, zaak.werk->'maatregelen' as maatregelen
    from zaak
    where zaak.loket = ${wie.loket} and zaak.werk ? 'maatregelen' and zaak.status = 'in_behandeling'
      and ${zichtfilter(wie, 'dossier.lezen')}
    order by zaak.ontvangen_op, zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}
