/** A time of day as people say it; in minutes from midnight. With twelve hours said it may be either of two. */
type Gesproken =
  | { readonly soort: 'tijd'; readonly minuten: number }
  | { readonly soort: 'dubbel'; readonly een: number }

const UREN = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
const TIENTALLEN: Readonly<Record<string, number>> = { dertien: 13, veertien: 14, twintig: 20, kwart: 15 }

const getal = (woord: string): number | null => {
  if (/^\d{1,2}$/.test(woord)) return Number(woord)
  const plek = UREN.indexOf(woord)
  return plek >= 0 ? plek : (TIENTALLEN[woord] ?? null)
}

const HALVE_DAG = 720
const DAG = 1_440

/** From and until which minute somebody says so; a night runs over midnight. */
const dagdelen: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  nacht: [
    [0, 360],
    [1_320, DAG],
  ],
  ochtend: [[240, 721]],
  morgen: [[240, 721]],
  middag: [[720, 1_110]],
  avond: [[1_020, DAG]],
}

const DAGDEEL = /(?:van|(?:['’‘`]?s|in de|des)?\s*\b)(nacht|ochtend|morgen|middag|avond)s?\b/
const VOORAF = /^(?:om|rond|omstreeks|ongeveer|circa|tegen|precies|iets (?:voor|na))\s+/

/** Minutes past or before the hour that is said, by how it is said. */
const vormen: readonly (readonly [RegExp, (m: number) => number])[] = [
  [/^(\S+)(?: minuten| min)? over half (\S+)$/, m => m - 30],
  [/^(\S+)(?: minuten| min)? voor half (\S+)$/, m => -30 - m],
  [/^(\S+)(?: minuten| min)? over (\S+)$/, m => m],
  [/^(\S+)(?: minuten| min)? voor (\S+)$/, m => -m],
]

/** What was said as a number of minutes from midnight with the hour as it was said, or null. */
const leesWoorden = (woorden: string): { uur: number; minuten: number } | null => {
  const half = /^half (\S+)$/.exec(woorden)
  const heel = /^(\S+) ?(?:uur|u)(?: (\d{1,2}))?$/.exec(woorden)
  const deel = vormen.flatMap(([vorm, verschil]) => {
    const [, minuut, uur] = vorm.exec(woorden) ?? []
    const m = minuut === undefined ? null : getal(minuut)
    return m === null || m > 29 || uur === undefined ? [] : [{ uur, verschil: verschil(m) }]
  })[0]
  const gezegd = half
    ? { uur: half[1], verschil: -30 }
    : (deel ?? (heel ? { uur: heel[1], verschil: Number(heel[2] ?? 0) } : null))
  const uur = gezegd?.uur === undefined ? null : getal(gezegd.uur)
  if (!gezegd || uur === null || uur > 23 || gezegd.verschil > 59) return null
  return { uur, minuten: uur * 60 + gezegd.verschil }
}

const rond = (minuten: number, op: number): number => ((minuten % op) + op) % op

/** A time as it is said in Dutch: "kwart over 3", "half vier ’s middags", "tien voor vijf"; null when it is none. */
export const leesGesproken = (tekst: string): Gesproken | null => {
  const klein = tekst.toLowerCase().replaceAll('é', 'e').replace(/\s+/g, ' ').trim()
  if (klein === 'middernacht') return { soort: 'tijd', minuten: 0 }
  const dagdeel = DAGDEEL.exec(klein)?.[1]
  const woorden = klein.replace(DAGDEEL, ' ').replace(/\s+/g, ' ').trim().replace(VOORAF, '').replace(/ uur$/, ' uur')
  const zonderUur = /^(?:half|.* (?:voor|over)) /.test(woorden) ? woorden.replace(/ ?uur$/, '') : woorden
  const gelezen = leesWoorden(zonderUur)
  if (!gelezen) return null
  // Said with more than twelve, or with none, it is one time only.
  if (gelezen.uur > 12 || gelezen.uur === 0) return { soort: 'tijd', minuten: rond(gelezen.minuten, DAG) }
  const een = rond(gelezen.minuten, HALVE_DAG)
  const kan = [een, een + HALVE_DAG].filter(m => dagdelen[dagdeel ?? '']?.some(([van, tot]) => m >= van && m < tot))
  const enige = kan.length === 1 ? kan[0] : undefined
  return enige === undefined ? { soort: 'dubbel', een } : { soort: 'tijd', minuten: enige }
}
