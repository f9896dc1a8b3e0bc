import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import type { Context } from '../zaken/verloop/context.ts'

/** What must still be done before a dossier may close. */
export const openVerplicht = (zaak: Zaak) => zaak.taken.filter(t => t.verplicht && t.status === 'open')

export const dossierSluiten = (zaak: Zaak, invoer: { reden: string; toelichting: string | null }, ctx: Context) => {
  if (zaak.status === 'ontvangen') return weiger('nogNietGescreend')
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (!ctx.protocol.sluitredenen.some(r => r.code === invoer.reden)) return weiger('redenOnbekend')
  if (openVerplicht(zaak).length > 0) return weiger('takenOpen')
  return besluit<IncidentFeit>({
    soort: 'DossierGesloten',
    op: ctx.nu,
    door: ctx.wie ?? '',
    reden: invoer.reden,
    toelichting: invoer.toelichting,
  })
}

/** What was joined to another dossier does not open by itself: splitting gives it back what it was about. */
export const dossierHeropenen = (zaak: Zaak, invoer: { reden: string }, ctx: Context) => {
  if (zaak.status !== 'gesloten') return weiger('dossierNietGesloten')
  if (zaak.werk.gevoegd) return weiger('gevoegd')
  return besluit<IncidentFeit>({ soort: 'DossierHeropend', op: ctx.nu, door: ctx.wie ?? '', reden: invoer.reden })
}
