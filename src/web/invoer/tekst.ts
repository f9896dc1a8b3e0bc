/** Longest answers, in characters: one line, and a story. More belongs in a document of its own. */
export const REGEL = 300
export const VERHAAL = 10_000

/** Signs that are not seen and can mislead: controls, and what turns the direction of text around. */
const ONZICHTBAAR = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** Text of several lines as it is kept: one sort of line end, nothing invisible. */
export const schoneTekst = (tekst: string): string =>
  tekst.replace(/\r\n?/g, '\n').replace(ONZICHTBAAR, '').normalize('NFC').trim()

/** The same on one line. */
export const schoneRegel = (tekst: string): string => schoneTekst(tekst).replace(/\s+/g, ' ')

const getal = (n: number): string => n.toLocaleString('nl-NL')

/** The fault of a text that is too long, or null. It says how much too long. */
export const teLang = (tekst: string, hoogstens: number, label: string): string | null =>
  tekst.length <= hoogstens
    ? null
    : `Maak dit korter: ${label}. Er passen ${getal(hoogstens)} tekens in, en nu zijn het er ${getal(tekst.length)}.`
