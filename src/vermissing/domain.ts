import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Antwoord, Vermissing } from '../begrippen/feiten/vermissing.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { bijzonderVan, isBijzonder } from '../protocollen/bases/bijzonder.ts'
import type { Vermissingsprotocol } from '../protocollen/delen/bijzonder.ts'
import { isOpnieuwWeg } from '../zaken/stappen/vermissing.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { takenGedaan, takenOpnieuw, takenVervallen } from '../zaken/verloop/taken.ts'
import { startTermijn } from '../zaken/verloop/termijnen.ts'
import { naUren } from './criterium.ts'

const protocolVan = (ctx: Context) => bijzonderVan(ctx.protocol).vermissing

/** Why nothing about a missing person can be settled here now; null when it can. */
const waaromNiet = (zaak: Zaak, ctx: Context) => {
  if (zaak.status === 'ontvangen') return weiger('nogNietGescreend')
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  return isBijzonder('vermissing', ctx.protocol, zaak) ? null : weiger('geenVermissing')
}

/** As `waaromNiet`, for what makes sense only while somebody is gone. */
const waaromNietNu = (zaak: Zaak, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  const v = zaak.werk.vermissing
  if (v?.terugkeer) return weiger('alTerug')
  return v?.gestopt ? weiger('gestopt') : null
}

const door = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

/** The term of so many hours counts from the moment somebody was gone, not from the report. */
const hertel = (zaak: Zaak, sinds: string, ctx: Context): IncidentFeit[] => {
  const { termijn } = protocolVan(ctx)
  const definitie = ctx.protocol.termijnen.find(t => t.code === termijn)
  const lopend = zaak.termijnen.find(t => t.code === termijn && t.status === 'lopend')
  if (!definitie || !lopend || lopend.van === sinds) return []
  return [{ soort: 'TermijnVervallen', id: lopend.id }, startTermijn(definitie, sinds, ctx)]
}

/** Gone again: the tasks come back, and with them the terms that wait for them. */
const opnieuw = (zaak: Zaak, sinds: string, ctx: Context): IncidentFeit[] => {
  const p = protocolVan(ctx)
  const { opvolgen, wegen, terugkeer } = p.taken
  const termijnen = ctx.protocol.termijnen.filter(
    t => t.code === p.termijn || (t.herhaalt && t.totTaken.includes(opvolgen)),
  )
  const loopt = (code: string) => zaak.termijnen.some(t => t.code === code && t.status === 'lopend')
  return [
    ...takenOpnieuw(zaak, [opvolgen, wegen, terugkeer], ctx),
    ...termijnen.filter(t => !loopt(t.code)).map(t => startTermijn(t, t.code === p.termijn ? sinds : ctx.nu, ctx)),
  ]
}

type Beoordeling = { sinds: string; antwoorden: Readonly<Record<string, Antwoord>>; toelichting: string | null }

/** Answers the questions of the criterion; may be done again when more is known, or when somebody is gone again. */
export const vermissingBeoordelen = (zaak: Zaak, invoer: Beoordeling, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (invoer.sinds > ctx.nu) return weiger('inDeToekomst')
  const weer = isOpnieuwWeg(zaak.werk.vermissing, invoer.sinds)
  const erbij = weer ? opnieuw(zaak, invoer.sinds, ctx) : hertel(zaak, invoer.sinds, ctx)
  return besluit<IncidentFeit>({ soort: 'VermissingBeoordeeld', ...invoer, ...door(ctx) }, ...erbij)
}

type Opvolging = { contacten: readonly string[]; nieuws: boolean; verslag: string }

/** One contact moment; the task of the next day is set, and its term starts again. */
export const vermissingOpvolgen = (zaak: Zaak, invoer: Opvolging, ctx: Context) => {
  const niet = waaromNietNu(zaak, ctx)
  if (niet) return niet
  return besluit<IncidentFeit>(
    { soort: 'VermissingOpgevolgd', ...invoer, ...door(ctx) },
    ...takenGedaan(zaak, [protocolVan(ctx).taken.opvolgen], ctx, false),
  )
}

/** Weighed again. Long before the hour it is only noted: the wake-up stays. */
export const vermissingWegen = (zaak: Zaak, invoer: { extraOpsporing: boolean; verslag: string }, ctx: Context) => {
  const niet = waaromNietNu(zaak, ctx)
  if (niet) return niet
  const p = protocolVan(ctx)
  const sinds = zaak.werk.vermissing?.beoordeling?.sinds ?? zaak.ontvangenOp
  const telt = naUren(sinds, p.wegenVanaf) <= ctx.nu
  return besluit<IncidentFeit>(
    { soort: 'VermissingGewogen', ...invoer, ...door(ctx) },
    ...(telt ? takenGedaan(zaak, [p.taken.wegen], ctx) : []),
  )
}

