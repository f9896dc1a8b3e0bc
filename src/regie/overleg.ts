import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Overlegvorm, Uitnodigingswijze, Waarvoor } from '../begrippen/feiten/overleg.ts'
import type { Deelnemer, Overleg } from '../begrippen/werk.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import type { Dag } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { linkGemaakt, linkstand, naOverleg } from '../zaken/uitgaand/link.ts'
import type { Context } from '../zaken/verloop/context.ts'

const dicht = (zaak: Zaak) => zaak.status === 'gesloten' || zaak.status === 'vernietigd'
const wat = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })
const vindOverleg = (zaak: Zaak, id: string): Overleg | undefined =>
  zaak.werk.overleg?.overleggen.find(o => o.id === id)

export const genodigden = (zaak: Zaak, overleg: string): readonly Deelnemer[] =>
  (zaak.werk.overleg?.deelnemers ?? []).filter(d => d.overleg === overleg)

/** A meeting about what was not reported yet is a slip of the keys. */
const voorMelding = (zaak: Zaak, wanneer: string): boolean => dagVan(wanneer) < dagVan(zaak.ontvangenOp)

type Plan = {
  vorm: Overlegvorm
  wanneer: string
  online: boolean
  waar: string | null
  voorzitter: string
  doel: string
}

/** Plans a meeting; one that was held already may be put down as well. */
export const overlegPlannen = (zaak: Zaak, p: Plan, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (!p.online && p.waar === null) return weiger('plaatsOntbreekt')
  if (voorMelding(zaak, p.wanneer)) return weiger('voorMelding')
  return besluit<IncidentFeit>({ soort: 'OverlegGepland', id: ctx.nieuwId(), ...p, ...wat(ctx) })
}

const gepland = (zaak: Zaak, id: string) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  const o = vindOverleg(zaak, id)
  if (!o) return weiger('overlegOnbekend')
  return o.status === 'gepland' ? { ok: true as const, o } : weiger('overlegVoorbij')
}

/** A mail that goes along with a decision: to whom, behind which link, and the content id of what it opens. */
type Mail = { readonly deelnemer: string; readonly link: string; readonly inhoud: string }

/** What these participants have not opened is not so any more; a notice of it that still waits does not leave. */
const ingetrokken = (zaak: Zaak, deelnemers: readonly string[], ctx: Context): readonly IncidentFeit[] =>
  (zaak.werk.links ?? [])
    .filter(l => l.linksoort === 'overleg' && deelnemers.includes(l.voor) && linkstand(l, ctx.nu) === 'open')
    .map(l => ({ soort: 'LinkIngetrokken', id: l.id, op: ctx.nu, door: ctx.wie }) as const)

/** `wanneer`: of the meeting, as it now is. */
const verstuurd = (m: Mail, waarvoor: Waarvoor, wanneer: string, ctx: Context): readonly IncidentFeit[] => [
  linkGemaakt(m.link, { linksoort: 'overleg', voor: m.deelnemer, inhoud: m.inhoud }, ctx, naOverleg(wanneer)),
  { soort: 'UitnodigingVerstuurd', deelnemer: m.deelnemer, link: m.link, waarvoor, ...wat(ctx) },
]

const openstaand = (zaak: Zaak, overleg: string, ctx: Context) =>
  ingetrokken(
    zaak,
    genodigden(zaak, overleg).map(d => d.id),
    ctx,
  )

/** Everybody who was invited hears of a change: by mail, or else somebody must call. */
const laatWeten = (zaak: Zaak, o: Overleg, mails: readonly Mail[], waarvoor: Waarvoor, ctx: Context) => [
  ...openstaand(zaak, o.id, ctx),
  ...genodigden(zaak, o.id).flatMap((d): readonly IncidentFeit[] => {
    const mail = mails.find(m => m.deelnemer === d.id)
    return mail
      ? verstuurd(mail, waarvoor, o.wanneer, ctx)
      : [{ soort: 'DeelnemerTeBellen', deelnemer: d.id, waarvoor, ...wat(ctx) }]
  }),
]

