import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import { findWaarnemers } from '../toegang/waarneming.ts'
import { relatieVan } from '../toegang/wie.ts'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, leesRoute } from '../web/route/route.tsx'
import { type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { findZaakId } from '../zaken/nummer.ts'
import { beginVan, leesPeriode, openersVan } from './domain.ts'
import { Toegangspagina } from './dossier.tsx'
import { Toegangsoverzicht } from './overzicht.tsx'
import { findBlikkenOp, findLog, findOpenNoodtoegang, findStand } from './store.ts'

const KWARTIER = 15 * 60_000

const perDossier = async (v: Lezend, zaak: Zaak): Promise<Antwoord> => {
  const { tx, wie, nu } = v
  const periode = leesPeriode(veld(v.request.query as Formulier, 'dagen'))
  const collegas = await findCollegas(tx, zaak.loket)
  const nood = await findOpenNoodtoegang(tx, zaak.loket, zaak.id, nu.toISOString())
  const over = { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(wie, zaak) }
  const props = {
    v,
    zaak,
    collegas,
    periode,
    openers: openersVan(zaak, [...collegas.values()], nood, nu, await findWaarnemers(tx, zaak.loket, dagVan(nu))),
    regels: await findBlikkenOp(tx, zaak.loket, zaak.id, beginVan(periode, nu)),
    magLezen: mag(wie, 'dossier.lezen', over, nu, nood.has(wie.id)).mag,
  }
  return { pagina: <Toegangspagina {...props} /> }
}

const overzicht = async (v: Lezend): Promise<Antwoord> => {
  const { tx, nu, formulier: f } = v
  const { loket } = v.desk
  const getypt = veld(f, 'nummer')
  const zaak = getypt === '' ? null : await findZaakId(tx, loket, getypt)
  if (zaak) return { naar: `/${loket}/dossiers/${zaak}/toegang` }
  const periode = leesPeriode(veld(f, 'dagen') || '7')
  const uitkomst = veld(f, 'uitkomst')
  const collegas = await findCollegas(tx, loket)
  const wie = veld(f, 'wie')
  const regels = await findLog(tx, loket, {
    wie: collegas.has(wie) ? wie : undefined,
    handeling: veld(f, 'handeling') || undefined,
    uitkomst: uitkomst === 'noodknop' ? undefined : uitkomst || undefined,
    noodtoegang: uitkomst === 'noodknop',
    van: beginVan(periode, nu),
    voor: Number.isNaN(Date.parse(veld(f, 'voor'))) ? undefined : veld(f, 'voor'),
  })
  v.toon(regels.flatMap(r => (r.zaak ? [r.zaak] : [])))
  const oud = new Date(nu.getTime() - KWARTIER).toISOString()
  const stand = await findStand(tx, loket, beginVan('7', nu), oud)
  const onbekendNummer = getypt !== ''
  return {
    ...(onbekendNummer ? { status: 422 } : {}),
    pagina: <Toegangsoverzicht {...{ v, stand, regels, collegas, periode, onbekendNummer }} />,
  }
}

/** Who can see and who saw: of one dossier, and of the whole desk. Filters are a POST: they name people. */
export const toegangsRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const eigen = { pad: '/dossiers/:zaak/toegang', handeling: 'dossier.toegang.zien' } as const
  dossierRoute(app, huisraad, { methode: 'GET', ...eigen }, perDossier)
  const alles = { pad: '/toegang', handeling: 'toegangslog.lezen' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...alles }, overzicht)
  leesRoute(app, huisraad, { methode: 'POST', ...alles }, overzicht)
}
