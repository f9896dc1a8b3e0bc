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
import { beoordelen } from './acten/beoordelen.tsx'
import * as opvolging from './acten/opvolgen.tsx'
import { nazorg, terugkeer } from './acten/terugkeer.tsx'
import { Vermissingenlijst } from './lijst.tsx'
import { Vermissingpagina } from './page.tsx'
import { findVermissingen } from './store.ts'

/** Missing persons: the list of the desk, the tab of a dossier, and a page for every act. */
export const vermissingRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/vermissingen', handeling: 'werkvoorraad.zien' }, async v => {
    const versie = versieOp(v.desk, dagVan(v.nu)) ?? v.desk.versies[0]
    if (!versie) throw new Error('a desk has a version')
    const protocol = bijzonderVan(versie).vermissing
    const vermisten = await findVermissingen(v.tx, v.wie, protocol.categorieen)
    const collegas = await findCollegas(v.tx, v.wie.loket)
    const categorie = (code: string) => versie.categorieen.find(c => c.code === code)?.naam ?? code
    v.toon(vermisten.map(r => r.id))
    return { pagina: <Vermissingenlijst {...{ v, vermisten, protocol, categorie, collegas }} /> }
  })
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/vermissing', handeling: 'dossier.lezen' },
    async (v, zaak) => ({
      pagina: <Vermissingpagina v={v} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} />,
    }),
  )
  actRoutes(app, huisraad, actenlijst(beoordelen, ...Object.values(opvolging), terugkeer, nazorg))
}
