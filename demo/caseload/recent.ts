import type { Gedrag, Plan, Wereld } from './plan.ts'
import { dagenTerug, laatstOm, MINUUT, plus } from './rooster.ts'
import { organisatieVoor, sjablonen, wieVoor, zonderInstelling } from './verleden.ts'

/** When: so many days ago at a clock time, the last time the clock showed it (0 days), or so many minutes ago. */
type Wanneer = readonly [dagen: number, tijd: string] | number

export type Recent = Partial<Omit<Plan, 'sjabloon' | 'ontvangenOp' | 'gedrag'>> & {
  readonly categorie: string
  readonly wanneer: Wanneer
  readonly gedrag?: Gedrag
}

const momentVan = (nu: string, wanneer: Wanneer): string => {
  if (typeof wanneer === 'number') return plus(nu, -wanneer * MINUUT)
  const [dagen, tijd] = wanneer
  return dagen === 0 ? laatstOm(nu, tijd) : dagenTerug(nu, dagen, tijd)
}

/** A report of these weeks: what is not said is drawn, as in the past. */
export const recentPlan = (w: Wereld, r: Recent): Plan => {
  const sjabloon = sjablonen.find(s => s.categorie === r.categorie)
  if (!sjabloon) throw new Error(`no texts for ${r.categorie}`)
  const { wanneer, categorie: _, gedrag = {}, ...anders } = r
  const ontvangenOp = momentVan(w.nu, wanneer)
  const melderType = r.melderType ?? w.t.kies(zonderInstelling(sjabloon))
  return {
    sjabloon,
    ontvangenOp,
    kanaal: 'formulier',
    melderType,
    organisatie: organisatieVoor(w, melderType),
    wie: wieVoor(w, sjabloon, ontvangenOp),
    gedrag,
    ...anders,
  }
}

const meisje = { voornaam: 'Jasmijn', achternaam: 'Oosterling', vrouw: true, jaren: 13 }

const geboren = (w: Wereld, jaren: number) => `${Number(w.nu.slice(0, 4)) - jaren - 1}-08-17`

/** What is in hand at Wilgenstad: of every state one, and some of them late. */
export const wilgenstadNu = (w: Wereld): readonly Recent[] => [...vannacht(w), ...dezeWeek(w), ...langer]

const vannacht = (w: Wereld): readonly Recent[] => [
  {
    categorie: 'vermissing_minderjarige',
    wanneer: [0, '23:12'],
    wie: { ...meisje, geboortedatum: geboren(w, 13) },
    melderType: 'zorgaanbieder',
    organisatie: 'Jeugdhulp De Steiger',
    veilig: 'Nee',
    wat: 'Jasmijn (13) is vanavond na het eten naar buiten gegaan om te bellen en niet teruggekomen. Haar jas hangt er nog. Op haar tablet staan berichten van een man die haar wilde ophalen bij het station. Ze heeft haar medicijnen niet bij zich. Haar moeder is onderweg hierheen.',
    gedrag: { bevestigNa: null, screenNa: null },
  },
  {
    categorie: 'gog_fysiek',
    wanneer: [0, '01:38'],
    melderType: 'crisis_interventie_team',
    organisatie: 'Crisisinterventieteam Wilgenstad',
    wat: 'Vannacht samen met de politie in een woning in Nieuwland geweest, na een melding van geschreeuw. Mevrouw heeft een gebroken pols en is naar het ziekenhuis. Twee kinderen zaten op zolder en slapen nu bij de buren. Er is een tijdelijk huisverbod aangevraagd. Het gezin krijgt hulp van het wijkteam; dat weet dit nog niet.',
    veilig: 'Ja',
    gedrag: { bevestigNa: null, screenNa: null },
  },
  {
    categorie: 'advies_vastgelopen_zorg',
    wanneer: 95,
    melderType: 'wijkteam',
    gedrag: { bevestigNa: null, screenNa: null },
  },
  {
    categorie: 'overig_incident',
    wanneer: 190,
    kanaal: 'telefoon',
    melderType: 'zorgaanbieder',
    gedrag: { screenNa: null, bevestigNa: 0 },
  },
  {
    categorie: 'maatschappelijke_onrust',
    wanneer: [1, '15:42'],
    melderType: 'overig',
    organisatie: 'Scholengroep De Windroos',
    vierP: ['publiek'],
    wat: 'Na de pauze kwam een jongen uit mijn mentorklas huilend naar mij toe. Er gaat een filmpje rond waarin hij door twee oudere jongens van zijn woongroep wordt geslagen. Inmiddels heeft de halve school het gezien en bellen ouders op. Hij wil vanavond niet terug naar de groep.',
    veilig: 'Weet ik niet',
    gedrag: { screenNa: null },
  },
  {
    categorie: 'natuurlijk_overlijden_bijzonderheid',
    wanneer: [2, '19:07'],
    melderType: 'overig',
    organisatie: '',
    wat: 'Bij mijn onderbuurman heb ik al weken niemand gezien. Vanmiddag is hij door de politie dood gevonden. Ik had de gemeente gebeld dat het niet goed ging, maar ik heb niets meer gehoord. Ik wil dat iemand dit weet.',
    gedrag: { screenNa: null },
  },
]

