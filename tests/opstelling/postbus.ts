import type { AddressInfo, Socket } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'
import type { Businstelling } from '../../src/post/retour/bus.ts'

const plugins = ['ID', 'STARTTLS', 'SASL-IR', 'AUTH-PLAIN', 'NAMESPACE', 'ENABLE', 'UIDPLUS', 'UNSELECT', 'LITERALPLUS']

/** A real IMAP server on loopback with one mailbox; mail is put into it as a mail server would. */
export const startPostbus = async (gebruiker = 'retour', wachtwoord = 'geheim') => {
  const imap = hoodiecrow({ plugins, users: { [gebruiker]: { password: wachtwoord } }, storage: { INBOX: {} } })
  const lijnen = new Set<Socket>()
  let verbindingen = 0
  imap.server.on('connection', lijn => {
    lijnen.add(lijn)
    verbindingen += 1
    lijn.on('error', () => {})
    lijn.on('close', () => lijnen.delete(lijn))
  })
  const luister = (poort: number) => new Promise<void>(klaar => imap.listen(poort, '127.0.0.1', klaar))
  await luister(0)
  const { port } = imap.server.address() as AddressInfo
  return {
    bus: {
      ...{ host: '127.0.0.1', poort: port, tls: false, onbeveiligd: true },
      ...{ gebruiker, wachtwoord, map: 'INBOX' },
    } satisfies Businstelling,
    bezorg: (raw: string) => imap.appendMessage('INBOX', [], undefined, raw),
    /** What is still there: the flags of each mail. */
    inhoud: () => imap.getMailbox('INBOX').messages.map(m => ({ vlaggen: [...m.flags], raw: m.raw })),
    verbindingen: () => verbindingen,
    weer: () => luister(port),
    stop: () =>
      new Promise<void>(klaar => {
        for (const lijn of lijnen) lijn.destroy()
        imap.server.close(() => klaar())
      }),
  }
}

const regels = (...r: readonly string[]) => r.join('\r\n')

/** A delivery report as a mail server makes it, of the mail with this Message-ID. */
export const retourbericht = (
  kenmerk: string,
  { action = 'failed', status = '5.1.1', grens = 'grens', terug = 'text/rfc822-headers' } = {},
): string =>
  regels(
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.voorbeeld.invalid (Mail Delivery System)',
    'To: loket@baken.invalid',
    'Subject: Undelivered Mail Returned to Sender',
    'Date: Thu, 2 Apr 2026 22:05:00 +0200',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="${grens}"`,
    '',
    `--${grens}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    '<zoek@voorbeeld.invalid>: host mx.voorbeeld.invalid said: 550 5.1.1 user unknown',
    '',
    `--${grens}`,
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.voorbeeld.invalid',
    '',
    'Final-Recipient: rfc822; zoek@voorbeeld.invalid',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 user unknown',
    '',
    `--${grens}`,
    'Content-Description: Undelivered Message Headers',
    `Content-Type: ${terug}`,
    '',
    'From: Loket <loket@baken.invalid>',
    'To: zoek@voorbeeld.invalid',
    `Message-ID: ${kenmerk}`,
    'Subject: Er staat iets voor u klaar',
    '',
    ...(terug === 'message/rfc822' ? ['Open het met deze link: https://baken.voorbeeld.invalid/x', ''] : []),
    `--${grens}--`,
    '',
  )
