import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Termijn } from '../begrippen/termijn.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { dagenTussen } from '../kernel/dag.ts'
import { dagInWoorden } from '../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Standplaats } from '../zaken/aanbieder/onderzoekschrijver.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { uitkomstVan } from '../zaken/verloop/termijnen.ts'
import { eindeVanDag } from './domain.ts'
import { HOOFD, isUitstelOpen, termijnVanUitstel, vanPartij } from './schrijven/domain.ts'

/** What a provider asked last and nobody decided yet; `partij` names another in the chain. */
export const openUitstel = (zaak: Pick<Zaak, 'werk'>, partij?: string) => {
  const laatste = zaak.werk.zelfonderzoek?.uitstel?.findLast(u => u.partij === partij)
  return laatste && !laatste.beslist ? laatste : undefined
}

const plekVan = (partij: string | undefined): Standplaats => (partij ? { id: partij, rol: 'keten' } : HOOFD)

/** What is still to be decided: asked, and the term that it was asked for runs. */
export const teBeslissen = (zaak: Zaak, p: Protocolversie, partij?: string) => {
  const gevraagd = openUitstel(zaak, partij)
  return gevraagd && isUitstelOpen(zaak, p, plekVan(partij), gevraagd) ? gevraagd : undefined
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
    eindMoment: eindeVanDag(dag),
    einde: dag,
    uitleg: `${t.uitleg} Daarna kwam er meer tijd, tot en met ${dagInWoorden(dag)} (${reden}; besluit: ${door}).`,
  }
}

/** More time, granted until the day that was asked, or refused; either way the provider reads why. */
export const uitstelBeslissen = (
  zaak: Zaak,
  { toegekend, reden, partij }: { toegekend: boolean; reden: string; partij?: string | undefined },
  ctx: Context,
) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  const gevraagd = openUitstel(zaak, partij)
  if (!gevraagd) return weiger('nietGevraagd')
  const t = termijnVanUitstel(zaak, ctx.protocol, plekVan(partij), gevraagd)
  if (!t) return weiger('geenTermijn')
  const beslist = {
    soort: 'UitstelBeslist',
    op: ctx.nu,
    door: ctx.wie ?? '',
    toegekend,
    reden,
    ...vanPartij(partij),
  } as const
  if (!toegekend) return besluit<IncidentFeit>(beslist)
  const n = dagenTussen(t.einde.slice(0, 10), gevraagd.dag)
  if (n < 1) return weiger('nietLater')
  if (t.pauzes.some(p => p.tot === null)) return weiger('staatStil')
  const uitkomst = eindeVan(t, n, gevraagd.dag, reden, ctx)
  return besluit<IncidentFeit>(beslist, {
    ...{ soort: 'TermijnVerlengd', id: t.id, n, eenheid: 'dag', reden, door: ctx.wie ?? '' },
    ...uitkomst,
  })
}
