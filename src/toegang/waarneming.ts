import type { Tx } from '../db/verbinding.ts'

/** Somebody who is away, who stands in for them, and from the first day up to and including the last. */
export type Waarneming = {
  readonly id: string
  readonly afwezige: string
  readonly waarnemer: string
  readonly van: string
  readonly tot: string
  readonly reden: string
  readonly ingesteldDoor: string
}

/** What has not ended on this day: now, and still to come. */
export const findWaarnemingen = (tx: Tx, loket: string, dag: string): Promise<readonly Waarneming[]> =>
  tx
    .selectFrom('waarneming')
    .select(['id', 'afwezige', 'waarnemer', 'van', 'tot', 'reden', 'ingesteld_door as ingesteldDoor'])
    .where('loket', '=', loket)
    .where('beeindigd_op', 'is', null)
    .where('tot', '>=', dag)
    .orderBy('van')
    .orderBy('id')
    .execute()

/** Whom each user stands in for on this day. */
export const findWaarnemers = async (
  tx: Tx,
  loket: string,
  dag: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const nu = (await findWaarnemingen(tx, loket, dag)).filter(w => w.van <= dag)
  const waarnemers = new Map<string, string[]>()
  for (const w of nu) waarnemers.set(w.waarnemer, [...(waarnemers.get(w.waarnemer) ?? []), w.afwezige])
  return waarnemers
}
