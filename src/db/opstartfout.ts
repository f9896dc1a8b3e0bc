/** What went wrong at the start: the part that failed, decides the words and the variable that the operator must look at. */
export type Opstartdeel = 'datamap' | 'register' | 'sleutels' | 'web' | 'sleutelbestand'

/** What a sentence may need. `url` is only ever shown without its user and password. */
export interface Gegevens {
  readonly wat?: Opstartdeel
  readonly pad?: string
  readonly ander?: string
  readonly poort?: number
  readonly url?: string
  readonly melding?: string
}

const variabele = (g: Gegevens) => (g.wat === 'sleutels' ? 'SLEUTELS_URL' : 'DATABASE_URL')
const database = (g: Gegevens) => `De database ${g.url ? `${zonderGeheim(g.url)} ` : ''}(${variabele(g)})`
const anderePlek = 'zet BAKEN_DATA op een andere map'

/** `postgres://jan:geheim@db:5432/baken?x=y` becomes `db:5432/baken`; what cannot be read is not shown at all. */
export const zonderGeheim = (url: string): string => {
  if (!URL.canParse(url)) return 'met een onleesbaar adres'
  const { host, pathname, searchParams } = new URL(url)
  return `${searchParams.get('host') ?? host}${pathname}`
}

interface Regel {
  readonly exitcode: number
  readonly zin: (g: Gegevens) => string
}