type Wijziging = { overleg: string; reden: string; mails?: readonly Mail[] }

/** Moves what is to come, or puts right when it was. What is to come does not move into what has been. */
export const overlegVerzetten = (zaak: Zaak, v: Wijziging & { wanneer: string }, ctx: Context) => {
  const g = gepland(zaak, v.overleg)
  if (!g.ok) return g
  if (voorMelding(zaak, v.wanneer)) return weiger('voorMelding')
  if (v.wanneer <= ctx.nu && g.o.wanneer > ctx.nu) return weiger('alGeweest')
  const feit = { soort: 'OverlegVerzet', id: g.o.id, wanneer: v.wanneer, reden: v.reden, ...wat(ctx) } as const
  // Put right afterwards, nobody needs to hear it any more.
  if (v.wanneer <= ctx.nu) return besluit<IncidentFeit>(feit, ...openstaand(zaak, g.o.id, ctx))
  return besluit<IncidentFeit>(feit, ...laatWeten(zaak, { ...g.o, wanneer: v.wanneer }, v.mails ?? [], 'verzet', ctx))
}

export const overlegAfzeggen = (zaak: Zaak, v: Wijziging, ctx: Context) => {
  const g = gepland(zaak, v.overleg)
  if (!g.ok) return g
  const feit = { soort: 'OverlegAfgezegd', id: g.o.id, reden: v.reden, ...wat(ctx) } as const
  if (g.o.wanneer <= ctx.nu) return besluit<IncidentFeit>(feit, ...openstaand(zaak, g.o.id, ctx))
  return besluit<IncidentFeit>(feit, ...laatWeten(zaak, g.o, v.mails ?? [], 'afgezegd', ctx))
}

export const deelnemerUitnodigen = (
  zaak: Zaak,
  v: {
    overleg: string
    wie: string
    hoe: Uitnodigingswijze
    /** Its id beforehand, when a mail goes along. */
    id?: string
    adres?: string
    mail?: Omit<Mail, 'deelnemer'>
  },
  ctx: Context,
) => {
  const g = gepland(zaak, v.overleg)
  if (!g.ok) return g
  const { mail, id = ctx.nieuwId(), ...rest } = v
  if (v.hoe === 'uitnodiging' && !mail) return weiger('adresOntbreekt')
  if (mail && g.o.wanneer <= ctx.nu) return weiger('alGeweest')
  const feit = { soort: 'DeelnemerUitgenodigd', id, ...rest, ...wat(ctx) } as const
  if (mail)
    return besluit<IncidentFeit>(feit, ...verstuurd({ ...mail, deelnemer: id }, 'uitnodiging', g.o.wanneer, ctx))
  if (v.hoe !== 'bellen') return besluit<IncidentFeit>(feit)
  return besluit<IncidentFeit>(feit, {
    soort: 'DeelnemerTeBellen',
    deelnemer: id,
    waarvoor: 'uitnodiging',
    ...wat(ctx),
  })
}

export const deelnemerAntwoordt = (zaak: Zaak, v: { deelnemer: string; komt: boolean }, ctx: Context) => {
  const d = zaak.werk.overleg?.deelnemers.find(d => d.id === v.deelnemer)
  if (!d) return weiger('deelnemerOnbekend')
  const g = gepland(zaak, d.overleg)
  if (!g.ok) return g
  return besluit<IncidentFeit>({ soort: 'DeelnemerAntwoordde', id: d.id, komt: v.komt, ...wat(ctx) })
}

/** Somebody called who could not be mailed. */
export const deelnemerGebeld = (zaak: Zaak, v: { deelnemer: string }, ctx: Context) => {
  const d = zaak.werk.overleg?.deelnemers.find(d => d.id === v.deelnemer)
  if (!d) return weiger('deelnemerOnbekend')
  if (d.teBellen === undefined) return weiger('nietTeBellen')
  return besluit<IncidentFeit>({ soort: 'DeelnemerGebeld', deelnemer: d.id, ...wat(ctx) })
}

