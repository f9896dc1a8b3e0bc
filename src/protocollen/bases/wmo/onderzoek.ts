import type { Afschriftregel, Onderzoekregels } from '../../delen/onderzoek.ts'
import type { Zelfonderzoekregels } from '../../delen/zelfonderzoek.ts'
import type { Protocolversie } from '../../protocol.ts'

/** The provider's own investigation under the Wmo: what its report holds (bijlage 1) and what it is judged on. */
export const zelfonderzoek: Zelfonderzoekregels = {
  wijzen: [
    { code: 'alleen', naam: 'De aanbieder onderzoekt het zelf' },
    { code: 'keten', naam: 'Samen met andere organisaties', uitleg: 'Met één tijdlijn voor de hele keten.' },
  ],
  ketenwijzen: ['keten'],
  inhoud: [
    {
      code: 'client',
      naam: 'Gegevens van de cliënt',
      punten: [
        'Naam, geboortedatum, geslacht en Wmo-indicatie',
        'Datum van de calamiteit en datum van melden bij de toezichthouder',
      ],
    },
    {
      code: 'commissie',
      naam: 'Wie het onderzoek deed',
      punten: [
        'De leden, zo onafhankelijk mogelijk: functie en achtergrond',
        'Hoe elk lid bij de calamiteit betrokken was',
      ],
    },
    {
      code: 'beroepskrachten',
      naam: 'Betrokken beroepskrachten',
      punten: ['Functie en initialen, alleen waar dat nodig is'],
    },
    {
      code: 'bekwaamheid',
      naam: 'Bevoegd en bekwaam',
      punten: ['Opleidingsniveau', 'Rol bij de calamiteit', 'Een eigen terugblik daarop'],
    },
    {
      code: 'wijze',
      naam: 'Hoe er is onderzocht',
      punten: [
        'Welke medewerkers zijn gesproken, en op welke manier',
        'Wie er verder is betrokken: cliënt, vertegenwoordiger, nabestaande',
        'Welke bronnen, richtlijnen en protocollen zijn gebruikt; de protocollen als bijlage',
        'Of een deskundige van buiten is gevraagd, en hoe',
        'De methode van analyse: PRISMA, SIRE, Tripod of DAM',
      ],
    },
    {
      code: 'feiten',
      naam: 'De feiten',
      punten: [
        'Een tijdlijn waaruit het verloop te volgen is',
        'De indicatie en de doelen uit het zorgplan',
        'De plaats en de omstandigheden van de ondersteuning',
        'Inschatting van risico’s of een signaleringsplan',
        'Of de protocollen bekend waren en zijn gevolgd',
        'Hoe er toezicht was of hoe de aanbieder bereikbaar was',
        'Afstemming tussen zorgverleners, met de keten en met het netwerk',
        'Of er contact was, wie de regie had, en of er is opgeschaald',
        'Wat er daarna is gedaan: Openbaar Ministerie, aangifte met datum en plaats, Waarschuwingsregister',
      ],
    },
    {
      code: 'analyse',
      naam: 'Analyse, conclusies en maatregelen',
      punten: ['De oorzaken, tot aan de kern', 'De conclusies', 'De maatregelen om herhaling te voorkomen'],
    },
    { code: 'borging', naam: 'Borging', punten: ['Hoe elke maatregel blijvend wordt gemaakt'] },
    {
      code: 'nazorg',
      naam: 'Nazorg',
      punten: ['Voor de mensen om wie het gaat', 'Voor de zorgverleners die erbij waren'],
    },
    {
      code: 'reactie_client',
      naam: 'Reactie van de cliënt of naaste',
      punten: ['Op de afhandeling van de calamiteit', 'Op de nazorg'],
    },
    {
      code: 'bestuurder',
      naam: 'De bestuurder',
      punten: ['Wat de bestuurder heeft gedaan', 'De reactie op analyse, conclusies en maatregelen'],
    },
  ],
  gezamenlijk: [
    {
      code: 'keten_verloop',
      naam: 'Het verloop over de organisaties heen',
      punten: [
        'Hoe er werd afgestemd, met elkaar en met het netwerk',
        'Of er contact was, wie de regie had, en of er is opgeschaald',
      ],
    },
    {
      code: 'keten_analyse',
      naam: 'Wat u samen ziet',
      punten: ['De oorzaken die meer dan één organisatie raken', 'De conclusies'],
    },
    {
      code: 'keten_maatregelen',
      naam: 'Wat u samen verbetert',
      punten: ['Welke organisatie wat doet, en wanneer', 'Hoe het blijvend wordt'],
    },
  ],
  oordelen: [
    { code: 'opzet', naam: 'Opzet van het onderzoek', uitleg: 'Onafhankelijk, met de juiste mensen en bronnen.' },
    { code: 'navolgbaarheid', naam: 'Navolgbaarheid', uitleg: 'Feiten, analyse en conclusies volgen uit elkaar.' },
    { code: 'maatregelen', naam: 'Maatregelen', uitleg: 'Ze passen bij de oorzaken, hebben een tijdpad en blijven.' },
  ],
  gronden: [
    { code: 'geweigerd', naam: 'De aanbieder weigert te onderzoeken' },
    { code: 'onvoldoende', naam: 'Het onderzoek van de aanbieder is onvoldoende' },
    { code: 'niet_gemeld', naam: 'De aanbieder meldt niet, ook niet na het verzoek' },
    { code: 'anders', naam: 'Een andere bijzondere reden' },
  ],
  afwijkingen: [
    { code: 'termijn', naam: 'Een termijn' },
    { code: 'inlichten', naam: 'Wie wordt ingelicht' },
    { code: 'onderzoek', naam: 'Wie onderzoekt, of hoe' },
    { code: 'anders', naam: 'Iets anders' },
  ],
  nietBij: ['rijksinspectie', 'andere_ontvanger', 'geen_calamiteit', 'vraag_beantwoord'],
  schrijvers: ['aanbieder'],
  taken: { vragen: 'onderzoek_afspreken', beoordelen: 'onderzoek_beoordelen', client: 'client_ingelicht' },
  bron: 'Protocol, stap 5 en 6, en bijlage 1',
  uitlegDag: 'Het protocol noemt zelf geen aantal.',
}

