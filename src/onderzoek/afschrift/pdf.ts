import { laadVertaler } from '../../cijfers/uitvoer/vertaler.ts'
import type { Rapportstuk } from './stuk.ts'

const SJABLOON = 'src/onderzoek/afschrift/rapport.typ'

/**
 * A report as PDF/UA-1: tagged, with a title and a language. Null where the compiler does not run.
 * @throws when the compiler refuses
 */
export const maakRapportpdf = async (stuk: Rapportstuk, gemaaktOp: string): Promise<Buffer | null> => {
  const vertaal = await laadVertaler(SJABLOON)
  return vertaal ? vertaal(stuk, gemaaktOp) : null
}
