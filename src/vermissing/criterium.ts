import type { Antwoord, Vermissing } from '../begrippen/feiten/vermissing.ts'
import type { Vermissingsprotocol } from '../protocollen/delen/bijzonder.ts'

const UUR = 3_600_000

/** Elapsed hours, whole: a night in which the clock moves has eleven or thirteen of them, not twelve. */
export const urenWeg = (sinds: string, tot: string): number =>
  Math.max(0, Math.floor((Date.parse(tot) - Date.parse(sinds)) / UUR))

/** The instant at which somebody is gone so many hours. */
export const naUren = (sinds: string, uren: number): string => new Date(Date.parse(sinds) + uren * UUR).toISOString()

/** How one question of the criterion came out. `straks`: it will count from a moment. */
type Stand = 'geldt' | 'straks' | 'weegt' | 'nee' | 'onbekend'
export type Reden = { readonly code: string; readonly stand: Stand; readonly vanaf: string | null }

type Vraag = Vermissingsprotocol['vragen'][number]

const standVan = (vraag: Vraag, antwoord: Antwoord, sinds: string, uren: number, nu: string): Reden => {
  const { code } = vraag
  if (antwoord !== 'ja') return { code, stand: antwoord === 'nee' ? 'nee' : 'onbekend', vanaf: null }
  if (vraag.telt === 'weegt') return { code, stand: 'weegt', vanaf: null }
  if (vraag.telt !== 'na_uren') return { code, stand: 'geldt', vanaf: null }
  const vanaf = naUren(sinds, uren)
  return { code, stand: vanaf <= nu ? 'geldt' : 'straks', vanaf }
}

export type Uitslag = {
  readonly geldt: boolean
  readonly redenen: readonly Reden[]
  /** Something points to a high risk, while nobody said that the risk is high: to be weighed again. */
  readonly tegenspraak: boolean
}

/**
 * Whether the criterion for missing persons holds, and why: question by question. What is not known decides
 * nothing. The protocol says which questions count; a question that came later counts as not known.
 */
export const uitslagVan = (p: Vermissingsprotocol, b: NonNullable<Vermissing['beoordeling']>, nu: string): Uitslag => {
  const redenen = p.vragen.map(v => standVan(v, b.antwoorden[v.code] ?? 'onbekend', b.sinds, p.uren, nu))
  const geldt = redenen.some(r => r.stand === 'geldt')
  return { geldt, redenen, tegenspraak: !geldt && redenen.some(r => r.stand === 'weegt') }
}
