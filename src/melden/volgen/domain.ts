import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Berichtaard } from '../../begrippen/feiten/gesprek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Context } from '../../zaken/context.ts'

/** More than a conversation ever needs; it stops who wants to flood a desk. */
export const HOOGSTENS = 100

export type Melderbericht = {
  /** The key of the form: the same message twice is one message. */
  readonly id: string
  readonly tekst: string
  readonly aard: Berichtaard
  readonly dringend: boolean
  readonly namens: number | null
}

/** A reporter writes to the desk, also after it closed the dossier: something new may have happened. */
export const melderberichtSturen = (zaak: Zaak, melding: string, invoer: Melderbericht, ctx: Context) => {
  const eigen = (zaak.werk.gesprek?.berichten ?? []).filter(b => b.melding === melding && b.van === 'melder')
  if (eigen.some(b => b.id === invoer.id)) return besluit<IncidentFeit>()
  if (eigen.length >= HOOGSTENS) return weiger('teVeelBerichten')
  return besluit<IncidentFeit>({ soort: 'MelderberichtOntvangen', ...invoer, melding, op: ctx.nu })
}
