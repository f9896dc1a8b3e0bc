import { z } from 'zod'
import { code, optie, tekst } from '../waarden.ts'

/** What of a dossier can cross to another desk of this house. What is not named here cannot cross. */
export const deelbaar = [
  'nummer',
  'soort',
  'onderwerp',
  'minderjarig',
  'verhaal',
  'antwoorden',
  'melder',
  'voorval',
  'persoon',
  'geboortedatum',
  'adres',
  'afweging',
  'bericht',
  'bijlage',
] as const
export type Deelbaar = (typeof deelbaar)[number]

/** What is about a person by itself, or may be without anybody seeing it; what somebody told is for people to judge. */
const overPersonen: ReadonlySet<string> = new Set<Deelbaar>(['melder', 'persoon', 'geboortedatum', 'adres', 'bijlage'])

/** How a desk shares with another desk: why it may, on what ground, what can go along. */
export const deling = z
  .strictObject({
    doelen: z.array(optie).min(1),
    /** The one that goes with a report of which another desk is the right addressee. */
    doelBijDoorzetten: code,
    grondslagen: z.array(z.strictObject({ code, naam: tekst, bron: tekst, uitleg: tekst.optional() })).min(1),
    onderdelen: z.array(z.strictObject({ code: z.enum(deelbaar), naam: tekst, uitleg: tekst.optional() })).min(1),
    /** Whether those concerned know of it. */
    weten: z
      .array(
        z.strictObject({
          code,
          naam: tekst,
          uitleg: tekst.optional(),
          /** Says that nobody is recognisable in what goes along: then no piece about a person does. */
          zonderPersonen: z.boolean().optional(),
          /** Nobody outside the desks may hear of it: it would put somebody in danger, or hinder an investigation. */
          stil: z.boolean().optional(),
          /** What must still be done about it once it left, as a task of the dossier. */
          taak: tekst.optional(),
        }),
      )
      .min(1),
    /** Why a desk does not take what was shared; the code goes back and nothing else. */
    weigerredenen: z.array(optie).min(1),
    /** Who put it together may not approve it. */
    vierOgen: z.boolean(),
  })
  .refine(d => d.doelen.some(o => o.code === d.doelBijDoorzetten), {
    path: ['doelBijDoorzetten'],
    error: 'dit doel staat niet bij doelen',
  })
export type Deling = z.infer<typeof deling>

/** Whether what was said of those concerned cannot be true of what goes along. */
export const tochPersonen = (p: Deling, weten: string, onderdelen: readonly string[]): boolean =>
  p.weten.some(w => w.code === weten && w.zonderPersonen) && onderdelen.some(o => overPersonen.has(o))
