import type { Indeling, Jaardeel, Rapport } from '../../cijfers/domain.ts'
import type { Waar } from '../../cijfers/onthulling/onthulling.ts'
import { celnaam, cijfernaam, GEEN_CODE, maandnaam } from '../../cijfers/tellen/verbanden.ts'
import type { Verslag, Verslagbreuk, Verslagkolom, Verslagtabel, Waarde } from '../../cijfers/verslag.ts'
import { DAGEN, isVerdeeld, maandenIn, UREN, uurnaam, waardenVan, weekdagnaam } from '../../cijfers/waarden.ts'
import { kolomkop, MAANDEN, periodeInWoorden, uurInWoorden, WEEKDAGEN } from '../../cijfers/woorden.ts'
import { bronnenVan } from './bronnen.ts'

/** Gives what may be shown of a number of one part of the report, by its name. */
export type Lezer = (deel: Jaardeel, naam: string) => Waarde
type Rijdef = { code: string; naam: string; onder: string }

/** Letters for the breaks, in order of date. */
const breukenVan = (rapport: Rapport): readonly (Verslagbreuk & { raakt: readonly string[] })[] =>
  rapport.reeksbreuken
    .toSorted((a, b) => a.dag.localeCompare(b.dag))
    .map((b, i) => ({ ...b, merk: String.fromCharCode(97 + (i % 26)) }))

const merkenVoor = (rapport: Rapport, code: string): string =>
  breukenVan(rapport)
    .filter(b => b.raakt.includes(code))
    .map(b => b.merk)
    .join(', ')

const kolomVan = (rapport: Rapport, deel: Jaardeel): Verslagkolom => ({
  sleutel: String(deel.jaar),
  kop: kolomkop(deel),
  eerder: rapport.eerder.includes(deel),
  overgenomen: deel.herkomst === 'ingevoerd',
})

type Tabeldef = {
  code: string
  titel: string
  rijkop: string
  delen: readonly Jaardeel[]
  rijen: readonly Rijdef[]
  totaal: string | null
}

const bouwTabel = (rapport: Rapport, lees: Lezer, def: Tabeldef, merkPerRij: boolean): Verslagtabel => {
  const waarden = (naam: string) => def.delen.map(deel => lees(deel, naam))
  return {
    code: def.code,
    titel: def.titel,
    rijkop: def.rijkop,
    merken: merkPerRij ? '' : merkenVoor(rapport, def.code),
    kolommen: def.delen.map(deel => kolomVan(rapport, deel)),
    rijen: def.rijen.map(({ code, naam, onder }) => ({
      code,
      naam,
      merken: merkPerRij ? merkenVoor(rapport, code) : '',
      waarden: waarden(onder),
    })),
    totaal: def.totaal === null ? null : waarden(def.totaal),
  }
}

const cijfertabel = (rapport: Rapport, lees: Lezer): Verslagtabel =>
  bouwTabel(
    rapport,
    lees,
    {
      code: 'cijfers',
      titel: 'Kerncijfers',
      rijkop: 'Cijfer',
      delen: [...rapport.eerder, ...rapport.jaren],
      rijen: rapport.definities.map(d => ({ code: d.code, naam: d.naam, onder: cijfernaam(d.code) })),
      totaal: null,
    },
    true,
  )

const indelingtabel = (rapport: Rapport, lees: Lezer, delen: readonly Jaardeel[], i: Indeling): Verslagtabel => {
  const zonder = celnaam(i.code, null)
  const rijen = i.codes.map(c => ({ code: c.code, naam: c.naam, onder: celnaam(i.code, c.code) }))
  // Only when there is any: most registers know the code of every report.
  const heeftZonder = delen.some(deel => deel.uitsplitsingen[i.code]?.some(c => c.code === null))
  const totaal = rapport.verbanden.find(v => v.soort === 'som' && v.delen.includes(zonder))?.geheel ?? null
  return bouwTabel(
    rapport,
    lees,
    {
      code: i.code,
      titel: i.naam,
      rijkop: i.naam.replace(/^Per /, '').replace(/^./, l => l.toUpperCase()),
      delen,
      rijen: heeftZonder ? [...rijen, { code: GEEN_CODE, naam: 'Nog niet bekend', onder: zonder }] : rijen,
      totaal,
    },
    false,
  )
}