/** What a version says of it: its own part, or the kind's. */
export const zelfonderzoekVan = (p: Protocolversie): Zelfonderzoekregels => p.zelfonderzoek ?? zelfonderzoek

/** Step 5 and 6: the supervisor's own investigation. */
export const onderzoek = {
  aankondigen: {
    code: 'onderzoek.duur',
    naam: 'Eigen onderzoek van de toezichthouder',
    grondslag: 'protocol, stap 5: deelt mede binnen welke termijnen het onderzoek zal plaatsvinden',
    uitleg: 'Het protocol noemt zelf geen aantal.',
  },
  voorleggen: [
    {
      stuk: 'hoorverslag',
      termijn: {
        ...{ code: 'onderzoek.hoorverslag', naam: 'Reactie op het verslag van een gesprek' },
        ...{ duur: { n: 2, eenheid: 'week' }, regime: 'protocol' },
        grondslag: 'protocol, stap 5: binnen 2 weken reageren op feitelijke onjuistheden',
      },
    },
    {
      stuk: 'conceptrapport',
      termijn: {
        ...{ code: 'onderzoek.conceptrapport', naam: 'Reactie op het conceptrapport' },
        ...{ duur: { n: 4, eenheid: 'week' }, regime: 'protocol' },
        grondslag: 'protocol, stap 6: binnen 4 weken reageren op de inhoud',
      },
    },
  ],
  vaststellen: {
    ...{ code: 'onderzoek.vaststellen', naam: 'Rapport vaststellen' },
    ...{ duur: { n: 4, eenheid: 'week' }, regime: 'protocol' },
    grondslag: 'protocol, stap 6: binnen 4 weken na ontvangst van de reacties',
  },
  afschriften: [
    {
      ...{ code: 'aanbieder', naam: 'De aanbieder', zonderPersonen: false },
      krijgt: ['feiten', 'gehoorden', 'reacties', 'deskundigen', 'conclusie', 'advies'],
      grondslag: 'protocol, stap 6: stuurt het rapport zo spoedig mogelijk aan de aanbieder',
    },
    {
      ...{ code: 'betrokkene', naam: 'Wie is gehoord of heeft gereageerd', zonderPersonen: false },
      krijgt: ['feiten', 'eigenReacties', 'conclusie', 'advies'],
      grondslag: 'protocol, stap 6: een afschrift aan de bij het onderzoek betrokken natuurlijke personen',
    },
    {
      ...{ code: 'client', naam: 'De cliënt of vertegenwoordiger', zonderPersonen: true },
      rollen: ['client', 'vertegenwoordiger', 'nabestaande'],
      krijgt: ['feiten', 'conclusie', 'advies'],
      grondslag: 'protocol, stap 6: een afschrift aan de bij het onderzoek betrokken natuurlijke personen',
    },
    {
      ...{ code: 'melder', naam: 'De melder', zonderPersonen: true },
      krijgt: ['conclusie', 'advies'],
      grondslag: 'protocol, stap 2: met de melder is afgesproken hoe die wordt geïnformeerd',
    },
    {
      ...{ code: 'ander', naam: 'Een andere organisatie bij het onderzoek', zonderPersonen: true },
      krijgt: ['feiten', 'conclusie', 'advies'],
      grondslag: 'protocol, stap 6: een afschrift aan de bij het onderzoek betrokken rechtspersonen',
    },
    {
      ...{ code: 'college', naam: 'Een betrokken college', zonderPersonen: true },
      krijgt: ['feiten', 'conclusie', 'advies'],
      grondslag: 'protocol, stap 6: informeert en adviseert alle betrokken colleges over de vervolgacties',
    },
  ],
  taak: 'eigen_onderzoek_afronden',
} satisfies Onderzoekregels

/** What a version says of it: its own part, or the kind's. */
export const onderzoekVan = (p: Protocolversie): Onderzoekregels => p.onderzoek ?? onderzoek

/** The term of the day that the supervisor announces; a version that is silent has the kind's. */
export const aankondigingVan = (p: Protocolversie): NonNullable<Onderzoekregels['aankondigen']> =>
  onderzoekVan(p).aankondigen ?? onderzoek.aankondigen

/** Which version of the settled report each sort of reader gets; a version that is silent has the kind's. */
export const afschriftenVan = (p: Protocolversie): readonly Afschriftregel[] =>
  onderzoekVan(p).afschriften ?? onderzoek.afschriften

export const clientrollenVan = (p: Protocolversie): readonly string[] =>
  afschriftenVan(p).find(a => a.code === 'client')?.rollen ?? []

/** How long a late reaction still comes in by the link, where a version says nothing: the protocol gives no number. */
export const LAAT_DAGEN = 14

/** The task that sending the settled report does, where a version names none. */
const VERSTUURTAAK = 'rapport_sturen'

export const verstuurtaakVan = (p: Protocolversie): string => onderzoekVan(p).verstuurtaak ?? VERSTUURTAAK
