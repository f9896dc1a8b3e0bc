import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { NieuweMelding } from '../../begrippen/melding.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Besluit, Weiger } from '../../kernel/besluit.ts'
import type { NieuwePersoon, Tekst } from '../register/inhoud.ts'
import type { Context } from '../verloop/context.ts'

/** A decision as it was taken: the command with its input, when, by whom, and the content it brought. */
export type Stap = {
  /** ISO instant of deciding. */
  readonly op: string
  readonly wie: string
  readonly opdracht: string
  readonly beslis: (zaak: Zaak, ctx: Context) => Besluit<IncidentFeit> | Weiger<string>
  readonly teksten?: readonly Tekst[]
  readonly personen?: readonly NieuwePersoon[]
}

/** A dossier as it went: how the report came in and every decision since, oldest first. */
export type Geschiedenis = {
  readonly melding: NieuweMelding
  /** ISO instant at which it was typed in, and by whom; null for a reporter without account. */
  readonly ingevoerdOp: string
  readonly geregistreerdDoor: string | null
  /** The reporter's secret code; without it one is made that nobody knows. */
  readonly code?: string
  readonly stappen: readonly Stap[]
}

export type NieuweOrganisatie = {
  readonly id: string
  readonly naam: string
  readonly type: string | null
  /** The day ('YYYY-MM-DD') from which it is known under this name. */
  readonly geldigVan: string
}
