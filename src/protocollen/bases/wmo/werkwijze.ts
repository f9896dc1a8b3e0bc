import type { z } from 'zod'
import type { doelgroep, Protocolversie, stap, Uitkomst } from '../../protocol.ts'

/** How a Wmo supervisor handles what a provider must notify: kinds, steps, outcomes, audiences. */
export const soorten: Protocolversie['soorten'] = [
  {
    code: 'calamiteit',
    naam: 'Calamiteit',
    uitleg:
      'Niet bedoeld of niet verwacht, over de kwaliteit van een voorziening, met de dood of ernstige schade van een cliënt tot gevolg.',
  },
  {
    code: 'geweld',
    naam: 'Geweld',
    uitleg:
      'Seksuele handelingen met of geweld tegen een cliënt, door een beroepskracht of door een andere cliënt in dezelfde accommodatie.',
  },
  { code: 'vraag', naam: 'Vraag of twijfel', uitleg: 'Iemand wil weten of iets gemeld moet worden.' },
]

const protocol = (stap: string) => `Protocol calamiteiten en geweld, ${stap}`

export const stappen: z.infer<typeof stap>[] = [
  {
    code: 'ontvangst',
    naam: 'Stap 1 en 2: melden en ontvangst',
    uitleg:
      'De aanbieder meldt binnen 3 werkdagen na de calamiteit of het geweld. Kan dat niet digitaal, dan in elk geval telefonisch binnen 5 werkdagen. De toezichthouder bevestigt de ontvangst aan iedereen die het moet weten. Hoort hij het langs een andere weg, dan vraagt hij de aanbieder alsnog te melden.',
    door: ['medewerker', 'coordinator'],
    begint: 'MeldingOntvangen',
    eindigt: 'TaakGedaan',
    termijnen: ['ontvangstbevestiging', 'verzoek_melding'],
    informeert: [
      'melder',
      'bestuur_aanbieder',
      'college',
      'burgemeester',
      'openbare_orde',
      'beleid',
      'contractmanager',
      'communicatie',
    ],
    bron: protocol('stap 1 en 2'),
  },
  {
    code: 'beoordeling',
    naam: 'Stap 3: beoordeling',
    uitleg:
      'Is de gemeente de juiste ontvanger? Is het een calamiteit of geweld volgens de Wmo? Heeft de aanbieder zijn eigen processen in gang gezet? Loopt er een strafrechtelijk onderzoek, dan mag het toezicht dat niet hinderen.',
    door: ['medewerker', 'coordinator'],
    begint: 'MeldingOntvangen',
    eindigt: 'MeldingGescreend',
    termijnen: [],
    informeert: ['melder'],
    bron: protocol('stap 3'),
  },
  {
    code: 'afspreken',
    naam: 'Stap 4: informeren en afspreken',
    uitleg:
      'De toezichthouder spreekt de melder, weegt of de veiligheid van cliënten gevaar loopt, en maakt met de aanbieder afspraken over het onderzoek: werkwijze, vorm en termijn. Is het nog onduidelijk maar wel ernstig, dan spreekt hij termijnen af om het uit te zoeken. Onderzoekt een rijksinspectie, dan doet de toezichthouder dat niet.',
    door: ['medewerker', 'coordinator'],
    begint: 'MeldingGescreend',
    eindigt: 'OnderzoekGevraagd',
    termijnen: [],
    informeert: ['melder', 'bestuur_aanbieder'],
    bron: protocol('stap 4'),
  },
  {
    code: 'onderzoek',
    naam: 'Stap 5: onderzoek',
    uitleg:
      'De aanbieder krijgt 6 weken om te onderzoeken en een rapport te sturen. De toezichthouder beoordeelt het rapport en de maatregelen. Alleen bij uitzondering onderzoekt hij zelf.',
    door: ['medewerker', 'coordinator'],
    begint: 'OnderzoekGevraagd',
    eindigt: 'OnderzoekVoldoendeBevonden',
    termijnen: ['zelfonderzoek'],
    informeert: ['bestuur_aanbieder'],
    bron: protocol('stap 5'),
  },
  {
    code: 'afronding',
    naam: 'Stap 6: afronding',
    uitleg:
      'Een kort verslag van het proces en het oordeel gaat naar de collega’s en het college. De aanbieder krijgt de uitkomst schriftelijk en vertelt de cliënt de conclusies en maatregelen.',
    door: ['medewerker', 'coordinator'],
    begint: 'OnderzoekVoldoendeBevonden',
    eindigt: 'DossierGesloten',
    termijnen: [],
    informeert: ['bestuur_aanbieder', 'college', 'contractmanager'],
    bron: protocol('stap 6'),
  },
]

