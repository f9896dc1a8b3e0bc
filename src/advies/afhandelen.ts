import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Screening } from '../begrippen/screening.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { beginVan, plusDagen } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { adviescategorieen, adviesVan, isAdviesvraag } from '../protocollen/bases/advies.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Context } from '../zaken/verloop/context.ts'

/** How a question goes on: answered or referred, and over; or the desk comes back to it; or it stays open as it is. */
export const aflopen = ['beantwoord', 'verwezen', 'opvolging', 'open'] as const
export type Afloop = (typeof aflopen)[number]

/** The codes that are settled with a question at the desk: nobody has to screen it any more. */
export type Weging = Pick<
  Screening,
  'categorie' | 'kader' | 'melderType' | 'organisatie' | 'gemeente' | 'minderjarig' | 'onderdak'
>
export type Vervolg = { readonly dag: string; readonly tekst: string }
export type Afhandeling = {
  readonly afloop: Afloop
  readonly weging: Weging | null
  /** Content ids: what was advised, and to whom was referred. */
  readonly antwoord: string | null
  readonly naar: string | null
  readonly opvolging: Vervolg | null
}

const isDicht = (zaak: Zaak) => zaak.status === 'gesloten' || zaak.status === 'vernietigd'
const sluitend = (afloop: Afloop) => afloop === 'beantwoord' || afloop === 'verwezen'

/** The code that the protocol has for it, or the first that will do: an operator's desk may name it otherwise. */
const passend = (lijst: readonly { code: string }[], code: string): string =>
  (lijst.find(l => l.code === code) ?? lijst[0])?.code ?? code

const uitkomstVoor = (afloop: Afloop, p: Protocolversie): string => {
  const { soort, uitkomsten } = adviesVan(p)
  const kan = p.uitkomsten.filter(u => !u.vraagtOntvanger && (!u.soorten || u.soorten.includes(soort)))
  return sluitend(afloop)
    ? passend(
        kan.filter(u => u.naar === 'gesloten'),
        uitkomsten.beantwoord,
      )
    : passend(
        kan.filter(u => u.naar === 'in_behandeling'),
        uitkomsten.behandeld,
      )
}

const screeningVan = (w: Weging, afloop: Afloop, ctx: Context): Screening => ({
  ...w,
  soortMelding: adviesVan(ctx.protocol).soort,
  criteria: [],
  calamiteitVolgensWet: false,
  calamiteitVolgensProtocol: false,
  meldplichten: [],
  vierP: [],
  urgent: false,
  uitkomst: uitkomstVoor(afloop, ctx.protocol),
  ontvanger: null,
  // It is about nobody in particular: a colleague who answers the telephone next time can read it.
  vertrouwelijkheid: 'gewoon',
  afweging: null,
  antwoorden: null,
})

const toetsWeging = (w: Weging, p: Protocolversie) => {
  if (!adviescategorieen(p).some(c => c.code === w.categorie)) return 'categorieOnbekend'
  if (!p.kaders.some(k => k.code === w.kader)) return 'kaderOnbekend'
  if (!p.melderTypes.some(m => m.code === w.melderType)) return 'melderTypeOnbekend'
  return null
}

const toets = (i: Afhandeling, ctx: Context) => {
  if (i.afloop === 'beantwoord' && i.antwoord === null) return 'antwoordOntbreekt'
  if (i.afloop === 'verwezen' && i.naar === null) return 'verwijzingOntbreekt'
  if (i.afloop === 'open' && i.antwoord === null && i.naar === null) return 'antwoordOntbreekt'
  if (i.afloop === 'opvolging') return toetsVervolg(i.opvolging, ctx)
  return i.weging ? toetsWeging(i.weging, ctx.protocol) : null
}

const toetsVervolg = (o: Vervolg | null, ctx: Context) => {
  if (o === null) return 'opvolgingOntbreekt'
  return o.dag < dagVan(ctx.nu) ? 'opvolgdagVoorbij' : null
}

/** A task of its own, with a term that ends with the chosen day: so it stands on the work list. */
const spreekAf = (o: Vervolg, ctx: Context): IncidentFeit[] => {
  const [taak, termijn] = [ctx.nieuwId(), ctx.nieuwId()]
  const einde = beginVan(plusDagen(o.dag, 1)).toInstant().toString({ smallestUnit: 'millisecond' })
  return [
    { soort: 'TaakGesteld', id: taak, code: 'eigen', verplicht: true, op: ctx.nu, tekst: o.tekst },
    {
      soort: 'TermijnGestart',
      id: termijn,
      code: 'advies.opvolging',
      van: ctx.nu,
      eindMoment: einde,
      einde: o.dag,
      uitleg: 'Deze dag is bij het advies afgesproken.',
    },
    { soort: 'OpvolgingAfgesproken', op: ctx.nu, door: ctx.wie ?? '', dag: o.dag, taak, termijn },
  ]
}

