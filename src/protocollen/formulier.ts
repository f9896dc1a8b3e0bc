import { z } from 'zod'
import { code, optie, tekst, wanneer } from './waarden.ts'

/**
 * Where an answer goes. Codes decide and count; the rest is content and is encrypted.
 * `anders` keeps question and answer together in the narrative. `partners` is a question of several rows: who reports
 * along, an organisation in each.
 */
export const bestemmingen = [
  'soort',
  'categorie',
  'melderType',
  'minderjarig',
  'vierP',
  'organisatie',
  'wat',
  'voorvalDag',
  'voorvalTijd',
  'voorvalZekerheid',
  'plaats',
  'betrokkene.naam',
  'betrokkene.geboortedatum',
  'betrokkene.rol',
  'betrokkene.adres',
  'melder.naam',
  'melder.functie',
  'melder.telefoon',
  'melder.email',
  'onderwerp',
  'groep.omschrijving',
  'groep.aantal',
  'groep.leeftijden',
  'partners',
  'anders',
] as const

/** Lists of the protocol itself that a choice can offer. */
const optielijsten = ['soorten', 'categorieen', 'melderTypes', 'vierP', 'criteria', 'betrokkenerollen'] as const

const veld = z.strictObject({
  code,
  label: tekst,
  uitleg: tekst.optional(),
  type: z.enum(['tekst', 'tekstvak', 'keuze', 'meerkeuze', 'janee', 'datum', 'tijd', 'email', 'telefoon', 'partners']),
  verplicht: z.boolean(),
  naar: z.enum(bestemmingen),
  opties: z.array(optie).min(2).optional(),
  optiesUit: z.enum(optielijsten).optional(),
  voor: z
    .array(z.enum(['professional', 'inwoner']))
    .min(1)
    .optional(),
  /** Answers that make the report urgent: it stands out on the work list from the first minute. */
  urgentBij: z.array(code).min(1).optional(),
  /** Only asked when the codes answered so far meet this. */
  wanneer: wanneer.optional(),
  /** Only asked when an earlier question of the form was answered with one of these. */
  alsAntwoord: z.strictObject({ veld: code, is: z.array(code).min(1) }).optional(),
})

/** One page. A page of which no field is asked (see `veld.wanneer`) is skipped. */
export const formulierstap = z.strictObject({
  code,
  titel: tekst,
  uitleg: tekst.optional(),
  voor: z
    .array(z.enum(['professional', 'inwoner']))
    .min(1)
    .optional(),
  velden: z.array(veld).min(1),
})

/** A question asked at screening because of the category. */
export const vraag = z.strictObject({
  code,
  vraag: tekst,
  waarom: tekst.optional(),
  type: z.enum(['janee', 'tekst', 'datum', 'keuze']),
  opties: z.array(optie).min(2).optional(),
})

export type Veld = z.infer<typeof veld>
export type Formulierstap = z.infer<typeof formulierstap>
export type Vraag = z.infer<typeof vraag>
