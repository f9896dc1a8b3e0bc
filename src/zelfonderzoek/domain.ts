import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Oordeel, Ronde, ZelfonderzoekFeit } from '../begrippen/feiten/zelfonderzoek.ts'
import type { Termijn } from '../begrippen/termijn.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { beginVan, plusDagen } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { zelfonderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import { CLIENTTERMIJN, metUitleg, VERBETERTERMIJN } from '../protocollen/dagkeuze.ts'
import type { Zelfonderzoekregels } from '../protocollen/delen/zelfonderzoek.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { isBestand } from '../zaken/zelfonderzoek.ts'

type Met = { readonly regels: Zelfonderzoekregels; readonly zaak: Zaak; readonly ctx: Context }

const kent = (lijst: readonly { code: string }[], code: string) => lijst.some(l => l.code === code)
const minuut = (moment: string) => moment.slice(0, 16)
const nu = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

/** The exclusive instant at which a day of choice is over. */
export const eindeVanDag = (dag: string): string =>
  beginVan(plusDagen(dag, 1)).toInstant().toString({ smallestUnit: 'millisecond' })

/** The report that came last. */
export const laatsteRonde = (zaak: Pick<Zaak, 'werk'>): Ronde | undefined => zaak.werk.zelfonderzoek?.rondes.at(-1)

/** Whether a term waits for the report, or for a better one. */
export const isVanRapport = ({ code }: Pick<Termijn, 'code'>, p: Protocolversie): boolean =>
  code === VERBETERTERMIJN ||
  p.termijnen.some(t => t.code === code && t.totFeiten.includes('OnderzoeksrapportOntvangen'))

/** What every act of the investigation asks first. */
const toets = (zaak: Zaak) => {
  if (!zaak.screening) return 'nogNietBeoordeeld'
  return zaak.status === 'in_behandeling' ? null : 'dossierDicht'
}

/** Those of this code that are open, as done by this act. */
const gedaan = ({ zaak, ctx }: Met, codes: readonly string[]): readonly IncidentFeit[] =>
  zaak.taken
    .filter(t => t.status === 'open' && codes.includes(t.code))
    .map(t => ({ soort: 'TaakGedaan', id: t.id, ...nu(ctx), toelichting: null, voorbij: true }))

const metRegels = (zaak: Zaak, ctx: Context): Met => ({
  zaak,
  ctx,
  regels: zelfonderzoekVan(ctx.protocol),
})

/** The assessment says that somebody else investigates, or nobody. */
const elders = ({ zaak, regels }: Met): boolean => regels.nietBij.includes(zaak.screening?.uitkomst ?? '')

/** Step 4: agreed with the provider; from here on the weeks run. */
export const onderzoekVragen = (zaak: Zaak, i: { wijze: string; afspraken: string }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const m = metRegels(zaak, ctx)
  if (elders(m)) return weiger('anderOnderzoekt')
  if (zaak.werk.zelfonderzoek) return weiger('alGevraagd')
  if (zaak.werk.eigenonderzoek) return weiger('toezichthouderOnderzoekt')
  if (!kent(m.regels.wijzen, i.wijze)) return weiger('keuzeOnbekend')
  return besluit<IncidentFeit>({ soort: 'OnderzoekGevraagd', ...i, ...nu(ctx) }, ...gedaan(m, [m.regels.taken.vragen]))
}

/** An improved report meets the day that was chosen for it. */
const verbeterd = (m: Met, r: Ronde | undefined, ontvangenOp: string): readonly IncidentFeit[] => {
  const v = r?.verbetering
  if (!v) return []
  const loopt = m.zaak.termijnen.some(t => t.id === v.termijn && t.status === 'lopend')
  const taakGedaan = { soort: 'TaakGedaan', op: m.ctx.nu, door: m.ctx.wie, toelichting: null, voorbij: true } as const
  return [
    ...(loopt ? [{ soort: 'TermijnGehaald', id: v.termijn, op: ontvangenOp } as const] : []),
    ...m.zaak.taken
      .filter(t => t.id === v.taak && t.status === 'open')
      // By nobody of the desk, when the provider sent it itself.
      .map((t): IncidentFeit => ({ ...taakGedaan, id: t.id })),
    {
      soort: 'TaakGesteld',
      id: m.ctx.nieuwId(),
      code: m.regels.taken.beoordelen,
      verplicht: true,
      op: m.ctx.nu,
      tekst: null,
    },
  ]
}

