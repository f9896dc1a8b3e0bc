import type { Meldtermijn } from '../../delen/meldtermijnen.ts'
import type { Taakdefinitie, Termijndefinitie } from '../../protocol.ts'

/** Reports by others than the provider: the provider must still notify. */
const nietVanAanbieder = ['persoon', 'rijksinspectie', 'ambtshalve']
const zaken = ['calamiteit', 'geweld']
/** Every report is confirmed, also one of which nobody knows the kind yet. A question is none. */
const iedereMelding = { nietSoort: ['vraag'] }
/** What came in as a question, or without a kind, turns out to be a report at the assessment. */
const zodraBekend: Taakdefinitie['bij'] = ['MeldingGescreend', 'ScreeningGewijzigd']

/*
 * Terms of a Wmo supervisor. A desk that differs spreads one and gives another length or regime. Where the act says
 * "onverwijld" (Wmo 2015 art. 3.4) there is no number here either.
 */
const ontvangstbevestiging: Termijndefinitie = {
  code: 'ontvangstbevestiging',
  naam: 'Ontvangst bevestigen aan iedereen die het moet weten',
  van: 'MeldingOntvangen',
  ookVan: zodraBekend,
  vanaf: 'ontvangst',
  totFeiten: [],
  totTaken: ['ontvangst_bevestigen'],
  wanneer: iedereMelding,
  duur: { n: 3, eenheid: 'werkdag' },
  regime: 'protocol',
  soort: 'norm',
  grondslag: 'protocol, stap 2: uiterlijk binnen drie werkdagen',
}

const verzoekMelding: Termijndefinitie = {
  code: 'verzoek_melding',
  naam: 'De aanbieder vragen alsnog te melden',
  van: 'MeldingOntvangen',
  ookVan: zodraBekend,
  vanaf: 'ontvangst',
  totFeiten: [],
  totTaken: ['melding_vragen'],
  wanneer: { melderType: nietVanAanbieder, soort: zaken },
  duur: { n: 3, eenheid: 'werkdag' },
  regime: 'protocol',
  soort: 'norm',
  grondslag: 'protocol, stap 2, calamiteit zonder melding: onverwijld, uiterlijk binnen drie werkdagen',
}

export const zelfonderzoek: Termijndefinitie = {
  code: 'zelfonderzoek',
  naam: 'Rapport van de aanbieder',
  van: 'OnderzoekGevraagd',
  vanaf: 'feit',
  totFeiten: ['OnderzoeksrapportOntvangen'],
  totTaken: [],
  duur: { n: 6, eenheid: 'week' },
  regime: 'protocol',
  soort: 'norm',
  verlengbaarDoor: ['coordinator'],
  grondslag: 'protocol, stap 5: een termijn van 6 weken',
}

/** Step 1: the provider reports within three working days after it happened, by telephone within five. */
export const meldtermijnen: Meldtermijn[] = [
  {
    code: 'melden_telefonisch',
    naam: 'Telefonisch melden',
    melderTypes: ['aanbieder'],
    kanalen: ['telefoon'],
    duur: { n: 5, eenheid: 'werkdag' },
    regime: 'protocol',
    grondslag: 'protocol, stap 1: in ieder geval binnen 5 werkdagen een telefonische melding',
  },
  {
    code: 'melden',
    naam: 'Melden',
    melderTypes: ['aanbieder'],
    duur: { n: 3, eenheid: 'werkdag' },
    regime: 'protocol',
    grondslag: 'protocol, stap 1: uiterlijk binnen 3 werkdagen na de calamiteit of het geweld',
  },
]

export const termijnen: Termijndefinitie[] = [ontvangstbevestiging, verzoekMelding, zelfonderzoek]

