import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Hoorgesprek } from '../../begrippen/feiten/horen.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { type Genoemd, gekomen, nietMeer, spreekAf, wacht } from '../../zaken/verloop/afspreken.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { toets } from '../domain.ts'

const nu = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

export const findGesprek = (zaak: Pick<Zaak, 'werk'>, id: string): Hoorgesprek | undefined =>
  zaak.werk.onderzoek?.gesprekken?.find(g => g.id === id)

type Gesprek = Genoemd & { readonly waar: string; readonly moment: string }

/** A talk with the provider or somebody who was there: on the work list until it was held, or will not be. */
export const gesprekPlannen = (zaak: Zaak, { taaktekst, ...i }: Gesprek, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const dag = dagVan(i.moment)
  if (dag < dagVan(ctx.nu)) return weiger('dagVoorbij')
  const w = wacht(dag, ctx)
  const uitleg = `Op ${dagInWoorden(dagVan(ctx.nu))} afgesproken: het gesprek is op deze dag.`
  return besluit<IncidentFeit>(...spreekAf(w, 'onderzoek.gesprek', taaktekst, uitleg, ctx), {
    soort: 'HoorgesprekGepland',
    id: ctx.nieuwId(),
    ...i,
    ...nu(ctx),
    ...w,
  })
}

const gepland = (zaak: Zaak, g: Hoorgesprek | undefined) => {
  const fout = toets(zaak)
  if (fout) return fout
  if (!g) return 'gesprekOnbekend'
  return g.gehouden || g.vervallen ? 'gesprekKlaar' : null
}

export const gesprekHouden = (zaak: Zaak, i: { id: string; gehoudenOp: string }, ctx: Context) => {
  const g = findGesprek(zaak, i.id)
  const fout = gepland(zaak, g)
  if (fout || !g) return weiger(fout ?? 'gesprekOnbekend')
  if (i.gehoudenOp > ctx.nu) return weiger('momentInToekomst')
  return besluit<IncidentFeit>(
    { soort: 'HoorgesprekGehouden', ...i, ...nu(ctx) },
    ...gekomen(zaak, g, ctx, i.gehoudenOp),
  )
}

/** It does not come to a talk: with the reason, which the report says too. */
export const gesprekLatenVervallen = (zaak: Zaak, i: { id: string; reden: string }, ctx: Context) => {
  const g = findGesprek(zaak, i.id)
  const fout = gepland(zaak, g)
  if (fout || !g) return weiger(fout ?? 'gesprekOnbekend')
  return besluit<IncidentFeit>({ soort: 'HoorgesprekVervallen', ...i, ...nu(ctx) }, ...nietMeer(zaak, g))
}
