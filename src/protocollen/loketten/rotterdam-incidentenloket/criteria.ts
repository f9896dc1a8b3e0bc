import type { Criterium } from '../../protocol.ts'

const bron = 'Rotterdams incidentenprotocol, beknopte weergave (Incidentenloket in een notendop)'
const verslag = 'Jaarverslag incidentenloket 2021-2022'

const calamiteit: Criterium = {
  code: 'calamiteit_meldplicht',
  titel: 'Een calamiteit die bij een toezichthouder gemeld moet worden',
  waarom:
    'De gemeente is verantwoordelijk voor zorg onder de Wmo en de Jeugdwet. Gaat het daar ernstig mis, dan moet zij dat weten. U meldt dus op twee plekken: bij de toezichthouder en bij het loket.',
  voorbeelden: [
    'Een cliënt overlijdt onverwacht en dat kan met de zorg te maken hebben.',
    'Een cliënt houdt ernstig letsel over aan een fout in de begeleiding.',
  ],
  bron,
}

const natuurlijk: Criterium = {
  code: 'natuurlijk_overlijden',
  titel: 'Een natuurlijk overlijden met iets bijzonders',
  waarom:
    'Ligt iemand lang dood in huis, dan zegt dat misschien iets over eenzaamheid, of over signalen die niemand zag.',
  voorbeelden: ['Iemand wordt pas na weken gevonden.', 'De dag van overlijden past niet bij wat er is opgeschreven.'],
  bron,
}

const geweld: Criterium = {
  code: 'geweld_grensoverschrijdend',
  titel: 'Ernstig geweld of ernstig grensoverschrijdend gedrag',
  waarom:
    'Het gaat om lichamelijk, psychisch of seksueel geweld. De cliënt kan het doen of ondergaan. Ook de eigen kring, een andere cliënt of een buitenstaander kan erbij betrokken zijn.',
  voorbeelden: [
    'Een vechtpartij met letsel tussen twee bewoners van een opvang.',
    'Een jongere doet aangifte van seksueel misbruik in een instelling.',
  ],
  bron,
}

const medewerker: Criterium = {
  code: 'geweld_tegen_medewerker',
  titel: 'Geweld tegen een medewerker, met letsel',
  waarom:
    'Geweld hoort niet bij het werk. Het letsel mag ook psychisch zijn. Door te melden helpt u om collega’s te beschermen.',
  voorbeelden: [
    'Een hulpverlener wordt zo bedreigd dat de politie extra toezicht houdt.',
    'Iemand zet het huisadres van een medewerker online.',
  ],
  bron,
}

const onrust: Criterium = {
  code: 'maatschappelijke_onrust',
  titel: 'Iets anders dat veel mensen weten en dat onrust kan geven',
  waarom:
    'Het loket kan de situatie in de juiste context zetten voordat verhalen een eigen leven leiden. Het gaat om situaties rond een cliënt, of rond zorg die er juist niet is.',
  voorbeelden: [
    'De burgemeester wil een woning sluiten waar een gezin woont.',
    'Iemand verwondt zichzelf uit wanhoop, omdat hij al lang op hulp wacht.',
  ],
  bron,
}

/** Up to 2023: the annual report's account of the years 2021 and 2022. */
export const criteriaTot2023: Criterium[] = [
  calamiteit,
  natuurlijk,
  {
    code: 'suicide_onnatuurlijk',
    titel: 'Suïcide, een ernstige poging, of een vermoeden van een onnatuurlijke dood',
    waarom:
      'Van een suïcide willen we samen leren. Een poging meldt u als er ernstig letsel is, of als er onrust door ontstaat.',
    voorbeelden: ['Een cliënt overlijdt door suïcide.', 'Een poging waarover de hele school praat.'],
    bron: verslag,
  },
  geweld,
  medewerker,
  {
    code: 'vermissing',
    titel: 'Een vermissing waarbij iemand gevaar kan lopen',
    waarom:
      'Kort weglopen meldt u niet. Wel als er meer risico is: een kind onder de 12, langer dan 48 uur weg uit gesloten jeugdzorg, of gevaar voor de persoon zelf of voor anderen.',
    voorbeelden: [
      'Iemand is weg zonder medicijnen die echt nodig zijn.',
      'Een meisje is mogelijk in handen van iemand die haar uitbuit.',
    ],
    bron: verslag,
    leeftijdsgrens: 12,
  },
  onrust,
]

/** From 2023: every attempt by a minor, and missing children under 13. */
export const criteriaVanaf2023: Criterium[] = [
  calamiteit,
  natuurlijk,
  {
    code: 'suicide_onnatuurlijk',
    titel: 'Suïcide, een poging, of een vermoeden van een onnatuurlijke dood',
    waarom:
      'Van een suïcide willen we samen leren. Een poging van iemand onder de 18 meldt u altijd. Een poging van een volwassene meldt u bij ernstig letsel of onrust.',
    voorbeelden: [
      'Een cliënt overlijdt door suïcide.',
      'Een jongere in de jeugdzorg doet een poging, ook zonder letsel.',
    ],
    bron: `${verslag} (afspraak met jeugdaanbieders vanaf 2023)`,
  },
  geweld,
  medewerker,
  {
    code: 'vermissing',
    titel: 'Een vermissing waarbij iemand gevaar kan lopen',
    waarom:
      'Kort weglopen meldt u niet. Wel: een hoog risico voor de veiligheid, een kind onder de 13, langer dan 48 uur weg uit gesloten (jeugd)zorg, of een melding bij Veilig Thuis over ernstig huiselijk geweld met een hoog risico.',
    voorbeelden: ['Iemand is weg zonder medicijnen die echt nodig zijn.', 'Een kind van 12 is niet thuisgekomen.'],
    bron,
    leeftijdsgrens: 13,
  },
  onrust,
]
