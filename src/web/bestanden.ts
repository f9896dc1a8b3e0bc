import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { ONVERANDERLIJK } from './route/antwoord.ts'
import { bouwStijl } from './stijl.ts'

const SOORTEN = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
} as const

type Bestand = { soort: string; inhoud: Buffer; br: Buffer; gzip: Buffer }

/** What a page links to, and the files behind it, by path. The paths carry a hash of the content. */
export type Bestanden = {
  stijl: string
  merk: string
  scripts: readonly string[]
  themaklasse: string | undefined
  inhoud: ReadonlyMap<string, Bestand>
}

const hashVan = (inhoud: string) => createHash('sha256').update(inhoud).digest('hex').slice(0, 12)

const maakBestand = (pad: string, tekst: string): Bestand => {
  const inhoud = Buffer.from(tekst)
  const soort = SOORTEN[pad.slice(pad.lastIndexOf('.') + 1) as keyof typeof SOORTEN]
  return { soort, inhoud, br: brotliCompressSync(inhoud), gzip: gzipSync(inhoud) }
}

/**
 * Reads and compresses everything a page needs, once, at server start.
 * @param root folder of the package
 * @param thema path of the operator's theme (CSS), if any
 */
export const laadBestanden = (root: string, thema?: string): Bestanden => {
  const stijl = bouwStijl(root, thema)
  const map = join(root, 'src/web/public')
  const inhoud = new Map<string, Bestand>()
  const voegToe = (naam: string, hash: string, tekst: string) => {
    const punt = naam.lastIndexOf('.')
    const pad = `/${naam.slice(0, punt)}-${hash}${naam.slice(punt)}`
    inhoud.set(pad, maakBestand(pad, tekst))
    return pad
  }
  const stijlpad = voegToe('stijl.css', stijl.hash, stijl.css)
  const paden = readdirSync(map)
    .toSorted()
    .map(naam => {
      const tekst = readFileSync(join(map, naam), 'utf8')
      return voegToe(naam, hashVan(tekst), tekst)
    })
  return {
    stijl: stijlpad,
    merk: paden.find(pad => pad.startsWith('/merk-')) ?? '',
    scripts: paden.filter(pad => pad.endsWith('.js')),
    themaklasse: stijl.themaklasse,
    inhoud,
  }
}

const kiesCodering = (bestand: Bestand, aanvaard: string) => {
  if (/\bbr\b/.test(aanvaard)) return { codering: 'br', inhoud: bestand.br }
  if (/\bgzip\b/.test(aanvaard)) return { codering: 'gzip', inhoud: bestand.gzip }
  return { codering: 'identity', inhoud: bestand.inhoud }
}

/** Gives each file its own route, compressed ahead and kept for ever by the browser. */
export const serveerBestanden = (app: FastifyInstance, bestanden: Bestanden): void => {
  for (const [pad, bestand] of bestanden.inhoud) {
    app.get(pad, (request, reply) => {
      const { codering, inhoud } = kiesCodering(bestand, String(request.headers['accept-encoding'] ?? ''))
      return reply
        .headers({ 'cache-control': ONVERANDERLIJK, 'content-encoding': codering, vary: 'accept-encoding' })
        .type(bestand.soort)
        .send(inhoud)
    })
  }
}
