/**
 * The number of a dossier: year, counter, check letter, as in 2026-0001-Z.
 * The letter is the number modulo 23 in the scheme of the Spanish NIF (Orden INT/2058/2008): 23 is prime and 10 has
 * order 22 modulo 23, so every wrong digit and every swap of two digits is caught. A letter cannot be taken for one more digit.
 */
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'
const VORM = /^(\d{4})(\d{4,9})([A-Z])$/

const letterVoor = (cijfers: string): string => LETTERS.charAt(Number(cijfers) % 23)

const vulAan = (teller: number): string => String(teller).padStart(4, '0')

/** @param jaar four digits; @param teller 1 or more, from the counter row of the desk and the year */
export const maakNummer = (jaar: number, teller: number): string => {
  const kanJaar = Number.isInteger(jaar) && jaar >= 1000 && jaar <= 9999
  const kanTeller = Number.isInteger(teller) && teller >= 1 && teller <= 999_999_999
  if (!kanJaar || !kanTeller) throw new RangeError(`no dossier number for ${jaar}, ${teller}`)
  return `${jaar}-${vulAan(teller)}-${letterVoor(`${jaar}${vulAan(teller)}`)}`
}

/** Reads what someone typed or read aloud; null when it is no number or the check letter does not fit. */
export const leesNummer = (tekst: string): { jaar: number; teller: number } | null => {
  const [, jaar, cijfers, letter] = VORM.exec(tekst.toUpperCase().replace(/[\s.\-\u2010-\u2015]/g, '')) ?? []
  if (!jaar || !cijfers) return null
  const teller = Number(cijfers)
  // Only the written form counts: a superfluous zero would let a swap across the dash slip through.
  if (teller < 1 || cijfers !== vulAan(teller) || letterVoor(jaar + cijfers) !== letter) return null
  return { jaar: Number(jaar), teller }
}
