import type { GegevenGetal, Getalversie, Ontvanger } from './domain.ts'

export const ontvangernamen: Readonly<Record<Ontvanger, string>> = {
  raad: 'Gemeenteraad',
  college: 'College of wethouder',
  pers: 'Pers',
  inspectie: 'Inspectie of toezichthouder',
  organisatie: 'Organisatie in de zorg',
  inwoner: 'Inwoner (ook Woo-verzoek)',
  anders: 'Iemand anders',
}

export const versienamen: Readonly<Record<Getalversie, string>> = { intern: 'precies', openbaar: 'afgerond' }

export const ontvangerweigeringen = {
  nietNaarBuiten: {
    naam: 'ontvanger',
    tekst:
      'Dit precieze getal mag niet naar buiten: het kan over herkenbare mensen gaan. Alleen het college of een inspectie kan het krijgen. Is het al gegeven? Overleg dan met de privacyfunctionaris.',
  },
  waaromOntbreekt: { naam: 'waarom', tekst: 'Leg uit waarom deze ontvanger het precieze getal mag weten.' },
} as const

/** Where a figure came from, so that somebody can find out later. */
export const bronInWoorden = (g: Pick<GegevenGetal, 'bron' | 'protocolversie' | 'telregels'>): string => {
  if (g.bron === 'hand') return 'Met de hand ingevuld'
  const regels = g.telregels === null ? 'Overgenomen jaartotaal' : `Geteld uit ${g.telregels} telregels`
  return `${regels}, volgens versie ${g.protocolversie} van het protocol`
}
