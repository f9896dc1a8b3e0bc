import type { z } from 'zod'
import type { kader, meldplicht, Protocolversie } from '../protocol.ts'

/** National: the laws under which care is given, who supervises them, and who must notify of what. */
export const toezichthouders: Protocolversie['toezichthouders'] = [
  { code: 'toezicht_wmo', naam: 'Toezicht Wmo', uitleg: 'De toezichthouder die de gemeente voor de Wmo aanwijst.' },
  { code: 'igj', naam: 'Inspectie Gezondheidszorg en Jeugd (IGJ)' },
  { code: 'ijv', naam: 'Inspectie Justitie en Veiligheid' },
]

export const kaders: z.infer<typeof kader>[] = [
  { code: 'jeugdwet', naam: 'Jeugdwet', toezichthouders: ['igj'], bron: 'Jeugdwet art. 9.1' },
  { code: 'wmo', naam: 'Wmo 2015', toezichthouders: ['toezicht_wmo'], bron: 'Wmo 2015 art. 6.1' },
  { code: 'jeugdwet_en_wmo', naam: 'Jeugdwet en Wmo 2015', toezichthouders: ['igj', 'toezicht_wmo'] },
  { code: 'zorgverzekeringswet', naam: 'Zorgverzekeringswet', toezichthouders: ['igj'], bron: 'Wkkgz art. 24' },
  { code: 'wet_langdurige_zorg', naam: 'Wet langdurige zorg', toezichthouders: ['igj'], bron: 'Wkkgz art. 24' },
  { code: 'forensisch', naam: 'Forensische zorg', toezichthouders: ['igj', 'ijv'] },
  { code: 'geen', naam: 'Geen zorg betrokken', toezichthouders: [] },
]

const gedrag = ['gog_fysiek', 'gog_seksueel', 'gog_verbaal_psychisch']

export const meldplichten: z.infer<typeof meldplicht>[] = [
  {
    code: 'wmo_calamiteit',
    naam: 'Calamiteit bij een Wmo-voorziening',
    bijCalamiteit: true,
    wanneer: { kader: ['wmo', 'jeugdwet_en_wmo'] },
    toezichthouder: 'toezicht_wmo',
    wie: 'de aanbieder van de voorziening',
    uitleg:
      'Het gaat om de wettelijke definitie: iets onbedoelds of onverwachts, over de kwaliteit van een voorziening, met de dood of ernstige schade voor een cliënt.',
    hoeSnel: 'onverwijld',
    bron: 'Wmo 2015 art. 3.4 lid 1 onder a',
  },
  {
    code: 'wmo_geweld',
    naam: 'Geweld bij een Wmo-voorziening',
    bijCalamiteit: false,
    wanneer: { kader: ['wmo', 'jeugdwet_en_wmo'], categorie: gedrag },
    toezichthouder: 'toezicht_wmo',
    wie: 'de aanbieder van de voorziening',
    uitleg:
      'Kijk wie het deed: een beroepskracht, of een andere cliënt in dezelfde accommodatie. Anders geldt deze plicht niet.',
    hoeSnel: 'onverwijld',
    bron: 'Wmo 2015 art. 3.4 lid 1 onder b',
  },
  {
    code: 'jeugdwet_calamiteit',
    naam: 'Calamiteit bij jeugdhulp',
    bijCalamiteit: true,
    wanneer: { kader: ['jeugdwet', 'jeugdwet_en_wmo'] },
    toezichthouder: 'igj',
    wie: 'de jeugdhulpaanbieder, gecertificeerde instelling, Veilig Thuis of de Raad voor de Kinderbescherming',
    uitleg:
      'De inspectie noemt in haar leidraad 3 werkdagen; bij twijfel is er 6 weken om het uit te zoeken. De wet zelf noemt geen getal.',
    hoeSnel: 'onverwijld',
    bron: 'Jeugdwet art. 4.1.8 lid 1',
  },
  {
    code: 'jeugdwet_geweld',
    naam: 'Geweld waar minderjarigen bij betrokken zijn',
    bijCalamiteit: false,
    wanneer: { kader: ['jeugdwet', 'jeugdwet_en_wmo'], categorie: gedrag, minderjarig: true },
    toezichthouder: 'igj',
    wie: 'de jeugdhulpaanbieder, gecertificeerde instelling, Veilig Thuis of de Raad voor de Kinderbescherming',
    uitleg:
      'Ook als het geen calamiteit is. Een andere melder hoeft dit niet zelf te melden: wijs dan de organisatie aan die het wel moet.',
    hoeSnel: 'onverwijld',
    bron: 'Jeugdwet art. 4.1.8 lid 1',
  },
  {
    code: 'wkkgz_calamiteit',
    naam: 'Calamiteit bij zorg onder de Zvw of Wlz',
    bijCalamiteit: true,
    wanneer: { kader: ['zorgverzekeringswet', 'wet_langdurige_zorg'] },
    toezichthouder: 'igj',
    wie: 'de zorgaanbieder',
    uitleg: 'Deze zorg valt niet onder de gemeente. Het loket vraagt alleen na of de aanbieder heeft gemeld.',
    hoeSnel: 'onverwijld',
    bron: 'Wkkgz art. 11 lid 1',
  },
]
