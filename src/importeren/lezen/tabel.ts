import { leesRegel, regelsVan } from './csv.ts'
import { type Importfout, type Meld, toon } from './fout.ts'
import { leesKop } from './kop.ts'

/** A line's values by column; a column that the header misses is absent. */
export type Waarden<K extends string> = { readonly [k in K]?: string }

/** Checks one line and says everything that is wrong with it; null when something is. */
export type Rijlezer<K extends string, R> = (waarden: Waarden<K>, regel: number, meld: Meld) => R | null

export type Gelezen<R> = { readonly rijen: readonly R[]; readonly fouten: readonly Importfout[] }

const LANGSTE_VELD = 500

const controleerVelden = (velden: readonly string[], breedte: number, meld: Meld): boolean => {
  if (velden.length !== breedte) {
    meld(null, `De regel heeft ${velden.length} velden, de eerste regel ${breedte}. Ontbreekt er een scheidingsteken?`)
    return false
  }
  const teLang = velden.find(v => v.length > LANGSTE_VELD)
  if (teLang) meld(null, `Het veld ${toon(teLang)} is langer dan ${LANGSTE_VELD} tekens.`)
  return !teLang
}

/**
 * Reads a table line by line; yields after every thousand lines, so that a server can do something else meanwhile.
 * Faults of all lines come at once, in the order of the file.
 */
export function* leesTabel<K extends string, R>(
  tekst: string,
  kolommen: readonly K[],
  lees: Rijlezer<K, R>,
): Generator<number, Gelezen<R>> {
  const regels = regelsVan(tekst)
  const eerste = regels.next().value
  if (!eerste) return { rijen: [], fouten: [{ regel: 0, kolom: null, reden: 'Het bestand is leeg.' }] }
  const { kop, fouten: kopfouten } = leesKop(eerste.tekst, kolommen)
  const fouten: Importfout[] = kopfouten.map(f => ({ ...f, regel: eerste.nummer }))
  if (Object.keys(kop.plek).length === 0) return { rijen: [], fouten }
  const plekken = Object.entries(kop.plek) as [K, number][]
  const rijen: R[] = []
  for (const { nummer, tekst: regel } of regels) {
    const meld: Meld = (kolom, reden) => fouten.push({ regel: nummer, kolom, reden })
    const inhoud = leesRegel(regel, kop.teken)
    if (!inhoud.ok) meld(null, `Positie ${inhoud.positie}: ${inhoud.reden}`)
    else if (controleerVelden(inhoud.velden, kop.breedte, meld)) {
      const waarden = Object.fromEntries(plekken.map(([k, i]) => [k, inhoud.velden[i] ?? ''])) as Waarden<K>
      const rij = lees(waarden, nummer, meld)
      if (rij) rijen.push(rij)
    }
    if (nummer % 1000 === 0) yield nummer
  }
  if (rijen.length === 0 && fouten.length === 0)
    fouten.push({ regel: 0, kolom: null, reden: 'Er staan geen regels onder de eerste.' })
  return { rijen, fouten }
}

/** Runs a reading to its end at once. */
export const helemaal = <R>(lezing: Generator<number, R>): R => {
  for (;;) {
    const stap = lezing.next()
    if (stap.done) return stap.value
  }
}
