import type { Toezichtdossier } from './toezichtdossier.ts'

/** What stands on one of two lists only, with why: a number of theirs, a dossier of ours, or how many when only counts were compared. */
export type Verschil = {
  readonly kenmerk?: string
  readonly zaak?: string
  readonly aantal?: number
  readonly oorzaak: string
}

/** One notification of ours in a period. */
export type Onze = {
  readonly zaak: string
  readonly nummer: string
  readonly kenmerk: string | null
  readonly zichtbaar: boolean
}

export type Vergelijking = {
  readonly onze: readonly Onze[]
  readonly opBeide: readonly Onze[]
  readonly alleenOns: readonly Onze[]
  readonly alleenHun: readonly string[]
  /** Theirs by number when a list came along, else as they counted. */
  readonly bijHen: number
  /** How many there are of which no list says which. */
  readonly zonderLijst: number
}

/** Numbers are written in many ways; letters and digits decide. */
const gelijk = (kenmerk: string): string => kenmerk.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** One number a line, without those that come twice. */
export const leesKenmerken = (tekst: string): readonly string[] => {
  const regels = tekst
    .split(/[\n;,]/)
    .map(r => r.trim())
    .filter(r => gelijk(r) !== '')
  return [...new Map(regels.map(r => [gelijk(r), r])).values()]
}

/** Our notifications to a supervisor on days in [van, tot). */
export const onzeMeldingen = (
  dossiers: readonly Toezichtdossier[],
  toezichthouder: string,
  van: string,
  tot: string,
): readonly Onze[] =>
  dossiers.flatMap(d => {
    const gemeld = d.toezicht?.find(t => t.toezichthouder === toezichthouder)?.gemeld
    if (!gemeld || gemeld.gemeldOp < van || gemeld.gemeldOp >= tot) return []
    return [{ zaak: d.id, nummer: d.nummer, kenmerk: gemeld.kenmerk, zichtbaar: d.zichtbaar }]
  })

/** Holds the two lists side by side; without a list of theirs only the counts are compared. */
export const vergelijk = (onze: readonly Onze[], hun: readonly string[], aantal: number): Vergelijking => {
  const hunne = new Set(hun.map(gelijk))
  const op = (o: Onze) => o.kenmerk !== null && hunne.has(gelijk(o.kenmerk))
  const bekend = new Set(onze.flatMap(o => (o.kenmerk === null ? [] : [gelijk(o.kenmerk)])))
  const metLijst = hun.length > 0
  return {
    onze,
    opBeide: metLijst ? onze.filter(op) : [],
    alleenOns: metLijst ? onze.filter(o => !op(o)) : [],
    alleenHun: hun.filter(k => !bekend.has(gelijk(k))),
    bijHen: aantal,
    zonderLijst: Math.abs(metLijst ? aantal - hun.length : aantal - onze.length),
  }
}
