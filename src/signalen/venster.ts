/** A month, 'YYYY-MM'. */
export type Maand = string

export const lengten = [12, 6, 3] as const
export type Lengte = (typeof lengten)[number]

/** The months that are judged, and the months they are held against: the same ones of earlier years. */
export type Venster = {
  readonly van: Maand
  readonly tot: Maand
  readonly lengte: Lengte
  /** Each as long as the period itself, latest first; empty when the register holds no earlier time. */
  readonly toen: readonly { readonly van: Maand; readonly tot: Maand }[]
  /** Whether these are the same months of the year, so that the season drops out. */
  readonly zelfdeSeizoen: boolean
}

const JAREN_TERUG = 3

const nummer = (m: Maand): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7)) - 1
const naarMaand = (n: number): Maand => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`

export const plusMaanden = (m: Maand, n: number): Maand => naarMaand(nummer(m) + n)
export const maandVan = (dag: string): Maand => dag.slice(0, 7)

/** All months from one to another, both counted; none when the last lies before the first. */
export const maandenTussen = (van: Maand, tot: Maand): readonly Maand[] =>
  Array.from({ length: Math.max(0, nummer(tot) - nummer(van) + 1) }, (_, i) => plusMaanden(van, i))

/**
 * The period of so many months that ends in `tot`. What was before the register's first month is no silence: such
 * years are left out. Without a whole year before it, the months just before it serve, and the season stays in.
 */
export const maakVenster = (tot: Maand, lengte: Lengte, eersteMaand: Maand): Venster => {
  const van = plusMaanden(tot, 1 - lengte)
  const terug = (n: number) => ({ van: plusMaanden(van, -n), tot: plusMaanden(tot, -n) })
  const jaren = Array.from({ length: JAREN_TERUG }, (_, i) => terug(12 * (i + 1))).filter(w => w.van >= eersteMaand)
  const ervoor = [terug(lengte)].filter(w => w.van >= eersteMaand)
  return { van, tot, lengte, toen: jaren.length > 0 ? jaren : ervoor, zelfdeSeizoen: jaren.length > 0 }
}

/** The lengths for which the register holds an earlier time to hold that period against, longest first. */
export const vergelijkbareLengten = (tot: Maand, eersteMaand: Maand): readonly Lengte[] =>
  lengten.filter(l => maakVenster(tot, l, eersteMaand).toen.length > 0)

/** The months just before a period, as many as it has: the least that is needed to compare. */
export const tijdErvoor = ({ van, tot, lengte }: Pick<Venster, 'van' | 'tot' | 'lengte'>) => ({
  van: plusMaanden(van, -lengte),
  tot: plusMaanden(tot, -lengte),
})

/** The last month that is over, as far as the register goes: what has still to come in is no silence either. */
export const laatsteHeleMaand = (vandaag: string, laatsteDag: string | null): Maand => {
  const vorige = plusMaanden(maandVan(vandaag), -1)
  return laatsteDag !== null && maandVan(laatsteDag) < vorige ? maandVan(laatsteDag) : vorige
}
