import type { Tx } from '../../db/verbinding.ts'
import {
  type Dimensie,
  type Melderdeel,
  perCode,
  perMelder,
  type Telling,
  type Tijdvak,
  type Totaaltelling,
  type Verdeeldeel,
  type Voorwaarde,
} from '../store.ts'
import { inMaanden, perStuk, type Stuk } from './maanden.ts'

type Gesneden = { readonly stukken: readonly Stuk[]; readonly vakVan: readonly number[] }

/** All parts of the period in pieces, with to which part each belongs. */
const snijd = (vakken: readonly Tijdvak[]): Gesneden => {
  const per = vakken.map(inMaanden)
  return { stukken: per.flat(), vakVan: per.flatMap((stukken, vak) => stukken.map(() => vak)) }
}

const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((n, i) => n + (b[i] ?? 0))

/** Rows of one part of the period, whatever piece they came from. */
const perVak = <R>(geteld: ReadonlyMap<number, readonly R[]>, vakVan: readonly number[]): ReadonlyMap<number, R[]> => {
  const uit = new Map<number, R[]>()
  for (const [stuk, rijen] of geteld) {
    const vak = vakVan[stuk] as number
    uit.set(vak, [...(uit.get(vak) ?? []), ...rijen])
  }
  return uit
}

const totaal = (vak: number, delen: readonly Melderdeel[], n: number): Totaaltelling => {
  const nul = Array.from({ length: n }, () => 0)
  const vanMelder = new Map<string | null, readonly number[]>()
  for (const d of delen) vanMelder.set(d.organisatie, plus(vanMelder.get(d.organisatie) ?? nul, d.aantallen))
  const melders = (i: number) => [...vanMelder].filter(([, a]) => (a[i] ?? 0) > 0).map(([organisatie]) => organisatie)
  return {
    vak,
    nietGescreend: delen.reduce((som, d) => som + d.ongescreend, 0),
    aantallen: [...vanMelder.values()].reduce<readonly number[]>(plus, nul),
    melders: nul.map((_, i) => Math.min(2, melders(i).length)),
    organisaties: nul.map((_, i) => melders(i).filter(o => o !== null).length),
  }
}

/** Counts figures per part of the period; a part in which nothing was reported is absent. */
export const telTotalen = async (
  tx: Tx,
  loket: string,
  vakken: readonly Tijdvak[],
  voorwaarden: readonly Voorwaarde[],
): Promise<readonly Totaaltelling[]> => {
  const { stukken, vakVan } = snijd(vakken)
  const wat = JSON.stringify(['totalen', voorwaarden.map(v => v ?? null)])
  const geteld = await perStuk(tx, loket, stukken, wat, s => perMelder(loket, s, voorwaarden))
  return [...perVak(geteld, vakVan)]
    .filter(([, delen]) => delen.length > 0)
    .map(([vak, delen]) => totaal(vak, delen, voorwaarden.length))
}

const laagste = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
const hoogste = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))

const samen = (a: Verdeeldeel, b: Verdeeldeel): Verdeeldeel => ({
  ...a,
  aantallen: plus(a.aantallen, b.aantallen),
  laagste: a.laagste.map((l, i) => laagste(l, b.laagste[i] ?? null)),
  hoogste: a.hoogste.map((h, i) => hoogste(h, b.hoogste[i] ?? null)),
})

const telling = (vak: number, { naar, code, aantallen, laagste, hoogste }: Verdeeldeel): Telling => ({
  ...{ vak, naar, code, aantallen },
  melders: aantallen.map((n, i) => (n === 0 ? 0 : laagste[i] === hoogste[i] ? 1 : 2)),
})

/** Counts per month, hour, weekday and code, per part of the period. */
export const telVerdeling = async (
  tx: Tx,
  loket: string,
  vakken: readonly Tijdvak[],
  dimensies: readonly Dimensie[],
  voorwaarden: readonly Voorwaarde[],
): Promise<readonly Telling[]> => {
  const { stukken, vakVan } = snijd(vakken)
  const wat = JSON.stringify(['verdeling', dimensies, voorwaarden.map(v => v ?? null)])
  const geteld = await perStuk(tx, loket, stukken, wat, s => perCode(loket, s, dimensies, voorwaarden))
  return [...perVak(geteld, vakVan)].flatMap(([vak, delen]) => {
    const samengeteld = new Map<string, Verdeeldeel>()
    for (const d of delen) {
      const sleutel = JSON.stringify([d.naar, d.code])
      const al = samengeteld.get(sleutel)
      samengeteld.set(sleutel, al ? samen(al, d) : d)
    }
    return [...samengeteld.values()].map(d => telling(vak, d))
  })
}
