import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { stuurBerichten } from '../../toegang/berichten.ts'
import { berichtenBij } from '../berichten.ts'
import type { Context } from '../verloop/context.ts'
import { naBesluit } from '../verloop/evolve.ts'
import { metGevolgen } from '../verloop/gevolgen.ts'
import { appendJournaal, saveTelregels, saveZaak } from './store.ts'
import { heeftToezichtregel, saveToezichtregel } from './toezichtregel.ts'

/** A decision added up: all its facts, also what the protocol makes of them, and the dossier after it. */
export type Opgeteld = { readonly voor: Zaak; readonly na: Zaak; readonly feiten: readonly IncidentFeit[] }

export const telOp = (voor: Zaak, feiten: readonly IncidentFeit[], ctx: Context): Opgeteld => {
  const alle = metGevolgen(voor, feiten, ctx)
  return { voor, na: naBesluit(voor, alle), feiten: alle }
}

/**
 * One decision into the register: the row its facts add up to, the journal line and what counts it, asked in this order
 * and in one go. Both doors end here; nothing else writes a dossier.
 */
export const schrijfBesluit = async (tx: Tx, opdracht: string, b: Opgeteld, ctx: Context): Promise<void> => {
  const { voor, na, feiten } = b
  const { nu: op, wie } = ctx
  await Promise.all([
    saveZaak(tx, voor.versie === 0 ? null : voor, na),
    appendJournaal(tx, na, { op, wie, opdracht, feiten }),
    voor.versie > 0 ? saveTelregels(tx, voor, na, ctx.desk.gemeente) : null,
    heeftToezichtregel(na) ? saveToezichtregel(tx, na) : null,
    stuurBerichten(tx, na.loket, berichtenBij(voor, na, feiten, wie), op, ctx.nieuwId),
  ])
}

export const bewaarBesluit = async (
  tx: Tx,
  voor: Zaak,
  opdracht: string,
  feiten: readonly IncidentFeit[],
  ctx: Context,
): Promise<Zaak> => {
  const opgeteld = telOp(voor, feiten, ctx)
  await schrijfBesluit(tx, opdracht, opgeteld, ctx)
  return opgeteld.na
}