type Ontvangst = Pick<
  Extract<ZelfonderzoekFeit, { soort: 'OnderzoeksrapportOntvangen' }>,
  'ontvangenOp' | 'bijlage' | 'ontbreekt' | 'online'
>

/** Step 5: the report came in, on time or not; what the protocol asks and it lacks is checked off. */
export const rapportOntvangen = (zaak: Zaak, i: Ontvangst, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const m = metRegels(zaak, ctx)
  const gevraagd = zaak.werk.zelfonderzoek?.gevraagd
  if (!gevraagd) return weiger('nietGevraagd')
  const vorige = laatsteRonde(zaak)
  if (vorige && !vorige.beoordeeld) return weiger('wachtOpOordeel')
  if (vorige?.beoordeeld?.oordeel === 'voldoende') return weiger('alVoldoende')
  if (i.ontvangenOp > ctx.nu) return weiger('momentInToekomst')
  if (minuut(i.ontvangenOp) < minuut(vorige?.beoordeeld?.op ?? gevraagd.op)) return weiger('voorDeVraag')
  if (i.ontbreekt.some(c => !kent(m.regels.inhoud, c))) return weiger('keuzeOnbekend')
  if (i.bijlage !== null && !zaak.werk.bijlagen?.some(b => b.id === i.bijlage)) return weiger('bijlageOnbekend')
  return besluit<IncidentFeit>(
    { soort: 'OnderzoeksrapportOntvangen', ...i, op: ctx.nu, door: ctx.wie },
    ...verbeterd(m, vorige, i.ontvangenOp),
  )
}

/** A report that came as a file is held against what was asked by the supervisor, before it is judged. */
export const rapportAfvinken = (zaak: Zaak, { ontbreekt }: { ontbreekt: readonly string[] }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const ronde = laatsteRonde(zaak)
  if (!ronde) return weiger('nogGeenRapport')
  if (ronde.beoordeeld) return weiger('alBeoordeeld')
  if (!isBestand(ronde)) return weiger('geenBestand')
  if (ontbreekt.some(c => !kent(zelfonderzoekVan(ctx.protocol).inhoud, c))) return weiger('keuzeOnbekend')
  return besluit<IncidentFeit>({ soort: 'RapportAfgevinkt', ontbreekt, ...nu(ctx) })
}

/** The client is told by the provider (step 5). The supervisor chooses the day. */
const clienttermijn = (dag: string | null, ctx: Context): Extract<IncidentFeit, { soort: 'TermijnGestart' }> | null =>
  dag === null
    ? null
    : {
        ...{ soort: 'TermijnGestart', id: ctx.nieuwId(), code: CLIENTTERMIJN, van: ctx.nu },
        ...{ eindMoment: eindeVanDag(dag), einde: dag },
        uitleg: metUitleg('De toezichthouder koos deze dag bij het oordeel.', zelfonderzoekVan(ctx.protocol).uitlegDag),
      }

type Beoordeling = {
  readonly oordelen: Readonly<Record<string, Oordeel>>
  readonly reden: string
  /** The last day to tell the client, when it is good enough. */
  readonly clientDag?: string | null
}

/** Step 6: per part good enough or not; one that is not makes the whole not. */
export const onderzoekBeoordelen = (zaak: Zaak, { clientDag = null, ...i }: Beoordeling, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const m = metRegels(zaak, ctx)
  const ronde = laatsteRonde(zaak)
  if (!ronde) return weiger('nogGeenRapport')
  if (ronde.beoordeeld) return weiger('alBeoordeeld')
  if (isBestand(ronde) && !ronde.afgevinkt) return weiger('nietAfgevinkt')
  if (clientDag !== null && clientDag < dagVan(ctx.nu)) return weiger('dagVoorbij')
  const gevraagd = m.regels.oordelen.map(o => o.code)
  if (gevraagd.some(c => !i.oordelen[c]) || Object.keys(i.oordelen).some(c => !gevraagd.includes(c)))
    return weiger('oordeelOntbreekt')
  const goed = Object.values(i.oordelen).every(o => o === 'voldoende')
  const klaar = gedaan(m, [m.regels.taken.beoordelen])
  if (!goed) return besluit<IncidentFeit>({ soort: 'OnderzoekOnvoldoendeBevonden', ...i, ...nu(ctx) }, ...klaar)
  const client = clienttermijn(clientDag, ctx)
  return besluit<IncidentFeit>(
    ...(client ? [client] : []),
    { soort: 'OnderzoekVoldoendeBevonden', ...i, ...nu(ctx), ...(client ? { client: client.id } : {}) },
    ...klaar,
    ...ketendelenVervallen(zaak),
  )
}

