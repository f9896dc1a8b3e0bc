import PostalMime, { type Email } from 'postal-mime'
import { schoneRegel, schoneTekst, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Ingestuurd } from '../../zaken/bijlagen/keur.ts'
import { findKopblok, type Kopblok } from './kopblok.ts'

/** An e-mail as it was read, and what of it could not be. Moments are ISO, or null when the mail does not say. */
export type Gelezenmail = {
  readonly van: { readonly naam: string; readonly adres: string }
  readonly onderwerp: string
  readonly tekst: string
  /** What the sender's program wrote. */
  readonly verstuurd: string | null
  /** What the receiving server wrote: nearer to when the desk had it. */
  readonly aangekomen: string | null
  /** A mail that was passed on: whose it was first, and when. */
  readonly doorgestuurd: Pick<Kopblok, 'van' | 'onderwerp' | 'verstuurd'> | null
  readonly bijlagen: readonly Ingestuurd[]
  /** In words: what could not be read, or not as it was meant. */
  readonly opmerkingen: readonly string[]
}

const ENTITEITEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of a page: for reading only, so nothing of its layout is kept. */
const uitHtml = (html: string): string =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<br\b[^>]*>|<\/(p|div|li|tr|h\d|blockquote)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, x: string, n: string) => {
      const punt = Number.parseInt(n, x ? 16 : 10)
      return punt > 31 && punt < 0x110000 ? String.fromCodePoint(punt) : ' '
    })
    .replace(/&(\w+);/g, (heel, naam: string) => ENTITEITEN[naam.toLowerCase()] ?? heel)
    .replace(/\n{3,}/g, '\n\n')

const moment = (tekst: string | undefined): string | null => {
  const ms = tekst ? Date.parse(tekst) : Number.NaN
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}

/** Every server adds its line on top; the moment stands behind the last semicolon. */
const aankomst = (mail: Email): string | null =>
  moment(
    mail.headers
      .find(h => h.key === 'received')
      ?.value.split(';')
      .at(-1)
      ?.trim(),
  )

/** Parts that were announced and never closed: the mail was cut off on its way. */
const afgebroken = (bron: string): boolean =>
  [...bron.matchAll(/boundary="?([^"\r\n;]+)"?/gi)].some(([, grens]) => !bron.includes(`--${grens}--`))

/** Base64 that is none: what comes out of it is not what was put in. */
const kapotDeel = (bron: string): boolean =>
  [...bron.matchAll(/content-transfer-encoding:\s*base64[\s\S]*?\r?\n\r?\n([\s\S]*?)(?=\r?\n--|$)/gi)].some(
    ([, deel = '']) => /[^A-Za-z0-9+/=\s]/.test(deel),
  )

const opmerkingenBij = (bron: string, mail: Email, tekst: string): readonly string[] => [
  ...(afgebroken(bron) ? ['De e-mail is niet helemaal overgekomen: het einde ontbreekt.'] : []),
  ...(kapotDeel(bron) ? ['Een deel van de e-mail is beschadigd. Wat te lezen was, staat hieronder.'] : []),
  ...(tekst.includes('\uFFFD') ? ['Sommige tekens in de tekst zijn niet te lezen (�).'] : []),
  ...(tekst === '' ? ['In de e-mail staat geen leesbare tekst.'] : []),
  ...(tekst.length > VERHAAL ? ['De tekst is te lang voor het formulier en is ingekort.'] : []),
  ...(mail.date && moment(mail.date) === null ? ['De datum in de e-mail is niet te lezen.'] : []),
]

const alsBijlage = ({ filename, mimeType, content }: Email['attachments'][number], n: number): Ingestuurd => ({
  naam: filename ?? (mimeType === 'message/rfc822' ? `doorgestuurd-${n + 1}.eml` : `bijlage-${n + 1}`),
  bytes: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer),
  heel: true,
})

const KORT = '\n[…]'

const zelfde = (a: Kopblok['van'], b: Kopblok['van']): boolean =>
  a.adres === '' && b.adres === '' ? a.naam === b.naam : a.adres.toLowerCase() === b.adres.toLowerCase()

