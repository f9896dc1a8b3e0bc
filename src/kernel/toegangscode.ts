import { randomBytes, randomInt } from 'node:crypto'

/** Crockford's base32: no I, L, O or U, so that a code survives being read aloud. */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTE = 16

const inGroepen = (code: string): string => (code.match(/.{4}/g) ?? []).join('-')

/** A secret of 80 random bits in the form XXXX-XXXX-XXXX-XXXX. Apart from the dossier number, which anyone may guess. */
export const maakCode = (): string => inGroepen([...randomBytes(LENGTE)].map(byte => TEKENS.charAt(byte & 31)).join(''))

/** Brings what someone typed back to the form of `maakCode`; null when it cannot be a code. */
export const normaliseerCode = (tekst: string): string | null => {
  const code = tekst
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return code.length === LENGTE && [...code].every(teken => TEKENS.includes(teken)) ? inGroepen(code) : null
}

/** The unguessable part of a one-time link: 192 random bits, safe in a URL. */
export const maakLinktoken = (): string => randomBytes(24).toString('base64url')

/** Six digits to say over the telephone. Short: it holds only beside a token, and for a few tries. */
export const maakBelcode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** Digits only: somebody types "123 456", or "123-456". */
export const normaliseerBelcode = (tekst: string): string => tekst.replace(/\D/g, '')
