import type { Zaak } from '../../begrippen/zaak.ts'
import type {
  Bemiddelingsprotocol,
  Bijzonder,
  Pandsluitingsprotocol,
  Regioprotocol,
  Vermissingsprotocol,
} from '../delen/bijzonder.ts'
import type { Protocol, Protocolversie } from '../protocol.ts'

const vermissing: Vermissingsprotocol = {
  categorieen: ['vermissing_minderjarige', 'vermissing_meerderjarige'],
  criterium: 'vermissing',
  uren: 48,
  wegenVanaf: 36,
  vragen: [
    { code: 'jong', vraag: 'Is de vermiste jonger dan {leeftijd} jaar?', telt: 'leeftijd' },
    {
      code: 'hoog_risico',
      vraag: 'Is er een hoog risico voor de veiligheid?',
      uitleg: 'Voor de vermiste zelf of voor anderen. Volg het oordeel van de politie of de instelling, of uw eigen.',
      telt: 'altijd',
    },
    {
      code: 'gesloten_zorg',
      vraag: 'Is de vermiste weg uit gesloten (jeugd)zorg?',
      uitleg: 'Telt mee zodra iemand langer dan {uren} uur weg is.',
      telt: 'na_uren',
    },
    {
      code: 'veilig_thuis_hoog',
      vraag: 'Is er een melding bij Veilig Thuis van ernstig huiselijk geweld, met een hoog risico?',
      telt: 'altijd',
    },
    { code: 'medicatie', vraag: 'Mist de vermiste medicijnen die echt nodig zijn?', telt: 'weegt' },
    { code: 'uitbuiting', vraag: 'Kan er sprake zijn van uitbuiting of een andere onveilige plek?', telt: 'weegt' },
    { code: 'zelfbeschadiging', vraag: 'Is er gevaar dat de vermiste zichzelf iets aandoet?', telt: 'weegt' },
    { code: 'eerder_weg', vraag: 'Is dit anders dan eerdere keren, of de eerste keer?', telt: 'weegt' },
  ],
  taken: { opvolgen: 'vermissing_opvolgen', wegen: 'vermissing_wegen', terugkeer: 'terugkeer_vastleggen' },
  termijn: 'vermissing.wek48',
  contacten: [
    { code: 'melder', naam: 'De melder' },
    { code: 'verblijf', naam: 'De plek waar de vermiste verblijft' },
    { code: 'politie', naam: 'De politie' },
    { code: 'ouders', naam: 'Ouders of wie het gezag heeft' },
    { code: 'jeugdbescherming', naam: 'Jeugdbescherming of gecertificeerde instelling' },
    { code: 'wijkteam', naam: 'Het wijkteam' },
    { code: 'school_netwerk', naam: 'School of netwerk' },
  ],
  opsporing: {
    bij: [
      { code: 'politie', naam: 'Politie' },
      { code: 'officier', naam: 'Officier van justitie' },
      { code: 'openbaar', naam: 'Bericht aan het publiek', uitleg: 'Zoals een opsporingsbericht of een alert.' },
      { code: 'instelling', naam: 'De instelling zelf' },
    ],
    uitkomsten: [
      { code: 'loopt', naam: 'Toegezegd, het loopt' },
      { code: 'deels', naam: 'Deels toegezegd' },
      { code: 'afgewezen', naam: 'Afgewezen' },
      { code: 'klaar', naam: 'Gedaan, zonder resultaat' },
      { code: 'gevonden', naam: 'Gedaan, de vermiste is gevonden' },
    ],
  },
  terugkeer: [
    { code: 'zelf', naam: 'Zelf teruggekomen' },
    { code: 'politie', naam: 'Gevonden door de politie' },
    { code: 'netwerk', naam: 'Gevonden door familie of netwerk' },
    { code: 'instelling', naam: 'Gevonden door de instelling' },
    { code: 'elders', naam: 'Blijkt veilig op een andere plek te zijn' },
    {
      code: 'overleden',
      naam: 'Overleden gevonden',
      uitleg: 'Meld het overlijden ook: dat is een eigen melding.',
      zonderVeiligheid: true,
    },
  ],
  nazorg: [
    { code: 'verplaatst', vraag: 'Verhuist de persoon naar een andere plek?', inlichten: false },
    { code: 'zorg', vraag: 'Is er zorg gestart of veranderd?', inlichten: false },
    { code: 'aangifte', vraag: 'Is er aangifte gedaan?', inlichten: false },
    { code: 'nagesprek', vraag: 'Is er met de persoon gesproken over het weglopen?', inlichten: false },
    {
      code: 'uitbuiting',
      vraag: 'Zijn er signalen van uitbuiting?',
      uitleg: 'Schrijf dan op wie het weet, zoals de politie of het expertisepunt voor mensenhandel.',
      inlichten: true,
    },
  ],
  stopredenen: [
    { code: 'overgedragen', naam: 'Een andere organisatie of gemeente volgt verder' },
    { code: 'geen_criterium', naam: 'Het criterium geldt niet (meer)' },
    { code: 'langdurig', naam: 'De politie volgt als langdurige vermissing' },
    { code: 'onterecht', naam: 'De persoon was niet vermist' },
  ],
}

