import { sql } from 'kysely'
import type { Maatregel } from '../begrippen/feiten/maatregelen.ts'
import type { Tx } from '../db/verbinding.ts'

/** A dossier of the year, as codes and moments: nothing that leads to somebody. */
export type Jaardossier = {
  readonly soort: string | null
  readonly melder_type: string | null
  readonly protocolversie: number
  readonly status: string
  readonly uitkomst: string | null
  readonly kanaal: string
  readonly ontvangen_op: string
  readonly gesloten_op: string | null
  readonly voorval_op: string | null
  readonly gevraagd: boolean
  readonly eigen: boolean
  readonly oordeel: string | null
  readonly rondes: number
  readonly maatregelen: readonly Maatregel[] | null
}

/** More than a supervisor gets in a year. */
const HOOGSTENS = 5_000

/** What came in between two moments, of the dossiers that are still there. */
export const findJaar = async (tx: Tx, loket: string, van: string, tot: string): Promise<readonly Jaardossier[]> => {
  const { rows } = await sql<Jaardossier>`
    select zaak.soort, zaak.melder_type, zaak.protocolversie, zaak.status, zaak.screening->>'uitkomst' as uitkomst,
      m.kanaal, zaak.ontvangen_op, zaak.gesloten_op, v.vanaf as voorval_op,
      zaak.werk ? 'zelfonderzoek' as gevraagd, zaak.werk ? 'eigenonderzoek' as eigen,
      zaak.werk #>> '{zelfonderzoek,rondes,-1,beoordeeld,oordeel}' as oordeel,
      coalesce(jsonb_array_length(zaak.werk #> '{zelfonderzoek,rondes}'), 0) as rondes,
      zaak.werk->'maatregelen' as maatregelen
    from zaak
    join melding m on m.loket = zaak.loket and m.id = zaak.meldingen[1]
    left join lateral (
      select v.vanaf from melding_voorval mv join voorval v on v.loket = mv.loket and v.id = mv.voorval
      where mv.loket = m.loket and mv.melding = m.id and v.vanaf is not null order by v.vanaf limit 1
    ) v on true
    where zaak.loket = ${loket} and zaak.ontvangen_op >= ${van} and zaak.ontvangen_op < ${tot}
      and zaak.status <> 'vernietigd'
    order by zaak.ontvangen_op, zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}

export type Termijntelling = {
  readonly code: string
  readonly op_tijd: number
  readonly te_laat: number
  readonly loopt: number
  /** Runs, and its end is past. */
  readonly verlopen: number
}

/** How terms went of what came in between two moments. What lapsed was not asked any more and does not count. */
export const telTermijnen = async (
  tx: Tx,
  loket: string,
  van: string,
  tot: string,
  nu: string,
): Promise<readonly Termijntelling[]> => {
  const { rows } = await sql<Termijntelling>`
    select t.code,
      count(*) filter (where t.status = 'gehaald' and t.gehaald_op < t.eind_moment) as op_tijd,
      count(*) filter (where t.status = 'gehaald' and t.gehaald_op >= t.eind_moment) as te_laat,
      count(*) filter (where t.status = 'lopend' and t.eind_moment > ${nu}) as loopt,
      count(*) filter (where t.status = 'lopend' and t.eind_moment <= ${nu}) as verlopen
    from termijn t
    join zaak on zaak.loket = t.loket and zaak.id = t.zaak
    where t.loket = ${loket} and t.status <> 'vervallen'
      and zaak.ontvangen_op >= ${van} and zaak.ontvangen_op < ${tot} and zaak.status <> 'vernietigd'
    group by t.code order by t.code`.execute(tx)
  return rows
}
