/** How a term went, in the order of the table. */
export const standen = {
  opTijd: 'Op tijd',
  teLaat: 'Te laat',
  loopt: 'Loopt nog',
  verlopen: 'Voorbij, nog open',
} as const

export const kolommen = {
  termijnen: [{ code: 'aantal', kop: 'Gesteld' }, ...Object.entries(standen).map(([code, kop]) => ({ code, kop }))],
  doorlooptijd: [
    { code: 'aantal', kop: 'Gesloten' },
    { code: 'helft', kop: 'Helft binnen, dagen' },
    { code: 'langst', kop: 'Langste, dagen' },
  ],
} as const

/** The rows whose names are ours and not the protocol's. */
export const woorden = {
  kern: {
    ontvangen: 'Meldingen ontvangen',
    zaken: 'Zaken',
    gevoegd: 'Gevoegd bij een andere melding',
    aanbieders: 'Aanbieders over wie is gemeld',
  },
  gemeld: { opTijd: 'Op tijd', teLaat: 'Te laat', onbekend: 'Niet te zeggen' },
  onderzoek: {
    aanbieder: 'Door de aanbieder',
    toezichthouder: 'Door de toezichthouder',
    rijksinspectie: 'Door een rijksinspectie',
    niet: 'Niet onderzocht, of nog niet',
    onbekend: 'Niet bekend',
  },
  oordeel: {
    voldoende: 'Voldoende',
    na_verbeteren: 'Voldoende, na verbeteren',
    onvoldoende: 'Onvoldoende',
    nog_niet: 'Nog geen oordeel',
  },
  maatregelen: {
    open: 'Open: nog uit te voeren',
    uitgevoerd: 'Uitgevoerd, nog te borgen',
    geborgd: 'Geborgd, nog te toetsen',
    getoetst: 'Geborgd en getoetst',
    losgelaten: 'Losgelaten, met reden',
  },
} as const

/** Of each table its title, what its rows are, and what is counted in it. */
export const definities = {
  kern: {
    titel: 'Kerncijfers',
    rijkop: 'Cijfer',
    definitie:
      'Een melding telt in het jaar waarin ze is ontvangen. Een zaak is een melding die niet bij een andere is gevoegd. Een aanbieder telt één keer, hoe vaak er ook over hem is gemeld.',
  },
  soort: {
    titel: 'Soort',
    rijkop: 'Soort',
    definitie: 'Meldingen naar wat ze zijn volgens de beoordeling, of volgens de melder zolang die er niet is.',
  },
  melder: { titel: 'Wie meldde', rijkop: 'Melder', definitie: 'Meldingen naar van wie ze komen.' },
  aanbieder: {
    titel: 'Aanbieder',
    rijkop: 'Aanbieder',
    definitie: 'Meldingen naar over welke aanbieder ze gaan: die u vaststelde, of anders die van de beoordeling.',
  },
  gemeld: {
    titel: 'Op tijd gemeld',
    rijkop: 'Op tijd of niet',
    definitie:
      'Meldingen van wie volgens het protocol binnen een termijn moest melden. De termijn telt vanaf wat er gebeurde. Niet te zeggen: niet bekend wanneer het gebeurde.',
  },
  uitkomst: {
    titel: 'Beoordeling',
    rijkop: 'Uitkomst',
    definitie: 'Zaken naar wat er bij de beoordeling over is besloten.',
  },
  termijnen: {
    titel: 'Termijnen',
    rijkop: 'Termijn',
    definitie:
      'Termijnen in de zaken van dit jaar, ook als een zaak dezelfde termijn vaker heeft. Op tijd: gehaald voor het einde, met het uitstel dat is gegeven. Wat verviel telt niet.',
  },
  onderzoek: {
    titel: 'Onderzoek',
    rijkop: 'Door wie',
    definitie:
      'Zaken naar wie onderzocht. Onderzoekt de toezichthouder zelf, dan telt een zaak daar, ook als de aanbieder eerst onderzocht.',
  },
  oordeel: {
    titel: 'Oordeel',
    rijkop: 'Oordeel',
    definitie:
      'Zaken waarin aan de aanbieder om onderzoek is gevraagd, naar het oordeel over het laatste rapport. Na verbeteren: er was meer dan één rapport.',
  },
  doorlooptijd: {
    titel: 'Doorlooptijd',
    rijkop: 'Onderzocht',
    definitie:
      'Dagen van de dag van ontvangst tot de dag van sluiten, van gesloten zaken. Helft binnen: de middelste, of van een even aantal de laagste van de twee.',
  },
  maatregelen: {
    titel: 'Maatregelen',
    rijkop: 'Stand',
    definitie: 'Maatregelen die bij deze zaken zijn vastgelegd, naar hoe het er nu mee staat.',
  },
} as const
