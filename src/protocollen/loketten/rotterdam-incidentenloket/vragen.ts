import type { Vraag } from '../../formulier.ts'

/** What the desk asks at screening, by theme; `categorieen.ts` says which category asks what. */
const bekendheid: Vraag[] = [
  {
    code: 'zorg_betrokken',
    vraag: 'Was er op dat moment zorg betrokken?',
    waarom: 'Daarvan hangt af welke wet geldt en wie er moet leren.',
    type: 'janee',
  },
  { code: 'signalen', vraag: 'Waren er signalen, en wat is daarmee gedaan?', type: 'tekst' },
]

const overlijden: Vraag[] = [
  ...bekendheid,
  {
    code: 'bekend_moeten_zijn',
    vraag: 'Had deze persoon redelijkerwijs bekend moeten zijn?',
    waarom: 'Als er geen zorg was, kijkt het loket of de gemeente die had moeten bieden.',
    type: 'janee',
  },
]

export const natuurlijkOverlijden: Vraag[] = [
  ...overlijden,
  { code: 'gevonden_op', vraag: 'Op welke dag is de persoon gevonden?', type: 'datum' },
  {
    code: 'tijd_past_bij_zorg',
    vraag: 'Past de tijd dat niemand het merkte bij hoe vaak er zorg kwam?',
    waarom: 'Een lange tijd kan wijzen op eenzaamheid of op signalen die zijn gemist.',
    type: 'keuze',
    opties: [
      { code: 'past', naam: 'Ja, dat past' },
      { code: 'past_niet', naam: 'Nee, dat past niet' },
      { code: 'onbekend', naam: 'Nog niet bekend' },
    ],
  },
  {
    code: 'data_verschillen',
    vraag: 'Verschilt de dag van overlijden van wat in de zorg is opgeschreven?',
    type: 'janee',
  },
]

export const onnatuurlijkOverlijden: Vraag[] = [
  ...overlijden,
  {
    code: 'strafrecht',
    vraag: 'Loopt er een strafrechtelijk onderzoek?',
    waarom: 'Dan mag het loket minder delen.',
    type: 'janee',
  },
]

export const suicide: Vraag[] = [
  ...overlijden,
  { code: 'zorg_vermeden', vraag: 'Ging deze persoon zorg uit de weg?', type: 'janee' },
  { code: 'ggz_betrokken', vraag: 'Was een ggz-specialist betrokken of om raad gevraagd?', type: 'janee' },
]

export const poging: Vraag[] = [
  ...bekendheid,
  { code: 'ernstig_letsel', vraag: 'Is er ernstig letsel?', type: 'janee' },
  { code: 'onrust', vraag: 'Is er onrust ontstaan, bijvoorbeeld op school of in de groep?', type: 'janee' },
  { code: 'veilig_nu', vraag: 'Hoe is de veiligheid nu geregeld?', type: 'tekst' },
]

export const geweld: Vraag[] = [
  { code: 'op_locatie', vraag: 'Gebeurde het op een locatie waar mensen verblijven?', type: 'janee' },
  {
    code: 'tussen_wie',
    vraag: 'Tussen wie gebeurde het?',
    waarom:
      'Geweld door een beroepskracht of tussen cliënten op één locatie moet de aanbieder melden bij de toezichthouder.',
    type: 'keuze',
    opties: [
      { code: 'clienten', naam: 'Tussen cliënten' },
      { code: 'beroepskracht', naam: 'Door een beroepskracht, tegen een cliënt' },
      { code: 'eigen_kring', naam: 'In de eigen kring van de cliënt' },
      { code: 'buitenstaander', naam: 'Met een buitenstaander' },
    ],
  },
  { code: 'aangifte', vraag: 'Is de politie ingeschakeld of is er aangifte gedaan?', type: 'janee' },
  { code: 'gescheiden', vraag: 'Wat is gedaan om herhaling te voorkomen?', type: 'tekst' },
]

export const tegenProfessionals: Vraag[] = [
  { code: 'letsel_medewerker', vraag: 'Welk letsel heeft de medewerker, lichamelijk of psychisch?', type: 'tekst' },
  { code: 'doxing', vraag: 'Zijn privégegevens van de medewerker openbaar gemaakt (doxing)?', type: 'janee' },
  { code: 'sociale_media', vraag: 'Gebeurde het (ook) op sociale media?', type: 'janee' },
  { code: 'politietoezicht', vraag: 'Houdt de politie extra toezicht?', type: 'janee' },
  { code: 'nazorg_medewerker', vraag: 'Welke nazorg krijgt de medewerker?', type: 'tekst' },
]

