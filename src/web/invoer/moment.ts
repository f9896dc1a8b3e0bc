import { beginVan, type Dag, plusDagen, plusJaren } from '../../kernel/dag.ts'
import { lokaal } from '../../kernel/lokaal.ts'
import { leesMoment } from '../../kernel/moment.ts'
import { type Formulier, veld } from '../route/verzoek.ts'
import { leesDatum } from './datum.ts'
import { leesGesproken } from './gesproken.ts'

export type Gelezen<T> = { ok: true; waarde: T } | { ok: false; tekst: string }

const VORM = /^(\d{1,2})(?:[:.u]|\s)?(\d{2})(?:\s*(?:uur|u))?$/

const alsTijd = (minuten: number): string =>
  `${String(Math.floor(minuten / 60)).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`

/** What was said instead of typed: one time, or a question which of two. */
const leesWatGezegd = (tekst: string): Gelezen<string> | null => {
  const gezegd = leesGesproken(tekst)
  if (!gezegd) return null
  if (gezegd.soort === 'tijd') return { ok: true, waarde: alsTijd(gezegd.minuten) }
  const [een, ander] = [alsTijd(gezegd.een), alsTijd(gezegd.een + 720)]
  return { ok: false, tekst: `‘${tekst}’ kan ${een} of ${ander} zijn. Vul in welke van de twee u bedoelt.` }
}

/** A time of day as people type it (21:45, 21.45, 9u05, kwart over 15) as 'HH:MM'; null when empty. */
export const leesTijd = (tekst: string): Gelezen<string | null> => {
  if (tekst === '') return { ok: true, waarde: null }
  const [, uur, minuut] = VORM.exec(tekst) ?? []
  if (uur === undefined || minuut === undefined || Number(uur) > 23 || Number(minuut) > 59)
    return leesWatGezegd(tekst) ?? { ok: false, tekst: `${tekst} is geen tijd. Vul uren en minuten in, zoals 21:45.` }
  return { ok: true, waarde: `${uur.padStart(2, '0')}:${minuut}` }
}

/** A day from three fields that is not yet to come; null when empty. `wat` begins the sentence: "De geboortedatum". */
export const leesVerledenDag = (f: Formulier, naam: string, wat: string, nu: Date): Gelezen<Dag | null> => {
  const gelezen = leesDatum(f, naam)
  if (!gelezen.ok) return gelezen
  const { dag } = gelezen
  if (dag !== null && dag > lokaal(nu).dag) return { ok: false, tekst: `${wat} ligt in de toekomst. Kijk de datum na.` }
  return { ok: true, waarde: dag }
}

/** Further on than this nobody makes an appointment; a year typed wrong is. */
const JAREN_VOORUIT = 3

/** A day from three fields that is today or later, and not too far ahead; null when empty. `wat` begins the sentence. */
export const leesKomendeDag = (f: Formulier, naam: string, wat: string, nu: Date): Gelezen<Dag | null> => {
  const gelezen = leesDatum(f, naam)
  if (!gelezen.ok) return gelezen
  const { dag } = gelezen
  const vandaag = lokaal(nu).dag
  if (dag !== null && dag < vandaag)
    return { ok: false, tekst: `${wat} is al geweest. Kies vandaag of een latere dag.` }
  if (dag !== null && dag > plusJaren(vandaag, JAREN_VOORUIT))
    return { ok: false, tekst: `${wat} ligt meer dan drie jaar vooruit. Kijk het jaar na.` }
  return { ok: true, waarde: dag }
}

/** A day and a clock time in the Netherlands as an ISO instant that is not yet to come. */
export const leesVerledenMoment = (dag: Dag, tijd: string, nu: Date): Gelezen<string> => {
  const gelezen = leesMoment(`${dag}T${tijd}`)
  const tijdstip = gelezen.ok ? gelezen.moment.tijdstip : null
  if (!tijdstip)
    return { ok: false, tekst: `${tijd} bestond die nacht niet: de klok ging een uur vooruit. Kijk de tijd na.` }
  if (tijdstip.epochMilliseconds > nu.getTime())
    return { ok: false, tekst: `${tijd} is nog niet geweest. Kijk de tijd en de dag na.` }
  return { ok: true, waarde: tijdstip.toInstant().toString({ smallestUnit: 'millisecond' }) }
}

type Zekerheid = 'zeker' | 'ongeveer' | 'onbekend'
const zekerheden: readonly string[] = ['zeker', 'ongeveer', 'onbekend']
const isZekerheid = (code: string): code is Zekerheid => zekerheden.includes(code)

type Tijdvak = { vanaf: string | null; tot: string | null; zekerheid: Zekerheid }

/**
 * When something happened: a moment, a whole day when no time is known, or nothing. Who does not say how sure
 * it is, is not taken to be.
 */
export const tijdvakVan = (dag: Dag | null, moment: string | null, zekerheid: string): Tijdvak => {
  const bekend = isZekerheid(zekerheid) ? zekerheid : null
  if (dag === null) return { vanaf: null, tot: null, zekerheid: bekend ?? 'onbekend' }
  if (moment !== null) return { vanaf: moment, tot: null, zekerheid: bekend ?? 'ongeveer' }
  const begin = (d: Dag) => beginVan(d).toInstant().toString({ smallestUnit: 'millisecond' })
  return { vanaf: begin(dag), tot: begin(plusDagen(dag, 1)), zekerheid: bekend ?? 'ongeveer' }
}

/** The fault of a time without its day, of a time that never was, or of one to come; null when there is none. */
export const tijdfout = (f: Formulier, dagnaam: string, tijdnaam: string, nu: Date): string | null => {
  const tijd = leesTijd(veld(f, tijdnaam))
  if (!tijd.ok) return tijd.tekst
  if (tijd.waarde === null) return null
  const dag = leesDatum(f, dagnaam)
  if (!dag.ok) return null
  if (dag.dag === null) return 'Vul ook in op welke dag het was, of maak de tijd leeg.'
  const moment = dag.dag <= lokaal(nu).dag ? leesVerledenMoment(dag.dag, tijd.waarde, nu) : null
  return moment && !moment.ok ? moment.tekst : null
}
