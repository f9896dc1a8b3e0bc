import type { Informeren } from '../delen/informeren.ts'

const overlijden = ['natuurlijk_overlijden_bijzonderheid', 'onnatuurlijk_overlijden']
const suicide = ['suicide_minderjarige', 'suicide_meerderjarige']
const orde = ['dreigende_pandsluiting', 'maatschappelijke_onrust']

/** Per audience what its sentence in the protocol ("mag weten") comes down to, datum by datum. */
const krijgt: Informeren['krijgt'] = [
  { doelgroep: 'melder', gegevens: ['nummer', 'stand', 'contact'], vrijblijvend: true },
  {
    doelgroep: 'wethouder',
    gegevens: ['soort', 'categorie', 'wet', 'urgent', 'minderjarig', 'feiten', 'maatregelen', 'stand', 'perslijn'],
    ook: [{ categorie: suicide }],
  },
  {
    doelgroep: 'burgemeester',
    gegevens: ['categorie', 'gemeente', 'urgent', 'minderjarig', 'aantal', 'feiten', 'maatregelen', 'perslijn'],
    ook: [{ categorie: orde }],
    // Gemeentewet art. 174a: the decision names the house and who lives there.
    namenBij: { categorie: ['dreigende_pandsluiting'] },
  },
  {
    doelgroep: 'directie',
    gegevens: ['soort', 'categorie', 'wet', 'minderjarig', 'feiten', 'organisaties', 'maatregelen', 'stand', 'contact'],
    ook: [{ categorie: [...overlijden, ...suicide], urgent: true }],
  },
  { doelgroep: 'woordvoering', gegevens: ['vierP', 'perslijn', 'teBevestigen', 'contact'] },
  {
    doelgroep: 'contractmanagement',
    gegevens: ['nummer', 'soort', 'categorie', 'wet', 'organisaties', 'maatregelen', 'stand', 'contact'],
  },
  { doelgroep: 'beleid', gegevens: ['soort', 'categorie', 'wet', 'contact'] },
  {
    doelgroep: 'toezichthouder',
    gegevens: ['nummer', 'soort', 'wet', 'organisaties', 'toezicht', 'stand', 'contact'],
  },
  {
    doelgroep: 'openbare_orde',
    gegevens: ['categorie', 'gemeente', 'urgent', 'minderjarig', 'aantal', 'feiten', 'maatregelen', 'contact'],
    ook: [{ vierP: ['publiek'] }],
  },
]

/** How the kind *incident* tells who must know; a version may bring its own. */
export const informeren: Informeren = {
  taak: 'doelgroepen_informeren',
  krijgt,
  erbij: [
    {
      code: 'openbare_orde',
      naam: 'Openbare orde en veiligheid',
      wanneer: { categorie: [...orde, 'gog_tegen_professionals'] },
      mag: 'Wat nodig is om onrust of gevaar op straat voor te zijn. Geen namen.',
    },
  ],
  maatregelen: [
    { code: 'politie_betrokken', naam: 'De politie is erbij' },
    { code: 'aangifte_gedaan', naam: 'Er is aangifte gedaan' },
    { code: 'veiligheid_geregeld', naam: 'De veiligheid is geregeld' },
    { code: 'nazorg_naasten', naam: 'Nazorg voor cliënt en naasten loopt' },
    { code: 'nazorg_medewerkers', naam: 'Nazorg voor medewerkers loopt' },
    { code: 'hulp_gestart', naam: 'Er is hulp begonnen of uitgebreid' },
    { code: 'toezichthouder_weet', naam: 'De toezichthouder heeft de melding' },
    { code: 'onderzoek_gestart', naam: 'Er is een onderzoek begonnen' },
  ],
}
