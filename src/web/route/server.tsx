import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serveerBestanden } from '../bestanden.ts'
import { Foutpagina, type Foutstatus } from '../kader/fouten.tsx'
import { algemeenHuis } from '../kader/geweigerd.tsx'
import { html, KOPREGELS } from './antwoord.ts'
import type { Huisraad } from './verzoek.ts'

/** What can be reached, and the act it asks for. */
type Route = { readonly methode: string; readonly pad: string; readonly handeling: string }

declare module 'fastify' {
  interface FastifyInstance {
    readonly routes: readonly Route[]
  }
}

/** In demo mode anybody signs in without a password: then we answer to this machine's own names only. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

/** A form is text; what is larger than this is refused before it is read. */
const HOOGSTENS_BYTES = 1_000_000

/** A browser says where a form comes from; from elsewhere it is refused. Programs without a browser send neither. */
const vanElders = (request: FastifyRequest): boolean => {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const site = request.headers['sec-fetch-site']
  if (site) return site !== 'same-origin' && site !== 'none'
  const { origin } = request.headers
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== request.headers.host)
}

const statussen = [400, 404, 413, 429, 503] as const
/** The database is away, starting, or full of connections: not our fault and not for ever. */
const overbelast: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])
const databaseWeg = (fout: FastifyError) =>
  overbelast.has(fout.code) || /timeout exceeded when trying to connect|Connection terminated/.test(fout.message)

const statusVan = (fout: FastifyError): Foutstatus =>
  databaseWeg(fout)
    ? 503
    : (statussen.find(s => s === fout.statusCode) ?? (fout.statusCode && fout.statusCode < 500 ? 400 : 500))

const foutpagina = (huisraad: Huisraad, request: FastifyRequest, reply: FastifyReply, status: Foutstatus) => {
  if (status === 503 || status === 429) reply.header('retry-after', '30')
  return reply
    .status(status)
    .type('text/html; charset=utf-8')
    .send(
      html(
        <Foutpagina
          huis={algemeenHuis(huisraad)}
          soort="publiek"
          status={status}
          kenmerk={status === 500 ? request.id : undefined}
          verder={{ tekst: 'Naar het begin', href: '/' }}
        />,
      ),
    )
}

/** The server without its rooms: headers, limits, forms, files, errors. Refuses a route that names no act. */
export const maakServer = async (
  huisraad: Huisraad,
  log: (regel: Record<string, unknown>) => void,
): Promise<FastifyInstance> => {
  const app = fastify({
    bodyLimit: HOOGSTENS_BYTES,
    trustProxy: false,
    // A photo over a slow mobile line takes minutes; who is slow with the head of a request is no telephone.
    requestTimeout: 180_000,
    http: { headersTimeout: 30_000 },
    genReqId: () => crypto.randomUUID().slice(0, 8),
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be read is not found either, in the words of the house.
    frameworkErrors: (_fout, request, reply) => {
      reply.headers(KOPREGELS)
      foutpagina(huisraad, request, reply, 404)
    },
  })
  const routes: Route[] = []
  app.decorate('routes', routes)
  app.addHook('onRoute', route => {
    if (!route.config?.handeling && !route.url.match(/^\/[\w-]+-[0-9a-f]{12}\.\w+$/))
      throw new Error(`route ${String(route.method)} ${route.url} names no act`)
    if (route.config?.handeling && route.method !== 'HEAD')
      routes.push({ methode: String(route.method), pad: route.url, handeling: route.config.handeling })
  })
  app.addHook('onRequest', async (request, reply) => {
    // What an answer sets itself, such as the caching of files, goes before.
    reply.headers(KOPREGELS)
    if (vanElders(request) || (huisraad.demo && !LOOPBACK.has(request.hostname)))
      return foutpagina(huisraad, request, reply, 400)
    return undefined
  })
  await app.register(compress, {
    threshold: 2_048,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 4 },
  })
  await app.register(formbody)
  await app.register(rateLimit, { global: false })
  await app.register(underPressure, { maxEventLoopDelay: 2_000, retryAfter: 30 })
  app.setErrorHandler((fout: FastifyError, request, reply) => {
    const status = statusVan(fout)
    // Names and numbers of people never stand in a URL, so the path may be logged; the message may not.
    if (status === 500)
      log({
        fout: fout.code ?? fout.name,
        spoor: fout.stack?.split('\n').slice(1, 6),
        kenmerk: request.id,
        route: request.routeOptions.url,
      })
    return foutpagina(huisraad, request, reply, status)
  })
  app.setNotFoundHandler((request, reply) => foutpagina(huisraad, request, reply, 404))
  serveerBestanden(app, huisraad.bestanden)
  return app
}
