import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Registerrij } from './domain.ts'
import type { Jaartotaal } from './jaartotalen.ts'

/** One import at a time per desk; does not stand in the way of reports, which only need the desk's key. */
export const lockLoket = async (tx: Tx, loket: string): Promise<void> => {
  await sql`select from loket where loket = ${loket} for no key update`.execute(tx)
}

export type Soortbestand = 'register' | 'jaartotalen'

export const findImportbestand = async (tx: Tx, loket: string, hash: string): Promise<{ regels: number } | null> =>
  (await tx
    .selectFrom('importbestand')
    .select('regels')
    .where('loket', '=', loket)
    .where('hash', '=', hash)
    .executeTakeFirst()) ?? null

export const saveImportbestand = async (
  tx: Tx,
  bestand: { loket: string; hash: string; soort: Soortbestand; naam: string; regels: number; op: string },
): Promise<void> => {
  await tx.insertInto('importbestand').values(bestand).execute()
}

export type Importbestand = {
  readonly naam: string
  readonly soort: string
  readonly regels: number
  readonly op: string
}

/** What was imported at this desk, latest first. */
export const findImportbestanden = (tx: Tx, loket: string): Promise<Importbestand[]> =>
  tx
    .selectFrom('importbestand')
    .select(['naam', 'soort', 'regels', 'op'])
    .where('loket', '=', loket)
    .orderBy('op', 'desc')
    .limit(50)
    .execute()

/** The content of an imported report as it is kept, in the columns of the file. */
export type Bekend = Omit<Registerrij, 'regel' | 'dag'>

/** The reports with these numbers that an earlier import brought. */
export const findBekende = async (tx: Tx, loket: string, nummers: readonly string[]): Promise<Bekend[]> => {
  const { rows } = await sql<Bekend>`
    select t.nummer, t.ontvangen_op as "ontvangenOp", t.soort, t.categorie, t.kader, t.melder_type as "melderType",
      coalesce(o.naam, '') as organisatie, t.minderjarig, t.onderdak, t.gemeente, t.vier_p as "vierP"
    from telregel t left join organisatie o on o.loket = t.loket and o.id = t.organisatie
    where t.loket = ${loket} and t.herkomst = 'import' and t.nummer = any(${nummers}::text[])`.execute(tx)
  return rows
}

export type Organisatie = { readonly naam: string; readonly type: string | null; readonly geldigVan: string }

/** A record per organisation by exact name; gives the id of each, whether it is new or was there. */
export const saveOrganisaties = async (
  tx: Tx,
  loket: string,
  organisaties: readonly Organisatie[],
  nieuwId: () => string,
): Promise<ReadonlyMap<string, string>> => {
  const namen = organisaties.map(o => o.naam)
  await sql`
    insert into organisatie (loket, id, naam, type, geldig_van)
    select ${loket}, * from unnest(${organisaties.map(nieuwId)}::uuid[], ${namen}::text[],
      ${organisaties.map(o => o.type)}::text[], ${organisaties.map(o => o.geldigVan)}::date[])
    on conflict (loket, naam) where geldig_tot is null do nothing`.execute(tx)
  const rijen = await sql<{ naam: string; id: string }>`
    select naam, id from organisatie
    where loket = ${loket} and geldig_tot is null and naam = any(${namen}::text[])`.execute(tx)
  return new Map(rijen.rows.map(r => [r.naam, r.id]))
}

/** Adds telregels, some thousands at a time. Only these: an import starts no dossier, term or task. */
export const appendTelregels = async (
  tx: Tx,
  loket: string,
  rijen: readonly Registerrij[],
  organisaties: ReadonlyMap<string, string>,
  nieuwId: () => string,
): Promise<void> => {
  const kolom = <T>(doe: (r: Registerrij) => T) => rijen.map(doe)
  await sql`
    insert into telregel (loket, herkomst, id, nummer, ontvangen_op, soort, categorie, kader, melder_type,
      organisatie, minderjarig, onderdak, gemeente, vier_p)
    select ${loket}, 'import', id, nummer, ontvangen_op, soort, categorie, kader, melder_type,
      organisatie, minderjarig, onderdak, gemeente, string_to_array(vier_p, ' ')
    from unnest(${kolom(nieuwId)}::uuid[], ${kolom(r => r.nummer)}::text[], ${kolom(r => r.ontvangenOp)}::timestamptz[],
      ${kolom(r => r.soort)}::text[], ${kolom(r => r.categorie)}::text[], ${kolom(r => r.kader)}::text[],
      ${kolom(r => r.melderType)}::text[], ${kolom(r => organisaties.get(r.organisatie) ?? null)}::uuid[],
      ${kolom(r => r.minderjarig)}::boolean[], ${kolom(r => r.onderdak)}::boolean[],
      ${kolom(r => r.gemeente)}::text[], ${kolom(r => r.vierP.join(' '))}::text[])
    as r(id, nummer, ontvangen_op, soort, categorie, kader, melder_type, organisatie, minderjarig, onderdak, gemeente, vier_p)`.execute(
    tx,
  )
}

export const findJaartotalen = (
  tx: Tx,
  loket: string,
): Promise<{ jaar: number; cijfer: string; waarde: number; bron: string }[]> =>
  tx.selectFrom('jaartotaal').select(['jaar', 'cijfer', 'waarde', 'bron']).where('loket', '=', loket).execute()

export const appendJaartotalen = async (tx: Tx, loket: string, totalen: readonly Jaartotaal[]): Promise<void> => {
  if (totalen.length === 0) return
  await tx
    .insertInto('jaartotaal')
    .values(totalen.map(({ regel: _, ...t }) => ({ loket, ...t })))
    .execute()
}
