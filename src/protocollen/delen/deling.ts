import { z } from 'zod'
import { code, optie, tekst } from '../waarden.ts'

/** What of a dossier can cross to another desk of this house. What is not named here cannot cross. */
export const deelbaar = [
  'nummer',
  'soort',
  'verhaal',
  'antwoorden',
  'melder',
  'voorval',
  'persoon',
  'geboortedatum',
  'adres',
  'afweging',
] as const
export type Deelbaar = (typeof deelbaar)[number]

/** How a desk shares with another desk: why it may, on what ground, what can go along. */
export const deling = z
  .strictObject({
    doelen: z.array(optie).min(1),
    /** The one that goes with a report of which another desk is the right addressee. */
    doelBijDoorzetten: code,
    grondslagen: z.array(z.strictObject({ code, naam: tekst, bron: tekst, uitleg: tekst.optional() })).min(1),
    onderdelen: z.array(z.strictObject({ code: z.enum(deelbaar), naam: tekst, uitleg: tekst.optional() })).min(1),
    /** Whether those concerned know of it. */
    weten: z.array(optie).min(1),
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
