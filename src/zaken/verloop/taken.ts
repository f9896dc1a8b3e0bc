import type { DossierFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Context } from './context.ts'

const openMet = (zaak: Zaak, codes: readonly string[]) =>
  zaak.taken.filter(t => t.status === 'open' && codes.includes(t.code))

/** The open tasks of these codes, done by an act of their own. `voorbij`: a task that returns does not. */
export const takenGedaan = (
  zaak: Zaak,
  codes: readonly string[],
  ctx: Context,
  voorbij = true,
): readonly DossierFeit[] =>
  openMet(zaak, codes).map(t => ({
    soort: 'TaakGedaan',
    id: t.id,
    op: ctx.nu,
    door: ctx.wie ?? '',
    toelichting: null,
    voorbij,
  }))

/** The open tasks of these codes, which have no ground any more. */
export const takenVervallen = (zaak: Zaak, codes: readonly string[]): readonly DossierFeit[] =>
  openMet(zaak, codes).map(t => ({ soort: 'TaakVervallen', id: t.id }))

/** Tasks of the protocol set again, where they are not open. */
export const takenOpnieuw = (zaak: Zaak, codes: readonly string[], ctx: Context): readonly DossierFeit[] =>
  ctx.protocol.taken
    .filter(d => codes.includes(d.code) && openMet(zaak, [d.code]).length === 0)
    .map(d => ({
      soort: 'TaakGesteld',
      id: ctx.nieuwId(),
      code: d.code,
      verplicht: d.verplicht,
      op: ctx.nu,
      tekst: null,
    }))
