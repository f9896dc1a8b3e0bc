import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { versieMet, versieOp } from '../protocollen/versie.ts'
import { findWie } from '../toegang/sessies.ts'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { openbareRoute } from '../web/route/plek.ts'
import { type Huisraad, koekjeVan, sessiekoekje, type Verzoek } from '../web/route/verzoek.ts'
import { findBesluitdagen } from '../zaken/register/store.ts'
import { rekenaar } from '../zaken/verloop/termijnen.ts'
import { Protocolpagina } from './page.tsx'

const toon = async (v: Verzoek): Promise<Antwoord> => {
  const { desk, nu } = v
  const gevraagd = (v.request.query as { versie?: unknown }).versie
  const geldend = versieOp(desk, dagVan(nu))
  const versie = gevraagd === undefined ? (geldend ?? desk.versies.at(-1)) : versieMet(desk, Number(gevraagd))
  if (!versie) return nietGevonden(v.huisraad, v)
  const token = koekjeVan(v.request, sessiekoekje(desk.loket))
  const { wie, besluitdagen } = await inLoket(v.huisraad.baken.db, desk.loket, async tx => ({
    wie: token ? await findWie(tx, desk.loket, token, nu, v.herkomst) : null,
    besluitdagen: await findBesluitdagen(tx, desk.loket),
  }))
  const reken = rekenaar(desk, besluitdagen)
  return { pagina: <Protocolpagina v={v} wie={wie} versie={versie} geldend={geldend?.versie ?? null} reken={reken} /> }
}

/** The protocol, for anybody; `?versie=1` shows an older one. */
export const protocolRoutes = (app: FastifyInstance, huisraad: Huisraad): void =>
  openbareRoute(app, huisraad, { methode: 'GET', pad: '/protocol', handeling: 'openbaar.zien' }, toon)
