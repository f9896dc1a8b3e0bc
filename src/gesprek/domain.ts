import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Berichtmaildaad } from '../begrippen/feiten/gesprek.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import type { Context } from '../zaken/verloop/context.ts'

const wieVan = (ctx: Context): string => ctx.wie ?? ''

/** Writes to a reporter, who reads it with number and code. Also after closing: a question may come late. */
export const berichtAanMelderSturen = (
  zaak: Zaak,
  invoer: { id: string; melding: string; tekst: string },
  ctx: Context,
) => {
  if (zaak.status === 'vernietigd') return weiger('dossierDicht')
  if (!zaak.meldingen.includes(invoer.melding)) return weiger('meldingOnbekend')
  return besluit<IncidentFeit>({ soort: 'BerichtAanMelderGestuurd', ...invoer, op: ctx.nu, door: wieVan(ctx) })
}

/** Somebody decides about a mail to a reporter: send it again, or settle that it arrived or came back. */
export const berichtmailBehandelen = (
  zaak: Zaak,
  invoer: { id: string; melding: string; daad: Berichtmaildaad; code: string | null },
  ctx: Context,
) =>
  zaak.meldingen.includes(invoer.melding)
    ? besluit<IncidentFeit>({ soort: 'BerichtmailBehandeld', ...invoer, op: ctx.nu, door: ctx.wie })
    : weiger('meldingOnbekend')

/** Says that what the reporter wrote was read, where no answer is needed. */
export const melderberichtenLezen = (zaak: Zaak, _: object, ctx: Context) => {
  const berichten = (zaak.werk.gesprek?.berichten ?? [])
    .filter(b => b.van === 'melder' && b.gelezenOp === null)
    .map(b => b.id)
  return berichten.length === 0
    ? weiger('nietsNieuw')
    : besluit<IncidentFeit>({ soort: 'MelderberichtenGelezen', berichten, op: ctx.nu, door: wieVan(ctx) })
}
