import type { FastifyInstance } from 'fastify'
import { beginVan, plusDagen } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import { versieOp } from '../protocollen/versie.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute, leesRoute } from '../web/route/route.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import * as acten from './acten.tsx'
import { Regiolijst } from './lijst.tsx'
import { Regiopagina } from './page.tsx'
import { findRegiozaken } from './store.ts'

const JAAR = 366

/** Cases of other municipalities: the list of the desk, the tab of a dossier, and a page for every act. */
export const regioRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/regio', handeling: 'werkvoorraad.zien' }, async v => {
    const vandaag = dagVan(v.nu)
    const protocol = versieOp(v.desk, vandaag) ?? v.desk.versies[0]
    if (!protocol) throw new Error('a desk has a version')
    const sinds = beginVan(plusDagen(vandaag, -JAAR)).toInstant().toString()
    const zaken = await findRegiozaken(v.tx, v.wie, bijzonderVan(protocol).regio.uitkomsten, sinds)
    v.toon(zaken.map(z => z.id))
    return { pagina: <Regiolijst v={v} zaken={zaken} protocol={protocol} /> }
  })
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/regio', handeling: 'dossier.lezen' },
    async (v, zaak) => ({
      pagina: <Regiopagina v={v} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} />,
    }),
  )
  actRoutes(app, huisraad, actenlijst(...Object.values(acten)))
}