export const vermissing: Vraag[] = [
  { code: 'laatst_gezien', vraag: 'Op welke dag is de persoon voor het laatst gezien?', type: 'datum' },
  { code: 'gesloten_zorg', vraag: 'Is de persoon weg uit gesloten zorg?', type: 'janee' },
  { code: 'medicatie', vraag: 'Mist de persoon medicijnen die echt nodig zijn?', type: 'janee' },
  { code: 'uitbuiting', vraag: 'Kan er sprake zijn van uitbuiting of een andere onveilige plek?', type: 'janee' },
  { code: 'veilig_thuis_hoog', vraag: 'Is er een melding bij Veilig Thuis met een hoog risico?', type: 'janee' },
  { code: 'extra_opsporing', vraag: 'Is extra opsporing door de politie nodig?', type: 'janee' },
  { code: 'na_terugkeer', vraag: 'Verhuist de persoon na terugkeer naar een andere plek? Waarom?', type: 'tekst' },
]

export const pandsluiting: Vraag[] = [
  { code: 'kinderen_in_huis', vraag: 'Wonen er kinderen in de woning?', type: 'janee' },
  {
    code: 'veiligheidscheck',
    vraag: 'Is gekeken of de kinderen veilig zijn?',
    waarom: 'Dit moet gebeurd zijn voordat de burgemeester advies krijgt.',
    type: 'janee',
  },
  { code: 'wijkteam_betrokken', vraag: 'Is het wijkteam betrokken?', type: 'janee' },
  { code: 'zorg_start', vraag: 'Welke zorg start er, of wordt zwaarder?', type: 'tekst' },
  { code: 'besluit_verwacht', vraag: 'Wanneer beslist de burgemeester naar verwachting?', type: 'datum' },
]

export const onrust: Vraag[] = [
  { code: 'waar_bekend', vraag: 'Waar is het bekend, en wie vraagt ernaar?', type: 'tekst' },
  { code: 'zorg_of_gebrek', vraag: 'Gaat het over zorg die er is, of over zorg die er niet is?', type: 'tekst' },
]

export const overig: Vraag[] = [
  { code: 'waarom_melden', vraag: 'Waarom is dit voor het loket van belang?', type: 'tekst' },
]

export const vastgelopenZorg: Vraag[] = [
  { code: 'zorg_betrokken', vraag: 'Is er al zorg betrokken?', type: 'janee' },
  {
    code: 'waar_vast',
    vraag: 'Waarop loopt het vast?',
    waarom: 'Vaak: zorg en veiligheid raken elkaar, of organisaties komen er samen niet uit.',
    type: 'tekst',
  },
  {
    code: 'wat_helpt',
    vraag: 'Wat zet het loket in?',
    type: 'keuze',
    opties: [
      { code: 'ketenoverleg', naam: 'Ketenoverleg' },
      { code: 'casusbespreking', naam: 'Casusbespreking' },
      { code: 'doorverwijzen', naam: 'Doorverwijzen naar een zorgprofessional' },
      { code: 'zorg_alsnog', naam: 'Alsnog zorg laten starten' },
      { code: 'zorgconsul', naam: 'Zorgconsul', uitleg: 'Onafhankelijk en als laatste stap.' },
    ],
  },
]

export const vastgelopenOnderdak: Vraag[] = [
  { code: 'kinderen', vraag: 'Zijn er kinderen bij?', type: 'janee' },
  { code: 'op_straat', vraag: 'Staat het gezin vannacht op straat?', type: 'janee' },
  {
    code: 'aanleiding',
    vraag: 'Hoe kwam het zover?',
    type: 'keuze',
    opties: [
      { code: 'bankslapen', naam: 'Lang bij anderen op de bank geslapen' },
      { code: 'remigratie', naam: 'Onvoorbereid (terug) naar Nederland gekomen' },
      { code: 'anders', naam: 'Anders' },
    ],
  },
  { code: 'bemiddelingstafel', vraag: 'Gaat dit naar de bemiddelingstafel dakloze gezinnen?', type: 'janee' },
]

export const adviesOverig: Vraag[] = [
  { code: 'welke_vraag', vraag: 'Wat is de vraag precies?', type: 'tekst' },
  { code: 'verbonden_met', vraag: 'Met wie brengt het loket de melder in contact?', type: 'tekst' },
]

export const regio: Vraag[] = [
  { code: 'welke_gemeente', vraag: 'Welke gemeente is verantwoordelijk?', type: 'tekst' },
  { code: 'samen_ingekocht', vraag: 'Gaat het om zorg die gemeenten samen inkopen?', type: 'janee' },
  { code: 'steun_gevraagd', vraag: 'Welke steun vraagt die gemeente?', type: 'tekst' },
]
