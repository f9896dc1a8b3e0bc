import { type RawBuilder, sql } from 'kysely'
import type { Tijdvak } from '../cijfers/store.ts'
import { inMaanden, perStuk } from '../cijfers/tellen/maanden.ts'
import type { Tx } from '../db/verbinding.ts'
import { beginVan } from '../kernel/dag.ts'
import type { Afspraak, Maandtelling } from './reeksen.ts'
import type { Reekssoort, Uitslag } from './rekenen/oordeel.ts'
import type { Maand, Venster } from './venster.ts'

type Geteldemaand = Omit<Maandtelling, 'maand'> & { readonly vak: number }

/** The same of these months, by their number. */
const perMelderMaand = (loket: string, vakken: readonly Tijdvak[]): RawBuilder<Geteldemaand> => {
  const delen = vakken.map(
    (v, nr) => sql`
      select ${sql.lit(nr)}::int as vak, melder_type as "melderType", organisatie::text as organisatie,
        count(*)::int as aantal
      from telregel where loket = ${loket}
        and ontvangen_op >= ${v.begin}::timestamptz and ontvangen_op < ${v.einde}::timestamptz
      group by 2, 3`,
  )
  return sql<Geteldemaand>`${sql.join(delen, sql` union all `)}`
}

const vakVan = ({ van, tot }: { van: Maand; tot: Maand }): Tijdvak => {
  const begin = (maand: Maand, plus: number) => {
    const [jaar = 0, nr = 0] = maand.split('-').map(Number)
    const dag = new Date(Date.UTC(jaar, nr - 1 + plus, 1)).toISOString().slice(0, 10)
    return new Date(beginVan(dag).epochMilliseconds).toISOString()
  }
  return { begin: begin(van, 0), einde: begin(tot, 1) }
}

/**
 * Reports per month, kind of reporter and organisation, over the period and what it is held against. Months that did not
 * change since they were last counted are not counted again.
 */
export const telPerMaand = async (tx: Tx, loket: string, venster: Venster): Promise<readonly Maandtelling[]> => {
  const delen = [{ van: venster.van, tot: venster.tot }, ...venster.toen]
  const stukken = [...new Map(delen.flatMap(d => inMaanden(vakVan(d))).map(s => [s.maand, s])).values()]
  const geteld = await perStuk(tx, loket, stukken, 'signalen', vakken => perMelderMaand(loket, vakken))
  return [...geteld].flatMap(([nr, rijen]) =>
    rijen.map(({ melderType, organisatie, aantal }) => ({
      maand: (stukken[nr]?.maand ?? '').slice(0, 7),
      melderType,
      organisatie,
      aantal,
    })),
  )
}

/** Names of organisations by id. */
export const findOrganisatienamen = async (tx: Tx, loket: string): Promise<ReadonlyMap<string, string>> => {
  const rijen = await tx.selectFrom('organisatie').select(['id', 'naam']).where('loket', '=', loket).execute()
  return new Map(rijen.map(r => [r.id, r.naam]))
}

export const findAfspraken = async (tx: Tx, loket: string): Promise<readonly Afspraak[]> => {
  const rijen = await tx
    .selectFrom('meldafspraak')
    .select(['soort', 'code', 'per_jaar', 'vanaf'])
    .where('loket', '=', loket)
    .orderBy('vanaf', 'desc')
    .orderBy('op', 'desc')
    // Ids rise with time: of two in one moment the last one holds.
    .orderBy('id', 'desc')
    .execute()
  return rijen.map(r => ({
    soort: r.soort as Reekssoort,
    code: r.code,
    perJaar: r.per_jaar,
    vanaf: r.vanaf.slice(0, 7),
  }))
}

export type Vastgelegd = Omit<Afspraak, 'soort' | 'code'> & { readonly door: string; readonly op: string }

/** The agreement about one series that starts last, and who made it; null when there never was one. */
export const findAfspraak = async (
  tx: Tx,
  loket: string,
  { soort, code }: Pick<Afspraak, 'soort' | 'code'>,
): Promise<Vastgelegd | null> => {
  const rij = await tx
    .selectFrom('meldafspraak')
    .select(['per_jaar', 'vanaf', 'door', 'op'])
    .where('loket', '=', loket)
    .where('soort', '=', soort)
    .where('code', '=', code)
    .orderBy('vanaf', 'desc')
    .orderBy('op', 'desc')
    // Ids rise with time: of two in one moment the last one holds.
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij ? { perJaar: rij.per_jaar, vanaf: rij.vanaf.slice(0, 7), door: rij.door, op: rij.op } : null
}