/** Notes can only be made of what has been. */
export const overlegHouden = (
  zaak: Zaak,
  v: { overleg: string; aanwezig: readonly string[]; verslag: string },
  ctx: Context,
) => {
  const g = gepland(zaak, v.overleg)
  if (!g.ok) return g
  if (g.o.wanneer > ctx.nu) return weiger('nogNietGeweest')
  const genodigd = genodigden(zaak, g.o.id).map(d => d.id)
  const aanwezig = genodigd.filter(id => v.aanwezig.includes(id))
  return besluit<IncidentFeit>(
    { soort: 'OverlegGehouden', id: g.o.id, aanwezig, verslag: v.verslag, ...wat(ctx) },
    ...openstaand(zaak, g.o.id, ctx),
  )
}

type Afspraakinvoer = {
  overleg: string | null
  wat: string
  eigenaar: string | null
  partner: string | null
  uiterlijk: Dag
}

/** Somebody does it, by a day: a colleague or an organisation, not both and not nobody. */
export const afspraakMaken = (zaak: Zaak, a: Afspraakinvoer, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (a.overleg !== null && !vindOverleg(zaak, a.overleg)) return weiger('overlegOnbekend')
  if ((a.eigenaar === null) === (a.partner === null)) return weiger('eenEigenaar')
  if (a.uiterlijk < dagVan(ctx.nu)) return weiger('dagVoorbij')
  return besluit<IncidentFeit>({ soort: 'AfspraakGemaakt', id: ctx.nieuwId(), ...a, ...wat(ctx) })
}

export const afspraakAfronden = (
  zaak: Zaak,
  v: { afspraak: string; uitkomst: 'nagekomen' | 'losgelaten'; toelichting: string | null },
  ctx: Context,
) => {
  const a = zaak.werk.overleg?.afspraken.find(a => a.id === v.afspraak)
  if (!a) return weiger('afspraakOnbekend')
  if (a.status !== 'open') return weiger('afspraakAlKlaar')
  if (v.uitkomst === 'losgelaten' && v.toelichting === null) return weiger('redenOntbreekt')
  const { uitkomst, toelichting } = v
  return besluit<IncidentFeit>({ soort: 'AfspraakAfgerond', id: a.id, uitkomst, toelichting, ...wat(ctx) })
}

/** The Zorgconsul is the independent last resort for a stuck case: why, and what is asked. */
export const zorgconsulVragen = (zaak: Zaak, v: { waarom: string; vraag: string }, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (zaak.werk.overleg?.zorgconsul.some(z => z.beantwoordOp === null)) return weiger('alGevraagd')
  return besluit<IncidentFeit>({ soort: 'ZorgconsulGevraagd', id: ctx.nieuwId(), ...v, ...wat(ctx) })
}

export const zorgconsulBeantwoorden = (zaak: Zaak, v: { antwoord: string; vervolg: string }, ctx: Context) => {
  const open = zaak.werk.overleg?.zorgconsul.find(z => z.beantwoordOp === null)
  if (!open) return weiger('nietGevraagd')
  return besluit<IncidentFeit>({ soort: 'ZorgconsulAntwoordde', id: open.id, ...v, ...wat(ctx) })
}

/** Care that was started; what is still to begin has not started. */
export const zorgStarten = (zaak: Zaak, v: { zorg: string; aanbieder: string; vanaf: Dag }, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (v.vanaf > dagVan(ctx.nu)) return weiger('inDeToekomst')
  return besluit<IncidentFeit>({ soort: 'ZorgGestart', id: ctx.nieuwId(), ...v, ...wat(ctx) })
}

export const melderVerwijzen = (zaak: Zaak, v: { naar: string }, ctx: Context) =>
  dicht(zaak)
    ? weiger('dossierDicht')
    : besluit<IncidentFeit>({ soort: 'MelderVerwezen', id: ctx.nieuwId(), ...v, ...wat(ctx) })
