import { brieven } from '../bases/wmo/brieven.ts'
import { advies, categorieen, criteria } from '../bases/wmo/categorieen.ts'
import { formulier } from '../bases/wmo/formulier.ts'
import { informeren } from '../bases/wmo/informeren.ts'
import {
  betrokkenerollen,
  kaders,
  melderTypes,
  meldplichten,
  rollen,
  toezichthouders,
  vierP,
} from '../bases/wmo/mensen.ts'
import { onderzoek, zelfonderzoek } from '../bases/wmo/onderzoek.ts'
import { meldtermijnen, taken, termijnen } from '../bases/wmo/termijnen.ts'
import { bewaartermijnen, rapport } from '../bases/wmo/verantwoording.ts'
import { doelgroepen, sluitredenen, soorten, stappen, uitkomsten } from '../bases/wmo/werkwijze.ts'
import type { Protocol } from '../protocol.ts'

/** The supervisor of the municipality of Westerkwartier: calamities and violence under the Wmo. */
export default {
  loket: 'westerkwartier-toezicht-wmo',
  procedure: 'toezicht',
  naam: 'Toezicht Wmo Westerkwartier',
  organisatie: 'Gemeente Westerkwartier',
  gemeente: '1969',
  inleiding:
    'Bent u aanbieder van Wmo-ondersteuning in Westerkwartier? Dan meldt u hier een calamiteit of geweld, binnen 3 werkdagen nadat het gebeurde. Lukt dat niet, bel dan in elk geval binnen 5 werkdagen. Ook een cliënt, een naaste of een rijksinspectie kan hier melden. Het doel is ervan te leren.',
  openingstijden: [{ dagen: [1, 2, 3, 4, 5], van: '08:30', tot: '17:00' }],
  // Fictitious: the municipality fills in its own.
  spoedtelefoon: '0594 000 000',
  email: 'toezichtwmo@voorbeeld.invalid',
  buitenOpeningstijd:
    'De toezichthouder is nu niet bereikbaar. Is er gevaar, bel 112. U kunt wel melden: op de volgende werkdag leest iemand uw melding.',
  twijfel: 'Twijfelt u of u moet melden? Bel of mail de toezichthouder, dan kijken we samen.',
  werkkalender: { werkdagen: [1, 2, 3, 4, 5], feestdagen: 'vrij', besluitdagen: 'werk' },
  privacy: {
    verantwoordelijke: 'Het college van burgemeester en wethouders van Westerkwartier',
    contact: 'privacy@voorbeeld.invalid',
    toelichting:
      'We gebruiken uw gegevens alleen om deze melding te onderzoeken. Dat mogen ook gegevens over gezondheid zijn, als dat nodig is. U hebt het recht om uw gegevens in te zien, te laten verbeteren of te laten wissen, en om bezwaar te maken. Een wettelijke plicht kan dat beperken.',
  },
  versies: [
    {
      versie: 1,
      vanaf: '2020-01-01',
      tot: null,
      toelichting:
        'Het protocol calamiteiten en geweldsincidenten van de gemeente Westerkwartier. De dag waarop het inging staat er niet in; 1 januari 2020 is een aanname. Het telt ook mee wat tot ernstige schade kan leiden; de wet alleen wat ertoe heeft geleid.',
      criteria,
      soorten,
      categorieen,
      kaders,
      toezichthouders,
      meldplichten,
      melderTypes,
      melderTypeInwoner: 'persoon',
      vierP,
      betrokkenerollen,
      formulier,
      stappen,
      uitkomsten,
      sluitredenen,
      termijnen,
      taken,
      doelgroepen,
      informeren,
      rollen,
      bewaartermijnen,
      vertrouwelijkheidBijOntvangst: 'vertrouwelijk',
      toontVergrendeld: false,
      rapport,
      advies,
      brieven,
      themas: [
        { code: 'samenwerking', naam: 'Samenwerking en overdracht' },
        { code: 'risico', naam: 'Risico’s herkennen' },
        { code: 'protocollen', naam: 'Eigen protocollen kennen' },
        { code: 'bejegening', naam: 'Omgaan met elkaar' },
      ],
      hertelling: [],
      calamiteitUitleg:
        'Het protocol telt ook mee wat tot ernstige schade had kunnen leiden. De wet alleen wat ertoe leidde.',
      meldtermijnen,
      zelfonderzoek,
      onderzoek,
    },
  ],
} satisfies Protocol