type Opsporingsvraag = { bij: string; vraag: string; gevraagdOp: string | null }

export const opsporingVragen = (zaak: Zaak, { bij, vraag, gevraagdOp }: Opsporingsvraag, ctx: Context) => {
  const niet = waaromNietNu(zaak, ctx)
  if (niet) return niet
  const wanneer = gevraagdOp ?? ctx.nu
  if (wanneer > ctx.nu) return weiger('inDeToekomst')
  const sinds = zaak.werk.vermissing?.beoordeling?.sinds
  if (sinds !== undefined && wanneer < sinds) return weiger('voorVermissing')
  return besluit<IncidentFeit>({
    soort: 'OpsporingGevraagd',
    id: ctx.nieuwId(),
    bij,
    vraag,
    gevraagdOp: wanneer,
    door: ctx.wie ?? '',
  })
}

type Opsporingsantwoord = { id: string; uitkomst: string; toelichting: string | null }

/** What came of it. May change: what was promised is done later. */
export const opsporingBeantwoorden = (zaak: Zaak, invoer: Opsporingsantwoord, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (!zaak.werk.vermissing?.opsporingen.some(o => o.id === invoer.id)) return weiger('opsporingOnbekend')
  return besluit<IncidentFeit>({ soort: 'OpsporingBeantwoord', ...invoer, ...door(ctx) })
}

/** What nobody needs to do any more when somebody is back, or is followed no more: it lapses, and was not done. */
const nietMeerNodig = (zaak: Zaak, ctx: Context): readonly IncidentFeit[] => {
  const p = protocolVan(ctx)
  const codes = [p.taken.opvolgen, p.taken.wegen]
  const wacht = (code: string): boolean =>
    code === p.termijn || ctx.protocol.termijnen.some(t => t.code === code && t.totTaken.some(c => codes.includes(c)))
  return [
    ...zaak.termijnen
      .filter(t => t.status === 'lopend' && wacht(t.code))
      .map(t => ({ soort: 'TermijnVervallen', id: t.id }) as const),
    ...takenVervallen(zaak, codes),
  ]
}

/** Found, and nobody is there to ask about: there is no afterwards. */
export const isZonderDaarna = (p: Pick<Vermissingsprotocol, 'terugkeer'>, v: Vermissing | undefined): boolean =>
  p.terugkeer.some(t => t.code === v?.terugkeer?.hoe && t.zonderVeiligheid === true)

type Terugkeer = { terugOp: string; hoe: string; veilig: Antwoord | null; waar: string; verslag: string | null }

/** Back: the daily follow-up and the wake-up end. Also when the desk had stopped following. */
export const terugkeerVastleggen = (zaak: Zaak, invoer: Terugkeer, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  const v = zaak.werk.vermissing
  if (v?.terugkeer) return weiger('alTerug')
  if (invoer.terugOp > ctx.nu) return weiger('inDeToekomst')
  if (v?.beoordeling && invoer.terugOp < v.beoordeling.sinds) return weiger('voorVermissing')
  return besluit<IncidentFeit>(
    ...nietMeerNodig(zaak, ctx),
    { soort: 'TerugkeerVastgelegd', ...invoer, ...door(ctx) },
    ...takenGedaan(zaak, [protocolVan(ctx).taken.terugkeer], ctx),
  )
}

type Nazorg = {
  antwoorden: Readonly<Record<string, Antwoord>>
  toelichtingen: string | null
  ingelicht: string | null
}

/** What happened after the return. A signal that others must know is not settled without saying who was told. */
export const nazorgVastleggen = (zaak: Zaak, invoer: Nazorg, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (!zaak.werk.vermissing?.terugkeer || isZonderDaarna(protocolVan(ctx), zaak.werk.vermissing))
    return weiger('nogNietTerug')
  const moetWeten = protocolVan(ctx).nazorg.some(n => n.inlichten && invoer.antwoorden[n.code] === 'ja')
  if (moetWeten && invoer.ingelicht === null) return weiger('ingelichtOntbreekt')
  return besluit<IncidentFeit>({ soort: 'VermissingNazorgVastgelegd', ...invoer, ...door(ctx) })
}

/** The desk follows no more, though nobody is back. */
export const opvolgingStoppen = (zaak: Zaak, invoer: { reden: string; toelichting: string }, ctx: Context) => {
  const niet = waaromNietNu(zaak, ctx)
  if (niet) return niet
  return besluit<IncidentFeit>(
    ...nietMeerNodig(zaak, ctx),
    { soort: 'VermissingOpvolgingGestopt', ...invoer, ...door(ctx) },
    ...takenVervallen(zaak, [protocolVan(ctx).taken.terugkeer]),
  )
}
