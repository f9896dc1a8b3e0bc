import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute } from '../web/route.tsx'
import type { Huisraad } from '../web/verzoek.ts'
import { antwoorden, gelezen } from './acten.tsx'
import { Gesprekpagina } from './page.tsx'

/** Messages between the desk and who reported, on a dossier. */
export const gesprekRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { methode: 'GET', pad: '/dossiers/:zaak/gesprek', handeling: 'dossier.lezen' } as const
  dossierRoute(app, huisraad, plek, async (v, zaak) => ({
    pagina: <Gesprekpagina v={v} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} />,
  }))
  actRoutes(app, huisraad, actenlijst(antwoorden, gelezen))
}
