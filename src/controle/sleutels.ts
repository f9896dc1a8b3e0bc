import { type RawBuilder, sql } from 'kysely'
import { type Database, inLoket, type Tx } from '../db/verbinding.ts'
import { type Kluis, type Periode, type Sleutelsoort, ZOEKSLEUTEL } from '../kluis/kluis.ts'

const PER_KEER = 2000
/** A key is made before what it protects: one of the last hour may still get it. */
const UUR = 3_600_000

export type Beschermd = Exclude<Sleutelsoort, 'zoek'>
export type Sleutelbevinding = {
  readonly soort: 'sleutelOntbreekt' | 'sleutelZonderInhoud'
  readonly id: string
  readonly van: Beschermd
}

/** Where what a key protects is kept. A dossier marked destroyed is on its way out. */
const TABEL = {
  dossier: 'zaak',
  persoon: 'betrokkene',
  concept: 'concept',
  dienst: 'dienstoverdracht',
  register: 'registertekst',
  deling: 'deling',
} as const satisfies Record<Beschermd, string>
const beschermd = Object.keys(TABEL) as Beschermd[]

const metInhoud = sql`(exists (select from inhoud i where i.loket = d.loket and i.zaak = d.id)
  or exists (select from zaak_melding m where m.loket = d.loket and m.zaak = d.id)
  or exists (select from indiening s where s.loket = d.loket and s.zaak = d.id))`

/** What must hold before a row needs its key. */
const EIS: Partial<Record<Beschermd, RawBuilder<unknown>>> = {
  dossier: sql`d.status <> 'vernietigd' and ${metInhoud}`,
  dienst: sql`d.opmerking is not null`,
  deling: sql`d.lading is not null`,
}

const leesDragers = async (tx: Tx, loket: string, van: Beschermd, na: string | null): Promise<readonly string[]> => {
  const voorwaarde = na === null ? sql`true` : sql`d.id > ${na}`
  const eis = EIS[van] ?? sql`true`
  const { rows } = await sql<{ id: string }>`
    select d.id from ${sql.table(TABEL[van])} d where d.loket = ${loket} and ${voorwaarde} and ${eis}
    order by d.id limit ${PER_KEER}`.execute(tx)
  return rows.map(r => r.id)
}

const bestaan = async (tx: Tx, loket: string, van: Beschermd, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(TABEL[van])} where loket = ${loket} and id = any(${ids}::uuid[])`.execute(tx)
  return new Set(rows.map(r => r.id))
}

/** Keys that protect nothing, of a period: left by a submit that failed after its key was made. */
const findWezen = async (
  db: Database,
  kluis: Kluis,
  loket: string,
  periode: Periode,
): Promise<readonly Sleutelbevinding[]> => {
  const uit: Sleutelbevinding[] = []
  let na: string | null = null
  for (;;) {
    const pagina = await kluis.blader(loket, periode, na, PER_KEER)
    for (const van of beschermd) {
      const ids = pagina.filter(s => s.soort === van && s.id !== ZOEKSLEUTEL).map(s => s.id)
      const er = ids.length === 0 ? new Set<string>() : await inLoket(db, loket, tx => bestaan(tx, loket, van, ids))
      uit.push(...ids.filter(id => !er.has(id)).map(id => ({ soort: 'sleutelZonderInhoud', id, van }) as const))
    }
    const laatste = pagina.at(-1)
    if (!laatste) return uit
    na = laatste.id
  }
}

/** Content of which the key is gone, while nobody destroyed it. */
const findZonderSleutel = async (db: Database, kluis: Kluis, loket: string, van: Beschermd) => {
  const uit: Sleutelbevinding[] = []
  let na: string | null = null
  for (;;) {
    const ids: readonly string[] = await inLoket(db, loket, tx => leesDragers(tx, loket, van, na))
    const er = await kluis.kent(loket, ids)
    const weg = ids.filter(id => !er.has(id))
    // Asked again: what was destroyed in between has no row any more.
    const nog = weg.length === 0 ? new Set<string>() : await inLoket(db, loket, tx => bestaan(tx, loket, van, weg))
    uit.push(...weg.filter(id => nog.has(id)).map(id => ({ soort: 'sleutelOntbreekt', id, van }) as const))
    const laatste = ids.at(-1)
    if (!laatste) return uit
    na = laatste
  }
}

/** Holds the key store against the register, both ways. */
export const controleerSleutels = async (db: Database, kluis: Kluis, loket: string, nu: Date) => {
  const tot = new Date(nu.getTime() - UUR).toISOString()
  const zonder: Sleutelbevinding[] = []
  for (const van of beschermd) zonder.push(...(await findZonderSleutel(db, kluis, loket, van)))
  return [...zonder, ...(await findWezen(db, kluis, loket, { van: '-infinity', tot }))]
}

/** Destroys keys without content of the last days; older ones were looked at before. Returns how many. */
export const ruimWezenOp = async (db: Database, kluis: Kluis, loket: string, nu: Date): Promise<number> => {
  const periode = {
    van: new Date(nu.getTime() - 72 * UUR).toISOString(),
    tot: new Date(nu.getTime() - UUR).toISOString(),
  }
  const wezen = await findWezen(db, kluis, loket, periode)
  return wezen.length === 0
    ? 0
    : kluis.vernietig(
        loket,
        wezen.map(w => w.id),
      )
}
