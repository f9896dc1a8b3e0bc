import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Partij } from '../../begrippen/feiten/aanbieder.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { KETENTERMIJN, metUitleg } from '../../protocollen/dagkeuze.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { findLink, linkGemaakt, linkstand } from '../../zaken/uitgaand/link.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { eindeVanDag, laatsteRonde } from '../domain.ts'
import { HOOFD, isAanZet, lopendeTermijn } from '../schrijven/domain.ts'

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

/** The last day for its own part, chosen by the supervisor: the protocol gives none for others in the chain. */
const ketentermijn = (id: string, dag: string, ctx: Context): IncidentFeit => ({
  ...{ soort: 'TermijnGestart', id, code: KETENTERMIJN, van: ctx.nu, einde: dag },
  eindMoment: eindeVanDag(dag),
  uitleg: metUitleg('De toezichthouder koos deze dag bij de uitnodiging.', zelfonderzoekVan(ctx.protocol).uitlegDag),
})

/** The day on which the report is due that builds on what the others send; null where none is still to come. */
export const rapportdag = (zaak: Zaak, ctx: Pick<Context, 'nu' | 'protocol'>): string | null => {
  const einde = lopendeTermijn(zaak, ctx.protocol, HOOFD)?.einde.slice(0, 10)
  return einde && einde > dagVan(ctx.nu) ? einde : null
}

/** When it was asked of this provider: others in the chain come later. */
export const gevraagdOp = (zaak: Pick<Zaak, 'werk'>, p: Partij): string | undefined =>
  p.rol === 'keten' ? p.op : zaak.werk.zelfonderzoek?.gevraagd.op

/** Another provider in the chain takes part: with its own part, within a term of its own. */
export const ketenpartnerUitnodigen = (zaak: Zaak, { dag, ...i }: Genoemd & { readonly dag: string }, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (!isKeten(zaak, ctx.protocol)) return weiger('geenKeten')
  if (zaak.werk.eigenonderzoek) return weiger('toezichthouderOnderzoekt')
  if (laatsteRonde(zaak)?.beoordeeld?.oordeel === 'voldoende') return weiger('alVoldoende')
  if (isBezet(zaak, i.kenmerk)) return weiger('alErbij')
  if (dag < dagVan(ctx.nu)) return weiger('dagVoorbij')
  const rapport = rapportdag(zaak, ctx)
  if (rapport && dag >= rapport) return weiger('naRapport')
  const [id, termijn] = [ctx.nieuwId(), ctx.nieuwId()]
  return besluit<IncidentFeit>(
    { soort: 'KetenpartnerUitgenodigd', id, ...i, termijn, ...nu(ctx) },
    ketentermijn(termijn, dag, ctx),
  )
}

/** Others in the chain that are asked for their part and did not send it. */
export const zonderDeel = (zaak: Zaak): readonly Partij[] =>
  partijen(zaak).filter(p => p.rol === 'keten' && isAanZet(zaak, p))

type Herinnering = { readonly partij: string; readonly link: { readonly id: string; readonly inhoud: string } | null }

/** A reminder with a link, in the place of an older one that was not opened. */
const metHerinnering = (zaak: Zaak, p: Partij, link: NonNullable<Herinnering['link']>, ctx: Context) => [
  ...(zaak.werk.links ?? [])
    .filter(l => l.linksoort === 'herinnering' && l.voor === p.id && linkstand(l, ctx.nu) === 'open')
    .map(l => ({ soort: 'LinkIngetrokken', id: l.id, op: ctx.nu, door: ctx.wie }) as const),
  linkGemaakt(link.id, { linksoort: 'herinnering', voor: p.id, inhoud: link.inhoud }, ctx),
]

/** Who sent nothing yet is reminded: on its own pages, and with a link where there is an address. */
export const aanbiederHerinneren = (zaak: Zaak, { partij, link }: Herinnering, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (!zaak.werk.zelfonderzoek) return weiger('nietGevraagd')
  const p = partijen(zaak).find(x => x.id === partij)
  if (!p) return weiger('partijOnbekend')
  if (!isAanZet(zaak, p)) return weiger('nietAanZet')
  return besluit<IncidentFeit>(
    { soort: 'AanbiederHerinnerd', partij, ...nu(ctx) },
    ...(link ? metHerinnering(zaak, p, link, ctx) : []),
  )
}

/** From here on each provider reads what the others put on the one timeline, and they write the shared part. Never taken back: what was read was read. */
export const ketendeelVrijgeven = (zaak: Zaak, _: unknown, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (!partijen(zaak).some(p => p.rol === 'keten')) return weiger('geenKeten')
  if (zaak.werk.aanbieders?.vrijgegeven) return weiger('alVrijgegeven')
  return besluit<IncidentFeit>({ soort: 'KetendeelVrijgegeven', ...nu(ctx), samen: ctx.nieuwId() })
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
