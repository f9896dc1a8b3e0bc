import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import { ontsleutel, versleutel } from '../../kluis/versleuteling.ts'
import { plaatsVan } from '../register/inhoud.ts'

type Kant = { readonly zaak: string; readonly sleutel: Buffer }
export type Verhuizing = {
  readonly van: Kant
  readonly naar: Kant
  readonly meldingen: readonly string[]
  readonly betrokkenheden: readonly string[]
  /** Content ids of what was written with the reporter. */
  readonly teksten: readonly string[]
}

type Inhoudrij = { id: string; cijfertekst: Buffer }

/** Opened under the one key and shut under the other; it stands in the same row, so its place stays what it is. */
const herversleutel = async (
  tx: Tx,
  loket: string,
  tabel: 'melding' | 'voorval',
  rijen: readonly Inhoudrij[],
  v: Verhuizing,
): Promise<void> => {
  for (const { id, cijfertekst } of rijen) {
    const waar = plaatsVan[tabel](loket, id)
    const nieuw = versleutel(v.naar.sleutel, ontsleutel(v.van.sleutel, cijfertekst, waar), waar)
    await sql`update ${sql.table(tabel)} set cijfertekst = ${nieuw} where loket = ${loket} and id = ${id}`.execute(tx)
  }
}

/** The same for texts, whose row names its dossier. */
const verhuisTeksten = async (tx: Tx, loket: string, { van, naar, teksten }: Verhuizing): Promise<void> => {
  if (teksten.length === 0) return
  const rijen = await tx
    .selectFrom('inhoud')
    .select(['id', 'cijfertekst'])
    .where('loket', '=', loket)
    .where('zaak', '=', van.zaak)
    .where('id', 'in', teksten)
    .execute()
  for (const { id, cijfertekst } of rijen) {
    const waar = plaatsVan.inhoud(loket, id)
    const nieuw = versleutel(naar.sleutel, ontsleutel(van.sleutel, cijfertekst, waar), waar)
    await tx
      .updateTable('inhoud')
      .set({ zaak: naar.zaak, cijfertekst: nieuw })
      .where('loket', '=', loket)
      .where('zaak', '=', van.zaak)
      .where('id', '=', id)
      .execute()
  }
}

/**
 * Takes reports from one dossier to another: what was told, what happened, and who is in it. Persons have keys of
 * their own and only change the dossier that they are linked to. Both dossiers are held by who calls.
 */
export const verhuis = async (tx: Tx, loket: string, v: Verhuizing): Promise<void> => {
  const meldingen = await tx
    .selectFrom('melding')
    .select(['id', 'cijfertekst'])
    .where('loket', '=', loket)
    .where('id', 'in', v.meldingen)
    .execute()
  const { rows: voorvallen } = await sql<Inhoudrij>`
    select distinct on (v.id) v.id, v.cijfertekst from melding_voorval mv
    join voorval v on v.loket = mv.loket and v.id = mv.voorval
    where mv.loket = ${loket} and mv.melding = any(${[...v.meldingen]}::uuid[])`.execute(tx)
  await herversleutel(tx, loket, 'melding', meldingen, v)
  await herversleutel(tx, loket, 'voorval', voorvallen, v)
  await tx
    .updateTable('zaak_melding')
    .set({ zaak: v.naar.zaak })
    .where('loket', '=', loket)
    .where('zaak', '=', v.van.zaak)
    .where('melding', 'in', v.meldingen)
    .execute()
  await verhuisTeksten(tx, loket, v)
  if (v.betrokkenheden.length === 0) return
  await tx
    .updateTable('betrokkenheid')
    .set({ zaak: v.naar.zaak })
    .where('loket', '=', loket)
    .where('zaak', '=', v.van.zaak)
    .where('id', 'in', v.betrokkenheden)
    .execute()
}

/** Every link of a person to this dossier, also those that ended. */
export const findBetrokkenheden = async (tx: Tx, loket: string, zaak: string): Promise<readonly string[]> => {
  const rijen = await tx
    .selectFrom('betrokkenheid')
    .select('id')
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
    .orderBy('id')
    .execute()
  return rijen.map(r => r.id)
}
