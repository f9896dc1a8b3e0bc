import type { FastifyInstance } from 'fastify'
import { opstartFoutVan } from '../db/opstartfout-van.ts'
import { laadBestanden } from '../web/bestanden.ts'
import { maakServer } from '../web/route/server.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import type { Instellingen } from './instellingen.ts'
import { kamers } from './kamers.ts'
import { type Opbouw, wortel } from './opbouw.ts'

/** The whole web server, ready to listen. */
export const maakWeb = async (
  opbouw: Pick<Opbouw, 'baken'>,
  i: Instellingen,
  log: (regel: Record<string, unknown>) => void,
): Promise<FastifyInstance> => {
  const huisraad: Huisraad = { baken: opbouw.baken, bestanden: laadBestanden(wortel, i.thema), demo: i.demo, log }
  const app = await maakServer(huisraad, log)
  for (const kamer of kamers) await kamer(app, huisraad, i)
  return app
}

/** Listens, or says in one line why not. */
export const luister = async (app: FastifyInstance, i: Instellingen): Promise<string> => {
  try {
    return await app.listen({ port: i.poort, host: i.host })
  } catch (fout) {
    throw opstartFoutVan(fout, 'web', { poort: i.poort, ander: i.host })
  }
}
