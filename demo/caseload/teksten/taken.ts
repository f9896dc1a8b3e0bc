/** What handlers note when a task is done, by task. */
export const gedaan: Readonly<Record<string, readonly string[]>> = {
  ontvangst_bevestigen: [
    'Melder gebeld. Nummer doorgegeven en verteld wat we nu doen.',
    'Kort gesproken met de melder; die is tot zes uur bereikbaar.',
    'Melder niet bereikt, voicemail ingesproken en een mail gestuurd.',
    'Mail gestuurd met het nummer en de naam van de behandelaar.',
  ],
  doelgroepen_informeren: [
    'Directie gebeld, woordvoering per mail bijgepraat. Wethouder weet het via de bestuursadviseur.',
    'Wethouder mondeling bijgepraat, zonder namen. Woordvoering houdt de lijn vast: we bevestigen alleen dat er iets is gebeurd.',
    'Contractmanager en directeur ingelicht. Burgemeester krijgt het mee in het ochtendbericht.',
  ],
  toezichtmelding_nagaan: [
    'Aanbieder heeft de bevestiging van de toezichthouder doorgestuurd.',
    'Nog niet gemeld. Gewezen op de plicht; de kwaliteitsfunctionaris doet het vandaag.',
    'Gemeld op de dag zelf, zaaknummer van de inspectie is bekend.',
  ],
  toezicht_volgen: [
    'Toezichthouder vond het eigen onderzoek voldoende en heeft gesloten.',
    'Onderzoek opnieuw ingediend na vragen over de maatregelen. Nu akkoord.',
  ],
  vermissing_opvolgen: [
    'Melder en politie gebeld. Geen nieuws, risico’s ongewijzigd.',
    'Politie heeft een tip uit een andere stad. Melder blijft bereikbaar.',
    'Geen contact gehad. Telefoon is kort aan geweest, in de buurt van het station.',
  ],
  vermissing_wegen: ['Opnieuw gewogen met politie en aanbieder: zwaarder ingezet, want het wordt langer dan verwacht.'],
  terugkeer_vastleggen: [
    'Terug en lichamelijk in orde. Gesprek over wat er is gebeurd is morgen.',
    'Door de politie teruggebracht. Wil er nu niet over praten; mentor is bij {hem}.',
    'Zelf teruggekomen. Plek blijft passend, met andere afspraken over de telefoon.',
  ],
  advies_burgemeester: [
    'Beeld van het gezin is besproken met de adviseur van de burgemeester. Advies: uitstel van drie weken.',
  ],
  overleg_beleggen: ['Overleg gehad met vijf partijen. Afspraken en namen staan in het verslag.'],
  nazorg_vragen: [
    'Nazorg voor cliënt en medewerkers is geregeld via de eigen organisatie.',
    'Familie heeft een vast aanspreekpunt. Medebewoners zijn in een groepsgesprek bijgepraat.',
    'Slachtofferhulp is aangeboden en aangenomen.',
  ],
  leerpunten_vastleggen: [
    'Leerpunt: overdracht tussen dag- en nachtdienst gebeurde mondeling. Dat wordt schriftelijk.',
    'Leerpunt: signalen kwamen bij drie mensen binnen, die van elkaar niets wisten.',
    'Geen nieuw leerpunt; de afspraken werkten zoals bedoeld.',
    'Leerpunt: bij twijfel eerder bellen. De aanbieder neemt dit op in de inwerkmap.',
  ],
  melder_terugkoppelen: [
    'Melder gebeld met de uitkomst.',
    'Melder heeft een korte mail gekregen, zonder gegevens van anderen.',
  ],
}

export const sluitwoorden: readonly string[] = [
  'Alle afspraken zijn nagekomen. Er is niets meer voor het loket.',
  'Partijen gaan zelf verder. Bij nieuwe zorgen weten ze ons te vinden.',
  'Rust is terug. Leerpunten zijn gedeeld met contractmanagement.',
  'Afgerond met instemming van de melder.',
]
