import type { z } from 'zod'
import type { doelgroep, Protocolversie, stap, Uitkomst } from '../protocol.ts'

/** How an incident desk works: kinds, steps, outcomes, audiences. Codes named here are those of `taken.ts` and `termijnen.ts`. */
export const soorten: Protocolversie['soorten'] = [
  { code: 'calamiteit', naam: 'Calamiteit', uitleg: 'Voldoet aan de definitie in de wet.' },
  { code: 'incident', naam: 'Incident', uitleg: 'Valt onder de criteria van het loket, niet onder die definitie.' },
  {
    code: 'adviesvraag',
    naam: 'Adviesvraag',
    uitleg: 'Een bijna-incident, een zaak die vastloopt of een vraag over de aanpak.',
  },
]

const bron = 'Werkwijze van het incidentenloket, naar het jaarverslag 2021-2022'

export const stappen: z.infer<typeof stap>[] = [
  {
    code: 'aannemen',
    naam: 'Aannemen en bevestigen',
    uitleg: 'De melding komt binnen. Het loket laat de melder weten dat die is ontvangen en wat er nu gebeurt.',
    door: ['medewerker', 'coordinator'],
    begint: 'MeldingOntvangen',
    eindigt: 'TaakGedaan',
    termijnen: ['ontvangstbevestiging'],
    informeert: ['melder'],
    bron,
  },
  {
    code: 'screenen',
    naam: 'Screenen',
    uitleg:
      'Wat is het, hoe dringend is het, onder welke wet valt de zorg, moet een toezichthouder het weten? Ook: hangt het samen met iets dat al loopt?',
    door: ['medewerker', 'coordinator'],
    begint: 'MeldingOntvangen',
    eindigt: 'MeldingGescreend',
    termijnen: ['screening'],
    informeert: [],
    bron,
  },
  {
    code: 'informeren',
    naam: 'Bestuur en partners informeren',
    uitleg:
      'Raakt het personeel, publiek, pers of politiek, dan horen de juiste mensen het van het loket. Vastgelegd wordt wie wat wanneer hoorde.',
    door: ['coordinator', 'medewerker'],
    begint: 'MeldingGescreend',
    eindigt: 'TaakGedaan',
    termijnen: ['informeren'],
    informeert: ['wethouder', 'burgemeester', 'directie', 'woordvoering', 'contractmanagement', 'beleid'],
    bron,
  },
  {
    code: 'toezicht',
    naam: 'Melding bij de toezichthouder volgen',
    uitleg:
      'De organisatie meldt zelf bij de toezichthouder. Het loket kijkt of dat is gebeurd, volgt het besluit en is het eerste aanspreekpunt.',
    door: ['medewerker', 'coordinator'],
    begint: 'MeldingGescreend',
    eindigt: 'TaakGedaan',
    termijnen: ['igj.melding'],
    informeert: ['toezichthouder'],
    bron,
  },
  {
    code: 'begeleiden',
    naam: 'Opvolgen, adviseren of regie voeren',
    uitleg:
      'De organisaties handelen zelf af. Het loket verbindt mensen, geeft advies, roept een ketenoverleg bijeen of neemt de procesregie. Een vermissing wordt gevolgd tot de terugkeer.',
    door: ['medewerker', 'coordinator', 'procesregisseur'],
    begint: 'MeldingGescreend',
    eindigt: 'DossierGesloten',
    termijnen: ['vermissing.opvolging', 'vermissing.wek48'],
    informeert: ['melder', 'beleid'],
    bron,
  },
  {
    code: 'leren',
    naam: 'Leren en afsluiten',
    uitleg: 'Wat is geleerd staat vast, nazorg is besproken en de verplichte taken zijn gedaan. Dan sluit het dossier.',
    door: ['medewerker', 'coordinator', 'procesregisseur'],
    begint: 'MeldingGescreend',
    eindigt: 'DossierGesloten',
    termijnen: [],
    informeert: ['melder', 'contractmanagement'],
    bron,
  },
]

