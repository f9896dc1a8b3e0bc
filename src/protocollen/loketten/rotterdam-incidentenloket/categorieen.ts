import type { Categorie } from '../../protocol.ts'
import * as vragen from './vragen.ts'

const gebeurd = ['calamiteit', 'incident']
const advies = ['adviesvraag']
const dood = ['calamiteit_meldplicht', 'suicide_onnatuurlijk']
const gog = ['calamiteit_meldplicht', 'geweld_grensoverschrijdend']
const weg = ['calamiteit_meldplicht', 'vermissing']

const gedrag = 'Grensoverschrijdend gedrag'
const sterfte = 'Overlijden en suïcide'
const vermist = 'Vermissing'
const overig = 'Overige situaties'
const vraag = 'Advies en consult'

/** The eighteen categories. The source's own table is lost; they were rebuilt from its sections. */
export const categorieen: Categorie[] = [
  { code: 'gog_fysiek', naam: 'Fysiek geweld', groep: gedrag, soorten: gebeurd, criteria: gog, vragen: vragen.geweld },
  {
    code: 'gog_seksueel',
    naam: 'Seksueel grensoverschrijdend gedrag',
    groep: gedrag,
    soorten: gebeurd,
    criteria: gog,
    vragen: vragen.geweld,
  },
  {
    code: 'gog_verbaal_psychisch',
    naam: 'Verbaal of psychisch geweld',
    groep: gedrag,
    soorten: gebeurd,
    criteria: gog,
    vragen: vragen.geweld,
  },
  {
    code: 'gog_tegen_professionals',
    naam: 'Gedrag tegen professionals',
    groep: gedrag,
    uitleg: 'Van bedreiging en berichten online tot geweld tegen iemand die hulp geeft.',
    soorten: gebeurd,
    criteria: ['calamiteit_meldplicht', 'geweld_tegen_medewerker'],
    vragen: vragen.tegenProfessionals,
  },
  {
    code: 'natuurlijk_overlijden_bijzonderheid',
    naam: 'Natuurlijk overlijden met een bijzonderheid',
    groep: sterfte,
    uitleg: 'Bijvoorbeeld: iemand lag lang dood in huis.',
    soorten: gebeurd,
    criteria: ['calamiteit_meldplicht', 'natuurlijk_overlijden'],
    vragen: vragen.natuurlijkOverlijden,
  },
  {
    code: 'onnatuurlijk_overlijden',
    naam: 'Onnatuurlijk overlijden',
    groep: sterfte,
    soorten: gebeurd,
    criteria: dood,
    vragen: vragen.onnatuurlijkOverlijden,
  },
  {
    code: 'suicide_minderjarige',
    naam: 'Suïcide van een minderjarige',
    groep: sterfte,
    soorten: gebeurd,
    criteria: dood,
    vragen: vragen.suicide,
  },
  {
    code: 'suicide_meerderjarige',
    naam: 'Suïcide van een volwassene',
    groep: sterfte,
    soorten: gebeurd,
    criteria: dood,
    vragen: vragen.suicide,
  },
  {
    code: 'poging_suicide',
    naam: 'Poging tot suïcide',
    groep: sterfte,
    soorten: gebeurd,
    criteria: dood,
    vragen: vragen.poging,
  },
  {
    code: 'vermissing_minderjarige',
    naam: 'Vermissing van een minderjarige',
    groep: vermist,
    soorten: gebeurd,
    criteria: weg,
    vragen: vragen.vermissing,
  },
  {
    code: 'vermissing_meerderjarige',
    naam: 'Vermissing van een volwassene',
    groep: vermist,
    soorten: gebeurd,
    criteria: weg,
    vragen: vragen.vermissing,
  },
  {
    code: 'dreigende_pandsluiting',
    naam: 'Dreigende sluiting van een woning',
    groep: overig,
    uitleg: 'De burgemeester wil een woning voor een tijd sluiten.',
    soorten: gebeurd,
    criteria: ['maatschappelijke_onrust'],
    vragen: vragen.pandsluiting,
  },
  {
    code: 'maatschappelijke_onrust',
    naam: 'Maatschappelijke onrust',
    groep: overig,
    soorten: gebeurd,
    criteria: ['maatschappelijke_onrust'],
    vragen: vragen.onrust,
  },
  {
    code: 'overig_incident',
    naam: 'Overig incident',
    groep: overig,
    soorten: gebeurd,
    criteria: [],
    vragen: vragen.overig,
  },
  {
    code: 'advies_vastgelopen_zorg',
    naam: 'Zorg loopt vast',
    groep: vraag,
    soorten: advies,
    criteria: [],
    vragen: vragen.vastgelopenZorg,
  },
  {
    code: 'advies_vastgelopen_onderdak',
    naam: 'Geen onderdak, met kinderen',
    groep: vraag,
    uitleg: 'Een gezin heeft geen plek, en de opvang is er niet voor bedoeld.',
    soorten: advies,
    criteria: [],
    vragen: vragen.vastgelopenOnderdak,
  },
  {
    code: 'advies_overig',
    naam: 'Andere vraag om advies',
    groep: vraag,
    soorten: advies,
    criteria: [],
    vragen: vragen.adviesOverig,
  },
  {
    code: 'advies_regio',
    naam: 'Vraag uit een buurgemeente',
    groep: vraag,
    soorten: advies,
    criteria: [],
    vragen: vragen.regio,
  },
]
