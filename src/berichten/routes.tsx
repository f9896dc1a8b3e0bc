import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { findBerichten, leesBerichten } from '../toegang/berichten.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import { metNummers } from './nummers.ts'
import { Berichtenpagina } from './page.tsx'

/** One's own messages. */
export const berichtenRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/berichten', handeling: 'eigen.zien' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...plek }, async v => {
    const berichten = await metNummers(v.tx, v.wie, await findBerichten(v.tx, v.desk.loket, v.wie.id))
    v.toon(berichten.flatMap(b => (b.zaak && b.nummer ? [b.zaak] : [])))
    return { pagina: <Berichtenpagina v={v} berichten={berichten} /> }
  })
  schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, async v => {
    const { loket } = v.desk
    await inLoket(v.huisraad.baken.db, loket, tx => leesBerichten(tx, loket, v.wie.id, v.nu.toISOString()))
    return { naar: `/${loket}/berichten` }
  })
}
