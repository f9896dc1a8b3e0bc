import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Partij } from '../../begrippen/feiten/aanbieder.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Context } from '../../zaken/context.ts'
import { findLink, linkGemaakt } from '../../zaken/uitgaand/link.ts'

const nu = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })
const isOpen = (zaak: Zaak): boolean => zaak.status === 'ontvangen' || zaak.status === 'in_behandeling'

export const partijen = (zaak: Pick<Zaak, 'werk'>): readonly Partij[] => zaak.werk.aanbieders?.partijen ?? []
export const hoofdVan = (zaak: Pick<Zaak, 'werk'>): Partij | undefined => partijen(zaak).find(p => p.rol === 'hoofd')
/** The way in by code of a provider that holds now. */
export const toegangVan = (zaak: Pick<Zaak, 'werk'>, partij: string) =>
  zaak.werk.aanbieders?.toegangen.find(t => t.partij === partij && t.ingetrokkenOp === null)

/** Whether the investigation is one of a whole chain. */
export const isKeten = (zaak: Pick<Zaak, 'werk'>, p: Protocolversie): boolean =>
  zelfonderzoekVan(p).ketenwijzen?.includes(zaak.werk.zelfonderzoek?.gevraagd.wijze ?? '') ?? false

type Genoemd = { readonly kenmerk: string | null; readonly naam: string }

const isBezet = (zaak: Zaak, kenmerk: string | null, behalve?: string): boolean =>
  kenmerk !== null && partijen(zaak).some(p => p.kenmerk === kenmerk && p.id !== behalve)

type Bevestigd = Genoemd & { readonly zelfde: boolean; readonly organisatie?: string }

/**
 * The supervisor settles which organisation the case is about. The same one with another number keeps what it wrote;
 * another one starts empty, and cannot take over what was sent.
 */
export const aanbiederBevestigen = (zaak: Zaak, i: Bevestigd, ctx: Context) => {
  if (!isOpen(zaak)) return weiger('dossierDicht')
  const huidig = hoofdVan(zaak)
  if (isBezet(zaak, i.kenmerk, huidig?.id)) return weiger('alInKeten')
  const ander = huidig !== undefined && !i.zelfde
  if (ander && i.kenmerk !== null && i.kenmerk === huidig.kenmerk) return weiger('zelfdeNummer')
  if (ander && (zaak.werk.zelfonderzoek?.rondes.length ?? 0) > 0) return weiger('alRapport')
  // The first one goes on with what was written with number and code of its own report.
  const id = huidig === undefined ? zaak.id : ander ? ctx.nieuwId() : huidig.id
  const { kenmerk, naam, organisatie } = i
  const welke = organisatie === undefined ? {} : { organisatie }
  return besluit<IncidentFeit>({ soort: 'AanbiederBevestigd', id, kenmerk, naam, ...welke, ...nu(ctx) })
}

/** Another provider in the chain takes part. */
export const ketenpartnerUitnodigen = (zaak: Zaak, i: Genoemd, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (!isKeten(zaak, ctx.protocol)) return weiger('geenKeten')
  if (isBezet(zaak, i.kenmerk)) return weiger('alErbij')
  return besluit<IncidentFeit>({ soort: 'KetenpartnerUitgenodigd', id: ctx.nieuwId(), ...i, ...nu(ctx) })
}

/** From here on each provider reads what the others put on the one timeline. Never taken back: what was read was read. */
export const ketendeelVrijgeven = (zaak: Zaak, _: unknown, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (!partijen(zaak).some(p => p.rol === 'keten')) return weiger('geenKeten')
  if (zaak.werk.aanbieders?.vrijgegeven) return weiger('alVrijgegeven')
  return besluit<IncidentFeit>({ soort: 'KetendeelVrijgegeven', ...nu(ctx) })
}

/** The code opens nothing any more, nor does the link that should have brought it over. */
const trekIn = (zaak: Zaak, t: { id: string; link: string }, ctx: Context): readonly IncidentFeit[] => {
  const link = findLink(zaak, t.link)
  const nogDicht = link && link.geopendOp === null && link.ingetrokkenOp === null
  return [
    { soort: 'AanbiedertoegangIngetrokken', id: t.id, ...nu(ctx) },
    ...(nogDicht ? [{ soort: 'LinkIngetrokken', id: link.id, op: ctx.nu, door: ctx.wie } as const] : []),
  ]
}

type Toegang = { readonly id: string; readonly partij: string; readonly link: string; readonly inhoud: string }

/** A way in for who cannot sign in: a code, brought over by a one-time link. A new one takes the place of the old. */
export const toegangGeven = (zaak: Zaak, { id, partij, link, inhoud }: Toegang, ctx: Context) => {
  if (!isOpen(zaak)) return weiger('dossierDicht')
  if (!zaak.werk.zelfonderzoek) return weiger('nietGevraagd')
  if (!partijen(zaak).some(p => p.id === partij)) return weiger('partijOnbekend')
  const oud = toegangVan(zaak, partij)
  return besluit<IncidentFeit>(
    ...(oud ? trekIn(zaak, oud, ctx) : []),
    { soort: 'AanbiedertoegangGegeven', id, partij, link, ...nu(ctx) },
    linkGemaakt(link, { linksoort: 'aanbieder', voor: id, inhoud }, ctx),
  )
}

export const toegangIntrekken = (zaak: Zaak, { toegang }: { toegang: string }, ctx: Context) => {
  const t = zaak.werk.aanbieders?.toegangen.find(x => x.id === toegang)
  if (!t) return weiger('toegangOnbekend')
  if (t.ingetrokkenOp !== null) return weiger('alIngetrokken')
  return besluit<IncidentFeit>(...trekIn(zaak, t, ctx))
}