const TIJD_ONLEESBAAR = 'Wanneer de e-mail is verstuurd, is niet zeker te lezen. Kies zelf wanneer het loket haar had.'

/** The lines above a mail that was pasted are its own, and say nothing of what happened; above one that was passed on they are another's. */
const metKopblok = (heel: string, van: Kopblok['van']) => {
  const blok = findKopblok(heel)
  const eigen = blok !== null && zelfde(blok.van, van)
  return {
    tekst: eigen && blok.bovenaan ? blok.rest : heel,
    doorgestuurd:
      blok === null || eigen ? null : { van: blok.van, onderwerp: blok.onderwerp, verstuurd: blok.verstuurd },
    opmerkingen: blok?.tijdOnleesbaar ? [TIJD_ONLEESBAAR] : [],
  }
}

/** Reads a mail as far as it can be read; null when it is none at all. */
export const leesMail = async (bytes: Buffer): Promise<Gelezenmail | null> => {
  const bron = bytes.toString('latin1')
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30 }).catch(() => null)
  if (!mail) return null
  const bekend = mail.headers.some(h => ['from', 'date', 'subject', 'received', 'message-id'].includes(h.key))
  if (!bekend) return null
  const heel = schoneTekst(mail.text?.trim() ? mail.text : uitHtml(mail.html ?? ''))
  const adres = mail.from && 'address' in mail.from ? mail.from : undefined
  const van = { naam: schoneRegel(adres?.name ?? ''), adres: schoneRegel(adres?.address ?? '') }
  const { tekst, doorgestuurd, opmerkingen } = metKopblok(heel, van)
  return {
    van,
    onderwerp: schoneRegel(mail.subject ?? ''),
    doorgestuurd,
    tekst: tekst.length > VERHAAL ? tekst.slice(0, VERHAAL - 1_000) + KORT : tekst,
    verstuurd: moment(mail.date),
    aangekomen: aankomst(mail),
    bijlagen: mail.attachments.map(alsBijlage),
    opmerkingen: [...opmerkingenBij(bron, mail, tekst), ...opmerkingen],
  }
}

const REGELS = [
  ['From', /^(?:van|from|afzender)\s*:\s*(.+)$/im],
  ['Subject', /^(?:onderwerp|subject)\s*:\s*(.+)$/im],
] as const

const veiligeKop = (waarde: string): string => {
  const regel = schoneRegel(waarde)
  return /^[\x20-\x7e]*$/.test(regel) ? regel : `=?utf-8?B?${Buffer.from(regel).toString('base64')}?=`
}

const uitRegels = (begin: string): readonly string[] =>
  REGELS.flatMap(([kop, patroon]) => {
    const waarde = patroon.exec(begin)?.[1]
    return waarde ? [`${kop}: ${veiligeKop(waarde)}`] : []
  })

const uitBlok = ({ van, onderwerp, verstuurd }: Kopblok): readonly string[] => [
  `From: ${[veiligeKop(van.naam), van.adres && `<${veiligeKop(van.adres)}>`].filter(Boolean).join(' ')}`,
  ...(onderwerp ? [`Subject: ${veiligeKop(onderwerp)}`] : []),
  ...(verstuurd ? [`Date: ${new Date(verstuurd).toUTCString()}`] : []),
]

/** What somebody pasted, as a mail: with its own headers when it has them, else around the text. */
export const uitGeplakt = (tekst: string): Buffer => {
  if (/^[A-Za-z-]+:\s.*\r?\n/.test(tekst) && /^(received|mime-version|message-id):/im.test(tekst))
    return Buffer.from(tekst)
  const blok = findKopblok(tekst.replaceAll(/\r\n?/g, '\n'))
  const koppen = blok ? uitBlok(blok) : uitRegels(tekst.slice(0, 2_000))
  const vast = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']
  const zonder = koppen.some(k => k.startsWith('Subject')) ? [] : ['Subject: ']
  return Buffer.from([...koppen, ...zonder, ...vast, '', tekst].join('\r\n'))
}