const pandsluiting: Pandsluitingsprotocol = {
  categorieen: ['dreigende_pandsluiting'],
  taken: { gezin: 'gezin_in_kaart', advies: 'advies_burgemeester' },
  samen: [
    { code: 'wijkteam', naam: 'Het wijkteam' },
    { code: 'jeugdbescherming', naam: 'Jeugdbescherming of gecertificeerde instelling' },
    { code: 'veilig_thuis', naam: 'Veilig Thuis' },
    { code: 'politie', naam: 'De politie' },
    { code: 'school', naam: 'School of opvang' },
    { code: 'gezin', naam: 'Het gezin zelf' },
  ],
  verplicht: 'wijkteam',
  bekekenDoor: [
    { code: 'wijkteam', naam: 'Het wijkteam' },
    { code: 'veilig_thuis', naam: 'Veilig Thuis' },
    { code: 'jeugdbescherming', naam: 'Jeugdbescherming of gecertificeerde instelling' },
    { code: 'politie', naam: 'De politie' },
  ],
  veiligheid: [
    { code: 'veilig', naam: 'Veilig', zorgelijk: false },
    { code: 'met_afspraken', naam: 'Veilig, met afspraken', zorgelijk: false },
    { code: 'onveilig', naam: 'Niet veilig', zorgelijk: true },
  ],
  hulp: [
    { code: 'loopt', naam: 'Er loopt hulp en die is genoeg' },
    { code: 'gestart', naam: 'Er is hulp gestart' },
    { code: 'zwaarder', naam: 'De hulp is zwaarder gemaakt' },
    { code: 'geweigerd', naam: 'Het gezin wil geen hulp' },
    { code: 'niet_nodig', naam: 'Er is geen hulp nodig' },
  ],
  besluiten: [
    { code: 'sluiten', naam: 'Woning sluiten' },
    { code: 'sluiten_later', naam: 'Woning sluiten, later of korter dan eerst bedoeld' },
    { code: 'voorwaarden', naam: 'Niet sluiten, onder voorwaarden' },
    { code: 'waarschuwing', naam: 'Niet sluiten, wel een waarschuwing' },
    { code: 'niet_sluiten', naam: 'Niet sluiten' },
  ],
  onderdak: [
    { code: 'eigen_woning', naam: 'Het gezin woont nog in de woning' },
    { code: 'familie', naam: 'Het gezin verblijft bij familie of bekenden' },
    { code: 'opvang', naam: 'Het gezin zit in de opvang' },
    { code: 'andere_woning', naam: 'Het gezin heeft een andere woning' },
    { code: 'geen', naam: 'Het gezin heeft geen onderdak' },
    { code: 'gescheiden', naam: 'De kinderen verblijven ergens anders dan de ouders' },
  ],
}

const regio: Regioprotocol = {
  categorieen: ['advies_regio'],
  uitkomsten: ['doorgezet'],
  // Rotterdam-Rijnmond, with the codes of the CBS.
  gemeenten: [
    { code: '0613', naam: 'Albrandswaard' },
    { code: '0489', naam: 'Barendrecht' },
    { code: '0502', naam: 'Capelle aan den IJssel' },
    { code: '1924', naam: 'Goeree-Overflakkee' },
    { code: '0542', naam: 'Krimpen aan den IJssel' },
    { code: '1621', naam: 'Lansingerland' },
    { code: '0556', naam: 'Maassluis' },
    { code: '1930', naam: 'Nissewaard' },
    { code: '0597', naam: 'Ridderkerk' },
    { code: '0599', naam: 'Rotterdam' },
    { code: '0606', naam: 'Schiedam' },
    { code: '0622', naam: 'Vlaardingen' },
    { code: '1992', naam: 'Voorne aan Zee' },
  ],
  wijzen: [
    { code: 'telefoon', naam: 'Telefonisch' },
    { code: 'beveiligde_mail', naam: 'Per beveiligde mail' },
    { code: 'eigen_systeem', naam: 'Via het systeem van die gemeente' },
    { code: 'persoonlijk', naam: 'Persoonlijk overgedragen' },
  ],
  bevestigenBinnen: { n: 1, eenheid: 'werkdag' },
  steun: [
    { code: 'meedenken', naam: 'Meegedacht' },
    { code: 'overleg', naam: 'Overleg voorgezeten of bijgewoond' },
    { code: 'informatie', naam: 'Informatie of contacten gegeven' },
    { code: 'uitvoering', naam: 'Werk overgenomen' },
  ],
}

