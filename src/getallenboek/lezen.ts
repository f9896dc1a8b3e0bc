import type { Periode } from '../cijfers/tellen/periode.ts'
import { leesPeriode } from '../cijfers/tellen/periode.ts'
import { datumWaarde, leesDatum } from '../web/invoer/datum.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../web/route/verzoek.ts'
import { type Ontvanger, ontvangers } from './domain.ts'

const delen = ['jaar', 'k1', 'k2', 'k3', 'k4'] as const
type Deel = (typeof delen)[number]

const GRENZEN: Readonly<Record<Deel, readonly [string, string]>> = {
  jaar: ['01-01', '12-31'],
  k1: ['01-01', '03-31'],
  k2: ['04-01', '06-30'],
  k3: ['07-01', '09-30'],
  k4: ['10-01', '12-31'],
}

/** The days a form or an address asks for: a year with a part of it, or else two days. Null when there are none. */
export const leesVraag = (f: Formulier): Periode | null => {
  const [van, tot, jaar] = [veld(f, 'van'), veld(f, 'tot'), veld(f, 'jaar')]
  const deel = delen.find(d => d === veld(f, 'deel'))
  if (van && tot && !deel) {
    const dag = (d: string): string => (jaar ? `${jaar}${d.slice(4)}` : d)
    const gelezen = leesPeriode(dag(van), dag(tot))
    return gelezen.ok ? gelezen.periode : null
  }
  const [eerste, laatste] = GRENZEN[deel ?? 'jaar']
  return /^(19|20)\d\d$/.test(jaar) ? { van: `${jaar}-${eerste}`, tot: `${jaar}-${laatste}` } : null
}

/** The part of its year that a period is; null when it is none of those that a form offers. */
export const deelVan = ({ van, tot }: Periode): Deel | null =>
  delen.find(d => GRENZEN[d][0] === van.slice(5) && GRENZEN[d][1] === tot.slice(5)) ?? null

/** A figure of the report is of one year: what lies across New Year is given as two. */
export const binnenEenJaar = ({ van, tot }: Periode): boolean => van.slice(0, 4) === tot.slice(0, 4)

export type Uitgave = {
  readonly ontvanger: Ontvanger
  readonly aan: string
  readonly doel: string
  readonly verschil: string
  readonly waarom: string
  readonly gegevenOp: string
}

type Gelezen<T> = { ok: true; waarde: T } | { ok: false; fouten: readonly Veldfout[] }

/** To whom, why and when. An empty day is today; a day to come is none. */
export const leesUitgave = (f: Formulier, vandaag: string): Gelezen<Uitgave> => {
  const ontvanger = ontvangers.find(o => o === veld(f, 'ontvanger'))
  const [aan, doel] = [veld(f, 'aan'), veld(f, 'doel')]
  const op = leesDatum(f, 'op')
  const fouten: Veldfout[] = []
  if (!ontvanger) fouten.push({ naam: 'ontvanger', tekst: 'Kies aan wie u het getal geeft.' })
  if (aan === '') fouten.push({ naam: 'aan', tekst: 'Schrijf op aan wie precies, zoals de naam van de krant.' })
  if (doel === '') fouten.push({ naam: 'doel', tekst: 'Schrijf op waarvoor het getal is.' })
  if (!op.ok) fouten.push({ naam: 'op', tekst: op.tekst })
  const gegevenOp = op.ok ? (op.dag ?? vandaag) : vandaag
  if (gegevenOp > vandaag) fouten.push({ naam: 'op', tekst: 'Deze dag moet nog komen. Kijk de datum na.' })
  if (fouten.length > 0 || !ontvanger) return { ok: false, fouten }
  return {
    ok: true,
    waarde: { ontvanger, aan, doel, verschil: veld(f, 'verschil'), waarom: veld(f, 'waarom'), gegevenOp },
  }
}

export type Handgetal = Periode & {
  readonly cijfer: string | null
  readonly naam: string
  readonly definitie: string
  readonly waarde: number
}

const leesDagen = (f: Formulier, fouten: Veldfout[]): Periode => {
  const [van, tot] = [leesDatum(f, 'van'), leesDatum(f, 'tot')]
  const dag = (naam: 'van' | 'tot', d: typeof van): string => {
    if (!d.ok) fouten.push({ naam, tekst: d.tekst })
    else if (d.dag === null) fouten.push({ naam, tekst: 'Vul een datum in.' })
    return d.ok ? (d.dag ?? '') : ''
  }
  const periode = { van: dag('van', van), tot: dag('tot', tot) }
  if (periode.van && periode.tot && periode.tot < periode.van)
    fouten.push({ naam: 'tot', tekst: 'De laatste dag ligt voor de eerste dag.' })
  return periode
}

/** A figure that was counted elsewhere: one of the report's, or with a name and definition of its own. */
export const leesHand = (
  f: Formulier,
  bekend: readonly { cijfer: string; naam: string; definitie: string }[],
): Gelezen<Handgetal> => {
  const fouten: Veldfout[] = []
  const gekozen = bekend.find(b => b.cijfer === veld(f, 'cijfer'))
  const [naam, definitie, waarde] = [veld(f, 'naam'), veld(f, 'definitie'), veld(f, 'waarde')]
  if (!gekozen && naam === '') fouten.push({ naam: 'naam', tekst: 'Geef het getal een naam, of kies het hierboven.' })
  if (!gekozen && definitie === '') fouten.push({ naam: 'definitie', tekst: 'Schrijf op wat er precies is geteld.' })
  const periode = leesDagen(f, fouten)
  if (!/^\d{1,9}$/.test(waarde)) fouten.push({ naam: 'waarde', tekst: 'Vul een heel getal in, zoals 27.' })
  if (fouten.length > 0) return { ok: false, fouten }
  const eigen = {
    cijfer: gekozen?.cijfer ?? null,
    naam: gekozen?.naam ?? naam,
    definitie: gekozen?.definitie ?? definitie,
  }
  return { ok: true, waarde: { ...periode, ...eigen, waarde: Number(waarde) } }
}

/** The day a figure was given, as it was typed or else today's. */
export const dagWaarde = (f: Formulier, vandaag: string) => {
  const getypt = datumWaarde(f, 'op')
  if (getypt.dag || getypt.maand || getypt.jaar) return getypt
  const [jaar = '', maand = '', dag = ''] = vandaag.split('-')
  return { dag: String(Number(dag)), maand: String(Number(maand)), jaar }
}
