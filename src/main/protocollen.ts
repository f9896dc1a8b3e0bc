import { join } from 'node:path'
import { OpstartFout } from '../db/opstartfout.ts'
import { ingebouwdeProtocollen, protocollenUit } from '../protocollen/ingebouwd.ts'
import { type Gelezen, leesProtocollen } from '../protocollen/lees.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import type { Instellingen } from './instellingen.ts'

/** The desks that come with the product, and in demo mode the invented ones. */
export const ingebouwdVoor = async (i: Pick<Instellingen, 'demo'>): Promise<readonly Protocol[]> => [
  ...(await ingebouwdeProtocollen()),
  ...(i.demo ? await protocollenUit(join(import.meta.dirname, '../../demo/protocollen')) : []),
]

/**
 * Of the desks that there are those that must run. A name that is none is a fault, and the others run; none at all does
 * not start.
 */
export const kiesLoketten = ({ loketten, fouten }: Gelezen, namen: Instellingen['loketten']): Gelezen => {
  if (namen === undefined) return { loketten, fouten }
  const gekozen = new Map([...loketten].filter(([naam]) => namen.includes(naam)))
  const er = [...loketten.keys()].join(', ')
  if (gekozen.size === 0)
    throw new OpstartFout('instelling', {
      melding: `BAKEN_LOKETTEN is ${namen.join(',')}, en geen daarvan is er. Kies uit: ${er}.`,
    })
  const onbekend = namen
    .filter(naam => !loketten.has(naam))
    .map(naam => ({ bestand: naam, pad: 'BAKEN_LOKETTEN', fout: `Dit loket is er niet. Kies uit: ${er}.` }))
  return { loketten: gekozen, fouten: [...fouten, ...onbekend] }
}

/** Those, and what the operator put in the data folder; with the faults of what could not be taken. */
export const leesLoketten = async (i: Pick<Instellingen, 'demo' | 'data'>): Promise<Gelezen> =>
  leesProtocollen({ ingebouwd: await ingebouwdVoor(i), map: join(i.data, 'protocollen') })
