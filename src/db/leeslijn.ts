import type { Socket } from 'node:net'
import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { type Tx, txOver, vraag, zonderWachten } from './lijn.ts'

/** So many lines are shared at most, and so much is asked over one before there is another. */
const HOOGSTENS_LIJNEN = 2
const GENOEG_VOOR_EEN = 16

/** A connection that all who look share, borrowed from the pool as long as anything is asked over it. */
type Leeslijn = {
  readonly client: Promise<pg.PoolClient>
  /** Questions without an answer yet. */
  bezig: number
  /** The desk that its questions are about, and whether PostgreSQL took that. */
  loket: string
  gezet: Promise<unknown>
}

const zetLoket = (client: pg.PoolClient, loket: string) =>
  vraag(client, CompiledQuery.raw(`select set_config('app.loket', $1, false)`, [loket]))

/** What is asked in one turn of the event loop, by whomever, leaves in one write. */
const bundelBeurt = (client: pg.PoolClient): void => {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.cork()
  setImmediate(() => stream.uncork())
}

const maakLeeslijnen = (pool: pg.Pool) => {
  const lijnen: Leeslijn[] = []
  const gebundeld = new WeakSet<Leeslijn>()
  let deze: Leeslijn | undefined

  const neem = (): Leeslijn => {
    const lijn = { client: pool.connect(), bezig: 0, loket: '', gezet: Promise.resolve() }
    lijnen.push(lijn)
    return lijn
  }
  const weg = (lijn: Leeslijn): void => {
    const plek = lijnen.indexOf(lijn)
    if (plek >= 0) lijnen.splice(plek, 1)
  }
  /** The least busy; in one turn the same, so that a page's questions stay together. */
  const kies = (): Leeslijn => {
    if (deze && lijnen.includes(deze)) return deze
    const [rustigste] = lijnen.toSorted((a, b) => a.bezig - b.bezig)
    const vol = !rustigste || (rustigste.bezig >= GENOEG_VOOR_EEN && lijnen.length < HOOGSTENS_LIJNEN)
    deze = vol ? neem() : rustigste
    setImmediate(() => {
      deze = undefined
    })
    return deze
  }
  const vraagOver = async <R>(lijn: Leeslijn, loket: string, q: CompiledQuery) => {
    const client = await lijn.client
    if (!gebundeld.has(lijn)) {
      gebundeld.add(lijn)
      bundelBeurt(client)
      setImmediate(() => gebundeld.delete(lijn))
    }
    if (lijn.loket !== loket) {
      lijn.loket = loket
      lijn.gezet = zetLoket(client, loket)
    }
    // What was asked while the desk could not be set would be about another.
    const [uit] = await Promise.all([vraag<R>(client, q), lijn.gezet])
    return uit
  }
  /** The pool gets it back as it was: about no desk. */
  const geefTerug = async (lijn: Leeslijn, stuk: boolean): Promise<void> => {
    const client = await lijn.client
    if (!stuk && lijn.loket !== '') zonderWachten(zetLoket(client, ''))
    client.release(stuk)
  }
  return async <R>(loket: string, q: CompiledQuery) => {
    const lijn = kies()
    lijn.bezig += 1
    try {
      return await vraagOver<R>(lijn, loket, q)
    } catch (fout) {
      // Whoever comes after takes another one.
      weg(lijn)
      throw fout
    } finally {
      lijn.bezig -= 1
      if (lijn.bezig === 0) {
        const stuk = !lijnen.includes(lijn)
        weg(lijn)
        zonderWachten(geefTerug(lijn, stuk))
      }
    }
  }
}

/** The same of a database without desks. */
export const leesVan = (pool: pg.Pool): Tx => leesIn({ pool }, '')

const perPool = new WeakMap<pg.Pool, { lees: ReturnType<typeof maakLeeslijnen>; per: Map<string, Tx> }>()

/**
 * The register of one desk for who only looks, over lines that all looks share: each question is a transaction of its
 * own and sees what was committed before it. Ask only what changes nothing and answers at once; who comes after waits.
 */
export const leesIn = ({ pool }: { readonly pool: pg.Pool }, loket: string): Tx => {
  const bij = perPool.get(pool) ?? { lees: maakLeeslijnen(pool), per: new Map<string, Tx>() }
  perPool.set(pool, bij)
  const tx = bij.per.get(loket) ?? txOver(q => bij.lees(loket, q))
  bij.per.set(loket, tx)
  return tx
}
