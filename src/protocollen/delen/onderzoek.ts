import { z } from 'zod'
import { stuksoorten } from '../../begrippen/feiten/onderzoek.ts'
import { code, duur, tekst } from '../waarden.ts'

const reactietermijn = z.strictObject({
  code,
  naam: tekst,
  duur,
  regime: z.enum(['atw', 'protocol', 'geen', 'eu']),
  grondslag: tekst,
})

/** How a supervisor investigates: who gets how long to react, and how long settling the report may take. */
export const onderzoek = z.strictObject({
  voorleggen: z
    .array(
      z.strictObject({
        stuk: z.enum(stuksoorten),
        termijn: reactietermijn,
        /** Days after the term in which a late reaction still comes in by the link. */
        laatDagen: z.int().min(0).max(90).optional(),
      }),
    )
    .min(1),
  /** Counts from the last reaction to the draft. */
  vaststellen: reactietermijn,
  /** The task that the settled report does. */
  taak: code,
  /** The task that is done once the report went to everybody concerned and the colleges were advised. */
  verstuurtaak: code.optional(),
})
export type Onderzoekregels = z.infer<typeof onderzoek>
export type Reactietermijn = z.infer<typeof reactietermijn>
