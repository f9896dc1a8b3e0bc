import type { Protocol } from '../../protocollen/protocol.ts'
import { versieMet } from '../../protocollen/versie.ts'
import type { Gemist, Stand, Stapweigering, Vindplaats, Wegreden } from './domain.ts'

export const vindplaatsnamen: Readonly<Record<Vindplaats, string>> = {
  ambtshalve: 'Zelf gezien (ambtshalve)',
  media: 'In de media',
  inspectie: 'Bij een inspectie of toezichthouder',
  partner: 'Van een andere organisatie',
  anders: 'Anders',
}

export const standen: Readonly<Record<Stand, { woord: string; toon: 'letop' | 'accent' | 'goed' | 'neutraal' }>> = {
  open: { woord: 'Nog navragen', toon: 'letop' },
  gevraagd: { woord: 'Nagevraagd', toon: 'accent' },
  gemeld: { woord: 'Alsnog gemeld', toon: 'goed' },
  vervallen: { woord: 'Hoefde niet', toon: 'neutraal' },
  dubbel: { woord: 'Dubbel', toon: 'neutraal' },
}

export const stapweigeringen: Readonly<Record<Stapweigering, { naam: string; tekst: string }>> = {
  voorVondst: { naam: 'op', tekst: 'Deze dag ligt voor de dag waarop het is gevonden.' },
  moetNogKomen: { naam: 'op', tekst: 'Deze dag moet nog komen. Kijk de datum na.' },
  alGevraagd: { naam: 'stap', tekst: 'Dit is al nagevraagd.' },
  alAf: { naam: 'stap', tekst: 'Dit is al afgerond, misschien net door een collega.' },
  geenDossier: { naam: 'nummer', tekst: 'Er is geen dossier met dit nummer dat u mag zien.' },
}

export const wegredennamen: Readonly<Record<Wegreden, string>> = {
  bewaartermijn: 'Het is niet meer nodig: de bewaartermijn is voorbij',
  verzoek: 'Iemand over wie het gaat, vroeg erom',
  te_veel: 'Er staat meer over mensen in dan nodig is',
}

/** The criterion as it was worded when this was recorded. */
export const criteriumnaam = (desk: Protocol, g: Pick<Gemist, 'criterium' | 'protocolversie'>): string =>
  versieMet(desk, g.protocolversie)?.criteria.find(c => c.code === g.criterium)?.titel ?? g.criterium
