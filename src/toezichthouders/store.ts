import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'
import type { Verschil } from './afstemmen.ts'
import type { Toezichtdossier } from './toezichtdossier.ts'

const heeftToezicht = sql`(zaak.screening -> 'meldplichten' <> '[]'::jsonb or zaak.werk ? 'toezicht')`

const vraag = (wie: Wie, periode: ReturnType<typeof sql>) => sql<Toezichtdossier>`
  select zaak.id, zaak.nummer, zaak.protocolversie, zaak.ontvangen_op, zaak.screening,
    zaak.werk -> 'toezicht' as toezicht, ${zichtfilter(wie, 'dossier.lezen')} as zichtbaar
  from zaak where zaak.loket = ${wie.loket} and zaak.status <> 'vernietigd' and ${heeftToezicht} and ${periode}
  order by zaak.ontvangen_op desc, zaak.id`

/** Dossiers received in a period (UTC instants), newest first. */
export const findToezichtdossiers = async (
  tx: Tx,
  wie: Wie,
  van: string,
  tot: string,
): Promise<readonly Toezichtdossier[]> => {
  const { rows } = await vraag(wie, sql`zaak.ontvangen_op >= ${van} and zaak.ontvangen_op < ${tot}`).execute(tx)
  return rows
}

/** Dossiers that a supervisor was told of, whenever they came in; a report may be older than the notification. */
export const findGemelde = async (tx: Tx, wie: Wie): Promise<readonly Toezichtdossier[]> => {
  const { rows } = await vraag(wie, sql`zaak.werk ? 'toezicht'`).execute(tx)
  return rows
}

export type Afstemming = {
  readonly id: string
  readonly toezichthouder: string
  readonly van: string
  readonly tot: string
  readonly bijHen: number
  readonly bijOns: number
  readonly verschillen: readonly Verschil[]
  readonly op: string
  readonly door: string
}

export const insertAfstemming = async (tx: Tx, loket: string, a: Afstemming): Promise<void> => {
  const { bijHen, bijOns, verschillen, ...rest } = a
  await tx
    .insertInto('toezichtafstemming')
    .values({ loket, ...rest, bij_hen: bijHen, bij_ons: bijOns, verschillen: JSON.stringify(verschillen) })
    .onConflict(c => c.columns(['loket', 'id']).doNothing())
    .execute()
}

/** The latest comparisons, newest first. */
export const findAfstemmingen = async (tx: Tx, loket: string): Promise<readonly Afstemming[]> =>
  (await tx
    .selectFrom('toezichtafstemming')
    .select([
      'id',
      'toezichthouder',
      'van',
      'tot',
      'bij_hen as bijHen',
      'bij_ons as bijOns',
      'verschillen',
      'op',
      'door',
    ])
    .where('loket', '=', loket)
    .orderBy('op', 'desc')
    .limit(50)
    .execute()) as readonly Afstemming[]
