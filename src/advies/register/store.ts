import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Wie } from '../../toegang/wie.ts'
import { zichtfilter } from '../../toegang/zichtfilter.ts'
import { findZaakId } from '../../zaken/nummer.ts'
import type { Filter, NieuwAdvies, Vervolg } from './domain.ts'

export const PER_PAGINA = 50

/** An advice in codes, dates and ids of its texts. */
export type Adviesregel = {
  readonly id: string
  readonly gevraagd: boolean
  readonly aan: string
  readonly thema: string | null
  readonly gegevenOp: string
  readonly opvolgenOp: string | null
  readonly inhoud: string
  readonly uitkomst: string | null
  readonly uitkomstOp: string | null
  readonly door: string
  readonly versie: number
}

const KOLOMMEN = sql`advies.id, advies.gevraagd, advies.aan, advies.thema, advies.gegeven_op as "gegevenOp",
  advies.opvolgen_op as "opvolgenOp", advies.inhoud, advies.uitkomst, advies.uitkomst_op as "uitkomstOp",
  advies.door, advies.versie`

const gevraagd = (filter: Filter, vandaag: string) => {
  const delen = [sql<boolean>`true`]
  if (filter.toon !== 'alles') delen.push(sql<boolean>`advies.uitkomst is null`)
  if (filter.toon === 'laat') delen.push(sql<boolean>`advies.opvolgen_op <= ${vandaag}`)
  if (filter.aan) delen.push(sql<boolean>`advies.aan = ${filter.aan}`)
  if (filter.gevraagd) delen.push(sql<boolean>`advies.gevraagd = ${filter.gevraagd === 'ja'}`)
  return sql.join(delen, sql` and `)
}

/** What must be followed first, then the newest; one row more than a page tells that there is a next. */
export const findAdviezen = async (
  tx: Tx,
  loket: string,
  filter: Filter,
  vandaag: string,
  pagina: number,
): Promise<readonly Adviesregel[]> => {
  const { rows } = await sql<Adviesregel>`
    select ${KOLOMMEN} from advies where advies.loket = ${loket} and ${gevraagd(filter, vandaag)}
    order by (advies.uitkomst is null) desc, (case when advies.uitkomst is null then advies.opvolgen_op end) nulls last,
      advies.gegeven_op desc, advies.id
    limit ${PER_PAGINA + 1} offset ${(pagina - 1) * PER_PAGINA}`.execute(tx)
  return rows
}

