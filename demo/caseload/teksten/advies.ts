import type { Sjabloon } from '../sjabloon.ts'

/** Questions: nothing happened yet, or a case is stuck. */
export const advies: readonly Sjabloon[] = [
  {
    categorie: 'advies_vastgelopen_zorg',
    gewicht: 12,
    soorten: ['adviesvraag'],
    kaders: ['jeugdwet', 'wmo', 'jeugdwet_en_wmo', 'zorgverzekeringswet'],
    melders: ['wijkteam', 'wijkteam', 'zorgaanbieder', 'ggz', 'gecertificeerde_instelling'],
    leeftijd: [14, 47],
    rol: 'client',
    raakt: [0.1, ['politiek']],
    dagen: [14, 60],
    plekken: ['een vakantiehuisje', 'een hotelkamer', 'een crisisplek', 'de kliniek'],
    wat: [
      [
        '{C} ({n}) verblijft nu vier maanden in {plek}. Elke aanbieder die we bellen zegt dat de problemen te zwaar zijn.',
        'Drie organisaties zijn betrokken bij {c} ({n}) en ze wijzen naar elkaar. Intussen gebeurt er niets.',
        '{C} ({n}) is met ontslag uit {plek}, terwijl er geen vervolgplek is.',
        'De behandeling van {c} ({n}) stopt omdat {hij} drie keer niet kwam opdagen. Juist dat is het probleem.',
      ],
      [
        '{Hij} heeft een licht verstandelijke beperking, gebruikt, en is twee keer uit een woonvorm gezet.',
        'De financiering valt tussen twee wetten in. Beide loketten zeggen dat het bij de ander hoort.',
        '{Zijn} moeder houdt het thuis niet langer vol en heeft dat nu ook op papier gezet.',
      ],
      [
        'Kunt u helpen om de juiste mensen aan tafel te krijgen?',
        'Wij vragen ons af wie hier de knoop kan doorhakken.',
        'We zoeken iemand die met ons meedenkt, voordat het echt misgaat.',
      ],
    ],
    gedaan: [
      'Zes aanbieders gebeld, twee keer intake gehad, beide afgewezen.',
      'Zorgverzekeraar en zorgkantoor gesproken. Beide verwijzen naar de gemeente.',
    ],
    afweging: [
      'Vastgelopen zaak met meer dan twee organisaties. Het loket roept partijen bijeen en houdt regie tot er een plek is.',
    ],
    notities: [
      'Ketenoverleg gehad met vijf organisaties. Eén aanbieder wil, mits er overdag begeleiding bij komt.',
      'Zorgkantoor is bereid tot maatwerk voor drie maanden.',
      'Indicatie is rond. Kennismaking met de nieuwe woonvorm is gepland.',
    ],
    antwoorden: {
      zorg_betrokken: ['Ja'],
      waar_vast: ['Niemand voelt zich verantwoordelijk voor wonen én behandeling.'],
      wat_helpt: ['Ketenoverleg', 'Casusbespreking', 'Zorgconsul'],
    },
  },
  {
    categorie: 'advies_vastgelopen_onderdak',
    gewicht: 8,
    soorten: ['adviesvraag'],
    kaders: ['wmo', 'jeugdwet_en_wmo'],
    melders: ['wijkteam', 'overig', 'overig'],
    leeftijd: [22, 44],
    rol: 'gezinslid',
    onderdak: true,
    kinderen: true,
    raakt: [0.15, ['politiek']],
    dagen: [15, 60],
    plekken: ['een caravan', 'een garagebox', 'de logeerkamer van een kennis', 'een auto'],
    wat: [
      [
        'Een gezin met twee kinderen slaapt sinds vorige week in {plek}. Moeder, {c} ({n}), heeft nergens recht op opvang.',
        '{C} ({n}) en {zijn} dochter van zes moeten morgen weg uit {plek}. De opvang zegt dat het gezin zelfredzaam is.',
        'Een gezin is onvoorbereid teruggekomen uit het buitenland en verblijft in {plek}. Op school viel op dat de kinderen zich daar wassen.',
      ],
      [
        'Er is een klein inkomen, maar niemand wil verhuren.',
        'De kinderen zijn moe en hebben de afgelopen maand elf dagen gemist.',
        'Er zijn schulden. Bewindvoering is aangevraagd en laat op zich wachten.',
      ],
      [
        'Is dit iets voor de bemiddelingstafel?',
        'Wie kan vanavond nog iets betekenen?',
        'Wij zijn bang dat het gezin uit beeld raakt.',
      ],
    ],
    gedaan: [
      'Toegang opvang gebeld: afgewezen. Kerk heeft drie nachten een plek.',
      'Briefadres aangevraagd, schuldhulp op de hoogte.',
    ],
    afweging: [
      'Kinderen zonder vaste plek. Naar de bemiddelingstafel dakloze gezinnen, met het wijkteam als vaste partner.',
    ],
    notities: [
      'Besproken aan de bemiddelingstafel. Tijdelijke woning voor zes maanden mogelijk vanaf de eerste.',
      'Gezin heeft de sleutel. Wijkteam komt wekelijks langs.',
    ],
    antwoorden: {
      kinderen: ['Ja'],
      op_straat: ['Nee', 'Ja'],
      aanleiding: ['Lang bij anderen op de bank geslapen', 'Onvoorbereid (terug) naar Nederland gekomen'],
      bemiddelingstafel: ['Ja'],
    },
  },
  {
    categorie: 'advies_overig',
    gewicht: 9,
    soorten: ['adviesvraag'],
    kaders: ['jeugdwet', 'geen'],
    melders: ['overig', 'wijkteam', 'zorgaanbieder', 'ggz'],
    leeftijd: [8, 17],
    rol: 'client',
    raakt: [0, []],
    dagen: [1, 6],
    plekken: ['de klas', 'de wachtkamer', 'de wijk'],
    wat: [
      [
        'Wij twijfelen of we dit moeten melden. {C} ({n}) vertelde in {plek} dat {hij} thuis soms opgesloten wordt.',
        'Een medewerker wil iets melden over een aanbieder, maar is bang voor {zijn} baan. Wat kunnen wij doen?',
        'Bijna misgegaan: {c} ({n}) kreeg bijna de verkeerde spuit, een collega zag het op tijd. Moet dit bij u?',
      ],
      [
        'We hebben er met de leidinggevende over gesproken en komen er niet uit.',
        'De ouders weten niet dat wij u bellen.',
        'In ons eigen protocol staat er niets over.',
      ],
      [
        'Graag meedenken over de volgende stap.',
        'We zijn vandaag tot half zes te bereiken.',
        'Mag dit zonder naam besproken worden?',
      ],
    ],
    gedaan: ['Meldcode doorlopen tot en met stap twee.', 'Intern gemeld als bijna-incident.'],
    afweging: [
      'Vraag is beantwoord: volg de meldcode, bel Veilig Thuis voor advies en meld bij ons als er iets gebeurt.',
    ],
    notities: ['Teruggebeld. Melder gaat zelf met de ouders in gesprek en belt ons volgende week.'],
    antwoorden: {
      welke_vraag: ['Of dit bij het loket hoort, en wat de volgende stap is.'],
      verbonden_met: ['Aandachtsfunctionaris van de eigen organisatie.'],
    },
  },
  {
    categorie: 'advies_regio',
    gewicht: 3,
    soorten: ['adviesvraag'],
    kaders: ['jeugdwet', 'wmo'],
    melders: ['overig', 'wijkteam', 'zorgaanbieder'],
    leeftijd: [11, 55],
    rol: 'client',
    raakt: [0, []],
    dagen: [1, 4],
    plekken: ['Oosterkade', 'Duinrade', 'Heerenveld'],
    wat: [
      [
        'Een inwoner van {plek} ({n}) verblijft bij een aanbieder in Wilgenstad. Daar is vannacht gevochten.',
        'De gemeente {plek} vraagt hoe wij omgaan met een vermist kind ({n}) dat onder hun verantwoordelijkheid valt.',
        'Bij een aanbieder die we samen inkopen ligt een klacht over de begeleiding van iemand van {n} uit {plek}.',
      ],
      [
        'De aanbieder belde ons, omdat hij niet wist waar hij moest zijn.',
        'Zij hebben zelf nog geen loket.',
        'De contractmanager van de regio is op de hoogte.',
      ],
      ['Wilt u dit doorzetten?', 'Kunnen wij uw werkwijze gebruiken?', 'Wie belt de ouders?'],
    ],
    gedaan: ['Gebeld met de achterwacht van de buurgemeente.'],
    afweging: ['Een andere gemeente is verantwoordelijk. Geregistreerd en doorgezet.'],
    notities: ['Collega van de buurgemeente heeft de ontvangst bevestigd.'],
    antwoorden: { samen_ingekocht: ['Ja', 'Nee'], steun_gevraagd: ['Onze werkwijze en een contactpersoon.'] },
  },
]
