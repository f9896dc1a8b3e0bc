import type { Zaak } from '../../begrippen/zaak.ts'
import type { Standplaats } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { moetClientInlichten } from '../client.ts'
import { laatsteRonde } from '../domain.ts'
import { isAanZet, wachtOpAanwijzingen } from './domain.ts'

export type Aanbiederstand =
  | 'aanZet'
  | 'onvoldoende'
  | 'client'
  | 'bijdrage'
  | 'voldoende'
  | 'zelfOnderzocht'
  | 'klaar'
  | 'verstuurd'

/** Whether this provider sent something itself. */
const verstuurdOp = (zaak: Pick<Zaak, 'werk'>, plek: Standplaats): string | undefined =>
  plek.rol === 'keten'
    ? zaak.werk.aanbieders?.partijen.find(p => p.id === plek.id)?.bijdrage?.op
    : laatsteRonde(zaak)?.ontvangenOp

/** Where it stands for this provider: its turn, sent, or what came of it. */
export const standVan = (zaak: Zaak, plek: Standplaats): Aanbiederstand => {
  if (isAanZet(zaak, plek)) return 'aanZet'
  // What was thought of the report is for the provider that sent it.
  if (laatsteRonde(zaak)?.beoordeeld?.oordeel === 'voldoende')
    return plek.rol === 'keten' ? 'klaar' : moetClientInlichten(zaak) ? 'client' : 'voldoende'
  if (zaak.werk.eigenonderzoek) return 'zelfOnderzocht'
  if (wachtOpAanwijzingen(zaak, plek)) return 'onvoldoende'
  if (!verstuurdOp(zaak, plek)) return 'klaar'
  return plek.rol === 'keten' ? 'bijdrage' : 'verstuurd'
}

/** As a badge, and what it means for who reads it; nothing of what the supervisor weighed. */
export const STANDEN = {
  aanZet: { toon: 'letop', woord: 'U bent aan zet', zin: null },
  onvoldoende: {
    toon: 'accent',
    woord: 'Bij de toezichthouder',
    zin: 'De toezichthouder vindt het rapport nog niet voldoende. U leest hier en in een brief wat er beter moet, en tot wanneer. Tot dan hoeft u niets te versturen.',
  },
  verstuurd: { toon: 'accent', woord: 'Bij de toezichthouder', zin: null },
  bijdrage: {
    toon: 'accent',
    woord: 'Bij de toezichthouder',
    zin: 'De toezichthouder leest uw deel bij het onderzoek van de keten. Over uw deel komt geen apart oordeel.',
  },
  client: {
    toon: 'letop',
    woord: 'Vertel het de cliënt',
    zin: 'De toezichthouder vindt het onderzoek en de maatregelen voldoende. Vertel nu de cliënt wat eruit kwam en welke maatregelen er zijn.',
  },
  voldoende: {
    toon: 'goed',
    woord: 'Voldoende',
    zin: 'De toezichthouder vindt het onderzoek en de maatregelen voldoende. Er wordt nu niets meer van u gevraagd.',
  },
  zelfOnderzocht: {
    toon: 'neutraal',
    woord: 'De toezichthouder onderzoekt zelf',
    zin: 'De toezichthouder onderzoekt nu zelf wat er is gebeurd. U hoeft hier niets meer te schrijven of te verbeteren.',
  },
  klaar: { toon: 'neutraal', woord: 'Niets meer gevraagd', zin: 'Er wordt nu niets meer van u gevraagd.' },
} as const satisfies Record<Aanbiederstand, { toon: string; woord: string; zin: string | null }>