const gedaan = (id: string, toelichting: string | null, ctx: Context): IncidentFeit => ({
  soort: 'TaakGedaan',
  id,
  op: ctx.nu,
  door: ctx.wie ?? '',
  toelichting,
  voorbij: true,
})

/** Closes it, unless something that must be done first is not done: then it stays open until it is. */
const sluit = (zaak: Zaak, reden: string, klaar: readonly string[], ctx: Context): IncidentFeit[] =>
  zaak.taken.some(t => t.verplicht && t.status === 'open' && !klaar.includes(t.id))
    ? []
    : [{ soort: 'DossierGesloten', op: ctx.nu, door: ctx.wie ?? '', reden, toelichting: null }]

const sluitredenVoor = (afloop: Afloop, p: Protocolversie): string => {
  const { sluitredenen } = adviesVan(p)
  return passend(p.sluitredenen, afloop === 'verwezen' ? sluitredenen.verwezen : sluitredenen.beantwoord)
}

/**
 * What was advised, to whom was referred, when the desk comes back to it. With `weging` for a question that was just
 * taken down: the talk settles what it is and is its own confirmation.
 */
export const adviesvraagAfhandelen = (zaak: Zaak, i: Afhandeling, ctx: Context) => {
  if (zaak.status === 'vernietigd' || (isDicht(zaak) && i.afloop !== 'open')) return weiger('dossierDicht')
  if (!isAdviesvraag(zaak.kenmerken, ctx.protocol)) return weiger('geenAdviesvraag')
  if (zaak.status === 'ontvangen' && i.weging === null) return weiger('nogNietGescreend')
  if (zaak.status !== 'ontvangen' && i.weging !== null) return weiger('alGescreend')
  const fout = toets(i, ctx)
  if (fout) return weiger(fout)
  const door = ctx.wie ?? ''
  const { gedaanInGesprek } = adviesVan(ctx.protocol)
  const gesprek = i.weging
    ? zaak.taken.filter(t => t.status === 'open' && gedaanInGesprek.includes(t.code)).map(t => t.id)
    : []
  const reden = i.weging ? uitkomstVoor(i.afloop, ctx.protocol) : sluitredenVoor(i.afloop, ctx.protocol)
  const screening = i.weging ? screeningVan(i.weging, i.afloop, ctx) : null
  return besluit<IncidentFeit>(
    // First: what screening sets has later ids, and a dossier is read in the order of ids.
    ...(i.afloop === 'opvolging' && i.opvolging ? spreekAf(i.opvolging, ctx) : []),
    ...(screening ? [{ soort: 'MeldingGescreend', op: ctx.nu, door, ...screening } as const] : []),
    ...(zaak.behandelaar === null && !isDicht(zaak) ? [{ soort: 'DossierOvergenomen', door, van: null } as const] : []),
    ...gesprek.map(id => gedaan(id, null, ctx)),
    ...(i.antwoord ? [{ soort: 'AdviesGegeven', op: ctx.nu, door, tekst: i.antwoord } as const] : []),
    ...(i.naar ? [{ soort: 'AdviesvraagVerwezen', op: ctx.nu, door, naar: i.naar } as const] : []),
    ...(sluitend(i.afloop) ? sluit(zaak, reden, gesprek, ctx) : []),
  )
}

export type Opvolging = {
  readonly taak: string
  /** Content id of what came of it. */
  readonly resultaat: string
  readonly daarna: 'klaar' | 'opnieuw' | 'open'
  readonly opvolging: Vervolg | null
}

/** Days that were set and are still to be followed. */
export const openOpvolgingen = (zaak: Zaak) =>
  (zaak.werk.advies?.opvolgingen ?? []).filter(o => zaak.taken.some(t => t.id === o.taak && t.status === 'open'))

/** The desk came back to it: what came of it, and whether that was all. */
export const opvolgingAfronden = (zaak: Zaak, i: Opvolging, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return weiger(isDicht(zaak) ? 'dossierDicht' : 'nogNietGescreend')
  if (!openOpvolgingen(zaak).some(o => o.taak === i.taak)) return weiger('opvolgingOnbekend')
  const fout = i.daarna === 'opnieuw' ? toetsVervolg(i.opvolging, ctx) : null
  if (fout) return weiger(fout)
  if (i.daarna === 'klaar' && !isAdviesvraag(zaak.kenmerken, ctx.protocol)) return weiger('geenAdviesvraag')
  return besluit<IncidentFeit>(
    gedaan(i.taak, i.resultaat, ctx),
    ...(i.daarna === 'opnieuw' && i.opvolging ? spreekAf(i.opvolging, ctx) : []),
    ...(i.daarna === 'klaar' ? sluit(zaak, sluitredenVoor('beantwoord', ctx.protocol), [i.taak], ctx) : []),
  )
}
