import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import * as antwoord from './acten/antwoord.tsx'
import { omzetten } from './acten/omzetten.tsx'
import { registerRoutes } from './register/routes.tsx'
import { vraagRoutes } from './vraag.tsx'

/** Questions for advice: what is done with them, from asking to what came of it. */
export const adviesRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  vraagRoutes(app, huisraad)
  registerRoutes(app, huisraad)
  actRoutes(app, huisraad, actenlijst(...Object.values(antwoord), omzetten))
}
