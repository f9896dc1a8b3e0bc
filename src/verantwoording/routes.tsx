import type { FastifyInstance } from 'fastify'
import { bereidTellenVoor } from '../cijfers/store.ts'
import { beginVan } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { leesRoute } from '../web/route.tsx'
import { type Formulier, type Huisraad, veld } from '../web/verzoek.ts'
import { findBesluitdagen } from '../zaken/store.ts'
import { rekenaar } from '../zaken/termijnen.ts'
import { verantwoord } from './domain.ts'
import { Verantwoordingpagina } from './page.tsx'
import { findJaar, telTermijnen } from './store.ts'

/** So many years back it can be asked for. */
const JAREN = 10

const jaarbegin = (jaar: number): string =>
  beginVan(`${jaar}-01-01`).toInstant().toString({ smallestUnit: 'millisecond' })

/** The yearly account of a supervisor. */
export const verantwoordingRoutes = (app: FastifyInstance, huisraad: Huisraad): void =>
  leesRoute(app, huisraad, { methode: 'GET', pad: '/verantwoording', handeling: 'rapport.zien' }, async v => {
    const { loket } = v.desk
    const ditJaar = Number(dagVan(v.nu).slice(0, 4))
    const jaren = Array.from({ length: JAREN }, (_, i) => ditJaar - i)
    const jaar = jaren.find(j => String(j) === veld(v.request.query as Formulier, 'jaar')) ?? ditJaar
    const [van, tot] = [jaarbegin(jaar), jaarbegin(jaar + 1)]
    await bereidTellenVoor(v.tx)
    const [dossiers, termijnen, dagen] = await Promise.all([
      findJaar(v.tx, loket, van, tot),
      telTermijnen(v.tx, loket, van, tot, v.nu.toISOString()),
      findBesluitdagen(v.tx, loket),
    ])
    const verantwoording = verantwoord(dossiers, v.desk, rekenaar(v.desk, dagen))
    return { pagina: <Verantwoordingpagina {...{ v, jaar, jaren, verantwoording, termijnen }} /> }
  })
