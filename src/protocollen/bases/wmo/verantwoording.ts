import type { Bewaartermijn } from '../../protocol.ts'
import type { Rapportdefinitie } from '../../rapport.ts'
import { bewaartermijnen as incident } from '../bewaartermijnen.ts'

/** A supervisor's file about a case with client data is kept for fifteen years (Wmo 2015 art. 5.3.4). */
export const bewaartermijnen: Bewaartermijn[] = [
  {
    record: 'dossier',
    uitkomsten: ['andere_ontvanger', 'geen_calamiteit', 'vraag_beantwoord'],
    handeling: 'vernietigen',
    duur: { n: 1, eenheid: 'jaar' },
    vanaf: 'sluiting',
    grondslag: 'Overgedragen of afgewezen melding: voorstel van de toezichthouder',
    teVerifieren: true,
  },
  {
    record: 'dossier',
    handeling: 'vernietigen',
    duur: { n: 15, eenheid: 'jaar' },
    vanaf: 'laatste_wijziging',
    grondslag: 'Wmo 2015 art. 5.3.4',
    teVerifieren: true,
  },
  ...incident.filter(b => b.record !== 'dossier'),
]

/** What a supervisor accounts for to the college and the inspectorate. */
export const rapport: Rapportdefinitie = {
  cijfers: [
    { code: 'meldingen', naam: 'Meldingen', definitie: 'Alles wat is ontvangen, ook vragen.', telt: 'meldingen' },
    {
      code: 'calamiteiten',
      naam: 'Calamiteiten',
      definitie: 'Meldingen die de toezichthouder als calamiteit beoordeelde.',
      telt: 'meldingen',
      wanneer: { soort: ['calamiteit'] },
    },
    {
      code: 'geweld',
      naam: 'Geweld',
      definitie: 'Meldingen die de toezichthouder als geweld beoordeelde.',
      telt: 'meldingen',
      wanneer: { soort: ['geweld'] },
    },
    {
      code: 'vragen',
      naam: 'Vragen en twijfel',
      definitie: 'Vragen of iets gemeld moet worden.',
      telt: 'meldingen',
      wanneer: { soort: ['vraag'] },
    },
    {
      code: 'aanbieders',
      naam: 'Aanbieders met een melding',
      definitie: 'Het aantal verschillende aanbieders over wie ten minste één melding kwam.',
      telt: 'organisaties',
    },
  ],
  uitsplitsingen: [
    { code: 'per_categorie', naam: 'Per categorie', naar: 'categorie' },
    { code: 'per_voorziening', naam: 'Per voorziening', naar: 'kader' },
    { code: 'per_melder', naam: 'Per melder', naar: 'melderType' },
  ],
  reeksbreuken: [],
  kanttekeningen: [
    'Weinig meldingen betekent niet dat er weinig gebeurt. Het hangt af van hoe goed aanbieders melden.',
  ],
  openbaar: {
    cijfers: ['meldingen', 'calamiteiten', 'geweld', 'vragen', 'aanbieders'],
    uitsplitsingen: ['per_categorie', 'per_voorziening', 'per_melder'],
    perMaand: false,
  },
}
