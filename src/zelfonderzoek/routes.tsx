import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { haalDicht, openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { dossierRoute } from '../web/route/route.tsx'
import type { Huisraad, Lezend } from '../web/route/verzoek.ts'
import { findTijdlijn, type Gebeurtenis } from '../zaken/aanbieder/tijdlijn.ts'
import { getVersie } from '../zaken/baken.ts'
import { isKeten } from './aanbieder/domain.ts'
import { aanbiederRoutes } from './aanbieder/routes.tsx'
import * as aanbieders from './acten/aanbieders.tsx'
import * as herinneren from './acten/herinneren.tsx'
import * as oordeel from './acten/oordeel.tsx'
import * as uitstel from './acten/uitstel.tsx'
import * as vragen from './acten/vragen.tsx'
import { Onderzoekpagina } from './page.tsx'
import { schrijfRoutes } from './schrijven/routes.tsx'

/** What the providers of a chain put on their timeline; only where there is a chain. */
const tijdlijnVan = async (v: Lezend, zaak: Zaak): Promise<readonly Gebeurtenis[]> => {
  if (!isKeten(zaak, getVersie(v.desk, zaak.protocolversie))) return []
  const sleutel = (await v.huisraad.baken.kluis.pak(zaak.loket, [zaak.id])).get(zaak.id)
  return sleutel ? findTijdlijn(v.tx, { zaak, sleutel }) : []
}

/** What a provider investigates at the supervisor's request, and what the supervisor thinks of it. */
export const zelfonderzoekRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/zelfonderzoek', handeling: 'dossier.lezen' },
    async (v, zaak, dicht) => {
      const [g, tijdlijn] = [await openen(v, zaak, dicht), await tijdlijnVan(v, zaak)]
      return { pagina: <Onderzoekpagina v={v} g={g} mogelijk={mogelijkVoor(v, zaak)} tijdlijn={tijdlijn} /> }
    },
    haalDicht,
  )
  await schrijfRoutes(app, huisraad)
  await aanbiederRoutes(app, huisraad)
  actRoutes(
    app,
    huisraad,
    actenlijst(
      ...Object.values(vragen),
      ...Object.values(oordeel),
      ...Object.values(aanbieders),
      ...Object.values(uitstel),
      ...Object.values(herinneren),
    ),
  )
}
