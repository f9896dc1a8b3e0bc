import type { FastifyInstance } from 'fastify'
import { stuur } from '../web/antwoorden.ts'
import { openbareRoute } from '../web/route.tsx'
import type { Huisraad } from '../web/verzoek.ts'
import { Loketbegin, Overzicht } from './page.tsx'

/** The start of the site, and of a desk. */
export const beginRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  app.get('/', { config: { handeling: 'openbaar.zien' } }, (_, reply) =>
    stuur(reply, { pagina: <Overzicht huisraad={huisraad} /> }),
  )
  openbareRoute(app, huisraad, { methode: 'GET', pad: '', handeling: 'openbaar.zien' }, async v => ({
    pagina: <Loketbegin v={v} />,
  }))
}
