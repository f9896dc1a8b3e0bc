import type { Waarde } from '../verslag/verslag.ts'

/** What a spreadsheet would run as a formula (OWASP: CSV injection), also in full-width letters. */
const FORMULE = /^[=+\-@\t\r＝＋－＠]/

/** A text that no spreadsheet takes for a formula. */
export const veilig = (tekst: string): string => (FORMULE.test(tekst) ? `'${tekst}` : tekst)

/** What is not known is empty; what is hidden is x. */
export const alsCel = (waarde: Waarde): number | string => {
  if (waarde === null) return ''
  return waarde === 'verborgen' ? 'x' : waarde
}
