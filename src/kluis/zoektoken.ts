import { createHash, createHmac, createSecretKey } from 'node:crypto'

/** Lower case without accents, punctuation or double spaces: "Daniëlle  d'Hoop" -> "danielle d hoop". */
const normaliseerNaam = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const hmac = (sleutel: Buffer, ...delen: string[]): Buffer =>
  createHmac('sha256', createSecretKey(sleutel)).update(delen.join('\u0000')).digest()

/** Surname prefixes stand apart in Dutch names; a search may leave them out. */
const voorvoegsels = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  't',
  'ter',
  'ten',
  'el',
  'al',
  'da',
  'di',
  'la',
  'le',
  'von',
  'zu',
])

/**
 * The tokens a person is found by, and the tokens a search asks for: keyed, exact, always with the
 * birth date, so that the register holds no list of names. Full name, and last name alone.
 */
export const zoektokens = (sleutel: Buffer, naam: string, geboortedatum: string): readonly Buffer[] => {
  const woorden = normaliseerNaam(naam).split(' ').filter(Boolean)
  if (woorden.length === 0) return []
  const kern = woorden.filter(w => !voorvoegsels.has(w))
  // Half of a double name is how callers say it: "Brönner" of "Brönner-O'Hara".
  const helften = naam.split(/\s+/).flatMap(w => (w.includes('-') ? w.split('-').map(normaliseerNaam) : []))
  const vormen = new Set([woorden.join(' '), kern.join(' '), kern.at(-1) ?? '', ...helften])
  return [...vormen].filter(Boolean).map(vorm => hmac(sleutel, 'persoon', vorm, geboortedatum))
}

/** The hash under which an access code is kept; the code itself is nowhere. */
export const codehash = (sleutel: Buffer, code: string): Buffer => hmac(sleutel, 'toegangscode', code)

/** The hash of a submitted form, to tell a repeated submit from another one under the same key. */
export const indieningshash = (sleutel: Buffer, inhoud: string): Buffer => hmac(sleutel, 'indiening', inhoud)

/** The hash under which the token of a one-time link is kept; the token itself is in the link only. */
export const linkhash = (sleutel: Buffer, token: string): Buffer => hmac(sleutel, 'eenmalige-link', token)

/** What a file is recognised by when it comes again; keyed, so that the register does not say which file it is. */
export const bestandsherkenning = (sleutel: Buffer, bytes: Buffer): Buffer =>
  hmac(sleutel, 'bestand', createHash('sha256').update(bytes).digest('hex'))

/** The seal by which a form says for whom it was made. */
export const formulierzegel = (sleutel: Buffer, gebruiker: string): Buffer => hmac(sleutel, 'formulier', gebruiker)
