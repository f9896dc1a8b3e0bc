import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'

/** One line of the access log, as it is shown. */
export type Logregel = {
  readonly id: string
  readonly op: string
  readonly wie: string | null
  readonly rol: string
  readonly handeling: string
  readonly doel: string
  readonly zaak: string | null
  /** Of the dossier looked at; null without one, or when it was destroyed. */
  readonly nummer: string | null
  readonly aantal: number
  readonly herkomst: string
  readonly uitkomst: string
  readonly noodtoegang: string | null
}
export type Logfilter = {
  readonly wie?: string | undefined
  readonly handeling?: string | undefined
  readonly uitkomst?: string | undefined
  readonly noodtoegang?: boolean | undefined
  readonly van: string
  /** Only what is older than this moment: the next page. */
  readonly voor?: string | undefined
}

/** How many lines a page shows; one more is read, to say that there are more. */
export const HOOGSTENS = 200

const kolommen = sql`id, op, wie, rol, handeling, doel, zaak,
  (select z.nummer from zaak z where z.loket = toegangslog.loket and z.id = toegangslog.zaak) as nummer, cardinality(onderwerpen) as aantal, herkomst, uitkomst, noodtoegang`

/** Who looked at one dossier: on its pages, and in lists and searches that returned it. */
export const findBlikkenOp = async (tx: Tx, loket: string, zaak: string, van: string): Promise<readonly Logregel[]> => {
  const { rows } = await sql<Logregel>`
    select * from (
      select ${kolommen} from toegangslog where loket = ${loket} and zaak = ${zaak} and op >= ${van}
      union all
      select ${kolommen} from toegangslog where loket = ${loket} and onderwerpen <> '{}' and op >= ${van}
        and ${zaak} = any(onderwerpen) and zaak is distinct from ${zaak}
    ) blik order by op desc limit ${HOOGSTENS + 1}`.execute(tx)
  return rows
}

export const findLog = async (tx: Tx, loket: string, f: Logfilter): Promise<readonly Logregel[]> => {
  const eisen: RawBuilder<unknown>[] = [sql`loket = ${loket}`, sql`op >= ${f.van}`]
  if (f.wie) eisen.push(sql`wie = ${f.wie}`)
  if (f.handeling) eisen.push(sql`handeling = ${f.handeling}`)
  if (f.uitkomst) eisen.push(sql`uitkomst = ${f.uitkomst}`)
  if (f.noodtoegang) eisen.push(sql`noodtoegang is not null`)
  if (f.voor) eisen.push(sql`op < ${f.voor}`)
  const { rows } = await sql<Logregel>`
    select ${kolommen} from toegangslog where ${sql.join(eisen, sql` and `)} order by op desc limit ${HOOGSTENS + 1}`.execute(
    tx,
  )
  return rows
}

/** Who has this dossier open through break-glass now, and until when. */
export const findOpenNoodtoegang = async (
  tx: Tx,
  loket: string,
  zaak: string,
  nu: string,
): Promise<ReadonlyMap<string, string>> => {
  const rijen = await tx
    .selectFrom('noodtoegang')
    .select(['gebruiker', 'eindigt_op'])
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
    .where('eindigt_op', '>', nu)
    .execute()
  return new Map(rijen.map(r => [r.gebruiker, r.eindigt_op]))
}

export type Stand = {
  readonly teBeoordelen: readonly {
    id: string
    nummer: string
    gebruiker: string
    begonnenOp: string
    beoordelenVoor: string
  }[]
  readonly geweigerd: number
  readonly zegel: { volgnr: number; tot: string; op: string } | null
  readonly zonderZegel: number
}

/** What the privacy officer must know at a glance. `oud`: lines older than this should have been sealed. */
export const findStand = async (tx: Tx, loket: string, sinds: string, oud: string): Promise<Stand> => {
  const teBeoordelen = await tx
    .selectFrom('noodtoegang as n')
    .innerJoin('zaak as z', j => j.onRef('z.loket', '=', 'n.loket').onRef('z.id', '=', 'n.zaak'))
    .select(['n.id', 'z.nummer', 'n.gebruiker', 'n.begonnen_op as begonnenOp', 'n.beoordelen_voor as beoordelenVoor'])
    .where('n.loket', '=', loket)
    .where('n.beoordeeld_op', 'is', null)
    .orderBy('n.beoordelen_voor')
    .execute()
  const { rows } = await sql<{ geweigerd: number; zonder: number }>`
    select
      (select count(*) from toegangslog where loket = ${loket} and op >= ${sinds} and uitkomst = 'geweigerd') as geweigerd,
      (select count(*) from toegangslog where loket = ${loket} and op <= ${oud}
        and op > coalesce((select max(tot) from zegel where loket = ${loket}), '-infinity')) as zonder`.execute(tx)
  const zegel = await tx
    .selectFrom('zegel')
    .select(['volgnr', 'tot', 'op'])
    .where('loket', '=', loket)
    .orderBy('volgnr', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { teBeoordelen, geweigerd: rows[0]?.geweigerd ?? 0, zegel: zegel ?? null, zonderZegel: rows[0]?.zonder ?? 0 }
}
