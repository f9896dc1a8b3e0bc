import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OpstartFout } from '../../opstartfout.ts'
import { houderIn, isVanHier } from './houder.ts'
import { geefLevensteken, type Levensteken, staatVan } from './levensteken.ts'

export type Gebruikers = ReturnType<typeof gebruikersVan>

/** Which processes use the cluster of this data folder: the last one out stops it, and one that was killed does not count. */
export const gebruikersVan = (datamap: string) => {
  const map = join(datamap, 'pg-gebruikers')
  mkdirSync(map, { recursive: true })
  const paden = () => readdirSync(map).map(naam => join(map, naam))

  /** How many still live; forgets the dead. */
  const tel = async (): Promise<number> => {
    const staten = await Promise.all(paden().map(async pad => ({ pad, staat: await staatVan(pad) })))
    for (const { pad, staat } of staten) if (staat === 'dood') rmSync(pad, { force: true })
    return staten.filter(({ staat }) => staat === 'leeft').length
  }

  /** A postmaster that runs elsewhere cannot be seen from here, and two on one cluster would ruin it. */
  const weigerAndereMachine = async (): Promise<void> => {
    const vreemd = paden().flatMap(pad => {
      const houder = houderIn(pad)
      return houder && !isVanHier(houder) ? [{ pad, houder }] : []
    })
    const staten = await Promise.all(vreemd.map(async v => ({ ...v, staat: await staatVan(v.pad) })))
    for (const { pad, staat } of staten) if (staat === 'dood') rmSync(pad, { force: true })
    const levend = staten.find(({ staat }) => staat === 'leeft')
    if (levend) throw new OpstartFout('andereMachine', { pad: datamap, ander: levend.houder.machine })
  }

  const meldAan = (): Levensteken => {
    const teken = geefLevensteken(join(map, `${process.pid}-${randomBytes(4).toString('hex')}`))
    return teken ?? meldAan()
  }

  return { tel, weigerAndereMachine, meldAan }
}
