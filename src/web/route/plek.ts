import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import type { Aanbiederhandeling, Handeling, OpenbareHandeling } from '../../toegang/handelingen.ts'
import { nietGevonden } from '../kader/geweigerd.tsx'
import { hoortBij } from '../procedures.ts'
import { type Antwoord, stuur } from './antwoorden.ts'
import type { Formulier, Huisraad, Verzoek } from './verzoek.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route lets somebody do; a route without it does not start. */
    handeling?: Handeling | Aanbiederhandeling | OpenbareHandeling
  }
}

/** `pad` starts below the desk: '/werkvoorraad' is '/:loket/werkvoorraad'. */
export type Plek<H> = {
  readonly methode: 'GET' | 'POST'
  readonly pad: string
  readonly handeling: H
  /** Requests a minute from one address. */
  readonly perMinuut?: number
  /** A page that changes nothing and asks only what answers at once: over the lines that all looks share. */
  readonly gedeeld?: boolean
  /** A form with files: how many bytes one of them may have. */
  readonly bestandbytes?: number
}

const maakVerzoek = (huisraad: Huisraad, request: FastifyRequest): Verzoek | null => {
  const { loket } = request.params as { loket: string }
  const desk = huisraad.baken.loketten.get(loket)
  if (!desk) return null
  const formulier = (request.body ?? {}) as Formulier
  return { huisraad, desk, nu: huisraad.baken.klok(), herkomst: request.ip, formulier, request }
}

/** Hangs a route at every desk that has it; who may come in is for the caller to ask. */
export const hang = <H extends Handeling | Aanbiederhandeling | OpenbareHandeling>(
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<H>,
  doe: (v: Verzoek) => Promise<Antwoord>,
): void => {
  const config = {
    handeling: plek.handeling,
    ...(plek.perMinuut ? { rateLimit: { max: plek.perMinuut, timeWindow: 60_000 } } : {}),
  }
  app.route({
    method: plek.methode as HTTPMethods,
    url: `/:loket${plek.pad}`,
    config,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const v = maakVerzoek(huisraad, request)
      if (!v || !hoortBij(v.desk.procedure, plek.pad)) return stuur(reply, nietGevonden(huisraad, v))
      return stuur(reply, await doe(v))
    },
  })
}

/** A route for anybody. */
export const openbareRoute = (
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<OpenbareHandeling>,
  doe: (v: Verzoek) => Promise<Antwoord>,
): void => hang(app, huisraad, plek, doe)
