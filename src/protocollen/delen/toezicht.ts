import { z } from 'zod'
import { code, optie, tekst } from '../waarden.ts'

/** What a desk follows at the supervisors, in codes of its own lists. */
export const toezicht = z.strictObject({
  /** Tasks that are done by what is recorded: the notification, and the whole of it. */
  taken: z.strictObject({ nagaan: code, volgen: code }),
  /** Who may have told the supervisor. */
  melders: z.array(z.strictObject({ ...optie.shape, naamNodig: z.boolean().optional() })).min(1),
  /** What a supervisor decides; `zelfonderzoek`: the provider investigates itself. */
  besluiten: z
    .array(z.strictObject({ ...optie.shape, zelfonderzoek: z.boolean(), nietTerInzage: z.boolean().optional() }))
    .min(1),
  /** What a self-investigation is judged on, each with its own words for it. */
  onderdelen: z.array(z.strictObject({ code, naam: tekst, groep: tekst, oordelen: z.array(optie).min(2) })).min(1),
  /** How it ended; `naOnderzoek`: only when an investigation was judged. */
  uitkomsten: z.array(z.strictObject({ ...optie.shape, naOnderzoek: z.boolean().optional() })).min(1),
  /** Why counts of a supervisor and of the desk differ. */
  verschillen: z.array(optie).min(1),
})
export type Toezichtregels = z.infer<typeof toezicht>
