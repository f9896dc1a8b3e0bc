/** Loosely: a reporter who is upset is not sent back for a space, and a note beside the number is fine. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** The shortest number is that of a municipality: 14 010. */
const MINSTENS_CIJFERS = 5

export const emailfout = (tekst: string): string | null =>
  tekst === '' || EMAIL.test(tekst)
    ? null
    : `${tekst} lijkt geen e-mailadres. Vul het in zoals naam@voorbeeld.nl, of maak het leeg.`

export const telefoonfout = (tekst: string): string | null =>
  tekst === '' || (tekst.match(/\d/g) ?? []).length >= MINSTENS_CIJFERS
    ? null
    : `${tekst} lijkt geen telefoonnummer. Vul het in met cijfers, of maak het leeg.`
