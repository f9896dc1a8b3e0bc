import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from './wie.ts'
import { zichtfilter } from './zichtfilter.ts'

/** What this user may know of a dossier: its number and that it is there (`bekend`), and its content (`leesbaar`). */
export type Zicht = { readonly nummer: string; readonly bekend: boolean; readonly leesbaar: boolean }

/** Of these dossiers, as the policy has it; what was destroyed is not among them. */
export const findZicht = async (tx: Tx, wie: Wie, ids: readonly string[]): Promise<ReadonlyMap<string, Zicht>> => {
  if (ids.length === 0) return new Map()
  const leesbaar = zichtfilter(wie, 'dossier.lezen')
  const { rows } = await sql<Zicht & { id: string }>`
    select zaak.id, zaak.nummer, ${leesbaar} as leesbaar, (${leesbaar} or ${zichtfilter(wie, 'dossier.toegang.zien')}) as bekend
    from zaak where zaak.loket = ${wie.loket} and zaak.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(r => [r.id, r]))
}
