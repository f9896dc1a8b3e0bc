import type { FastifyInstance } from 'fastify'
import { aanmeldRoutes } from '../aanmelden/routes.tsx'
import { beginRoutes } from '../begin/routes.tsx'
import { dossierRoutes } from '../dossier/routes.tsx'
import { personenRoutes } from '../personen/routes.tsx'
import { screeningRoutes } from '../screening/routes.tsx'
import type { Huisraad } from '../web/verzoek.ts'
import { werkvoorraadRoutes } from '../werkvoorraad/routes.tsx'
import type { Instellingen } from './instellingen.ts'

type Kamer = (app: FastifyInstance, huisraad: Huisraad, i: Instellingen) => void | Promise<void>

/** Every room hangs its routes here; nothing else is reachable. */
export const kamers: readonly Kamer[] = [
  aanmeldRoutes,
  beginRoutes,
  werkvoorraadRoutes,
  dossierRoutes,
  screeningRoutes,
  personenRoutes,
]
