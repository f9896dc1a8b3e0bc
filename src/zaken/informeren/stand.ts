import type { Doelgroepkeuze, Informeerwerk, Keer } from '../../begrippen/informeren.ts'
import type { Kenmerken } from '../../begrippen/kenmerken.ts'
import type { Eenmaligelink, Zaakwerk } from '../../begrippen/werk.ts'
import { type Doelgroep, doelgroepenVan, isVoorgesteld } from '../../protocollen/doelgroepen.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'

/** How it stands with one audience. Only `weet` is done. */
export type Informeerstatus = 'nog_niet' | 'niet_bereikt' | 'verstuurd' | 'weet_oud' | 'weet'

export type Informeerstand = {
  readonly doelgroep: Doelgroep
  readonly voorgesteld: boolean
  /** What somebody decided beside the proposal. */
  readonly keuze: Doelgroepkeuze | null
  readonly status: Informeerstatus
  /** The last version of the facts that it knows; null when it knows none. */
  readonly weet: number | null
  /** Every time, oldest first. */
  readonly keren: readonly Keer[]
}

type Deel = { readonly kenmerken: Kenmerken; readonly werk: Pick<Zaakwerk, 'informeren' | 'links'> }

export const laatsteFeiten = (w: Informeerwerk | undefined) => w?.feiten.at(-1)
/** Moments are typed in to the minute: what was there in that minute was there. */
const minuut = (op: string) => op.slice(0, 16)
/** The version of the facts that could be told at that moment; none when they were not there yet. */
export const feitenOp = (w: Informeerwerk | undefined, op: string) =>
  w?.feiten.findLast(f => minuut(f.op) <= minuut(op))
export const laatstePerslijn = (w: Informeerwerk | undefined) => w?.perslijnen.at(-1)

/** The link by which an audience was written to, that time; the last one, when it was put ready again. */
export const linkVan = (links: Zaakwerk['links'], keer: Keer): Eenmaligelink | undefined =>
  links?.findLast(l => l.voor === keer.id)

/** Whether something is still under way: a link that was not opened and can be. */
const isOnderweg = (links: Zaakwerk['links'], keer: Keer): boolean => {
  const link = linkVan(links, keer)
  return link !== undefined && link.geopendOp === null && link.ingetrokkenOp === null && link.geblokkeerdOp === null
}

/** Knowing is having received: a message on a machine, a call that nobody took, a link that nobody opened is not. */
const statusVan = (keren: readonly Keer[], weet: number | null, laatste: number, links: Zaakwerk['links']) => {
  if (weet !== null) return 0 < weet && weet < laatste ? 'weet_oud' : 'weet'
  if (keren.some(k => isOnderweg(links, k))) return 'verstuurd'
  return keren.length > 0 ? 'niet_bereikt' : 'nog_niet'
}

const standVan = (d: Doelgroep, { kenmerken, werk }: Deel): Informeerstand => {
  const w = werk.informeren
  const keren = (w?.keren ?? []).filter(k => k.doelgroep === d.code)
  const versies = keren.filter(k => k.ontvangenOp !== null).map(k => k.feitenversie)
  const weet = versies.length > 0 ? Math.max(...versies) : null
  return {
    doelgroep: d,
    voorgesteld: isVoorgesteld(d, kenmerken),
    keuze: w?.keuzes.find(k => k.doelgroep === d.code) ?? null,
    status: statusVan(keren, weet, laatsteFeiten(w)?.versie ?? 0, werk.links),
    weet,
    keren,
  }
}

/**
 * The links to these audiences (to all, when none is named) that were not opened and still can be. A letter stays
 * out: it says what was so that day, and nothing replaces it.
 */
export const openLinks = (werk: Deel['werk'], doelgroep?: string): readonly Eenmaligelink[] =>
  (werk.informeren?.keren ?? [])
    .filter(
      k => k.hoe === 'link' && (doelgroep === undefined || k.doelgroep === doelgroep) && isOnderweg(werk.links, k),
    )
    .flatMap(k => linkVan(werk.links, k) ?? [])

/** Every audience of the protocol with how it stands in this dossier. */
export const informeerstanden = (deel: Deel, p: Protocolversie): readonly Informeerstand[] =>
  doelgroepenVan(p).map(d => standVan(d, deel))

/** Whether it is to be told: what somebody decided goes before what the protocol proposes. */
export const hoortErbij = (s: Informeerstand): boolean => s.keuze?.erbij ?? s.voorgesteld

/** A letter confirms in writing by being sent; that it did not arrive shows where it is followed. */
const isAangeschreven = (s: Informeerstand): boolean => s.status === 'verstuurd' && s.keren.some(k => k.hoe === 'brief')

/** Who must still be told the last version of the facts. */
export const nogTeInformeren = (deel: Deel, p: Protocolversie): readonly Informeerstand[] =>
  informeerstanden(deel, p).filter(
    s => hoortErbij(s) && s.status !== 'weet' && !isAangeschreven(s) && !s.doelgroep.vrijblijvend,
  )

/** Who knows something that is no longer so. */
export const wetenOudeVersie = (deel: Deel, p: Protocolversie): readonly Informeerstand[] =>
  informeerstanden(deel, p).filter(s => s.status === 'weet_oud' && s.keuze?.erbij !== false)
