import { plusDagen } from '../dag.ts'
import { lokaal } from '../lokaal.ts'
import { dagInWoorden, momentInWoorden } from './datum.ts'

/** A term in days ends at midnight: that is the day before as people say it. */
export const uiterlijk = (moment: string): string => {
  const { dag, tijd } = lokaal(moment)
  return tijd === '00:00' ? `uiterlijk ${dagInWoorden(plusDagen(dag, -1))}` : `voor ${momentInWoorden(moment)}`
}
