import { z } from 'zod'
import { code, optie, tekst } from '../waarden.ts'

/** How a supervisor lets a provider investigate itself, and judges what comes of it. */
export const zelfonderzoek = z.strictObject({
  /** Alone, or together with others in the chain. */
  wijzen: z.array(optie).min(1),
  /** Which of those are with the whole chain: then the supervisor can invite other providers. */
  ketenwijzen: z.array(code).optional(),
  /** What the report must hold, part by part; the report is checked off against it. */
  inhoud: z.array(z.strictObject({ code, naam: tekst, punten: z.array(tekst).min(1) })).min(1),
  /** What the providers of a chain write together, beside the part of each; absent when nothing. */
  gezamenlijk: z.array(z.strictObject({ code, naam: tekst, punten: z.array(tekst).min(1) })).optional(),
  /** What it is judged on. */
  oordelen: z.array(optie).min(1),
  /** Why the supervisor investigates after all. */
  gronden: z.array(optie).min(1),
  /** What a supervisor may weigh and do otherwise than the protocol says. */
  afwijkingen: z.array(optie).min(1),
  /** Outcomes of an assessment after which nobody is asked: a national inspectorate investigates, say. */
  nietBij: z.array(code),
  /** Kinds of reporters that write it here, with the number and code of their own report. */
  schrijvers: z.array(code),
  /** Tasks that these acts do: asking for it, and judging what came. `client`: making sure that the client was told. */
  taken: z.strictObject({ vragen: code, beoordelen: code, client: code.optional() }),
  bron: tekst,
  /** What a term says of a day that the supervisor chose, for another in the chain or to tell the client. */
  uitlegDag: tekst.optional(),
})
export type Zelfonderzoekregels = z.infer<typeof zelfonderzoek>
