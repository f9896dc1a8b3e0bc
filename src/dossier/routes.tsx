import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { haalDicht, openen, openenMetJournaal } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute } from '../web/route/route.tsx'
import type { Huisraad, Lezend } from '../web/route/verzoek.ts'
import { findBesluitdagen } from '../zaken/register/store.ts'
import { rekenaar } from '../zaken/verloop/termijnen.ts'
import * as behandeling from './acten/behandeling.tsx'
import { betrokkeneErbij } from './acten/betrokkene.tsx'
import * as werk from './acten/werk.tsx'
import { meldoordeelBij } from './gemeld.tsx'
import { Dossierpagina, Tijdlijnpagina } from './page.tsx'

const rekenaarVan = async (v: Lezend) => rekenaar(v.desk, await findBesluitdagen(v.tx, v.desk.loket))

/** The dossier, its timeline, and a page for every act on it. */
export const dossierRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak', handeling: 'dossier.lezen', gedeeld: true },
    async (v, zaak, dicht) => {
      const g = await openen(v, zaak, dicht)
      const gemeld = g.protocol.meldtermijnen ? meldoordeelBij(g, await rekenaarVan(v)) : null
      return { pagina: <Dossierpagina v={v} g={g} mogelijk={mogelijkVoor(v, zaak)} gemeld={gemeld} /> }
    },
    haalDicht,
  )
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/tijdlijn', handeling: 'dossier.lezen', gedeeld: true },
    async (v, zaak) => ({ pagina: <Tijdlijnpagina v={v} g={await openenMetJournaal(v, zaak)} /> }),
  )
  actRoutes(app, huisraad, actenlijst(...Object.values(behandeling), ...Object.values(werk), betrokkeneErbij))
}
