import type { DossierFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { beginVan, plusDagen } from '../../kernel/dag.ts'
import type { Context } from './context.ts'

/** Something that is waited for until a day that somebody chose. */
export type Wacht = { readonly dag: string; readonly taak: string; readonly termijn: string }

export const wacht = (dag: string, ctx: Pick<Context, 'nieuwId'>): Wacht => ({
  dag,
  taak: ctx.nieuwId(),
  termijn: ctx.nieuwId(),
})

/** Whom it is about, and what the task of it says: both content ids. */
export type Genoemd = { readonly wie: string; readonly taaktekst: string }

/** A task with a day that somebody chose: so it stands on the work list, and shows there when it is late. */
export const spreekAf = (
  w: Wacht,
  code: string,
  tekst: string,
  uitleg: string,
  ctx: Pick<Context, 'nu'>,
): readonly DossierFeit[] => [
  { soort: 'TaakGesteld', id: w.taak, code: 'eigen', verplicht: true, op: ctx.nu, tekst },
  {
    soort: 'TermijnGestart',
    id: w.termijn,
    code,
    van: ctx.nu,
    eindMoment: beginVan(plusDagen(w.dag, 1)).toInstant().toString({ smallestUnit: 'millisecond' }),
    einde: w.dag,
    uitleg,
  },
]

/** What was waited for came: its task is done and its term met, at the moment that it came. */
export const gekomen = (
  zaak: Zaak,
  w: Pick<Wacht, 'taak' | 'termijn'>,
  ctx: Pick<Context, 'nu' | 'wie'>,
  op: string = ctx.nu,
): readonly DossierFeit[] => [
  ...zaak.termijnen
    .filter(t => t.id === w.termijn && t.status === 'lopend')
    .map(t => ({ soort: 'TermijnGehaald', id: t.id, op }) as const),
  ...zaak.taken
    .filter(t => t.id === w.taak && t.status === 'open')
    .map(
      t => ({ soort: 'TaakGedaan', id: t.id, op: ctx.nu, door: ctx.wie, toelichting: null, voorbij: true }) as const,
    ),
]

/** What nobody waits for any more. */
export const nietMeer = (zaak: Zaak, w: Pick<Wacht, 'taak' | 'termijn'> | undefined): readonly DossierFeit[] =>
  w === undefined
    ? []
    : [
        ...zaak.termijnen
          .filter(t => t.id === w.termijn && t.status === 'lopend')
          .map(t => ({ soort: 'TermijnVervallen', id: t.id }) as const),
        ...zaak.taken
          .filter(t => t.id === w.taak && t.status === 'open')
          .map(t => ({ soort: 'TaakVervallen', id: t.id }) as const),
      ]
