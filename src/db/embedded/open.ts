import { join } from 'node:path'
import { maakDatabaseAan } from '../migreer.ts'
import { OpstartFout } from '../opstartfout.ts'
import { opstartFoutVan } from '../opstartfout-van.ts'
import type { Verbinding } from '../verbinding.ts'
import { eigenaar, wachtwoordVan, zorgVoorCluster } from './cluster.ts'
import type { Plaats } from './plaats.ts'
import { isWeg, startPostmaster, stopPostmaster, wachtOpKlaar } from './postmaster.ts'
import { levendePostmaster, type Postmaster } from './postmasterbestand.ts'
import { programmaCache, vindProgramma } from './programma.ts'

export interface Opening {
  /** A real path. */
  readonly dataMap: string
  readonly log: (regel: string) => void
  readonly databases: readonly string[]
}

export const verbind = (map: string, { host, port }: Postmaster, database: string) => {
  const password = wachtwoordVan(map)
  return { host, port, user: eigenaar, database, ...(password === undefined ? {} : { password }) } satisfies Verbinding
}

const overneembaar = async (plaats: Plaats, cluster: string): Promise<Postmaster | undefined> => {
  const levend = levendePostmaster(cluster)
  if (!levend) return undefined
  // The folder was moved under it: its socket and log still point to the old place.
  if (levend.cluster !== cluster) await stopPostmaster(cluster)
  else if (levend.staat === 'stopping') await isWeg(cluster, 60)
  else return wachtOpKlaar(plaats, () => !levendePostmaster(cluster))
  return undefined
}

/** Takes over the one that runs, or starts one, on a cluster that is made when needed. Call it while holding the lock. */
export const zorgVoorPostmaster = async (plaats: Plaats, { dataMap, log }: Opening) => {
  const levend = await overneembaar(plaats, join(plaats.map, 'cluster'))
  if (levend) return { postmaster: levend, nieuw: false, overgenomen: true }
  const programma = vindProgramma(plaats.wie, programmaCache(dataMap), log)
  const nieuw = await zorgVoorCluster(plaats, programma)
  return { postmaster: await startPostmaster(plaats, programma), nieuw, overgenomen: false }
}

const geenAntwoord = (plaats: Plaats, err: unknown): OpstartFout => {
  const fout = opstartFoutVan(err, 'datamap', { pad: plaats.map })
  if (fout.soort !== 'onverwacht') return fout
  const melding = `zij antwoordt niet (${err instanceof Error ? err.message : String(err)})`
  return new OpstartFout('startMislukt', { pad: join(plaats.map, 'log'), melding }, err)
}

/**
 * The same, and its databases. One that was killed a moment ago may still look alive: when it refuses and is then gone,
 * once more.
 */
export const openCluster = async (
  plaats: Plaats,
  opening: Opening,
  poging = 1,
): ReturnType<typeof zorgVoorPostmaster> => {
  const gestart = await zorgVoorPostmaster(plaats, opening)
  try {
    const beheer = verbind(plaats.map, gestart.postmaster, 'postgres')
    for (const naam of opening.databases) await maakDatabaseAan(beheer, naam)
    return gestart
  } catch (err) {
    if (poging === 3 || !(await isWeg(join(plaats.map, 'cluster'), 2))) throw geenAntwoord(plaats, err)
    return openCluster(plaats, opening, poging + 1)
  }
}
