import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { haalDicht, openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute } from '../web/route.tsx'
import type { Huisraad } from '../web/verzoek.ts'
import { aanbiederRoutes } from './aanbieder/routes.tsx'
import * as aanbieders from './acten/aanbieders.tsx'
import * as oordeel from './acten/oordeel.tsx'
import * as vragen from './acten/vragen.tsx'
import { Onderzoekpagina } from './page.tsx'
import { schrijfRoutes } from './schrijven/routes.tsx'

/** What a provider investigates at the supervisor's request, and what the supervisor thinks of it. */
export const zelfonderzoekRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/zelfonderzoek', handeling: 'dossier.lezen' },
    async (v, zaak, dicht) => ({
      pagina: <Onderzoekpagina v={v} g={await openen(v, zaak, dicht)} mogelijk={mogelijkVoor(v, zaak)} />,
    }),
    haalDicht,
  )
  await schrijfRoutes(app, huisraad)
  await aanbiederRoutes(app, huisraad)
  actRoutes(
    app,
    huisraad,
    actenlijst(...Object.values(vragen), ...Object.values(oordeel), ...Object.values(aanbieders)),
  )
}
