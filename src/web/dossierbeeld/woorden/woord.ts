import type { Geopend } from '../lezen.ts'

/** A fact as the timeline says it. */
export type Regel = { titel: string; inhoud?: string | undefined; nadruk?: boolean }
/** A sentence for every fact of a union; a fact without words does not compile. Null: not worth a line of its own. */
export type Woorden<F extends { soort: string }> = {
  readonly [S in F['soort']]: (f: Extract<F, { soort: S }>, g: Geopend) => Regel | null
}

export const naam = (g: Geopend, id: string | null): string =>
  id === null ? 'niemand' : (g.collegas.get(id)?.naam ?? 'iemand die weg is')
export const tekst = (g: Pick<Geopend, 'teksten'>, id: string | null): string | undefined =>
  id === null ? undefined : (g.teksten.get(id) ?? 'Vernietigd')
export const vind = (lijst: readonly { code: string; naam: string }[], code: string): string =>
  lijst.find(l => l.code === code)?.naam ?? code
