import westerkwartier from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol } from '../../src/protocollen/protocol.ts'

/** The supervisor of an invented municipality that took over Westerkwartier's protocol as it is. */
export default {
  ...westerkwartier,
  loket: 'wilgenstad-toezicht-wmo',
  naam: 'Toezicht Wmo Wilgenstad',
  organisatie: 'Gemeente Wilgenstad',
  gemeente: '9999',
  inleiding:
    'Bent u aanbieder van Wmo-ondersteuning in Wilgenstad? Dan meldt u hier een calamiteit of geweld, binnen 3 werkdagen nadat het gebeurde. Wilgenstad bestaat niet: dit is een oefenloket.',
  spoedtelefoon: '099 000 00 00',
  email: 'toezicht@wilgenstad.invalid',
  privacy: {
    verantwoordelijke: 'Het college van burgemeester en wethouders van Wilgenstad',
    contact: 'privacy@wilgenstad.invalid',
    toelichting:
      'We gebruiken uw gegevens alleen om deze melding te onderzoeken. Dit is een oefenloket: vul geen echte gegevens in.',
  },
} satisfies Protocol
