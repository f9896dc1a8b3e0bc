import { z } from 'zod'
import { code, optie } from '../waarden.ts'

/** How a desk handles questions for advice, in codes of its own lists. */
export const advies = z.strictObject({
  /** The kind of what comes in. */
  soort: code,
  /** Outcomes: the question was answered, or the desk goes on with it. */
  uitkomsten: z.strictObject({ beantwoord: code, behandeld: code }),
  /** Reasons to close: answered, or referred. */
  sluitredenen: z.strictObject({ beantwoord: code, verwezen: code }),
  /** Tasks that are done by the talk itself. */
  gedaanInGesprek: z.array(code),
  /** Whom the desk advises, asked or not. */
  geadresseerden: z.array(optie).min(1),
})
export type Adviesregels = z.infer<typeof advies>
