import MailComposer from 'nodemailer/lib/mail-composer'
import type { Protocol } from '../../protocollen/protocol.ts'
import type { Mailbericht } from '../../zaken/uitgaand/link.ts'

type Kennisgeving = {
  /** Of the row and its round: the same at every try, so that a server can see that it has it already. */
  readonly kenmerk: string
  readonly aan: string
  readonly token: string
  readonly nu: Date
  /** Said before where the link is; absent: only that something waits. */
  readonly bericht?: Mailbericht | undefined
}

type Desk = Pick<Protocol, 'loket' | 'naam' | 'spoedtelefoon'>

export const linkadres = (adres: string, loket: string, token: string): string => `${adres}/${loket}/ophalen/${token}`

const tekst = (
  desk: Desk,
  link: string,
  eerst?: string,
): string => `${eerst ? `${eerst}\n\nMeer staat voor u klaar bij ${desk.naam}.` : `Er staat iets voor u klaar bij ${desk.naam}.`}

Open het met deze link:
${link}

U hebt een code van 6 cijfers nodig. Die krijgt u per telefoon van het loket.
De link werkt één keer, en twee weken lang.

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
    subject: k.bericht?.onderwerp ?? 'Er staat iets voor u klaar',
    text: tekst(desk, linkadres(adres, desk.loket, k.token), k.bericht?.tekst),
    date: k.nu,
    messageId: `<${k.kenmerk}@${afzender.split('@')[1]}>`,
    // Machines must not answer it, nor thank for it.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
