import { bewaartermijnen } from '../bases/bewaartermijnen.ts'
import { formulier } from '../bases/formulier.ts'
import { formulierSamen } from '../bases/formulier-samen.ts'
import { kaders, meldplichten, toezichthouders } from '../bases/kaders.ts'
import { betrokkenerollen, melderTypes, rollen, vierP } from '../bases/mensen.ts'
import { taken } from '../bases/taken.ts'
import { termijnen } from '../bases/termijnen.ts'
import { doelgroepen, sluitredenen, soorten, stappen, uitkomsten } from '../bases/werkwijze.ts'
import type { Protocol, Protocolversie } from '../protocol.ts'
import { categorieen } from './rotterdam-incidentenloket/categorieen.ts'
import { criteriaTot2023, criteriaVanaf2023 } from './rotterdam-incidentenloket/criteria.ts'
import { rapport } from './rotterdam-incidentenloket/rapport.ts'

/**
 * The day on which the age limit for missing children went from 12 to 13. Unknown: the sources only show that it
 * changed after the report on 2021-2022. Attempts by minors did change in 2023.
 */
const nieuweCriteria = '2023-01-01'

/** The day from which the form also asks for groups, phenomena and joint reports. An assumption of ours. */
export const nieuwFormulier = '2026-10-01'

/** What all versions share. */
export const gedeeld = {
  soorten,
  categorieen,
  kaders,
  toezichthouders,
  meldplichten,
  melderTypes,
  melderTypeInwoner: 'overig',
  vierP,
  betrokkenerollen,
  formulier,
  stappen,
  uitkomsten,
  sluitredenen,
  termijnen,
  taken,
  doelgroepen,
  rollen,
  bewaartermijnen,
  vertrouwelijkheidBijOntvangst: 'vertrouwelijk',
  toontVergrendeld: false,
  rapport,
} satisfies Partial<Protocolversie>

const achtste =
  'Het jaarverslag noemt acht criteria, de korte weergave zeven. Welke de achtste is, is niet bekend. Hier staan er zeven.'

export default {
  loket: 'rotterdam-incidentenloket',
  procedure: 'incident',
  naam: 'Incidentenloket Rotterdam',
  organisatie: 'Gemeente Rotterdam',
  gemeente: '0599',
  inleiding:
    'Hier meldt u calamiteiten en incidenten die met zorg te maken hebben, onder de Jeugdwet of de Wmo. Ook als u dat alleen zo voelt. U kunt hier ook advies vragen als een zaak vastloopt. Uw organisatie handelt zelf af. Het loket kijkt mee, informeert wie het moet weten en helpt om ervan te leren.',
  openingstijden: [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '09:00', tot: '22:00' }],
  // Fictitious: the municipality fills in its own.
  spoedtelefoon: '010 000 00 00',
  email: 'loket@voorbeeld.invalid',
  buitenOpeningstijd:
    'Het loket is nu dicht. Is er gevaar, bel 112. U kunt wel melden: vanaf 9.00 uur leest een medewerker uw melding. Heeft uw organisatie een eigen noodprocedure, volg die dan nu.',
  twijfel:
    'Twijfelt u of u moet melden? De criteria zijn niet altijd scherp. Bel het loket, dan kijken we samen. Denk ook aan de vier P’s: raakt dit personeel, publiek, pers of politiek?',
  // Opened seven days a week; working days matter only for the inspectorate's term.
  werkkalender: { werkdagen: [1, 2, 3, 4, 5], feestdagen: 'vrij', besluitdagen: 'werk' },
  privacy: {
    verantwoordelijke: 'Het college van burgemeester en wethouders van Rotterdam',
    contact: 'privacy@voorbeeld.invalid',
    toelichting:
      'We gebruiken uw gegevens alleen voor deze melding en om ervan te leren. Wat u vertelt, slaan we versleuteld op. Verslagen bevatten alleen aantallen, nooit namen.',
  },
  versies: [
    {
      ...gedeeld,
      versie: 1,
      vanaf: '2019-01-01',
      tot: nieuweCriteria,
      toelichting: `De criteria zoals het jaarverslag 2021-2022 ze beschrijft. Bij vermissing is de grens 12 jaar. In 2019 werden die criteria strenger; de dag is een aanname. ${achtste}`,
      criteria: criteriaTot2023,
    },
    {
      ...gedeeld,
      versie: 2,
      vanaf: nieuweCriteria,
      tot: nieuwFormulier,
      toelichting: `Bij vermissing is de grens 13 jaar; wanneer dat inging is onbekend, 1 januari 2023 is een aanname. Vanaf 2023 meldt men elke poging tot suïcide van een minderjarige. ${achtste}`,
      criteria: criteriaVanaf2023,
    },
    {
      ...gedeeld,
      versie: 3,
      vanaf: nieuwFormulier,
      tot: null,
      toelichting: `Het formulier vraagt ook of het om een groep of een verschijnsel gaat, en of organisaties samen melden. De dag waarop dit inging is een aanname. De criteria zijn die van versie 2. ${achtste}`,
      criteria: criteriaVanaf2023,
      formulier: formulierSamen,
    },
  ],
} satisfies Protocol
