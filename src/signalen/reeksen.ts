import type { Maatstaf } from './rekenen/grenzen.ts'
import type { Reekssoort, Telreeks } from './rekenen/oordeel.ts'
import { type Maand, maandenTussen, type Venster } from './venster.ts'

/** How many reports of one kind of reporter and one organisation came in, in one month. Telregels only. */
export type Maandtelling = {
  readonly maand: Maand
  readonly melderType: string | null
  readonly organisatie: string | null
  readonly aantal: number
}

/** What was agreed that a kind of reporter or an organisation would report a year; null ends the agreement. */
export type Afspraak = {
  readonly soort: Reekssoort
  readonly code: string
  readonly perJaar: number | null
  readonly vanaf: Maand
}

/** Something in a month that should have been reported and was not. */
export type Gemistetelling = {
  readonly maand: Maand
  readonly melderType: string
  readonly organisatie: string | null
}

export type Reeks = Telreeks & {
  /** How many were found in the period that should have been reported. */
  readonly gemist: number
  /** Counts per month of the period, and of the rest of the desk. */
  readonly perMaand: readonly { readonly maand: Maand; readonly eigen: number; readonly rest: number }[]
  /** Counted over all earlier periods together, and how many these were. */
  readonly eerder: number
  readonly periodes: number
  /** An agreement that does not hold for the whole period yet. */
  readonly afspraakVanaf: Maand | null
}

const tel = (tellingen: readonly Maandtelling[], van: Maand, tot: Maand): number =>
  tellingen.reduce((s, t) => (t.maand >= van && t.maand <= tot ? s + t.aantal : s), 0)

const codeVan = (t: Pick<Maandtelling, Reekssoort>, soort: Reekssoort): string | null => t[soort]

/** The agreement in force in the last month of the period; of two from one month the first given, the newest. */
const afspraakVoor = (afspraken: readonly Afspraak[], soort: Reekssoort, code: string, venster: Venster) =>
  afspraken
    .filter(a => a.soort === soort && a.code === code && a.vanaf <= venster.tot)
    .toSorted((a, b) => b.vanaf.localeCompare(a.vanaf))
    .find((_, i) => i === 0)

/** What is the same for every series of a judgement. */
type Kader = {
  readonly venster: Venster
  readonly afspraken: readonly Afspraak[]
  readonly gemist: readonly Gemistetelling[]
}
type Geheel = { readonly tellingen: readonly Maandtelling[]; readonly toen: number; readonly nu: number }

const somToen = (tellingen: readonly Maandtelling[], venster: Venster): number =>
  venster.toen.reduce((s, w) => s + tel(tellingen, w.van, w.tot), 0)

const maakReeks = (
  soort: Reekssoort,
  code: string,
  eigen: readonly Maandtelling[],
  heel: Geheel,
  { venster, afspraken, gemist }: Kader,
): Reeks => {
  const [toen, nu] = [somToen(eigen, venster), tel(eigen, venster.van, venster.tot)]
  const afspraak = afspraakVoor(afspraken, soort, code, venster)
  const perJaar = afspraak?.perJaar ?? null
  const geldtHeel = perJaar !== null && afspraak !== undefined && afspraak.vanaf <= venster.van
  const historie: Maatstaf | null =
    venster.toen.length === 0
      ? null
      : { soort: 'historie', eigenToen: toen, restToen: heel.toen - toen, restNu: heel.nu - nu }
  return {
    soort,
    code,
    aantal: nu,
    maatstaf: geldtHeel ? { soort: 'afspraak', verwacht: (perJaar * venster.lengte) / 12 } : historie,
    perMaand: maandenTussen(venster.van, venster.tot).map(maand => {
      const zelf = tel(eigen, maand, maand)
      return { maand, eigen: zelf, rest: tel(heel.tellingen, maand, maand) - zelf }
    }),
    gemist: gemist.filter(g => codeVan(g, soort) === code && g.maand >= venster.van && g.maand <= venster.tot).length,
    eerder: toen,
    periodes: venster.toen.length,
    afspraakVanaf: perJaar !== null && !geldtHeel ? (afspraak?.vanaf ?? null) : null,
  }
}

/** One count per month for the whole desk: a series is held against all the rest of it. */
const perMaandOpgeteld = (tellingen: readonly Maandtelling[]): readonly Maandtelling[] => {
  const som = new Map<Maand, number>()
  for (const t of tellingen) som.set(t.maand, (som.get(t.maand) ?? 0) + t.aantal)
  return [...som].map(([maand, aantal]) => ({ maand, aantal, melderType: null, organisatie: null }))
}

const groepeer = (tellingen: readonly Maandtelling[], soort: Reekssoort): Map<string, Maandtelling[]> => {
  const per = new Map<string, Maandtelling[]>()
  for (const t of tellingen) {
    const code = codeVan(t, soort)
    if (code === null) continue
    const al = per.get(code)
    if (al) al.push(t)
    else per.set(code, [t])
  }
  return per
}

/**
 * The series of a desk over one period: every kind of reporter and every organisation that reported then or before,
 * or with which a number was agreed. What has no code yet counts in the rest of the desk only.
 */
export const maakReeksen = (
  tellingen: readonly Maandtelling[],
  venster: Venster,
  afspraken: readonly Afspraak[] = [],
  gemist: readonly Gemistetelling[] = [],
): readonly Reeks[] => {
  const maanden = perMaandOpgeteld(tellingen)
  const heel = { tellingen: maanden, toen: somToen(maanden, venster), nu: tel(maanden, venster.van, venster.tot) }
  return (['melderType', 'organisatie'] as const).flatMap(soort => {
    const per = groepeer(tellingen, soort)
    const ook = [...afspraken.map(a => (a.soort === soort ? a.code : null)), ...gemist.map(g => codeVan(g, soort))]
    for (const code of ook) if (code !== null && !per.has(code)) per.set(code, [])
    return [...per]
      .map(([code, eigen]) => maakReeks(soort, code, eigen, heel, { venster, afspraken, gemist }))
      .filter(r => r.aantal + r.eerder + r.gemist > 0 || r.maatstaf?.soort === 'afspraak')
  })
}
