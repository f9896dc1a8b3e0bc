import { createHash } from 'node:crypto'
import type { Deel } from '../../zaken/aanbieder/delen.ts'

const afdruk = (tekst: string): string => createHash('sha256').update(tekst).digest('hex').slice(0, 16)

/** What a form says of a part as it was shown: the version, and a print of its text. Empty when there was none. */
export const gezienVan = (d: Pick<Deel, 'versie' | 'tekst'> | undefined): string =>
  d ? `${d.versie}-${afdruk(d.tekst)}` : ''

/** Which version somebody saw, and whether they left its text as it was: then there is nothing to save. */
export const leesGezien = (was: string, tekst: string): { was: number | null; ongewijzigd: boolean } => {
  const [, versie, print] = /^(\d{1,9})-([0-9a-f]{16})$/.exec(was) ?? []
  if (versie === undefined) return { was: null, ongewijzigd: tekst === '' }
  return { was: Number(versie), ongewijzigd: print === afdruk(tekst) }
}
