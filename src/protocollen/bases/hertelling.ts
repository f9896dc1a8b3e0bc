import type { Hertelregel } from '../delen/hertelling.ts'
import type { Protocolversie } from '../protocol.ts'

/** The criteria of an incident desk that changed in a way that a count can follow. */
const hertelling: readonly Hertelregel[] = [
  {
    code: 'vermiste_kinderen',
    naam: 'Vermiste kinderen',
    categorie: 'vermissing_minderjarige',
    criterium: 'vermissing',
    wat: 'leeftijdsgrens',
  },
  {
    code: 'pogingen_minderjarigen',
    naam: 'Pogingen tot suïcide van minderjarigen',
    categorie: 'poging_suicide',
    criterium: 'suicide_onnatuurlijk',
    wat: 'minderjarig',
    vanaf: '2023-01-01',
  },
]

/** What can be counted anew under this version. One without that part is read as an incident desk's. */
export const hertellingVan = (p: Pick<Protocolversie, 'hertelling'>): readonly Hertelregel[] =>
  p.hertelling ?? hertelling
