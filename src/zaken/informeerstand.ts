import type { Doelgroepkeuze, Informeerwerk, Keer } from '../begrippen/informeren.ts'
import type { Kenmerken } from '../begrippen/kenmerken.ts'
import { type Doelgroep, doelgroepenVan, isVoorgesteld } from '../protocollen/doelgroepen.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'

/** How it stands with one audience. Only `weet` is done. */
export type Informeerstatus = 'nog_niet' | 'niet_bereikt' | 'weet_oud' | 'weet'

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

type Deel = { readonly kenmerken: Kenmerken; readonly werk: { readonly informeren?: Informeerwerk } }

export const laatsteFeiten = (w: Informeerwerk | undefined) => w?.feiten.at(-1)
export const laatstePerslijn = (w: Informeerwerk | undefined) => w?.perslijnen.at(-1)

/** Knowing is having been reached: a message on a machine, or a call that nobody took, is not. */
const statusVan = (keren: readonly Keer[], weet: number | null, laatste: number): Informeerstatus => {
  if (weet !== null) return weet < laatste ? 'weet_oud' : 'weet'
  return keren.length > 0 ? 'niet_bereikt' : 'nog_niet'
}

const standVan = (d: Doelgroep, { kenmerken, werk }: Deel): Informeerstand => {
  const w = werk.informeren
  const keren = (w?.keren ?? []).filter(k => k.doelgroep === d.code)
  const versies = keren.filter(k => k.uitkomst === 'bereikt').map(k => k.feitenversie)
  const weet = versies.length > 0 ? Math.max(...versies) : null
  return {
    doelgroep: d,
    voorgesteld: isVoorgesteld(d, kenmerken),
    keuze: w?.keuzes.find(k => k.doelgroep === d.code) ?? null,
    status: statusVan(keren, weet, laatsteFeiten(w)?.versie ?? 0),
    weet,
    keren,
  }
}

/** Every audience of the protocol with how it stands in this dossier. */
export const informeerstanden = (deel: Deel, p: Protocolversie): readonly Informeerstand[] =>
  doelgroepenVan(p).map(d => standVan(d, deel))

/** Whether it is to be told: what somebody decided goes before what the protocol proposes. */
export const hoortErbij = (s: Informeerstand): boolean => s.keuze?.erbij ?? s.voorgesteld

/** Who must still be told the last version of the facts. */
export const nogTeInformeren = (deel: Deel, p: Protocolversie): readonly Informeerstand[] =>
  informeerstanden(deel, p).filter(s => hoortErbij(s) && s.status !== 'weet' && !s.doelgroep.vrijblijvend)

/** Who knows something that is no longer so. */
export const wetenOudeVersie = (deel: Deel, p: Protocolversie): readonly Informeerstand[] =>
  informeerstanden(deel, p).filter(s => s.status === 'weet_oud' && s.keuze?.erbij !== false)
