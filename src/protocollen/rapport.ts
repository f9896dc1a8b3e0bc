import { z } from 'zod'
import { code, dag, tekst, wanneer } from './waarden.ts'

/** The codes of a telregel that a report can break down by. */
const dimensies = ['soort', 'categorie', 'kader', 'melderType', 'minderjarig', 'onderdak', 'gemeente'] as const

/** A figure: the telregels that meet a condition, or the organisations among them. */
const cijfer = z.strictObject({
  code,
  naam: tekst,
  definitie: tekst,
  telt: z.enum(['meldingen', 'organisaties']),
  wanneer: wanneer.optional(),
})

/** A breakdown, with the key its figures have in an export. */
const uitsplitsing = z.strictObject({ code, naam: tekst, naar: z.enum(dimensies), wanneer: wanneer.optional() })

/** A date on which counting changed: the series before and after cannot be compared. */
const reeksbreuk = z.strictObject({
  dag,
  zeker: z.boolean(),
  naam: tekst,
  uitleg: tekst,
  raakt: z.array(code).min(1),
})

export const rapport = z.strictObject({
  cijfers: z.array(cijfer).min(1),
  uitsplitsingen: z.array(uitsplitsing),
  reeksbreuken: z.array(reeksbreuk),
  kanttekeningen: z.array(tekst).min(1),
  /** The only breakdowns that a public version may show. */
  openbaar: z.strictObject({ cijfers: z.array(code), uitsplitsingen: z.array(code), perMaand: z.boolean() }),
})

export type Rapportdefinitie = z.infer<typeof rapport>
export type Cijfer = z.infer<typeof cijfer>
export type Uitsplitsing = z.infer<typeof uitsplitsing>
