import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute } from '../web/route/route.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import { brievenKlaar } from './acten/brieven.tsx'
import { bericht, erbij, weglaten } from './acten/doelgroep.tsx'
import { feiten, perslijn } from './acten/feiten.tsx'
import { link } from './acten/link.tsx'
import { mondeling } from './acten/mondeling.tsx'
import { Informeerpagina } from './page.tsx'

/** Who must know, who knows, and a page for every act of telling. */
export const informeerRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/informeren', handeling: 'dossier.lezen' },
    async (v, zaak) => {
      const kan = mogelijkVoor(v, zaak)('dossier.informeren')
      return { pagina: <Informeerpagina v={v} g={await openen(v, zaak)} kan={kan} /> }
    },
  )
  actRoutes(app, huisraad, actenlijst(brievenKlaar, feiten, perslijn, bericht, mondeling, link, erbij, weglaten))
}
