import type { FastifyInstance } from 'fastify'
import { dagVan } from '../kernel/lokaal.ts'
import { mag } from '../toegang/mag.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import * as melden from './acten/melden.tsx'
import * as verloop from './acten/verloop.tsx'
import { stemAf, toonAfstemming, vandaag } from './afstemming.tsx'
import { jaarVan, regelsVan, standen } from './lijst.ts'
import { Toezichtpagina } from './paginas/dossier.tsx'
import { Toezichtlijst } from './paginas/lijst.tsx'
import { findToezichtdossiers } from './store.ts'

/** So many years back the list can be asked for. */
const JAREN = 10

const toonLijst = async (v: Lezend): Promise<Antwoord> => {
  const query = v.request.query as Formulier
  const protocol = vandaag(v)
  const ditJaar = Number(dagVan(v.nu).slice(0, 4))
  const jaren = Array.from({ length: JAREN }, (_, i) => ditJaar - i)
  const jaar = jaren.find(j => String(j) === veld(query, 'jaar')) ?? ditJaar
  const toezichthouder = protocol.toezichthouders.find(t => t.code === veld(query, 'toezichthouder'))?.code ?? ''
  const stand = standen.find(s => s.waarde === veld(query, 'stand'))?.waarde ?? ''
  const { van, tot } = jaarVan(jaar)
  const dossiers = (await findToezichtdossiers(v.tx, v.wie, van, tot)).filter(d => d.zichtbaar)
  v.toon(dossiers.map(d => d.id))
  const alle = regelsVan(v.desk, dossiers)
  const magAfstemmen = mag(v.wie, 'toezicht.afstemmen', null, v.nu).mag
  const filter = { jaar, toezichthouder, stand }
  return { pagina: <Toezichtlijst {...{ v, protocol, filter, jaren, alle, magAfstemmen }} /> }
}

/** What the desk knows of the supervisors: per dossier, over all of them, and held beside the supervisor's own list. */
export const toezichtRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/toezicht', handeling: 'toezicht.zien' }, toonLijst)
  const afstemming = { pad: '/toezicht/afstemming', handeling: 'toezicht.afstemmen' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...afstemming }, v => toonAfstemming(v))
  schrijfRoute(app, huisraad, { methode: 'POST', ...afstemming }, stemAf)
  const dossier = { pad: '/dossiers/:zaak/toezicht', handeling: 'dossier.lezen' } as const
  dossierRoute(app, huisraad, { methode: 'GET', ...dossier }, async (v, zaak) => ({
    pagina: <Toezichtpagina v={v} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} />,
  }))
  actRoutes(app, huisraad, actenlijst(...Object.values(melden), ...Object.values(verloop)))
}
