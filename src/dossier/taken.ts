import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import type { Context } from '../zaken/context.ts'

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

/** Done. A task that returns is set again, unless it is over (`voorbij`). */
export const taakAfronden = (
  zaak: Zaak,
  invoer: { taak: string; toelichting: string | null; voorbij: boolean },
  ctx: Context,
) => {
  const taak = zaak.taken.find(t => t.id === invoer.taak)
  if (!taak) return weiger('taakOnbekend')
  if (taak.status !== 'open') return weiger('taakAlKlaar')
  return besluit<IncidentFeit>({
    soort: 'TaakGedaan',
    id: taak.id,
    op: ctx.nu,
    door: ctx.wie ?? '',
    toelichting: invoer.toelichting,
    voorbij: invoer.voorbij,
  })
}
