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

/** Where a figure came from, so that somebody can find out later. */
export const bronInWoorden = (g: Pick<GegevenGetal, 'bron' | 'protocolversie' | 'telregels'>): string => {
  if (g.bron === 'hand') return 'Met de hand ingevuld'
  const regels = g.telregels === null ? 'Overgenomen jaartotaal' : `Geteld uit ${g.telregels} telregels`
  return `${regels}, volgens versie ${g.protocolversie} van het protocol`
}
