import { findUitersteDagen } from '../cijfers/store.ts'
import { versieVoor } from '../cijfers/tellen/maak.ts'
import type { Tx } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { telt } from './gemist/domain.ts'
import { findGemist } from './gemist/store.ts'
import { type Maandtelling, maakReeksen, type Reeks } from './reeksen.ts'
import { type Beoordeeld, beoordeelAlle } from './rekenen/oordeel.ts'
import { findAfspraken, findOpgepakte, findOrganisatienamen, type Opgepakt, telPerMaand } from './store.ts'
import {
  laatsteHeleMaand,
  lengten,
  type Maand,
  maakVenster,
  maandVan,
  type Venster,
  vergelijkbareLengten,
} from './venster.ts'

/** What the pages about signals show: counted afresh, from telregels only. */
export type Overzicht = {
  readonly venster: Venster
  /** Months that may be chosen as the last of a period. */
  readonly eersteMaand: Maand
  readonly laatsteMaand: Maand
  readonly protocol: Protocolversie
  readonly organisaties: ReadonlyMap<string, string>
  readonly reeksen: readonly Beoordeeld<Reeks>[]
  readonly tellingen: readonly Maandtelling[]
  readonly opgepakt: readonly Opgepakt[]
}

export type Periodevraag = { readonly tot: string; readonly lengte: string }

const isMaand = (tekst: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(tekst)

export const kiesVenster = (vraag: Periodevraag, eerste: Maand, laatste: Maand): Venster => {
  const tot = isMaand(vraag.tot) && vraag.tot >= eerste && vraag.tot <= laatste ? vraag.tot : laatste
  // Without a question the longest period that compares: a page that compares nothing tells nothing.
  const lengte = lengten.find(l => String(l) === vraag.lengte) ?? vergelijkbareLengten(tot, eerste)[0] ?? 12
  return maakVenster(tot, lengte, eerste)
}

/** Judges every series of a desk over the period asked for; what is no month of the register becomes the last one. */
export const maakOverzicht = async (tx: Tx, desk: Protocol, vraag: Periodevraag, nu: Date): Promise<Overzicht> => {
  const { eerste, laatste } = await findUitersteDagen(tx, desk.loket)
  const laatsteMaand = laatsteHeleMaand(dagVan(nu), laatste)
  const eersteMaand = eerste ? maandVan(eerste) : laatsteMaand
  const venster = kiesVenster(vraag, eersteMaand, laatsteMaand)
  const tellingen = await telPerMaand(tx, desk.loket, venster)
  const afspraken = await findAfspraken(tx, desk.loket)
  const gemist = (await findGemist(tx, desk.loket)).filter(telt).map(g => ({ ...g, maand: maandVan(g.gebeurdOp) }))
  return {
    venster,
    eersteMaand,
    laatsteMaand,
    protocol: versieVoor(desk, `${venster.tot}-28`),
    organisaties: await findOrganisatienamen(tx, desk.loket),
    reeksen: beoordeelAlle(maakReeksen(tellingen, venster, afspraken, gemist)),
    tellingen,
    opgepakt: await findOpgepakte(tx, desk.loket),
  }
}

/** What somebody took up about this series in a period that overlaps the one shown, latest first. */
export const opgepaktBij = (o: Pick<Overzicht, 'opgepakt' | 'venster'>, r: { soort: string; code: string }) =>
  o.opgepakt.find(s => s.soort === r.soort && s.code === r.code && s.van <= o.venster.tot && s.tot >= o.venster.van) ??
  null

/** A series as it is seen now, to be kept with a signal that is taken up. */
export const zoalsGezien = ({ venster }: Pick<Overzicht, 'venster'>, r: Beoordeeld<Reeks>) => ({
  ...{ soort: r.soort, code: r.code, van: venster.van, tot: venster.tot, uitslag: r.uitslag, aantal: r.aantal },
  verwacht: r.verwacht === null ? null : Math.round(r.verwacht * 10) / 10,
  laag: r.grenzen?.laag ?? null,
  hoog: r.grenzen?.hoog ?? null,
  gemist: r.gemist,
})
