import { formulierSamen } from '../../src/protocollen/bases/formulier-samen.ts'
import {
  criteriaTot2023,
  criteriaVanaf2023,
} from '../../src/protocollen/loketten/rotterdam-incidentenloket/criteria.ts'
import { gedeeld, nieuwFormulier } from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol } from '../../src/protocollen/protocol.ts'

/** An invented municipality that took over Rotterdam's protocol as it is. */
export default {
  loket: 'wilgenstad-incidentenloket',
  procedure: 'incident',
  naam: 'Incidentenloket Wilgenstad',
  organisatie: 'Gemeente Wilgenstad',
  gemeente: '9999',
  inleiding:
    'Hier meldt u calamiteiten en incidenten rond zorg in Wilgenstad. U kunt hier ook advies vragen. Wilgenstad bestaat niet: dit is een oefenloket.',
  openingstijden: [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '09:00', tot: '22:00' }],
  spoedtelefoon: '099 000 00 00',
  email: 'loket@wilgenstad.invalid',
  buitenOpeningstijd:
    'Het loket is nu dicht. Is er gevaar, bel 112. U kunt wel melden: vanaf 9.00 uur leest een medewerker uw melding.',
  twijfel: 'Twijfelt u of u moet melden? Bel het loket, dan kijken we samen.',
  werkkalender: { werkdagen: [1, 2, 3, 4, 5], feestdagen: 'vrij', besluitdagen: 'werk' },
  privacy: {
    verantwoordelijke: 'Het college van burgemeester en wethouders van Wilgenstad',
    contact: 'privacy@wilgenstad.invalid',
    toelichting:
      'We gebruiken uw gegevens alleen voor deze melding en om ervan te leren. Dit is een oefenloket: vul geen echte gegevens in.',
  },
  versies: [
    {
      ...gedeeld,
      versie: 1,
      vanaf: '2019-01-01',
      tot: '2023-01-01',
      toelichting: 'De criteria van Rotterdam, zoals ze tot 2023 golden.',
      criteria: criteriaTot2023,
    },
    {
      ...gedeeld,
      versie: 2,
      vanaf: '2023-01-01',
      tot: nieuwFormulier,
      toelichting: 'De criteria van Rotterdam, zoals ze vanaf 2023 gelden.',
      criteria: criteriaVanaf2023,
    },
    {
      ...gedeeld,
      versie: 3,
      vanaf: nieuwFormulier,
      tot: null,
      toelichting: 'Het formulier van Rotterdam, dat ook naar groepen en gezamenlijke meldingen vraagt.',
      criteria: criteriaVanaf2023,
      formulier: formulierSamen,
    },
  ],
} satisfies Protocol
