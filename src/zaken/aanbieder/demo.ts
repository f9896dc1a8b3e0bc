import type { Tx } from '../../db/verbinding.ts'
import type { Baken } from '../baken.ts'
import { findTeksten } from '../inhoud.ts'
import { findZaak } from '../store.ts'

/** An organisation that some case is about, for who tries the product with invented cases. */
export type Voorbeeldaanbieder = { readonly kenmerk: string; readonly naam: string }

/** The organisations of the newest cases. Only for a demo: outside it nobody may learn which there are. */
export const findVoorbeelden = async (tx: Tx, baken: Baken, loket: string): Promise<readonly Voorbeeldaanbieder[]> => {
  const rijen = await tx
    .selectFrom('zaak_aanbieder')
    .select(['zaak', 'id', 'kenmerk'])
    .where('loket', '=', loket)
    .where('kenmerk', 'is not', null)
    .orderBy('zaak', 'desc')
    .limit(8)
    .execute()
  const gevonden = new Map<string, string>()
  for (const { zaak: id, id: partij, kenmerk } of rijen) {
    const zaak = await findZaak(tx, loket, id)
    const sleutel = (await baken.kluis.pak(loket, [id])).get(id)
    const naam = zaak?.werk.aanbieders?.partijen.find(p => p.id === partij)?.naam
    if (!kenmerk || !sleutel || !naam || gevonden.has(kenmerk)) continue
    gevonden.set(kenmerk, (await findTeksten(tx, loket, id, sleutel, [naam])).get(naam) ?? kenmerk)
  }
  return [...gevonden].map(([kenmerk, naam]) => ({ kenmerk, naam }))
}
