import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Termijn } from '../begrippen/termijn.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { beginVan, dagenTussen, plusDagen } from '../kernel/dag.ts'
import { dagInWoorden } from '../kernel/uitleg/datum.ts'
import type { Context } from '../zaken/context.ts'
import { uitkomstVan } from '../zaken/termijnen.ts'
import { lopendeTermijn } from './schrijven/domain.ts'

/** What the provider asked last and nobody decided yet. */
export const openUitstel = (zaak: Pick<Zaak, 'werk'>) => {
  const laatste = zaak.werk.zelfonderzoek?.uitstel?.at(-1)
  return laatste && !laatste.beslist ? laatste : undefined
}

/** A day that the supervisor chose is moved to another; a term of the protocol is reckoned anew, and explains itself. */
const eindeVan = (t: Termijn, n: number, dag: string, reden: string, ctx: Context) => {
  const definitie = ctx.protocol.termijnen.find(d => d.code === t.code)
  const door = ctx.wie ?? ''
  if (definitie) {
    const verlengingen = [...t.verlengingen, { n, eenheid: 'dag' as const, reden, door }]
    return uitkomstVan(ctx.reken(definitie, t.van, { verlengingen, pauzes: t.pauzes }))
  }
  return {
    eindMoment: beginVan(plusDagen(dag, 1)).toInstant().toString({ smallestUnit: 'millisecond' }),
    einde: dag,
    uitleg: `${t.uitleg} Daarna gaf de toezichthouder meer tijd, tot en met ${dagInWoorden(dag)}.`,
  }
}

/** More time, granted until the day that was asked, or refused; either way the provider reads why. */
export const uitstelBeslissen = (
  zaak: Zaak,
  { toegekend, reden }: { toegekend: boolean; reden: string },
  ctx: Context,
) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  const gevraagd = openUitstel(zaak)
  if (!gevraagd) return weiger('nietGevraagd')
  const beslist = { soort: 'UitstelBeslist', op: ctx.nu, door: ctx.wie ?? '', toegekend, reden } as const
  if (!toegekend) return besluit<IncidentFeit>(beslist)
  const t = lopendeTermijn(zaak, ctx.protocol)
  if (!t) return weiger('geenTermijn')
  const n = dagenTussen(t.einde.slice(0, 10), gevraagd.dag)
  if (n < 1) return weiger('nietLater')
  if (t.pauzes.some(p => p.tot === null)) return weiger('staatStil')
  const uitkomst = eindeVan(t, n, gevraagd.dag, reden, ctx)
  return besluit<IncidentFeit>(beslist, {
    ...{ soort: 'TermijnVerlengd', id: t.id, n, eenheid: 'dag', reden, door: ctx.wie ?? '' },
    ...uitkomst,
  })
}
