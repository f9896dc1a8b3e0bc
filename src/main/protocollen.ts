import { join } from 'node:path'
import { ingebouwdeProtocollen, protocollenUit } from '../protocollen/ingebouwd.ts'
import { type Gelezen, leesProtocollen } from '../protocollen/lees.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import type { Instellingen } from './instellingen.ts'

/** The desks that come with the product, and in demo mode the invented ones. */
export const ingebouwdVoor = async (i: Pick<Instellingen, 'demo'>): Promise<readonly Protocol[]> => [
  ...(await ingebouwdeProtocollen()),
  ...(i.demo ? await protocollenUit(join(import.meta.dirname, '../../demo/protocollen')) : []),
]

/** Those, and what the operator put in the data folder; with the faults of what could not be taken. */
export const leesLoketten = async (i: Pick<Instellingen, 'demo' | 'data'>): Promise<Gelezen> =>
  leesProtocollen({ ingebouwd: await ingebouwdVoor(i), map: join(i.data, 'protocollen') })
