import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { beginSessie, bevestigSessie, eindigSessie } from '../toegang/sessies.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import type { Antwoord } from '../web/antwoorden.ts'
import { nietGevonden } from '../web/geweigerd.tsx'
import { leesRoute, openbareRoute, schrijfRoute } from '../web/route.tsx'
import { type Huisraad, koekjeVan, sessiekoekje, type Verzoek, veld } from '../web/verzoek.ts'
import { Bevestigen } from './bevestigen.tsx'
import { Demoaanmelden } from './demo.tsx'
import { DEMO } from './demogebruikers.ts'
import { beginpad, veiligNaar } from './domain.ts'
import { findGebruikersVan } from './store.ts'

const naarUit = (v: Verzoek): string => {
  const { naar } = v.request.query as { naar?: unknown }
  return veiligNaar(v.desk.loket, typeof naar === 'string' ? naar : veld(v.formulier, 'naar'))
}

const toonDemo = async (v: Verzoek): Promise<Antwoord> => {
  const { loket } = v.desk
  const gebruikers = await inLoket(v.huisraad.baken.db, loket, tx => findGebruikersVan(tx, loket, DEMO))
  return { pagina: <Demoaanmelden v={v} gebruikers={gebruikers} naar={naarUit(v)} /> }
}

/** Starts a session of its own; one that the browser still had ends. */
const meldDemoAan = async (v: Verzoek): Promise<Antwoord> => {
  const { loket } = v.desk
  return inLoket(v.huisraad.baken.db, loket, async tx => {
    const gebruikers = await findGebruikersVan(tx, loket, DEMO)
    const gekozen = gebruikers.find(g => g.id === veld(v.formulier, 'gebruiker'))
    if (!gekozen) return nietGevonden(v.huisraad, v)
    const vorige = koekjeVan(v.request, sessiekoekje(loket))
    if (vorige) await eindigSessie(tx, loket, vorige)
    const waarde = await beginSessie(tx, loket, gekozen.id, v.nu)
    await logBlik(tx, {
      loket,
      wie: gekozen.id,
      rol: gekozen.rollen.join(' '),
      handeling: 'openbaar.aanmelden',
      doel: 'beheer',
      herkomst: v.herkomst,
      uitkomst: 'toegestaan',
    })
    return { naar: naarUit(v), koekje: { naam: sessiekoekje(loket), waarde } }
  })
}

const meldAf = async (v: Verzoek): Promise<Antwoord> => {
  const { loket } = v.desk
  const token = koekjeVan(v.request, sessiekoekje(loket))
  if (token) await inLoket(v.huisraad.baken.db, loket, tx => eindigSessie(tx, loket, token))
  return { naar: `/${loket}`, koekje: { naam: sessiekoekje(loket), waarde: null } }
}

/** Signing in and out, and proving again who one is. */
export const aanmeldRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const openbaar = { handeling: 'openbaar.aanmelden', perMinuut: 120 } as const
  openbareRoute(app, huisraad, { methode: 'GET', pad: '/aanmelden', ...openbaar }, async v =>
    huisraad.demo ? toonDemo(v) : nietGevonden(huisraad, v),
  )
  openbareRoute(app, huisraad, { methode: 'POST', pad: '/aanmelden', ...openbaar }, async v =>
    huisraad.demo ? meldDemoAan(v) : nietGevonden(huisraad, v),
  )
  openbareRoute(app, huisraad, { methode: 'POST', pad: '/afmelden', ...openbaar }, meldAf)
  leesRoute(app, huisraad, { methode: 'GET', pad: '/begin', handeling: 'eigen.zien' }, async v => ({
    naar: `/${v.desk.loket}${beginpad(v.wie.rollen)}`,
  }))
  leesRoute(app, huisraad, { methode: 'GET', pad: '/bevestigen', handeling: 'eigen.zien' }, async v => ({
    pagina: <Bevestigen v={v} naar={naarUit(v)} />,
  }))
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/bevestigen', handeling: 'eigen.zien' }, async v => {
    if (!huisraad.demo) return nietGevonden(huisraad, v, v.wie)
    await inLoket(huisraad.baken.db, v.desk.loket, tx => bevestigSessie(tx, v.desk.loket, v.token, v.nu))
    return { naar: naarUit(v) }
  })
}
