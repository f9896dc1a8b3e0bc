/** What can be wrong with a backup, or with the place it goes to. */
const ZINNEN = {
  geenKopie: p => `${p} is geen reservekopie van Baken.`,
  andereSleutel: p =>
    `${p} is met een andere reservekopiesleutel gemaakt. Zet het bestand reservekopie.sleutel van toen in de sleutelmap, of geef BAKEN_RESERVEKOPIE_SLEUTEL.`,
  afgekapt: p => `${p} is niet heel: het einde ontbreekt. Er is niets teruggezet.`,
  beschadigd: p => `${p} is beschadigd of veranderd. Er is niets teruggezet.`,
  verkeerdeSoort: p => `${p} hoort bij de andere database: register en sleutels zijn verwisseld.`,
  nieuwer: p => `${p} is gemaakt met een nieuwere Baken. Zet terug met die versie of een latere.`,
  bestandOntbreekt: p => `${p} bestaat niet.`,
  nietsTeKopieren: () => 'Hier staat nog niets om een kopie van te maken.',
  bestaatAl: p => `${p} bestaat al. Kies een andere naam.`,
  nietTeSchrijven: p =>
    `${p} kan niet worden geschreven. Kijk of de map bestaat, of er ruimte is en of u er mag schrijven.`,
  verlopen: p =>
    `${p} is een verlopen kopie van de sleutels: wat sindsdien is vernietigd, zou weer leesbaar worden. Weet u het zeker? Geef dan --ook-verlopen.`,
  inGebruik: () => 'Een draaiende Baken gebruikt deze gegevens. Stop die eerst en zet dan terug.',
  nietLeeg: () =>
    'Hier staan al gegevens. Terugzetten vervangt ze allemaal. Maak er eerst een reservekopie van, en geef dan --over.',
  sleutelOnleesbaar: p => `${p} bevat geen reservekopiesleutel: een regel NAAM BASE64, met 32 bytes.`,
  sleutelOntbreekt: p => `De reservekopiesleutel ${p} ontbreekt; zonder die sleutel is geen reservekopie te lezen.`,
} as const satisfies Record<string, (pad: string) => string>

export type Kopieprobleem = keyof typeof ZINNEN

// As in sysexits.h: 65 the data, 66 no input, 73 cannot create, 75 try again later, 78 settings.
const CODES: Readonly<Record<Kopieprobleem, number>> = {
  geenKopie: 65,
  andereSleutel: 78,
  afgekapt: 65,
  beschadigd: 65,
  verkeerdeSoort: 65,
  nieuwer: 65,
  bestandOntbreekt: 66,
  nietsTeKopieren: 66,
  bestaatAl: 73,
  nietTeSchrijven: 73,
  verlopen: 65,
  inGebruik: 75,
  nietLeeg: 73,
  sleutelOnleesbaar: 78,
  sleutelOntbreekt: 78,
}

/** A backup that cannot be made or put back. The message is one Dutch line that says what to do. */
export class Kopiefout extends Error {
  readonly probleem: Kopieprobleem
  readonly exitcode: number
  constructor(probleem: Kopieprobleem, pad = '', cause?: unknown) {
    super(ZINNEN[probleem](pad), cause === undefined ? undefined : { cause })
    this.name = 'Kopiefout'
    this.probleem = probleem
    this.exitcode = CODES[probleem]
  }
}
