import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { bevestigSessie, eindigSessie } from '../toegang/sessies.ts'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { openbareRoute } from '../web/route/plek.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Huisraad, koekjeVan, sessiekoekje, type Verzoek, veld } from '../web/route/verzoek.ts'
import { Afgemeld } from './afgemeld.tsx'
import { Bevestigen } from './bevestigen.tsx'
import { meldDemoAan, toonDemo } from './demo.tsx'
import { beginpad, veiligNaar } from './domain.ts'
import { type Aanbieder, maakAanbieder } from './oidc/aanbieder.ts'
import { afmeldadres } from './oidc/afmelden.ts'
import type { Oidcinstelling } from './oidc/instelling.ts'
import { stuurNaarAanbieder, terugRoute, weigerAanmelding } from './oidc/routes.tsx'

type Instelling = { readonly adres: string; readonly oidc: Oidcinstelling | undefined }

const naarUit = (v: Verzoek): string => {
  const { naar } = v.request.query as { naar?: unknown }
  return veiligNaar(v.desk.loket, typeof naar === 'string' ? naar : veld(v.formulier, 'naar'))
}

const begin = (v: Verzoek): string => `/${v.desk.loket}/aanmelden`

/** Signed out here; where the organisation has a page to sign out, on to that one, which knows whom from its token. */
const meldAf = async (v: Verzoek, aanbieder: Aanbieder | null, adres: string): Promise<Antwoord> => {
  const { loket } = v.desk
  const naam = sessiekoekje(loket)
  const token = koekjeVan(v.request, naam)
  const idtoken = token ? await inLoket(v.huisraad.baken.db, loket, tx => eindigSessie(tx, loket, token)) : null
  const verder = idtoken && afmeldadres(aanbieder, adres, idtoken)
  const koekje = { naam, waarde: null }
  return verder
    ? { pagina: <Afgemeld v={v} verder={verder} opnieuw={begin(v)} />, koekje }
    : { naar: `/${loket}/afgemeld`, koekje }
}

const terugNaarVraag = (v: Verzoek): string => `/${v.desk.loket}/bevestigen?naar=${encodeURIComponent(naarUit(v))}`

const bevestigRoutes = (app: FastifyInstance, huisraad: Huisraad, aanbieder: Aanbieder | null, adres: string) => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/bevestigen', handeling: 'eigen.zien' }, async v => ({
    pagina: <Bevestigen v={v} naar={naarUit(v)} />,
  }))
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/bevestigen', handeling: 'eigen.zien' }, async v => {
    // Outside the demo a button proves nothing.
    if (!huisraad.demo) return { naar: terugNaarVraag(v) }
    await inLoket(huisraad.baken.db, v.desk.loket, tx => bevestigSessie(tx, v.desk.loket, v.token, v.nu))
    return { naar: naarUit(v) }
  })
  schrijfRoute(app, huisraad, { methode: 'GET', pad: '/bevestigen/verder', handeling: 'eigen.zien' }, async v =>
    aanbieder && !huisraad.demo
      ? stuurNaarAanbieder(v, aanbieder, { soort: 'bevestigen', naar: naarUit(v), adres })
      : { naar: terugNaarVraag(v) },
  )
}

/** Signing in and out, and proving again who one is. */
export const aanmeldRoutes = (app: FastifyInstance, huisraad: Huisraad, { adres, oidc }: Instelling): void => {
  const aanbieder = oidc ? maakAanbieder(oidc) : null
  const openbaar = { handeling: 'openbaar.aanmelden', perMinuut: 120 } as const
  openbareRoute(app, huisraad, { methode: 'GET', pad: '/aanmelden', ...openbaar }, async v => {
    if (huisraad.demo) return toonDemo(v, naarUit(v))
    if (!aanbieder) return weigerAanmelding(v, 'nietIngesteld')
    return stuurNaarAanbieder(v, aanbieder, { soort: 'aanmelden', naar: naarUit(v), adres })
  })
  openbareRoute(app, huisraad, { methode: 'POST', pad: '/aanmelden', ...openbaar }, async v =>
    huisraad.demo ? meldDemoAan(v, naarUit(v)) : nietGevonden(huisraad, v),
  )
  openbareRoute(app, huisraad, { methode: 'POST', pad: '/afmelden', ...openbaar }, v => meldAf(v, aanbieder, adres))
  openbareRoute(app, huisraad, { methode: 'GET', pad: '/afgemeld', ...openbaar }, async v => ({
    pagina: <Afgemeld v={v} verder={afmeldadres(aanbieder, adres, null)} opnieuw={begin(v)} />,
  }))
  if (aanbieder) terugRoute(app, huisraad, aanbieder, adres)
  bevestigRoutes(app, huisraad, aanbieder, adres)
  leesRoute(app, huisraad, { methode: 'GET', pad: '/begin', handeling: 'eigen.zien' }, async v => ({
    naar: `/${v.desk.loket}${beginpad(v.wie.rollen, v.desk.procedure)}`,
  }))
}
