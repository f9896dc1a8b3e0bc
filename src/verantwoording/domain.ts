import { type Maatregelstand, standVan } from '../begrippen/feiten/maatregelen.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { versieMet } from '../protocollen/versie.ts'
import type { Rekenaar } from '../zaken/context.ts'
import { meldoordeel } from '../zaken/meldtermijn.ts'
import type { Jaardossier } from './store.ts'

export type Telling = { readonly naam: string; readonly aantal: number }

export type Verantwoording = {
  readonly aantal: number
  readonly soorten: readonly Telling[]
  readonly melders: readonly Telling[]
  readonly gemeld: { readonly opTijd: number; readonly teLaat: number; readonly onbekend: number }
  readonly onderzoek: readonly Telling[]
  readonly oordelen: readonly Telling[]
  /** Days from receipt to closing, the middle one; null when nothing was closed. */
  readonly doorlooptijd: number | null
  readonly maatregelen: readonly Telling[]
}

type Genoemd = readonly { readonly code: string; readonly naam: string }[]

const tel = (lijst: Genoemd, codes: readonly (string | null)[]): readonly Telling[] => [
  ...lijst.map(l => ({ naam: l.naam, aantal: codes.filter(c => c === l.code).length })),
  ...(codes.includes(null) ? [{ naam: 'Nog niet bepaald', aantal: codes.filter(c => c === null).length }] : []),
]

const gemeldVan = (d: Jaardossier, desk: Protocol, reken: Rekenaar): 'opTijd' | 'teLaat' | 'onbekend' | null => {
  const versie = versieMet(desk, d.protocolversie)
  if (!versie?.meldtermijnen?.some(m => m.melderTypes.includes(d.melder_type ?? ''))) return null
  const gemeld = { kanaal: d.kanaal, melderType: d.melder_type, voorvalOp: d.voorval_op, ontvangenOp: d.ontvangen_op }
  const oordeel = meldoordeel(gemeld, versie, reken)
  if (!oordeel) return 'onbekend'
  return oordeel.opTijd ? 'opTijd' : 'teLaat'
}

/** By whom it was investigated: the supervisor when it decided so, whatever the provider began. */
const doorWie = (d: Jaardossier): string => {
  if (d.eigen) return 'Door de toezichthouder'
  return d.gevraagd ? 'Door de aanbieder' : 'Niet onderzocht, of nog niet'
}

const perNaam = (namen: readonly string[]): readonly Telling[] =>
  [...new Set(namen)].sort().map(naam => ({ naam, aantal: namen.filter(n => n === naam).length }))

const OORDELEN: Readonly<Record<string, string>> = { voldoende: 'Voldoende', onvoldoende: 'Onvoldoende' }
const oordeelVan = (d: Jaardossier): string => {
  if (d.oordeel === null) return 'Nog geen oordeel'
  const woord = OORDELEN[d.oordeel] ?? d.oordeel
  return d.oordeel === 'voldoende' && d.rondes > 1 ? `${woord}, na verbeteren` : woord
}

const dagen = (van: string, tot: string) => (Date.parse(tot) - Date.parse(van)) / 86_400_000

/** The middle one; of an even number the lower. */
const midden = (getallen: readonly number[]): number | null => {
  const rij = [...getallen].sort((a, b) => a - b)
  const m = rij[Math.ceil(rij.length / 2) - 1]
  return m === undefined ? null : Math.round(m)
}

const STANDEN: Readonly<Record<Maatregelstand, string>> = {
  open: 'Open',
  uitgevoerd: 'Uitgevoerd',
  geborgd: 'Geborgd',
  getoetst: 'Getoetst',
  losgelaten: 'Losgelaten',
}

/** The account of a year: how often, by whom, in time or not, with what result. */
export const verantwoord = (dossiers: readonly Jaardossier[], desk: Protocol, reken: Rekenaar): Verantwoording => {
  const versie = desk.versies.at(-1)
  const gemeld = dossiers.map(d => gemeldVan(d, desk, reken))
  const hoeveel = (wat: string) => gemeld.filter(g => g === wat).length
  const gesloten = dossiers.flatMap(d => (d.gesloten_op ? [dagen(d.ontvangen_op, d.gesloten_op)] : []))
  return {
    aantal: dossiers.length,
    soorten: tel(
      versie?.soorten ?? [],
      dossiers.map(d => d.soort),
    ),
    melders: tel(
      versie?.melderTypes ?? [],
      dossiers.map(d => d.melder_type),
    ),
    gemeld: { opTijd: hoeveel('opTijd'), teLaat: hoeveel('teLaat'), onbekend: hoeveel('onbekend') },
    onderzoek: [
      ...perNaam(dossiers.map(doorWie)),
      { naam: 'Waarvan door een rijksinspectie', aantal: dossiers.filter(d => d.uitkomst === 'rijksinspectie').length },
    ],
    oordelen: perNaam(dossiers.filter(d => d.gevraagd).map(oordeelVan)),
    doorlooptijd: midden(gesloten),
    maatregelen: perNaam(dossiers.flatMap(d => (d.maatregelen ?? []).map(m => STANDEN[standVan(m)]))),
  }
}
