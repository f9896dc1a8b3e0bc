import type { DossierFeit, IncidentFeit } from '../begrippen/feit.ts'
import type { Stuk, Stuksoort, Verwerking, Voorlegging } from '../begrippen/feiten/onderzoek.ts'
import type { UitgaandFeit } from '../begrippen/feiten/uitgaand.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { aankondigingVan, LAAT_DAGEN, onderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import type { Reactietermijn } from '../protocollen/delen/onderzoek.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { linkGemaakt, linkstand } from '../zaken/uitgaand/link.ts'
import { gekomen, nietMeer } from '../zaken/verloop/afspreken.ts'
import type { Context, Uitkomst } from '../zaken/verloop/context.ts'
import { geldende, getoondeStellingen } from '../zaken/voorlegging.ts'

const nu = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })
const minuut = (moment: string) => moment.slice(0, 16)

export const findStuk = (zaak: Pick<Zaak, 'werk'>, id: string): Stuk | undefined =>
  zaak.werk.onderzoek?.stukken.find(s => s.id === id)

export const findVoorlegging = (zaak: Pick<Zaak, 'werk'>, stuk: string, voor: string): Voorlegging | undefined =>
  findStuk(zaak, stuk)?.voorgelegd.find(v => v.voor === voor)

/** What every act of the investigation asks first. */
export const toets = (zaak: Zaak) => {
  if (zaak.status !== 'in_behandeling') return 'dossierDicht'
  if (!zaak.werk.eigenonderzoek) return 'nietBesloten'
  return zaak.werk.onderzoek?.vastgesteld ? 'alVastgesteld' : null
}

const reken = (t: Reactietermijn, van: string, ctx: Context): Uitkomst => {
  const { einde, eindMoment, uitleg } = ctx.reken(
    {
      ...{ code: t.code, naam: t.naam, duur: t.duur, regime: t.regime, grondslag: t.grondslag },
      ...{ van: 'StukVoorgelegd', vanaf: 'feit', soort: 'norm', totFeiten: [], totTaken: [] },
    },
    van,
  )
  return { einde, eindMoment, uitleg }
}

export const start = (t: Reactietermijn, id: string, van: string, ctx: Context): DossierFeit => ({
  ...{ soort: 'TermijnGestart', id, code: t.code, van },
  ...reken(t, van, ctx),
})

/** A record of a talk that nobody noted as held: there is a record, so it was, at the moment that was planned. */
const alsGehouden = (zaak: Zaak, id: string, ctx: Context): readonly IncidentFeit[] =>
  (zaak.werk.onderzoek?.gesprekken ?? [])
    .filter(g => g.id === id && !g.gehouden)
    .flatMap(g => [
      { soort: 'HoorgesprekGehouden', id, gehoudenOp: g.moment, ...nu(ctx) } as const,
      ...gekomen(zaak, g, ctx, g.moment),
    ])

/** Statements that stand from here on; what turns out wrong is another piece. */
export const stukOpstellen = (
  zaak: Zaak,
  i: { stuk: Stuksoort; stellingen: readonly string[]; gesprek?: string },
  ctx: Context,
) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const gesprek = zaak.werk.onderzoek?.gesprekken?.find(g => g.id === i.gesprek)
  if (i.gesprek && (!gesprek || gesprek.vervallen)) return weiger('gesprekOnbekend')
  if (gesprek && !gesprek.gehouden && gesprek.moment > ctx.nu) return weiger('gesprekKomtNog')
  if (i.stellingen.length === 0) return weiger('geenStellingen')
  return besluit<IncidentFeit>(
    { soort: 'StukOpgesteld', id: ctx.nieuwId(), ...i, ...nu(ctx) },
    ...(i.gesprek ? alsGehouden(zaak, i.gesprek, ctx) : []),
  )
}

export type Voorleggen = {
  readonly stuk: string
  readonly aan: string
  /** Content id of what the task says. */
  readonly taaktekst: string
  /** The statements that they may see, from 0; absent: all. */
  readonly stellingen?: readonly number[]
  /** A link of their own, to the text that they see. */
  readonly link?: { readonly id: string; readonly inhoud: string }
}

/**
 * Put to somebody: a term of their own begins, and shows on the work list when it is over. By a link they react
 * themselves; it moves along with the term, and takes what comes late.
 */
