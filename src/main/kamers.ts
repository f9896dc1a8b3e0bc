import type { FastifyInstance } from 'fastify'
import { beginRoutes } from '../begin/routes.tsx'
import type { Huisraad } from '../web/verzoek.ts'
import type { Instellingen } from './instellingen.ts'

type Kamer = (app: FastifyInstance, huisraad: Huisraad, i: Instellingen) => void | Promise<void>

/** Every room hangs its routes here; nothing else is reachable. */
export const kamers: readonly Kamer[] = [beginRoutes]
