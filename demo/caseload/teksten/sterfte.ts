import type { Sjabloon } from '../sjabloon.ts'

/** Deaths and attempts. Written as desks write: soberly, and no more than is needed. */
export const sterfte: readonly Sjabloon[] = [
  {
    categorie: 'natuurlijk_overlijden_bijzonderheid',
    gewicht: 8,
    soorten: ['incident'],
    kaders: ['wmo', 'wmo', 'geen', 'wet_langdurige_zorg'],
    melders: ['wijkteam', 'overig', 'zorgaanbieder', 'ggz'],
    leeftijd: [52, 89],
    rol: 'overledene',
    raakt: [0.3, ['publiek', 'pers']],
    dagen: [8, 26],
    plekken: ['een portiekflat', 'een seniorenwoning', 'een appartement', 'een kamer in het begeleid wonen'],
    wat: [
      [
        '{C} ({n}) is vanmiddag dood aangetroffen in {plek} in {wijk}. Volgens de schouwarts lag {hij} er al enkele weken.',
        'De wijkbeheerder rook een lucht op de galerij en heeft alarm geslagen. {C} ({n}) bleek in {zijn} stoel te zijn overleden, vermoedelijk ruim tien dagen eerder.',
        'Bij een huisbezoek vond onze medewerker {c} ({n}) overleden op de bank. De post van drie weken lag nog achter de deur.',
        '{C} ({n}) is thuis overleden. De datum in ons dossier klopt niet met wat de huisarts denkt.',
      ],
      [
        'Er kwam één keer per twee weken begeleiding. De laatste afspraak was afgezegd per sms, en daar hebben we niet op doorgevraagd.',
        '{Hij} had geen contact met familie en stond bekend als iemand die op zichzelf wilde zijn.',
        'Een buurvrouw zegt dat ze twee keer heeft gebeld omdat de gordijnen dicht bleven. Wij kunnen die melding niet terugvinden.',
        'De hulp bij het huishouden was gestopt na een wisseling van aanbieder.',
      ],
      [
        'We willen weten of dit had kunnen opvallen, en wat we met de buren bespreken.',
        'In de buurt wordt erover gepraat en iemand van de lokale omroep heeft gebeld.',
        'Er is geen familie gevonden. Wie regelt de uitvaart?',
      ],
    ],
    gedaan: [
      'Schouwarts en politie geweest, geen aanwijzingen voor een misdrijf. Team heeft nabespreking gehad.',
      'Buren gesproken. Corporatie houdt de woning gesloten tot er duidelijkheid is over nabestaanden.',
    ],
    afweging: [
      'Natuurlijk overlijden met een bijzonderheid: lange tijd niet opgemerkt, terwijl er zorg in huis kwam.',
      'Geen zorg betrokken op het moment van overlijden. Wel in behandeling, omdat er signalen kunnen zijn gemist.',
    ],
    notities: [
      'Aanbieder heeft de contactmomenten op een rij gezet. Tussen de laatste twee zitten negentien dagen.',
      'Gemeentelijke uitvaart is geregeld. Een neef in het buitenland is gevonden en gebeld.',
      'Met het wijkteam afgesproken: bij een afzegging per bericht bellen we voortaan altijd terug.',
    ],
    antwoorden: {
      zorg_betrokken: ['Ja', 'Nee'],
      signalen: ['Dichte gordijnen, volle brievenbus. Niemand voelde zich aan zet.', 'Afgezegde afspraken.'],
      tijd_past_bij_zorg: ['Nee, dat past niet', 'Nog niet bekend'],
      data_verschillen: ['Nee', 'Ja'],
    },
  },
  {
    categorie: 'onnatuurlijk_overlijden',
    gewicht: 4,
    soorten: ['calamiteit', 'incident'],
    kaders: ['wmo', 'zorgverzekeringswet', 'wet_langdurige_zorg'],
    melders: ['zorgaanbieder', 'ggz', 'crisis_interventie_team'],
    leeftijd: [23, 74],
    rol: 'overledene',
    raakt: [0.5, ['pers', 'publiek']],
    vertrouwelijk: 0.3,
    dagen: [20, 45],
    plekken: ['de haven', 'de locatie', 'de trap van het pand', 'de badkamer'],
    wat: [
      [
        '{C} ({n}) is vannacht overleden na een val bij {plek}. De toedracht is nog onduidelijk.',
        'Vanochtend is {c} ({n}) door een medebewoner gevonden. Er lagen medicijnen die niet van {hem} waren.',
        '{C} ({n}) is overleden na een verslikking tijdens het eten. {Hij} had een dieetadvies dat die dag niet is gevolgd.',
        'De politie liet ons weten dat {c} ({n}) is overleden. Er wordt rekening gehouden met een misdrijf.',
      ],
      [
        '{Hij} woonde ruim een jaar bij ons en ging de laatste weken juist vooruit.',
        'De dienst was krap bezet: een vaste kracht en een uitzendkracht die er voor het eerst was.',
        '{Hij} stond op een wachtlijst voor een plek met meer toezicht.',
      ],
      [
        'We hebben zelf een onderzoek gestart en melden bij de toezichthouder.',
        'De familie is er kapot van en stelt vragen die we nog niet kunnen beantwoorden.',
        'De medebewoners zijn onrustig. We hebben een psycholoog gevraagd langs te komen.',
      ],
    ],
    gedaan: [
      'Politie doet onderzoek, de kamer is verzegeld. Familie is door de politie ingelicht.',
      'Dossier veiliggesteld. Nazorg voor het team is gestart.',
    ],
    afweging: [
      'Overlijden in relatie tot zorg, niet natuurlijk. Wettelijke definitie lijkt vervuld; de aanbieder meldt zelf.',
      'Strafrechtelijk onderzoek loopt. We delen alleen wat nodig is en wachten met eigen vragen.',
    ],
    notities: [
      'Aanbieder heeft gemeld bij de toezichthouder en stuurt binnen zes weken een rapport.',
      'Officier van justitie laat weten dat er geen verdachte is.',
    ],
    antwoorden: { zorg_betrokken: ['Ja'], strafrecht: ['Ja', 'Nee'] },
  },
  {
    categorie: 'suicide_minderjarige',
    gewicht: 1,
    soorten: ['calamiteit'],
    kaders: ['jeugdwet'],
    melders: ['ggz', 'zorgaanbieder'],
    leeftijd: [15, 17],
    rol: 'overledene',
    raakt: [1, ['personeel', 'publiek']],
    vertrouwelijk: 1,
    dagen: [40, 60],
    plekken: ['huis', 'de woning van een ouder'],
    wat: [
      [
        '{C} ({n}) is gisteravond door suïcide overleden. {Hij} was sinds een jaar bij ons in behandeling.',
        'Wij ontvingen het bericht dat {c} ({n}) zich van het leven heeft beroofd. De ouders waren in {plek} aanwezig.',
      ],
      [
        'Het laatste gesprek was vijf dagen geleden. Er was een signaleringsplan, dat met de ouders was besproken.',
        'Er liep een aanvraag voor dagbehandeling. Daarvoor was een wachttijd van elf weken.',
      ],
      [
        'Op school zijn veel leerlingen geraakt. We willen graag samen optrekken in de berichtgeving.',
        'Onze organisatie start een eigen onderzoek en meldt bij de inspectie.',
      ],
    ],
    gedaan: ['Ouders en school gesproken. Team heeft opvang gehad van het eigen team collegiale ondersteuning.'],
    afweging: [
      'Suïcide van een minderjarige in behandeling: calamiteit volgens de Jeugdwet. Kleine kring, lijn met school en woordvoering.',
    ],
    notities: [
      'School heeft een plan voor opvang. Er gaat een brief naar ouders, door ons meegelezen.',
      'Ouders willen op hun eigen tempo meedoen aan het onderzoek.',
    ],
    antwoorden: { zorg_betrokken: ['Ja'], ggz_betrokken: ['Ja'], zorg_vermeden: ['Nee'] },
  },
  {
    categorie: 'suicide_meerderjarige',
    gewicht: 5,
    soorten: ['incident', 'calamiteit'],
    kaders: ['zorgverzekeringswet', 'zorgverzekeringswet', 'wmo'],
    melders: ['ggz', 'ggz', 'zorgaanbieder', 'wijkteam'],
    leeftijd: [22, 68],
    rol: 'overledene',
    raakt: [0.3, ['personeel', 'publiek']],
    vertrouwelijk: 0.4,
    dagen: [15, 40],
    plekken: ['het station', 'de woning', 'de locatie'],
    wat: [
      [
        '{C} ({n}) is door suïcide overleden. {Hij} kreeg begeleiding van ons team en ambulante behandeling.',
        'Vanmorgen kregen wij bericht van de politie dat {c} ({n}) bij {plek} is overleden, vermoedelijk door suïcide.',
        'Onze begeleider trof {c} ({n}) aan. Hulpdiensten konden niets meer doen.',
      ],
      [
        '{Hij} had eerder een poging gedaan en was daar open over.',
        '{Hij} meed de laatste maand zorg: deed niet open en nam de telefoon niet op.',
        'Twee weken geleden is de medicatie veranderd. Er was een controle gepland voor volgende week.',
      ],
      [
        'De begeleider die {hem} vond is thuis en heeft opvang.',
        'We willen leren van de overgang tussen behandeling en begeleiding; daar zat een gat van drie weken.',
        '{Zijn} zus wil graag praten met iemand die niet van onze organisatie is.',
      ],
    ],
    gedaan: [
      'Familie gesproken door de regiebehandelaar. Medebewoners in kleine groepjes ingelicht.',
      'Huisarts en wijkteam gebeld. Interne commissie bekijkt het dossier.',
    ],
    afweging: [
      'Suïcide van een volwassene met zorg. Geen wettelijke calamiteit volgens de aanbieder; we volgen het eigen onderzoek.',
      'Er was meer dan één organisatie betrokken. Leren over de overdracht staat voorop.',
    ],
    notities: [
      'Gesprek met de zus gehad. Ze mist vooral dat niemand haar belde toen {hij} niet opendeed.',
      'Aanbieder deelt het verslag van de commissie zodra dat klaar is.',
    ],
    antwoorden: { zorg_betrokken: ['Ja'], zorg_vermeden: ['Ja', 'Nee'], ggz_betrokken: ['Ja'] },
  },
  {
    categorie: 'poging_suicide',
    gewicht: 7,
    soorten: ['incident'],
    kaders: ['jeugdwet', 'jeugdwet', 'wmo'],
    melders: ['zorgaanbieder', 'gecertificeerde_instelling', 'crisis_interventie_team', 'ggz'],
    leeftijd: [13, 17],
    rol: 'client',
    raakt: [0.2, ['personeel']],
    vertrouwelijk: 0.5,
    dagen: [8, 25],
    plekken: ['de leefgroep', 'school', 'de badkamer'],
    wat: [
      [
        '{C} ({n}) heeft gisteravond een grote hoeveelheid tabletten ingenomen en dat zelf aan de nachtdienst verteld.',
        '{C} ({n}) is door groepsgenoten gevonden in {plek}. {Hij} is met de ambulance naar het ziekenhuis gebracht.',
        'Op de terugweg van verlof is {c} ({n}) het spoor op gelopen. Een voorbijganger heeft {hem} tegengehouden.',
      ],
      [
        '{Hij} ligt nog ter observatie. Lichamelijk lijkt het goed te komen.',
        'De spanning liep al een paar dagen op, sinds bekend werd dat {hij} moet verhuizen.',
        'Er is een signaleringsplan, maar dat lag niet op de groep.',
      ],
      [
        'We weten niet of {hij} terug kan naar de groep en zoeken een plek met meer nabijheid.',
        'De andere jongeren praten erover en een van hen heeft iets vergelijkbaars gezegd.',
        'De kinder- en jeugdpsychiater beoordeelt {hem} vandaag.',
      ],
    ],
    gedaan: [
      'Ouders en voogd gebeld. Eén-op-één toezicht geregeld voor de eerste 48 uur.',
      'Crisisdienst jeugd is geweest. Medicijnen zijn achter slot.',
    ],
    afweging: ['Poging van een minderjarige: sinds 2023 altijd melden. Veiligheid nu geregeld, vervolgplek nog niet.'],
    notities: [
      'Terug op de groep met een waakplan. Psychiater komt twee keer per week.',
      'Overleg met de voogd: verhuizing is uitgesteld tot na de toetsweek.',
    ],
    antwoorden: {
      zorg_betrokken: ['Ja'],
      ernstig_letsel: ['Nee'],
      onrust: ['Ja', 'Nee'],
      veilig_nu: ['Eén-op-één begeleiding en elke ochtend een gesprek.'],
    },
  },
]
