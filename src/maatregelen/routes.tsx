import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { haalDicht, openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute, leesRoute } from '../web/route.tsx'
import type { Huisraad } from '../web/verzoek.ts'
import * as acten from './acten.tsx'
import { Maatregellijst, regelsVan } from './lijst.tsx'
import { Maatregelpagina } from './page.tsx'
import { findMaatregeldossiers } from './store.ts'

/** What must get better after a case, per dossier and over all of them. */
export const maatregelRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/maatregelen', handeling: 'werkvoorraad.zien' }, async v => {
    const regels = regelsVan(await findMaatregeldossiers(v.tx, v.wie))
    v.toon([...new Set(regels.map(r => r.dossier.id))])
    return { pagina: <Maatregellijst v={v} regels={regels} /> }
  })
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/maatregelen', handeling: 'dossier.lezen' },
    async (v, zaak, dicht) => ({
      pagina: <Maatregelpagina v={v} g={await openen(v, zaak, dicht)} mogelijk={mogelijkVoor(v, zaak)} />,
    }),
    haalDicht,
  )
  actRoutes(app, huisraad, actenlijst(...Object.values(acten)))
}