export const stukVoorleggen = (zaak: Zaak, { link, taaktekst, ...i }: Voorleggen, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const stuk = findStuk(zaak, i.stuk)
  const regel = onderzoekVan(ctx.protocol).voorleggen.find(v => v.stuk === stuk?.stuk)
  if (!stuk || !regel) return weiger('stukOnbekend')
  const getoond = i.stellingen ?? stuk.stellingen.map((_, n) => n)
  if (getoond.length === 0) return weiger('geenStellingen')
  if (getoond.some(n => stuk.stellingen[n] === undefined)) return weiger('stellingOnbekend')
  const [voor, taak, termijn] = [ctx.nieuwId(), ctx.nieuwId(), ctx.nieuwId()]
  const begin = start(regel.termijn, termijn, ctx.nu, ctx)
  const { einde, eindMoment } = reken(regel.termijn, ctx.nu, ctx)
  const bij = { termijn, dagen: regel.laatDagen ?? LAAT_DAGEN }
  const over = link && { linksoort: 'reactie' as const, voor, inhoud: link.inhoud, bij }
  return besluit<IncidentFeit>(
    { soort: 'TaakGesteld', id: taak, code: 'eigen', verplicht: true, op: ctx.nu, tekst: taaktekst },
    begin,
    { soort: 'StukVoorgelegd', ...i, voor, ...nu(ctx), dag: einde.slice(0, 10), taak, termijn },
    ...(link && over ? [linkGemaakt(link.id, over, ctx, eindMoment)] : []),
  )
}

/** A link to react by has no sense any more: the reaction came otherwise or will not come. */
export const linksTerug = (zaak: Zaak, voor: readonly string[], ctx: Context): readonly UitgaandFeit[] =>
  (zaak.werk.links ?? [])
    .filter(l => l.linksoort === 'reactie' && voor.includes(l.voor) && linkstand(l, ctx.nu) === 'open')
    .map(l => ({ soort: 'LinkIngetrokken', id: l.id, op: ctx.nu, door: ctx.wie }))

/** After the last reaction to the draft the weeks of settling the report begin. */
const daarna = (zaak: Zaak, stuk: Stuk, voor: string, ontvangenOp: string, ctx: Context): readonly DossierFeit[] => {
  const { vaststellen } = onderzoekVan(ctx.protocol)
  const wacht = geldende(stuk).some(v => v.voor !== voor && v.reactie === null)
  const loopt = zaak.termijnen.some(t => t.code === vaststellen.code && t.status === 'lopend')
  return stuk.stuk === 'conceptrapport' && !wacht && !loopt ? [start(vaststellen, ctx.nieuwId(), ontvangenOp, ctx)] : []
}

export type Reactie = {
  readonly stuk: string
  readonly voor: string
  readonly ontvangenOp: string
  readonly opmerkingen: Readonly<Record<string, string>>
}

/** What a reaction does besides being there: its term and task are over, and the report may be next. */
export const naReactie = (zaak: Zaak, i: Pick<Reactie, 'stuk' | 'voor' | 'ontvangenOp'>, ctx: Context) => {
  const [stuk, v] = [findStuk(zaak, i.stuk), findVoorlegging(zaak, i.stuk, i.voor)]
  return stuk && v ? [...gekomen(zaak, v, ctx, i.ontvangenOp), ...daarna(zaak, stuk, i.voor, i.ontvangenOp, ctx)] : []
}

/** Late is accepted: its term then says so. */
export const reactieOntvangen = (zaak: Zaak, i: Reactie, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const [stuk, v] = [findStuk(zaak, i.stuk), findVoorlegging(zaak, i.stuk, i.voor)]
  if (!stuk || !v) return weiger('voorleggingOnbekend')
  if (v.ingetrokken) return weiger('ingetrokken')
  if (v.reactie) return weiger('alOntvangen')
  if (i.ontvangenOp > ctx.nu) return weiger('momentInToekomst')
  if (minuut(i.ontvangenOp) < minuut(v.op)) return weiger('voorHetVoorleggen')
  const getoond = getoondeStellingen(stuk, v)
  if (Object.keys(i.opmerkingen).some(n => !getoond.includes(Number(n)))) return weiger('stellingOnbekend')
  return besluit<IncidentFeit>(
    { soort: 'ReactieOntvangen', ...i, ...nu(ctx) },
    ...naReactie(zaak, i, ctx),
    ...linksTerug(zaak, [i.voor], ctx),
  )
}

/** What is not taken over as a whole is answered with the reason (protocol, step 6). */
const vraagtReden = (w: Verwerking): boolean => !w.overgenomen || w.deels === true

type Verwerkt = {
  readonly stuk: string
  readonly voor: string
  readonly verwerkt: Readonly<Record<string, Verwerking>>
  /** Content id of the task of telling them. */
  readonly melden?: string
}

