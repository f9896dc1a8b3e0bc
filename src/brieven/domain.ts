import type { Brief } from '../begrippen/brief.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { sjabloonVan } from '../protocollen/bases/brieven.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { isDagkeuze } from '../protocollen/termijnnaam.ts'
import { metDoelgroepbrief } from '../zaken/informeren/brief.ts'
import { linkGemaakt } from '../zaken/uitgaand/link.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import { takenGedaan } from '../zaken/verloop/taken.ts'

export const findBrief = (zaak: Zaak, id: string): Brief | undefined => zaak.werk.brieven?.find(b => b.id === id)

/** In the making: can still be changed. */
const inDeMaak = (b: Brief) => b.stand === 'concept' || b.stand === 'voorgelegd'

export const briefOpstellen = (
  zaak: Zaak,
  { brief: id, sjabloon: code, inhoud }: { brief: string; sjabloon: string; inhoud: string },
  ctx: Context,
) => {
  const sjabloon = sjabloonVan(ctx.protocol, code)
  if (!sjabloon) return weiger('sjabloonOnbekend')
  if (!sjabloon.bij.includes(zaak.status)) return weiger('pastNietBijStatus')
  return besluit({ soort: 'BriefOpgesteld' as const, id, sjabloon: code, inhoud, op: ctx.nu, door: ctx.wie })
}

/** Whoever changes it writes along; what was put forward is a draft again. */
export const briefAanpassen = (zaak: Zaak, i: { brief: string; inhoud: string }, ctx: Context) => {
  const brief = findBrief(zaak, i.brief)
  if (!brief) return weiger('briefOnbekend')
  if (!inDeMaak(brief)) return weiger('briefIsKlaar')
  return besluit({ soort: 'BriefAangepast' as const, id: brief.id, inhoud: i.inhoud, op: ctx.nu, door: ctx.wie })
}

export const briefVoorleggen = (zaak: Zaak, i: { brief: string }, ctx: Context) => {
  const brief = findBrief(zaak, i.brief)
  if (!brief) return weiger('briefOnbekend')
  if (!inDeMaak(brief)) return weiger('briefIsKlaar')
  if (brief.stand === 'voorgelegd') return weiger('alVoorgelegd')
  const dag = beletDag(zaak, brief, ctx.protocol)
  if (dag) return weiger(dag)
  return besluit({ soort: 'BriefVoorgelegd' as const, id: brief.id, op: ctx.nu, door: ctx.wie })
}

export const briefTeruggeven = (zaak: Zaak, i: { brief: string; reden: string }, ctx: Context) => {
  const brief = findBrief(zaak, i.brief)
  if (!brief) return weiger('briefOnbekend')
  if (brief.stand !== 'voorgelegd') return weiger('nietVoorgelegd')
  return besluit({ soort: 'BriefTeruggegeven' as const, id: brief.id, reden: i.reden, op: ctx.nu, door: ctx.wie })
}

export const briefWegdoen = (zaak: Zaak, i: { brief: string }, ctx: Context) => {
  const brief = findBrief(zaak, i.brief)
  if (!brief) return weiger('briefOnbekend')
  if (!inDeMaak(brief)) return weiger('briefIsKlaar')
  return besluit({ soort: 'BriefWeggedaan' as const, id: brief.id, op: ctx.nu, door: ctx.wie })
}

/** `aan`: content id of whom it is addressed to. */
export type Versturen = {
  readonly brief: string
  readonly leesstuk: string
  readonly link: string
  readonly aan: string
}

/**
 * A letter about a day that somebody chooses says that day: before it was chosen there is none to say, and what was sent
 * never changes. Null when nothing stands in the way.
 */
export const beletDag = (zaak: Pick<Zaak, 'termijnen'>, brief: Brief, p: Protocolversie) => {
  const termijn = sjabloonVan(p, brief.sjabloon)?.termijn
  if (termijn === undefined || !isDagkeuze(p, termijn)) return null
  return zaak.termijnen.some(t => t.code === termijn && t.status === 'lopend') ? null : ('dagNietGekozen' as const)
}

/** Sent is also done: the letter may be what a task asks for. */
const verstuur = (zaak: Zaak, brief: Brief, i: Versturen, ctx: Context) => {
  const dag = beletDag(zaak, brief, ctx.protocol)
  if (dag) return weiger(dag)
  const sjabloon = sjabloonVan(ctx.protocol, brief.sjabloon)
  const feiten: readonly IncidentFeit[] = [
    { soort: 'BriefVerstuurd' as const, id: brief.id, leesstuk: i.leesstuk, link: i.link, op: ctx.nu, door: ctx.wie },
    linkGemaakt(i.link, { linksoort: 'brief', voor: brief.id, inhoud: i.leesstuk }, ctx),
    ...takenGedaan(zaak, sjabloon?.taak === undefined ? [] : [sjabloon.taak], ctx),
  ]
  return besluit<IncidentFeit>(...feiten, ...metDoelgroepbrief(feiten.reduce(evolve, zaak), sjabloon, i, ctx))
}

/** Why a letter cannot be sent by the hand of who handles the dossier; null when it can. */
export const beletVersturen = (brief: Brief, p: Protocolversie) => {
  if (!inDeMaak(brief)) return 'briefIsKlaar' as const
  return sjabloonVan(p, brief.sjabloon)?.goedkeuring === 'zelf' ? null : ('vraagtGoedkeuring' as const)
}

/** An ordinary letter leaves by the hand of who handles the dossier. */
export const briefVersturen = (zaak: Zaak, i: Versturen, ctx: Context) => {
  const brief = findBrief(zaak, i.brief)
  if (!brief) return weiger('briefOnbekend')
  const belet = beletVersturen(brief, ctx.protocol)
  return belet ? weiger(belet) : verstuur(zaak, brief, i, ctx)
}

/** Four eyes: who wrote a word of it does not approve it. Null when this one may. */
export const beletGoedkeuren = (brief: Brief, wie: string | null) => {
  if (brief.stand !== 'voorgelegd') return 'nietVoorgelegd' as const
  return wie === null || brief.schrijvers.includes(wie) ? ('zelfGeschreven' as const) : null
}

export const briefGoedkeuren = (zaak: Zaak, i: Versturen, ctx: Context) => {
  const brief = findBrief(zaak, i.brief)
  if (!brief) return weiger('briefOnbekend')
  const belet = beletGoedkeuren(brief, ctx.wie)
  return belet ? weiger(belet) : verstuur(zaak, brief, i, ctx)
}
