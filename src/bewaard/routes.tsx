import type { FastifyInstance } from 'fastify'
import { isBewaardId, pakAlleBewaard, pakBewaard, wisBewaard } from '../web/bewaard/opslag.ts'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import { Bewaard, Bewaardlijst } from './page.tsx'

/** Whether a page stands at this path: '/:loket/dossiers/:zaak/notitie' fits '/desk/dossiers/1/notitie'. */
const heeftPagina = (app: FastifyInstance, pad: string): boolean =>
  app.routes.some(r => r.methode === 'GET' && new RegExp(`^${r.pad.replaceAll(/:\w+/g, '[^/]+')}$`).test(pad))

/** Forms that were sent after a session ended, for who sent them: to go on with, or to wipe. */
export const bewaardRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const { baken } = huisraad
  const handeling = 'eigen.zien'
  leesRoute(app, huisraad, { methode: 'GET', pad: '/bewaard', handeling }, async v => {
    const regels = (await pakAlleBewaard(v.tx, baken, v.wie)).map(b => ({ b, heeftPagina: heeftPagina(app, b.pad) }))
    return { pagina: <Bewaardlijst v={v} regels={regels} /> }
  })
  leesRoute(app, huisraad, { methode: 'GET', pad: '/bewaard/:id', handeling }, async v => {
    const { id } = v.request.params as { id: string }
    const b = isBewaardId(id) ? await pakBewaard(v.tx, baken, v.wie, id) : null
    return b ? { pagina: <Bewaard v={v} b={b} /> } : nietGevonden(huisraad, v, v.wie)
  })
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/bewaard/:id/wissen', handeling }, async v => {
    const { id } = v.request.params as { id: string }
    if (isBewaardId(id)) await wisBewaard(baken, v.wie, id)
    return { naar: `/${v.desk.loket}/bewaard` }
  })
}
