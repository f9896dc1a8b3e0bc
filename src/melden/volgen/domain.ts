import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { BijlageFeit } from '../../begrippen/feiten/bijlagen.ts'
import type { Berichtaard } from '../../begrippen/feiten/gesprek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { bijlagenToevoegen } from '../../zaken/bijlagen/domain.ts'
import type { Context } from '../../zaken/verloop/context.ts'

/** More than a conversation ever needs; it stops who wants to flood a desk. */
export const HOOGSTENS = 100

/** Files that were judged and stand in the store, under the key of this dossier; `hoogstens` for the whole of it. */
type Meegestuurd = { readonly zaak: string; readonly feiten: readonly BijlageFeit[]; readonly hoogstens: number }

export type Melderbericht = {
  /** The key of the form: the same message twice is one message. */
  readonly id: string
  readonly tekst: string
  readonly aard: Berichtaard
  readonly dringend: boolean
  readonly namens: number | null
  readonly mee?: Meegestuurd
}

/** A reporter wants a mail about new messages, or not any more. */
export const mailberichtKiezen = (zaak: Zaak, melding: string, aan: boolean, ctx: Context) =>
  zaak.status === 'vernietigd'
    ? weiger('dossierVernietigd')
    : besluit<IncidentFeit>({ soort: 'MailberichtGekozen', melding, aan, op: ctx.nu })

const idsVan = (feiten: readonly BijlageFeit[]): readonly string[] => feiten.map(f => f.bijlage)

/** A reporter writes to the desk, also after it closed the dossier: something new may have happened. */
export const melderberichtSturen = (zaak: Zaak, melding: string, invoer: Melderbericht, ctx: Context) => {
  const eigen = (zaak.werk.gesprek?.berichten ?? []).filter(b => b.melding === melding && b.van === 'melder')
  if (eigen.some(b => b.id === invoer.id)) return besluit<IncidentFeit>()
  if (eigen.length >= HOOGSTENS) return weiger('teVeelBerichten')
  const { mee, ...bericht } = invoer
  const feit = { soort: 'MelderberichtOntvangen' as const, ...bericht, melding, op: ctx.nu }
  if (!mee) return besluit<IncidentFeit>(feit)
  // The report was joined to another dossier since the files were shut under the key of this one.
  if (mee.zaak !== zaak.id) return weiger('verhuisd')
  const erbij = bijlagenToevoegen(zaak, mee)
  return erbij.ok ? besluit<IncidentFeit>(...mee.feiten, { ...feit, bijlagen: idsVan(mee.feiten) }) : erbij
}
