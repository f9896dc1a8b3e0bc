import type { Cijfer, Rapportdefinitie, Uitsplitsing } from '../rapport.ts'

const suicides = ['suicide_minderjarige', 'suicide_meerderjarige']
const overlijden = ['natuurlijk_overlijden_bijzonderheid', 'onnatuurlijk_overlijden', ...suicides]

/** What an incident desk accounts for. The codes are the keys of an export. */
export const cijfers: Cijfer[] = [
  { code: 'meldingen', naam: 'Meldingen', definitie: 'Alles wat is ontvangen, ook adviesvragen.', telt: 'meldingen' },
  {
    code: 'adviesvragen',
    naam: 'Adviesvragen',
    definitie: 'Meldingen van de soort adviesvraag.',
    telt: 'meldingen',
    wanneer: { soort: ['adviesvraag'] },
  },
  {
    code: 'calamiteiten',
    naam: 'Calamiteiten',
    definitie: 'Meldingen die aan de definitie van een calamiteit voldoen.',
    telt: 'meldingen',
    wanneer: { soort: ['calamiteit'] },
  },
  {
    code: 'overlijden',
    naam: 'Overlijdens',
    definitie: 'Meldingen over een overlijden: natuurlijk met een bijzonderheid, onnatuurlijk, of door suïcide.',
    telt: 'meldingen',
    wanneer: { categorie: overlijden },
  },
  {
    code: 'overlijden_minderjarig',
    naam: 'Overlijdens van een minderjarige',
    definitie: 'Overlijdens waarbij het om iemand onder de 18 gaat.',
    telt: 'meldingen',
    wanneer: { categorie: overlijden, minderjarig: true },
  },
  {
    code: 'vermissing_minderjarig',
    naam: 'Vermissingen van een minderjarige',
    definitie: 'Meldingen in de categorie vermissing van een minderjarige.',
    telt: 'meldingen',
    wanneer: { categorie: ['vermissing_minderjarige'] },
  },
  {
    code: 'vermissing_meerderjarig',
    naam: 'Vermissingen van een volwassene',
    definitie: 'Meldingen in de categorie vermissing van een meerderjarige.',
    telt: 'meldingen',
    wanneer: { categorie: ['vermissing_meerderjarige'] },
  },
  {
    code: 'vastgelopen',
    naam: 'Vastgelopen zaken',
    definitie: 'Adviesvragen over zorg die vastloopt of over onderdak.',
    telt: 'meldingen',
    wanneer: { categorie: ['advies_vastgelopen_zorg', 'advies_vastgelopen_onderdak'] },
  },
  {
    code: 'onderdak',
    naam: 'Vragen over onderdak',
    definitie: 'Meldingen waarbij onderdak het vraagstuk is.',
    telt: 'meldingen',
    wanneer: { onderdak: true },
  },
  {
    code: 'organisaties',
    naam: 'Meldende organisaties',
    definitie: 'Het aantal verschillende organisaties dat ten minste één keer meldde.',
    telt: 'organisaties',
  },
]

export const uitsplitsingen: Uitsplitsing[] = [
  { code: 'per_categorie', naam: 'Per categorie', naar: 'categorie' },
  { code: 'per_wettelijk_kader', naam: 'Per wettelijk kader', naar: 'kader' },
  { code: 'per_melder_type', naam: 'Per soort melder', naar: 'melderType' },
]

export const kanttekeningen: string[] = [
  'Aantallen zijn nooit absoluut. Ze hangen af van hoe graag en hoe vaak organisaties melden.',
  'Niet iedereen kent de criteria even goed. Minder meldingen betekent dus niet altijd dat er minder gebeurt.',
  'Over één voorval kunnen verschillende organisaties melden. Dan telt elke melding mee.',
  'Meestal is één wet het belangrijkst in een melding. Zorg onder twee wetten komt daarom vaker voor dan de telling laat zien.',
]

export const openbaar: Rapportdefinitie['openbaar'] = {
  cijfers: [
    'meldingen',
    'adviesvragen',
    'calamiteiten',
    'overlijden',
    'overlijden_minderjarig',
    'vermissing_minderjarig',
    'vermissing_meerderjarig',
    'vastgelopen',
    'onderdak',
    'organisaties',
  ],
  uitsplitsingen: ['per_categorie', 'per_wettelijk_kader', 'per_melder_type'],
  perMaand: true,
}