// Exit codes follow sysexits.h: 69 a service is missing, 70 our fault, 73 cannot create, 74 disk, 75 try again, 77 rights, 78 settings.
const regels = {
  datamapInDeWeg: {
    exitcode: 73,
    zin: g =>
      `De datamap ${g.pad} kan niet worden gemaakt: er staat een bestand in de weg. Verplaats het, of ${anderePlek}.`,
  },
  datamapNietSchrijfbaar: {
    exitcode: 77,
    zin: g =>
      `In de datamap ${g.pad} mag Baken niet schrijven. Geef de gebruiker die Baken start daar recht toe, of ${anderePlek}.`,
  },
  schijfVol: {
    exitcode: 74,
    zin: g => `De schijf waarop ${g.pad} staat is vol. Maak ruimte vrij (minstens 250 MB) en start Baken opnieuw.`,
  },
  geenPostgres: {
    exitcode: 69,
    zin: g =>
      `Voor dit platform (${g.ander}) is geen PostgreSQL meegekomen. Voer npm ci opnieuw uit zonder --omit=optional, of zet DATABASE_URL op een eigen PostgreSQL 15 of nieuwer.`,
  },
  bibliotheek: {
    exitcode: 69,
    zin: g =>
      `De meegekomen PostgreSQL in ${g.pad} start niet op dit systeem (${g.melding}). Verwijder die map en voer npm ci opnieuw uit, of zet DATABASE_URL op een eigen PostgreSQL 15 of nieuwer.`,
  },
  andereHoofdversie: {
    exitcode: 78,
    zin: g =>
      `De database in ${g.pad} is van PostgreSQL ${g.ander}, en deze Baken brengt PostgreSQL ${g.melding} mee. Start de vorige versie van Baken, maak een reservekopie (baken reservekopie) en zet die hier terug.`,
  },
  clusterBeschadigd: {
    exitcode: 74,
    zin: g =>
      `De map ${g.pad} is geen volledige database (PG_VERSION ontbreekt). Zet een reservekopie terug, of verplaats de map om leeg te beginnen.`,
  },
  andereMachine: {
    exitcode: 75,
    zin: g =>
      `De datamap ${g.pad} is in gebruik door Baken op een andere machine of in een andere container (${g.ander}). Stop Baken daar eerst, of voer de opdracht daar uit.`,
  },
  andereEigenaar: {
    exitcode: 77,
    zin: g =>
      `De database in ${g.pad} is van een andere gebruiker (uid ${g.ander}). Start Baken als dezelfde gebruiker als de vorige keer, of ${anderePlek}.`,
  },
  onbereikbaarVoorPostgres: {
    exitcode: 77,
    zin: g =>
      `PostgreSQL draait niet als root maar als uid ${g.melding}, en die kan niet door ${g.ander} heen bij ${g.pad}. Voer uit: chmod o+x ${g.ander}; of ${anderePlek}.`,
  },
  geenUitwijk: {
    exitcode: 73,
    zin: g =>
      `PostgreSQL draait niet als root en kan niet bij ${g.ander}; uitwijken naar ${g.pad} lukt ook niet (${g.melding}). Zet BAKEN_DATA op een map buiten een privemap, of start Baken als gewone gebruiker.`,
  },
  clusterplaatsWeg: {
    exitcode: 78,
    zin: g =>
      `${g.pad} verwijst naar ${g.ander}, maar daar staat geen database. Zet die map terug, of verwijder ${g.pad} om leeg te beginnen.`,
  },
  clusterplaatsVanAnder: {
    exitcode: 78,
    zin: g =>
      `De database in ${g.pad} hoort bij de datamap ${g.ander}; dit is een kopie van die map. Verwijder hier postgres-map.txt om leeg te beginnen, of gebruik baken reservekopie en terugzetten om te kopieren.`,
  },
  rootMagNiet: {
    exitcode: 77,
    zin: g =>
      `PostgreSQL weigert te draaien als root en overgaan op uid ${g.ander} mag hier niet. Start Baken als gewone gebruiker, of zet DATABASE_URL op een eigen PostgreSQL.`,
  },
  gebruikerOnbekend: {
    exitcode: 77,
    zin: g =>
      `PostgreSQL wil een gebruiker die het systeem kent, en uid ${g.ander} staat niet in /etc/passwd. Voeg die daar toe, start Baken als een andere gebruiker, of zet DATABASE_URL.`,
  },
  socketBezet: {
    exitcode: 73,
    zin: g =>
      `De map ${g.pad} voor de verbinding met PostgreSQL is van een ander. Verwijder haar, of zet BAKEN_DATA op een map met een korter pad.`,
  },
  startMislukt: {
    exitcode: 69,
    zin: g => `PostgreSQL start niet: ${g.melding || 'zonder melding gestopt'}. Meer staat in ${g.pad}.`,
  },
  startDuurtTeLang: {
    exitcode: 75,
    zin: g =>
      `De database in ${g.pad} is na ${g.ander} minuten nog niet zover. Kijk in ${g.melding} en start Baken daarna opnieuw.`,
  },
  poortBezet: {
    exitcode: 69,
    zin: g =>
      `Poort ${g.poort} is al in gebruik. Stop het andere programma, of kies een andere poort, bijvoorbeeld PORT=${(g.poort ?? 3000) + 1}.`,
  },
  poortVerboden: {
    exitcode: 77,
    zin: g => `Poort ${g.poort} mag deze gebruiker niet openen. Kies een poort boven 1023, bijvoorbeeld PORT=8080.`,
  },
  poortOngeldig: {
    exitcode: 78,
    zin: g => `Poort ${g.poort} bestaat niet. Zet PORT op een getal van 0 tot en met 65535.`,
  },
  adresBestaatNiet: {
    exitcode: 78,
    zin: g =>
      `Baken kan niet luisteren op ${g.ander ?? 'het ingestelde adres'}: deze machine heeft dat adres niet. Kijk het ingestelde luisteradres na.`,
  },
  databaseUrlOngeldig: {
    exitcode: 78,
    zin: g =>
      `${variabele(g)} is geen geldig adres. Het hoort eruit te zien als postgres://gebruiker:wachtwoord@machine:5432/database.`,
  },
  databaseOnbereikbaar: {
    exitcode: 69,
    zin: g => `${database(g)} is niet bereikbaar. Kijk of PostgreSQL daar draait en of machine en poort kloppen.`,
  },
  databaseWeigert: {
    exitcode: 77,
    zin: g =>
      `${database(g)} weigert de aanmelding. Kijk gebruiker en wachtwoord in ${variabele(g)} na, en pg_hba.conf op de server.`,
  },
  databaseBestaatNiet: {
    exitcode: 78,
    zin: g =>
      `${database(g)} bestaat niet op die server. Maak haar daar aan (createdb), of verbeter de naam in ${variabele(g)}.`,
  },
  databaseTls: {
    exitcode: 78,
    zin: g =>
      `${database(g)} is niet veilig te bereiken (${g.melding}). Kijk sslmode en het certificaat in ${variabele(g)} na.`,
  },
  databaseTeOud: {
    exitcode: 69,
    zin: g => `${database(g)} draait PostgreSQL ${g.ander}; Baken heeft versie 15 of nieuwer nodig.`,
  },
  databaseGeenRecht: {
    exitcode: 77,
    zin: g =>
      `${database(g)} geeft de gebruiker te weinig rechten. Maak hem eigenaar van de database (alter database ... owner to ...).`,
  },
  databaseVol: {
    exitcode: 74,
    zin: g => `De schijf van ${database(g).replace('De', 'de')} is vol. Maak daar ruimte vrij en start Baken opnieuw.`,
  },
  databaseNogNietKlaar: {
    exitcode: 75,
    zin: g =>
      `${database(g)} neemt nu geen verbindingen aan: zij start, stopt of is vol bezet. Probeer het zo opnieuw.`,
  },
  sleutelbestandOntbreekt: {
    exitcode: 78,
    zin: g =>
      `Het sleutelbestand ${g.pad} ontbreekt, en zonder dat bestand is het register niet te lezen. Zet het terug uit de bewaarde kopie; maak geen nieuw.`,
  },
  sleutelbestandOnleesbaar: {
    exitcode: 77,
    zin: g =>
      `Het sleutelbestand ${g.pad} is niet te lezen. Geef de gebruiker die Baken start leesrecht, en verder niemand.`,
  },
  instelling: { exitcode: 78, zin: g => g.melding ?? 'Een instelling klopt niet.' },
  onverwacht: {
    exitcode: 70,
    zin: g => `Baken kan niet starten door een onverwachte fout${g.wat ? ` (${g.wat})` : ''}: ${g.melding}.`,
  },
} satisfies Record<string, Regel>

export type Opstartprobleem = keyof typeof regels

/** A start that cannot go on. `message` is one Dutch line that says what to do; main prints it and ends with `exitcode`. */
export class OpstartFout extends Error {
  readonly soort: Opstartprobleem
  readonly exitcode: number

  constructor(soort: Opstartprobleem, gegevens: Gegevens = {}, cause?: unknown) {
    super(regels[soort].zin(gegevens).replace(/\s+/g, ' '), cause === undefined ? undefined : { cause })
    this.name = 'OpstartFout'
    this.soort = soort
    this.exitcode = regels[soort].exitcode
  }
}
