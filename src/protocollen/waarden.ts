import { z } from 'zod'
import { rollen } from '../begrippen/rol.ts'

/** The small shapes that every part of a protocol is made of. */
export const code = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(?:\.[a-z][a-zA-Z0-9_]*)*$/, 'een code bestaat uit kleine letters, cijfers en _')
/** Control signs but a new line or a tab, signs that turn a line around, and what is no character. */
const onzichtbaar = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

/** A text of a screen or letter. Signs that nobody sees break a sheet, a PDF, or the order of a line. */
export const tekst = z
  .string()
  .trim()
  .min(1, 'mag niet leeg zijn')
  .max(5000)
  .refine(t => !onzichtbaar.test(t), 'er staan tekens in die niet te zien zijn; typ de tekst opnieuw')
export const dag = z.iso.date()
export const rol = z.enum(rollen)
/** ISO: 1 is Monday, 7 is Sunday. */
export const weekdag = z.literal([1, 2, 3, 4, 5, 6, 7])
export const optie = z.strictObject({ code, naam: tekst, uitleg: tekst.optional() })

/** A duration as the law writes it: `{ n: 3, eenheid: 'werkdag' }`. */
export const duur = z.strictObject({
  n: z.int().min(0).max(1000),
  eenheid: z.enum(['uur', 'dag', 'werkdag', 'week', 'maand', 'jaar']),
})

/**
 * A condition on the codes of a dossier or a telregel. Every part that is given must hold; a list
 * holds when one of its codes does. `vierP: ['*']` means: at least one P is hit.
 */
export const wanneer = z
  .strictObject({
    soort: z.array(code).min(1),
    /** Every kind but these, and one that nobody knows yet. */
    nietSoort: z.array(code).min(1),
    categorie: z.array(code).min(1),
    kader: z.array(code).min(1),
    melderType: z.array(code).min(1),
    criterium: z.array(code).min(1),
    vierP: z.array(z.union([code, z.literal('*')])).min(1),
    minderjarig: z.boolean(),
    onderdak: z.boolean(),
    urgent: z.boolean(),
  })
  .partial()

export type Wanneer = z.infer<typeof wanneer>
