import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { haalDicht, openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute } from '../web/route/route.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import { aankondigen } from './aankondigen/acten.tsx'
import { beantwoorden } from './acten/beantwoorden.tsx'
import { intrekken } from './acten/intrekken.tsx'
import * as reacties from './acten/reacties.tsx'
import * as stukken from './acten/stukken.tsx'
import { voorleggen } from './acten/voorleggen.tsx'
import { klaarzetten } from './afschrift/acten.tsx'
import { rapportRoutes } from './afschrift/balie.tsx'
import * as deskundigen from './deskundigen/acten.tsx'
import * as horen from './horen/acten.tsx'
import { EigenOnderzoekpagina } from './page.tsx'
import { schrijven } from './schrijven/acten.tsx'
import { aanvullen, college, verzenden } from './verzenden/acten.tsx'

/** What a supervisor investigates itself: hearings, a draft, reactions with their answer, the report. */
export const onderzoekRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/onderzoek', handeling: 'dossier.lezen' },
    async (v, zaak, dicht) => ({
      pagina: <EigenOnderzoekpagina v={v} g={await openen(v, zaak, dicht)} mogelijk={mogelijkVoor(v, zaak)} />,
    }),
    haalDicht,
  )
  rapportRoutes(app, huisraad)
  actRoutes(
    app,
    huisraad,
    actenlijst(
      aankondigen,
      ...Object.values(stukken),
      ...Object.values(horen),
      voorleggen,
      intrekken,
      beantwoorden,
      ...Object.values(reacties),
      ...Object.values(deskundigen),
      klaarzetten,
      verzenden,
      college,
      aanvullen,
      schrijven,
    ),
  )
}
