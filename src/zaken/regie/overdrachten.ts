import { sql } from 'kysely'
import type { Overdracht } from '../../begrippen/werk.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Wie } from '../../toegang/wie.ts'
import { zichtfilter } from '../../toegang/zichtfilter.ts'

/** A hand-over that waits, with the dossier that it is about. */
export type LopendeOverdracht = {
  readonly id: string
  readonly nummer: string
  readonly categorie: string | null
  readonly overdracht: Overdracht
}

/** Those that wait: all that this user may see, or only what they must answer or wait for themselves. */
export const findOverdrachten = async (
  tx: Tx,
  wie: Wie,
  welke: 'mijn' | 'alle',
): Promise<readonly LopendeOverdracht[]> => {
  const mijn = sql<boolean>`${wie.id} in (zaak.werk->'overdracht'->>'aan', zaak.werk->'overdracht'->>'van')`
  const { rows } = await sql<LopendeOverdracht>`
    select zaak.id, zaak.nummer, zaak.categorie, zaak.werk->'overdracht' as overdracht from zaak
    where zaak.loket = ${wie.loket} and zaak.werk ? 'overdracht' and ${zichtfilter(wie, 'dossier.lezen')}
      and ${welke === 'mijn' ? mijn : sql<boolean>`true`}
    order by zaak.werk->'overdracht'->>'op', zaak.id limit 200`.execute(tx)
  return rows
}
