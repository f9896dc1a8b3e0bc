import { createHash, randomBytes } from 'node:crypto'
import type { Formulierstap, Veld } from '../../protocollen/formulier.ts'
import { type Formulier, velden as waardenVan, veld as waardeVan } from '../../web/route/verzoek.ts'
import { beantwoord, type Concept, gesteld } from './concept.ts'
import { invoernamen } from './vragen.ts'

/** The field in which a page of the form says what stood on it when it was made. */
export const MERK = '_merk'

const afdruk = (antwoorden: Formulier, velden: readonly Veld[]): string => {
  const paren = velden
    .flatMap(invoernamen)
    .toSorted()
    .map(naam => [naam, waardenVan(antwoorden, naam).filter(Boolean)] as const)
  const ingevuld = paren.filter(([, waarden]) => waarden.length > 0)
  return createHash('sha256').update(JSON.stringify(ingevuld)).digest('base64url').slice(0, 22)
}

/** What stands on a page now, and which page it is: of two pages with the same on them each has its own. */
export const bladmerk = (concept: Concept, velden: readonly Veld[]): string =>
  `${afdruk(concept.antwoorden, velden)}.${randomBytes(6).toString('base64url')}`

/**
 * Whether this page was changed elsewhere since it was shown, to something else than was typed here. Sent again from
 * the same page it is the same hand.
 */
export const botst = (concept: Concept, stap: Formulierstap, f: Formulier): boolean => {
  const merk = waardeVan(f, MERK)
  if (merk === '' || concept.laatst?.[stap.code] === merk) return false
  const velden = gesteld(stap, f)
  const nu = afdruk(concept.antwoorden, velden)
  return nu !== merk.split('.')[0] && nu !== afdruk(beantwoord(concept, stap, f).antwoorden, velden)
}

/** Takes in what was sent for a page, and from which page it came. */
export const neemOver = (concept: Concept, stap: Formulierstap, f: Formulier): Concept => {
  const merk = waardeVan(f, MERK)
  const na = beantwoord(concept, stap, f)
  return merk === '' ? na : { ...na, laatst: { ...concept.laatst, [stap.code]: merk } }
}
