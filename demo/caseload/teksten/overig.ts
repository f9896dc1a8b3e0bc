import type { Sjabloon } from '../sjabloon.ts'

/** Missing persons, homes to be closed, unrest, and what fits nowhere else. */
export const overig: readonly Sjabloon[] = [
  {
    categorie: 'vermissing_minderjarige',
    gewicht: 8,
    soorten: ['incident'],
    kaders: ['jeugdwet'],
    melders: ['zorgaanbieder', 'gecertificeerde_instelling', 'crisis_interventie_team', 'gecertificeerde_instelling'],
    leeftijd: [10, 17],
    rol: 'vermiste',
    raakt: [0.15, ['publiek']],
    dagen: [3, 14],
    plekken: ['de leefgroep', 'het pleeggezin', 'school', 'de sportclub'],
    wat: [
      [
        '{C} ({n}) is gisteren niet teruggekomen van {plek}. {Zijn} telefoon staat uit.',
        'Bij de ronde van 23.00 uur bleek de kamer van {c} ({n}) leeg. Het raam stond open.',
        '{C} ({n}) zou met de bus naar {plek} gaan, maar is daar nooit aangekomen.',
        'Na een ruzie over de telefoonregels is {c} ({n}) weggelopen. We hebben {hem} sindsdien niet gezien.',
      ],
      [
        'Vorige maand zat {hij} twee dagen bij een oudere man die wij niet kennen. Dat baart ons zorgen.',
        '{Hij} gebruikt medicijnen die {hij} niet bij zich heeft.',
        'Een vriendin heeft een bericht gekregen dat het goed gaat, maar de woordkeus klinkt niet als {hem}.',
        '{Hij} is jong voor {zijn} leeftijd en gaat makkelijk met anderen mee.',
      ],
      [
        'Wij vragen of er breder gezocht kan worden.',
        'De ouders plaatsen foto’s op sociale media. Wij hebben gevraagd daarmee te wachten.',
        'De voogd wil meekijken of {hij} na terugkeer nog wel hier kan wonen.',
      ],
    ],
    gedaan: [
      'Opgegeven als vermist bij de politie, bekende plekken nagelopen, ouders gebeld.',
      'Politie heeft de telefoon laten uitpeilen. Vrienden en school zijn gesproken.',
    ],
    afweging: [
      'Hoog risico door kans op uitbuiting. Dagelijks opvolgen tot de terugkeer.',
      'Leeftijd en ontbrekende medicijnen maken dit een melding. Politie zoekt actief.',
    ],
    notities: [
      'Gezien op camerabeelden bij het station, alleen. Politie volgt dit spoor.',
      'Groepsleider heeft kort appcontact gehad. {Hij} zegt terug te komen als er geen straf volgt.',
    ],
    antwoorden: {
      gesloten_zorg: ['Nee', 'Ja'],
      medicatie: ['Ja', 'Nee'],
      uitbuiting: ['Ja', 'Nee'],
      extra_opsporing: ['Nee', 'Ja'],
    },
  },
  {
    categorie: 'vermissing_meerderjarige',
    gewicht: 5,
    soorten: ['incident'],
    kaders: ['wmo', 'wet_langdurige_zorg', 'zorgverzekeringswet'],
    melders: ['zorgaanbieder', 'zorgaanbieder', 'ggz'],
    leeftijd: [21, 79],
    rol: 'vermiste',
    raakt: [0.15, ['publiek']],
    dagen: [3, 12],
    plekken: ['de locatie', 'de dagbesteding', 'de kliniek'],
    wat: [
      [
        '{C} ({n}) is na de lunch van {plek} vertrokken en niet teruggekomen.',
        '{C} ({n}) heeft beginnende dementie en is vanaf {plek} gaan lopen, op pantoffels en zonder jas.',
        'Wij zijn {c} ({n}) kwijt sinds {hij} gistermiddag boodschappen ging doen.',
      ],
      [
        '{Hij} heeft {zijn} insuline niet bij zich.',
        'Het is niet de eerste keer, maar zo lang bleef {hij} nog nooit weg.',
        '{Hij} was somber en had {zijn} kamer opgeruimd, wat ons achteraf opvalt.',
      ],
      [
        'Kan er een oproep uit in {wijk}?',
        '{Zijn} dochter rijdt zelf rond om te zoeken.',
        'De politie vraagt of wij een recente foto mogen delen.',
      ],
    ],
    gedaan: [
      'Politie gebeld, familie gebeld, terrein en omgeving afgezocht.',
      'Bekende plekken gebeld: ziekenhuis, kerk, café. Niemand heeft {hem} gezien.',
    ],
    afweging: [
      'Volwassene, afhankelijk van medicijnen en slecht in staat om voor zichzelf te zorgen: melden en volgen.',
    ],
    notities: [
      'Gevonden door een buschauffeur aan het eindpunt. Onderkoeld maar ongedeerd.',
      'Politie zet een burgernetbericht uit.',
    ],
    antwoorden: { gesloten_zorg: ['Nee'], medicatie: ['Ja'], uitbuiting: ['Nee'] },
  },
  {
    categorie: 'dreigende_pandsluiting',
    gewicht: 8,
    soorten: ['incident'],
    kaders: ['jeugdwet_en_wmo', 'wmo', 'jeugdwet'],
    melders: ['overig', 'overig', 'wijkteam'],
    leeftijd: [28, 49],
    rol: 'gezinslid',
    kinderen: true,
    raakt: [0.35, ['publiek', 'politiek']],
    dagen: [10, 26],
    plekken: ['een hoekwoning', 'een benedenwoning', 'een rijtjeshuis'],
    wat: [
      [
        'De politie heeft in {plek} in {wijk} een hoeveelheid drugs gevonden. De burgemeester wil de woning drie maanden sluiten.',
        'Voor de tweede keer is er geschoten op {plek} waar {c} ({n}) met kinderen woont. Sluiting wordt voorbereid.',
        'In de kelder van {plek} is een werkplaats met chemicaliën aangetroffen. Het gezin van {c} ({n}) woont erboven.',
      ],
      [
        'Er wonen drie kinderen, van wie de jongste vier maanden is.',
        'De kinderen gaan in de buurt naar school en waren thuis toen de politie binnenkwam.',
        'Het wijkteam kent het gezin niet. De leerplichtambtenaar wel.',
      ],
      [
        'Graag een beeld van het gezin voordat het advies naar de burgemeester gaat.',
        'Er is geen familie waar het gezin naartoe kan. Wie zoekt een plek?',
        'De corporatie wil ook de huur opzeggen.',
      ],
    ],
    gedaan: [
      'Wijkteam gevraagd op huisbezoek te gaan. Zienswijze is gepland.',
      'Kinderen slapen voor nu bij een tante. Politie deelt de bestuurlijke rapportage.',
    ],
    afweging: [
      'Sluiting raakt kinderen. Eerst het gezin in kaart en de veiligheid van de kinderen bekeken, dan pas advies.',
    ],
    notities: [
      'Wijkteam is binnen geweest. Er is al begeleiding op school; moeder staat open voor meer.',
      'Zienswijzegesprek gehad. Moeder zegt niets te hebben geweten.',
    ],
    antwoorden: {
      kinderen_in_huis: ['Ja'],
      veiligheidscheck: ['Ja', 'Nee'],
      wijkteam_betrokken: ['Ja'],
      zorg_start: ['Gezinsbegeleiding, twee keer per week.'],
    },
  },
  {
    categorie: 'maatschappelijke_onrust',
    gewicht: 5,
    soorten: ['incident'],
    kaders: ['wmo', 'geen', 'jeugdwet'],
    melders: ['overig', 'zorgaanbieder', 'wijkteam'],
    leeftijd: [17, 58],
    rol: 'client',
    raakt: [0.95, ['publiek', 'pers', 'politiek']],
    dagen: [5, 20],
    plekken: ['de nieuwe opvang', 'het woonproject', 'het buurthuis'],
    wat: [
      [
        'Rond {plek} in {wijk} is onrust sinds een bewoner ({n}) buren heeft uitgescholden en een ruit heeft ingegooid.',
        'Er gaat een filmpje rond waarin te zien is hoe {c} ({n}) door beveiligers van {plek} naar buiten wordt gewerkt.',
        '{C} ({n}) heeft zich voor het stadhuis vastgeketend, omdat {hij} al veertien maanden op hulp wacht.',
      ],
      [
        'Vanavond is er een bewonersavond. Daar worden meer dan honderd mensen verwacht.',
        'Een raadslid heeft aangekondigd vragen te stellen.',
        'In een buurtgroep wordt opgeroepen om langs te gaan.',
      ],
      [
        'We willen graag één verhaal: wat klopt er wel en wat niet?',
        'De bewoners van de locatie zijn bang om naar buiten te gaan.',
        'Kunt u meekijken wie de wethouder bijpraat?',
      ],
    ],
    gedaan: [
      'Wijkagent en gebiedsmanager zijn ter plaatse geweest.',
      'Locatie heeft extra beveiliging. Woordvoering is gevraagd niets te zeggen tot er afstemming is.',
    ],
    afweging: [
      'Veel mensen weten het en de beelden gaan rond. Het loket brengt de feiten bij elkaar voor bestuur en woordvoering.',
    ],
    notities: [
      'Bewonersavond verliep rustig. Afgesproken: elke maand een spreekuur in het buurthuis.',
      'Antwoord op de raadsvragen is gecontroleerd op herleidbaarheid.',
    ],
    antwoorden: {
      waar_bekend: ['Buurtapp, lokale omroep en twee raadsleden.'],
      zorg_of_gebrek: ['Over zorg die er is.', 'Over zorg die er niet is: de wachttijd.'],
    },
  },
  {
    categorie: 'overig_incident',
    gewicht: 6,
    soorten: ['incident', 'incident', 'calamiteit'],
    kaders: ['wmo', 'jeugdwet', 'wet_langdurige_zorg'],
    melders: ['zorgaanbieder', 'crisis_interventie_team', 'wijkteam'],
    leeftijd: [19, 82],
    rol: 'client',
    raakt: [0.25, ['publiek']],
    dagen: [4, 18],
    plekken: ['de keuken', 'een slaapkamer', 'de gang'],
    wat: [
      [
        'Door een vergeten pan is brand ontstaan in {plek} van de locatie. {C} ({n}) heeft rook ingeademd.',
        '{C} ({n}) heeft drie dagen de medicijnen van een ander gekregen, door een fout bij het uitzetten.',
        'Bij een tillift brak een band. {C} ({n}) viel en brak {zijn} heup.',
        'Een zorgaanbieder in {wijk} is van de ene op de andere dag gestopt. {C} ({n}) en elf anderen zitten zonder begeleiding.',
      ],
      [
        'De brandweer heeft het pand vrijgegeven, maar zes bewoners kunnen niet terug.',
        'De fout is bij toeval ontdekt door een collega die terugkwam van vakantie.',
        'De familie is ingelicht en erg teleurgesteld in ons.',
      ],
      [
        'We onderzoeken hoe dit kon.',
        'Graag hulp bij tijdelijke plekken, liefst in dezelfde buurt.',
        'We horen graag of dit volgens u een calamiteit is.',
      ],
    ],
    gedaan: [
      'Brandweer en GGD geweest. Bewoners slapen in een sporthal.',
      'Huisarts gebeld, bloed geprikt, apotheek ingelicht.',
    ],
    afweging: ['Past bij geen enkel criterium precies, maar de gevolgen voor cliënten zijn groot genoeg om te volgen.'],
    notities: [
      'Alle bewoners hebben een plek, twee bij familie. Terugkeer over ongeveer tien dagen.',
      'Aanbieder heeft het uitzetten van medicijnen nu door twee mensen laten controleren.',
    ],
    antwoorden: { waarom_melden: ['Er zijn meer cliënten geraakt en de gemeente koopt deze zorg in.'] },
  },
]
