import { sql } from 'kysely'
import type { Vak } from '../../cijfers/tellen/periode.ts'
import { alsSql } from '../../cijfers/tellen/voorwaarde.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Rapportdefinitie } from '../../protocollen/rapport.ts'
import type { Wie } from '../../toegang/wie.ts'
import { zichtfilter } from '../../toegang/zichtfilter.ts'

/** A counted report: its number, and the dossier when it has one. An imported report has none. */
export type Gemeld = {
  readonly id: string
  readonly nummer: string
  readonly ontvangenOp: string
  readonly soort: string | null
  readonly categorie: string | null
  readonly zaak: string | null
}

export const PER_PAGINA = 100

/**
 * The reports behind a count that this user may see: imported ones, and those whose dossier the policy opens to them.
 * One more than a page, to tell whether there is a next.
 */
export const findGemeld = async (
  tx: Tx,
  wie: Wie,
  vak: Pick<Vak, 'begin' | 'einde'>,
  voorwaarde: Rapportdefinitie['cijfers'][number]['wanneer'],
  pagina: number,
): Promise<Gemeld[]> => {
  const { rows } = await sql<Gemeld>`
    select t.id, t.nummer, t.ontvangen_op as "ontvangenOp", t.soort, t.categorie, zaak.id as zaak
    from telregel t left join zaak on zaak.loket = t.loket and zaak.id = t.zaak
    where t.loket = ${wie.loket} and t.ontvangen_op >= ${vak.begin}::timestamptz and t.ontvangen_op < ${vak.einde}::timestamptz
      and ${alsSql(voorwaarde)}
      and (t.herkomst = 'import' or (zaak.id is not null and ${zichtfilter(wie, 'dossier.lezen')}))
    order by t.ontvangen_op, t.nummer
    limit ${PER_PAGINA + 1} offset ${(pagina - 1) * PER_PAGINA}`.execute(tx)
  return rows
}
