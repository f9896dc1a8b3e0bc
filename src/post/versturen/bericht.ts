import MailComposer from 'nodemailer/lib/mail-composer'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import type { Mailbericht } from '../../zaken/uitgaand/link.ts'

type Kennisgeving = {
  /** Of the row and its round: the same at every try, so that a server can see that it has it already. */
  readonly kenmerk: string
  readonly aan: string
  /** Of the link; null for a message that is read with number and code. */
  readonly token: string | null
  readonly nu: Date
  /** The link lets who reads it come back. */
  readonly terug?: boolean
  /** Until when the link opens, as an ISO instant. Absent where there is none. */
  readonly tot?: string
  /** Said before where the link is; absent: only that something waits. */
  readonly bericht?: Mailbericht | undefined
}

type Desk = Pick<Protocol, 'loket' | 'naam' | 'spoedtelefoon'>

export const linkadres = (adres: string, loket: string, token: string): string => `${adres}/${loket}/ophalen/${token}`

const volgadres = (adres: string, loket: string): string => `${adres}/${loket}/volgen`

const berichttekst = (desk: Desk, pagina: string): string => `Er staat een bericht voor u klaar bij ${desk.naam}.

U leest het op deze pagina, met het nummer en de code die u eerder kreeg:
${pagina}

Wilt u deze mails niet meer? Zet ze dan uit op dezelfde pagina.

Nummer of code kwijt, of vragen? Bel het loket: ${desk.spoedtelefoon}.

U kunt deze mail niet beantwoorden.
`

const geldig = ({ terug, tot }: Kennisgeving): string =>
  terug
    ? 'U kunt met de link en de code terugkomen tot u klaar bent. Op de pagina staat tot wanneer dat kan.'
    : `De link werkt één keer${tot ? `, tot ${momentInWoorden(tot)}` : ''}.`

const opening = ({ naam }: Desk, eerst: string | undefined): string =>
  eerst ? `${eerst}\n\nMeer staat voor u klaar bij ${naam}.` : `Er staat iets voor u klaar bij ${naam}.`

const linktekst = (desk: Desk, link: string, k: Kennisgeving): string => `${opening(desk, k.bericht?.tekst)}

Open het met deze link:
${link}

U hebt een code van 6 cijfers nodig. Die krijgt u per telefoon van het loket.
${geldig(k)}

Geen code gekregen, of vragen? Bel het loket: ${desk.spoedtelefoon}.

U kunt deze mail niet beantwoorden.
`

/**
 * The notice, byte for byte as it leaves: that something waits, where, and whom to call. It says nothing of what it is
 * about, and names nobody; the address of the recipient is in it because mail needs it.
 */
export const stelOp = (desk: Desk, { afzender, adres }: { afzender: string; adres: string }, k: Kennisgeving) =>
  new MailComposer({
    from: { name: desk.naam, address: afzender },
    to: k.aan,
    ...(k.token === null
      ? { subject: 'Er staat een bericht voor u klaar', text: berichttekst(desk, volgadres(adres, desk.loket)) }
      : {
          subject: k.bericht?.onderwerp ?? 'Er staat iets voor u klaar',
          text: linktekst(desk, linkadres(adres, desk.loket, k.token), k),
        }),
    date: k.nu,
    messageId: `<${k.kenmerk}@${afzender.split('@')[1]}>`,
    // Machines must not answer it, nor thank for it.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
