import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Wie } from '../../toegang/wie.ts'
import { zichtfilter } from '../../toegang/zichtfilter.ts'

export type Thematelling = { readonly thema: string; readonly jaar: number; readonly aantal: number }

/** Dossiers per theme and year of receipt. Telregels only: what was destroyed still counts. */
export const telThemas = async (tx: Tx, loket: string): Promise<readonly Thematelling[]> => {
  const { rows } = await sql<Thematelling>`
    select thema, date_part('year', ontvangen_op at time zone 'Europe/Amsterdam')::int as jaar,
      count(distinct coalesce(zaak, id))::int as aantal
    from telregel cross join unnest(themas) as thema
    where loket = ${loket} and themas <> '{}'
    group by 1, 2 order by 2`.execute(tx)
  return rows
}

export type Themadossier = {
  readonly id: string
  readonly nummer: string
  readonly categorie: string | null
  readonly status: string
  readonly ontvangenOp: string
}

/** The dossiers with a theme that this user may open, latest first. */
export const findThemadossiers = async (tx: Tx, wie: Wie, thema: string): Promise<readonly Themadossier[]> => {
  const { rows } = await sql<Themadossier>`
    select zaak.id, zaak.nummer, zaak.categorie, zaak.status, zaak.ontvangen_op as "ontvangenOp"
    from zaak
    where zaak.loket = ${wie.loket} and zaak.status <> 'vernietigd' and ${zichtfilter(wie, 'dossier.lezen')}
      and exists (select from telregel t
        where t.loket = zaak.loket and t.zaak = zaak.id and t.themas <> '{}' and ${thema} = any(t.themas))
    order by zaak.ontvangen_op desc limit 100`.execute(tx)
  return rows
}
