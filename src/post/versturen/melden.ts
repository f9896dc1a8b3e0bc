import type { Tx } from '../../db/verbinding.ts'
import { stuurBerichten } from '../../toegang/berichten.ts'
import type { Baken } from '../../zaken/baken.ts'
import { findZaak } from '../../zaken/register/store.ts'

/** Who must look at a notice that did not arrive: the handler, or who sent it when nobody handles it. */
export const meldMislukt = async (
  tx: Tx,
  baken: Pick<Baken, 'nieuwId'>,
  loket: string,
  p: { readonly zaak: string; readonly door: string | null },
  nu: string,
): Promise<void> => {
  const aan = (await findZaak(tx, loket, p.zaak))?.behandelaar ?? p.door
  if (aan === null) return
  await stuurBerichten(tx, loket, [{ aan, soort: 'postMislukt', zaak: p.zaak }], nu, baken.nieuwId)
}
