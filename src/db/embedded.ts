import { join, resolve } from 'node:path'
import { type Gebruikers, gebruikersVan } from './embedded/deelname/gebruikers.ts'
import { metSlot } from './embedded/deelname/slot.ts'
import { type Opening, openCluster, verbind, zorgVoorPostmaster } from './embedded/open.ts'
import { kiesPlaats, maakDatamap } from './embedded/plaats.ts'
import { stopPostmaster } from './embedded/postmaster.ts'
import { levendePostmaster } from './embedded/postmasterbestand.ts'
import { opstartFoutVan } from './opstartfout-van.ts'

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

const slotVan = ({ dataMap, log }: Opening) => {
  const wachtregel = () => log('Een ander Baken-proces start of stopt de database van deze datamap; even wachten.')
  return <T>(doe: () => Promise<T>): Promise<T> => metSlot(join(dataMap, 'pg-slot'), wachtregel, doe)
}

/** Call it while holding the lock. */
const neemDeel = async (gebruikers: Gebruikers, opening: Opening) => {
  const anderen = await gebruikers.tel()
  const plaats = kiesPlaats(opening.dataMap, opening.log)
  const aanmelding = gebruikers.meldAan()
  const vertrek = async () => {
    aanmelding.weg()
    if ((await gebruikers.tel()) === 0) await stopPostmaster(join(plaats.map, 'cluster'))
  }
  try {
    const gestart = await openCluster(plaats, opening)
    if (gestart.overgenomen && anderen === 0)
      opening.log('De database draaide nog van een vorige keer en is overgenomen.')
    return { ...gestart, plaats, vertrek }
  } catch (err) {
    await vertrek()
    throw err
  }
}

const begin = async (opening: Opening) => {
  const opSlot = slotVan(opening)
  try {
    const gebruikers = gebruikersVan(opening.dataMap)
    await gebruikers.weigerAndereMachine()
    const deelname = await opSlot(() => neemDeel(gebruikers, opening))
    return { ...deelname, opSlot }
  } catch (err) {
    throw opstartFoutVan(err, 'datamap', { pad: opening.dataMap })
  }
}

/**
 * The PostgreSQL of a data folder, for this process: makes, starts or joins it. The last process to stop() stops it; it
 * survives a process that is killed, and the next one takes it over.
 * @throws {OpstartFout} with one line that says what to do
 */
export const startEmbedded = async ({ dataMap, log, databases = ['baken', 'sleutels'] }: Opdracht) => {
  const opening = { dataMap: maakDatamap(resolve(dataMap)), log, databases }
  const { plaats, postmaster, nieuw, overgenomen, opSlot, vertrek } = await begin(opening)
  let gestopt: Promise<void> | undefined
  const herstel = () => opSlot(async () => (gestopt ? undefined : zorgVoorPostmaster(plaats, opening)))
  const wacht = bewaak(join(plaats.map, 'cluster'), herstel, log)

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
        log('De database kon niet worden gestopt en blijft draaien; de volgende start neemt haar over.')
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
