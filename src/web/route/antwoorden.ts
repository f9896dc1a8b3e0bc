import type { FastifyReply } from 'fastify'
import type { ReactElement } from 'react'
import { html } from './antwoord.ts'

/** What a route answers: a page, another address, or a file to save. */
export type Antwoord =
  | {
      readonly pagina: ReactElement
      readonly status?: number
      readonly koekje?: Koekje
      /** The page as text, where something was put back into it after it was made. */
      readonly klaar?: string
    }
  | { readonly naar: string; readonly koekje?: Koekje }
  /** For a script of our own, that asked for it. */
  | { readonly json: unknown; readonly status?: number }
  | {
      readonly bestand: Buffer | string
      readonly type: string
      readonly naam: string
      /** An image within a page of ours; everything else is saved, never shown. */
      readonly inBeeld?: boolean
    }

/** A cookie to set, or to remove when `waarde` is null. `strikt`: not sent along from a link elsewhere. */
export type Koekje = {
  readonly naam: string
  readonly waarde: string | null
  readonly maxLeeftijd?: number
  readonly strikt?: true
}

/** `__Host-`: only over a secure channel (or loopback), for this host only, never readable by script. */
const zetKoekje = (reply: FastifyReply, koekje: Koekje | undefined): void => {
  if (!koekje) return
  const leeftijd = koekje.waarde === null ? 0 : koekje.maxLeeftijd
  const delen = [
    `${koekje.naam}=${koekje.waarde ?? ''}`,
    'Path=/',
    'HttpOnly',
    'Secure',
    `SameSite=${koekje.strikt ? 'Strict' : 'Lax'}`,
  ]
  if (leeftijd !== undefined) delen.push(`Max-Age=${leeftijd}`)
  reply.header('set-cookie', delen.join('; '))
}

export const stuur = (reply: FastifyReply, antwoord: Antwoord): FastifyReply => {
  if ('naar' in antwoord) {
    zetKoekje(reply, antwoord.koekje)
    return reply.redirect(antwoord.naar, 303)
  }
  if ('json' in antwoord) return reply.status(antwoord.status ?? 200).send(antwoord.json)
  if ('bestand' in antwoord)
    return reply
      .type(antwoord.type)
      .headers({
        'content-disposition': `${antwoord.inBeeld ? 'inline' : 'attachment'}; filename="${antwoord.naam.replace(/[^\w.-]/g, '_')}"`,
        // What comes from elsewhere gets nothing of ours: no scripts, no forms, no origin.
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(antwoord.bestand)
  zetKoekje(reply, antwoord.koekje)
  return reply
    .status(antwoord.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(antwoord.klaar ?? html(antwoord.pagina))
}
