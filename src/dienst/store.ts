import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'
import type { Diensttaak, Punt, Waarom } from './domain.ts'

export type Roosterregel = {
  readonly id: string
  readonly gebruiker: string
  readonly van: string
  readonly tot: string
  readonly taak: Diensttaak
  readonly telefoon: string
}

/** Everybody whose shift overlaps a period. */
export const findRooster = async (tx: Tx, loket: string, van: string, tot: string): Promise<readonly Roosterregel[]> =>
  (await tx
    .selectFrom('dienstrooster')
    .select(['id', 'gebruiker', 'van', 'tot', 'taak', 'telefoon'])
    .where('loket', '=', loket)
    .where('van', '<', tot)
    .where('tot', '>', van)
    .orderBy('van')
    .orderBy('taak', 'desc')
    .execute()) as Roosterregel[]

/** Adds who is not in that shift yet; returns how many. */
export const insertRooster = async (tx: Tx, loket: string, regels: readonly Roosterregel[]): Promise<number> => {
  if (regels.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('dienstrooster')
    .values(regels.map(r => ({ loket, ...r })))
    .onConflict(c => c.columns(['loket', 'van', 'gebruiker']).doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows)
}

export const deleteRooster = async (tx: Tx, loket: string, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('dienstrooster')
    .where('loket', '=', loket)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

export type Overdracht = {
  readonly id: string
  readonly wissel: string
  readonly punten: readonly Punt[]
  readonly opmerking: Buffer | null
  readonly gegevenOp: string
  readonly gegevenDoor: string
  readonly aanvaardOp: string | null
  readonly aanvaardDoor: string | null
}

const overdrachten = (tx: Tx, loket: string) =>
  tx
    .selectFrom('dienstoverdracht')
    .select(['id', 'wissel', 'punten', 'opmerking', 'gegeven_op as gegevenOp', 'gegeven_door as gegevenDoor'])
    .select(['aanvaard_op as aanvaardOp', 'aanvaard_door as aanvaardDoor'])
    .where('loket', '=', loket)

export const findOverdracht = async (
  tx: Tx,
  loket: string,
  welke: { id: string } | { wissel: string },
): Promise<Overdracht | null> => {
  const [kolom, waarde] = 'id' in welke ? (['id', welke.id] as const) : (['wissel', welke.wissel] as const)
  const rij = await overdrachten(tx, loket).where(kolom, '=', waarde).executeTakeFirst()
  return (rij as Overdracht | undefined) ?? null
}

/** The latest handovers, newest first. */
export const findOverdrachten = async (tx: Tx, loket: string): Promise<readonly Overdracht[]> =>
  (await overdrachten(tx, loket).orderBy('wissel', 'desc').limit(14).execute()) as readonly Overdracht[]

/** False when somebody handed over at this change already. */
export const insertOverdracht = async (
  tx: Tx,
  loket: string,
  o: Pick<Overdracht, 'id' | 'wissel' | 'punten' | 'opmerking' | 'gegevenOp' | 'gegevenDoor'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('dienstoverdracht')
    .values({
      loket,
      id: o.id,
      wissel: o.wissel,
      punten: JSON.stringify(o.punten),
      opmerking: o.opmerking,
      gegeven_op: o.gegevenOp,
      gegeven_door: o.gegevenDoor,
      aanvaard_op: null,
      aanvaard_door: null,
    })
    .onConflict(c => c.columns(['loket', 'wissel']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** What was given is given anew, as long as nobody accepted it and the giver is the same; false otherwise. */
export const vervangOverdracht = async (
  tx: Tx,
  loket: string,
  o: Pick<Overdracht, 'id' | 'punten' | 'opmerking' | 'gegevenOp' | 'gegevenDoor'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('dienstoverdracht')
    .set({ punten: JSON.stringify(o.punten), opmerking: o.opmerking, gegeven_op: o.gegevenOp })
    .where('loket', '=', loket)
    .where('id', '=', o.id)
    .where('gegeven_door', '=', o.gegevenDoor)
    .where('aanvaard_op', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** False when somebody accepted it already, or it is one's own. */
export const zetAanvaard = async (tx: Tx, loket: string, id: string, door: string, op: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('dienstoverdracht')
    .set({ aanvaard_op: op, aanvaard_door: door })
    .where('loket', '=', loket)
    .where('id', '=', id)
    .where('aanvaard_op', 'is', null)
    .where('gegeven_door', '<>', door)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Handovers given before a moment that still hold a remark. */
export const findOudeOpmerkingen = async (tx: Tx, loket: string, voor: string): Promise<readonly string[]> => {
  const rijen = await tx
    .selectFrom('dienstoverdracht')
    .select('id')
    .where('loket', '=', loket)
    .where('opmerking', 'is not', null)
    .where('gegeven_op', '<', voor)
    .limit(500)
    .execute()
  return rijen.map(r => r.id)
}

export const wisOpmerkingen = async (tx: Tx, loket: string, ids: readonly string[]): Promise<void> => {
  await tx
    .updateTable('dienstoverdracht')
    .set({ opmerking: null })
    .where('loket', '=', loket)
    .where('id', 'in', ids)
    .execute()
}

/** A dossier that the next shift must look at. */
export type Aandachtsregel = {
  readonly id: string
  readonly nummer: string
  readonly status: string
  readonly categorie: string | null
  readonly behandelaar: string | null
  readonly termijn: string | null
  readonly einde: string | null
  readonly nieuw: boolean
  readonly laat: boolean
  readonly termijnLoopt: boolean
  readonly tekst: string | null
}

/** More than anybody reads at a change of shift. */
const HOOGSTENS = 60

const regels = sql`zaak.id, zaak.nummer, zaak.status, zaak.categorie, zaak.behandelaar,
  t.code as termijn, t.einde, zaak.werk->'aandachtspunt'->>'tekst' as tekst`
const metTermijn = sql`left join lateral (
    select code, einde from termijn
    where termijn.loket = zaak.loket and termijn.zaak = zaak.id and termijn.status = 'lopend'
      and termijn.eind_moment = zaak.eerste_termijn
    limit 1
  ) t on true`

/**
 * What somebody may see that is not screened yet, has a note for the next shift, or has a term that ends before `tot`;
 * what was given along first.
 */
export const findAandacht = async (tx: Tx, wie: Wie, tot: string, nu: string): Promise<readonly Aandachtsregel[]> => {
  const { rows } = await sql<Aandachtsregel>`
    select ${regels}, zaak.status = 'ontvangen' as nieuw, coalesce(zaak.eerste_termijn < ${nu}, false) as laat,
      coalesce(zaak.eerste_termijn >= ${nu} and zaak.eerste_termijn < ${tot}, false) as "termijnLoopt"
    from zaak ${metTermijn}
    where zaak.loket = ${wie.loket} and zaak.status in ('ontvangen', 'in_behandeling')
      and (zaak.status = 'ontvangen' or zaak.eerste_termijn < ${tot} or zaak.werk ? 'aandachtspunt')
      and ${zichtfilter(wie, 'dossier.lezen')}
    order by (zaak.werk ? 'aandachtspunt' or (zaak.urgent and zaak.status = 'ontvangen')) desc,
      zaak.eerste_termijn nulls last, zaak.id
    limit ${HOOGSTENS}`.execute(tx)
  return rows
}

/** The dossiers of a handover as they stand now, in its order; only those that this user may see. */
export const findPunten = async (tx: Tx, wie: Wie, ids: readonly string[]): Promise<readonly Aandachtsregel[]> => {
  const { rows } = await sql<Aandachtsregel>`
    select ${regels}, false as nieuw, false as laat, false as "termijnLoopt"
    from zaak ${metTermijn}
    where zaak.loket = ${wie.loket} and zaak.id = any(${ids}::uuid[]) and ${zichtfilter(wie, 'dossier.lezen')}
    order by array_position(${ids}::uuid[], zaak.id)`.execute(tx)
  return rows
}

export const waaromVan = (r: Aandachtsregel): readonly Waarom[] => [
  ...(r.tekst === null ? [] : (['aandachtspunt'] as const)),
  ...(r.nieuw ? (['nieuw'] as const) : []),
  ...(r.laat ? (['laat'] as const) : []),
  ...(r.termijnLoopt ? (['termijn'] as const) : []),
]
