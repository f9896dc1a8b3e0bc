import * as termijn from '../../src/protocollen/bases/termijnen.ts'
import { criteriaVanaf2023 } from '../../src/protocollen/loketten/rotterdam-incidentenloket/criteria.ts'
import { gedeeld } from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol } from '../../src/protocollen/protocol.ts'

/** An invented small municipality: office hours, other terms, a category and a criterion of its own. Data only. */
export default {
  loket: 'lindehoven-incidentenloket',
  procedure: 'incident',
  naam: 'Meldpunt Incidenten Lindehoven',
  organisatie: 'Gemeente Lindehoven',
  gemeente: '9998',
  inleiding: 'Hier meldt u incidenten rond zorg in Lindehoven. Lindehoven bestaat niet: dit is een oefenloket.',
  openingstijden: [
    { dagen: [1, 2, 3, 4], van: '08:30', tot: '17:00' },
    { dagen: [5], van: '08:30', tot: '12:30' },
  ],
  spoedtelefoon: '098 000 00 00',
  buitenOpeningstijd:
    'Het meldpunt is nu dicht. Is er gevaar, bel 112. Melden kan altijd; we lezen uw melding op de volgende werkdag.',
  twijfel: 'Twijfelt u? Bel het meldpunt, dan denken we mee.',
  werkkalender: { werkdagen: [1, 2, 3, 4, 5], feestdagen: 'vrij', besluitdagen: 'vrij' },
  privacy: {
    verantwoordelijke: 'Het college van burgemeester en wethouders van Lindehoven',
    contact: 'privacy@lindehoven.invalid',
    toelichting:
      'We gebruiken uw gegevens alleen voor deze melding. Dit is een oefenloket: vul geen echte gegevens in.',
  },
  versies: [
    {
      ...gedeeld,
      versie: 1,
      vanaf: '2024-01-01',
      tot: null,
      toelichting: 'Het protocol van Rotterdam, met ruimere termijnen en aandacht voor zorgmijding.',
      toontVergrendeld: true,
      criteria: [
        ...criteriaVanaf2023,
        {
          code: 'zorgmijding',
          titel: 'Iemand wijst hulp af en gaat snel achteruit',
          waarom:
            'In een klein dorp valt het op als iemand geen hulp meer toelaat. Door te melden komen signalen bij elkaar.',
          voorbeelden: ['Iemand doet de deur niet meer open en is sterk vermagerd.'],
          bron: 'Eigen keuze van Lindehoven',
        },
      ],
      categorieen: [
        ...gedeeld.categorieen,
        {
          code: 'zorgmijding',
          naam: 'Zorgmijding',
          groep: 'Overige situaties',
          soorten: ['incident'],
          criteria: ['zorgmijding'],
          vragen: [{ code: 'laatst_contact', vraag: 'Op welke dag was er voor het laatst contact?', type: 'datum' }],
        },
      ],
      termijnen: [
        { ...termijn.ontvangstbevestiging, duur: { n: 4, eenheid: 'uur' } },
        {
          ...termijn.screening,
          naam: 'Screenen binnen 2 werkdagen',
          duur: { n: 2, eenheid: 'werkdag' },
          regime: 'protocol',
          binnenOpeningstijd: false,
        },
        { ...termijn.informeren, duur: { n: 4, eenheid: 'uur' } },
        termijn.vermissingOpvolging,
        termijn.vermissingWek48,
        termijn.igjMelding,
      ],
    },
  ],
} satisfies Protocol