const dezeWeek = (w: Wereld): readonly Recent[] => [
  {
    categorie: 'suicide_minderjarige',
    wanneer: [1, '08:52'],
    melderType: 'ggz',
    vierP: ['personeel', 'publiek', 'pers'],
    urgent: true,
    vertrouwelijkheid: 'vertrouwelijk',
    gedrag: { screenNa: 45, informeerNa: null, informeert: true, dagen: 42 },
  },
  {
    categorie: 'dreigende_pandsluiting',
    wanneer: [4, '10:20'],
    vierP: ['publiek', 'politiek'],
    gedrag: { regie: true, informeerNa: 210, dagen: 12, laatLiggen: ['advies_burgemeester'] },
  },
  {
    categorie: 'vermissing_meerderjarige',
    wanneer: [3, '21:15'],
    urgent: true,
    gedrag: { terugNa: 900, dagen: 60, laatLiggen: ['vermissing_wegen'] },
  },
  {
    categorie: 'gog_tegen_professionals',
    wanneer: [2, '11:05'],
    vierP: ['personeel', 'politiek'],
    vertrouwelijkheid: 'afgeschermd',
    gedrag: { screenNa: 60, dagen: 21 },
  },
  {
    categorie: 'gog_seksueel',
    wanneer: [6, '16:40'],
    soort: 'calamiteit',
    vertrouwelijkheid: 'vertrouwelijk',
    gedrag: { dagen: 45 },
  },
  {
    categorie: 'natuurlijk_overlijden_bijzonderheid',
    wanneer: [1, '13:30'],
    melderType: 'wijkteam',
    vierP: ['publiek', 'pers'],
    gedrag: { screenNa: 80, informeerNa: null },
  },
  {
    categorie: 'gog_fysiek',
    wanneer: [0, '09:20'],
    kanaal: 'telefoon',
    vierP: ['personeel'],
    gedrag: { screenNa: 50, informeerNa: null },
  },
  { categorie: 'poging_suicide', wanneer: [4, '20:10'], gedrag: { dagen: 18 } },
  {
    categorie: 'gog_seksueel',
    wanneer: [3, '09:35'],
    soort: 'calamiteit',
    kader: 'jeugdwet',
    wie: { ...meisje, voornaam: 'Chaima', achternaam: 'Griffioen', jaren: 15, geboortedatum: geboren(w, 15) },
    gedrag: { dagen: 40, laatLiggen: ['toezichtmelding_nagaan'] },
  },
  {
    categorie: 'poging_suicide',
    wanneer: [3, '12:15'],
    soort: 'calamiteit',
    kader: 'jeugdwet',
    gedrag: { dagen: 30, laatLiggen: ['toezichtmelding_nagaan'], pauzeNa: 5 },
  },
  {
    categorie: 'overig_incident',
    wanneer: [5, '17:25'],
    soort: 'calamiteit',
    kader: 'jeugdwet',
    wie: { ...meisje, voornaam: 'Sem', achternaam: 'Wijbenga', vrouw: false, jaren: 16, geboortedatum: geboren(w, 16) },
    uitkomst: 'in_behandeling',
    gedrag: { dagen: 25, laatLiggen: ['toezichtmelding_nagaan'], verlengNa: 6 },
  },
  { categorie: 'vermissing_minderjarige', wanneer: [3, '22:05'], gedrag: { terugNa: 38, dagen: 10 } },
  {
    categorie: 'maatschappelijke_onrust',
    wanneer: [5, '14:00'],
    vierP: ['publiek', 'pers', 'politiek'],
    gedrag: { dagen: 15 },
  },
  { categorie: 'advies_regio', wanneer: [1, '10:45'], uitkomst: 'doorgezet', gedrag: { screenNa: 55 } },
  { categorie: 'advies_overig', wanneer: [1, '15:05'], uitkomst: 'advies_gegeven', gedrag: { screenNa: 40 } },
]

const langer: readonly Recent[] = [
  { categorie: 'advies_vastgelopen_onderdak', wanneer: [9, '11:30'], uitkomst: 'procesregie', gedrag: { dagen: 40 } },
  { categorie: 'advies_vastgelopen_zorg', wanneer: [34, '13:45'], uitkomst: 'procesregie', gedrag: { dagen: 75 } },
  {
    categorie: 'gog_fysiek',
    wanneer: [24, '20:50'],
    melderType: 'crisis_interventie_team',
    gedrag: { dagen: 14, heropenNaDagen: 7 },
  },
  {
    categorie: 'onnatuurlijk_overlijden',
    wanneer: [16, '07:55'],
    soort: 'calamiteit',
    vierP: ['pers'],
    gedrag: { dagen: 45 },
  },
  { categorie: 'gog_verbaal_psychisch', wanneer: [8, '09:50'], gedrag: { dagen: 20 } },
  {
    categorie: 'overig_incident',
    wanneer: [18, '16:10'],
    soort: 'incident',
    uitkomst: 'in_behandeling',
    gedrag: { dagen: 19 },
  },
  {
    categorie: 'suicide_meerderjarige',
    wanneer: [12, '10:05'],
    vertrouwelijkheid: 'vertrouwelijk',
    gedrag: { dagen: 30 },
  },
  { categorie: 'dreigende_pandsluiting', wanneer: [20, '12:40'], gedrag: { dagen: 26 } },
]

/** What is in hand at Lindehoven, which is small. */
export const lindehovenNu: readonly Recent[] = [
  { categorie: 'gog_verbaal_psychisch', wanneer: [0, '20:45'], gedrag: { screenNa: null, bevestigNa: null } },
  { categorie: 'advies_vastgelopen_zorg', wanneer: [6, '09:40'], uitkomst: 'procesregie', gedrag: { dagen: 40 } },
  {
    categorie: 'natuurlijk_overlijden_bijzonderheid',
    wanneer: [3, '11:10'],
    vierP: ['publiek'],
    gedrag: { dagen: 16 },
  },
  { categorie: 'vermissing_meerderjarige', wanneer: [1, '08:35'], gedrag: { terugNa: 60, dagen: 6 } },
]
