import { z } from 'zod'
import { zaakstatussen } from '../../begrippen/zaakkern.ts'
import { code, tekst, wanneer } from '../waarden.ts'

/** What a letter may fill in by itself. No name, nothing that somebody told: those are typed by who writes. */
const briefvelden = [
  'nummer',
  'kenmerk',
  'ontvangen',
  'vandaag',
  'loket',
  'organisatie',
  'telefoon',
  'laatstedag',
] as const
export type Briefveld = (typeof briefvelden)[number]

const kent = (t: string) =>
  [...t.matchAll(/\{([^{}]*)\}/g)].every(m => (briefvelden as readonly string[]).includes(m[1] ?? ''))

const brieftekst = tekst.refine(kent, `in een brief kan tussen accolades alleen ${briefvelden.join(', ')}`)

/**
 * What of the persons concerned its reader may need. Each is asked after before it leaves. Not on the list: it never
 * leaves. A number of nine figures cannot be on it, nor anything of who reported.
 */
const noemt = z.strictObject({
  wat: z.array(z.enum(['naam', 'geboortedatum', 'adres'])).min(1),
  /** Only in such a case; left out: in every case. */
  wanneer: wanneer.optional(),
})

/** A letter as the desk words it; `{nummer}` and its like are filled in. */
export const brief = z.strictObject({
  code,
  naam: tekst,
  /** When to send it. */
  uitleg: tekst,
  /** In which states of a dossier it makes sense. */
  bij: z.array(z.enum(zaakstatussen)).min(1),
  /** To whom as a rule: who reported, the provider that it is about, or somebody who is named. */
  aan: z.enum(['melder', 'aanbieder', 'ander']),
  /** The term whose last day `{laatstedag}` says, while it runs. */
  termijn: code.optional(),
  /** `zelf`: the writer sends it. `ander`: somebody who leads and did not write it approves first. */
  goedkeuring: z.enum(['zelf', 'ander']),
  /** The task that is done once this letter is sent. */
  taak: code.optional(),
  /** The audience that this letter tells, in writing, at this step; both or neither. */
  doelgroep: code.optional(),
  stap: code.optional(),
  noemt: noemt.optional(),
  /** Proposed once this task was set; without it from the start. */
  bijTaak: code.optional(),
  /** How the reader is addressed when nobody typed a name: of an office, not of a person. */
  aanhef: tekst.optional(),
  onderwerp: brieftekst,
  alineas: z.array(brieftekst),
  /** What the writer adds, between the paragraphs and the end. */
  vrij: z.strictObject({ label: tekst, uitleg: tekst.optional(), verplicht: z.boolean() }).optional(),
  slot: z.array(brieftekst),
})
export type Briefsjabloon = z.infer<typeof brief>

export const brieven = z.array(brief)
