import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Rapportdefinitie } from '../protocollen/rapport.ts'
import { alsSql } from './tellen/voorwaarde.ts'

const kolommen = {
  soort: 'soort',
  categorie: 'categorie',
  kader: 'kader',
  melderType: 'melder_type',
  minderjarig: 'minderjarig',
  onderdak: 'onderdak',
  gemeente: 'gemeente',
} as const
export type Dimensie = keyof typeof kolommen

/** By what a count is split: nothing, a part of time, or a code. */
export type Naar = 'totaal' | 'maand' | 'uur' | 'weekdag' | Dimensie
export type Voorwaarde = Rapportdefinitie['cijfers'][number]['wanneer']

/**
 * One count; the lists follow the conditions asked for: how many telregels, and by how many reporters, where 2 means
 * two or more. Those without an organisation are one reporter together.
 */
export type Telling = {
  readonly vak: number
  readonly naar: Naar
  readonly code: string | null
  readonly aantallen: readonly number[]
  readonly melders: readonly number[]
}

/** The same of a whole part of the period, with how many organisations, and what nobody has screened yet. */
export type Totaaltelling = Omit<Telling, 'naar' | 'code'> & {
  readonly organisaties: readonly number[]
  readonly nietGescreend: number
}

/** A part of time: begin and end (exclusive) as ISO instants. */
export type Tijdvak = { readonly begin: string; readonly einde: string }

const rij = (loket: string, vak: Tijdvak, nr: number, velden: RawBuilder<unknown>) => sql`
  select ${sql.lit(nr)}::int as vak, t.organisatie, ${velden}
  from (
    -- The fence keeps the clock time from being worked out anew for month, hour and weekday.
    select *, ontvangen_op at time zone 'Europe/Amsterdam' as lokaal from telregel
    where loket = ${loket} and ontvangen_op >= ${vak.begin}::timestamptz and ontvangen_op < ${vak.einde}::timestamptz
    offset 0
  ) t`

const rijen = (loket: string, vakken: readonly Tijdvak[], velden: readonly RawBuilder<unknown>[]) =>
  sql.join(
    vakken.map((vak, nr) => rij(loket, vak, nr, sql.join(velden))),
    sql` union all `,
  )

const c = (i: number) => sql.ref(`c${i}`)
const alle = (lijst: readonly unknown[], doe: (i: number) => RawBuilder<unknown>) =>
  sql.join(lijst.map((_, i) => doe(i)))
const voorwaardevelden = (voorwaarden: readonly Voorwaarde[]) => voorwaarden.map((w, i) => sql`${alsSql(w)} as ${c(i)}`)

/** Counting many rows in one pass: compiling the query costs more than it gives, and the sums must fit in memory. */
export const bereidTellenVoor = async (tx: Tx): Promise<void> => {
  // A plan for this period, not for any: how much of the register it takes decides how to read it.
  await sql`select set_config('jit', 'off', true), set_config('work_mem', '32MB', true),
    set_config('plan_cache_mode', 'force_custom_plan', true),
    set_config('max_parallel_workers_per_gather', '2', true)`.execute(tx)
}

/** What reporters reported in a part of time, each by itself, so that parts can be added up without losing who. */
export type Melderdeel = {
  readonly vak: number
  readonly organisatie: string | null
  readonly ongescreend: number
  readonly aantallen: readonly number[]
}

/** Counts figures per part of time and per organisation. */
export const perMelder = (
  loket: string,
  vakken: readonly Tijdvak[],
  voorwaarden: readonly Voorwaarde[],
): RawBuilder<Melderdeel> => {
  const ongescreend = sql`t.herkomst = 'loket' and t.gescreend_op is null as ongescreend`
  return sql<Melderdeel>`
    with rij as (${rijen(loket, vakken, [ongescreend, ...voorwaardevelden(voorwaarden)])})
    select vak, organisatie::text as organisatie, (count(*) filter (where ongescreend))::int as ongescreend,
      array[${alle(voorwaarden, i => sql`count(*) filter (where ${c(i)})`)}]::int[] as aantallen
    from rij group by vak, organisatie`
}

/** Two hashes that differ are two reporters; that two share one is rare, and then errs to the safe side. */
const melder = sql`coalesce(uuid_hash(organisatie), 0)`
const tijd = (deel: string) => sql`date_part(${sql.lit(deel)}, t.lokaal)::int`

const tijddelen = { maand: 'month', uur: 'hour', weekdag: 'isodow' } as const

/** One count of a part of time; of the hashes of its reporters the lowest and the highest, null where nothing counts. */
export type Verdeeldeel = {
  readonly vak: number
  readonly naar: Naar
  readonly code: string | null
  readonly aantallen: readonly number[]
  readonly laagste: readonly (number | null)[]
  readonly hoogste: readonly (number | null)[]
}

/** Counts per month, hour, weekday and code, in one pass over the telregels. */
export const perCode = (
  loket: string,
  vakken: readonly Tijdvak[],
  dimensies: readonly Dimensie[],
  voorwaarden: readonly Voorwaarde[],
): RawBuilder<Verdeeldeel> => {
  const naar: readonly Exclude<Naar, 'totaal'>[] = ['maand', 'uur', 'weekdag', ...dimensies]
  const velden = [
    ...Object.entries(tijddelen).map(([naam, deel]) => sql`${tijd(deel)} as ${sql.ref(naam)}`),
    ...dimensies.map(d => sql`t.${sql.ref(kolommen[d])} as ${sql.ref(d)}`),
    ...voorwaardevelden(voorwaarden),
  ]
  const keuze = (dan: (x: string) => RawBuilder<unknown>) =>
    sql.join(
      naar.map(x => sql`when grouping(${sql.ref(x)}) = 0 then ${dan(x)}`),
      sql` `,
    )
  const per = (wat: RawBuilder<unknown>) => alle(voorwaarden, i => sql`${wat} filter (where ${c(i)})`)
  return sql<Verdeeldeel>`
    with rij as (${rijen(loket, vakken, velden)})
    select vak, case ${keuze(x => sql.lit(x))} end as naar, case ${keuze(x => sql`${sql.ref(x)}::text`)} end as code,
      array[${per(sql`count(*)`)}]::int[] as aantallen,
      array[${per(sql`min(${melder})`)}]::int[] as laagste, array[${per(sql`max(${melder})`)}]::int[] as hoogste
    from rij group by grouping sets (${sql.join(naar.map(x => sql`(vak, ${sql.ref(x)})`))})`
}

/** The days in the Netherlands of the first and the last report in the register; before the first, nothing was counted here. */
export const findUitersteDagen = async (
  tx: Tx,
  loket: string,
): Promise<{ eerste: string | null; laatste: string | null }> => {
  const { rows } = await sql<{ eerste: string | null; laatste: string | null }>`
    select (min(ontvangen_op) at time zone 'Europe/Amsterdam')::date as eerste,
      (max(ontvangen_op) at time zone 'Europe/Amsterdam')::date as laatste
    from telregel where loket = ${loket}`.execute(tx)
  return rows[0] ?? { eerste: null, laatste: null }
}

export type Jaartotaal = {
  readonly jaar: number
  readonly cijfer: string
  readonly waarde: number
  readonly bron: string
}

/** Imported totals of these years. */
export const findJaartotalen = (tx: Tx, loket: string, jaren: readonly number[]): Promise<Jaartotaal[]> =>
  tx
    .selectFrom('jaartotaal')
    .select(['jaar', 'cijfer', 'waarde', 'bron'])
    .where('loket', '=', loket)
    .where('jaar', 'in', jaren.length > 0 ? [...jaren] : [0])
    .execute()
