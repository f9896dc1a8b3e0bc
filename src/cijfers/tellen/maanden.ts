import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import { beginVan, type Dag, plusDagen } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Tijdvak } from '../store.ts'
import { findMaandsommen, type Maandvraag, saveMaandsommen, watVan } from './maandsom.ts'

/** A part of time that is counted at once: a whole month of the Dutch calendar (its first day), or what is left of one. */
export type Stuk = Tijdvak & { readonly maand: Dag | null }

const begin = (dag: Dag): string => new Date(beginVan(dag).epochMilliseconds).toISOString()
const eersteVan = (dag: Dag): Dag => `${dag.slice(0, 7)}-01`
const volgende = (maand: Dag): Dag => eersteVan(plusDagen(maand, 31))

/** A part of time in whole months with what is left at its ends. It begins and ends at midnight in the Netherlands. */
export const inMaanden = ({ begin: van, einde: tot }: Tijdvak): readonly Stuk[] => {
  const stukken: Stuk[] = []
  const einddag = dagVan(tot)
  for (let dag = dagVan(van); dag < einddag; ) {
    const na = volgende(eersteVan(dag))
    const eind = na < einddag ? na : einddag
    stukken.push({ begin: begin(dag), einde: begin(eind), maand: dag === eersteVan(dag) && eind === na ? dag : null })
    dag = eind
  }
  return stukken
}

/**
 * The state of each of these months: as long as it reads the same, nothing of that month changed. Ask it before counting:
 * what is counted is then never older than its state says.
 */
const findStanden = async (tx: Tx, loket: string, maanden: readonly Dag[]): Promise<ReadonlyMap<Dag, string>> => {
  const { rows } = await sql<{ maand: Dag; stand: string }>`
    select m::date as maand, current_database() || coalesce(
      (select md5(string_agg(baan || ':' || transactie || ':' || keer, ' ' order by baan))
        from telstand t where t.loket = ${loket} and t.maand = m::date), '') as stand
    from unnest(${maanden}::date[]) m`.execute(tx)
  return new Map(rows.map(r => [r.maand, r.stand]))
}

type Bewaard = { readonly stand: string; readonly rijen: readonly unknown[] }
/** Kept of months, the least used first. A month of a desk is some tens of kilobytes. */
const geheugen = new Map<string, Bewaard>()
const HOOGSTENS = 600

const onthoud = (sleutel: string, b: Bewaard): void => {
  geheugen.delete(sleutel)
  geheugen.set(sleutel, b)
  const [oudste] = geheugen.keys()
  if (oudste !== undefined && geheugen.size > HOOGSTENS) geheugen.delete(oudste)
}

/** One part of time that must be looked up, and when it is a whole month, what to keep it by. */
type Open = { readonly nr: number; readonly stuk: Stuk; readonly bij: Maandvraag | null }

/** Counts what nobody counted yet, in one pass, and keeps what is a whole month. */
const telRest = async <R extends { readonly vak: number }>(
  tx: Tx,
  loket: string,
  rest: readonly Open[],
  vraag: (vakken: readonly Tijdvak[]) => RawBuilder<R>,
): Promise<ReadonlyMap<number, readonly R[]>> => {
  if (rest.length === 0) return new Map()
  const { rows } = await vraag(rest.map(o => o.stuk)).execute(tx)
  const geteld = Map.groupBy(rows, r => r.vak)
  const rijen = (i: number) => geteld.get(i) ?? []
  await saveMaandsommen(
    tx,
    loket,
    rest.flatMap(({ bij }, i) => (bij ? [{ ...bij, rijen: rijen(i) }] : [])),
  )
  return new Map(rest.map(({ nr }, i) => [nr, rijen(i)]))
}

/**
 * What `vraag` gives of each part of time, by its number. Of a whole month it is kept, here and in the register, and
 * counted anew only when a telregel of that month was written since. `wat` names everything that the count depends on
 * besides the telregels.
 */
export const perStuk = async <R extends { readonly vak: number }>(
  tx: Tx,
  loket: string,
  stukken: readonly Stuk[],
  wat: string,
  vraag: (vakken: readonly Tijdvak[]) => RawBuilder<R>,
): Promise<ReadonlyMap<number, readonly R[]>> => {
  const maanden = stukken.flatMap(s => s.maand ?? [])
  const standen = await findStanden(tx, loket, maanden)
  const sleutelVan = (maand: Dag) => JSON.stringify([loket, maand, wat])
  const uit = new Map<number, readonly R[]>()
  for (const [nr, { maand }] of stukken.entries()) {
    const b = maand ? geheugen.get(sleutelVan(maand)) : undefined
    if (!maand || !b || b.stand !== standen.get(maand)) continue
    onthoud(sleutelVan(maand), b)
    uit.set(nr, b.rijen as readonly R[])
  }
  const open = [...stukken.entries()].flatMap(([nr, stuk]): readonly Open[] => {
    if (uit.has(nr)) return []
    const stand = stuk.maand && standen.get(stuk.maand)
    return [
      { nr, stuk, bij: stuk.maand && stand ? { maand: stuk.maand, stand, wat: watVan(tx, vraag([stuk])) } : null },
    ]
  })
  if (open.length === 0) return uit
  const sommen = await findMaandsommen(
    tx,
    loket,
    open.flatMap(o => o.bij ?? []),
  )
  const isGekend = (o: Open) => o.bij !== null && sommen.has(o.bij.maand)
  const geteld = await telRest(
    tx,
    loket,
    open.filter(o => !isGekend(o)),
    vraag,
  )
  for (const { nr, bij } of open) {
    const rijen = geteld.get(nr) ?? ((bij && sommen.get(bij.maand)) as readonly R[])
    if (bij) onthoud(sleutelVan(bij.maand), { stand: bij.stand, rijen })
    uit.set(nr, rijen)
  }
  return uit
}
