import PostalMime, { type Attachment, type Email } from 'postal-mime'

/** What a mail in the box says of a notice of ours. Addresses and texts are not taken along. */
export type Retourmail =
  /** It will not arrive: of which notice, in which round, and the code that says why ("5.1.1"). */
  | { readonly soort: 'teruggekomen'; readonly post: string; readonly ronde: number; readonly code: string | null }
  /** Word about a notice of ours that changes nothing: it is delayed, or it arrived. */
  | { readonly soort: 'tussenbericht' }
  /** No delivery report, or one about a mail that is not ours: a person reads it. */
  | { readonly soort: 'anders' }

const ANDERS: Retourmail = { soort: 'anders' }

const RAPPORT = new Set(['message/delivery-status', 'message/global-delivery-status'])
const TERUG = new Set(['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'])

const tekstVan = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8')

const deel = (mail: Email, soorten: ReadonlySet<string>): string =>
  mail.attachments
    .filter(a => soorten.has(a.mimeType.toLowerCase()))
    .map(tekstVan)
    .join('\n')

/** The Message-ID that every notice has: its row, its round and the domain of the sender. */
const kenmerkIn = (tekst: string, domein: string): { post: string; ronde: number } | null => {
  const gevonden = [...tekst.matchAll(/<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,6})@([^\s<>@]+)>/gi)].find(
    ([, , , d]) => d?.toLowerCase() === domein.toLowerCase(),
  )
  return gevonden ? { post: (gevonden[1] ?? '').toLowerCase(), ronde: Number(gevonden[2]) } : null
}

/** Of the mail that comes back only its head is looked at; a server that sends none names the mail it answers. */
const kenmerkVan = (mail: Email, domein: string) =>
  kenmerkIn(deel(mail, TERUG).split(/\r?\n\r?\n/)[0] ?? '', domein) ??
  kenmerkIn(`${mail.inReplyTo ?? ''} ${mail.references ?? ''}`, domein)

/** Reads a delivery status notification (RFC 3464). `domein`: of the address that notices come from. Never throws. */
export const leesRetour = async (bytes: Buffer, domein: string): Promise<Retourmail> => {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30, forceRfc822Attachments: true }).catch(() => null)
  const rapport = mail && deel(mail, RAPPORT)
  if (!rapport) return ANDERS
  const kenmerk = kenmerkVan(mail, domein)
  if (!kenmerk) return ANDERS
  if (!/^Action:[ \t]*failed\b/im.test(rapport)) return { soort: 'tussenbericht' }
  const code = /^Status:[ \t]*([45]\.\d{1,3}\.\d{1,3})\b/im.exec(rapport)?.[1] ?? null
  return { soort: 'teruggekomen', ...kenmerk, code }
}
