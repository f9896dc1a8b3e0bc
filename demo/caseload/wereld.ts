/** Invented people, places and organisations. None of them exists; telephone numbers beginning with 0600 are not given out. */
export const voornamen = {
  vrouw: [
    ...['Amina', 'Anouk', 'Beatrijs', 'Chaima', 'Dewi', 'Elif', 'Esmée', 'Fenna', 'Floor', 'Gülsüm', 'Hanneke', 'Ilse'],
    ...['Jasmijn', 'Joke', 'Karima', 'Lieke', 'Lotte', 'Maartje', 'Marloes', 'Naomi', 'Nienke', 'Oumaima', 'Petra'],
    ...['Rianne', 'Roos', 'Saskia', 'Soraya', 'Tineke', 'Vera', 'Wilma', 'Yasmina', 'Zoë'],
  ],
  man: [
    ...['Abdel', 'Arend', 'Bas', 'Bram', 'Cees', 'Daan', 'Emre', 'Ferdi', 'Gerrit', 'Hamza', 'Hugo', 'Ivo', 'Jelle'],
    ...[
      'Joost',
      'Kees',
      'Lars',
      'Luuk',
      'Mees',
      'Mohamed',
      'Niels',
      'Orlando',
      'Pim',
      'Rachid',
      'Rik',
      'Sem',
      'Sjoerd',
    ],
    ...['Thijs', 'Timo', 'Umar', 'Wessel', 'Xavi', 'Youssef'],
  ],
} as const

export const achternamen = [
  ...[
    'Aardema',
    'Bakkenes',
    'Barendse',
    'Blokzijl',
    'Bosgra',
    'Breukink',
    'Cakir',
    'Dekkinga',
    'Doornbos',
    'Eikelboom',
  ],
  ...['El Amrani', 'Feenstra', 'Gelderblom', 'Griffioen', 'Haverkate', 'Hiemstra', 'Hoogland', 'Ilmaz', 'Jonkman'],
  ...['Kamphuis', 'Kistemaker', 'Kloosterhuis', 'Lammertink', 'Leeflang', 'Lont', 'Martina', 'Meulendijk', 'Nagelhout'],
  ...['Nijenhuis', 'Oosterling', 'Ouali', 'Pasveer', 'Pinas', 'Quispel', 'Ravensbergen', 'Rietberg', 'Sahin', 'Schaap'],
  ...['Slotboom', 'Steenwijk', 'Tazi', 'Terpstra', 'Uittenbogaard', 'Van den Elzen', 'Van der Wielen', 'Van Loenen'],
  ...['Veldhuizen', 'Vonk', 'Wagenvoort', 'Wijbenga', 'Yildiz', 'Zandstra', 'Zeldenrust'],
] as const

export type Oefenstad = {
  readonly naam: string
  readonly wijken: readonly string[]
  readonly straten: readonly string[]
  /** Organisations by the kind of reporter they are. */
  readonly organisaties: Readonly<Record<string, readonly string[]>>
}

export const wilgenstad: Oefenstad = {
  naam: 'Wilgenstad',
  wijken: ['de Vogelbuurt', 'de Oude Haven', 'het Molenkwartier', 'Nieuwland', 'De Terp', 'de Stationsbuurt'],
  straten: [
    'Treurwilgpad',
    'Griendkade',
    'Katjeshof',
    'Teenweverstraat',
    'Mandenmakerplein',
    'Knotlaan',
    'Waterwilgsingel',
  ],
  organisaties: {
    wijkteam: [
      'Wijkteam Vogelbuurt',
      'Wijkteam Oude Haven',
      'Wijkteam Molenkwartier',
      'Wijkteam Nieuwland',
      'Wijkteam De Terp',
    ],
    zorgaanbieder: [
      ...['Stichting De Kruisbes', 'Woonzorg Griendrijk', 'Onderdak Wilgenstad', 'Jeugdhulp De Steiger'],
      ...['Begeleid Wonen Het Anker', 'Dagbesteding De Werf', 'Thuisbegeleiding Samenloop'],
    ],
    ggz: ['GGZ Wilgenrijk', 'Polikliniek De Stroom', 'FACT-team Noord van GGZ Wilgenrijk'],
    gecertificeerde_instelling: ['Jeugdbescherming Rivierland-Zuid', 'Stichting Voogdij De Brug'],
    crisis_interventie_team: ['Crisisinterventieteam Wilgenstad'],
    overig: [
      ...[
        'Scholengroep De Windroos',
        'Basisschool De Klimtoren',
        'Reclassering Regio Wilgen',
        'Woningcorporatie Thuishof',
      ],
      ...['Afdeling Openbare Orde', 'Huisartsenpraktijk De Singel'],
    ],
  },
}

export const lindehoven: Oefenstad = {
  naam: 'Lindehoven',
  wijken: ['het dorp', 'de Brink', 'de Lindenhof', 'het buitengebied'],
  straten: ['Lindenbrink', 'Bloesemweg', 'Achterdijkje', 'Kerkepad'],
  organisaties: {
    wijkteam: ['Sociaal team Lindehoven'],
    zorgaanbieder: ['Zorgboerderij De Hooiberg', 'Thuiszorg Lindehof'],
    ggz: ['GGZ Wilgenrijk'],
    gecertificeerde_instelling: ['Jeugdbescherming Rivierland-Zuid'],
    crisis_interventie_team: ['Crisisinterventieteam Wilgenstad'],
    overig: ['Basisschool De Lindenboom', 'Huisartsenpraktijk Brink'],
  },
}

/** What somebody is who reports, by kind of organisation. */
export const functies: Readonly<Record<string, readonly string[]>> = {
  wijkteam: ['wijkteammedewerker', 'jeugdprofessional', 'teamleider wijkteam', 'maatschappelijk werker'],
  zorgaanbieder: [
    'persoonlijk begeleider',
    'teammanager',
    'kwaliteitsfunctionaris',
    'gedragswetenschapper',
    'groepsleider',
  ],
  ggz: ['regiebehandelaar', 'verpleegkundig specialist', 'teamleider', 'psychiater'],
  gecertificeerde_instelling: ['jeugdbeschermer', 'gebiedsmanager', 'gezinsvoogd'],
  crisis_interventie_team: ['crisisinterventiewerker', 'dienstdoend coördinator'],
  overig: [
    'intern begeleider',
    'zorgcoördinator',
    'wijkbeheerder',
    'reclasseringswerker',
    'huisarts',
    'adviseur veiligheid',
  ],
}
