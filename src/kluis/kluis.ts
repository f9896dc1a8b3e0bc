import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Sleutelbewaarder } from './loketsleutels.ts'

export type Sleutelsoort = 'dossier' | 'persoon' | 'concept' | 'zoek'

/** The data keys of a desk. A key is stored before what it protects; what has no key is gone. */
export type Kluis = {
  /** Makes and stores keys, durable when it returns. */
  maak(loket: string, soort: Sleutelsoort, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  /** The keys that still exist; a destroyed one is absent. */
  pak(loket: string, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  /** Destroys keys: what they protect is unreadable from here on. Returns how many there were. */
  vernietig(loket: string, ids: readonly string[]): Promise<number>
  /** The desk's key for search tokens and access codes; made at first use. */
  zoeksleutel(loket: string): Promise<Buffer>
  /** Keys of one sort older than a moment: candidates for the sweep of orphans. */
  ouderDan(loket: string, soort: Sleutelsoort, moment: string): Promise<readonly string[]>
  /** How many keys a desk has. */
  tel(loket: string): Promise<number>
}

/** The search key has a fixed id: there is one per desk. */
export const ZOEKSLEUTEL = '00000000-0000-4000-8000-000000000001'

const plaatsVan = (loket: string, id: string) => `${loket}|sleutel|${id}|ingepakt`

type Rij = { id: string; ingepakt: Buffer; kek: string }

export const maakKluis = (sleutels: pg.Pool, bewaarder: Sleutelbewaarder): Kluis => {
  const zoek = new Map<string, Promise<Buffer>>()

  const bewaar = async (loket: string, soort: Sleutelsoort, ids: readonly string[]) => {
    const nieuw = new Map(ids.map(id => [id, randomBytes(32)]))
    const ingepakt = await Promise.all([...nieuw].map(([id, s]) => bewaarder.pakIn(loket, s, plaatsVan(loket, id))))
    await sleutels.query({
      name: 'sleutel-maak',
      text: `insert into sleutel (loket, id, soort, ingepakt, kek)
        select $1, * from unnest($2::uuid[], $3::text[], $4::bytea[], $5::text[])`,
      values: [loket, ids, ids.map(() => soort), ingepakt.map(i => i.ingepakt), ingepakt.map(i => i.kek)],
    })
    return nieuw
  }

  const haal = async (loket: string, ids: readonly string[]) => {
    const { rows } = await sleutels.query<Rij>({
      name: 'sleutel-haal',
      text: 'select id, ingepakt, kek from sleutel where loket = $1 and id = any($2::uuid[])',
      values: [loket, ids],
    })
    const uitgepakt = await Promise.all(
      rows.map(async r => [r.id, await bewaarder.pakUit(loket, r, plaatsVan(loket, r.id))] as const),
    )
    return new Map(uitgepakt)
  }

  const haalZoeksleutel = async (loket: string): Promise<Buffer> => {
    const al = (await haal(loket, [ZOEKSLEUTEL])).get(ZOEKSLEUTEL)
    if (al) return al
    // Two processes may make it at once: the primary key lets one win, and both read the winner's.
    await bewaar(loket, 'zoek', [ZOEKSLEUTEL]).catch(() => {})
    const gemaakt = (await haal(loket, [ZOEKSLEUTEL])).get(ZOEKSLEUTEL)
    if (!gemaakt) throw new Error(`no search key for ${loket}`)
    return gemaakt
  }

  return {
    maak: bewaar,
    pak: haal,
    async vernietig(loket, ids) {
      const { rowCount } = await sleutels.query('delete from sleutel where loket = $1 and id = any($2::uuid[])', [
        loket,
        ids,
      ])
      return rowCount ?? 0
    },
    zoeksleutel(loket) {
      const al = zoek.get(loket) ?? haalZoeksleutel(loket)
      zoek.set(loket, al)
      al.catch(() => zoek.delete(loket))
      return al
    },
    async ouderDan(loket, soort, moment) {
      const { rows } = await sleutels.query<{ id: string }>(
        'select id from sleutel where loket = $1 and soort = $2 and gemaakt_op < $3 order by gemaakt_op limit 10000',
        [loket, soort, moment],
      )
      return rows.map(r => r.id)
    },
    async tel(loket) {
      const { rows } = await sleutels.query<{ n: number }>('select count(*) as n from sleutel where loket = $1', [
        loket,
      ])
      return rows[0]?.n ?? 0
    },
  }
}
