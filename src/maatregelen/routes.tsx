import type { FastifyInstance } from 'fastify'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { haalDicht, openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute, leesRoute } from '../web/route/route.tsx'
import { type Formulier, type Huisraad, veld } from '../web/route/verzoek.ts'
import * as acten from './acten.tsx'
import { Maatregellijst } from './lijst.tsx'
import { opvolgRoutes } from './opvolgen.tsx'
import { Maatregelpagina } from './page.tsx'
import { findMaatregelen, findMaatregelteksten, PER_PAGINA } from './store.ts'

/** What must get better after a case, per dossier and over all of them. */
export const maatregelRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/maatregelen', handeling: 'maatregelen.zien' }, async v => {
    const gevraagd = Math.trunc(Number(veld(v.request.query as Formulier, 'pagina')))
    const pagina = Math.max(1, Math.min(1000, gevraagd || 1))
    const rijen = await findMaatregelen(v.tx, v.wie, pagina)
    const getoond = rijen.slice(0, PER_PAGINA)
    const teksten = await findMaatregelteksten(
      v.huisraad.baken,
      v.tx,
      v.desk.loket,
      getoond.map(r => ({ zaak: r.zaak, teksten: [r.tekst, r.gevraagd] })),
    )
    v.toon([...new Set(getoond.map(r => r.zaak))])
    return { pagina: <Maatregellijst {...{ v, pagina, rijen, teksten }} /> }
  })
  opvolgRoutes(app, huisraad)
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
