import type { FastifyInstance } from 'fastify'
import { dagVan } from '../kernel/lokaal.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import { versieOp } from '../protocollen/versie.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute, leesRoute } from '../web/route/route.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import { aanvullen, nietNodig, opstellen, vaststellen } from './acten/advies.tsx'
import { besluit, opvolgen } from './acten/daarna.tsx'
import { gezin } from './acten/gezin.tsx'
import { Dreigingenlijst } from './lijst.tsx'
import { Pandsluitingpagina } from './page.tsx'
import { findDreigingen } from './store.ts'

/** A home that may be closed: the list of the desk, the tab of a dossier, and a page for every act. */
export const pandsluitingRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/pandsluitingen', handeling: 'werkvoorraad.zien' }, async v => {
    const versie = versieOp(v.desk, dagVan(v.nu)) ?? v.desk.versies[0]
    if (!versie) throw new Error('a desk has a version')
    const protocol = bijzonderVan(versie).pandsluiting
    const dreigingen = await findDreigingen(v.tx, v.wie, protocol.categorieen)
    const collegas = await findCollegas(v.tx, v.wie.loket)
    v.toon(dreigingen.map(r => r.id))
    return { pagina: <Dreigingenlijst {...{ v, dreigingen, protocol, collegas }} /> }
  })
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/pandsluiting', handeling: 'dossier.lezen' },
    async (v, zaak) => ({
      pagina: <Pandsluitingpagina v={v} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} />,
    }),
  )
  actRoutes(app, huisraad, actenlijst(gezin, opstellen, vaststellen, aanvullen, nietNodig, besluit, opvolgen))
}
