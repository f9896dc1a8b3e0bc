import type { Doel } from '../begrippen/doel.ts'
import { vraagVast } from '../db/lijn.ts'
import type { Tx } from '../db/verbinding.ts'
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

const INSERT = `insert into toegangslog
  (loket, id, wie, rol, handeling, doel, zaak, onderwerpen, herkomst, uitkomst, noodtoegang)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`

/** Writes the look within the transaction that looks: what was read was logged, or nothing was read. */
export const logBlik = async (tx: Tx, blik: Blik): Promise<void> => {
  await vraagVast(tx, INSERT, [
    blik.loket,
    uuidv7(),
    blik.wie,
    blik.rol,
    blik.handeling,
    blik.doel,
    blik.zaak ?? null,
    [...(blik.onderwerpen ?? [])],
    blik.herkomst,
    blik.uitkomst,
    blik.noodtoegang ?? null,
  ])
}
