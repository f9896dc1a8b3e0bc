import { cijfers, kanttekeningen, openbaar, uitsplitsingen } from '../../bases/rapport.ts'
import type { Rapportdefinitie } from '../../rapport.ts'

/** Rotterdam's annual report: the kind's figures, with the breaks in Rotterdam's own series. */
export const rapport: Rapportdefinitie = {
  cijfers,
  uitsplitsingen,
  reeksbreuken: [
    {
      dag: '2019-01-01',
      zeker: false,
      naam: 'Strengere criteria voor vermissingen',
      uitleg: 'Sinds 2019 meldt men alleen vermissingen met een hoger risico. Het jaar is bekend, de dag niet.',
      raakt: ['vermissing_minderjarig', 'meldingen'],
    },
    {
      dag: '2021-01-01',
      zeker: false,
      naam: 'Registratie naar wet',
      uitleg:
        'Sinds 2021 telt het loket naar de wet van de zorg; eerder naar leeftijd. Het jaar is bekend, de dag niet.',
      raakt: ['per_wettelijk_kader'],
    },
    {
      dag: '2021-01-01',
      zeker: false,
      naam: 'Aandacht voor gedrag tegen professionals',
      uitleg: 'Sinds 2021 vraagt het loket om geweld tegen professionals te melden. Het jaar is bekend, de dag niet.',
      raakt: ['meldingen', 'per_categorie'],
    },
    {
      dag: '2022-01-01',
      zeker: false,
      naam: 'Aandacht voor vermiste volwassenen',
      uitleg:
        'In 2022 vroeg het loket Wmo-instellingen om vermiste volwassenen te melden. Het jaar is bekend, de dag niet.',
      raakt: ['vermissing_meerderjarig', 'per_categorie'],
    },
    {
      dag: '2023-01-01',
      zeker: false,
      naam: 'Elke poging van een minderjarige',
      uitleg: 'Vanaf 2023 meldt men elke poging tot suïcide van een minderjarige. Het jaar is bekend, de dag niet.',
      raakt: ['meldingen', 'per_categorie'],
    },
    {
      dag: '2023-01-01',
      zeker: false,
      naam: 'Leeftijdsgrens bij vermissing',
      uitleg: 'De grens ging van 12 naar 13 jaar. Wanneer is niet bekend; 1 januari 2023 is een aanname.',
      raakt: ['vermissing_minderjarig'],
    },
  ],
  kanttekeningen: [
    ...kanttekeningen,
    'De daling van het aantal vermiste minderjarigen (van ongeveer 60 per jaar tot 2018, via 34 en 31, naar 10 en 7) komt deels door andere criteria. Ook dachten instellingen dat een ander meldde.',
    'Gecertificeerde instellingen melden minder: de bereidheid is lager en niet iedereen weet dat het moet. De daling bij de ggz is niet verklaard.',
  ],
  openbaar,
}
