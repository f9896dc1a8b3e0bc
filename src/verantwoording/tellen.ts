import type { Verband } from '../cijfers/domain.ts'
import type { Waar } from '../cijfers/onthulling/onthulling.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { termijnnaam } from '../protocollen/termijnnaam.ts'
import type { Termijnloop } from '../zaken/register/toezichtregel.ts'
import type { Regel } from './store.ts'
import { type definities, kolommen, type standen, woorden } from './woorden.ts'

/** A number of the account: a count, with by how many providers; or days, over how many cases. */
export type Cel =
  | { readonly soort: 'aantal'; readonly waar: Waar }
  | { readonly soort: 'dagen'; readonly dagen: number | null }
type Rij = { readonly code: string; readonly naam: string; readonly cellen: readonly Cel[] }
type Tabelcode = keyof typeof definities
export type Tabel = {
  readonly code: Tabelcode
  readonly kolommen: readonly { readonly code: string; readonly kop: string }[]
  readonly rijen: readonly Rij[]
  readonly totaal: readonly Cel[] | null
}
/** The account of a year: its tables, and how their numbers hang together. */
export type Jaartelling = { readonly tabellen: readonly Tabel[]; readonly verbanden: readonly Verband[] }

/** The name of a number; without a row it is of the total. */
export const celnaam = (tabel: string, rij: string, kolom: string): string => `${tabel}:${rij}:${kolom}`

/** Something that counts, by which provider; those of nobody are of one together. */
type Ding = { readonly organisatie: string | null }
const aantal = (dingen: readonly Ding[]): Cel => ({
  soort: 'aantal',
  waar: { aantal: dingen.length, melders: Math.min(2, new Set(dingen.map(d => d.organisatie)).size) },
})

type Naam = { readonly code: string; readonly naam: string }
const AANTAL = [{ code: 'aantal', kop: 'Aantal' }] as const
const GEEN = '-'

/** Codes of the latest version first, then what only an earlier one had, then what has none. */
const namenVoor = (desk: Protocol, lijst: (v: Protocolversie) => readonly Naam[], codes: readonly string[]) => {
  const bekend = new Map(desk.versies.flatMap(lijst).map(n => [n.code, n.naam]))
  const nu = (desk.versies.at(-1) ? lijst(desk.versies.at(-1) as Protocolversie) : []).map(n => n.code)
  const alle = [...new Set([...nu, ...codes.filter(c => c !== GEEN).sort()])]
  return [
    ...alle.map(code => ({ code, naam: bekend.get(code) ?? code })),
    ...(codes.includes(GEEN) ? [{ code: GEEN, naam: 'Nog niet bepaald' }] : []),
  ]
}

const verdeel = <D extends Ding>(
  code: Tabelcode,
  dingen: readonly D[],
  van: (d: D) => string,
  namen: readonly Naam[],
): Tabel => ({
  code,
  kolommen: AANTAL,
  rijen: namen.map(n => ({ ...n, cellen: [aantal(dingen.filter(d => van(d) === n.code))] })),
  totaal: [aantal(dingen)],
})

