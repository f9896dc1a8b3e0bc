import type { Doel } from '../begrippen/doel.ts'
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

/** Writes the look within the transaction that looks: what was read was logged, or nothing was read. */
export const logBlik = async (tx: Tx, blik: Blik): Promise<void> => {
  await tx
    .insertInto('toegangslog')
    .values({
      loket: blik.loket,
      id: uuidv7(),
      wie: blik.wie,
      rol: blik.rol,
      handeling: blik.handeling,
      doel: blik.doel,
      zaak: blik.zaak ?? null,
      onderwerpen: [...(blik.onderwerpen ?? [])],
      herkomst: blik.herkomst,
      uitkomst: blik.uitkomst,
      noodtoegang: blik.noodtoegang ?? null,
    })
    .execute()
}
