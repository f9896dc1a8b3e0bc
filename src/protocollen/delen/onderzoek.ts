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

/** What a version of the settled report can hold; `eigenReacties`: of the reader alone, `advies`: on the measures. */
const rapportdelen = ['feiten', 'gehoorden', 'reacties', 'eigenReacties', 'deskundigen', 'conclusie', 'advies'] as const
export type Rapportdeel = (typeof rapportdelen)[number]

/** Who gets the settled report, and which parts of it that reader may have. */
const afschrift = z.strictObject({
  /** The sort of reader: the engine knows these. */
  code: z.enum(['aanbieder', 'betrokkene', 'client', 'melder', 'ander', 'college']),
  naam: tekst,
  krijgt: z.array(z.enum(rapportdelen)).min(1),
  /** Of `client`: which roles of persons concerned get it; left out: as the kind has it. */
  rollen: z.array(code).min(1).optional(),
  /** What leads to a person stays out, unless somebody says that this reader may know it. */
  zonderPersonen: z.boolean(),
  grondslag: tekst,
})
export type Afschriftregel = z.infer<typeof afschrift>

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
  /** Until when the investigation takes: no length, since the supervisor announces a day. */
  aankondigen: z
    .strictObject({
      ...{ code, naam: tekst, grondslag: tekst },
      /** What the term says beside who chose its day: that the protocol gives no number, say. */
      uitleg: tekst.optional(),
    })
    .optional(),
  /** A version of the settled report for each sort of reader. */
  afschriften: z.array(afschrift).optional(),
  /** The task that the settled report does. */
  taak: code,
  /** The task that is done once the report went to everybody concerned and the colleges were advised. */
  verstuurtaak: code.optional(),
})
export type Onderzoekregels = z.infer<typeof onderzoek>
export type Reactietermijn = z.infer<typeof reactietermijn>
