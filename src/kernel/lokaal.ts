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

/** The day and the clock time in the Netherlands of an instant: `{ dag: '2026-04-02', tijd: '21:45' }`. */
export const lokaal = (moment: string | Date): { dag: Dag; tijd: string } => {
  const [dag = '', tijd = ''] = delen.format(new Date(moment)).split(', ')
  return { dag, tijd }
}

/** The day in the Netherlands on which an instant falls. */
export const dagVan = (moment: string | Date): Dag => lokaal(moment).dag
