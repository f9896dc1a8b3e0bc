import { OpstartFout } from '../db/opstartfout.ts'
import type { Businstelling } from '../post/retour/bus.ts'
import type { Smtpinstelling } from '../post/versturen/smtp.ts'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

const weiger = (melding: string): never => {
  throw new OpstartFout('instelling', { melding })
}

const leesServer = (tekst: string): URL => {
  const url = URL.canParse(tekst) ? new URL(tekst) : null
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    return weiger(
      'BAKEN_SMTP is geen adres van een mailserver. Het hoort eruit te zien als smtp://mail.gemeente.nl:587.',
    )
  return url
}

const hostVan = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

const leesAfzender = (tekst: string | undefined): string => {
  if (!tekst) return weiger('BAKEN_SMTP is gezet, maar BAKEN_AFZENDER niet. Zet ze allebei.')
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(tekst))
    return weiger(`BAKEN_AFZENDER is ${tekst}; zet een mailadres als loket@gemeente.nl.`)
  return tekst
}

/** Where a server is; `poort` when the address names none. In the open to this very machine only. */
const verbinding = (url: URL, tls: boolean, poort: number) => ({
  host: hostVan(url),
  poort: url.port === '' ? poort : Number(url.port),
  tls,
  onbeveiligd: !tls && loopback.has(url.hostname),
})

/** The mail server, or undefined when none is set. Without TLS only to this very machine. */
export const leesPost = (env: NodeJS.ProcessEnv, adres: string): Smtpinstelling | undefined => {
  if (!env.BAKEN_SMTP) {
    if (env.BAKEN_AFZENDER) weiger('BAKEN_AFZENDER is gezet, maar BAKEN_SMTP niet. Zet ze allebei.')
    return undefined
  }
  const url = leesServer(env.BAKEN_SMTP)
  const tls = url.protocol === 'smtps:'
  return {
    ...verbinding(url, tls, tls ? 465 : 587),
    gebruiker: url.username === '' ? undefined : decodeURIComponent(url.username),
    wachtwoord: url.username === '' ? undefined : decodeURIComponent(url.password),
    afzender: leesAfzender(env.BAKEN_AFZENDER),
    adres,
  }
}

const leesBusadres = (tekst: string): URL => {
  const url = URL.canParse(tekst) ? new URL(tekst) : null
  if (!url || !['imap:', 'imaps:'].includes(url.protocol) || url.hostname === '' || url.username === '')
    return weiger(
      'BAKEN_BOUNCES is geen postbus. Het hoort eruit te zien als imaps://gebruiker:wachtwoord@mail.gemeente.nl/INBOX.',
    )
  return url
}

/** The mailbox into which bounces come, or undefined when none is set: then somebody writes them down. */
export const leesBounces = (env: NodeJS.ProcessEnv): Businstelling | undefined => {
  if (!env.BAKEN_BOUNCES) return undefined
  if (!env.BAKEN_SMTP) return weiger('BAKEN_BOUNCES is gezet, maar BAKEN_SMTP niet. Zet ze allebei.')
  const url = leesBusadres(env.BAKEN_BOUNCES)
  const tls = url.protocol === 'imaps:'
  return {
    ...verbinding(url, tls, tls ? 993 : 143),
    gebruiker: decodeURIComponent(url.username),
    wachtwoord: decodeURIComponent(url.password),
    map: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
  }
}
