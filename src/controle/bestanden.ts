import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Database, inLoket, type Tx } from '../db/verbinding.ts'
import type { Bestandsopslag } from '../kluis/bestandsopslag.ts'

const PER_KEER = 500
/** A file is written before its row: one of the last hour may still get it. */
const UUR = 3_600_000

export type Bestandsbevinding = {
  readonly soort: 'bestandOntbreekt' | 'bestandVeranderd' | 'bestandZonderRij'
  readonly id: string
}

const leesRijen = async (tx: Tx, loket: string, na: string | null) => {
  const vraag = tx.selectFrom('bestand').select(['id', 'hash']).where('loket', '=', loket)
  return (na === null ? vraag : vraag.where('id', '>', na)).orderBy('id').limit(PER_KEER).execute()
}

const bestaan = async (tx: Tx, loket: string, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const rijen = await tx.selectFrom('bestand').select('id').where('loket', '=', loket).where('id', 'in', ids).execute()
  return new Set(rijen.map(r => r.id))
}

/** Files that no row names, and what a crash left half written. */
const findLosse = async (
  db: Database,
  opslag: Bestandsopslag,
  loket: string,
  tot: number,
): Promise<readonly string[]> => {
  const namen: string[] = []
  for await (const { naam, gewijzigd } of opslag.blader(loket)) if (gewijzigd < tot) namen.push(naam)
  const uit: string[] = []
  for (let i = 0; i < namen.length; i += PER_KEER) {
    const stapel = namen.slice(i, i + PER_KEER)
    const ids = stapel.filter(n => /^[0-9a-f-]{36}$/.test(n))
    const er = ids.length === 0 ? new Set<string>() : await inLoket(db, loket, tx => bestaan(tx, loket, ids))
    uit.push(...stapel.filter(n => !er.has(n)))
  }
  return uit
}

/** Holds the file store against the register, both ways: every file there, whole and as it was written. */
export const controleerBestanden = async (
  db: Database,
  opslag: Bestandsopslag,
  loket: string,
  nu: Date,
): Promise<readonly Bestandsbevinding[]> => {
  const uit: Bestandsbevinding[] = []
  let na: string | null = null
  for (;;) {
    const rijen: Awaited<ReturnType<typeof leesRijen>> = await inLoket(db, loket, tx => leesRijen(tx, loket, na))
    for (const { id, hash } of rijen) {
      const bytes = await opslag.lees(loket, id)
      if (bytes === null) uit.push({ soort: 'bestandOntbreekt', id })
      else if (!createHash('sha256').update(bytes).digest().equals(hash)) uit.push({ soort: 'bestandVeranderd', id })
    }
    const laatste = rijen.at(-1)
    if (!laatste) break
    na = laatste.id
  }
  const los = await findLosse(db, opslag, loket, nu.getTime() - UUR)
  return [...uit, ...los.map(id => ({ soort: 'bestandZonderRij', id }) as const)]
}

/** Removes files without a row, after the rows of what was removed from a dossier and of drafts that are gone. */
export const ruimBestandenOp = async (
  db: Database,
  opslag: Bestandsopslag,
  loket: string,
  nu: Date,
): Promise<number> => {
  await inLoket(db, loket, tx =>
    sql`delete from bestand b where b.loket = ${loket} and (
      (b.concept is not null and not exists (select from concept c where c.loket = b.loket and c.id = b.concept))
      or exists (select from bijlage a
        where a.loket = b.loket and a.zaak = b.zaak and a.id = b.id and a.stand = 'verwijderd'))`.execute(tx),
  )
  const los = await findLosse(db, opslag, loket, nu.getTime() - UUR)
  await opslag.verwijder(loket, los)
  return los.length
}
