import { leesPeriode, type Periode } from '../cijfers/tellen/periode.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { leesDatum } from '../web/invoer/datum.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../web/route/verzoek.ts'
import { PERIODETEKST } from './opdracht.ts'

export type Periodevraag =
  | { readonly ok: true; readonly periode: Periode }
  | { readonly ok: false; readonly fouten: readonly Veldfout[] }

/** A day from one field in ISO, or from the three that a person fills in. */
const dagUit = (f: Formulier, naam: string): { dag: string } | { fout: Veldfout } => {
  const heel = veld(f, naam)
  if (heel) return { dag: heel }
  const gelezen = leesDatum(f, naam)
  if (!gelezen.ok) return { fout: { naam, tekst: gelezen.tekst } }
  return gelezen.dag ? { dag: gelezen.dag } : { fout: { naam, tekst: 'Vul een datum in.' } }
}

/** The period that an address asks for; null when it asks for none. */
export const leesPeriodevraag = (f: Formulier): Periodevraag | null => {
  const gevraagd = Object.keys(f).some(k => k.startsWith('van') || k.startsWith('tot'))
  if (!gevraagd) return null
  const [van, tot] = [dagUit(f, 'van'), dagUit(f, 'tot')]
  const fouten = [van, tot].flatMap(d => ('fout' in d ? [d.fout] : []))
  if (!('dag' in van) || !('dag' in tot)) return { ok: false, fouten }
  const periode = leesPeriode(van.dag, tot.dag)
  if (periode.ok) return periode
  const naam = periode.weigering === 'vanOnleesbaar' ? 'van' : 'tot'
  return { ok: false, fouten: [{ naam, tekst: PERIODETEKST[periode.weigering] }] }
}

export const heelJaar = (jaar: number): Periode => ({ van: `${jaar}-01-01`, tot: `${jaar}-12-31` })

const KWARTALEN = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const

export const kwartaal = (jaar: number, nr: 1 | 2 | 3 | 4): Periode => {
  const [van, tot] = KWARTALEN[nr - 1] as (typeof KWARTALEN)[number]
  return { van: `${jaar}-${van}`, tot: `${jaar}-${tot}` }
}

/** The year that a report opens with: the last that was counted, or else the last that is over. */
export const beginjaar = (laatsteDag: string | null, nu: Date): number =>
  laatsteDag ? Number(laatsteDag.slice(0, 4)) : Number(dagVan(nu).slice(0, 4)) - 1

export const vraagdeel = ({ van, tot }: Periode): string => `van=${van}&tot=${tot}`
