import { z } from 'zod'
import { code, optie, tekst, wanneer } from '../waarden.ts'

/** The data that a note can be made of; an audience gets those that its list names, and nothing else. */
const gegevens = [
  'nummer',
  'soort',
  'categorie',
  'wet',
  'vierP',
  'urgent',
  'minderjarig',
  'aantal',
  'gemeente',
  'organisaties',
  'feiten',
  'maatregelen',
  'toezicht',
  'stand',
  'perslijn',
  'teBevestigen',
  'contact',
] as const
export type Gegeven = (typeof gegevens)[number]

/** What an audience of the protocol gets in its note, and when it is told beside its own condition. */
const krijgt = z.strictObject({
  doelgroep: code,
  gegevens: z.array(z.enum(gegevens)),
  /** Other grounds to tell it: one that holds is enough. */
  ook: z.array(wanneer).optional(),
  /** Names and addresses may be in its note when this holds: a decision about a house, say. */
  namenBij: wanneer.optional(),
  /** Proposed, but the work is not undone while it was not told. */
  vrijblijvend: z.boolean().optional(),
})

/** Telling who must know. Left out: the kind's own. */
export const informeren = z.strictObject({
  /** The task that is done when everybody knows the last version of the facts. */
  taak: code,
  krijgt: z.array(krijgt),
  /** Audiences beside those of the version. */
  erbij: z.array(z.strictObject({ code, naam: tekst, wanneer: wanneer.optional(), mag: tekst })),
  /** Measures that were taken, to tick. */
  maatregelen: z.array(optie),
})

export type Informeren = z.infer<typeof informeren>
