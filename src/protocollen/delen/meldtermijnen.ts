import { z } from 'zod'
import { code, duur, tekst } from '../waarden.ts'

/**
 * How soon after the event somebody must report, as the protocol says. It is over when the report comes in: it is looked
 * at afterwards, and nobody is reminded of it. Of those that fit the first holds.
 */
export const meldtermijnen = z.array(
  z.strictObject({
    code,
    naam: tekst,
    /** Whom it binds. */
    melderTypes: z.array(code).min(1),
    /** By which way it may take this long; left out: any. */
    kanalen: z
      .array(z.enum(['formulier', 'telefoon', 'e-mail']))
      .min(1)
      .optional(),
    duur,
    regime: z.enum(['atw', 'protocol', 'geen', 'eu']),
    grondslag: tekst,
  }),
)
export type Meldtermijn = z.infer<typeof meldtermijnen>[number]
