import type { Kenmerken } from '../begrippen/kenmerken.ts'
import type { Wanneer } from './waarden.ts'

const een = (lijst: readonly string[] | undefined, heeft: readonly (string | null)[]): boolean =>
  lijst === undefined || (lijst.includes('*') ? heeft.length > 0 : heeft.some(h => h !== null && lijst.includes(h)))

const gelijk = (gevraagd: boolean | undefined, is: boolean | null): boolean => gevraagd === undefined || gevraagd === is

/** Whether a protocol's condition holds for these codes; no condition always holds. */
export const geldt = (voorwaarde: Wanneer | undefined, k: Kenmerken): boolean =>
  voorwaarde === undefined ||
  (een(voorwaarde.soort, [k.soort]) &&
    !(k.soort !== null && voorwaarde.nietSoort?.includes(k.soort)) &&
    een(voorwaarde.categorie, [k.categorie]) &&
    een(voorwaarde.kader, [k.kader]) &&
    een(voorwaarde.melderType, [k.melderType]) &&
    een(voorwaarde.criterium, k.criteria) &&
    een(voorwaarde.vierP, k.vierP) &&
    gelijk(voorwaarde.minderjarig, k.minderjarig) &&
    gelijk(voorwaarde.onderdak, k.onderdak) &&
    gelijk(voorwaarde.urgent, k.urgent))
