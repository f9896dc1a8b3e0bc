import { aankondigingVan, onderzoekVan } from './bases/wmo/onderzoek.ts'
import { CLIENTTERMIJN, KETENTERMIJN, VERBETERTERMIJN } from './dagkeuze.ts'
import type { Onderzoekregels, Reactietermijn } from './delen/onderzoek.ts'
import type { Protocolversie } from './protocol.ts'

const reactietermijnen = (o: Onderzoekregels): readonly Reactietermijn[] => [
  ...o.voorleggen.map(v => v.termijn),
  o.vaststellen,
]

/** Terms that somebody sets on a day of their own choice; no protocol defines them. */
const eigen: Readonly<Record<string, string>> = {
  'advies.opvolging': 'Advies opvolgen',
  'maatregel.uitvoeren': 'Maatregel uitvoeren',
  'maatregel.toetsen': 'Bekijken of een maatregel werkt',
  'onderzoek.gesprek': 'Gesprek met wie u hoort',
  'onderzoek.deskundige': 'Advies van een deskundige',
  [CLIENTTERMIJN]: 'De cliënt vertellen wat eruit kwam',
  [KETENTERMIJN]: 'Eigen deel van het ketenonderzoek',
  [VERBETERTERMIJN]: 'Verbeterd rapport van de aanbieder',
}

/** Whether somebody chooses the day of this term: there is no length of it in the lists of the version. */
export const isDagkeuze = (protocol: Protocolversie, code: string): boolean =>
  eigen[code] !== undefined || aankondigingVan(protocol).code === code

/** What a term is called: as its protocol says, or as a term with a chosen day. */
export const termijnnaam = (protocol: Protocolversie, code: string): string =>
  protocol.termijnen.find(t => t.code === code)?.naam ??
  reactietermijnen(onderzoekVan(protocol)).find(t => t.code === code)?.naam ??
  [aankondigingVan(protocol)].find(t => t.code === code)?.naam ??
  eigen[code] ??
  code
