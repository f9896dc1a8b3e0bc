import { controleerBewaren } from './controle/bewaren.ts'
import { controleerCodes } from './controle/codes.ts'
import { controleerDelen } from './controle/delen.ts'
import { controleerFormulier } from './controle/formulier.ts'
import type { Fout } from './controle/fout.ts'
import { controleerOpeningstijden, controleerVersies } from './controle/loket.ts'
import { schemafouten } from './controle/schemafouten.ts'
import { controleerTermijnen } from './controle/termijnen.ts'
import { controleerVerwijzingen } from './controle/verwijzingen.ts'
import { controleerVolledigheid } from './controle/volledigheid.ts'
import { type Protocol, type Protocolversie, protocol } from './protocol.ts'

export type { Fout } from './controle/fout.ts'

const perVersie: readonly ((versie: Protocolversie, pad: string) => Fout[])[] = [
  controleerCodes,
  controleerVerwijzingen,
  controleerDelen,
  controleerVolledigheid,
  controleerTermijnen,
  controleerFormulier,
  controleerBewaren,
]

/** What the schema cannot see: whether everything a protocol names exists, and whether it fits together. */
const kruiscontrole = (invoer: Protocol): Fout[] => [
  ...controleerOpeningstijden(invoer),
  ...controleerVersies(invoer),
  ...invoer.versies.flatMap((versie, i) => perVersie.flatMap(controle => controle(versie, `versies[${i}]`))),
]

/** Reads anything as a protocol. Every fault has its place and one thing to do; all of a kind come at once. */
export const controleer = (invoer: unknown): { ok: true; protocol: Protocol } | { ok: false; fouten: Fout[] } => {
  const gelezen = protocol.safeParse(invoer, { reportInput: true })
  const fouten = gelezen.success ? kruiscontrole(gelezen.data) : schemafouten(gelezen.error.issues)
  return gelezen.success && fouten.length === 0 ? { ok: true, protocol: gelezen.data } : { ok: false, fouten }
}
