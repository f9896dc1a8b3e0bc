import type { Tx } from '../../db/verbinding.ts'
import { ontsleutel } from '../../kluis/versleuteling.ts'
import type { Baken } from '../baken.ts'
import { plaatsVan } from '../register/inhoud.ts'
import type { Ontvangst } from './openen.ts'

/**
 * The receipt of a submit by its key, so that it can be shown again to who sent it; null when there is none or
 * when its dossier was destroyed.
 */
export const findOntvangstbewijs = async (
  tx: Tx,
  baken: Pick<Baken, 'kluis'>,
  loket: string,
  sleutel: string,
): Promise<Ontvangst | null> => {
  const rij = await tx
    .selectFrom('indiening')
    .select(['zaak', 'cijfertekst'])
    .where('loket', '=', loket)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst()
  const dossiersleutel = rij && (await baken.kluis.pak(loket, [rij.zaak])).get(rij.zaak)
  if (!rij || !dossiersleutel) return null
  const tekst = ontsleutel(dossiersleutel, rij.cijfertekst, plaatsVan.indiening(loket, sleutel)).toString('utf8')
  return JSON.parse(tekst) as Ontvangst
}