/** Tasks of a Wmo supervisor. `verplicht` ones are done, or dropped with a reason, before the dossier closes. */
export const taken: Taakdefinitie[] = [
  {
    code: 'ontvangst_bevestigen',
    naam: 'Bevestig de ontvangst aan iedereen die het moet weten',
    uitleg:
      'De melder en het bestuur van de aanbieder elk met een eigen brief; het college (of met spoed de burgemeester), openbare orde en veiligheid, beleid, contractmanager en communicatie.',
    bij: ['MeldingOntvangen', ...zodraBekend],
    wanneer: iedereMelding,
    verplicht: true,
  },
  {
    code: 'melder_afspreken',
    naam: 'Spreek met de melder af hoe die op de hoogte blijft',
    uitleg: 'Bel de melder: wat gebeurt er nu, hoe en wanneer hoort die iets? Vraag na wat nog niet duidelijk is.',
    bij: ['MeldingOntvangen'],
    verplicht: true,
  },
  {
    code: 'melding_vragen',
    naam: 'Vraag de aanbieder alsnog te melden',
    uitleg: 'De melding kwam niet van de aanbieder. Vraag hem meteen om een formele melding.',
    bij: ['MeldingOntvangen', ...zodraBekend],
    wanneer: { melderType: nietVanAanbieder, soort: zaken },
    verplicht: true,
  },
  {
    code: 'veiligheid_wegen',
    naam: 'Weeg of de veiligheid van cliënten gevaar loopt',
    uitleg:
      'Kan de aanbieder nog verantwoorde ondersteuning geven? Zijn er nu maatregelen nodig? Schrijf uw weging op.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { soort: zaken },
    uitkomsten: ['aanbieder_onderzoekt', 'nog_onduidelijk', 'rijksinspectie'],
    verplicht: true,
  },
  {
    code: 'onderzoek_afspreken',
    naam: 'Spreek het onderzoek af met de aanbieder',
    uitleg: 'Werkwijze, vorm en termijn. Daarna lopen de zes weken.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    uitkomsten: ['aanbieder_onderzoekt'],
    verplicht: true,
  },
  {
    code: 'duidelijkheid_afspreken',
    naam: 'Spreek af wanneer er duidelijkheid is',
    uitleg: 'Binnen welke termijn weten de aanbieder en u of het een calamiteit is? Pas daarna de beoordeling aan.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    uitkomsten: ['nog_onduidelijk'],
    verplicht: true,
  },
  {
    code: 'inspectie_afstemmen',
    naam: 'Stem af met de rijksinspectie',
    uitleg: 'De inspectie onderzoekt. Spreek af wie de aanbieder en het college op de hoogte houdt.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    uitkomsten: ['rijksinspectie'],
    verplicht: true,
  },
  {
    code: 'overdragen',
    naam: 'Draag de melding over en zeg het de melder',
    uitleg: 'Stuur de melding naar de juiste ontvanger en laat de melder weten waar die nu is.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    uitkomsten: ['andere_ontvanger'],
    verplicht: true,
  },
  {
    code: 'afwijzing_melden',
    naam: 'Laat de melder weten dat de melding is afgewezen',
    uitleg: 'Schriftelijk, met de reden en waar die wel terechtkan.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    uitkomsten: ['geen_calamiteit'],
    verplicht: true,
  },
  {
    code: 'sluiting_bevestigen',
    naam: 'Bevestig de sluiting schriftelijk aan de aanbieder',
    uitleg: 'Er komt geen onderzoek. De aanbieder hoort dat in elk geval schriftelijk.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    uitkomsten: ['direct_sluiten'],
    verplicht: true,
  },
  {
    code: 'onderzoek_beoordelen',
    naam: 'Beoordeel het rapport van de aanbieder',
    uitleg: 'Is alles van bijlage 1 er? Dan per onderdeel: voldoende of onvoldoende, met redenen. Ga zo nodig langs.',
    bij: ['OnderzoekGevraagd'],
    verplicht: true,
  },
  {
    code: 'eigen_onderzoek_aankondigen',
    naam: 'Kondig het eigen onderzoek schriftelijk aan',
    uitleg:
      'Kies bij Eigen onderzoek tot wanneer u onderzoekt. De brief zegt die dag. Schrijf erbij wie u wilt horen en of u een deskundige vraagt.',
    bij: ['EigenOnderzoekBesloten'],
    verplicht: true,
  },
  {
    code: 'eigen_onderzoek_afronden',
    naam: 'Rond het eigen onderzoek af',
    uitleg:
      'Hoor de aanbieder en zo mogelijk anderen die erbij waren, vraag zo nodig een deskundige, en leg verslagen en conceptrapport voor. Het rapport vaststellen rondt dit af.',
    bij: ['EigenOnderzoekBesloten'],
    verplicht: true,
  },
  {
    code: 'rapport_sturen',
    naam: 'Stuur het rapport',
    uitleg:
      'Aan de aanbieder; een afschrift aan iedereen die is gehoord; de colleges krijgen het met uw advies over het vervolg. Wie een reactie niet overgenomen zag, leest waarom.',
    bij: ['RapportVastgesteld'],
    verplicht: true,
  },
  {
    code: 'uitkomst_bevestigen',
    naam: 'Bevestig de uitkomst en licht het college in',
    uitleg: 'De aanbieder krijgt het oordeel schriftelijk. Een kort verslag gaat naar collega’s en college.',
    bij: ['OnderzoekVoldoendeBevonden'],
    verplicht: true,
  },
  {
    code: 'client_ingelicht',
    naam: 'Ga na of de aanbieder de cliënt heeft ingelicht',
    uitleg: 'De aanbieder vertelt de cliënt dat het onderzoek klaar is, wat eruit kwam en welke maatregelen er zijn.',
    bij: ['OnderzoekVoldoendeBevonden'],
    verplicht: true,
  },
]