export const findAdvies = async (tx: Tx, loket: string, id: string): Promise<Adviesregel | null> => {
  const { rows } = await sql<Adviesregel>`
    select ${KOLOMMEN} from advies where advies.loket = ${loket} and advies.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** What the desk advised because of this dossier, newest first. */
export const findVanDossier = async (tx: Tx, loket: string, zaak: string): Promise<readonly Adviesregel[]> => {
  const { rows } = await sql<Adviesregel>`
    select ${KOLOMMEN} from advies_dossier d join advies on advies.loket = d.loket and advies.id = d.advies
    where d.loket = ${loket} and d.zaak = ${zaak} order by advies.gegeven_op desc, advies.id`.execute(tx)
  return rows
}

export type Aanleiding = { readonly id: string; readonly nummer: string; readonly categorie: string | null }

/** The dossiers it arose from, as far as this user may open them; and how many there are. */
export const findAanleidingen = async (tx: Tx, wie: Wie, advies: string) => {
  const { rows } = await sql<Aanleiding>`
    select zaak.id, zaak.nummer, zaak.categorie from advies_dossier d
    join zaak on zaak.loket = d.loket and zaak.id = d.zaak
    where d.loket = ${wie.loket} and d.advies = ${advies} and ${zichtfilter(wie, 'dossier.lezen')}
    order by zaak.nummer`.execute(tx)
  return rows
}

/** The dossier with a number as it was typed, when this user may open it. */
export const findZichtbaar = async (tx: Tx, wie: Wie, getypt: string): Promise<string | null> => {
  const id = await findZaakId(tx, wie.loket, getypt)
  if (!id) return null
  const { rows } = await sql<{ id: string }>`
    select zaak.id from zaak where zaak.loket = ${wie.loket} and zaak.id = ${id} and zaak.status <> 'vernietigd'
      and ${zichtfilter(wie, 'dossier.lezen')}`.execute(tx)
  return rows[0]?.id ?? null
}

type Wat = { readonly id: string; readonly sleutel: string; readonly door: string; readonly op: string }

/** Null when this very form was here before. */
export const insertAdvies = async (
  tx: Tx,
  loket: string,
  a: Omit<NieuwAdvies, 'inhoud' | 'dossiers'>,
  wat: Wat & { inhoud: string; zaken: readonly string[] },
): Promise<string | null> => {
  const rij = await tx
    .insertInto('advies')
    .values({
      loket,
      id: wat.id,
      sleutel: wat.sleutel,
      gevraagd: a.gevraagd,
      aan: a.aan,
      thema: a.thema,
      gegeven_op: a.gegevenOp,
      opvolgen_op: a.opvolgenOp,
      inhoud: wat.inhoud,
      uitkomst: null,
      uitkomst_op: null,
      door: wat.door,
      op: wat.op,
      versie: 1,
    })
    .onConflict(c => c.columns(['loket', 'sleutel']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!rij) return null
  if (wat.zaken.length > 0)
    await tx
      .insertInto('advies_dossier')
      .values(wat.zaken.map(zaak => ({ loket, advies: wat.id, zaak })))
      .execute()
  return rij.id
}

export const findBijSleutel = async (tx: Tx, loket: string, sleutel: string): Promise<string | null> =>
  (
    await tx
      .selectFrom('advies')
      .select('id')
      .where('loket', '=', loket)
      .where('sleutel', '=', sleutel)
      .executeTakeFirst()
  )?.id ?? null

export type Stap = {
  readonly id: string
  readonly uitkomst: string | null
  readonly dag: string
  readonly toelichting: string | null
  readonly door: string
  readonly op: string
}

/** What was heard of it, newest first. */
export const findStappen = (tx: Tx, loket: string, advies: string): Promise<Stap[]> =>
  tx
    .selectFrom('advies_vervolg')
    .select(['id', 'uitkomst', 'dag', 'toelichting', 'door', 'op'])
    .where('loket', '=', loket)
    .where('advies', '=', advies)
    .orderBy('op', 'desc')
    .execute()

type Gehoord = { readonly id: string; readonly toelichting: string | null; readonly door: string; readonly op: string }

/** False when somebody else changed it since. */
export const saveVervolg = async (
  tx: Tx,
  loket: string,
  a: { id: string; versie: number },
  v: Vervolg,
  wat: Gehoord,
): Promise<boolean> => {
  const nieuw =
    v.soort === 'uitkomst'
      ? { uitkomst: v.uitkomst, uitkomst_op: v.op, opvolgen_op: null }
      : { uitkomst: null, uitkomst_op: null, opvolgen_op: v.opvolgenOp }
  const { numUpdatedRows } = await tx
    .updateTable('advies')
    .set({ ...nieuw, versie: a.versie + 1 })
    .where('loket', '=', loket)
    .where('id', '=', a.id)
    .where('versie', '=', a.versie)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  const dag = v.soort === 'uitkomst' ? v.op : v.opvolgenOp
  await tx
    .insertInto('advies_vervolg')
    .values({ loket, advies: a.id, uitkomst: nieuw.uitkomst, dag, ...wat })
    .execute()
  return true
}

/** Advice of which the outcome is known; the oldest outcomes first. */
export const findMetUitkomst = async (tx: Tx, loket: string, voor: string, hoogstens: number) => {
  const { rows } = await sql<Adviesregel & { uitkomstOp: string }>`
    select ${KOLOMMEN} from advies where advies.loket = ${loket} and advies.uitkomst_op < ${voor}
    order by advies.uitkomst_op limit ${hoogstens}`.execute(tx)
  return rows
}

/** The texts of an advice, and of all that was heard of it. */
export const findTekstenVan = async (tx: Tx, loket: string, a: Adviesregel): Promise<readonly string[]> => [
  a.inhoud,
  ...(await findStappen(tx, loket, a.id)).flatMap(s => (s.toelichting ? [s.toelichting] : [])),
]

/** Removes an advice with its links and its texts; the keys went before. */
export const deleteAdvies = async (tx: Tx, loket: string, id: string, teksten: readonly string[]): Promise<void> => {
  for (const tabel of ['advies_dossier', 'advies_vervolg'] as const)
    await tx.deleteFrom(tabel).where('loket', '=', loket).where('advies', '=', id).execute()
  await tx.deleteFrom('advies').where('loket', '=', loket).where('id', '=', id).execute()
  await tx.deleteFrom('registertekst').where('loket', '=', loket).where('id', 'in', teksten).execute()
}
