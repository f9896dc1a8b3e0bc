import type { Tx } from '../db/verbinding.ts'

export type Noodtoegang = {
  readonly id: string
  readonly zaak: string
  readonly nummer: string
  readonly behandelaar: string | null
  readonly gebruiker: string
  readonly reden: Buffer
  readonly begonnenOp: string
  readonly eindigtOp: string
  readonly beoordelenVoor: string
  readonly beoordeeldOp: string | null
  readonly beoordeeldDoor: string | null
  readonly oordeel: string | null
}

export const insertNoodtoegang = async (
  tx: Tx,
  loket: string,
  n: Pick<Noodtoegang, 'id' | 'zaak' | 'gebruiker' | 'reden' | 'begonnenOp' | 'eindigtOp' | 'beoordelenVoor'>,
): Promise<void> => {
  await tx
    .insertInto('noodtoegang')
    .values({
      loket,
      id: n.id,
      zaak: n.zaak,
      gebruiker: n.gebruiker,
      reden: n.reden,
      begonnen_op: n.begonnenOp,
      eindigt_op: n.eindigtOp,
      beoordelen_voor: n.beoordelenVoor,
      beoordeeld_op: null,
      beoordeeld_door: null,
      oordeel: null,
    })
    .execute()
}

export const findNoodtoegangMet = async (tx: Tx, loket: string, id: string): Promise<Noodtoegang | null> => {
  const rij = await tx
    .selectFrom('noodtoegang as n')
    .innerJoin('zaak as z', j => j.onRef('z.loket', '=', 'n.loket').onRef('z.id', '=', 'n.zaak'))
    .select(['n.id', 'n.zaak', 'z.nummer', 'z.behandelaar', 'n.gebruiker', 'n.reden', 'n.oordeel'])
    .select(['n.begonnen_op as begonnenOp', 'n.eindigt_op as eindigtOp', 'n.beoordelen_voor as beoordelenVoor'])
    .select(['n.beoordeeld_op as beoordeeldOp', 'n.beoordeeld_door as beoordeeldDoor'])
    .where('n.loket', '=', loket)
    .where('n.id', '=', id)
    .executeTakeFirst()
  return rij ?? null
}

/** False when somebody reviewed it already. */
export const saveOordeel = async (
  tx: Tx,
  loket: string,
  id: string,
  o: { op: string; door: string; oordeel: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('noodtoegang')
    .set({ beoordeeld_op: o.op, beoordeeld_door: o.door, oordeel: o.oordeel })
    .where('loket', '=', loket)
    .where('id', '=', id)
    .where('beoordeeld_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What was done through this break-glass. */
export const findGebruik = (tx: Tx, loket: string, id: string) =>
  tx
    .selectFrom('toegangslog')
    .select(['id', 'op', 'handeling', 'uitkomst'])
    .where('loket', '=', loket)
    .where('noodtoegang', '=', id)
    .orderBy('op')
    .limit(500)
    .execute()

/** Everybody who watches over access at this desk. */
export const findPrivacyfunctionarissen = async (tx: Tx, loket: string): Promise<readonly string[]> => {
  const rijen = await tx
    .selectFrom('gebruiker')
    .select(['id', 'rollen'])
    .where('loket', '=', loket)
    .where('actief', '=', true)
    .execute()
  return rijen.filter(r => r.rollen.includes('privacyfunctionaris')).map(r => r.id)
}
