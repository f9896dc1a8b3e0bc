import type { Linksoort, UitgaandFeit } from '../../begrippen/feiten/uitgaand.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { maakBelcode, maakLinktoken } from '../../kernel/toegangscode.ts'
import type { Tekst } from '../register/inhoud.ts'
import { totNa } from '../stappen/uitgaand.ts'
import type { Context } from '../verloop/context.ts'

/** After so many wrong codes the link is closed for good: a code of six digits holds for no more. */
export const POGINGEN = 5
const GELDIG_DAGEN = 14

/**
 * The secret half of a one-time link. It goes along with a decision (`Verzoek.links` of `handle`), which names its id in
 * a fact `LinkGemaakt`; neither token nor code is ever in a fact. `aan` is the address for the notice; null when the
 * desk hands the link over itself.
 */
export type NieuweLink = {
  readonly id: string
  readonly post: string
  readonly token: string
  readonly code: string
  readonly aan: string | null
  /** What the notice says instead of that something waits; absent for most. */
  readonly bericht?: Mailbericht | undefined
}

/** Words of a notice that leave in plain: nobody's name, and nothing of what it is about. */
export type Mailbericht = { readonly onderwerp: string; readonly tekst: string }

export const maakLink = (nieuwId: () => string, aan: string | null, bericht?: Mailbericht): NieuweLink => ({
  id: nieuwId(),
  post: nieuwId(),
  token: maakLinktoken(),
  code: maakBelcode(),
  aan,
  ...(bericht ? { bericht } : {}),
})

/** What the other side reads: a title and pieces of text; a blank line parts paragraphs. */
export type Leesstuk = {
  readonly titel: string
  readonly delen: readonly { readonly kop?: string | undefined; readonly tekst: string }[]
  /** A code with which a provider comes in, again and again. Only whoever opens the link sees it. */
  readonly toegang?: string
}

/** A reading piece as content of the dossier, under the id that the link names. */
export const leesstukTekst = (id: string, stuk: Leesstuk): Tekst => ({
  id,
  soort: 'leesstuk',
  tekst: JSON.stringify(stuk),
})

export const leesLeesstuk = (tekst: string): Leesstuk => JSON.parse(tekst) as Leesstuk

/** What stands behind an invitation is of use until the meeting was: a day later. */
export const naOverleg = (wanneer: string): string => totNa(wanneer, 1)

/**
 * The fact that a link was made, in the decision that it belongs to. It holds two weeks; one that waits for what a term
 * asks (`bij`) also until some days after the end of that term, and another until `eindMoment` when that is later.
 */
export const linkGemaakt = (
  link: string,
  over: Pick<Eenmaligelink, 'linksoort' | 'voor' | 'inhoud' | 'bij'>,
  ctx: Pick<Context, 'nu' | 'wie'>,
  eindMoment = ctx.nu,
): Extract<UitgaandFeit, { soort: 'LinkGemaakt' }> => ({
  soort: 'LinkGemaakt',
  id: link,
  ...over,
  verlooptOp: totNa(eindMoment, over.bij?.dagen ?? 0, totNa(ctx.nu, GELDIG_DAGEN)),
  op: ctx.nu,
  door: ctx.wie,
})

export type Linkstand = 'open' | 'geopend' | 'gesloten' | 'geblokkeerd' | 'ingetrokken' | 'verlopen'

/** Where a link is opened, below the desk: each sort at one door, and at no other. */
const DEUREN = {
  informeren: 'ophalen',
  brief: 'ophalen',
  aanbieder: 'ophalen',
  herinnering: 'ophalen',
  overleg: 'ophalen',
  reactie: 'reactie',
  rapport: 'rapport',
} as const satisfies Record<Linksoort, string>
export type Linkdeur = (typeof DEUREN)[Linksoort]
export const deurVan = (l: Pick<Eenmaligelink, 'linksoort'>): Linkdeur => DEUREN[l.linksoort]

/**
 * Most links open once. One to react by lets somebody come back until they signed, one to a report as long as it holds:
 * nobody reads that in one go.
 */
export const komtTerug = (l: Pick<Eenmaligelink, 'linksoort'>): boolean => deurVan(l) !== 'ophalen'

/** What a link was for is done: read, or signed. */
export const isGebruikt = (l: Eenmaligelink): boolean =>
  l.geslotenOp !== undefined || (l.geopendOp !== null && !komtTerug(l))

/** How a link stands at a moment. What happened goes before what lapsed. */
export const linkstand = (l: Eenmaligelink, nu: string): Linkstand => {
  if (l.geslotenOp !== undefined) return 'gesloten'
  if (isGebruikt(l)) return 'geopend'
  if (l.ingetrokkenOp !== null) return 'ingetrokken'
  if (l.geblokkeerdOp !== null) return 'geblokkeerd'
  if (l.verlooptOp > nu) return 'open'
  return l.linksoort === 'rapport' && l.geopendOp !== null ? 'geopend' : 'verlopen'
}

export const findLink = (zaak: Zaak, id: string): Eenmaligelink | undefined => zaak.werk.links?.find(l => l.id === id)

/** The desk takes a link back: it opens nothing any more, and a notice that still waits does not leave. */
export const linkIntrekken = (zaak: Zaak, { link: id }: { link: string }, ctx: Context) => {
  const link = findLink(zaak, id)
  if (!link) return weiger('linkOnbekend')
  if (isGebruikt(link)) return weiger('linkAlGeopend')
  if (link.ingetrokkenOp !== null) return weiger('linkAlIngetrokken')
  return besluit({ soort: 'LinkIngetrokken' as const, id, op: ctx.nu, door: ctx.wie })
}
