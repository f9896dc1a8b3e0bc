import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import { beginVan, type Dag, plusDagen } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Tijdvak } from '../store.ts'

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

/**
 * What `tel` gives of each part of time, by its number. Of a whole month it is kept, and counted anew only when a telregel
 * of that month was written since. `wat` names everything that the count depends on besides the telregels.
 */
export const perStuk = async <R extends { readonly vak: number }>(
  tx: Tx,
  loket: string,
  stukken: readonly Stuk[],
  wat: string,
  tel: (vakken: readonly Tijdvak[]) => Promise<readonly R[]>,
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
  const mist = [...stukken.keys()].filter(nr => !uit.has(nr))
  if (mist.length === 0) return uit
  const geteld = Map.groupBy(await tel(mist.map(nr => stukken[nr] as Stuk)), r => r.vak)
  for (const [i, nr] of mist.entries()) {
    const rijen = geteld.get(i) ?? []
    const maand = stukken[nr]?.maand
    const stand = maand ? standen.get(maand) : undefined
    if (maand && stand !== undefined) onthoud(sleutelVan(maand), { stand, rijen })
    uit.set(nr, rijen)
  }
  return uit
}
