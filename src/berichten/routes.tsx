import type { FastifyInstance } from 'fastify'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { type Bericht, findBerichten, leesBerichten } from '../toegang/berichten.ts'
import { leesRoute, schrijfRoute } from '../web/route.tsx'
import type { Huisraad } from '../web/verzoek.ts'
import { Berichtenpagina, type Getoond } from './page.tsx'

/** The dossiers' numbers, for who was told about them. A dossier that was destroyed has none any more. */
const metNummers = async (tx: Tx, loket: string, berichten: readonly Bericht[]): Promise<readonly Getoond[]> => {
  const ids = berichten.flatMap(b => (b.zaak ? [b.zaak] : []))
  const rijen =
    ids.length === 0
      ? []
      : await tx.selectFrom('zaak').select(['id', 'nummer']).where('loket', '=', loket).where('id', 'in', ids).execute()
  const nummers = new Map(rijen.map(r => [r.id, r.nummer]))
  return berichten.map(b => ({ ...b, nummer: (b.zaak && nummers.get(b.zaak)) ?? null }))
}

/** One's own messages. */
export const berichtenRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/berichten', handeling: 'eigen.zien' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...plek }, async v => {
    const berichten = await metNummers(v.tx, v.desk.loket, await findBerichten(v.tx, v.desk.loket, v.wie.id))
    v.toon(berichten.flatMap(b => (b.zaak ? [b.zaak] : [])))
    return { pagina: <Berichtenpagina v={v} berichten={berichten} /> }
  })
  schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, async v => {
    const { loket } = v.desk
    await inLoket(v.huisraad.baken.db, loket, tx => leesBerichten(tx, loket, v.wie.id, v.nu.toISOString()))
    return { naar: `/${loket}/berichten` }
  })
}
