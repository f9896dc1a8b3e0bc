/** What a spreadsheet would run as a formula (OWASP: CSV injection), also in full-width letters. */
const FORMULE = /^[=+\-@\t\r＝＋－＠]/

/** A text that no spreadsheet takes for a formula. */
export const veilig = (tekst: string): string => (FORMULE.test(tekst) ? `'${tekst}` : tekst)
