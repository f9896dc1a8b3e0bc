import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { Tx } from '../db/verbinding.ts'
import { stuurBerichten } from '../toegang/berichten.ts'
import { berichtenBij } from './berichten.ts'
import type { Context } from './context.ts'
import { naBesluit } from './evolve.ts'
import { metGevolgen } from './gevolgen.ts'
import { appendJournaal, saveTelregels, saveZaak } from './store.ts'

/**
 * One decision into the register: its facts with what the protocol makes of them, the row they add up to,
 * the journal line and the telregels. Both doors end here; nothing else writes a dossier.
 */
export const bewaarBesluit = async (
  tx: Tx,
  voor: Zaak,
  opdracht: string,
  feiten: readonly IncidentFeit[],
  ctx: Context,
): Promise<Zaak> => {
  const alle = metGevolgen(voor, feiten, ctx)
  const na = naBesluit(voor, alle)
  await saveZaak(tx, voor.versie === 0 ? null : voor, na)
  await appendJournaal(tx, na, { op: ctx.nu, wie: ctx.wie, opdracht, feiten: alle })
  if (voor.versie > 0) await saveTelregels(tx, voor, na, ctx.desk.gemeente)
  await stuurBerichten(tx, na.loket, berichtenBij(voor, na, alle, ctx.wie), ctx.nu, ctx.nieuwId)
  return na
}
