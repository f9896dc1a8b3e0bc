import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import type { Huisraad } from '../web/verzoek.ts'
import { omzetten } from './acten/omzetten.tsx'

/** Questions for advice: what is done with them, from asking to what came of it. */
export const adviesRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  actRoutes(app, huisraad, actenlijst(omzetten))
}
