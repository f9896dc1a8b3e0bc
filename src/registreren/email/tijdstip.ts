import { leesMoment } from '../../kernel/moment.ts'

/** Months by their first letters, in Dutch and English. */
const MAANDEN: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Days of the week by their first letters; 1 is Monday. Dutch programs write two letters. */
const WEEKDAGEN: Readonly<Record<string, number>> = {
  ma: 1,
  mo: 1,
  di: 2,
  tu: 2,
  wo: 3,
  we: 3,
  do: 4,
  th: 4,
  vr: 5,
  fr: 5,
  za: 6,
  sa: 6,
  zo: 7,
  su: 7,
}

type Datum = { readonly jaar: number; readonly maand: number; readonly dag: number }

const iso = ({ jaar, maand, dag }: Datum): string =>
  `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`

const bestaat = (d: Datum): boolean => {
  const op = new Date(`${iso(d)}T12:00:00Z`)
  return !Number.isNaN(op.getTime()) && op.toISOString().startsWith(iso(d))
}

const weekdagVan = (d: Datum): number => new Date(`${iso(d)}T12:00:00Z`).getUTCDay() || 7

const metNaam = (jaar = '', maand = '', dag = ''): readonly Datum[] => {
  const nummer = MAANDEN[maand.slice(0, 3).toLowerCase()]
  return nummer === undefined ? [] : [{ jaar: Number(jaar), maand: nummer, dag: Number(dag) }]
}

/** The days that a text may mean: with a slash a British and an American program mean another. */
const datums = (tekst: string): readonly Datum[] => {
  const dagEerst = /\b(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})\b/i.exec(tekst)
  if (dagEerst) return metNaam(dagEerst[3], dagEerst[2], dagEerst[1])
  const maandEerst = /\b([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/i.exec(tekst)
  if (maandEerst) return metNaam(maandEerst[3], maandEerst[1], maandEerst[2])
  const jaarEerst = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(tekst)
  if (jaarEerst) return [{ jaar: Number(jaarEerst[1]), maand: Number(jaarEerst[2]), dag: Number(jaarEerst[3]) }]
  const [, een, teken, twee, jaar] = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/.exec(tekst) ?? []
  if (!een || !twee || !jaar) return []
  const brits = { jaar: Number(jaar), maand: Number(twee), dag: Number(een) }
  return teken === '/' ? [brits, { jaar: Number(jaar), maand: Number(een), dag: Number(twee) }] : [brits]
}

/** Only one day is left, or it is not known which is meant. */
const kies = (tekst: string, twaalfUurs: boolean): Datum | null => {
  const weekdag = WEEKDAGEN[/^[a-z]{2}/i.exec(tekst.trim())?.[0].toLowerCase() ?? '']
  const kan = datums(tekst).filter(bestaat)
  const past = kan.length > 1 && weekdag !== undefined ? kan.filter(d => weekdagVan(d) === weekdag) : kan
  const [eerste, tweede] = past
  if (!eerste) return null
  if (!tweede || iso(eerste) === iso(tweede)) return eerste
  // Who writes AM and PM, writes the month first.
  return twaalfUurs ? tweede : null
}

const alsTijd = (uur: number, minuut: string, helft: string | undefined): string | null => {
  const u = helft ? (uur % 12) + (helft.toLowerCase() === 'pm' ? 12 : 0) : uur
  return u > 23 || (helft && uur > 12) ? null : `${String(u).padStart(2, '0')}:${minuut}`
}

/**
 * A moment as a mail program writes it above a mail that is quoted: "donderdag 2 april 2026 21:45", "Thursday, April 2,
 * 2026 9:45 PM", "do 2-4-2026 21:45". Dutch clock time, unless it says an offset. Null when it may be two days, or
 * when it is no moment.
 */
export const leesKoptijd = (tekst: string): string | null => {
  if (/\d{1,2}:\d{2}(:\d{2})? [+-]\d{4}\b/.test(tekst)) {
    const ms = Date.parse(tekst)
    return Number.isNaN(ms) ? null : new Date(ms).toISOString()
  }
  const [, uur, minuut, helft] = /\b(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s*([ap]m)\b)?(?!.*\d[:.]\d)/i.exec(tekst) ?? []
  const tijd = uur === undefined || minuut === undefined ? null : alsTijd(Number(uur), minuut, helft)
  const datum = kies(tekst, helft !== undefined)
  if (!tijd || !datum) return null
  const gelezen = leesMoment(`${iso(datum)}T${tijd}`)
  return gelezen.ok && gelezen.moment.tijdstip
    ? gelezen.moment.tijdstip.toInstant().toString({ smallestUnit: 'millisecond' })
    : null
}