const aanbieders = (regels: readonly Regel[]): readonly Naam[] => {
  const namen = new Map(regels.map(r => [r.organisatie ?? GEEN, r.aanbieder ?? 'Niet bekend']))
  return [...namen].map(([code, naam]) => ({ code, naam })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

const kern = (regels: readonly Regel[]): Tabel => {
  const zaken = regels.filter(r => !r.gevoegd)
  const bekend = new Set(regels.flatMap(r => (r.organisatie === null ? [] : [r.organisatie]))).size
  const telling: Cel = { soort: 'aantal', waar: { aantal: bekend, melders: Math.min(2, bekend) } }
  const rij = (code: keyof typeof woorden.kern, cel: Cel): Rij => ({ code, naam: woorden.kern[code], cellen: [cel] })
  return {
    code: 'kern',
    kolommen: AANTAL,
    rijen: [
      rij('ontvangen', aantal(regels)),
      rij('zaken', aantal(zaken)),
      rij('gevoegd', aantal(regels.filter(r => r.gevoegd))),
      rij('aanbieders', telling),
    ],
    totaal: null,
  }
}

const onderzoekVan = (r: Regel): keyof typeof woorden.onderzoek => {
  if (r.onderzoek === null) return 'onbekend'
  return r.uitkomst === 'rijksinspectie' && r.onderzoek !== 'toezichthouder' ? 'rijksinspectie' : r.onderzoek
}

const oordeelVan = (r: Regel): keyof typeof woorden.oordeel => {
  if (r.oordeel === null) return 'nog_niet'
  if (r.oordeel !== 'voldoende') return 'onvoldoende'
  return r.rondes > 1 ? 'na_verbeteren' : 'voldoende'
}

type Loop = Ding & { readonly code: string; readonly stand: keyof typeof standen }
const loopVan = (t: Termijnloop, nu: string): keyof typeof standen => {
  if (t.stand !== 'loopt') return t.stand
  return (t.einde ?? '') > nu ? 'loopt' : 'verlopen'
}

/** Every term that was set, by how it went. */
const termijntabel = (regels: readonly Regel[], desk: Protocol, nu: string): Tabel => {
  const versie = desk.versies.at(-1)
  const alle = regels.flatMap(r =>
    r.termijnen.map((t): Loop => ({ organisatie: r.organisatie, code: t.code, stand: loopVan(t, nu) })),
  )
  const cellen = (lopen: readonly Loop[]) => [
    aantal(lopen),
    ...kolommen.termijnen.slice(1).map(k => aantal(lopen.filter(l => l.stand === k.code))),
  ]
  return {
    code: 'termijnen',
    kolommen: kolommen.termijnen,
    rijen: [...new Set(alle.map(l => l.code))]
      .map(code => ({ code, naam: versie ? termijnnaam(versie, code) : code }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
      .map(n => ({ ...n, cellen: cellen(alle.filter(l => l.code === n.code)) })),
    totaal: null,
  }
}

/** The middle one; of an even number the lower. */
const midden = (dagen: readonly number[]): number | null =>
  dagen.toSorted((a, b) => a - b)[Math.ceil(dagen.length / 2) - 1] ?? null

const looptijden = (zaken: readonly Regel[]): Tabel => {
  const gesloten = zaken.filter(z => z.dagen !== null)
  const cellen = (lijst: readonly Regel[]): readonly Cel[] => {
    const dagen = lijst.flatMap(z => (z.dagen === null ? [] : [z.dagen]))
    return [
      aantal(lijst),
      { soort: 'dagen', dagen: midden(dagen) },
      { soort: 'dagen', dagen: dagen.length === 0 ? null : Math.max(...dagen) },
    ]
  }
  return {
    code: 'doorlooptijd',
    kolommen: kolommen.doorlooptijd,
    rijen: codesVan(woorden.onderzoek, gesloten.map(onderzoekVan)).map(n => ({
      ...n,
      cellen: cellen(gesloten.filter(z => onderzoekVan(z) === n.code)),
    })),
    totaal: cellen(gesloten),
  }
}

/** The fixed names of a table; what is not known stands in it only when there is any. */
const codesVan = (namen: Readonly<Record<string, string>>, voor: readonly string[]): readonly Naam[] =>
  Object.entries(namen)
    .filter(([code]) => code !== 'onbekend' || voor.includes(code))
    .map(([code, naam]) => ({ code, naam }))

const maatregeltabel = (regels: readonly Regel[]): Tabel => {
  const alle = regels.flatMap(r =>
    Object.entries(r.maatregelen).flatMap(([stand, n]) =>
      Array.from({ length: n }, () => ({ organisatie: r.organisatie, stand })),
    ),
  )
  return verdeel('maatregelen', alle, m => m.stand, codesVan(woorden.maatregelen, []))
}

const som = (geheel: string, delen: readonly string[]): Verband => ({ soort: 'som', geheel, delen })
const deel = (geheel: string, een: string): Verband => ({ soort: 'deel', geheel, delen: [een] })

/** How numbers hang together: rows make a total, totals are one another, and the ways a term goes make all of it. */
const verbandenVan = (tabellen: readonly Tabel[]): readonly Verband[] => {
  const uit = tabellen.flatMap(t =>
    t.totaal
      ? [
          som(
            celnaam(t.code, '', 'aantal'),
            t.rijen.map(r => celnaam(t.code, r.code, 'aantal')),
          ),
        ]
      : [],
  )
  const [ontvangen, zaken] = [celnaam('kern', 'ontvangen', 'aantal'), celnaam('kern', 'zaken', 'aantal')]
  const totaal = (code: Tabelcode) => celnaam(code, '', 'aantal')
  const termijnen = tabellen.find(t => t.code === 'termijnen')
  return [
    ...uit,
    som(ontvangen, [zaken, celnaam('kern', 'gevoegd', 'aantal')]),
    deel(ontvangen, celnaam('kern', 'aanbieders', 'aantal')),
    ...(['soort', 'melder', 'aanbieder'] as const).map(code => som(ontvangen, [totaal(code)])),
    ...(['uitkomst', 'onderzoek'] as const).map(code => som(zaken, [totaal(code)])),
    ...(['oordeel', 'doorlooptijd'] as const).map(code => deel(zaken, totaal(code))),
    deel(ontvangen, totaal('gemeld')),
    ...Object.keys(woorden.onderzoek).map(w =>
      deel(celnaam('onderzoek', w, 'aantal'), celnaam('doorlooptijd', w, 'aantal')),
    ),
    ...(termijnen?.rijen ?? []).map(r => {
      const [alle, ...standen] = kolommen.termijnen.map(k => celnaam('termijnen', r.code, k.code))
      return som(alle ?? '', standen)
    }),
  ]
}

/** The account of a year: how many, of what, about whom, in time or not, by whom, with what result. */
export const telJaar = (regels: readonly Regel[], desk: Protocol, nu: string): Jaartelling => {
  const zaken = regels.filter(r => !r.gevoegd)
  const uit = (r: Regel) => r.uitkomst ?? GEEN
  const gemeld = regels.filter(r => r.gemeld !== null)
  const gevraagd = zaken.filter(r => r.gevraagd)
  const per = (
    code: Tabelcode,
    lijst: readonly Regel[],
    van: (r: Regel) => string,
    namen: (v: Protocolversie) => readonly Naam[],
  ) => verdeel(code, lijst, van, namenVoor(desk, namen, lijst.map(van)))
  const tabellen: readonly Tabel[] = [
    kern(regels),
    per(
      'soort',
      regels,
      r => r.soort ?? GEEN,
      v => v.soorten,
    ),
    per(
      'melder',
      regels,
      r => r.melderType ?? GEEN,
      v => v.melderTypes,
    ),
    verdeel('aanbieder', regels, r => r.organisatie ?? GEEN, aanbieders(regels)),
    verdeel('gemeld', gemeld, r => r.gemeld ?? '', codesVan(woorden.gemeld, [...gemeld.map(r => r.gemeld ?? '')])),
    per('uitkomst', zaken, uit, v => v.uitkomsten),
    termijntabel(zaken, desk, nu),
    verdeel('onderzoek', zaken, onderzoekVan, codesVan(woorden.onderzoek, zaken.map(onderzoekVan))),
    verdeel('oordeel', gevraagd, oordeelVan, codesVan(woorden.oordeel, [])),
    looptijden(zaken),
    maatregeltabel(zaken),
  ]
  return { tabellen, verbanden: verbandenVan(tabellen) }
}
