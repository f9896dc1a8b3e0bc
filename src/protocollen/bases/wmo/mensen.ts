import type { z } from 'zod'
import type { kader, meldplicht, Protocolversie } from '../../protocol.ts'

/** Who reports to a Wmo supervisor, under which provision, and who works there. */
export const melderTypes: Protocolversie['melderTypes'] = [
  { code: 'aanbieder', naam: 'Aanbieder', uitleg: 'De aanbieder van de voorziening, die moet melden.' },
  { code: 'persoon', naam: 'Persoon', uitleg: 'Een cliënt, naaste, medewerker of iemand anders.' },
  {
    code: 'rijksinspectie',
    naam: 'Rijksinspectie',
    uitleg: 'Gezondheidszorg en Jeugd, Justitie en Veiligheid, Onderwijs, of de Arbeidsinspectie.',
  },
  { code: 'ambtshalve', naam: 'De toezichthouder zelf', uitleg: 'Bijvoorbeeld uit de media of van een collega.' },
]

export const toezichthouders: Protocolversie['toezichthouders'] = [
  {
    code: 'toezicht_wmo',
    naam: 'Toezichthouder Wmo van de gemeente',
    uitleg: 'Door het college aangewezen (Wmo 2015 art. 6.1). Bij hem meldt de aanbieder.',
  },
  { code: 'igj', naam: 'Inspectie Gezondheidszorg en Jeugd' },
  {
    code: 'ijv',
    naam: 'Inspectie Justitie en Veiligheid',
    uitleg: 'Het protocol noemt haar met haar naam tot 2017: Inspectie Veiligheid en Justitie.',
  },
  { code: 'onderwijsinspectie', naam: 'Inspectie van het Onderwijs' },
  {
    code: 'arbeidsinspectie',
    naam: 'Nederlandse Arbeidsinspectie',
    uitleg: 'Het protocol noemt haar met haar naam tot 2022: Inspectie Sociale Zaken en Werkgelegenheid.',
  },
]

const wmo = 'Wmo 2015 art. 6.1'
const houder = ['toezicht_wmo']
export const kaders: z.infer<typeof kader>[] = [
  { code: 'maatwerk_natura', naam: 'Maatwerkvoorziening, zorg in natura', toezichthouders: houder, bron: wmo },
  { code: 'maatwerk_pgb', naam: 'Maatwerkvoorziening, persoonsgebonden budget', toezichthouders: houder, bron: wmo },
  { code: 'algemeen', naam: 'Algemene voorziening', toezichthouders: houder, bron: wmo },
  { code: 'andere_wet', naam: 'Zorg onder een andere wet', toezichthouders: ['igj'] },
]

const voorzieningen = ['maatwerk_natura', 'maatwerk_pgb', 'algemeen']
export const meldplichten: z.infer<typeof meldplicht>[] = [
  {
    code: 'wmo_calamiteit',
    naam: 'Calamiteit bij een Wmo-voorziening',
    bijCalamiteit: true,
    wanneer: { kader: voorzieningen },
    toezichthouder: 'toezicht_wmo',
    wie: 'de aanbieder van de voorziening',
    hoeSnel: 'onverwijld',
    bron: 'Wmo 2015 art. 3.4 lid 1 onder a',
  },
  {
    code: 'wmo_geweld',
    naam: 'Geweld bij een Wmo-voorziening',
    bijCalamiteit: false,
    wanneer: { kader: voorzieningen, soort: ['geweld'] },
    toezichthouder: 'toezicht_wmo',
    wie: 'de aanbieder van de voorziening',
    hoeSnel: 'onverwijld',
    bron: 'Wmo 2015 art. 3.4 lid 1 onder b',
  },
]

export const vierP: Protocolversie['vierP'] = [
  { code: 'pers', naam: 'Pers', uitleg: 'Een krant, omroep of website schrijft erover, of gaat dat doen.' },
  { code: 'politiek', naam: 'Politiek', uitleg: 'De raad of het college kan er vragen over krijgen.' },
  { code: 'publiek', naam: 'Publiek', uitleg: 'Mensen in de buurt hebben het erover.' },
  { code: 'personeel', naam: 'Personeel', uitleg: 'Medewerkers van de aanbieder zijn geraakt of uitgevallen.' },
]

export const betrokkenerollen: Protocolversie['betrokkenerollen'] = [
  { code: 'client', naam: 'Cliënt' },
  { code: 'medeclient', naam: 'Andere cliënt' },
  { code: 'beroepskracht', naam: 'Beroepskracht' },
  { code: 'vertegenwoordiger', naam: 'Wettelijk vertegenwoordiger' },
  { code: 'nabestaande', naam: 'Nabestaande of naaste' },
  { code: 'getuige', naam: 'Getuige' },
  { code: 'anders', naam: 'Anders' },
]

export const rollen: Protocolversie['rollen'] = [
  {
    code: 'coordinator',
    naam: 'Toezichthouder Wmo',
    uitleg: 'Beoordeelt meldingen, spreekt onderzoek af, beoordeelt het en sluit af.',
  },
  {
    code: 'medewerker',
    naam: 'Medewerker toezicht',
    uitleg: 'Neemt meldingen aan, bevestigt de ontvangst en bereidt voor.',
  },
  { code: 'bestuur-lezer', naam: 'Lezer voor het college', uitleg: 'Ziet cijfers en jaarverslagen, geen dossiers.' },
  {
    code: 'contractmanager',
    naam: 'Contractmanager Wmo',
    uitleg: 'Volgt de maatregelen bij aanbieders, tot ze blijven. Ziet geen dossier, rapport of persoon.',
  },
  {
    code: 'privacyfunctionaris',
    naam: 'Privacyfunctionaris',
    uitleg: 'Kijkt na wie wat bekeek en waarom, en helpt mensen met hun rechten.',
  },
  { code: 'beheerder', naam: 'Beheerder', uitleg: 'Beheert gebruikers en instellingen. Leest geen inhoud.' },
]
