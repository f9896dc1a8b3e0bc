import type { Sjabloon } from '../sjabloon.ts'

/** Violence and behaviour that goes over the line. */
export const gedrag: readonly Sjabloon[] = [
  {
    categorie: 'gog_fysiek',
    gewicht: 26,
    soorten: ['incident', 'incident', 'incident', 'calamiteit'],
    kaders: ['wmo', 'wmo', 'wmo', 'wet_langdurige_zorg'],
    melders: ['zorgaanbieder', 'zorgaanbieder', 'crisis_interventie_team', 'wijkteam'],
    leeftijd: [18, 61],
    rol: 'slachtoffer',
    raakt: [0.25, ['personeel', 'publiek']],
    dagen: [6, 24],
    plekken: ['de nachtopvang', 'de woongroep', 'de inloop', 'de huiskamer van de locatie', 'de binnentuin'],
    wat: [
      [
        'Vanavond rond etenstijd liep een ruzie in {plek} uit de hand. {C} ({n}) kreeg een klap met een pan tegen het hoofd.',
        'Twee bewoners kregen woorden over een telefoon. {C} ({n}) is daarbij van de trap geduwd en met het hoofd op de tegels gevallen.',
        'In {plek} is {c} ({n}) door een medebewoner met een schaar in de bovenarm gestoken.',
        'De buren hoorden geschreeuw en belden ons. {C} ({n}) had een opgezwollen oog en een bloedende lip.',
        'Bij de overdracht bleek dat {c} ({n}) vannacht door een kamergenoot bij de keel is gegrepen.',
      ],
      [
        'Er was niemand van ons bij; we moeten het hebben van wat de anderen vertellen, en die verhalen verschillen.',
        'De ander had gedronken. Over het drankgebruik op de locatie hadden we vorige maand al afspraken gemaakt.',
        'Het is de tweede keer in drie weken dat deze twee tegenover elkaar staan. De eerste keer bleef het bij schelden.',
        'De ambulance heeft {hem} meegenomen voor controle. De wond is gehecht en {hij} is dezelfde avond teruggekomen.',
        '{C} zegt nu dat het niets voorstelde, maar slaapt sinds gisteren met een stoel tegen de deur.',
      ],
      [
        'We zoeken een andere plek voor een van beiden, maar alles in {wijk} zit vol.',
        'Het team is geschrokken. Twee invalkrachten willen voorlopig geen late dienst meer draaien.',
        'We willen graag meedenken over hoe we dit aan de andere bewoners vertellen.',
        'De moeder van de ander heeft gebeld en dreigt ermee naar de krant te stappen.',
      ],
    ],
    gedaan: [
      'Politie geweest en gehoord wie erbij was. Beiden slapen vannacht op een andere verdieping.',
      'Huisarts gebeld, familie ingelicht, nachtdienst versterkt met een extra collega.',
      'Een van beiden is voor 24 uur geschorst. Aangifte volgt morgen, een begeleider gaat mee.',
    ],
    afweging: [
      'Letsel waarvoor behandeling nodig was, tussen cliënten op één locatie. Past bij geweld en grensoverschrijdend gedrag; de aanbieder moet zelf nagaan of hij dit meldt.',
      'Geen blijvend letsel, wel herhaling tussen dezelfde mensen. Daarom in behandeling, met aandacht voor de afspraken over plaatsing.',
    ],
    notities: [
      'Teamleider gesproken. Extra dienst blijft tot en met het weekend. Er komt een gesprek met beide bewoners apart.',
      'De wijkagent kent de zaak. Er is aangifte gedaan, het verhoor is volgende week.',
      'Op de locatie is een huisregel aangescherpt: geen drank op de kamers. Bewoners zijn bijgepraat in het huisoverleg.',
    ],
    antwoorden: {
      op_locatie: ['Ja'],
      tussen_wie: ['Tussen cliënten'],
      aangifte: ['Ja', 'Nee'],
      gescheiden: ['Ze slapen op verschillende verdiepingen.', 'Een van beiden is tijdelijk elders.'],
    },
  },
  {
    categorie: 'gog_seksueel',
    gewicht: 11,
    soorten: ['incident', 'calamiteit'],
    kaders: ['jeugdwet', 'jeugdwet', 'jeugdwet_en_wmo'],
    melders: ['zorgaanbieder', 'zorgaanbieder', 'gecertificeerde_instelling', 'ggz'],
    leeftijd: [12, 17],
    rol: 'slachtoffer',
    raakt: [0.25, ['personeel', 'pers']],
    vertrouwelijk: 0.8,
    dagen: [14, 40],
    plekken: ['de woongroep', 'de logeerkamer', 'het busje van de dagbesteding', 'de leefgroep'],
    wat: [
      [
        '{C} ({n}) heeft aan {zijn} mentor verteld dat een groepsgenoot meerdere keren bij {hem} in bed is gekropen.',
        'Bij het opruimen vonden we op een gedeelde tablet berichten waaruit blijkt dat {c} ({n}) onder druk foto’s heeft gestuurd.',
        '{C} ({n}) vertelde op school dat een oudere huisgenoot {hem} in {plek} heeft aangeraakt op een manier die niet goed voelde.',
        'Twee jongeren zijn samen in een kamer aangetroffen. {C} ({n}) zegt dat {hij} dat niet wilde en niet weg durfde.',
      ],
      [
        'We weten nog niet sinds wanneer dit speelt. {C} praat er in stukjes over en wil niet dat {zijn} ouders alles horen.',
        'De ander ontkent. Tussen beiden zit een groot verschil in ontwikkeling.',
        'Er was die avond één begeleider op negen jongeren, omdat een collega ziek naar huis was.',
        'We hebben eerder gezien dat {c} de ander ontweek, maar wisten toen niet waarom.',
      ],
      [
        'We vragen hulp bij wat we wel en niet mogen uitzoeken, om een strafzaak niet in de weg te zitten.',
        'De ouders zijn boos en willen weten waarom dit kon gebeuren. Wij hebben daar nog geen goed antwoord op.',
        'Onze gedragswetenschapper maakt een plan voor de veiligheid in de groep. We horen graag of u iets mist.',
      ],
    ],
    gedaan: [
      'Informatief gesprek bij de zedenpolitie is aangevraagd. De jongeren zijn niet meer samen zonder toezicht.',
      'Ouders en inspectie zijn gebeld, het team is kort ingelicht. De nachtdienst is verdubbeld.',
      'Centrum Seksueel Geweld gebeld voor advies. Vertrouwenspersoon is vandaag langs geweest.',
    ],
    afweging: [
      'Ernstig grensoverschrijdend gedrag in verblijf, minderjarige betrokken. Beperkte kring: alleen behandelaar en coördinator.',
      'Nog veel onduidelijk. Omdat er toezicht had moeten zijn, behandelen we het als melding en niet als vraag om advies.',
    ],
    notities: [
      'Aanbieder heeft bij de inspectie gemeld. Die vraagt om een eigen onderzoek binnen zes weken.',
      'Afgestemd met de zedenrecherche: wij stellen geen vragen aan de jongeren zelf.',
      'Nazorg voor de groep is geregeld met een externe psycholoog, drie bijeenkomsten.',
    ],
    antwoorden: {
      op_locatie: ['Ja'],
      tussen_wie: ['Tussen cliënten'],
      aangifte: ['Ja', 'Nee'],
      gescheiden: ['Slaapplaatsen zijn gewisseld en er is een waakdienst.'],
    },
  },
  {
    categorie: 'gog_verbaal_psychisch',
    gewicht: 7,
    soorten: ['incident'],
    kaders: ['wmo', 'jeugdwet', 'zorgverzekeringswet'],
    melders: ['wijkteam', 'zorgaanbieder', 'overig'],
    leeftijd: [19, 70],
    rol: 'slachtoffer',
    raakt: [0.1, ['publiek']],
    dagen: [5, 18],
    plekken: ['de flat', 'het trappenhuis', 'de opvang', 'het schoolplein'],
    wat: [
      [
        '{C} ({n}) wordt al weken lastiggevallen door een huisgenoot, die {hem} uitscheldt en de sleutel van {plek} afpakt.',
        'Een voormalig partner staat elke avond voor {plek} te schreeuwen. {C} ({n}) durft niet meer naar buiten.',
        'Via een groepsapp van bewoners worden filmpjes gedeeld waarin {c} ({n}) belachelijk wordt gemaakt.',
        '{C} ({n}) zegt dat {zijn} broer dreigt het huis in brand te steken als {hij} hulp blijft accepteren.',
      ],
      [
        'De begeleiding ziet dat {hij} slecht eet en afspraken afzegt.',
        'Het begon klein, maar inmiddels is het bijna dagelijks.',
        '{C} wil zelf geen aangifte doen, uit angst dat het erger wordt.',
      ],
      [
        'Wij komen er met gesprekken niet meer uit en willen weten wie de regie kan nemen.',
        'De verhuurder zegt dat hij niets kan doen. Wij zien dat anders.',
        'Kunt u meekijken of dit bij Veilig Thuis thuishoort, of bij u?',
      ],
    ],
    gedaan: [
      'Veiligheidsplan gemaakt, noodknop geregeld, wijkagent op de hoogte.',
      'Gesprek met beide partijen gevoerd. Afspraken staan op papier, maar worden niet nagekomen.',
    ],
    afweging: [
      'Langdurig psychisch geweld rond een cliënt die zorg krijgt. Geen letsel, wel oplopend. In behandeling om partijen te verbinden.',
    ],
    notities: [
      'Veilig Thuis is betrokken en neemt de veiligheidsbeoordeling op zich. Wij volgen alleen de zorgkant.',
      'Verhuurder en wijkteam zaten vandaag aan tafel. Er komt een laatste-kansbrief.',
    ],
    antwoorden: { op_locatie: ['Nee', 'Ja'], tussen_wie: ['In de eigen kring van de cliënt'], aangifte: ['Nee'] },
  },
  {
    categorie: 'gog_tegen_professionals',
    gewicht: 12,
    soorten: ['incident'],
    kaders: ['wmo', 'jeugdwet', 'zorgverzekeringswet'],
    melders: ['wijkteam', 'wijkteam', 'gecertificeerde_instelling', 'zorgaanbieder'],
    leeftijd: [24, 58],
    rol: 'medewerker',
    raakt: [0.75, ['personeel', 'politiek']],
    vertrouwelijk: 0.5,
    dagen: [7, 28],
    plekken: ['het wijkteamkantoor', 'de spreekkamer', 'de hal van het kantoor'],
    wat: [
      [
        'Onze collega {c} ({n}) is bij {plek} opgewacht en achtervolgd tot aan {zijn} auto.',
        'Een vader heeft op sociale media de naam, foto en woonplaats van collega {c} ({n}) gezet, met de tekst dat {hij} kinderen steelt.',
        'In {plek} is collega {c} ({n}) bij de keel gegrepen door een cliënt die een afwijzing had gekregen.',
        'Collega {c} ({n}) krijgt sinds een week tientallen berichten per dag, ook ’s nachts, met bedreigingen aan {zijn} gezin.',
      ],
      [
        'De aanleiding lijkt een besluit over de kinderen, dat vorige week is genomen.',
        'De cliënt kent {zijn} adres. Dat maakt het voor {hem} anders dan de dreiging die we gewend zijn.',
        'Het filmpje is meer dan vierduizend keer bekeken en staat er nog steeds.',
        'Collega’s durven niet meer alleen op pad in {wijk}.',
      ],
      [
        'We willen graag dat de gemeente één lijn trekt: wie doet aangifte, wie praat met de cliënt, en hoe gaat de hulp door?',
        '{C} zit thuis. We regelen vervanging, maar het gezin weigert ieder ander.',
        'De politie bekijkt of extra toezicht bij de woning nodig is. We horen dat vandaag nog.',
      ],
    ],
    gedaan: [
      'Aangifte gedaan namens de organisatie. Bedrijfsmaatschappelijk werk heeft gebeld.',
      'Kantoor is voor bezoek gesloten, afspraken gaan met twee tegelijk. Burgemeester is nog niet ingelicht.',
      'Platform gevraagd het bericht te verwijderen. Werkgever heeft een hotel geregeld voor twee nachten.',
    ],
    afweging: [
      'Bedreiging met gevolgen thuis. Past bij geweld tegen een medewerker; het letsel is psychisch. Directie moet dit weten.',
      'Openbaar gemaakte privégegevens (doxing) en grote groep kijkers: personeel en politiek geraakt.',
    ],
    notities: [
      'Overleg gehad met politie en werkgever. Een afspraak op locatie met beveiliging is geregeld voor maandag.',
      'Het bericht is verwijderd. Een kopie ligt bij de politie voor de aangifte.',
      'Medewerker heeft een gesprek gehad met de bedrijfsarts. Werkt voorlopig vanuit een andere locatie.',
    ],
    antwoorden: {
      letsel_medewerker: [
        'Slaapt slecht, schrikt van de telefoon.',
        'Blauwe plekken in de hals, verder vooral schrik.',
      ],
      doxing: ['Ja', 'Nee'],
      sociale_media: ['Ja', 'Nee'],
      politietoezicht: ['Nee', 'Ja'],
      nazorg_medewerker: ['Gesprekken met bedrijfsmaatschappelijk werk.'],
    },
  },
]
