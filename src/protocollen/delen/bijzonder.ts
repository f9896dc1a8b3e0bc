import { z } from 'zod'
import { code, duur, optie, tekst } from '../waarden.ts'

/**
 * A question of the criterion. `altijd`: yes is enough. `leeftijd`: yes is enough, below the age of the criterion.
 * `na_uren`: yes counts once somebody is away that long. `weegt`: yes points to a high risk and decides nothing.
 */
const vermissingsvraag = z.strictObject({
  code,
  /** `{leeftijd}` and `{uren}` stand for the numbers of the protocol. */
  vraag: tekst,
  uitleg: tekst.optional(),
  telt: z.enum(['altijd', 'leeftijd', 'na_uren', 'weegt']),
})

const vermissing = z.strictObject({
  /** The categories that lead here. */
  categorieen: z.array(code).min(1),
  /** The criterion that holds the age. */
  criterium: code,
  /** Hours away after which it is weighed again. */
  uren: z.int().min(1),
  /** Hours away from which that weighing may be done: the moment itself may fall in the night. */
  wegenVanaf: z.int().min(0),
  vragen: z.array(vermissingsvraag).min(1),
  /** The tasks of the protocol that these acts do, and the term that counts from the moment somebody was gone. */
  taken: z.strictObject({ opvolgen: code, wegen: code, terugkeer: code }),
  termijn: code,
  /** Whom the desk calls. */
  contacten: z.array(optie).min(1),
  /** Of whom extra search is asked, and what may come of it. */
  opsporing: z.strictObject({ bij: z.array(optie).min(1), uitkomsten: z.array(optie).min(1) }),
  /** `zonderVeiligheid`: whoever was found like this is in no danger any more, and has no afterwards: neither is asked. */
  terugkeer: z.array(optie.extend({ zonderVeiligheid: z.boolean().optional() })).min(1),
  /** What is asked after the return; `inlichten`: a yes must say who was told. */
  nazorg: z.array(z.strictObject({ code, vraag: tekst, uitleg: tekst.optional(), inlichten: z.boolean() })).min(1),
  /** Why the desk stops following somebody who is not back. */
  stopredenen: z.array(optie).min(1),
})

const opties = z.array(optie).min(1)

const pandsluiting = z.strictObject({
  categorieen: z.array(code).min(1),
  /** The tasks that the family check and the settled advice do. */
  taken: z.strictObject({ gezin: code, advies: code }),
  /** With whom the family is mapped; `verplicht` must be among them before the advice can be settled. */
  samen: opties,
  verplicht: code,
  bekekenDoor: opties,
  /** How safe the children are. */
  veiligheid: z.array(optie.extend({ zorgelijk: z.boolean() })).min(1),
  hulp: opties,
  besluiten: opties,
  /** Where the family lives afterwards. */
  onderdak: opties,
})

const regio = z.strictObject({
  categorieen: z.array(code).min(1),
  /** Outcomes of a screening that pass a report on to another municipality. */
  uitkomsten: z.array(code),
  /** Municipalities to choose from, by code of the CBS; any other can be typed in. */
  gemeenten: z.array(z.strictObject({ code: z.string().regex(/^\d{4}$/), naam: tekst })),
  wijzen: opties,
  /** How long the other municipality has to confirm that it received the case. */
  bevestigenBinnen: duur,
  steun: opties,
})

const bemiddelingstafel = z.strictObject({
  categorieen: z.array(code).min(1),
  naam: tekst,
  /** What is asked about a family at every meeting, with the answers to choose from. */
  situatie: z.array(z.strictObject({ code, vraag: tekst, antwoorden: opties })).min(1),
  /** All of these hold before a family is stable. */
  stabiel: opties,
  eindredenen: opties,
})

/** Kinds of cases with a procedure of their own. */
export const bijzonder = z.strictObject({ vermissing, pandsluiting, regio, bemiddelingstafel })

export type Bijzonder = z.infer<typeof bijzonder>
export type Bemiddelingsprotocol = z.infer<typeof bemiddelingstafel>
export type Regioprotocol = z.infer<typeof regio>
export type Pandsluitingsprotocol = z.infer<typeof pandsluiting>
export type Vermissingsprotocol = z.infer<typeof vermissing>
