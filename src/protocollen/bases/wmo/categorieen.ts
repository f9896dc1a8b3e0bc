import type { Categorie, Criterium, Protocolversie } from '../../protocol.ts'

/** Asked of everything that comes in: step 3 and 4 of the protocol. */
const beoordelingsvragen: Categorie['vragen'] = [
  {
    code: 'juiste_ontvanger',
    vraag: 'Is deze gemeente de juiste ontvanger?',
    waarom: 'Zo nee: draag de melding over, zeg het de melder, en stop.',
    type: 'janee',
  },
  {
    code: 'geweld_volgens_wet',
    vraag: 'Is het geweld volgens de wet?',
    waarom: 'Door een beroepskracht, of door een andere cliënt in dezelfde accommodatie (Wmo 2015 art. 1.1.1).',
    type: 'janee',
  },
  {
    code: 'eigen_processen',
    vraag: 'Heeft de aanbieder zijn eigen processen in gang gezet?',
    waarom: 'Nazorg voor betrokkenen en andere cliënten, risico’s voor de veiligheid, kans op herhaling.',
    type: 'keuze',
    opties: [
      { code: 'ja', naam: 'Ja' },
      { code: 'deels', naam: 'Deels' },
      { code: 'nee', naam: 'Nee' },
      { code: 'onbekend', naam: 'Nog niet bekend' },
    ],
  },
  {
    code: 'strafrechtelijk',
    vraag: 'Komt er een strafrechtelijk onderzoek?',
    waarom: 'Het toezicht mag dat niet hinderen. Stem eerst af met politie of Openbaar Ministerie.',
    type: 'keuze',
    opties: [
      { code: 'ja', naam: 'Ja' },
      { code: 'nee', naam: 'Nee' },
      { code: 'onbekend', naam: 'Nog niet bekend' },
    ],
  },
  {
    code: 'bedreiging_veiligheid',
    vraag: 'Kan dit de veiligheid van cliënten of de ondersteuning bedreigen? Wat weegt u?',
    type: 'tekst',
  },
]

const calamiteit = ['calamiteit']
const met = (code: string, naam: string, groep: string, soorten: string[], criteria: string[]): Categorie => ({
  code,
  naam,
  groep,
  soorten: [...soorten, 'vraag'],
  criteria,
  vragen: beoordelingsvragen,
})

export const criteria: Criterium[] = [
  {
    code: 'calamiteit',
    titel: 'Calamiteit bij een Wmo-voorziening',
    waarom: 'De aanbieder moet elke calamiteit melden, zodat anderen ervan leren en het niet nog eens gebeurt.',
    voorbeelden: [
      'Iemand overlijdt door een niet-natuurlijke oorzaak, ook door suïcide.',
      'Een ander overlijdt of raakt ernstig of blijvend gewond door wat een cliënt deed.',
    ],
    bron: 'Wmo 2015 art. 1.1.1 en 3.4; protocol 2.1',
  },
  {
    code: 'geweld',
    titel: 'Geweld bij een Wmo-voorziening',
    waarom: 'Wie van ondersteuning afhangt, moet daar veilig zijn.',
    voorbeelden: [
      'Een beroepskracht slaat of bedreigt een cliënt.',
      'Een cliënt gedraagt zich seksueel over de grens tegen een huisgenoot.',
    ],
    bron: 'Wmo 2015 art. 1.1.1 en 3.4; protocol 2.1',
  },
]

/** The source's examples, with room for what it does not name. */
export const categorieen: Categorie[] = [
  met('niet_natuurlijke_dood', 'Niet-natuurlijke dood', 'Calamiteit', calamiteit, calamiteit),
  met('suicide', 'Suïcide', 'Calamiteit', calamiteit, calamiteit),
  met('dood_van_ander', 'Overlijden van een ander door een cliënt', 'Calamiteit', calamiteit, calamiteit),
  met('letsel_van_ander', 'Ernstig letsel van een ander door een cliënt', 'Calamiteit', calamiteit, calamiteit),
  met('andere_calamiteit', 'Andere calamiteit', 'Calamiteit', calamiteit, calamiteit),
  met('gedrag_client', 'Over de grens, door een cliënt', 'Geweld', ['calamiteit', 'geweld'], ['calamiteit', 'geweld']),
  met(
    'gedrag_beroepskracht',
    'Over de grens, door een beroepskracht',
    'Geweld',
    ['calamiteit', 'geweld'],
    ['calamiteit', 'geweld'],
  ),
]

export const advies: Protocolversie['advies'] = {
  soort: 'vraag',
  uitkomsten: { beantwoord: 'vraag_beantwoord', behandeld: 'nog_onduidelijk' },
  sluitredenen: { beantwoord: 'vraag_beantwoord', verwezen: 'verwezen' },
  gedaanInGesprek: ['melder_afspreken'],
  geadresseerden: [
    { code: 'college', naam: 'College' },
    { code: 'beleid', naam: 'Beleid' },
    { code: 'contractmanagement', naam: 'Contractmanagement' },
  ],
}
