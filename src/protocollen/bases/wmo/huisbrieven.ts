import type { Briefsjabloon } from '../../delen/brieven.ts'

const vragen = 'Hebt u vragen? Bel ons: {telefoon}. Noem dan het nummer {nummer}.'
const lopend: Briefsjabloon['bij'] = ['ontvangen', 'in_behandeling']
const laat: Briefsjabloon['bij'] = ['in_behandeling', 'gesloten']
const vraagAanOns = 'Hebt u vragen? Bel ons: {telefoon}.'

/** Step 2: a confirmation within the house, with what that audience may know. Only who may know the number finds it. */
const intern = (doelgroep: string, aanhef: string, naam: string, uitleg: string, alineas: string[]): Briefsjabloon => ({
  code: `bevestiging_${doelgroep}`,
  naam,
  uitleg: `${uitleg} Stap 2.`,
  bij: lopend,
  aan: 'ander',
  doelgroep,
  stap: 'ontvangst',
  aanhef,
  goedkeuring: 'zelf',
  onderwerp: 'Er is een melding bij de toezichthouder',
  alineas,
  vrij: { label: 'Wat moet deze lezer nog meer weten? Noem geen namen.', verplicht: false },
  slot: [alineas.some(a => a.includes('{nummer}')) ? vragen : vraagAanOns],
})

/** Step 2, within the house: an audience each. */
export const bevestigingen: Briefsjabloon[] = [
  intern(
    'college',
    'college',
    'Bevestiging aan het college',
    'Wat er loopt. Bij spoed krijgt de burgemeester er ook een.',
    [
      'Op {ontvangen} kregen wij een melding over ondersteuning van de Wmo.',
      'Wij beoordelen de melding. U hoort van ons wat eruit komt.',
    ],
  ),
  intern('burgemeester', 'burgemeester', 'Bevestiging aan de burgemeester', 'Alleen bij spoed.', [
    'Op {ontvangen} kregen wij een melding over ondersteuning van de Wmo. Er is spoed bij.',
    'Wij bellen u als er iets te beslissen is.',
  ]),
  intern(
    'openbare_orde',
    'collega',
    'Bevestiging aan openbare orde en veiligheid',
    'Wat nodig is om onrust of gevaar voor te zijn.',
    [
      'Op {ontvangen} kregen wij een melding over ondersteuning van de Wmo.',
      'Ziet u onrust of gevaar? Laat het ons dan meteen weten.',
    ],
  ),
  intern('beleid', 'collega', 'Bevestiging aan de beleidsadviseur', 'Het vraagstuk, zonder iets over een persoon.', [
    'Op {ontvangen} kregen wij een melding over ondersteuning van de Wmo.',
    'Wij beoordelen haar. Raakt zij het beleid? Dan komen wij bij u terug.',
  ]),
  intern('contractmanager', 'collega', 'Bevestiging aan de contractmanager', 'Welke aanbieder, en welke maatregelen.', [
    'Op {ontvangen} kregen wij een melding over een aanbieder. Het nummer is {nummer}.',
    'Weet u iets van deze aanbieder dat wij moeten weten? Bel ons dan.',
  ]),
  intern(
    'communicatie',
    'collega',
    'Bevestiging aan communicatie',
    'De woordvoeringslijn, en wat bevestigd mag worden.',
    [
      'Op {ontvangen} kregen wij een melding over ondersteuning van de Wmo.',
      'Belt de pers u? Zeg dan niets en bel ons.',
    ],
  ),
]

/** Step 6: who gets the account of it, and with what advice. */
export const afronding: Briefsjabloon[] = [
  {
    code: 'verslag_college',
    naam: 'Kort verslag aan het college',
    uitleg: 'Het proces en het oordeel, nu het onderzoek van de aanbieder klaar is. Stap 5 en 6.',
    bij: laat,
    aan: 'ander',
    doelgroep: 'college',
    stap: 'afronding',
    bijTaak: 'uitkomst_bevestigen',
    aanhef: 'college',
    goedkeuring: 'zelf',
    onderwerp: 'Het onderzoek van een aanbieder is klaar',
    alineas: ['Op {ontvangen} kregen wij een melding over een aanbieder. Die heeft het zelf onderzocht.'],
    vrij: { label: 'Wat deed de aanbieder, en hoe beoordeelt u dat? Noem geen namen.', verplicht: true },
    slot: ['Wij sluiten de melding.', vraagAanOns],
  },
  {
    code: 'verslag_contractmanager',
    naam: 'Kort verslag aan de contractmanager',
    uitleg: 'Het oordeel en de maatregelen die komen. Stap 6.',
    bij: laat,
    aan: 'ander',
    doelgroep: 'contractmanager',
    stap: 'afronding',
    bijTaak: 'uitkomst_bevestigen',
    aanhef: 'collega',
    goedkeuring: 'zelf',
    onderwerp: 'Het onderzoek van een aanbieder is klaar',
    alineas: ['Het onderzoek bij melding {nummer} is klaar. Wij hebben het beoordeeld.'],
    vrij: { label: 'Het oordeel, en welke maatregelen er komen', verplicht: true },
    slot: ['Wilt u deze maatregelen mee volgen?', vragen],
  },
  {
    code: 'rapport_aanbieder',
    naam: 'Rapport aan de aanbieder',
    uitleg: 'Uw eigen onderzoek is klaar en het rapport is vastgesteld. Stap 6.',
    bij: laat,
    aan: 'aanbieder',
    doelgroep: 'bestuur_aanbieder',
    stap: 'afronding',
    bijTaak: 'rapport_sturen',
    aanhef: 'bestuur',
    goedkeuring: 'ander',
    onderwerp: 'Ons rapport is klaar',
    alineas: ['Wij hebben ons onderzoek met kenmerk {kenmerk} afgerond. Het rapport ligt vast.'],
    vrij: { label: 'De conclusies, en welke maatregelen u adviseert', verplicht: true },
    slot: [
      'Namen wij een reactie niet over? In het rapport leest u waarom.',
      'Hebt u vragen? Bel ons: {telefoon}. Noem dan het kenmerk {kenmerk}.',
    ],
  },
  {
    code: 'rapport_college',
    naam: 'Rapport en advies aan het college',
    uitleg: 'Het college krijgt het rapport met uw advies over het vervolg. Stap 6.',
    bij: laat,
    aan: 'ander',
    doelgroep: 'college',
    stap: 'afronding',
    bijTaak: 'rapport_sturen',
    aanhef: 'college',
    goedkeuring: 'ander',
    onderwerp: 'Ons rapport en advies',
    alineas: ['Op {ontvangen} kregen wij een melding over een aanbieder. Wij hebben zelf onderzoek gedaan.'],
    vrij: { label: 'De conclusies, en wat u het college adviseert. Noem geen namen.', verplicht: true },
    slot: [vraagAanOns],
  },
]
