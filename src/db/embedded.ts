import { join, resolve } from 'node:path'
import { eigenaar, wachtwoordVan, zorgVoorCluster } from './embedded/cluster.ts'
import { type Gebruikers, gebruikersVan } from './embedded/gebruikers.ts'
import { kiesPlaats, maakDatamap, type Plaats } from './embedded/plaats.ts'
import { startPostmaster, stopPostmaster, wachtOpKlaar, wachtOpWeg } from './embedded/postmaster.ts'
import { levendePostmaster, type Postmaster } from './embedded/postmasterbestand.ts'
import { programmaCache, vindProgramma } from './embedded/programma.ts'
import { metSlot } from './embedded/slot.ts'
import { maakDatabaseAan } from './migreer.ts'
import { opstartFoutVan } from './opstartfout-van.ts'
import type { Verbinding } from './verbinding.ts'

export type Embedded = Awaited<ReturnType<typeof startEmbedded>>

interface Opdracht {
  /** May be relative to the working directory; is made when it is not there. */
  readonly dataMap: string
  /** Gets Dutch lines for the operator; never content. */
  readonly log: (regel: string) => void
  /** Made when they are not there. */
  readonly databases?: readonly string[]
}

const bewaakMs = 2_000

const verbind = (map: string, { host, port }: Postmaster, database: string) => {
  const password = wachtwoordVan(map)
  return { host, port, user: eigenaar, database, ...(password === undefined ? {} : { password }) } satisfies Verbinding
}

const overneembaar = async (plaats: Plaats, cluster: string): Promise<Postmaster | undefined> => {
  const levend = levendePostmaster(cluster)
  if (!levend) return undefined
  // The folder was moved under it: its socket and log still point to the old place.
  if (levend.cluster !== cluster) await stopPostmaster(cluster)
  else if (levend.staat === 'stopping') await wachtOpWeg(cluster)
  else return wachtOpKlaar(plaats, () => !levendePostmaster(cluster))
  return undefined
}

const zorgVoorPostmaster = async (plaats: Plaats, dataMap: string, log: Opdracht['log']) => {
  const levend = await overneembaar(plaats, join(plaats.map, 'cluster'))
  if (levend) return { postmaster: levend, nieuw: false, overgenomen: true }
  const programma = vindProgramma(plaats.wie, programmaCache(dataMap), log)
  const nieuw = await zorgVoorCluster(plaats, programma)
  return { postmaster: await startPostmaster(plaats, programma), nieuw, overgenomen: false }
}

const slotVan = (dataMap: string, log: Opdracht['log']) => {
  const wachtregel = () => log('Een ander Baken-proces start of stopt de database van deze datamap; even wachten.')
  return <T>(doe: () => Promise<T>): Promise<T> => metSlot(join(dataMap, 'pg-slot'), wachtregel, doe)
}

/** Call it while holding the lock. */
const neemDeel = async (
  dataMap: string,
  gebruikers: Gebruikers,
  log: Opdracht['log'],
  databases: readonly string[],
) => {
  const anderen = await gebruikers.tel()
  const plaats = kiesPlaats(dataMap, log)
  const aanmelding = gebruikers.meldAan()
  const vertrek = async () => {
    aanmelding.weg()
    if ((await gebruikers.tel()) === 0) await stopPostmaster(join(plaats.map, 'cluster'))
  }
  try {
    const gestart = await zorgVoorPostmaster(plaats, dataMap, log)
    const beheer = verbind(plaats.map, gestart.postmaster, 'postgres')
    for (const naam of databases) await maakDatabaseAan(beheer, naam)
    if (gestart.overgenomen && anderen === 0) log('De database draaide nog van een vorige keer en is overgenomen.')
    return { ...gestart, plaats, vertrek }
  } catch (err) {
    await vertrek()
    throw err
  }
}

const begin = async ({ dataMap: gevraagd, log, databases = ['baken', 'sleutels'] }: Opdracht) => {
  const dataMap = maakDatamap(resolve(gevraagd))
  try {
    const gebruikers = gebruikersVan(dataMap)
    await gebruikers.weigerAndereMachine()
    const opSlot = slotVan(dataMap, log)
    const deelname = await opSlot(() => neemDeel(dataMap, gebruikers, log, databases))
    return { ...deelname, dataMap, opSlot }
  } catch (err) {
    throw opstartFoutVan(err, 'datamap', { pad: dataMap })
  }
}

/**
 * The PostgreSQL of a data folder, for this process: makes, starts or joins it. The last process to stop() stops it; it
 * survives a process that is killed, and the next one takes it over.
 * @throws {OpstartFout} with one line that says what to do
 */
export const startEmbedded = async (opdracht: Opdracht) => {
  const { plaats, postmaster, nieuw, overgenomen, dataMap, opSlot, vertrek } = await begin(opdracht)
  let gestopt: Promise<void> | undefined
  const herstel = () => opSlot(async () => (gestopt ? undefined : zorgVoorPostmaster(plaats, dataMap, opdracht.log)))
  const wacht = bewaak(join(plaats.map, 'cluster'), herstel, opdracht.log)

  return {
    /** Made by this start, so empty. */
    nieuw,
    /** It ran already: another process uses it, or one that used it was killed. */
    overgenomen,
    /** Where the cluster stands. */
    map: plaats.map,
    verbinding: (database: string) => verbind(plaats.map, postmaster, database),
    /** The same as a URL, for what takes DATABASE_URL. */
    url: (database: string): string => urlVan(verbind(plaats.map, postmaster, database)),
    /** Close the pools first. Stops PostgreSQL when no other process uses it; a second call waits for the first. */
    stop: (): Promise<void> => {
      wacht.op()
      gestopt ??= opSlot(vertrek).catch(() => {
        opdracht.log('De database kon niet worden gestopt en blijft draaien; de volgende start neemt haar over.')
      })
      return gestopt
    },
  }
}

const urlVan = ({ host, port, user, database, password }: ReturnType<typeof verbind>): string => {
  const wie = password === undefined ? user : `${user}:${password}`
  return host.startsWith('/')
    ? `postgres://${wie}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://${wie}@${host}:${port}/${database}`
}

/** PostgreSQL restarts its own workers; when its postmaster goes (out of memory, an operator's kill) we start it anew. */
const bewaak = (cluster: string, herstel: () => Promise<unknown>, log: Opdracht['log']) => {
  let bezig = false
  const klok = setInterval(() => {
    if (bezig || levendePostmaster(cluster)) return
    bezig = true
    log('De database is onverwacht gestopt en wordt opnieuw gestart.')
    herstel()
      .catch((err: unknown) => log(err instanceof Error ? err.message : String(err)))
      .finally(() => {
        bezig = false
      })
  }, bewaakMs).unref()
  return { op: () => clearInterval(klok) }
}
