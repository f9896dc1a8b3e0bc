import type { FastifyInstance } from 'fastify'
import { aanmeldRoutes } from '../aanmelden/routes.tsx'
import { zorgaanbiederRoutes } from '../aanmelden/zorgaanbieder/routes.tsx'
import { adviesRoutes } from '../advies/routes.tsx'
import { beginRoutes } from '../begin/routes.tsx'
import { bemiddelingstafelRoutes } from '../bemiddelingstafel/routes.tsx'
import { berichtenRoutes } from '../berichten/routes.tsx'
import { besluitdagRoutes } from '../besluitdagen/routes.tsx'
import { bewaardRoutes } from '../bewaard/routes.tsx'
import { bijlagenRoutes } from '../bijlagen/routes.tsx'
import { briefRoutes } from '../brieven/routes.tsx'
import { delingRoutes } from '../deling/routes.tsx'
import { dienstRoutes } from '../dienst/routes.tsx'
import { dossierRoutes } from '../dossier/routes.tsx'
import { gebruikersRoutes } from '../gebruikers/routes.tsx'
import { gesprekRoutes } from '../gesprek/routes.tsx'
import { getallenboekRoutes } from '../getallenboek/routes.tsx'
import { importeerRoutes } from '../importeren/routes.tsx'
import { informeerRoutes } from '../informeren/routes.tsx'
import { maatregelRoutes } from '../maatregelen/routes.tsx'
import { meldenRoutes } from '../melden/routes.tsx'
import { volgenRoutes } from '../melden/volgen/routes.tsx'
import { noodknopRoutes } from '../noodknop/routes.tsx'
import { afschriftRoutes } from '../onderzoek/afschrift/routes.tsx'
import { reageerRoutes } from '../onderzoek/reageren/routes.tsx'
import { onderzoekRoutes } from '../onderzoek/routes.tsx'
import { ophaalRoutes } from '../ophalen/routes.tsx'
import { pandsluitingRoutes } from '../pandsluiting/routes.tsx'
import { personenRoutes } from '../personen/routes.tsx'
import { postRoutes } from '../post/routes.tsx'
import { protocolRoutes } from '../protocolpagina/routes.tsx'
import { rapportageRoutes } from '../rapportage/routes.tsx'
import { regieRoutes } from '../regie/routes.tsx'
import { regioRoutes } from '../regio/routes.tsx'
import { registrerenRoutes } from '../registreren/routes.tsx'
import { screeningRoutes } from '../screening/routes.tsx'
import { gemistRoutes } from '../signalen/gemist/routes.tsx'
import { hertelRoutes } from '../signalen/hertelling/routes.tsx'
import { signalenRoutes } from '../signalen/routes.tsx'
import { themaRoutes } from '../signalen/themas/routes.tsx'
import { toegangsRoutes } from '../toegangslogboek/routes.tsx'
import { toezichtRoutes } from '../toezichthouders/routes.tsx'
import { verantwoordingRoutes } from '../verantwoording/routes.tsx'
import { vermissingRoutes } from '../vermissing/routes.tsx'
import { vernietigingRoutes } from '../vernietiging/routes.tsx'
import type { Huisraad } from '../web/route/verzoek.ts'
import { werkvoorraadRoutes } from '../werkvoorraad/routes.tsx'
import { zelfonderzoekRoutes } from '../zelfonderzoek/routes.tsx'
import type { Instellingen } from './instellingen.ts'

type Kamer = (app: FastifyInstance, huisraad: Huisraad, i: Instellingen) => void | Promise<void>

/** Every room hangs its routes here; nothing else is reachable. */
export const kamers: readonly Kamer[] = [
  aanmeldRoutes,
  zorgaanbiederRoutes,
  beginRoutes,
  gebruikersRoutes,
  protocolRoutes,
  meldenRoutes,
  volgenRoutes,
  ophaalRoutes,
  postRoutes,
  briefRoutes,
  werkvoorraadRoutes,
  registrerenRoutes,
  dossierRoutes,
  bijlagenRoutes,
  screeningRoutes,
  adviesRoutes,
  vermissingRoutes,
  pandsluitingRoutes,
  informeerRoutes,
  regioRoutes,
  bemiddelingstafelRoutes,
  personenRoutes,
  besluitdagRoutes,
  vernietigingRoutes,
  rapportageRoutes,
  signalenRoutes,
  gemistRoutes,
  themaRoutes,
  hertelRoutes,
  getallenboekRoutes,
  importeerRoutes,
  toegangsRoutes,
  noodknopRoutes,
  berichtenRoutes,
  dienstRoutes,
  bewaardRoutes,
  regieRoutes,
  delingRoutes,
  toezichtRoutes,
  zelfonderzoekRoutes,
  maatregelRoutes,
  onderzoekRoutes,
  reageerRoutes,
  afschriftRoutes,
  verantwoordingRoutes,
  gesprekRoutes,
]
