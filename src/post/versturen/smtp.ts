import { Readable } from 'node:stream'
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'

/** How mail leaves; made by main from what the operator set. */
export type Smtpinstelling = {
  readonly host: string
  readonly poort: number
  /** TLS from the start; otherwise STARTTLS, which is then asked for unless `onbeveiligd`. */
  readonly tls: boolean
  readonly onbeveiligd: boolean
  readonly gebruiker: string | undefined
  readonly wachtwoord: string | undefined
  /** The address that notices come from. */
  readonly afzender: string
  /** By which the recipient's browser reaches us. */
  readonly adres: string
}

/** Milliseconds: to get a connection, to be greeted, and to wait for any answer. */
export type Tijden = { readonly verbinden: number; readonly antwoord: number }
const TIJDEN: Tijden = { verbinden: 10_000, antwoord: 30_000 }

/**
 * How a try ended. Only codes: what a server writes back may hold an address. `tijdelijk` is worth another try;
 * `onzeker` is not ours to repeat: the server had the message when the line broke; `losgelaten`: it was no longer ours.
 */
export type Afloop =
  | { readonly soort: 'verzonden'; readonly antwoord: string | null }
  | { readonly soort: 'geweigerd'; readonly fout: 'geadresseerde' | 'bericht'; readonly antwoord: string | null }
  | { readonly soort: 'tijdelijk'; readonly fout: Tijdelijk; readonly antwoord: string | null }
  | { readonly soort: 'onzeker'; readonly fout: 'verbroken' }
  | { readonly soort: 'losgelaten' }
type Tijdelijk = 'verbinding' | 'te_traag' | 'beveiliging' | 'aanmelding' | 'uitgesteld'

export type Mail = { readonly aan: string; readonly bytes: Buffer }

type Fase = 'verbinden' | 'aanmelden' | 'envelop' | 'gegevens'
type Fout = Error & { code?: string; responseCode?: number; response?: string; command?: string }

/** "550 5.1.1 <who@where> unknown" gives "550 5.1.1". */
export const antwoordcode = (antwoord: string | undefined): string | null =>
  /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?/
    .exec(antwoord ?? '')
    ?.slice(1)
    .filter(Boolean)
    .join(' ') ?? null

const tijdelijk = (fout: Fout, fase: Fase): Tijdelijk => {
  if (fase === 'aanmelden') return 'aanmelding'
  if (fout.code === 'ETLS') return 'beveiliging'
  if (fout.code === 'ETIMEDOUT') return 'te_traag'
  return fout.responseCode ? 'uitgesteld' : 'verbinding'
}

/**
 * What an error means. A refusal with 5xx is final only when it is about this recipient or this message: a server that
 * refuses us altogether is put right by the operator, and then everything leaves.
 */
export const duid = (fout: Fout, fase: Fase): Afloop => {
  const antwoord = antwoordcode(fout.response)
  const definitief = (fout.responseCode ?? 0) >= 500
  if (fase === 'envelop' && definitief) return { soort: 'geweigerd', fout: 'geadresseerde', antwoord }
  if (fase === 'gegevens' && definitief) return { soort: 'geweigerd', fout: 'bericht', antwoord }
  if (fase === 'gegevens' && !fout.responseCode) return { soort: 'onzeker', fout: 'verbroken' }
  return { soort: 'tijdelijk', fout: tijdelijk(fout, fase), antwoord }
}

const opties = (smtp: Smtpinstelling, tijden: Tijden): SMTPConnectionOptions => ({
  host: smtp.host,
  port: smtp.poort,
  secure: smtp.tls,
  requireTLS: !smtp.tls && !smtp.onbeveiligd,
  ignoreTLS: smtp.onbeveiligd,
  // The name of the machine is nobody's business.
  name: smtp.afzender.split('@')[1] ?? 'localhost',
  connectionTimeout: tijden.verbinden,
  greetingTimeout: tijden.verbinden,
  dnsTimeout: tijden.verbinden,
  socketTimeout: tijden.antwoord,
  socketCloseTimeout: 1_000,
})

const verbind = (c: SMTPConnection): Promise<void> =>
  new Promise((klaar, mis) => {
    c.on('error', mis)
    c.connect(fout => (fout ? mis(fout) : klaar()))
  })

const meldAan = (c: SMTPConnection, { gebruiker: user, wachtwoord: pass = '' }: Smtpinstelling): Promise<void> =>
  new Promise((klaar, mis) => {
    if (user === undefined) return klaar()
    c.login({ user, pass, credentials: { user, pass } }, fout => (fout ? mis(fout) : klaar()))
  })

const geef = (c: SMTPConnection, van: string, aan: string, bericht: Readable): Promise<string | undefined> =>
  new Promise((klaar, mis) => {
    c.on('error', mis)
    c.send({ from: van, to: [aan] }, bericht, (fout, info) => (fout ? mis(fout) : klaar(info?.response)))
  })

/**
 * The message as a stream that asks, at the moment that the server is ready to take it and before its first byte,
 * whether it may go: `voorGegevens` writes down that it is on its way. If that cannot be written, nothing leaves.
 */
const berichtstroom = (bytes: Buffer, voorGegevens: () => Promise<boolean>, naToestemming: () => void): Readable =>
  new Readable({
    read() {
      voorGegevens().then(
        mag => {
          if (!mag) return this.destroy(new Losgelaten())
          naToestemming()
          this.push(bytes)
          return this.push(null)
        },
        (fout: Error) => this.destroy(fout),
      )
    },
  })

class Losgelaten extends Error {}

/** One try to hand a mail to the server. Never throws for what the server or the line does. */
export const verzend = async (
  smtp: Smtpinstelling,
  mail: Mail,
  voorGegevens: () => Promise<boolean>,
  tijden: Tijden = TIJDEN,
): Promise<Afloop> => {
  const c = new SMTPConnection(opties(smtp, tijden))
  let fase: Fase = 'verbinden'
  try {
    await verbind(c)
    fase = 'aanmelden'
    await meldAan(c, smtp)
    fase = 'envelop'
    const stroom = berichtstroom(mail.bytes, voorGegevens, () => {
      fase = 'gegevens'
    })
    const antwoord = await geef(c, smtp.afzender, mail.aan, stroom)
    return { soort: 'verzonden', antwoord: antwoordcode(antwoord) }
  } catch (fout) {
    if (fout instanceof Losgelaten) return { soort: 'losgelaten' }
    return duid(fout as Fout, fase)
  } finally {
    c.close()
  }
}
