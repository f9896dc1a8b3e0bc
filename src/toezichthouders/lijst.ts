import type { Toezichtstand } from '../begrippen/feiten/toezicht.ts'
import { beginVan } from '../kernel/dag.ts'
import { aangewezenVoor } from '../protocollen/bases/toezicht.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { getVersie } from '../zaken/baken.ts'
import type { Toezichtdossier } from './toezichtdossier.ts'

export const standen = [
  { waarde: 'na_te_gaan', label: 'Nog na te gaan' },
  { waarde: 'wacht', label: 'Wacht op besluit' },
  { waarde: 'loopt', label: 'Loopt' },
  { waarde: 'afgesloten', label: 'Afgesloten' },
] as const
type Stand = (typeof standen)[number]['waarde']

/** One supervisor at one dossier. */
export type Toezichtregel = {
  readonly dossier: Toezichtdossier
  readonly toezichthouder: string
  readonly verplicht: boolean
  readonly is: Toezichtstand
  readonly stand: Stand
}

const standVan = (t: Toezichtstand): Stand => {
  if (t.afgesloten) return 'afgesloten'
  if (t.besloten) return 'loopt'
  return t.gemeld ? 'wacht' : 'na_te_gaan'
}

/** Who must be told of these dossiers or was; a supervisor without duty and without notification stands not here. */
export const regelsVan = (desk: Protocol, dossiers: readonly Toezichtdossier[]): readonly Toezichtregel[] =>
  dossiers.flatMap(dossier => {
    const aangewezen = aangewezenVoor(dossier, getVersie(desk, dossier.protocolversie))
    const vastgelegd = dossier.toezicht ?? []
    const codes = new Set([
      ...aangewezen.filter(a => a.meldplichten.length > 0).map(a => a.toezichthouder),
      ...vastgelegd.map(t => t.toezichthouder),
    ])
    return [...codes].map(toezichthouder => {
      const is = vastgelegd.find(t => t.toezichthouder === toezichthouder) ?? { toezichthouder }
      const verplicht = aangewezen.some(a => a.toezichthouder === toezichthouder && a.meldplichten.length > 0)
      return { dossier, toezichthouder, verplicht, is, stand: standVan(is) }
    })
  })

/** The first and the last instant of a year in the Netherlands. */
export const jaarVan = (jaar: number): { van: string; tot: string } => {
  const begin = (j: number) => beginVan(`${j}-01-01`).toInstant().toString({ smallestUnit: 'millisecond' })
  return { van: begin(jaar), tot: begin(jaar + 1) }
}
