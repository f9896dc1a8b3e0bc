import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Deskundige } from '../../begrippen/feiten/deskundigen.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { type Genoemd, gekomen, spreekAf, wacht } from '../../zaken/verloop/afspreken.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { toets } from '../domain.ts'

const nu = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

export const findDeskundige = (zaak: Pick<Zaak, 'werk'>, id: string): Deskundige | undefined =>
  zaak.werk.onderzoek?.deskundigen?.find(d => d.id === id)

type Vraag = Genoemd & { readonly vraag: string; readonly dag: string }

/** Asked, until a day: it stands on the work list and shows there when it is late (protocol, step 5). */
export const deskundigeVragen = (zaak: Zaak, { taaktekst, ...i }: Vraag, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  if (i.dag < dagVan(ctx.nu)) return weiger('dagVoorbij')
  const w = wacht(i.dag, ctx)
  return besluit<IncidentFeit>(
    ...spreekAf(
      w,
      'onderzoek.deskundige',
      taaktekst,
      `Op ${dagInWoorden(dagVan(ctx.nu))} gevraagd, voor deze dag.`,
      ctx,
    ),
    { soort: 'DeskundigeGevraagd', id: ctx.nieuwId(), ...i, ...nu(ctx), taak: w.taak, termijn: w.termijn },
  )
}

const minuut = (moment: string) => moment.slice(0, 16)

export const adviesOntvangen = (zaak: Zaak, i: { id: string; ontvangenOp: string; advies: string }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const d = findDeskundige(zaak, i.id)
  if (!d) return weiger('deskundigeOnbekend')
  if (d.ontvangen) return weiger('adviesIsEr')
  if (i.ontvangenOp > ctx.nu) return weiger('momentInToekomst')
  if (minuut(i.ontvangenOp) < minuut(d.op)) return weiger('voorDeVraag')
  return besluit<IncidentFeit>(
    { soort: 'DeskundigenadviesOntvangen', ...i, ...nu(ctx) },
    ...gekomen(zaak, d, ctx, i.ontvangenOp),
  )
}

/** What was done with it: the report says so beside the advice. */
export const adviesWegen = (zaak: Zaak, i: { id: string; gebruik: string }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const d = findDeskundige(zaak, i.id)
  if (!d) return weiger('deskundigeOnbekend')
  if (!d.ontvangen) return weiger('nogGeenAdvies')
  if (d.gewogen) return weiger('alGewogen')
  return besluit<IncidentFeit>({ soort: 'DeskundigenadviesGewogen', ...i, ...nu(ctx) })
}
