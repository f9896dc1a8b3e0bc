import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { leesVan } from '../db/leeslijn.ts'
import { vraagVast } from '../db/lijn.ts'
import { inGroepen } from '../kernel/groep.ts'
import type { Sleutelbewaarder } from './loketsleutels.ts'

export type Sleutelsoort = 'dossier' | 'persoon' | 'concept' | 'dienst' | 'register' | 'deling' | 'zoek'

type Sleutelregel = { readonly id: string; readonly soort: Sleutelsoort }
/** ISO moments, or 'infinity' and '-infinity'; `tot` is exclusive. */
export type Periode = { readonly van: string; readonly tot: string }

/** The data keys of a desk. A key is stored before what it protects; what has no key is gone. */
export type Kluis = {
  /** Makes and stores keys, durable when it returns. */
  maak(loket: string, soort: Sleutelsoort, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  /** The same for keys of several kinds, at once. */
  maakSamen(loket: string, nieuw: readonly Sleutelregel[]): Promise<ReadonlyMap<string, Buffer>>
  /** The keys that still exist; a destroyed one is absent. */
  pak(loket: string, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  /** Which of these keys exist, without opening them. */
  kent(loket: string, ids: readonly string[]): Promise<ReadonlySet<string>>
  /** Destroys keys: what they protect is unreadable from here on. Returns how many there were. */
  vernietig(loket: string, ids: readonly string[]): Promise<number>
  /** The desk's key for search tokens and access codes; made at first use. */
  zoeksleutel(loket: string): Promise<Buffer>
  /** A page of keys by id, after `na`, made within a period: to hold them against what they should protect. */
  blader(loket: string, periode: Periode, na: string | null, hoogstens: number): Promise<readonly Sleutelregel[]>
  /** How many keys a desk has. */
  tel(loket: string): Promise<number>
}

/** The search key has a fixed id: there is one per desk. */
export const ZOEKSLEUTEL = '00000000-0000-4000-8000-000000000001'

const plaatsVan = (loket: string, id: string) => `${loket}|sleutel|${id}|ingepakt`

const HAAL = 'select id, ingepakt, kek from sleutel where loket = $1 and id = any($2::uuid[])'

// Written a second time (`inGroepen` may) it is refused: nothing is protected by a key of which that is not certain.
const MAAK = `insert into sleutel (loket, id, soort, ingepakt, kek)
  select * from unnest($1::text[], $2::uuid[], $3::text[], $4::bytea[], $5::text[])`
/** So many makers of keys at most wait for each other. */
const HOOGSTENS_SAMEN = 32

type Rij = { id: string; ingepakt: Buffer; kek: string }

type Nieuw = Sleutelregel & { readonly loket: string; readonly ingepakt: Buffer; readonly kek: string }

export const maakKluis = (sleutels: pg.Pool, bewaarder: Sleutelbewaarder): Kluis => {
  const zoek = new Map<string, Promise<Buffer>>()

  /** Keys that are made at about the same time become durable in one go. */
  const schrijf = inGroepen<readonly Nieuw[]>(async groep => {
    const rijen = groep.flat()
    const van = <K extends keyof Nieuw>(kolom: K) => rijen.map(r => r[kolom])
    await sleutels.query({
      name: 'sleutel-maak',
      text: MAAK,
      values: [van('loket'), van('id'), van('soort'), van('ingepakt'), van('kek')],
    })
  }, HOOGSTENS_SAMEN)

  const bewaar = async (loket: string, regels: readonly Sleutelregel[]) => {
    const nieuw = new Map(regels.map(r => [r.id, randomBytes(32)]))
    const rijen = regels.map(async r => ({
      ...(await bewaarder.pakIn(loket, nieuw.get(r.id) as Buffer, plaatsVan(loket, r.id))),
      ...r,
      loket,
    }))
    await schrijf(await Promise.all(rijen))
    return nieuw
  }

  const haal = async (loket: string, ids: readonly string[]) => {
    const rows = await vraagVast<Rij>(leesVan(sleutels), HAAL, [loket, ids])
    const uitgepakt = await Promise.all(
      rows.map(async r => [r.id, await bewaarder.pakUit(loket, r, plaatsVan(loket, r.id))] as const),
    )
    return new Map(uitgepakt)
  }

  const haalZoeksleutel = async (loket: string): Promise<Buffer> => {
    const al = (await haal(loket, [ZOEKSLEUTEL])).get(ZOEKSLEUTEL)
    if (al) return al
    // Two processes may make it at once: the primary key lets one win, and both read the winner's.
    await bewaar(loket, [{ id: ZOEKSLEUTEL, soort: 'zoek' }]).catch(() => {})
    const gemaakt = (await haal(loket, [ZOEKSLEUTEL])).get(ZOEKSLEUTEL)
    if (!gemaakt) throw new Error(`no search key for ${loket}`)
    return gemaakt
  }

  return {
    maak: (loket, soort, ids) =>
      bewaar(
        loket,
        ids.map(id => ({ id, soort })),
      ),
    maakSamen: bewaar,
    pak: haal,
    async kent(loket, ids) {
      const { rows } = await sleutels.query<{ id: string }>(
        'select id from sleutel where loket = $1 and id = any($2::uuid[])',
        [loket, ids],
      )
      return new Set(rows.map(r => r.id))
    },
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
    async blader(loket, { van, tot }, na, hoogstens) {
      const { rows } = await sleutels.query<Sleutelregel>(
        `select id, soort from sleutel
         where loket = $1 and gemaakt_op >= $2 and gemaakt_op < $3 and ($4::uuid is null or id > $4)
         order by id limit $5`,
        [loket, van, tot, na, hoogstens],
      )
      return rows
    },
    async tel(loket) {
      const { rows } = await sleutels.query<{ n: number }>('select count(*) as n from sleutel where loket = $1', [
        loket,
      ])
      return rows[0]?.n ?? 0
    },
  }
}
