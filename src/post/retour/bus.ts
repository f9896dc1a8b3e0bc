import { ImapFlow } from 'imapflow'

/** The mailbox into which bounces come; made by main from what the operator set. */
export type Businstelling = {
  readonly host: string
  readonly poort: number
  /** TLS from the start; otherwise STARTTLS, which is then asked for unless `onbeveiligd`. */
  readonly tls: boolean
  readonly onbeveiligd: boolean
  readonly gebruiker: string
  readonly wachtwoord: string
  readonly map: string
}

/** Milliseconds: to get a connection, to wait for any answer, and for a round as a whole. */
export type Bustijden = { readonly verbinden: number; readonly antwoord: number; readonly ronde: number }
const TIJDEN: Bustijden = { verbinden: 10_000, antwoord: 15_000, ronde: 20_000 }

/** Mails in one round, and bytes of one: a report is small, and of what it sends back the head is enough. */
const PER_RONDE = 50
const HOOGSTENS = 262_144

export type Busfout = 'verbinding' | 'te_traag' | 'beveiliging' | 'aanmelding' | 'map'

/** Why a mailbox cannot be read, as a code: what a server writes may hold an address. */
export class BusOnleesbaar extends Error {
  override readonly name = 'BusOnleesbaar'
  readonly fout: Busfout
  constructor(fout: Busfout) {
    super(fout)
    this.fout = fout
  }
}

type Imapfout = Error & { code?: string; authenticationFailed?: boolean; tlsFailed?: boolean; executedCommand?: string }

const TRAAG = /TIMEOUT|TIMEDOUT/i

/** What an error of the client means. */
const duidBusfout = (fout: Imapfout): Busfout => {
  if (fout.authenticationFailed) return 'aanmelding'
  if (/\bSELECT\b/.test(fout.executedCommand ?? '')) return 'map'
  if (fout.tlsFailed || /^(ERR_TLS|ERR_SSL|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(fout.code ?? ''))
    return 'beveiliging'
  return TRAAG.test(fout.code ?? '') || TRAAG.test(fout.message) ? 'te_traag' : 'verbinding'
}

const verbinding = (b: Businstelling, tijden: Bustijden): ImapFlow =>
  new ImapFlow({
    host: b.host,
    port: b.poort,
    secure: b.tls,
    ...(b.tls ? {} : { doSTARTTLS: !b.onbeveiligd }),
    auth: { user: b.gebruiker, pass: b.wachtwoord },
    // Its log holds what the server says.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: tijden.verbinden,
    greetingTimeout: tijden.verbinden,
    socketTimeout: tijden.antwoord,
  })

/** What becomes of a mail that was read: done with and taken away, or left for a person, as read. */
export type Lot = 'weg' | 'blijft'

const leesNieuwe = async (
  c: ImapFlow,
  map: string,
  verwerk: (bytes: Buffer) => Promise<Lot>,
  klaar: () => void,
): Promise<void> => {
  const slot = await c.getMailboxLock(map)
  try {
    const uids = (await c.search({ seen: false, deleted: false }, { uid: true })) || []
    for (const uid of uids.slice(0, PER_RONDE)) {
      const mail = await c.fetchOne(String(uid), { source: { maxLength: HOOGSTENS } }, { uid: true })
      const bytes = mail ? mail.source : undefined
      if (!bytes) continue
      // Written down first: what is cut off here is read again, and counts once.
      const lot = await verwerk(bytes)
      if (lot === 'weg') await c.messageDelete(String(uid), { uid: true })
      else await c.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
      klaar()
    }
  } finally {
    slot.release()
  }
}

/**
 * Reads what came into the mailbox since, for as long as a round may last; the rest waits for the next. Throws
 * BusOnleesbaar for what the server or the line does, and when a whole round read nothing; what `verwerk` throws comes
 * through, and its mail stays unread.
 */
export const leesBus = async (
  b: Businstelling,
  verwerk: (bytes: Buffer) => Promise<Lot>,
  tijden: Bustijden = TIJDEN,
): Promise<void> => {
  const c = verbinding(b, tijden)
  let eigen: unknown
  const bewaakt = (bytes: Buffer) =>
    verwerk(bytes).catch((fout: unknown) => {
      eigen = fout
      throw fout
    })
  // A line that breaks while nothing is asked is said by whatever is asked next.
  c.on('error', () => {})
  let gedaan = 0
  let voorbij = false
  const wekker = setTimeout(() => {
    voorbij = true
    // Whatever is waited for now fails.
    c.close()
  }, tijden.ronde)
  try {
    await c.connect()
    await leesNieuwe(c, b.map, bewaakt, () => {
      gedaan += 1
    })
    await c.logout()
  } catch (fout) {
    if (eigen !== undefined) throw eigen
    if (voorbij && gedaan > 0) return
    throw new BusOnleesbaar(voorbij ? 'te_traag' : duidBusfout(fout as Imapfout))
  } finally {
    clearTimeout(wekker)
    c.close()
  }
}
