import type pg from 'pg'
import type { Tabelkop } from './formaat/archief.ts'

type Gevonden = { naam: string; kolommen: string[]; naar: string[] }

/**
 * Who is signed in does not come back with a backup: a session that was ended would live again. The states of telregels
 * make themselves as these are put back, and what was counted in an older state is counted again.
 */
const ZONDER_INHOUD: ReadonlySet<string> = new Set([
  ...['migratie', 'sessie', 'aanmelding', 'aanbiedersessie'],
  ...['telstand', 'maandsom'],
])

/** Tables after the tables that they refer to. */
const opVolgorde = (alle: readonly Gevonden[]): readonly Gevonden[] => {
  const gedaan: Gevonden[] = []
  const rest = [...alle]
  while (rest.length > 0) {
    const vrij = rest.filter(t => !rest.some(r => r !== t && t.naar.includes(r.naam)))
    if (vrij.length === 0) throw new Error('tables refer to each other in a circle')
    gedaan.push(...vrij)
    for (const t of vrij) rest.splice(rest.indexOf(t), 1)
  }
  return gedaan
}

/** The tables of a database in the order in which they can be filled, as the catalogue has them. */
export const findTabellen = async (client: pg.Client): Promise<readonly Tabelkop[]> => {
  const { rows } = await client.query<Gevonden>(`
    select c.relname as naam,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as kolommen,
      (select coalesce(json_agg(distinct d.relname), '[]') from pg_constraint f join pg_class d on d.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f') as naar
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`)
  return opVolgorde(rows)
    .filter(t => !ZONDER_INHOUD.has(t.naam))
    .map(({ naam, kolommen }) => ({ naam, kolommen }))
}

export const findMigraties = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ naam: string }>('select naam from migratie order by naam')
  return rows.map(r => r.naam)
}
