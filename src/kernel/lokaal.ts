import { type Dag, TIJDZONE } from './dag.ts'

const delen = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIJDZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

type Lokaal = { readonly dag: Dag; readonly tijd: string }

/** Of the minutes that were asked last: a page asks the same few over and over, and working one out is dear. */
const bekend = new Map<number, Lokaal>()
const HOOGSTENS_BEKEND = 5_000

const reken = (op: Date): Lokaal => {
  const [dag = '', tijd = ''] = delen.format(op).split(', ')
  return { dag, tijd }
}

/** The day and the clock time in the Netherlands of an instant: `{ dag: '2026-04-02', tijd: '21:45' }`. */
export const lokaal = (moment: string | Date): Lokaal => {
  const op = new Date(moment)
  const minuut = Math.floor(op.getTime() / 60_000)
  const al = bekend.get(minuut)
  if (al) return al
  const uit = reken(op)
  if (bekend.size >= HOOGSTENS_BEKEND) bekend.clear()
  bekend.set(minuut, uit)
  return uit
}

/** The day in the Netherlands on which an instant falls. */
export const dagVan = (moment: string | Date): Dag => lokaal(moment).dag
