import type { Doorzending, Regio, Regiosteun } from '../begrippen/feiten/regio.ts'

/** How a case of another municipality stands. */
export type Stand = 'doorzetten' | 'inHuis' | 'teLaat' | 'wacht' | 'klaar' | 'steun'

export const isTeLaat = (d: Doorzending, nu: string): boolean => d.ontvangst === null && d.bevestigenVoor <= nu

/**
 * `gaatDoor`: the screening passed it on, so that it must go somewhere; `inHuis`: a desk of this house took it over, so
 * that it did. What waits longest counts.
 */
export const standVan = (regio: Regio | null, gaatDoor: boolean, nu: string, inHuis = false): Stand => {
  const doorzendingen = regio?.doorzendingen ?? []
  if (doorzendingen.some(d => isTeLaat(d, nu))) return 'teLaat'
  if (doorzendingen.some(d => d.ontvangst === null)) return 'wacht'
  if (doorzendingen.length > 0) return 'klaar'
  if (!gaatDoor) return 'steun'
  return inHuis ? 'inHuis' : 'doorzetten'
}

/** What needs somebody stands first. */
export const volgorde: Readonly<Record<Stand, number>> = {
  teLaat: 0,
  doorzetten: 1,
  wacht: 2,
  steun: 3,
  klaar: 4,
  inHuis: 5,
}

/** Minutes of support by municipality, most first. */
export const steunPerGemeente = (
  steun: readonly Regiosteun[],
): readonly { gemeente: string; minuten: number; keren: number }[] => {
  const som = new Map<string, { minuten: number; keren: number }>()
  for (const s of steun) {
    const tot = som.get(s.gemeente) ?? { minuten: 0, keren: 0 }
    som.set(s.gemeente, { minuten: tot.minuten + s.minuten, keren: tot.keren + 1 })
  }
  return [...som].map(([gemeente, t]) => ({ gemeente, ...t })).sort((a, b) => b.minuten - a.minuten)
}

/** "1 uur en 20 minuten" */
export const duurInWoorden = (minuten: number): string => {
  const [uren, rest] = [Math.floor(minuten / 60), minuten % 60]
  const delen = [...(uren > 0 ? [`${uren} uur`] : []), ...(rest > 0 ? [`${rest} minuten`] : [])]
  return delen.join(' en ')
}