/** Each remark is taken over, or set aside with the reason: none without an answer, and they are told. */
export const reactieVerwerken = (zaak: Zaak, { melden, ...i }: Verwerkt, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const v = findVoorlegging(zaak, i.stuk, i.voor)
  if (!v?.reactie) return weiger('nogGeenReactie')
  if (v.verwerkt) return weiger('alVerwerkt')
  const gevraagd = Object.keys(v.reactie.opmerkingen)
  if (gevraagd.some(n => !i.verwerkt[n]) || Object.keys(i.verwerkt).some(n => !gevraagd.includes(n)))
    return weiger('verwerkingOntbreekt')
  const uitleggen = Object.values(i.verwerkt).filter(vraagtReden)
  if (uitleggen.some(w => w.reden === null)) return weiger('redenOntbreekt')
  if (uitleggen.length === 0 || melden === undefined)
    return besluit<IncidentFeit>({ soort: 'ReactieVerwerkt', ...i, ...nu(ctx) })
  const taak = ctx.nieuwId()
  return besluit<IncidentFeit>(
    { soort: 'ReactieVerwerkt', ...i, ...nu(ctx), taak },
    { soort: 'TaakGesteld', id: taak, code: 'eigen', verplicht: true, op: ctx.nu, tekst: melden },
  )
}

/** Whether this putting-forward holds the report up: a reaction that was not worked in, or one that may still come. */
const houdtOp = (zaak: Zaak, v: Voorlegging, op: string): boolean => {
  if (v.reactie) return v.verwerkt === null && Object.keys(v.reactie.opmerkingen).length > 0
  const termijn = zaak.termijnen.find(t => t.id === v.termijn)
  return termijn === undefined || termijn.eindMoment > op
}

/** What still holds the report up. */
export const ophoudend = (zaak: Zaak, op: string): readonly Voorlegging[] =>
  (zaak.werk.onderzoek?.stukken ?? []).flatMap(geldende).filter(v => houdtOp(zaak, v, op))

/** The letter that tells the provider in writing within which terms the investigation is (step 5), not sent yet. */
export const aanTeKondigen = (zaak: Pick<Zaak, 'taken'>, p: Protocolversie): string | undefined =>
  p.brieven?.find(
    b => b.termijn === aankondigingVan(p).code && zaak.taken.some(t => t.code === b.taak && t.status === 'open'),
  )?.code

/** What the protocol leaves to the supervisor: an expert who did not answer, a talk that was planned and not held. */
export const nogOpen = (zaak: Pick<Zaak, 'werk'>) => ({
  deskundigen: (zaak.werk.onderzoek?.deskundigen ?? []).filter(d => !d.ontvangen),
  gesprekken: (zaak.werk.onderzoek?.gesprekken ?? []).filter(g => !g.gehouden && !g.vervallen),
})

/** Why the report cannot be settled now, whatever is written in it. */
export const beletVaststellen = (zaak: Zaak, p: Protocolversie, op: string) => {
  const fout = toets(zaak)
  if (fout) return fout
  const concept = zaak.werk.onderzoek?.stukken.findLast(s => s.stuk === 'conceptrapport')
  if (!concept || geldende(concept).length === 0) return 'geenConcept'
  if (ophoudend(zaak, op).length > 0) return 'wachtOpReacties'
  if (zaak.werk.onderzoek?.deskundigen?.some(d => d.ontvangen && !d.gewogen)) return 'adviesNietGewogen'
  return aanTeKondigen(zaak, p) ? 'nietAangekondigd' : null
}

/**
 * The report is final: the investigation was announced, the draft was put forward, and every reaction has its answer.
 * `zonder`: settled knowing that an expert or a talk is still open.
 */
export const rapportVaststellen = (
  zaak: Zaak,
  { zonder, ...i }: { conclusie: string; advies: string; zonder?: boolean },
  ctx: Context,
) => {
  const fout = beletVaststellen(zaak, ctx.protocol, ctx.nu)
  if (fout) return weiger(fout)
  const { deskundigen, gesprekken } = nogOpen(zaak)
  if (!zonder && deskundigen.length + gesprekken.length > 0) return weiger('nogOpen')
  const { vaststellen, taak } = onderzoekVan(ctx.protocol)
  const gehaald = [vaststellen.code, aankondigingVan(ctx.protocol).code]
  const nooit = zaak.werk.onderzoek?.stukken.flatMap(geldende).filter(v => v.reactie === null) ?? []
  return besluit<IncidentFeit>(
    { soort: 'RapportVastgesteld', ...i, ...nu(ctx) },
    ...linksTerug(
      zaak,
      nooit.map(v => v.voor),
      ctx,
    ),
    ...zaak.termijnen
      .filter(t => gehaald.includes(t.code) && t.status === 'lopend')
      .map(t => ({ soort: 'TermijnGehaald', id: t.id, op: ctx.nu }) as const),
    ...nooit.flatMap(v => nietMeer(zaak, v)),
    ...[...deskundigen, ...gesprekken].flatMap(w => nietMeer(zaak, w)),
    ...zaak.taken
      .filter(t => t.status === 'open' && t.code === taak)
      .map(t => ({ soort: 'TaakGedaan', id: t.id, ...nu(ctx), toelichting: null, voorbij: true }) as const),
  )
}