export const uitkomsten: Uitkomst[] = [
  {
    code: 'in_behandeling',
    naam: 'In behandeling nemen',
    uitleg: 'Het loket volgt de afhandeling en informeert wie het moet weten.',
    naar: 'in_behandeling',
    vraagtOntvanger: false,
  },
  {
    code: 'procesregie',
    naam: 'In behandeling nemen met procesregie',
    uitleg: 'Meer organisaties moeten samen verder. Het loket leidt het proces.',
    naar: 'in_behandeling',
    vraagtOntvanger: false,
  },
  {
    code: 'advies_gegeven',
    naam: 'Advies gegeven',
    uitleg: 'De vraag is beantwoord. Het dossier kan dicht.',
    naar: 'gesloten',
    vraagtOntvanger: false,
    soorten: ['adviesvraag'],
  },
  {
    code: 'geen_advies',
    naam: 'Geen advies gegeven',
    uitleg: 'De vraag is ingetrokken of past niet bij het loket. De melder weet waar hij wel terechtkan.',
    naar: 'gesloten',
    vraagtOntvanger: false,
    soorten: ['adviesvraag'],
  },
  {
    code: 'doorgezet',
    naam: 'Doorzetten naar de verantwoordelijke gemeente',
    uitleg: 'Een andere gemeente gaat erover. Het loket registreert de melding en stuurt die door.',
    naar: 'gesloten',
    vraagtOntvanger: true,
  },
  {
    code: 'niet_onder_protocol',
    naam: 'Valt niet onder het protocol',
    uitleg: 'Geen enkel criterium past en er is ook geen andere reden om verder te gaan. De melder hoort waarom.',
    naar: 'gesloten',
    vraagtOntvanger: false,
  },
]

export const sluitredenen: Protocolversie['sluitredenen'] = [
  { code: 'afgehandeld', naam: 'Afgehandeld', uitleg: 'Er is gedaan wat nodig was.' },
  { code: 'advies_gegeven', naam: 'Advies gegeven' },
  { code: 'geen_advies', naam: 'Geen advies gegeven' },
  { code: 'overgedragen', naam: 'Overgedragen', uitleg: 'Een andere organisatie of gemeente gaat verder.' },
  { code: 'toezichthouder_klaar', naam: 'Toezichthouder heeft afgesloten' },
  { code: 'niet_onder_protocol', naam: 'Valt niet onder het protocol' },
  { code: 'dubbel', naam: 'Dubbel', uitleg: 'Deze melding hoort bij een ander dossier.' },
]

export const doelgroepen: z.infer<typeof doelgroep>[] = [
  {
    code: 'melder',
    naam: 'Melder',
    mag: 'Dat de melding er is, wat het loket doet en bij wie hij terechtkan. Niets over anderen dat hij niet zelf meldde.',
  },
  {
    code: 'wethouder',
    naam: 'Wethouder',
    wanneer: { vierP: ['publiek', 'pers', 'politiek'] },
    mag: 'Wat er gebeurde op hoofdlijnen, wat er loopt en wat er naar buiten mag. Geen namen.',
  },
  {
    code: 'burgemeester',
    naam: 'Burgemeester',
    wanneer: { vierP: ['publiek', 'politiek'] },
    mag: 'Wat nodig is voor openbare orde en veiligheid. Namen alleen als een besluit daarover gaat.',
  },
  {
    code: 'directie',
    naam: 'Directie',
    wanneer: { vierP: ['*'] },
    mag: 'Wat er gebeurde op hoofdlijnen, welke organisaties erbij zijn en wat er loopt. Geen namen.',
  },
  {
    code: 'woordvoering',
    naam: 'Woordvoering',
    wanneer: { vierP: ['publiek', 'pers'] },
    mag: 'De afgesproken woordvoeringslijn en de feiten die bevestigd mogen worden. Geen namen of adressen.',
  },
  {
    code: 'contractmanagement',
    naam: 'Contractmanagement',
    wanneer: { kader: ['wmo', 'jeugdwet', 'jeugdwet_en_wmo'] },
    mag: 'Welke aanbieder het betreft, wat voor melding het is en welke verbeterpunten er zijn. Geen namen van cliënten.',
  },
  {
    code: 'beleid',
    naam: 'Beleid',
    wanneer: { vierP: ['politiek'] },
    mag: 'Het vraagstuk achter de melding, zonder iets dat naar een persoon leidt.',
  },
  {
    code: 'toezichthouder',
    naam: 'Toezichthouder',
    wanneer: { soort: ['calamiteit'] },
    mag: 'Wat de wet toestaat: dat er is gemeld, wie moet melden en hoe het staat met de afhandeling.',
  },
]
