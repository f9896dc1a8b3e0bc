import type { FastifyInstance } from 'fastify'
import { findUitersteDagen } from '../../cijfers/store.ts'
import { versieVoor } from '../../cijfers/tellen/maak.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { leesRoute } from '../../web/route/route.tsx'
import { type Formulier, type Huisraad, type Lezend, veld } from '../../web/route/verzoek.ts'
import { telt } from '../gemist/domain.ts'
import { findGemist } from '../gemist/store.ts'
import { hertel, nietTeHertellen, nieuwereVersies, telTot } from './domain.ts'
import { Hertelpagina } from './page.tsx'
import { telCategorieen } from './store.ts'

const jarenVan = async (v: Lezend): Promise<readonly number[]> => {
  const nu = Number(dagVan(v.nu).slice(0, 4))
  const { eerste } = await findUitersteDagen(v.tx, v.desk.loket)
  const begin = eerste ? Number(eerste.slice(0, 4)) : nu
  return Array.from({ length: nu - begin + 1 }, (_, i) => begin + i)
}

const toon = async (v: Lezend): Promise<Antwoord> => {
  const f = v.request.query as Formulier
  const jaren = await jarenVan(v)
  const gevraagd = Number(veld(f, 'jaar'))
  // Without a question the last year that there is a newer version for: the page opens on something to see.
  const jaar = jaren.includes(gevraagd)
    ? gevraagd
    : (jaren.findLast(j => nieuwereVersies(v.desk, j).length > 0) ?? jaren.at(-1) ?? 0)
  const versies = nieuwereVersies(v.desk, jaar)
  const nieuw = versies.find(p => String(p.versie) === veld(f, 'versie')) ?? versies.at(-1) ?? null
  const oud = versieVoor(v.desk, `${jaar}-01-01`)
  const tellingen = nieuw ? await telCategorieen(v.tx, v.desk.loket, `${jaar}-01-01`, telTot(nieuw, jaar)) : []
  const herteld = nieuw ? hertel(tellingen, oud, nieuw) : []
  const gemist = (await findGemist(v.tx, v.desk.loket)).filter(telt)
  return {
    pagina: (
      <Hertelpagina
        {...{ v, jaren, jaar, versies, oud, nieuw, herteld }}
        niet={nieuw ? nietTeHertellen(oud, nieuw, herteld) : []}
        meldingen={tellingen.reduce((som, t) => som + t.aantal, 0)}
        gemist={gemist.filter(g => g.gebeurdOp.startsWith(`${jaar}-`)).length}
      />
    ),
  }
}

/** What if an earlier year had been counted by newer criteria. */
export const hertelRoutes = (app: FastifyInstance, huisraad: Huisraad): void =>
  leesRoute(app, huisraad, { methode: 'GET', pad: '/hertelling', handeling: 'signaal.beoordelen' }, toon)
