import type { FastifyInstance } from 'fastify'
import { versieVoor } from '../../cijfers/tellen/maak.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { actenlijst } from '../../web/act/act.ts'
import { actRoutes } from '../../web/act/routes.tsx'
import { leesRoute } from '../../web/route/route.tsx'
import { type Formulier, type Huisraad, veld } from '../../web/route/verzoek.ts'
import { thema } from './act.tsx'
import { Themapagina } from './page.tsx'
import { findThemadossiers, telThemas } from './store.ts'

/** Themes: put on a dossier, counted, and from a count to the dossiers behind it. */
export const themaRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  actRoutes(app, huisraad, actenlijst(thema))
  leesRoute(app, huisraad, { methode: 'GET', pad: '/themas', handeling: 'rapport.doorklikken' }, async v => {
    const gekozen = veld(v.request.query as Formulier, 'thema') || null
    const dossiers = gekozen === null ? [] : await findThemadossiers(v.tx, v.wie, gekozen)
    v.toon(dossiers.map(d => d.id))
    const [protocol, tellingen] = [versieVoor(v.desk, dagVan(v.nu)), await telThemas(v.tx, v.desk.loket)]
    return { pagina: <Themapagina {...{ v, protocol, tellingen, gekozen, dossiers }} /> }
  })
}
