import { sql } from 'kysely'
import type { Delinguitkomst } from '../../begrippen/feiten/deling.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Wie } from '../../toegang/wie.ts'
import { findZicht } from '../../toegang/zicht.ts'

export type Delingstatus = 'onderweg' | 'bezorgd' | 'open' | Delinguitkomst | 'ingetrokken'

/** The line of what crossed, as one of the two desks has it. */
export type Delingregel = {
  readonly id: string
  readonly richting: 'uit' | 'in'
  /** The other desk. */
  readonly ander: string
  /** The dossier of this desk: where it came from, or where it went to. */
  readonly zaak: string | null
  readonly nummer: string | null
  readonly doel: string
  readonly grondslag: string
  readonly onderdelen: readonly string[]
  readonly gedeeldOp: string
  readonly gedeeldDoor: string | null
  readonly bezorgdOp: string | null
  readonly status: Delingstatus
  readonly reden: string | null
  readonly beantwoordOp: string | null
  readonly beantwoordDoor: string | null
  readonly lading: Buffer | null
}

const kolommen = [
  'id',
  'richting',
  'ander',
  'zaak',
  'nummer',
  'doel',
  'grondslag',
  'onderdelen',
  'gedeeld_op as gedeeldOp',
  'gedeeld_door as gedeeldDoor',
  'bezorgd_op as bezorgdOp',
  'status',
  'reden',
  'beantwoord_op as beantwoordOp',
  'beantwoord_door as beantwoordDoor',
  'lading',
] as const

const regels = (tx: Tx, loket: string) => tx.selectFrom('deling').select(kolommen).where('loket', '=', loket)

/** What leaves: written with the decision that it leaves. */
export const insertUit = async (
  tx: Tx,
  loket: string,
  r: Pick<
    Delingregel,
    'id' | 'ander' | 'zaak' | 'nummer' | 'doel' | 'grondslag' | 'onderdelen' | 'gedeeldOp' | 'gedeeldDoor'
  >,
): Promise<void> => {
  await tx
    .insertInto('deling')
    .values({
      loket,
      id: r.id,
      richting: 'uit',
      ander: r.ander,
      zaak: r.zaak,
      nummer: r.nummer,
      doel: r.doel,
      grondslag: r.grondslag,
      onderdelen: JSON.stringify(r.onderdelen),
      gedeeld_op: r.gedeeldOp,
      gedeeld_door: r.gedeeldDoor,
      bezorgd_op: null,
      status: 'onderweg',
      reden: null,
      beantwoord_op: null,
      beantwoord_door: null,
      lading: null,
      teruggemeld: false,
    })
    .execute()
}

/** What arrives, once; false when it was here before. Who gave it and from which dossier does not come along. */
export const insertIn = async (tx: Tx, loket: string, r: Delingregel, van: string, lading: Buffer, op: string) => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('deling')
    .values({
      loket,
      id: r.id,
      richting: 'in',
      ander: van,
      zaak: null,
      nummer: null,
      doel: r.doel,
      grondslag: r.grondslag,
      onderdelen: JSON.stringify(r.onderdelen),
      gedeeld_op: r.gedeeldOp,
      gedeeld_door: null,
      bezorgd_op: op,
      status: 'open',
      reden: null,
      beantwoord_op: null,
      beantwoord_door: null,
      lading,
      teruggemeld: false,
    })
    .onConflict(c => c.columns(['loket', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

type Richting = Delingregel['richting']

export const findDeling = async (tx: Tx, loket: string, richting: Richting, id: string): Promise<Delingregel | null> =>
  ((await regels(tx, loket).where('id', '=', id).where('richting', '=', richting).executeTakeFirst()) as
    | Delingregel
    | undefined) ?? null

/** What waits for this desk's answer, longest first. */
export const findOpenDelingen = async (tx: Tx, loket: string): Promise<readonly Delingregel[]> =>
  (await regels(tx, loket)
    .where('richting', '=', 'in')
    .where('status', '=', 'open')
    .orderBy('bezorgd_op')
    .limit(100)
    .execute()) as readonly Delingregel[]

/** A line of the register, and how much of its dossier this user may know: that it is there, and what is in it. */
export type Registerregel = Delingregel & { readonly leesbaar: boolean; readonly verborgen: boolean }

/**
 * Everything that crossed, newest first: the register of it. Of a dossier that this user may not know of, the line
 * stays as proof, without its number. Of one that was destroyed the number is all that is left, and hides nobody.
 */
export const findDelingen = async (tx: Tx, wie: Wie, hoogstens: number): Promise<readonly Registerregel[]> => {
  const lijst = (await regels(tx, wie.loket)
    .orderBy('gedeeld_op', 'desc')
    .limit(hoogstens)
    .execute()) as readonly Delingregel[]
  const zicht = await findZicht(
    tx,
    wie,
    lijst.flatMap(r => r.zaak ?? []),
  )
  return lijst.map(r => {
    const z = r.zaak === null ? undefined : zicht.get(r.zaak)
    const verborgen = z !== undefined && !z.bekend
    return { ...r, ...(verborgen ? { nummer: null, zaak: null } : {}), verborgen, leesbaar: z?.leesbaar ?? false }
  })
}

/** Ids that must still be brought to the other desk, or of which the answer must still be brought back. */
export const findWachtend = async (tx: Tx, loket: string): Promise<{ heen: string[]; terug: string[] }> => {
  const { rows } = await sql<{ id: string; richting: Richting }>`
    select id, richting from deling where loket = ${loket} and richting = 'uit' and status = 'onderweg'
    union all
    select id, richting from deling where loket = ${loket} and richting = 'in' and status <> 'open' and not teruggemeld
    limit 200`.execute(tx)
  const van = (r: Richting) => rows.filter(x => x.richting === r).map(x => x.id)
  return { heen: van('uit'), terug: van('in') }
}

type Antwoord = {
  readonly status: Delingstatus
  readonly op: string
  readonly reden?: string | null
  readonly door?: string | null
  readonly zaak?: { readonly id: string; readonly nummer: string }
}

/** Moves a line on, when it stands where it was thought to stand; what it carried goes. False otherwise. */
export const zetStand = async (
  tx: Tx,
  loket: string,
  id: string,
  van: readonly Delingstatus[],
  a: Antwoord,
): Promise<boolean> => {
  const klaar = a.status !== 'bezorgd'
  const { numUpdatedRows } = await tx
    .updateTable('deling')
    .set({
      status: a.status,
      lading: null,
      ...(klaar
        ? { beantwoord_op: a.op, reden: a.reden ?? null, beantwoord_door: a.door ?? null }
        : { bezorgd_op: a.op }),
      ...(a.zaak ? { zaak: a.zaak.id, nummer: a.zaak.nummer } : {}),
    })
    .where('loket', '=', loket)
    .where('id', '=', id)
    .where('status', 'in', van)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export const zetTeruggemeld = async (tx: Tx, loket: string, id: string): Promise<void> => {
  await tx
    .updateTable('deling')
    .set({ teruggemeld: true })
    .where('loket', '=', loket)
    .where('id', '=', id)
    .where('richting', '=', 'in')
    .execute()
}