export const uitkomsten: Uitkomst[] = [
  {
    code: 'aanbieder_onderzoekt',
    naam: 'De aanbieder onderzoekt',
    uitleg: 'Het is een calamiteit of geweld volgens de Wmo. U spreekt het onderzoek met de aanbieder af.',
    naar: 'in_behandeling',
    vraagtOntvanger: false,
    soorten: ['calamiteit', 'geweld'],
  },
  {
    code: 'nog_onduidelijk',
    naam: 'Nog onduidelijk, wel ernstig',
    uitleg: 'U spreekt met de aanbieder een termijn af om tot een oordeel te komen.',
    naar: 'in_behandeling',
    vraagtOntvanger: false,
  },
  {
    code: 'rijksinspectie',
    naam: 'Een rijksinspectie onderzoekt',
    uitleg: 'De toezichthouder onderzoekt niet zelf en stemt af met de inspectie.',
    naar: 'in_behandeling',
    vraagtOntvanger: true,
    soorten: ['calamiteit', 'geweld'],
  },
  {
    code: 'direct_sluiten',
    naam: 'Sluiten zonder onderzoek',
    uitleg: 'De feiten zijn bekend en er is geen aanleiding voor onderzoek. De aanbieder hoort dat schriftelijk.',
    naar: 'in_behandeling',
    vraagtOntvanger: false,
    soorten: ['calamiteit', 'geweld'],
  },
  {
    code: 'andere_ontvanger',
    naam: 'Niet de juiste ontvanger',
    uitleg: 'U draagt de melding over, de melder krijgt bericht, en de procedure stopt hier.',
    naar: 'in_behandeling',
    vraagtOntvanger: true,
  },
  {
    code: 'geen_calamiteit',
    naam: 'Geen calamiteit of geweld',
    uitleg: 'U wijst de melding af en de procedure stopt. De melder hoort waarom.',
    naar: 'in_behandeling',
    vraagtOntvanger: false,
  },
  {
    code: 'vraag_beantwoord',
    naam: 'Vraag beantwoord',
    uitleg: 'De vraag is beantwoord. Het dossier kan dicht.',
    naar: 'gesloten',
    vraagtOntvanger: false,
    soorten: ['vraag'],
  },
]

export const sluitredenen: Protocolversie['sluitredenen'] = [
  { code: 'onderzoek_voldoende', naam: 'Onderzoek en maatregelen zijn voldoende' },
  { code: 'eigen_onderzoek_klaar', naam: 'Eigen onderzoek is afgerond' },
  { code: 'geen_onderzoek_nodig', naam: 'Geen aanleiding voor onderzoek' },
  { code: 'rijksinspectie', naam: 'Een rijksinspectie heeft onderzocht' },
  { code: 'overgedragen', naam: 'Overgedragen aan de juiste ontvanger' },
  { code: 'afgewezen', naam: 'Afgewezen: geen calamiteit of geweld' },
  { code: 'vraag_beantwoord', naam: 'Vraag beantwoord' },
  { code: 'verwezen', naam: 'Verwezen' },
  { code: 'dubbel', naam: 'Dubbel', uitleg: 'Deze melding hoort bij een ander dossier.' },
]

export const doelgroepen: z.infer<typeof doelgroep>[] = [
  {
    code: 'melder',
    naam: 'Melder',
    mag: 'Dat de melding er is, wat er nu gebeurt en hoe hij op de hoogte blijft. Niets over anderen dat hij niet zelf meldde.',
  },
  {
    code: 'bestuur_aanbieder',
    naam: 'Voorzitter van het bestuur van de aanbieder, of de directeur of eigenaar',
    mag: 'Dat er een melding is over de eigen organisatie, van welke soort, en wat de toezichthouder vraagt. Niet wie er meldde.',
  },
  {
    code: 'college',
    naam: 'College van burgemeester en wethouders',
    mag: 'Wat voor melding het is, welke aanbieder het betreft en wat er loopt. Geen namen.',
  },
  {
    code: 'burgemeester',
    naam: 'Burgemeester',
    wanneer: { urgent: true },
    mag: 'Wat nodig is om in een spoedeisend geval te beslissen. Geen namen als het zonder kan.',
  },
  {
    code: 'openbare_orde',
    naam: 'Medewerker openbare orde en veiligheid',
    mag: 'Wat nodig is om onrust of gevaar voor te zijn. Geen namen.',
  },
  {
    code: 'beleid',
    naam: 'Beleidsadviseur Toezicht en Wmo',
    mag: 'De soort melding en het vraagstuk erachter, zonder iets dat naar een persoon leidt.',
  },
  {
    code: 'contractmanager',
    naam: 'Contractmanager Wmo',
    mag: 'Welke aanbieder het betreft, wat voor melding het is en welke maatregelen er komen. Geen namen van cliënten.',
  },
  {
    code: 'communicatie',
    naam: 'Communicatie',
    mag: 'De afgesproken woordvoeringslijn en wat bevestigd mag worden. Geen namen of adressen.',
  },
]
