import type { Doel } from '../begrippen/doel.ts'
import { vraagVast, zonderWachten } from '../db/lijn.ts'
import { type Database, inLoket, type Tx } from '../db/verbinding.ts'
import { inGroepen } from '../kernel/groep.ts'
import { uuidv7 } from '../kernel/ids.ts'

/** One look: who, role, what, purpose, from where, outcome (NEN 7513). Ids only. */
export type Blik = {
  readonly loket: string
  readonly wie: string | null
  readonly rol: string
  readonly handeling: string
  readonly doel: Doel
  readonly zaak?: string | null
  readonly onderwerpen?: readonly string[]
  readonly herkomst: string
  readonly uitkomst: 'toegestaan' | 'geweigerd' | 'niet-gevonden'
  readonly noodtoegang?: string | null
}

// Written twice (`inGroepen` may) a look is still one line.
const INSERT = `insert into toegangslog
  (loket, id, wie, rol, handeling, doel, zaak, onderwerpen, herkomst, uitkomst, noodtoegang)
  select $1, b.* from json_to_recordset($2) as b(id uuid, wie uuid, rol text, handeling text, doel text, zaak uuid,
    onderwerpen uuid[], herkomst text, uitkomst text, noodtoegang uuid)
  on conflict (loket, id) do nothing`

type Regel = Blik & { readonly id: string }

const schrijf = async (tx: Tx, loket: string, regels: readonly Regel[]): Promise<void> => {
  await vraagVast(tx, INSERT, [loket, JSON.stringify(regels.map(r => ({ ...r, onderwerpen: r.onderwerpen ?? [] })))])
}

/** Writes the look within the transaction that looks: what was read was logged, or nothing was read. */
export const logBlik = (tx: Tx, blik: Blik): Promise<void> => schrijf(tx, blik.loket, [{ ...blik, id: uuidv7() }])

/** So many lines are written at once at most: who waits for a line waits for all of them. */
const HOOGSTENS_SAMEN = 64

const schrijfSamen = (db: Database) =>
  inGroepen<Regel>(async regels => {
    for (const [loket, eigen] of Map.groupBy(regels, r => r.loket))
      await inLoket(db, loket, async tx => zonderWachten(schrijf(tx, loket, eigen)))
  }, HOOGSTENS_SAMEN)

const perDatabase = new WeakMap<Database, ReturnType<typeof schrijfSamen>>()

/**
 * Writes a look that no transaction holds, together with those of others who look now. When this returns the line is
 * durable: show nothing before. Not to be waited for within a transaction.
 */
export const bewaarBlik = (db: Database, blik: Blik): Promise<void> => {
  const schrijver = perDatabase.get(db) ?? schrijfSamen(db)
  perDatabase.set(db, schrijver)
  return schrijver({ ...blik, id: uuidv7() })
}
