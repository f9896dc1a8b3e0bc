import { Temporal } from 'temporal-polyfill'
import type { Besluitdag } from './besluitdagen.ts'
import { type Dag, jaarVan, weekdagVan } from './dag.ts'

/** Why a day does not count. `naam` is a proper name for a holiday or closing day, the decree for a decree day. */
export type Reden = {
  soort: 'weekend' | 'feestdag' | 'besluitdag' | 'roostervrij' | 'sluiting' | 'pauze'
  naam: string
}

export type Kalender = { isVrij: (dag: Dag) => Reden | null }

/** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export const pasen = (jaar: number): Temporal.PlainDate => {
  const deel = (teler: number, noemer: number) => Math.floor(teler / noemer)
  const gulden = jaar % 19
  const eeuw = deel(jaar, 100)
  const schrikkeleeuw = deel(eeuw, 4)
  const maancorrectie = deel(eeuw - deel(eeuw + 8, 25) + 1, 3)
  const epacta = (19 * gulden + eeuw - schrikkeleeuw - maancorrectie + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * deel(jaar % 100, 4) - epacta - ((jaar % 100) % 4)) % 7
  const correctie = deel(gulden + 11 * epacta + 22 * zondag, 451)
  const som = epacta + zondag - 7 * correctie + 114
  return Temporal.PlainDate.from({ year: jaar, month: deel(som, 31), day: (som % 31) + 1 })
}

/** 27 April, or the day before when that is a Sunday; until 2014 the same about 30 April. */
const koningsdag = (jaar: number): [Dag, string] => {
  const dag = `${jaar}-04-${jaar < 2014 ? 30 : 27}`
  const viering = weekdagVan(dag) === 7 ? Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString() : dag
  return [viering, jaar < 2014 ? 'Koninginnedag' : 'Koningsdag']
}

/** The recognised holidays of Atw art. 3 lid 1, by day. 5 May is one of them every year. */
const erkend = (jaar: number): [Dag, string][] => {
  const naPasen = (dagen: number): Dag => pasen(jaar).add({ days: dagen }).toString()
  return [
    [`${jaar}-01-01`, 'Nieuwjaarsdag'],
    [naPasen(1), 'Tweede Paasdag'],
    koningsdag(jaar),
    [`${jaar}-05-05`, 'Bevrijdingsdag'],
    [naPasen(39), 'Hemelvaartsdag'],
    [naPasen(50), 'Tweede Pinksterdag'],
    [`${jaar}-12-25`, 'Eerste Kerstdag'],
    [`${jaar}-12-26`, 'Tweede Kerstdag'],
  ]
}

/** Atw art. 3 lid 2 puts Good Friday on a par with them. */
const goedeVrijdag = (jaar: number): [Dag, string] => [pasen(jaar).subtract({ days: 2 }).toString(), 'Goede Vrijdag']

export type Feestdagen = 'lid1' | 'lid1en2'

const perJaar = new Map<string, ReadonlyMap<Dag, string>>()

/** The holidays of a year, by day; two on one day share it ("Bevrijdingsdag en Hemelvaartsdag", 2016). */
export const feestdagen = (jaar: number, welke: Feestdagen = 'lid1en2'): ReadonlyMap<Dag, string> => {
  const sleutel = `${jaar}/${welke}`
  const bekend = perJaar.get(sleutel)
  if (bekend) return bekend
  const lijst = new Map<Dag, string>()
  for (const [dag, naam] of welke === 'lid1' ? erkend(jaar) : [...erkend(jaar), goedeVrijdag(jaar)]) {
    const ander = lijst.get(dag)
    lijst.set(dag, ander ? `${ander} en ${naam}` : naam)
  }
  perJaar.set(sleutel, lijst)
  return lijst
}

const weekend = (dag: Dag): Reden | null => {
  const weekdag = weekdagVan(dag)
  return weekdag < 6 ? null : { soort: 'weekend', naam: weekdag === 6 ? 'zaterdag' : 'zondag' }
}

export const feestdagOp = (dag: Dag, welke?: Feestdagen): Reden | null => {
  const naam = feestdagen(jaarVan(dag), welke).get(dag)
  return naam ? { soort: 'feestdag', naam } : null
}

export const besluitdagOp = (dag: Dag, besluitdagen: readonly Besluitdag[]): Reden | null => {
  const bron = besluitdagen.find(besluitdag => besluitdag.dag === dag)?.bron
  return bron === undefined ? null : { soort: 'besluitdag', naam: bron }
}

/** Monday to Friday less the holidays: the calendar of the figures, and of a bare "werkdag". Decree days are worked. */
export const gewoneKalender: Kalender = { isVrij: dag => feestdagOp(dag) ?? weekend(dag) }

/** The days of Atw art. 1 and 2: Saturday, Sunday, the holidays of art. 3 lid 1 and 2, and the decree days of lid 3. */
export const atwKalender = (besluitdagen: readonly Besluitdag[]): Kalender => ({
  isVrij: dag => gewoneKalender.isVrij(dag) ?? besluitdagOp(dag, besluitdagen),
})

/**
 * Regulation 1182/71 art. 2: public holidays are those "designated as such in the Member State". Good Friday and the
 * decree days are equated "for the application of this Act" (Atw art. 3 lid 2 and 3) and so work days here: the safe reading.
 */
export const euKalender: Kalender = { isVrij: dag => feestdagOp(dag, 'lid1') ?? weekend(dag) }
