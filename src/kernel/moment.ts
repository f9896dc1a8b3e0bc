import { Temporal } from 'temporal-polyfill'
import { type Weiger, weiger } from './besluit.ts'
import { type Dag, TIJDZONE } from './dag.ts'

/** A day, and the exact time when one was given. `tweemaal`: a clock time that came by twice in autumn; the first is meant. */
export type Moment = { dag: Dag; tijdstip: Temporal.ZonedDateTime | null; tweemaal: boolean }

export type Momentweigering =
  | 'datumOnleesbaar'
  | 'datumBestaatNiet'
  | 'datumBuitenBereik'
  | 'tijdOnleesbaar'
  | 'tijdBestaatNiet'

type Gelezen = { ok: true; moment: Moment } | Weiger<Momentweigering>

const VORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/

/** From text Temporal refuses 30 February; it never rolls on to March. */
const probeer = <T>(lees: () => T): T | null => {
  try {
    return lees()
  } catch (fout) {
    if (fout instanceof RangeError) return null
    throw fout
  }
}

const metOffset = (tekst: string): Gelezen => {
  const instant = probeer(() => Temporal.Instant.from(tekst.replace(' ', 'T')))
  if (!instant) return weiger('tijdOnleesbaar')
  const tijdstip = instant.toZonedDateTimeISO(TIJDZONE)
  return { ok: true, moment: { dag: tijdstip.toPlainDate().toString(), tijdstip, tweemaal: false } }
}

const opDeKlok = (dag: Temporal.PlainDate, tijdtekst: string): Gelezen => {
  const tijd = probeer(() => Temporal.PlainTime.from(tijdtekst))
  if (!tijd) return weiger('tijdOnleesbaar')
  const wandklok = dag.toPlainDateTime(tijd)
  const eerste = wandklok.toZonedDateTime(TIJDZONE, { disambiguation: 'earlier' })
  if (!eerste.toPlainDateTime().equals(wandklok)) return weiger('tijdBestaatNiet')
  const laatste = wandklok.toZonedDateTime(TIJDZONE, { disambiguation: 'later' })
  return { ok: true, moment: { dag: dag.toString(), tijdstip: eerste, tweemaal: !eerste.equals(laatste) } }
}

/**
 * Reads 'YYYY-MM-DD', or a date-time; one without offset is Dutch clock time. A clock time that does not exist, in the
 * night the clock goes forward, is refused; of one that comes twice, in autumn, the first is taken, so that a term is never too long.
 */
export const leesMoment = (tekst: string): Gelezen => {
  const [, dagtekst, tijd, offset] = VORM.exec(tekst.trim()) ?? []
  if (!dagtekst) return weiger('datumOnleesbaar')
  const dag = probeer(() => Temporal.PlainDate.from(dagtekst))
  if (!dag) return weiger('datumBestaatNiet')
  if (dag.year < 1900 || dag.year > 2200) return weiger('datumBuitenBereik')
  if (!tijd) return { ok: true, moment: { dag: dagtekst, tijdstip: null, tweemaal: false } }
  return offset ? metOffset(tekst.trim()) : opDeKlok(dag, tijd)
}
