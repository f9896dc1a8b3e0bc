import type { Besluitweigering, Voorstelweigering } from './besluiten.ts'
import type { Voorstel } from './store.ts'

export const voorstelzinnen: Readonly<Record<Voorstelweigering, string>> = {
  nietGesloten: 'Dit dossier is niet gesloten. Alleen een gesloten dossier kan worden vernietigd.',
  toelichtingOntbreekt: 'Schrijf op waarom dit dossier eerder weg moet.',
  geenBewaartermijn: 'Het protocol noemt geen bewaartermijn voor dit dossier. Kies een andere reden.',
  nogBewaren: 'De bewaartermijn van dit dossier is nog niet voorbij.',
  staatAlOpLijst: 'Dit dossier staat al op de vernietigingslijst.',
}

export const besluitzinnen: Readonly<Record<Besluitweigering, string>> = {
  nietGesloten: 'Dit dossier is weer open, of al vernietigd. Het kan nu niet worden vernietigd.',
  zelfVoorgesteld: 'U stelde dit zelf voor. Een ander moet het goedkeuren.',
  noodtoegangOpen: 'Op dit dossier is de noodknop gebruikt en dat is nog niet beoordeeld. Beoordeel dat eerst.',
  geenVoorstel: 'Dit voorstel is er niet meer. Iemand anders heeft al besloten.',
}

export const statussen: Readonly<Record<Voorstel['status'], { woord: string; toon: 'letop' | 'goed' | 'neutraal' }>> = {
  voorgesteld: { woord: 'Wacht op besluit', toon: 'letop' },
  goedgekeurd: { woord: 'Vernietigd', toon: 'neutraal' },
  geweigerd: { woord: 'Afgewezen', toon: 'goed' },
}
