import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { type Dienst, dienstOp, type Openingstijd } from '../kernel/openingstijd.ts'
import type { Context } from '../zaken/verloop/context.ts'

/** What somebody does in a shift. */
export const diensttaken = ['loket', 'achterwacht'] as const
export type Diensttaak = (typeof diensttaken)[number]

/** Why a dossier is handed over; `termijn`: one ends before the next shift does, `laat`: one is over. */
export type Waarom = 'nieuw' | 'laat' | 'termijn' | 'aandachtspunt'
export type Punt = { readonly zaak: string; readonly waarom: readonly Waarom[] }

/** Somebody may hand over a while before the change, and does it afterwards when it was forgotten. */
const VOORAF_MS = 3 * 3_600_000

/** The change of shift that a handover made now is for. */
export const wisselVoor = (nu: Date, dienst: Dienst, vorigeGedaan: boolean): string =>
  !vorigeGedaan && Date.parse(dienst.tot) - nu.getTime() > VOORAF_MS ? dienst.van : dienst.tot

/** Not hours ahead: what comes in until then would not be in it. */
export const kanNu = (nu: Date, wissel: string): boolean => Date.parse(wissel) - nu.getTime() <= VOORAF_MS
export const vanafWanneer = (wissel: string): string => new Date(Date.parse(wissel) - VOORAF_MS).toISOString()

/** The shift that takes over at a change. */
export const dienstNa = (wissel: string, tijden: readonly Openingstijd[]): Dienst => dienstOp(wissel, tijden)

/** The shifts that begin on these days, in order. */
export const dienstenTussen = (van: string, tot: string, tijden: readonly Openingstijd[]): readonly Dienst[] => {
  const uit: Dienst[] = []
  for (let d = dienstOp(van, tijden); d.van < tot; d = dienstOp(d.tot, tijden)) if (d.van >= van) uit.push(d)
  return uit
}

const dicht = (zaak: Zaak) => zaak.status === 'gesloten' || zaak.status === 'vernietigd'

export const aandachtspuntZetten = (zaak: Zaak, invoer: { tekst: string }, ctx: Context) =>
  dicht(zaak)
    ? weiger('dossierDicht')
    : besluit<IncidentFeit>({ soort: 'AandachtspuntGezet', tekst: invoer.tekst, door: ctx.wie ?? '', op: ctx.nu })

export const aandachtspuntAfhandelen = (zaak: Zaak, _: object, ctx: Context) =>
  zaak.werk.aandachtspunt
    ? besluit<IncidentFeit>({ soort: 'AandachtspuntAfgehandeld', door: ctx.wie ?? '', op: ctx.nu })
    : weiger('geenAandachtspunt')
