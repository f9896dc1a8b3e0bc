import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { bijzonderVan, isBijzonder } from '../protocollen/bases/bijzonder.ts'
import type { Context } from '../zaken/verloop/context.ts'

/** A task that somebody words; the protocol sets the others. */
export const taakToevoegen = (zaak: Zaak, invoer: { tekst: string; verplicht: boolean }, ctx: Context) => {
  if (zaak.status !== 'in_behandeling' && zaak.status !== 'ontvangen') return weiger('dossierDicht')
  return besluit<IncidentFeit>({
    soort: 'TaakGesteld',
    id: ctx.nieuwId(),
    code: 'eigen',
    verplicht: invoer.verplicht,
    op: ctx.nu,
    tekst: invoer.tekst,
  })
}

/** The advice to the mayor comes after the family check: these tasks are done by those acts, and by nothing else. */
const alleenDoorEigenAct = (code: string, zaak: Zaak, ctx: Context): boolean => {
  const { gezin, advies } = bijzonderVan(ctx.protocol).pandsluiting.taken
  return (code === gezin || code === advies) && isBijzonder('pandsluiting', ctx.protocol, zaak)
}

/** Done. A task that returns is set again, unless it is over (`voorbij`). */
export const taakAfronden = (
  zaak: Zaak,
  invoer: { taak: string; toelichting: string | null; voorbij: boolean },
  ctx: Context,
) => {
  const taak = zaak.taken.find(t => t.id === invoer.taak)
  if (!taak) return weiger('taakOnbekend')
  if (taak.status !== 'open') return weiger('taakAlKlaar')
  if (alleenDoorEigenAct(taak.code, zaak, ctx)) return weiger('eigenAct')
  return besluit<IncidentFeit>({
    soort: 'TaakGedaan',
    id: taak.id,
    op: ctx.nu,
    door: ctx.wie ?? '',
    toelichting: invoer.toelichting,
    voorbij: invoer.voorbij,
  })
}
