import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { inLoket, maakDatabase, maakPool, type Tx, type Verbinding } from '../../src/db/verbinding.ts'
import { type Kluis, maakKluis } from '../../src/kluis/kluis.ts'
import { bestandsbewaarder } from '../../src/kluis/loketsleutels.ts'
import { findMeldingen, findVoorvallen } from '../../src/zaken/register/inhoud.ts'
import { findJournaal, findZaak } from '../../src/zaken/register/store.ts'
import { begin } from '../../src/zaken/verloop/begin.ts'
import { naBesluit } from '../../src/zaken/verloop/evolve.ts'
import type { Bevestigd } from './melder.ts'

/** Counts that must all be the same: one of each part for every report that is there. */
const AANTALLEN = sql<Record<string, number>>`
  select (select count(*) from zaak) as zaken,
    (select count(*) from melding) as meldingen,
    (select count(*) from voorval) as voorvallen,
    (select count(*) from zaak_melding) as koppelingen,
    (select count(*) from melding_voorval) as voorvalkoppelingen,
    (select count(*) from telregel where herkomst = 'loket') as telregels,
    (select count(*) from indiening) as indieningen,
    (select count(*) from journaal where volgnr = 1) as journalen,
    (select count(distinct zaak) from termijn) as zaken_met_termijnen,
    (select coalesce(sum(laatste), 0) from dossierteller) as uitgegeven_nummers`

const nummers = (tx: Tx) =>
  sql<{ id: string; zaak: string; nummer: string }>`
    select m.id, zm.zaak, m.nummer from melding m join zaak_melding zm on zm.melding = m.id`.execute(tx)

/** Everything about one report: it can be read, and its row is what its journal says. */
const lees = async (tx: Tx, kluis: Kluis, loket: string, zaak: string, nummer: string): Promise<string> => {
  const sleutel = (await kluis.pak(loket, [zaak])).get(zaak)
  if (!sleutel) throw new Error(`${nummer} has no key`)
  const rij = await findZaak(tx, loket, zaak)
  const journaal = await findJournaal(tx, loket, zaak)
  const gevouwen = journaal.reduce((z, r) => naBesluit(z, r.feiten), begin(loket, zaak, nummer))
  if (!isDeepStrictEqual(gevouwen, rij)) throw new Error(`${nummer} is not what its journal folds to`)
  const voorvallen = await findVoorvallen(tx, loket, zaak, sleutel)
  const meldingen = await findMeldingen(tx, loket, zaak, sleutel)
  if (voorvallen.length !== 1 || meldingen.length !== 1) throw new Error(`${nummer} is half there`)
  return meldingen[0]?.tekst.wat ?? ''
}

type Bron = { readonly data: string; readonly verbinding: Verbinding; readonly loket: string }

const leesAlles = async ({ data, verbinding, loket }: Bron) => {
  const pool = maakPool({ ...verbinding, database: 'baken' }, 2)
  const sleutelpool = maakPool({ ...verbinding, database: 'sleutels' }, 2)
  const kluis = maakKluis(sleutelpool, bestandsbewaarder(join(data, 'sleutels')))
  try {
    return await inLoket(maakDatabase(pool), loket, async tx => {
      const aantallen = (await AANTALLEN.execute(tx)).rows[0] ?? {}
      const perNummer = new Map<string, string>()
      for (const { zaak, nummer } of (await nummers(tx)).rows)
        perNummer.set(nummer, await lees(tx, kluis, loket, zaak, nummer))
      return { aantallen, perNummer }
    })
  } finally {
    await pool.end()
    await sleutelpool.end()
  }
}

export type Uitkomst = { readonly meldingen: number; readonly fouten: readonly string[] }

/** No acknowledged report lost, none twice, none half. Read while nobody is reporting, or a report under way looks half. */
export const controleer = async (bron: Bron, bevestigd: readonly Bevestigd[]): Promise<Uitkomst> => {
  const { aantallen, perNummer } = await leesAlles(bron)
  const ongelijk = new Set(Object.values(aantallen)).size > 1 ? [`half: ${JSON.stringify(aantallen)}`] : []
  const teksten = [...perNummer.values()]
  const dubbel = teksten.filter((t, i) => teksten.indexOf(t) !== i).map(t => `twice: ${t}`)
  const kwijt = bevestigd
    .filter(b => perNummer.get(b.nummer) !== `Proefmelding ${b.kenmerk}.`)
    .map(b => `lost: ${b.kenmerk} was acknowledged as ${b.nummer}, which reads ${perNummer.get(b.nummer)}`)
  return { meldingen: perNummer.size, fouten: [...ongelijk, ...dubbel, ...kwijt] }
}
