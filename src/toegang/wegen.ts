import type { Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'
import type { Tx } from '../db/verbinding.ts'
import { type Handeling, handelingen } from './handelingen.ts'
import { mag, type Oordeel, type Over } from './mag.ts'
import { findNoodtoegang } from './noodtoegang.ts'
import type { Blik } from './toegangslog.ts'
import { type Dossierkop, relatieVan, type Wie } from './wie.ts'

type Kop = Dossierkop & { readonly id: string; readonly vertrouwelijkheid: Vertrouwelijkheid }

/** What the policy says; `nood` is the broken glass that was taken along because without it it says no. */
export type Weging = { readonly over: Over | null; readonly oordeel: Oordeel; readonly nood: string | null }

/** Asks the policy about somebody and a dossier, or about no dossier at all. */
export const weeg = async (tx: Tx, wie: Wie, handeling: Handeling, zaak: Kop | null, nu: Date): Promise<Weging> => {
  const over = zaak && { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(wie, zaak) }
  const gewoon = mag(wie, handeling, over, nu)
  const nood = zaak && !gewoon.mag ? await findNoodtoegang(tx, wie, zaak.id, nu.toISOString()) : null
  return { over, nood, oordeel: nood === null ? gewoon : mag(wie, handeling, over, nu, true) }
}

/** The line for the access log of what was weighed. */
export const blikVan = (
  wie: Wie,
  handeling: Handeling,
  { oordeel, nood }: Weging,
  wat: Pick<Blik, 'zaak' | 'onderwerpen' | 'uitkomst'>,
): Blik => ({
  loket: wie.loket,
  wie: wie.id,
  rol: oordeel.mag ? oordeel.rol : wie.rollen.join(' '),
  handeling,
  doel: handelingen[handeling].doel,
  herkomst: wie.herkomst,
  noodtoegang: oordeel.mag && oordeel.viaNoodknop ? nood : null,
  ...wat,
})
