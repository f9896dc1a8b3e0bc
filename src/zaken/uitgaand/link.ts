import type { Linksoort, UitgaandFeit } from '../../begrippen/feiten/uitgaand.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { maakBelcode, maakLinktoken } from '../../kernel/toegangscode.ts'
import type { Context } from '../context.ts'
import type { Tekst } from '../inhoud.ts'

/** After so many wrong codes the link is closed for good: a code of six digits holds for no more. */
export const POGINGEN = 5
const GELDIG_DAGEN = 14
const DAG_MS = 86_400_000

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
}

/** A reading piece as content of the dossier, under the id that the link names. */
export const leesstukTekst = (id: string, stuk: Leesstuk): Tekst => ({
  id,
  soort: 'leesstuk',
  tekst: JSON.stringify(stuk),
})

export const leesLeesstuk = (tekst: string): Leesstuk => JSON.parse(tekst) as Leesstuk

/** The fact that a link was made, in the decision that it belongs to. */
export const linkGemaakt = (
  link: string,
  over: { linksoort: Linksoort; voor: string; inhoud: string },
  ctx: Pick<Context, 'nu' | 'wie'>,
): Extract<UitgaandFeit, { soort: 'LinkGemaakt' }> => ({
  soort: 'LinkGemaakt',
  id: link,
  ...over,
  verlooptOp: new Date(Date.parse(ctx.nu) + GELDIG_DAGEN * DAG_MS).toISOString(),
  op: ctx.nu,
  door: ctx.wie,
})

export type Linkstand = 'open' | 'geopend' | 'geblokkeerd' | 'ingetrokken' | 'verlopen'

/** How a link stands at a moment. What happened goes before what lapsed. */
export const linkstand = (l: Eenmaligelink, nu: string): Linkstand => {
  if (l.geopendOp !== null) return 'geopend'
  if (l.ingetrokkenOp !== null) return 'ingetrokken'
  if (l.geblokkeerdOp !== null) return 'geblokkeerd'
  return l.verlooptOp <= nu ? 'verlopen' : 'open'
}

export const findLink = (zaak: Zaak, id: string): Eenmaligelink | undefined => zaak.werk.links?.find(l => l.id === id)

/** The desk takes a link back: it opens nothing any more, and a notice that still waits does not leave. */
export const linkIntrekken = (zaak: Zaak, { link: id }: { link: string }, ctx: Context) => {
  const link = findLink(zaak, id)
  if (!link) return weiger('linkOnbekend')
  if (link.geopendOp !== null) return weiger('linkAlGeopend')
  if (link.ingetrokkenOp !== null) return weiger('linkAlIngetrokken')
  return besluit({ soort: 'LinkIngetrokken' as const, id, op: ctx.nu, door: ctx.wie })
}
