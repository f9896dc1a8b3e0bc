import type { Procedure } from '../begrippen/procedure.ts'

/** What deciding on a report is called: an incident desk screens, a supervisor assesses. */
export const weegwoorden = {
  incident: {
    naam: 'Screening',
    doen: 'Screenen',
    gedaan: 'gescreend',
    nog: 'Nog te screenen',
    titel: 'Nog niet gescreende melding',
  },
  toezicht: {
    naam: 'Beoordeling',
    doen: 'Beoordelen',
    gedaan: 'beoordeeld',
    nog: 'Nog te beoordelen',
    titel: 'Nog niet beoordeelde melding',
  },
} as const satisfies Record<Procedure, Record<'naam' | 'doen' | 'gedaan' | 'nog' | 'titel', string>>

/** Parts of an address that only some kinds of procedure have; every other part is of all. */
const alleenBij: Readonly<Record<string, readonly Procedure[]>> = {
  vermissing: ['incident'],
  vermissingen: ['incident'],
  pandsluiting: ['incident'],
  pandsluitingen: ['incident'],
  regio: ['incident'],
  bemiddelingstafel: ['incident'],
  zorgconsul: ['incident'],
  'zorgconsul-antwoord': ['incident'],
  'zorg-gestart': ['incident'],
  hertelling: ['incident'],
  gemist: ['incident'],
  // The incident desk follows what supervisors do; a supervisor does it.
  toezicht: ['incident'],
  zelfonderzoek: ['toezicht'],
  aanbieder: ['toezicht'],
  maatregelen: ['toezicht'],
  onderzoek: ['toezicht'],
  reactie: ['toezicht'],
  // Behind a link of its own, and below an investigation: an incident desk has neither.
  rapport: ['toezicht'],
  verantwoording: ['toezicht'],
}

/** Whether a page is there at a desk of this kind, by its address: menu, tabs, buttons and routes ask the same. */
export const hoortBij = (procedure: Procedure, pad: string): boolean =>
  pad.split('/').every(deel => alleenBij[deel]?.includes(procedure) ?? true)
