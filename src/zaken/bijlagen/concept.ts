import type { Bijlagebron } from '../../begrippen/bijlage.ts'
import { inLoket } from '../../db/verbinding.ts'
import type { Baken } from '../baken.ts'
import type { Gekeurd } from './keur.ts'
import { leesBytes, type Opgeslagen, rijVan, slaOp } from './opslaan.ts'
import { deleteBestanden, insertBestanden } from './rijen.ts'

/** A file with a draft, as the draft remembers it: its name stands nowhere else. */
export type Conceptbijlage = Omit<Gekeurd, 'bytes'> & { readonly id: string; readonly grootte: number }

const alsConceptbijlage = ({ id, grootte, gekeurd }: Opgeslagen): Conceptbijlage => ({ id, grootte, ...gekeurd })

/** Files in the store under the key of a draft, with their rows; the draft itself must still name them. */
export const bewaarBijConcept = async (
  baken: Baken,
  loket: string,
  concept: string,
  bestanden: readonly Gekeurd[],
): Promise<readonly Conceptbijlage[] | null> => {
  const sleutel = (await baken.kluis.pak(loket, [concept])).get(concept)
  if (!sleutel) return null
  const opgeslagen = await slaOp(baken, loket, sleutel, bestanden)
  const nu = baken.klok().toISOString()
  await inLoket(baken.db, loket, tx => insertBestanden(tx, loket, { zaak: null, concept }, opgeslagen.map(rijVan), nu))
  return opgeslagen.map(alsConceptbijlage)
}

/** Takes files away that nothing names (any more): a draft, or a dossier after its decision. */
export const wisBestanden = async (baken: Baken, loket: string, ids: readonly string[]): Promise<void> => {
  await inLoket(baken.db, loket, tx => deleteBestanden(tx, loket, ids))
  await baken.bijlagen.opslag.verwijder(loket, ids)
}

/** A file that comes along with a report; its bytes are read when it is its turn, one at a time. */
export type Meegestuurd = {
  /** The same on every try: a submit that is repeated is the same submit. */
  readonly kenmerk: string
  readonly bron: Bijlagebron
  readonly haal: () => Promise<Gekeurd | null>
}

/** The files of a draft, to go along with the report that it becomes. */
export const uitConcept = (
  baken: Baken,
  loket: string,
  concept: string,
  bron: Bijlagebron,
  bijlagen: readonly Conceptbijlage[],
): readonly Meegestuurd[] =>
  bijlagen.map(({ id, grootte: _, ...kenmerken }) => ({
    kenmerk: id,
    bron,
    haal: async () => {
      const sleutel = (await baken.kluis.pak(loket, [concept])).get(concept)
      const bytes = sleutel && (await leesBytes(baken, loket, sleutel, id))
      return bytes ? { ...kenmerken, bytes } : null
    },
  }))