export const appendAfspraak = async (
  tx: Tx,
  loket: string,
  a: Afspraak & { id: string; door: string; op: string },
): Promise<void> => {
  await tx
    .insertInto('meldafspraak')
    .values({
      loket,
      id: a.id,
      soort: a.soort,
      code: a.code,
      per_jaar: a.perJaar,
      vanaf: `${a.vanaf}-01`,
      door: a.door,
      op: a.op,
    })
    .execute()
}

export const oordelen = ['verklaard', 'organisatie_gevraagd', 'had_gemeld_moeten_worden'] as const
export type Oordeel = (typeof oordelen)[number]

/** A signal that somebody took up, as it was seen then. */
export type Opgepakt = {
  readonly id: string
  readonly soort: Reekssoort
  readonly code: string
  readonly van: Maand
  readonly tot: Maand
  readonly uitslag: Uitslag
  readonly aantal: number
  readonly verwacht: number | null
  readonly laag: number | null
  readonly hoog: number | null
  readonly gemist: number
  readonly opgepaktOp: string
  readonly opgepaktDoor: string
  readonly oordeel: Oordeel | null
  readonly oordeelOp: string | null
  readonly oordeelDoor: string | null
  readonly toelichting: string | null
}

const KOLOMMEN = [
  ...(['id', 'soort', 'code', 'van', 'tot', 'uitslag', 'aantal', 'verwacht', 'laag', 'hoog', 'gemist'] as const),
  ...(['opgepakt_op', 'opgepakt_door', 'oordeel', 'oordeel_op', 'oordeel_door', 'toelichting'] as const),
] as const

const vraag = (tx: Tx, loket: string) => tx.selectFrom('signaal').select(KOLOMMEN).where('loket', '=', loket)
type Rij = Awaited<ReturnType<ReturnType<typeof vraag>['execute']>>[number]

const lees = (r: Rij): Opgepakt => ({
  id: r.id,
  soort: r.soort as Reekssoort,
  code: r.code,
  van: r.van.slice(0, 7),
  tot: r.tot.slice(0, 7),
  uitslag: r.uitslag as Uitslag,
  aantal: r.aantal,
  verwacht: r.verwacht,
  laag: r.laag,
  hoog: r.hoog,
  gemist: r.gemist,
  opgepaktOp: r.opgepakt_op,
  opgepaktDoor: r.opgepakt_door,
  oordeel: r.oordeel as Oordeel | null,
  oordeelOp: r.oordeel_op,
  oordeelDoor: r.oordeel_door,
  toelichting: r.toelichting,
})

/** What was taken up, latest first. */
export const findOpgepakte = async (tx: Tx, loket: string): Promise<readonly Opgepakt[]> =>
  (await vraag(tx, loket).orderBy('opgepakt_op', 'desc').limit(200).execute()).map(lees)

export const findOpgepakt = async (tx: Tx, loket: string, id: string): Promise<Opgepakt | null> => {
  const rij = await vraag(tx, loket).where('id', '=', id).executeTakeFirst()
  return rij ? lees(rij) : null
}

/** Takes a signal up, once: who comes second gets the first one's. */
export const appendSignaal = async (
  tx: Tx,
  loket: string,
  s: Omit<Opgepakt, 'oordeel' | 'oordeelOp' | 'oordeelDoor' | 'toelichting'>,
): Promise<string> => {
  await tx
    .insertInto('signaal')
    .values({
      loket,
      id: s.id,
      soort: s.soort,
      code: s.code,
      van: `${s.van}-01`,
      tot: `${s.tot}-01`,
      uitslag: s.uitslag,
      aantal: s.aantal,
      verwacht: s.verwacht,
      laag: s.laag,
      hoog: s.hoog,
      gemist: s.gemist,
      opgepakt_op: s.opgepaktOp,
      opgepakt_door: s.opgepaktDoor,
      oordeel: null,
      oordeel_op: null,
      oordeel_door: null,
      toelichting: null,
    })
    .onConflict(c => c.columns(['loket', 'soort', 'code', 'van', 'tot']).doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('signaal')
    .select('id')
    .where('loket', '=', loket)
    .where('soort', '=', s.soort)
    .where('code', '=', s.code)
    .where('van', '=', `${s.van}-01`)
    .where('tot', '=', `${s.tot}-01`)
    .executeTakeFirstOrThrow()
  return id
}

export const saveOordeel = async (
  tx: Tx,
  loket: string,
  id: string,
  o: { oordeel: Oordeel; op: string; door: string; toelichting: string },
): Promise<void> => {
  await tx
    .updateTable('signaal')
    .set({ oordeel: o.oordeel, oordeel_op: o.op, oordeel_door: o.door, toelichting: o.toelichting })
    .where('loket', '=', loket)
    .where('id', '=', id)
    .execute()
}
