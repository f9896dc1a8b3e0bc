import type { Termijndefinitie } from '../protocol.ts'

const vermissing = ['vermissing_minderjarige', 'vermissing_meerderjarige']
const eigen = 'Eigen afspraak van het loket; de bronnen noemen geen termijn'

/*
 * Terms of an incident desk. The sources give none but the inspectorate's: a desk changes the rest as it likes,
 * by spreading one and giving another length.
 */
export const ontvangstbevestiging: Termijndefinitie = {
  code: 'ontvangstbevestiging',
  naam: 'Ontvangst bevestigen',
  van: 'MeldingOntvangen',
  vanaf: 'ontvangst',
  totFeiten: [],
  totTaken: ['ontvangst_bevestigen'],
  duur: { n: 1, eenheid: 'uur' },
  regime: 'geen',
  binnenOpeningstijd: true,
  soort: 'eigen',
  grondslag: eigen,
}

export const screening: Termijndefinitie = {
  code: 'screening',
  naam: 'Screenen voor het einde van de dag',
  van: 'MeldingOntvangen',
  vanaf: 'ontvangst',
  totFeiten: ['MeldingGescreend'],
  totTaken: [],
  duur: { n: 0, eenheid: 'dag' },
  regime: 'geen',
  binnenOpeningstijd: true,
  soort: 'eigen',
  grondslag: eigen,
}

export const informeren: Termijndefinitie = {
  code: 'informeren',
  naam: 'Bestuur en partners informeren',
  van: 'MeldingGescreend',
  ookVan: ['ScreeningGewijzigd'],
  vanaf: 'feit',
  totFeiten: [],
  totTaken: ['doelgroepen_informeren'],
  wanneer: { vierP: ['*'] },
  duur: { n: 2, eenheid: 'uur' },
  regime: 'geen',
  soort: 'eigen',
  verlengbaarDoor: ['coordinator'],
  grondslag: eigen,
}

export const vermissingOpvolging: Termijndefinitie = {
  code: 'vermissing.opvolging',
  naam: 'Vermissing elke dag opvolgen',
  van: 'MeldingGescreend',
  ookVan: ['ScreeningGewijzigd'],
  vanaf: 'feit',
  totFeiten: [],
  totTaken: ['vermissing_opvolgen'],
  wanneer: { categorie: vermissing },
  herhaalt: true,
  duur: { n: 24, eenheid: 'uur' },
  regime: 'geen',
  soort: 'eigen',
  grondslag: eigen,
}

export const vermissingWek48: Termijndefinitie = {
  code: 'vermissing.wek48',
  naam: 'Vermissing na 48 uur opnieuw wegen',
  van: 'MeldingGescreend',
  ookVan: ['ScreeningGewijzigd'],
  vanaf: 'ontvangst',
  totFeiten: [],
  totTaken: ['vermissing_wegen', 'terugkeer_vastleggen'],
  wanneer: { categorie: vermissing },
  duur: { n: 48, eenheid: 'uur' },
  regime: 'geen',
  soort: 'eigen',
  grondslag: 'Eigen afspraak; sluit aan bij het criterium van 48 uur voor gesloten jeugdzorg',
}

export const igjMelding: Termijndefinitie = {
  code: 'igj.melding',
  naam: 'Nagaan of de inspectie de melding heeft',
  van: 'MeldingGescreend',
  ookVan: ['ScreeningGewijzigd'],
  vanaf: 'ontvangst',
  totFeiten: [],
  totTaken: ['toezichtmelding_nagaan'],
  wanneer: { kader: ['jeugdwet', 'jeugdwet_en_wmo'] },
  bijMeldplicht: true,
  duur: { n: 3, eenheid: 'werkdag' },
  regime: 'protocol',
  soort: 'norm',
  verlengbaarDoor: ['coordinator'],
  grondslag: 'Leidraad van de IGJ voor de jeugd (3 werkdagen; de wet zegt "onverwijld", Jeugdwet art. 4.1.8)',
}

export const termijnen: Termijndefinitie[] = [
  ontvangstbevestiging,
  screening,
  informeren,
  vermissingOpvolging,
  vermissingWek48,
  igjMelding,
]
