import type { Zaak } from '../begrippen/zaak.ts'
import type { Tx } from '../db/verbinding.ts'
import { type Baken, getLoket, getVersie } from './baken.ts'
import type { Context } from './context.ts'
import { findBesluitdagen } from './store.ts'
import { rekenaar } from './termijnen.ts'

/** What a decision on this dossier may know, now. `wie` is null when nobody with an account decides. */
export const contextVan = async (
  tx: Tx,
  baken: Baken,
  zaak: Pick<Zaak, 'loket' | 'protocolversie'>,
  wie: string | null,
  nu: string,
): Promise<Context> => {
  const desk = getLoket(baken, zaak.loket)
  const protocol = getVersie(desk, zaak.protocolversie)
  const reken = rekenaar(desk, await findBesluitdagen(tx, zaak.loket))
  return { nu, wie, desk, protocol, nieuwId: baken.nieuwId, reken }
}
