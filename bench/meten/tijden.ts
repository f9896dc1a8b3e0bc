/** What a run gave; times in milliseconds. */
export type Meting = {
  readonly wat: string
  readonly hoe: string
  readonly verzoeken: number
  readonly perSeconde: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly fouten: number
}

const rond = (ms: number): number => Math.round(ms * 10) / 10

/** The value below which this share lies: nearest rank, so always one that was measured. */
export const percentiel = (gesorteerd: readonly number[], deel: number): number =>
  gesorteerd[Math.max(0, Math.ceil(deel * gesorteerd.length) - 1)] ?? Number.NaN

export const vatSamen = (
  wat: string,
  hoe: string,
  tijden: readonly number[],
  fouten: number,
  seconden: number,
): Meting => {
  const gesorteerd = tijden.toSorted((a, b) => a - b)
  return {
    wat,
    hoe,
    verzoeken: tijden.length,
    perSeconde: rond(tijden.length / seconden),
    p50: rond(percentiel(gesorteerd, 0.5)),
    p95: rond(percentiel(gesorteerd, 0.95)),
    p99: rond(percentiel(gesorteerd, 0.99)),
    fouten,
  }
}

const midden = (getallen: readonly number[]): number =>
  percentiel(
    getallen.toSorted((a, b) => a - b),
    0.5,
  )

/** Of several runs the middle one, number by number: this machine may have been busy with other things. */
export const middelste = (runs: readonly (readonly Meting[])[]): readonly Meting[] =>
  (runs[0] ?? []).map(({ wat, hoe }) => {
    const zelfde = runs.flatMap(r => r.filter(m => m.wat === wat && m.hoe === hoe))
    const van = (veld: 'verzoeken' | 'perSeconde' | 'p50' | 'p95' | 'p99') => midden(zelfde.map(m => m[veld]))
    const fouten = zelfde.reduce((n, m) => n + m.fouten, 0)
    return {
      wat,
      hoe,
      verzoeken: van('verzoeken'),
      perSeconde: van('perSeconde'),
      p50: van('p50'),
      p95: van('p95'),
      p99: van('p99'),
      fouten,
    }
  })
