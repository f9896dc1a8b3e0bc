import type { IncidentFeit } from '../begrippen/feit.ts'
import type { ToezichtFeit, Toezichtstand } from '../begrippen/feiten/toezicht.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { plusDagen } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { aangewezenVoor, toezichtVan } from '../protocollen/bases/toezicht.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { evolve } from '../zaken/verloop/evolve.ts'

type Van<S extends ToezichtFeit['soort']> = Omit<Extract<ToezichtFeit, { soort: S }>, 'soort' | 'op' | 'door'>

export const standVan = (zaak: Zaak, toezichthouder: string): Toezichtstand =>
  zaak.werk.toezicht?.find(t => t.toezichthouder === toezichthouder) ?? { toezichthouder }

const kent = (lijst: readonly { code: string }[], code: string) => lijst.some(l => l.code === code)

const toets = (zaak: Zaak, toezichthouder: string, ctx: Context) => {
  if (zaak.status === 'vernietigd') return 'dossierDicht'
  if (!zaak.screening) return 'nogNietGescreend'
  return kent(ctx.protocol.toezichthouders, toezichthouder) ? null : 'toezichthouderOnbekend'
}

/** Told so long before the desk heard of it: then the year was mistyped. */
const HOOGSTENS_DAGEN_ERVOOR = 366

/** Days in this order, and none of them still to come. Those that are not known are passed over. */
const dagfout = (dagen: readonly (string | null | undefined)[], nu: string) => {
  const bekend = dagen.filter(d => typeof d === 'string')
  if (bekend.some(d => d > dagVan(nu))) return 'dagInToekomst'
  return bekend.some((d, i) => (bekend[i - 1] ?? '') > d) ? 'dagVoorVorige' : null
}

/** The open tasks that are done now: told of everything that had to be notified, and of how all of it ended. */
const klaar = (zaak: Zaak, ctx: Context): readonly IncidentFeit[] => {
  const { taken } = toezichtVan(ctx.protocol)
  const plichtig = aangewezenVoor(zaak, ctx.protocol).filter(a => a.meldplichten.length > 0)
  const gemeld = plichtig.every(a => standVan(zaak, a.toezichthouder).gemeld)
  const lopend = (zaak.werk.toezicht ?? []).some(t => t.gemeld && !t.afgesloten)
  const codes = gemeld ? [taken.nagaan, ...(lopend ? [] : [taken.volgen])] : []
  return zaak.taken
    .filter(t => t.status === 'open' && codes.includes(t.code))
    .map(t => ({ soort: 'TaakGedaan', id: t.id, op: ctx.nu, door: ctx.wie ?? '', toelichting: null, voorbij: true }))
}

const neem = (zaak: Zaak, feit: ToezichtFeit, ctx: Context) =>
  besluit<IncidentFeit>(feit, ...klaar(evolve(zaak, feit), ctx))

const wieWanneer = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

export const opMeldplichtWijzen = (zaak: Zaak, i: Van<'OpMeldplichtGewezen'>, ctx: Context) => {
  const fout = toets(zaak, i.toezichthouder, ctx)
  return fout ? weiger(fout) : neem(zaak, { soort: 'OpMeldplichtGewezen', ...i, ...wieWanneer(ctx) }, ctx)
}

/** Who told the supervisor, and when. Recorded again it corrects what stood there. */
export const toezichtmeldingVastleggen = (zaak: Zaak, i: Van<'ToezichtmeldingVastgelegd'>, ctx: Context) => {
  const fout = toets(zaak, i.toezichthouder, ctx)
  if (fout) return weiger(fout)
  const melder = toezichtVan(ctx.protocol).melders.find(m => m.code === i.melder)
  if (!melder) return weiger('keuzeOnbekend')
  if (melder.naamNodig && i.wie === null) return weiger('naamOntbreekt')
  if (i.gemeldOp < plusDagen(dagVan(zaak.ontvangenOp), -HOOGSTENS_DAGEN_ERVOOR)) return weiger('dagTeVroeg')
  const dag = dagfout([i.gemeldOp, standVan(zaak, i.toezichthouder).besloten?.besluitOp], ctx.nu)
  if (dag) return weiger(dag)
  return neem(zaak, { soort: 'ToezichtmeldingVastgelegd', ...i, ...wieWanneer(ctx) }, ctx)
}

