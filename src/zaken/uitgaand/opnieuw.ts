import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Context } from '../verloop/context.ts'
import { isReactieVoorbij } from '../voorlegging.ts'
import { findLink, isGebruikt, linkGemaakt, linkstand, naOverleg } from './link.ts'

/** Whether something newer went to the same reader: a later link to it, or for an audience a later note. */
const isVervangen = (zaak: Zaak, link: Eenmaligelink): boolean => {
  const later = zaak.werk.links?.findLast(l => l.linksoort === link.linksoort && l.voor === link.voor)
  if (later && later.id !== link.id) return true
  const keren = zaak.werk.informeren?.keren ?? []
  const keer = keren.find(k => k.id === link.voor)
  return keer !== undefined && keren.findLast(k => k.doelgroep === keer.doelgroep && k.hoe === 'link')?.id !== keer.id
}

export type Opnieuwweigering = 'linkOnbekend' | 'linkNogOpen' | 'linkVervangen' | 'linkKlaar'

/** Whether what the link was for came in otherwise, or cannot come any more. */
const isKlaar = (zaak: Zaak, link: Eenmaligelink): boolean => {
  const o = zaak.werk.onderzoek
  return link.linksoort === 'reactie' && (Boolean(o?.vastgesteld) || isReactieVoorbij(zaak, link.voor))
}

/** Why nothing can be put ready again for this link; null when it can. */
export const beletOpnieuw = (zaak: Zaak, id: string, nu: string): Opnieuwweigering | null => {
  const link = findLink(zaak, id)
  if (!link) return 'linkOnbekend'
  if (linkstand(link, nu) === 'open') return 'linkNogOpen'
  if (isKlaar(zaak, link)) return 'linkKlaar'
  return isVervangen(zaak, link) ? 'linkVervangen' : null
}

/** Until when there is a use for what this link opens, where that is known: the end of its term, or after its meeting. */
const eindeVan = (zaak: Zaak, { voor, bij }: Eenmaligelink): string | undefined => {
  if (bij) return zaak.termijnen.find(t => t.id === bij.termijn)?.eindMoment
  const { deelnemers = [], overleggen = [] } = zaak.werk.overleg ?? {}
  const overleg = deelnemers.find(d => d.id === voor)?.overleg
  const o = overleggen.find(o => o.id === overleg && o.status === 'gepland')
  return o && naOverleg(o.wanneer)
}

/** The same text behind a new link with a new code; the old link is taken back, unless it was opened. */
export const linkOpnieuw = (zaak: Zaak, { oud, link }: { oud: string; link: string }, ctx: Context) => {
  const belet = beletOpnieuw(zaak, oud, ctx.nu)
  const was = findLink(zaak, oud)
  if (belet || !was) return weiger(belet ?? 'linkOnbekend')
  const { linksoort, voor, inhoud, bij } = was
  const terug: IncidentFeit[] =
    !isGebruikt(was) && was.ingetrokkenOp === null
      ? [{ soort: 'LinkIngetrokken', id: oud, op: ctx.nu, door: ctx.wie }]
      : []
  const over = { linksoort, voor, inhoud, ...(bij ? { bij } : {}) }
  return besluit<IncidentFeit>(...terug, linkGemaakt(link, over, ctx, eindeVan(zaak, was)))
}
