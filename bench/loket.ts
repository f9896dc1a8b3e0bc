import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inLoket } from '../src/db/verbinding.ts'
import { leesInstellingen } from '../src/main/instellingen.ts'
import { bouwOp, type Opbouw } from '../src/main/opbouw.ts'
import rotterdam from '../src/protocollen/loketten/rotterdam-incidentenloket.ts'

/** A desk of its own, so that a bench never mixes with a register that somebody uses. */
export const BENCHLOKET = 'bench-incidentenloket'
const GEBRUIKERS = 16
const UITGEVER = 'bench'

/** The product without its web, on the bench's data folder, with the desk of the bench added as an operator adds one. */
export const openBench = async (data: string): Promise<Opbouw> => {
  const map = join(data, 'protocollen')
  await mkdir(map, { recursive: true })
  const desk = { ...rotterdam, loket: BENCHLOKET, naam: 'Benchloket' }
  await writeFile(join(map, `${BENCHLOKET}.json`), JSON.stringify(desk, null, 1))
  const omgeving = { BAKEN_DATA: data, BAKEN_DEMO: 'nee', PORT: '0' }
  const opbouw = await bouwOp(leesInstellingen(omgeving, data), () => {})
  if (!opbouw.baken.loketten.has(BENCHLOKET))
    throw new Error(`the bench's desk is refused: ${JSON.stringify(opbouw.protocolfouten)}`)
  return opbouw
}

/** The handlers of the bench; made when they are not there. */
export const benchgebruikers = ({ baken }: Opbouw): Promise<readonly string[]> =>
  inLoket(baken.db, BENCHLOKET, async tx => {
    const nieuw = Array.from({ length: GEBRUIKERS }, (_, i) => ({
      loket: BENCHLOKET,
      id: baken.nieuwId(),
      uitgever: UITGEVER,
      sub: `bench-${i}`,
      naam: `Bench ${i}`,
      rollen: ['coordinator'],
    }))
    await tx
      .insertInto('gebruiker')
      .values(nieuw)
      .onConflict(c => c.doNothing())
      .execute()
    const rijen = await tx
      .selectFrom('gebruiker')
      .select('id')
      .where('uitgever', '=', UITGEVER)
      .orderBy('sub')
      .execute()
    return rijen.map(r => r.id)
  })
