import pg from 'pg'
import { startEmbedded } from '../db/embedded.ts'
import { maakDatabaseAan, migreer } from '../db/migreer.ts'
import { eisPostgres15, opstartFoutVan } from '../db/opstartfout-van.ts'
import { poolinstelling, type Verbinding } from '../db/verbinding.ts'
import type { Instellingen } from './instellingen.ts'

/** Where register and key store are: as their owner (migrations, backup) and as the application. */
export type Opslag = {
  readonly register: { eigenaar: Verbinding; toepassing: Verbinding }
  readonly sleutels: { eigenaar: Verbinding; toepassing: Verbinding }
  readonly ingebed: boolean
  stop(): Promise<void>
}

const APP = 'baken_app'

const ingebed = async (data: string, log: (regel: string) => void): Promise<Opslag> => {
  const e = await startEmbedded({ dataMap: data, log, databases: ['baken', 'sleutels'] })
  const paar = (database: string) => ({
    eigenaar: e.verbinding(database),
    // Its own login, which cannot become the owner again.
    toepassing: { ...e.verbinding(database), user: APP },
  })
  return { register: paar('baken'), sleutels: paar('sleutels'), ingebed: true, stop: e.stop }
}

const naastUrl = (url: string): { url: string; naam: string } => {
  const naast = new URL(url)
  const naam = `${naast.pathname.slice(1) || 'baken'}_sleutels`
  naast.pathname = `/${naam}`
  return { url: naast.href, naam }
}

const keur = async (verbinding: Verbinding, wat: 'register' | 'sleutels'): Promise<void> => {
  const url = verbinding.url ?? ''
  try {
    const client = new pg.Client(poolinstelling(verbinding))
    await client.connect()
    const { rows } = await client.query<{ n: string }>(`select current_setting('server_version_num') as n`)
    await client.end()
    eisPostgres15(Number(rows[0]?.n), wat, url)
  } catch (fout) {
    throw opstartFoutVan(fout, wat, { url })
  }
}

const eigen = async (databaseUrl: string, sleutelsUrl: string | undefined): Promise<Opslag> => {
  await keur({ url: databaseUrl }, 'register')
  const naast = sleutelsUrl ? null : naastUrl(databaseUrl)
  if (naast)
    await maakDatabaseAan({ url: databaseUrl }, naast.naam).catch(fout => {
      throw opstartFoutVan(fout, 'sleutels', { url: naast.url })
    })
  const url = sleutelsUrl ?? naast?.url ?? ''
  await keur({ url }, 'sleutels')
  const paar = (url: string) => ({ eigenaar: { url }, toepassing: { url, rol: APP } })
  return { register: paar(databaseUrl), sleutels: paar(url), ingebed: false, stop: async () => {} }
}

/** Starts or reaches both databases as they are: a backup changes nothing, a restore brings its own schema. */
export const bereikOpslag = (i: Instellingen, log: (regel: string) => void): Promise<Opslag> =>
  i.databaseUrl ? eigen(i.databaseUrl, i.sleutelsUrl) : ingebed(i.data, log)

/** Starts or reaches both databases and brings them up to date. */
export const openOpslag = async (i: Instellingen, log: (regel: string) => void): Promise<Opslag> => {
  const opslag = await bereikOpslag(i, log)
  try {
    await migreer(opslag.register.eigenaar, 'register')
    await migreer(opslag.sleutels.eigenaar, 'sleutels')
  } catch (fout) {
    await opslag.stop()
    throw opstartFoutVan(fout, 'register', { url: i.databaseUrl ?? '' })
  }
  return opslag
}
