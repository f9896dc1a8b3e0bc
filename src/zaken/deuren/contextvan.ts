import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Besluitdag } from '../../kernel/besluitdagen.ts'
import { type Baken, getLoket, getVersie } from '../baken.ts'
import { findBesluitdagen } from '../register/store.ts'
import type { Context } from '../verloop/context.ts'
import { rekenaar } from '../verloop/termijnen.ts'

type Van = Pick<Zaak, 'loket' | 'protocolversie'>

/** What a decision on this dossier may know, now. `wie` is null when nobody with an account decides. */
export const contextMet = (
  baken: Baken,
  zaak: Van,
  wie: string | null,
  nu: string,
  dagen: readonly Besluitdag[],
): Context => {
  const desk = getLoket(baken, zaak.loket)
  const protocol = getVersie(desk, zaak.protocolversie)
  return { nu, wie, desk, protocol, nieuwId: baken.nieuwId, reken: rekenaar(desk, dagen) }
}

/** The same, with the decree days as they are now. */
export const contextVan = async (tx: Tx, baken: Baken, zaak: Van, wie: string | null, nu: string): Promise<Context> =>
  contextMet(baken, zaak, wie, nu, await findBesluitdagen(tx, zaak.loket))
