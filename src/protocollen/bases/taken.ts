import type { Taakdefinitie } from '../protocol.ts'

const vermissing = ['vermissing_minderjarige', 'vermissing_meerderjarige']
const incidenten = ['calamiteit', 'incident']
const behandeld = ['in_behandeling', 'procesregie']

/** Tasks of an incident desk. `verplicht` ones are done, or dropped with a reason, before the dossier closes. */
export const taken: Taakdefinitie[] = [
  {
    code: 'ontvangst_bevestigen',
    naam: 'Bevestig de ontvangst',
    uitleg: 'Bel of mail de melder: de melding is er, dit is het nummer, dit doen we nu.',
    bij: ['MeldingOntvangen'],
    verplicht: true,
  },
  {
    code: 'doelgroepen_informeren',
    naam: 'Informeer wie het moet weten',
    uitleg: 'Loop de doelgroepen langs. Leg per persoon vast wat die hoorde, wanneer, van wie, en of die is bereikt.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { vierP: ['*'] },
    verplicht: true,
  },
  {
    code: 'toezichtmelding_nagaan',
    naam: 'Ga na of de toezichthouder de melding heeft',
    uitleg:
      'De organisatie meldt zelf. Vraag wanneer dat is gebeurd en noteer het. Is het niet gebeurd, wijs dan op de plicht.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    bijMeldplicht: true,
    verplicht: true,
  },
  {
    code: 'toezicht_volgen',
    naam: 'Volg het besluit van de toezichthouder',
    uitleg:
      'Is een eigen onderzoek gevraagd? Hoe zijn opzet, navolgbaarheid en maatregelen beoordeeld? Wanneer is het gesloten?',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    bijMeldplicht: true,
    uitkomsten: behandeld,
    verplicht: true,
    herhaalt: true,
  },
  {
    code: 'vermissing_opvolgen',
    naam: 'Volg de vermissing op',
    uitleg:
      'Bel de melder en zo nodig de politie: is er nieuws, klopt het beeld van de risico’s nog? Elke dag, tot de terugkeer.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { categorie: vermissing },
    uitkomsten: behandeld,
    verplicht: true,
    herhaalt: true,
  },
  {
    code: 'vermissing_wegen',
    naam: 'Weeg de vermissing opnieuw na 48 uur',
    uitleg: 'Is extra opsporing nodig? Wie moet het nu ook weten? Leg vast waarom wel of niet.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { categorie: vermissing },
    uitkomsten: behandeld,
    verplicht: false,
  },
  {
    code: 'terugkeer_vastleggen',
    naam: 'Leg de terugkeer vast',
    uitleg:
      'Wanneer en hoe kwam iemand terug, wat is er gebeurd, is de plek nog passend? Of: waarom volgt het loket niet meer?',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { categorie: vermissing },
    uitkomsten: behandeld,
    verplicht: true,
  },
  {
    code: 'gezin_in_kaart',
    naam: 'Breng het gezin in kaart, vóór het advies aan de burgemeester',
    uitleg:
      'Doe dit met het wijkteam: wie wonen er, hoe veilig zijn de kinderen, welke hulp loopt er of moet beginnen?',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { categorie: ['dreigende_pandsluiting'] },
    uitkomsten: behandeld,
    verplicht: true,
  },
  {
    code: 'advies_burgemeester',
    naam: 'Geef het beeld van het gezin mee aan de burgemeester',
    uitleg: 'Pas als het gezin in kaart is en de veiligheid van de kinderen is bekeken.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { categorie: ['dreigende_pandsluiting'] },
    uitkomsten: behandeld,
    verplicht: true,
  },
  {
    code: 'overleg_beleggen',
    naam: 'Beleg een ketenoverleg of casusbespreking',
    uitleg: 'Wie is nodig, wie leidt, wat moet er uitkomen? Kan het anders, laat de taak dan vervallen en zeg waarom.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    uitkomsten: ['procesregie'],
    verplicht: false,
  },
  {
    code: 'nazorg_vragen',
    naam: 'Vraag naar de nazorg',
    uitleg: 'Wat is er geregeld voor de cliënt, de naasten, andere cliënten en de medewerkers?',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { soort: incidenten },
    uitkomsten: behandeld,
    verplicht: true,
  },
  {
    code: 'leerpunten_vastleggen',
    naam: 'Leg de leerpunten vast',
    uitleg: 'Wat ging goed, wat kan beter, voor wie is dat van belang? Geen leerpunt is ook een antwoord.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    wanneer: { soort: incidenten },
    uitkomsten: behandeld,
    verplicht: true,
  },
  {
    code: 'melder_terugkoppelen',
    naam: 'Laat de melder weten hoe het afloopt',
    uitleg: 'Vertel wat het loket heeft gedaan, voor zover de melder dat mag weten.',
    bij: ['MeldingGescreend', 'ScreeningGewijzigd'],
    verplicht: false,
  },
]
