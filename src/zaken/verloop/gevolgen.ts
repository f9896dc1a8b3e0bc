import type { DossierFeit, IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { geldt } from '../../protocollen/geldt.ts'
import type { Taakdefinitie, Termijndefinitie } from '../../protocollen/protocol.ts'
import { regieGevolgen } from '../regie/gevolgen.ts'
import type { Context } from './context.ts'
import { evolve } from './evolve.ts'
import { startTermijn } from './termijnen.ts'

/** The moment of a fact, where it has one of its own; otherwise the moment of deciding. */
const momentVan = (feit: IncidentFeit, nu: string): string =>
  feit.soort === 'MeldingOntvangen' ||
  feit.soort === 'AdviesvraagOmgezet' ||
  feit.soort === 'OnderzoeksrapportOntvangen'
    ? feit.ontvangenOp
    : 'op' in feit
      ? feit.op
      : nu

/** What a protocol calls it: a question that becomes a report is, from then on, a report that came in. */
const telt = (feit: IncidentFeit): IncidentFeit['soort'] =>
  feit.soort === 'AdviesvraagOmgezet' ? 'MeldingOntvangen' : feit.soort

const past = (d: Termijndefinitie | Taakdefinitie, zaak: Zaak): boolean =>
  geldt(d.wanneer, zaak.kenmerken) && (!d.bijMeldplicht || (zaak.screening?.meldplichten.length ?? 0) > 0)

const eindeVanDossier: ReadonlySet<IncidentFeit['soort']> = new Set(['DossierGesloten', 'DossierVernietigd'])

/** The day that was chosen for this task, as a term. */
const opvolgingVan = (zaak: Zaak, taak: string) => zaak.werk.advies?.opvolgingen.find(o => o.taak === taak)

/** Terms that this fact meets: it is named, or it is the task that was waited for. */
const gehaald = (zaak: Zaak, feit: IncidentFeit, ctx: Context): DossierFeit[] => {
  const taak = feit.soort === 'TaakGedaan' ? zaak.taken.find(t => t.id === feit.id)?.code : undefined
  const opvolging = feit.soort === 'TaakGedaan' ? opvolgingVan(zaak, feit.id) : undefined
  const clienttermijn = zaak.werk.zelfonderzoek?.client?.termijn
  const isClient = taak !== undefined && taak === ctx.protocol.zelfonderzoek?.taken.client
  const op = momentVan(feit, ctx.nu)
  return zaak.termijnen
    .filter(t => t.status === 'lopend')
    .filter(t => {
      if (opvolging?.termijn === t.id || (isClient && clienttermijn === t.id)) return true
      const d = ctx.protocol.termijnen.find(d => d.code === t.code)
      return (
        d &&
        ((d.totFeiten as readonly string[]).includes(feit.soort) || (taak !== undefined && d.totTaken.includes(taak)))
      )
    })
    .map(t => ({ soort: 'TermijnGehaald', id: t.id, op }))
}

/** What is over when the dossier is: running terms and open tasks lapse. */
const vervallen = (zaak: Zaak, feit: IncidentFeit): DossierFeit[] =>
  eindeVanDossier.has(feit.soort)
    ? [
        ...zaak.termijnen
          .filter(t => t.status === 'lopend')
          .map(t => ({ soort: 'TermijnVervallen', id: t.id }) as const),
        ...zaak.taken.filter(t => t.status === 'open').map(t => ({ soort: 'TaakVervallen', id: t.id }) as const),
      ]
    : []

/** Of a question that becomes a report, what the protocol set lapses; tasks that somebody worded stay. */
const vanDeVraag = (zaak: Zaak, feit: IncidentFeit, ctx: Context): DossierFeit[] => {
  if (feit.soort !== 'AdviesvraagOmgezet') return []
  const kent = (lijst: readonly { code: string }[], code: string) => lijst.some(d => d.code === code)
  return [
    ...zaak.termijnen
      .filter(t => t.status === 'lopend' && kent(ctx.protocol.termijnen, t.code))
      .map(t => ({ soort: 'TermijnVervallen', id: t.id }) as const),
    ...zaak.taken
      .filter(t => t.status === 'open' && kent(ctx.protocol.taken, t.code))
      .map(t => ({ soort: 'TaakVervallen', id: t.id }) as const),
  ]
}

/** After another screening some tasks and terms have no ground any more. */
const zonderGrond = (zaak: Zaak, feit: IncidentFeit, ctx: Context): DossierFeit[] => {
  if (feit.soort !== 'ScreeningGewijzigd') return []
  const grondloos = (d: Termijndefinitie | Taakdefinitie | undefined) => d !== undefined && !past(d, zaak)
  return [
    ...zaak.termijnen
      .filter(t => t.status === 'lopend' && grondloos(ctx.protocol.termijnen.find(d => d.code === t.code)))
      .map(t => ({ soort: 'TermijnVervallen', id: t.id }) as const),
    ...zaak.taken
      .filter(t => t.status === 'open' && grondloos(ctx.protocol.taken.find(d => d.code === t.code)))
      .map(t => ({ soort: 'TaakVervallen', id: t.id }) as const),
  ]
}

/** What was of the question does not stand in the way of the report's own. */
const vanNu = (zaak: Zaak, id: string): boolean => !zaak.werk.advies?.omgezet?.voorbij.includes(id)
const er = (zaak: Zaak, lijst: readonly { id: string; code: string; status: string }[], code: string): boolean =>
  lijst.some(t => t.code === code && t.status !== 'vervallen' && vanNu(zaak, t.id))
const alOpen = (zaak: Zaak, code: string) => er(zaak, zaak.taken, code)
const alGelopen = (zaak: Zaak, code: string) => er(zaak, zaak.termijnen, code)

const stelTaak = (d: Taakdefinitie, op: string, ctx: Context): DossierFeit => ({
  soort: 'TaakGesteld',
  id: ctx.nieuwId(),
  code: d.code,
  verplicht: d.verplicht,
  op,
  tekst: null,
})

const nieuweTaken = (zaak: Zaak, feit: IncidentFeit, ctx: Context): DossierFeit[] => {
  const uitkomst = zaak.screening?.uitkomst
  return ctx.protocol.taken
    .filter(d => d.bij.includes(telt(feit)) && past(d, zaak) && !alOpen(zaak, d.code))
    .filter(d => d.uitkomsten === undefined || (uitkomst !== undefined && d.uitkomsten.includes(uitkomst)))
    .map(d => stelTaak(d, momentVan(feit, ctx.nu), ctx))
}

const nieuweTermijnen = (zaak: Zaak, feit: IncidentFeit, ctx: Context): DossierFeit[] =>
  ctx.protocol.termijnen
    .filter(d => [d.van, ...(d.ookVan ?? [])].includes(telt(feit)) && past(d, zaak) && !alGelopen(zaak, d.code))
    .map(d => startTermijn(d, d.vanaf === 'ontvangst' ? zaak.ontvangenOp : momentVan(feit, ctx.nu), ctx))

/** Done is not over: the same task comes back, and with it the terms that wait for it. */
const opnieuw = (zaak: Zaak, feit: IncidentFeit, ctx: Context): DossierFeit[] => {
  if (feit.soort !== 'TaakGedaan' || feit.voorbij) return []
  const code = zaak.taken.find(t => t.id === feit.id)?.code
  const d = ctx.protocol.taken.find(d => d.code === code)
  if (!d?.herhaalt) return []
  const termijnen = ctx.protocol.termijnen.filter(t => t.herhaalt && t.totTaken.includes(d.code) && past(t, zaak))
  return [stelTaak(d, feit.op, ctx), ...termijnen.map(t => startTermijn(t, feit.op, ctx))]
}

/**
 * Every fact with what the protocol makes of it: terms that start, are met or lapse, tasks that are set.
 * Knows no desk and no kind: the protocol names the facts.
 */
export const metGevolgen = (zaak: Zaak, feiten: readonly IncidentFeit[], ctx: Context): readonly IncidentFeit[] => {
  const uit: IncidentFeit[] = []
  let stand = zaak
  const neem = (feit: IncidentFeit) => {
    uit.push(feit)
    stand = evolve(stand, feit)
  }
  const einde = feiten.some(f => eindeVanDossier.has(f.soort))
  for (const feit of feiten) {
    neem(feit)
    for (const f of [...gehaald(stand, feit, ctx), ...zonderGrond(stand, feit, ctx), ...vanDeVraag(stand, feit, ctx)])
      neem(f)
    for (const f of vervallen(stand, feit)) neem(f)
    if (einde) continue
    for (const f of [...opnieuw(stand, feit, ctx), ...nieuweTaken(stand, feit, ctx)]) neem(f)
    for (const f of nieuweTermijnen(stand, feit, ctx)) neem(f)
  }
  for (const f of regieGevolgen(stand, uit, ctx)) neem(f)
  return uit
}