const tijdtabellen = (rapport: Rapport, lees: Lezer, delen: readonly Jaardeel[]): Verslagtabel[] => {
  const maanden = [...new Set(delen.flatMap(maandenIn))].toSorted((a, b) => Number(a) - Number(b))
  const tabel = (code: string, titel: string, rijkop: string, rijen: Rijdef[]) =>
    bouwTabel(rapport, lees, { code, titel, rijkop, delen, rijen, totaal: 'totaal' }, false)
  const hoofdletter = (woord = '') => woord.replace(/^./, l => l.toUpperCase())
  return [
    tabel(
      'per_maand',
      'Per maand',
      'Maand',
      maanden.map(m => ({ code: m, naam: hoofdletter(MAANDEN[Number(m) - 1]), onder: maandnaam(m) })),
    ),
    tabel(
      'per_weekdag',
      'Per dag van de week',
      'Dag',
      DAGEN.map(d => ({ code: d, naam: hoofdletter(WEEKDAGEN[Number(d) - 1]), onder: weekdagnaam(d) })),
    ),
    tabel(
      'per_uur',
      'Per uur van de dag',
      'Uur',
      UREN.map(u => ({ code: u, naam: uurInWoorden(Number(u)), onder: uurnaam(u) })),
    ),
  ]
}

/** All tables of a report, with numbers as `lees` gives them. */
export const bouwTabellen = (rapport: Rapport, lees: Lezer): readonly Verslagtabel[] => {
  const verdeeld = [...rapport.eerder, ...rapport.jaren].filter(deel => isVerdeeld(rapport, deel))
  const cijfers = cijfertabel(rapport, lees)
  if (verdeeld.length === 0) return [cijfers]
  return [
    cijfers,
    ...rapport.indelingen.map(i => indelingtabel(rapport, lees, verdeeld, i)),
    ...tijdtabellen(rapport, lees, verdeeld),
  ]
}

/** What both versions share: who, when, and the texts. */
export const verslagkop = (
  rapport: Rapport,
): Omit<Verslag, 'versie' | 'tabellen' | 'kanttekeningen' | 'definities'> => ({
  titel: `Rapportage ${periodeInWoorden(rapport)}`,
  periode: periodeInWoorden(rapport),
  naam: rapport.naam,
  organisatie: rapport.organisatie,
  gemaaktOp: rapport.gemaaktOp,
  breuken: breukenVan(rapport).map(({ merk, dag, zeker, naam, uitleg }) => ({ merk, dag, zeker, naam, uitleg })),
  bronnen: bronnenVan(rapport),
})

const nietGescreend = (rapport: Rapport): string[] => {
  const n = rapport.jaren.reduce((s, d) => s + d.nietGescreend, 0)
  return n === 0
    ? []
    : [
        `${n} ${n === 1 ? 'melding is' : 'meldingen zijn'} nog niet beoordeeld. Die tellen wel mee in het aantal meldingen.`,
      ]
}

/** The internal version: every number as it was counted. */
export const internVerslag = (rapport: Rapport): Verslag => {
  const perDeel = new Map([...rapport.eerder, ...rapport.jaren].map(deel => [deel, waardenVan(rapport, deel)]))
  const lees: Lezer = (deel, naam) => (perDeel.get(deel) as ReadonlyMap<string, Waar>).get(naam)?.aantal ?? null
  return {
    ...verslagkop(rapport),
    versie: 'intern',
    tabellen: bouwTabellen(rapport, lees),
    kanttekeningen: [...nietGescreend(rapport), ...rapport.kanttekeningen],
    definities: rapport.definities.map(({ naam, definitie }) => ({ naam, definitie })),
  }
}
