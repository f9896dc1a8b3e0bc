import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Grondslag } from './domain.ts'

export type Voorstel = {
  readonly id: string
  readonly zaak: string
  readonly nummer: string
  readonly grondslag: Grondslag
  readonly toelichting: string | null
  readonly op: string
  readonly door: string
  readonly status: 'voorgesteld' | 'goedgekeurd' | 'geweigerd'
  readonly beslotenOp: string | null
  readonly beslotenDoor: string | null
  readonly reden: string | null
}

const kolommen = [
  'id',
  'zaak',
  'nummer',
  'grondslag',
  'toelichting',
  'op',
  'door',
  'status',
  'besloten_op as beslotenOp',
  'besloten_door as beslotenDoor',
  'reden',
] as const

/** The open proposals, then the latest decisions. */
export const findVoorstellen = async (tx: Tx, loket: string): Promise<readonly Voorstel[]> => {
  const rijen = await tx
    .selectFrom('vernietigingsvoorstel')
    .select(kolommen)
    .where('loket', '=', loket)
    .orderBy(sql`status = 'voorgesteld'`, 'desc')
    .orderBy('op', 'desc')
    .limit(200)
    .execute()
  return rijen as readonly Voorstel[]
}

export const findOpenVoorstel = async (tx: Tx, loket: string, zaak: string): Promise<Voorstel | null> => {
  const rij = await tx
    .selectFrom('vernietigingsvoorstel')
    .select(kolommen)
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
    .where('status', '=', 'voorgesteld')
    .executeTakeFirst()
  return (rij as Voorstel | undefined) ?? null
}

/** False when the dossier stands on the list already. */
export const insertVoorstel = async (
  tx: Tx,
  loket: string,
  v: Pick<Voorstel, 'id' | 'zaak' | 'nummer' | 'grondslag' | 'toelichting' | 'op' | 'door'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('vernietigingsvoorstel')
    .values({ loket, ...v, status: 'voorgesteld', besloten_op: null, besloten_door: null, reden: null })
    .onConflict(c => c.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when somebody decided already. */
export const weigerVoorstel = async (
  tx: Tx,
  loket: string,
  id: string,
  besluit: { op: string; door: string; reden: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('vernietigingsvoorstel')
    .set({ status: 'geweigerd', besloten_op: besluit.op, besloten_door: besluit.door, reden: besluit.reden })
    .where('loket', '=', loket)
    .where('id', '=', id)
    .where('status', '=', 'voorgesteld')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const heeftOpenNoodtoegang = async (tx: Tx, loket: string, zaak: string): Promise<boolean> => {
  const rij = await tx
    .selectFrom('noodtoegang')
    .select('id')
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
    .where('beoordeeld_op', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}

export type Grafsteen = {
  zaak: string
  nummer: string
  op: string
  grondslag: string
  door: string
  voorgesteldDoor: string
}

export const findGrafstenen = (tx: Tx, loket: string): Promise<readonly Grafsteen[]> =>
  tx
    .selectFrom('grafsteen')
    .select(['zaak', 'nummer', 'op', 'grondslag', 'door', 'voorgesteld_door as voorgesteldDoor'])
    .where('loket', '=', loket)
    .orderBy('op', 'desc')
    .limit(200)
    .execute()
