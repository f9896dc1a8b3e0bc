import type pg from 'pg'

/** Other connections of Baken to this database, besides those named. Visible to every role. */
export const isInGebruik = async (client: pg.Client, eigen: readonly number[]): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select 1 from pg_stat_activity
     where datname = current_database() and application_name like 'baken%' and not pid = any($1::int[]) limit 1`,
    [eigen],
  )
  return (rowCount ?? 0) > 0
}

export const eigenPid = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid ?? 0
}

/** What a first start writes by itself does not count: a desk that was never used is empty. */
const INHOUD = ['gebruiker', 'zaak', 'telregel', 'toegangslog', 'jaartotaal', 'sleutel']

export const isLeeg = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ naam: string }>(
    `select tablename as naam from pg_tables where schemaname = 'public' and tablename = any($1)`,
    [INHOUD],
  )
  for (const { naam } of rows) {
    const { rowCount } = await client.query(`select 1 from ${client.escapeIdentifier(naam)} limit 1`)
    if (rowCount) return false
  }
  return true
}

/** Removes every table and routine of the schema, save those that belong to an extension. */
export const maakLeeg = async (client: pg.Client): Promise<void> => {
  await client.query(`do $$
    declare r record;
    begin
      for r in select format('drop table if exists public.%I cascade', tablename) as doe
        from pg_tables where schemaname = 'public' loop execute r.doe; end loop;
      for r in select format('drop routine if exists %s cascade', p.oid::regprocedure) as doe
        from pg_proc p where p.pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop execute r.doe; end loop;
    end $$`)
}
