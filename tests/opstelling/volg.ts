import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** The cookie that an answer sets, as a browser sends it back; null when it removes it, undefined when it says nothing. */
export const koekjeUit = ({ headers }: LightMyRequestResponse): string | null | undefined => {
  const zet = String(headers['set-cookie'] ?? '')
  if (zet === '') return undefined
  const paar = zet.split(';')[0] ?? ''
  return paar.endsWith('=') ? null : paar
}

/** Goes where an answer leads, with the cookie that it gave: as a browser does after a form. */
export const volgMee = async (app: FastifyInstance, antwoord: LightMyRequestResponse, koekje?: string | null) => {
  if (antwoord.statusCode !== 303) return antwoord
  const nieuw = koekjeUit(antwoord)
  const cookie = nieuw === undefined ? koekje : nieuw
  return app.inject({ url: String(antwoord.headers.location), headers: cookie ? { cookie } : {} })
}
