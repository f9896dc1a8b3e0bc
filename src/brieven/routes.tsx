import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute } from '../web/route/route.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import * as acten from './acten.tsx'
import { Briefpagina } from './brief.tsx'
import { findBrief } from './domain.ts'
import { Brievenpagina } from './page.tsx'

/** Letters of a dossier: which there are, one as its reader gets it, and the acts on it. */
export const briefRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/brieven', handeling: 'dossier.lezen' },
    async (v, zaak) => {
      const kan = mogelijkVoor(v, zaak)('dossier.bewerken')
      return { pagina: <Brievenpagina v={v} g={await openen(v, zaak)} kan={kan} /> }
    },
  )
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/brieven/:brief', handeling: 'dossier.lezen' },
    async (v, zaak) => {
      const { brief = '' } = v.request.params as { brief?: string }
      const b = findBrief(zaak, brief)
      if (!b) return { naar: `/${v.desk.loket}/dossiers/${zaak.id}/brieven` }
      return { pagina: <Briefpagina v={v} g={await openen(v, zaak)} b={b} mogelijk={mogelijkVoor(v, zaak)} /> }
    },
  )
  actRoutes(app, huisraad, actenlijst(...Object.values(acten)))
}