const bemiddelingstafel: Bemiddelingsprotocol = {
  categorieen: ['advies_vastgelopen_onderdak'],
  naam: 'Bemiddelingstafel dakloze gezinnen',
  situatie: [
    {
      code: 'dak',
      vraag: 'Heeft het gezin een dak boven het hoofd?',
      antwoorden: [
        { code: 'geen', naam: 'Nee' },
        { code: 'nachten', naam: 'Per nacht of per week' },
        { code: 'tijdelijk', naam: 'Tijdelijk, langer dan een maand' },
        { code: 'vast', naam: 'Een eigen woning' },
      ],
    },
    {
      code: 'school',
      vraag: 'Gaan de kinderen naar school?',
      antwoorden: [
        { code: 'nee', naam: 'Nee' },
        { code: 'deels', naam: 'Niet allemaal of niet altijd' },
        { code: 'ja', naam: 'Ja' },
        { code: 'nvt', naam: 'Niet van toepassing' },
      ],
    },
    {
      code: 'zorg',
      vraag: 'Loopt er hulp?',
      antwoorden: [
        { code: 'nee', naam: 'Nee, en die is wel nodig' },
        { code: 'aangevraagd', naam: 'Aangevraagd' },
        { code: 'ja', naam: 'Ja' },
        { code: 'niet_nodig', naam: 'Niet nodig' },
      ],
    },
    {
      code: 'veiligheid',
      vraag: 'Zijn de kinderen veilig?',
      antwoorden: [
        { code: 'nee', naam: 'Nee' },
        { code: 'onbekend', naam: 'Niet bekend' },
        { code: 'ja', naam: 'Ja' },
      ],
    },
  ],
  stabiel: [
    { code: 'dak', naam: 'Het gezin heeft onderdak voor langer dan zes maanden' },
    { code: 'school', naam: 'De kinderen gaan naar school of opvang' },
    { code: 'zorg', naam: 'De hulp die nodig is, loopt' },
    { code: 'veiligheid', naam: 'De kinderen zijn veilig' },
    { code: 'inkomen', naam: 'Er is inkomen om het vol te houden' },
  ],
  eindredenen: [
    { code: 'andere_gemeente', naam: 'Een andere gemeente gaat erover' },
    { code: 'vertrokken', naam: 'Het gezin is vertrokken' },
    { code: 'zelf_opgelost', naam: 'Het gezin redt zich zonder de tafel' },
    { code: 'geen_medewerking', naam: 'Het gezin wil niet meewerken' },
  ],
}

/** What an incident desk does when its protocol says nothing of its own. */
const bijzonder: Bijzonder = { vermissing, pandsluiting, regio, bemiddelingstafel }

export const bijzonderVan = (p: Protocolversie): Bijzonder => p.bijzonder ?? bijzonder

export type Bijzonderesoort = keyof Bijzonder

/** Whether a dossier is of this kind: by its category, or because its screening passed it on. */
export const isBijzonder = (
  soort: Bijzonderesoort,
  p: Protocolversie,
  { kenmerken: k, screening }: Pick<Zaak, 'kenmerken' | 'screening'>,
): boolean => {
  const { categorieen, ...van } = bijzonderVan(p)[soort]
  const doorgezet = 'uitkomsten' in van && screening !== null && van.uitkomsten.includes(screening.uitkomst)
  return doorgezet || (k.categorie !== null && categorieen.includes(k.categorie))
}

/** Whether any version of a desk can have such a case: otherwise its list is not in the menu. */
export const heeftBijzonder = (soort: Bijzonderesoort, { versies }: Pick<Protocol, 'versies'>): boolean =>
  versies.some(v => {
    const { categorieen, ...van } = bijzonderVan(v)[soort]
    const uitkomsten = 'uitkomsten' in van ? van.uitkomsten : []
    return v.categorieen.some(c => categorieen.includes(c.code)) || v.uitkomsten.some(u => uitkomsten.includes(u.code))
  })

/** A municipality by name; its code where the protocol does not list it. */
export const gemeentenaam = (p: Protocolversie, code: string): string =>
  bijzonderVan(p).regio.gemeenten.find(g => g.code === code)?.naam ?? `gemeente ${code}`

/** The age below which a missing person always counts; null when the protocol names none. */
export const leeftijdsgrens = (p: Protocolversie): number | null =>
  p.criteria.find(c => c.code === bijzonderVan(p).vermissing.criterium)?.leeftijdsgrens ?? null