export const toezichtbesluitVastleggen = (zaak: Zaak, i: Van<'ToezichtbesluitVastgelegd'>, ctx: Context) => {
  const fout = toets(zaak, i.toezichthouder, ctx)
  if (fout) return weiger(fout)
  const { gemeld } = standVan(zaak, i.toezichthouder)
  const gekozen = toezichtVan(ctx.protocol).besluiten.find(b => b.code === i.besluit)
  if (!gemeld) return weiger('nogNietGemeld')
  if (!gekozen) return weiger('keuzeOnbekend')
  if (i.besluitOp === null && !gekozen.nietTerInzage) return weiger('dagOntbreekt')
  if (i.uiterlijk !== null && !gekozen.zelfonderzoek) return weiger('uiterlijkZonderOnderzoek')
  if (i.uiterlijk !== null && i.uiterlijk < (i.besluitOp ?? gemeld.gemeldOp)) return weiger('uiterlijkTeVroeg')
  const dag = dagfout([gemeld.gemeldOp, i.besluitOp], ctx.nu)
  if (dag) return weiger(dag)
  return neem(zaak, { soort: 'ToezichtbesluitVastgelegd', ...i, ...wieWanneer(ctx) }, ctx)
}

/** Whether somebody was asked to investigate, so that there is something to judge. */
export const isZelfonderzoek = (stand: Toezichtstand, ctx: Pick<Context, 'protocol'>): boolean =>
  toezichtVan(ctx.protocol).besluiten.some(b => b.code === stand.besloten?.besluit && b.zelfonderzoek)

export const zelfonderzoekBeoordelen = (zaak: Zaak, i: Van<'ZelfonderzoekBeoordeeld'>, ctx: Context) => {
  const fout = toets(zaak, i.toezichthouder, ctx)
  if (fout) return weiger(fout)
  const stand = standVan(zaak, i.toezichthouder)
  if (!isZelfonderzoek(stand, ctx)) return weiger('geenZelfonderzoek')
  const { onderdelen } = toezichtVan(ctx.protocol)
  if (onderdelen.some(o => !kent(o.oordelen, i.oordelen[o.code] ?? ''))) return weiger('keuzeOnbekend')
  const dag = dagfout([stand.besloten?.besluitOp, i.ontvangenOp, i.beoordeeldOp], ctx.nu)
  if (dag) return weiger(dag)
  return neem(zaak, { soort: 'ZelfonderzoekBeoordeeld', ...i, ...wieWanneer(ctx) }, ctx)
}

export const toezichtAfsluiten = (zaak: Zaak, i: Van<'ToezichtAfgesloten'>, ctx: Context) => {
  const fout = toets(zaak, i.toezichthouder, ctx)
  if (fout) return weiger(fout)
  const stand = standVan(zaak, i.toezichthouder)
  if (!stand.gemeld) return weiger('nogNietGemeld')
  const uitkomst = toezichtVan(ctx.protocol).uitkomsten.find(u => u.code === i.uitkomst)
  if (!uitkomst) return weiger('keuzeOnbekend')
  if (uitkomst.naOnderzoek && !stand.beoordeeld) return weiger('nogNietBeoordeeld')
  const dagen = [stand.gemeld.gemeldOp, stand.besloten?.besluitOp, stand.beoordeeld?.beoordeeldOp, i.afgeslotenOp]
  const dag = dagfout(dagen, ctx.nu)
  if (dag) return weiger(dag)
  return neem(zaak, { soort: 'ToezichtAfgesloten', ...i, ...wieWanneer(ctx) }, ctx)
}