/** Step 6: instructions, with a day that the supervisor chooses. */
export const verbeteringVragen = (zaak: Zaak, i: { aanwijzingen: string; dag: string }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const ronde = laatsteRonde(zaak)
  if (ronde?.beoordeeld?.oordeel !== 'onvoldoende') return weiger('nietOnvoldoende')
  if (ronde.verbetering) return weiger('alAangewezen')
  if (i.dag < dagVan(ctx.nu)) return weiger('dagVoorbij')
  const [taak, termijn] = [ctx.nieuwId(), ctx.nieuwId()]
  const eindMoment = eindeVanDag(i.dag)
  return besluit<IncidentFeit>(
    { soort: 'TaakGesteld', id: taak, code: 'eigen', verplicht: true, op: ctx.nu, tekst: i.aanwijzingen },
    {
      soort: 'TermijnGestart',
      id: termijn,
      code: VERBETERTERMIJN,
      van: ctx.nu,
      eindMoment,
      einde: i.dag,
      uitleg: 'De toezichthouder koos deze dag bij de aanwijzingen om te verbeteren.',
    },
    { soort: 'VerbeteringGevraagd', ...i, ...nu(ctx), taak, termijn },
  )
}

/** What others in the chain still had to send is not waited for any more. */
const ketendelenVervallen = (zaak: Zaak): readonly IncidentFeit[] => {
  const van = new Set((zaak.werk.aanbieders?.partijen ?? []).map(p => p.termijn))
  return zaak.termijnen
    .filter(t => t.status === 'lopend' && van.has(t.id))
    .map(t => ({ soort: 'TermijnVervallen', id: t.id }))
}

/** What waits for the provider does not wait any more. */
const zonderAanbieder = ({ zaak, regels, ctx }: Met): readonly IncidentFeit[] => {
  const r = laatsteRonde(zaak)
  const codes = [regels.taken.vragen, regels.taken.beoordelen]
  return [
    ...zaak.termijnen
      .filter(t => t.status === 'lopend' && isVanRapport(t, ctx.protocol))
      .map(t => ({ soort: 'TermijnVervallen', id: t.id }) as const),
    ...ketendelenVervallen(zaak),
    ...zaak.taken
      .filter(t => t.status === 'open' && (t.id === r?.verbetering?.taak || codes.includes(t.code)))
      .map(t => ({ soort: 'TaakVervallen', id: t.id }) as const),
  ]
}

/** Step 5, the exception: refused, not good enough, or not notified even when asked. */
export const eigenOnderzoekBesluiten = (zaak: Zaak, i: { grond: string; reden: string }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const m = metRegels(zaak, ctx)
  if (elders(m)) return weiger('anderOnderzoekt')
  if (zaak.werk.eigenonderzoek) return weiger('alBesloten')
  if (laatsteRonde(zaak)?.beoordeeld?.oordeel === 'voldoende') return weiger('alVoldoende')
  if (!kent(m.regels.gronden, i.grond)) return weiger('keuzeOnbekend')
  return besluit<IncidentFeit>({ soort: 'EigenOnderzoekBesloten', ...i, ...nu(ctx) }, ...zonderAanbieder(m))
}

/** Where the protocol does not provide, the supervisor weighs and may do otherwise: never without saying why. */
export const protocolAfwijken = (zaak: Zaak, i: { waarvan: string; reden: string }, ctx: Context) => {
  if (zaak.status === 'vernietigd') return weiger('dossierDicht')
  if (!kent(zelfonderzoekVan(ctx.protocol).afwijkingen, i.waarvan)) return weiger('keuzeOnbekend')
  return besluit<IncidentFeit>({ soort: 'ProtocolAfgeweken', ...i, ...nu(ctx) })
}
