import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { codehash } from '../../kluis/zoektoken.ts'
import { partijVan } from '../../toegang/magaanbieder.ts'
import type { Aanbiederwie } from '../../toegang/wie.ts'
import { findZaak } from '../register/store.ts'

/** The dossier in which a provider has this part. */
export const findZaakVanPartij = async (tx: Tx, loket: string, partij: string): Promise<Zaak | null> => {
  const rij = await tx
    .selectFrom('zaak_aanbieder')
    .select('zaak')
    .where('loket', '=', loket)
    .where('id', '=', partij)
    .executeTakeFirst()
  return rij ? findZaak(tx, loket, rij.zaak) : null
}

/** A list longer than this is no list. */
const HOOGSTENS = 200

const zakenVan = async (tx: Tx, wie: Aanbiederwie): Promise<readonly string[]> => {
  if (wie.toegang !== null) {
    const rij = await tx
      .selectFrom('aanbiedertoegang')
      .select('zaak')
      .where('loket', '=', wie.loket)
      .where('id', '=', wie.toegang)
      .executeTakeFirst()
    return rij ? [rij.zaak] : []
  }
  const rijen = await tx
    .selectFrom('zaak_aanbieder')
    .select('zaak')
    .where('loket', '=', wie.loket)
    .where('kenmerk', '=', wie.organisatie)
    .orderBy('zaak', 'desc')
    .limit(HOOGSTENS)
    .execute()
  return rijen.map(r => r.zaak)
}

/** What somebody of a provider may see, newest first: the same rule as for one case, asked of each. */
export const findEigenZaken = async (tx: Tx, wie: Aanbiederwie): Promise<readonly Zaak[]> => {
  const zaken: Zaak[] = []
  for (const id of await zakenVan(tx, wie)) {
    const zaak = await findZaak(tx, wie.loket, id)
    if (zaak && partijVan(wie, zaak)) zaken.push(zaak)
  }
  return zaken
}

/** The way in that this code is of; null when there is none. Whether it still holds is in the dossier. */
export const findToegang = async (
  tx: Tx,
  loket: string,
  zoeksleutel: Buffer,
  code: string,
): Promise<{ readonly id: string; readonly zaak: string } | null> =>
  (await tx
    .selectFrom('aanbiedertoegang')
    .select(['id', 'zaak'])
    .where('loket', '=', loket)
    .where('code_hash', '=', codehash(zoeksleutel, code))
    .executeTakeFirst()) ?? null

/** The code of a way in that a decision made; the code itself is kept nowhere. */
export type NieuweToegang = { readonly id: string; readonly code: string }

export const insertToegangen = async (
  tx: Tx,
  loket: string,
  zaak: string,
  zoeksleutel: Buffer,
  toegangen: readonly NieuweToegang[],
): Promise<void> => {
  if (toegangen.length === 0) return
  await tx
    .insertInto('aanbiedertoegang')
    .values(toegangen.map(t => ({ loket, id: t.id, zaak, code_hash: codehash(zoeksleutel, t.code) })))
    .execute()
}
