import type { Rapport } from '../../cijfers/domain.ts'
import type { Periode } from '../../cijfers/tellen/periode.ts'
import type { Tx } from '../../db/verbinding.ts'
import { zegel } from './vaststellen.ts'

/** An adopted report. `ongeschonden`: it still is what was sealed. */
export type Vaststelling = Periode & {
  readonly id: string
  readonly op: string
  readonly door: string
  readonly rapport: Rapport
  readonly ongeschonden: boolean
}

const KOLOMMEN = ['id', 'van', 'tot', 'op', 'door', 'rapport', 'hash'] as const

const lees = (rij: {
  id: string
  van: string
  tot: string
  op: string
  door: string
  rapport: unknown
  hash: string
}): Vaststelling => {
  const { hash, ...rest } = rij
  const rapport = rij.rapport as Rapport
  return { ...rest, rapport, ongeschonden: zegel(rapport) === hash }
}

export const findVaststelling = async (tx: Tx, loket: string, id: string): Promise<Vaststelling | null> => {
  const rij = await tx
    .selectFrom('rapportvaststelling')
    .select(KOLOMMEN)
    .where('loket', '=', loket)
    .where('id', '=', id)
    .executeTakeFirst()
  return rij ? lees(rij) : null
}

/** The last report adopted over exactly this period. */
export const findLaatsteVaststelling = async (
  tx: Tx,
  loket: string,
  { van, tot }: Periode,
): Promise<Vaststelling | null> => {
  const rij = await tx
    .selectFrom('rapportvaststelling')
    .select(KOLOMMEN)
    .where('loket', '=', loket)
    .where('van', '=', van)
    .where('tot', '=', tot)
    .orderBy('op', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij ? lees(rij) : null
}

export type Vaststellingregel = Periode & { readonly id: string; readonly op: string; readonly door: string }

/** What was adopted at this desk, latest first. */
export const findVaststellingen = (tx: Tx, loket: string): Promise<Vaststellingregel[]> =>
  tx
    .selectFrom('rapportvaststelling')
    .select(['id', 'van', 'tot', 'op', 'door'])
    .where('loket', '=', loket)
    .orderBy('op', 'desc')
    .limit(50)
    .execute()

/** Freezes a report. The application's role may insert here and nothing else. */
export const appendVaststelling = async (
  tx: Tx,
  v: { id: string; op: string; door: string; rapport: Rapport },
): Promise<void> => {
  const { loket, van, tot } = v.rapport
  await tx
    .insertInto('rapportvaststelling')
    .values({
      loket,
      id: v.id,
      van,
      tot,
      op: v.op,
      door: v.door,
      rapport: JSON.stringify(v.rapport),
      hash: zegel(v.rapport),
    })
    .execute()
}
