import { z } from 'zod'
import { code, dag, tekst } from '../waarden.ts'

/**
 * What a changed criterion does to the count of a category, as far as a telregel can tell. `leeftijdsgrens`: the limit
 * of the criterion moved; the versions say from what to what. `minderjarig`: from a day on every case of a minor counts.
 */
export const hertelling = z.array(
  z.discriminatedUnion('wat', [
    z.strictObject({ code, naam: tekst, categorie: code, criterium: code, wat: z.literal('leeftijdsgrens') }),
    z.strictObject({ code, naam: tekst, categorie: code, criterium: code, wat: z.literal('minderjarig'), vanaf: dag }),
  ]),
)
export type Hertelregel = z.infer<typeof hertelling>[number]
