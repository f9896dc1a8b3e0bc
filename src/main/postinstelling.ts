import { OpstartFout } from '../db/opstartfout.ts'
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

const leesAfzender = (tekst: string | undefined): string => {
  if (!tekst) return weiger('BAKEN_SMTP is gezet, maar BAKEN_AFZENDER niet. Zet ze allebei.')
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(tekst))
    return weiger(`BAKEN_AFZENDER is ${tekst}; zet een mailadres als loket@gemeente.nl.`)
  return tekst
}

/** The mail server, or undefined when none is set. Without TLS only to this very machine. */
export const leesPost = (env: NodeJS.ProcessEnv, adres: string): Smtpinstelling | undefined => {
  if (!env.BAKEN_SMTP) {
    if (env.BAKEN_AFZENDER) weiger('BAKEN_AFZENDER is gezet, maar BAKEN_SMTP niet. Zet ze allebei.')
    return undefined
  }
  const url = leesServer(env.BAKEN_SMTP)
  const tls = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    poort: url.port === '' ? (tls ? 465 : 587) : Number(url.port),
    tls,
    onbeveiligd: !tls && loopback.has(url.hostname),
    gebruiker: url.username === '' ? undefined : decodeURIComponent(url.username),
    wachtwoord: url.username === '' ? undefined : decodeURIComponent(url.password),
    afzender: leesAfzender(env.BAKEN_AFZENDER),
    adres,
  }
}
