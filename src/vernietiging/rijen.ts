import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Grafsteen } from './store.ts'

/**
 * The persons of a dossier who are linked to no other one. Held until the transaction ends, so that nobody can be
 * linked to another dossier while their key goes.
 */
export const lockEigenPersonen = async (tx: Tx, loket: string, zaak: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select p.id from betrokkene p
    where p.loket = ${loket}
      and exists (select from betrokkenheid b where b.loket = p.loket and b.betrokkene = p.id and b.zaak = ${zaak})
      and not exists (select from betrokkenheid b where b.loket = p.loket and b.betrokkene = p.id and b.zaak <> ${zaak})
    for update of p`.execute(tx)
  return rows.map(r => r.id)
}

const findMeldingen = async (tx: Tx, loket: string, zaak: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select zm.melding as id from zaak_melding zm where zm.loket = ${loket} and zm.zaak = ${zaak}
      and not exists (select from zaak_melding a where a.loket = zm.loket and a.melding = zm.melding and a.zaak <> zm.zaak)`.execute(
    tx,
  )
  return rows.map(r => r.id)
}

const findVoorvallen = async (tx: Tx, loket: string, meldingen: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct mv.voorval as id from melding_voorval mv
    where mv.loket = ${loket} and mv.melding = any(${meldingen}::uuid[])
      and not exists (select from melding_voorval a
        where a.loket = mv.loket and a.voorval = mv.voorval and not a.melding = any(${meldingen}::uuid[]))`.execute(tx)
  return rows.map(r => r.id)
}

/** Forms of the desk that were kept because a session ended, and that belong to a page of this dossier. */
export const findBewaardeFormulieren = async (tx: Tx, loket: string, zaak: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from concept where loket = ${loket} and pad like ${`%/${zaak}%`}`.execute(tx)
  return rows.map(r => r.id)
}

/** What hangs on the dossier alone, in an order that the references between tables allow. */
const VAN_DOSSIER = [
  'inhoud',
  'taak',
  'termijn',
  'journaal',
  'noodtoegang',
  'bericht',
  'indiening',
  'eenmalige_link',
  'uitgaande_post',
  'bijlage',
  'overleg',
  'afspraak',
  'bestand',
  'advies_dossier',
  'zaak_aanbieder',
  'aanbiedertoegang',
  'onderzoeksdeel',
  'ketengebeurtenis',
] as const

/**
 * Removes every row of a dossier. A draft that a reporter left behind cannot be found from here (its id follows from
 * the reporter's cookie); it lapses after two weeks by itself. What stays: the telregel, the tombstone, the proposal and the access log; they
 * hold codes, dates and ids only.
 */
export const verwijderDossier = async (
  tx: Tx,
  loket: string,
  zaak: string,
  personen: readonly string[],
  formulieren: readonly string[],
): Promise<void> => {
  const meldingen = await findMeldingen(tx, loket, zaak)
  const voorvallen = await findVoorvallen(tx, loket, meldingen)
  const weg = (tabel: string, kolom: string, ids: readonly string[]) =>
    sql`delete from ${sql.table(tabel)} where loket = ${loket} and ${sql.ref(kolom)} = any(${ids}::uuid[])`.execute(tx)
  await weg('concept', 'id', formulieren)
  await weg('zoektoken', 'betrokkene', personen)
  await weg('betrokkenheid', 'zaak', [zaak])
  await weg('betrokkene', 'id', personen)
  await weg('zaak_melding', 'zaak', [zaak])
  await weg('melding_voorval', 'melding', meldingen)
  await weg('voorval', 'id', voorvallen)
  await weg('melding', 'id', meldingen)
  for (const tabel of VAN_DOSSIER) await weg(tabel, 'zaak', [zaak])
  await weg('zaak', 'id', [zaak])
}

/** The tombstone, and the proposal that led to it: from here on the desk says that the dossier is destroyed. */
export const zetGrafsteen = async (tx: Tx, loket: string, g: Grafsteen): Promise<void> => {
  await tx
    .insertInto('grafsteen')
    .values({
      loket,
      zaak: g.zaak,
      nummer: g.nummer,
      op: g.op,
      grondslag: g.grondslag,
      voorgesteld_door: g.voorgesteldDoor,
      door: g.door,
    })
    .onConflict(c => c.doNothing())
    .execute()
  await tx
    .updateTable('vernietigingsvoorstel')
    .set({ status: 'goedgekeurd', besloten_op: g.op, besloten_door: g.door, toelichting: null, reden: null })
    .where('loket', '=', loket)
    .where('zaak', '=', g.zaak)
    .where('status', '=', 'voorgesteld')
    .execute()
}

/** Dossiers whose destruction was decided and not carried out to the end. */
export const findOnvoltooid = async (tx: Tx, loket: string): Promise<readonly string[]> => {
  const rijen = await tx
    .selectFrom('zaak')
    .select('id')
    .where('loket', '=', loket)
    .where('status', '=', 'vernietigd')
    .limit(1000)
    .execute()
  return rijen.map(r => r.id)
}
