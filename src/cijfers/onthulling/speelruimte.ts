import type { Verband } from '../domain.ts'

/** What an outsider knows of a number: it lies from `laag` to `hoog`, both counted. */
export type Ruimte = { readonly laag: number; readonly hoog: number }
export type Ruimtes = ReadonlyMap<string, Ruimte>

/** More than any count; finite, so that sums and differences stay numbers. */
export const ONBEGRENSD = 1_000_000_000

const smaller = (a: Ruimte, laag: number, hoog: number): Ruimte => ({
  laag: Math.max(a.laag, laag),
  hoog: Math.min(a.hoog, hoog),
})

/** What a sum says: the whole lies between the sums of its parts, and each part is what the others leave. */
const uitSom = (v: Verband, lees: (naam: string) => Ruimte): [string, Ruimte][] => {
  const geheel = lees(v.geheel)
  const delen = v.delen.map(naam => ({ naam, ...lees(naam) }))
  const laag = delen.reduce((s, d) => s + d.laag, 0)
  const hoog = delen.reduce((s, d) => s + d.hoog, 0)
  return [
    [v.geheel, smaller(geheel, laag, hoog)],
    ...delen.map((d): [string, Ruimte] => [
      d.naam,
      smaller(d, geheel.laag - (hoog - d.hoog), geheel.hoog - (laag - d.laag)),
    ]),
  ]
}

const uitDeel = (v: Verband, lees: (naam: string) => Ruimte): [string, Ruimte][] => {
  const geheel = lees(v.geheel)
  return v.delen.flatMap((naam): [string, Ruimte][] => {
    const deel = lees(naam)
    return [
      [naam, smaller(deel, 0, geheel.hoog)],
      [v.geheel, smaller(geheel, deel.laag, ONBEGRENSD)],
    ]
  })
}

const RONDEN = 100

/** What an outsider can work out from what is known: every relation is used until none says more. */
export const leidAf = (bekend: Ruimtes, verbanden: readonly Verband[]): Ruimtes => {
  const ruimtes = new Map(bekend)
  const lees = (naam: string): Ruimte => ruimtes.get(naam) ?? { laag: 0, hoog: ONBEGRENSD }
  for (let ronde = 0; ronde < RONDEN; ronde++) {
    let nieuws = false
    for (const v of verbanden) {
      for (const [naam, na] of v.soort === 'som' ? uitSom(v, lees) : uitDeel(v, lees)) {
        const voor = lees(naam)
        if (na.laag === voor.laag && na.hoog === voor.hoog) continue
        ruimtes.set(naam, na)
        nieuws = true
      }
    }
    if (!nieuws) break
  }
  return ruimtes
}
